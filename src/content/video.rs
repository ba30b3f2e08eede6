//! The block `video`: at another address, or a file of the site with its captions.

use super::decode::{
    Decode, Problems, Shapes, Spanned, record,
    shape::{self, Shape},
};
use super::values::{PictureName, Text, Web};
use super::yaml::Node;
use crate::diagnostic::{Finding, finding, rules};

record! {
    /// A video, of the site itself or at another address.
    pub struct VideoOptions("a video", example "{ title: …, file: files/….mp4, captions: files/….vtt, transcript: … }") {
        /// Its title.
        title: Text,
        /// Its address at another site.
        url: Option<Spanned<Web>>,
        /// Its path in the content folder.
        file: Option<Spanned<Text>>,
        /// A picture of the site's own that is seen before it plays.
        poster: Option<PictureName>,
        /// Its length: full minutes; that of an MP4 file is known.
        minutes: Option<u32>,
        /// Its length: seconds beside the minutes.
        seconds: Option<u32>,
        /// Its captions.
        captions: Subtitles,
        /// The same in British Sign Language.
        bsl: Option<Signed>,
        /// What is said in it.
        transcript: Text,
    }
    check |value, fields, problems| {
        if value.url.is_some() == value.file.is_some() {
            problems.add(
                Finding::new(&rules::MISSING_KEY, "a video needs either `url` or `file`")
                    .at(fields.span())
                    .help("add `url: https://…`, or `file:` with a path in the content folder, such as `files/keyworkers.mp4`"),
            );
            return;
        }
        let is_own = value.file.is_some();
        let place = fields.place("captions");
        match &value.captions {
            Subtitles::Said(true) if is_own => problems.add(finding!(
                BAD_VALUE, place, "a video of your own needs the file of its captions";
                help: "write `captions: files/….vtt`, or `captions: false` while there is none"
            )),
            Subtitles::File(_) if !is_own => problems.add(finding!(
                BAD_VALUE, place, "captions in a file are only shown with a video of your own";
                help: "write whether the video at this address has captions: `true` or `false`"
            )),
            Subtitles::Said(_) | Subtitles::File(_) => {}
        }
        if value.poster.is_some() && !is_own {
            problems.add(finding!(
                BAD_VALUE, fields.place("poster"), "a video at another address is a link, and has no poster";
                help: "take `poster` away"
            ));
        }
    };
}

impl VideoOptions {
    /// Files of the site that it needs.
    pub fn files(&self) -> impl Iterator<Item = &Spanned<Text>> {
        let captions = match &self.captions {
            Subtitles::File(file) => Some(file),
            Subtitles::Said(_) => None,
        };
        let signed = match &self.bsl {
            Some(Signed::File(file)) => Some(file),
            Some(Signed::Said(_) | Signed::At(_)) | None => None,
        };
        self.file.iter().chain(captions).chain(signed)
    }

    /// Whether the site has a file of it to play: the video, or the same in British Sign Language, which a
    /// browser shows by itself.
    pub fn plays(&self) -> bool {
        self.file.is_some() || matches!(self.bsl, Some(Signed::File(_)))
    }
}

/// The captions of a video.
#[derive(Debug, Clone)]
pub enum Subtitles {
    /// Whether it has some.
    Said(bool),
    /// Their file.
    File(Spanned<Text>),
}

impl Decode for Subtitles {
    const EXAMPLE: &'static str = "files/keyworkers.vtt";

    fn shape(shapes: &mut Shapes) -> Shape {
        Shape::OneOf(vec![
            bool::shape(shapes),
            shape::scalar(r"files/.*\.[Vv][Tt][Tt]", Self::EXAMPLE),
        ])
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let text = Spanned::<Text>::decode(node, problems)?;
        match text.as_str() {
            "true" => Some(Self::Said(true)),
            "false" => Some(Self::Said(false)),
            other if has_ending(other, &[".vtt"]) => Some(Self::File(text)),
            other => {
                problems.bad(
                    &rules::BAD_VALUE,
                    node,
                    format!("`{other}` is no file of captions"),
                    "write the path of a WebVTT file, such as `files/keyworkers.vtt`, or `true` or `false`",
                );
                None
            }
        }
    }
}

/// A video in British Sign Language.
#[derive(Debug, Clone)]
pub enum Signed {
    /// Whether the video itself has it.
    Said(bool),
    /// A file with the same in British Sign Language.
    File(Spanned<Text>),
    /// The same at another address.
    At(Spanned<Web>),
}

impl Decode for Signed {
    const EXAMPLE: &'static str = "files/keyworkers-bsl.mp4";

    fn shape(shapes: &mut Shapes) -> Shape {
        let file = shape::scalar(r"files/.*\.([Mm][Pp]4|[Ww][Ee][Bb][Mm])", Self::EXAMPLE);
        Shape::OneOf(vec![bool::shape(shapes), file, Web::shape(shapes)])
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let text = Spanned::<Text>::decode(node, problems)?;
        match text.as_str() {
            "true" => Some(Self::Said(true)),
            "false" => Some(Self::Said(false)),
            other if other.contains("://") => Spanned::<Web>::decode(node, problems).map(Self::At),
            other if has_ending(other, &[".mp4", ".webm"]) => Some(Self::File(text)),
            other => {
                problems.bad(
                    &rules::BAD_VALUE,
                    node,
                    format!("`{other}` is no video"),
                    "write the path of a video, such as `files/keyworkers-bsl.mp4`, an address, or `true` or `false`",
                );
                None
            }
        }
    }
}

fn has_ending(path: &str, endings: &[&str]) -> bool {
    let path = path.to_ascii_lowercase();
    endings.iter().any(|ending| path.ends_with(ending))
}
