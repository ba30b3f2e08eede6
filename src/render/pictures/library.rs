//! Where the name of a picture leads: the site's own pictures, then the theme's, then Twemoji.
//!
//! Only names resolve. The other words that an author may look for only make suggestions, since one
//! word can fit several pictures and the choice is the author's.

use crate::diagnostic::nearest;
use crate::source::SourceId;
use std::borrow::Cow;
use std::collections::BTreeMap;
use twemoji_assets::svg::SvgTwemojiAsset;

const TWEMOJI_CREDIT: &str = "Twemoji";
const TWEMOJI_LICENCE: &str = "CC-BY-4.0";
const TWEMOJI_SOURCE: &str = "https://github.com/jdecked/twemoji";

/// How a picture is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A drawing.
    Svg,
    /// PNG, JPEG or WebP.
    Raster,
}

/// A picture in `pictures/` of the site or of a theme.
#[derive(Debug, Clone)]
pub struct FilePicture {
    /// Its file name without the ending.
    pub name: String,
    /// The file.
    pub source: SourceId,
    /// How it is made.
    pub kind: Kind,
    /// What is seen, for those who cannot see it.
    pub alt: Option<String>,
    /// Other words that an author may look for.
    pub words: Vec<String>,
    /// Who made it.
    pub credit: Option<String>,
    /// SPDX name of the licence.
    pub licence: Option<String>,
    /// Where it comes from.
    pub source_url: Option<String>,
}

/// What a name leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureRef<'a> {
    /// The one name under which it is published.
    pub name: Cow<'a, str>,
    /// Where its pixels or shapes are.
    pub data: PictureData<'a>,
    /// What is seen, for those who cannot see it.
    pub alt: Option<Cow<'a, str>>,
    /// Who made it.
    pub credit: Option<&'a str>,
    /// SPDX name of the licence.
    pub licence: Option<&'a str>,
    /// Where it comes from.
    pub source_url: Option<&'a str>,
}

/// Where the pixels or shapes of a picture are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureData<'a> {
    /// In a file of the site or of its theme.
    File(SourceId, Kind),
    /// In this SVG document.
    Svg(&'a str),
}

/// All pictures that a site can name.
#[derive(Debug, Clone, Default)]
pub struct Library {
    own: BTreeMap<String, FilePicture>,
    theme: BTreeMap<String, FilePicture>,
}

impl Library {
    /// A library. Of two pictures with one name the first counts.
    pub fn new(own: Vec<FilePicture>, theme: Vec<FilePicture>) -> Self {
        let by_name = |pictures: Vec<FilePicture>| {
            let mut by_name = BTreeMap::new();
            for picture in pictures {
                by_name.entry(picture.name.clone()).or_insert(picture);
            }
            by_name
        };
        Self {
            own: by_name(own),
            theme: by_name(theme),
        }
    }

    /// Whether the theme has a picture of this name.
    pub fn theme_has(&self, name: &str) -> bool {
        self.theme.contains_key(name)
    }

    /// Names of the site's own pictures, then those of the theme, each with what is seen.
    pub fn named(&self) -> Vec<(String, String)> {
        let of_theme = self.theme.values();
        let of_theme = of_theme.filter(|picture| !self.own.contains_key(&picture.name));
        let all = self.own.values().chain(of_theme);
        all.map(|it| (it.name.clone(), it.alt.clone().unwrap_or_default()))
            .collect()
    }

    /// The picture with this name.
    pub fn find<'a>(&'a self, name: &'a str) -> Option<PictureRef<'a>> {
        let file = self.own.get(name).or_else(|| self.theme.get(name));
        file.map(in_file).or_else(|| twemoji(name))
    }

    /// The name that was probably meant: that of the picture with this very word, or the nearest
    /// name, or that of the picture with the nearest word.
    pub fn suggest(&self, name: &str) -> Option<&str> {
        let wanted = name.trim().to_lowercase();
        let names = || self.own.keys().chain(self.theme.keys()).map(String::as_str);
        let by_word = self.by_word();
        let meant = |word: &str| by_word.get(word).copied();
        meant(&wanted)
            .or_else(|| nearest(&wanted.replace(' ', "-"), names()))
            .or_else(|| nearest(&wanted, by_word.keys().map(String::as_str)).and_then(meant))
    }

    /// Names by their other words, in lower case; of two pictures with one word the first counts.
    fn by_word(&self) -> BTreeMap<String, &str> {
        let own = self
            .own
            .values()
            .map(|picture| (&picture.name, &picture.words));
        let theme = self
            .theme
            .values()
            .map(|picture| (&picture.name, &picture.words));
        let mut by_word = BTreeMap::new();
        for (name, words) in own.chain(theme) {
            for word in words {
                by_word.entry(word.to_lowercase()).or_insert(name.as_str());
            }
        }
        by_word
    }
}

fn in_file(picture: &FilePicture) -> PictureRef<'_> {
    PictureRef {
        name: Cow::Borrowed(&picture.name),
        data: PictureData::File(picture.source, picture.kind),
        alt: picture.alt.as_deref().map(Cow::Borrowed),
        credit: picture.credit.as_deref(),
        licence: picture.licence.as_deref(),
        source_url: picture.source_url.as_deref(),
    }
}

/// A picture of Twemoji by its name, with hyphens or underscores between words. Names with other
/// signs (`+1`) are left out: a name becomes part of an address.
fn twemoji(name: &str) -> Option<PictureRef<'static>> {
    let is_plain = name
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte));
    if !is_plain {
        return None;
    }
    let asset = SvgTwemojiAsset::from_name(name)
        .or_else(|| SvgTwemojiAsset::from_name(&name.replace('-', "_")))?;
    Some(PictureRef {
        name: Cow::Owned(name.replace('_', "-")),
        data: PictureData::Svg(asset.data.0),
        alt: Some(Cow::Owned(sentence(name))),
        credit: Some(TWEMOJI_CREDIT),
        licence: Some(TWEMOJI_LICENCE),
        source_url: Some(TWEMOJI_SOURCE),
    })
}

/// `telephone-receiver` as words: "Telephone receiver".
fn sentence(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests;
