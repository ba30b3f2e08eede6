//! A video: a link to another site, or one of the site itself that plays in the page.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use super::NamedLanguage;
use crate::content::offered::size;
use crate::content::video::{Signed, Subtitles, VideoOptions};
use crate::content::video_file::VideoFacts;
use crate::site::addresses;
use crate::text::resolver::Resolver;
use crate::text::values::{Picture, ShownCode, WebLink, web_link};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct ShownLength {
    pub minutes: u32,
    pub seconds: u32,
}

#[derive(Debug, Serialize)]
pub struct ShownVideo {
    pub title: String,
    /// Where it is: another site, or the file.
    pub url: WebLink,
    pub length: Option<ShownLength>,
    /// Whether it has captions.
    pub captions: bool,
    /// Whether it has British Sign Language, in itself or beside it.
    pub bsl: bool,
    pub transcript: Vec<String>,
    /// Opens it at another site. One of the site itself has the code of its page, where its captions and
    /// transcript are too.
    pub qr: Option<ShownCode>,
    /// What plays here, where it is a video of the site itself.
    pub film: Option<ShownFilm>,
    pub poster: Option<Picture>,
    /// The address of the captions of a film.
    pub track: Option<String>,
    /// The language of the captions.
    pub track_language: NamedLanguage,
    /// The same in British Sign Language, to play here.
    pub bsl_film: Option<ShownFilm>,
    /// The same in British Sign Language, at another site.
    pub bsl_url: Option<WebLink>,
}

/// A file that plays in a page.
#[derive(Debug, Serialize)]
pub struct ShownFilm {
    pub src: String,
    /// `video/mp4`.
    pub kind: &'static str,
    /// What people call that: "MP4".
    pub format: &'static str,
    /// "12.4 MB".
    pub size: String,
    /// Of its picture in pixels; 16 to 9 where it does not say.
    pub width: u32,
    pub height: u32,
}

/// The size of a film that does not say it, in pixels.
const USUAL: (u32, u32) = (640, 360);

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// A video as pages show it.
    pub fn video(&self, options: &VideoOptions) -> ShownVideo {
        let base = &self.scope.site.base;
        let file = options.file.as_ref().map(|file| file.as_str());
        let facts = file.and_then(|file| self.video_facts(file));
        let signed = match &options.bsl {
            Some(Signed::File(file)) => Some(file.as_str()),
            Some(Signed::Said(_) | Signed::At(_)) | None => None,
        };
        let signed = signed.and_then(|file| Some(self.film(file, self.video_facts(file)?)));
        ShownVideo {
            title: options.title.as_str().to_owned(),
            length: length(options, facts),
            captions: !matches!(options.captions, Subtitles::Said(false)),
            bsl: options
                .bsl
                .as_ref()
                .is_some_and(|bsl| !matches!(bsl, Signed::Said(false))),
            transcript: paragraphs(options.transcript.as_str()),
            qr: options.url.as_ref().map(|url| {
                let shown = web_link(&url.value).text;
                self.qr_code(&addresses::video_code(&url.value), &shown, shown.clone())
            }),
            url: match (&options.url, file) {
                (Some(url), _) => web_link(&url.value),
                (None, file) => WebLink {
                    text: file.unwrap_or_default().to_owned(),
                    href: base.href(file.unwrap_or_default()),
                },
            },
            film: file.and_then(|file| Some(self.film(file, facts?))),
            poster: self.picture(options.poster.as_ref()),
            track: match &options.captions {
                Subtitles::File(file) => Some(base.href(file.as_str())),
                Subtitles::Said(_) => None,
            },
            track_language: self.named(self.scope.language),
            bsl_film: signed,
            bsl_url: match &options.bsl {
                Some(Signed::At(url)) => Some(web_link(&url.value)),
                Some(Signed::Said(_) | Signed::File(_)) | None => None,
            },
        }
    }

    fn video_facts(&self, file: &str) -> Option<VideoFacts> {
        let site = self.scope.site;
        site.content.videos.get(&site.sources.find(file)?).copied()
    }

    fn film(&self, file: &str, facts: VideoFacts) -> ShownFilm {
        let (width, height) = facts.size.unwrap_or(USUAL);
        ShownFilm {
            src: self.scope.site.base.href(file),
            kind: facts.kind,
            format: facts.format,
            size: self.conventions().quantity(&size(facts.bytes)),
            width,
            height,
        }
    }
}

/// What the file says, or else its author.
fn length(options: &VideoOptions, facts: Option<VideoFacts>) -> Option<ShownLength> {
    if let Some(seconds) = facts.and_then(|it| it.seconds) {
        return Some(ShownLength {
            minutes: seconds / 60,
            seconds: seconds % 60,
        });
    }
    let is_timed = options.minutes.is_some() || options.seconds.is_some();
    is_timed.then(|| ShownLength {
        minutes: options.minutes.unwrap_or_default(),
        seconds: options.seconds.unwrap_or_default(),
    })
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}
