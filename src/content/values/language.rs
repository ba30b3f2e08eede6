//! Tags of languages, checked against the registry of subtags.
//!
//! `language-tags` holds the IANA Language Subtag Registry, `isolang` the English names of ISO 639-3.

use super::super::decode::{
    Decode, Problems, Shapes, Spanned,
    shape::{self, Meaning, Shape},
};
use super::super::yaml::Node;
use super::scalar;
use crate::diagnostic::{Finding, finding};
use crate::source::Span;
use std::ops::Deref;
use unic_langid::LanguageIdentifier;

/// A BCP 47 language tag, such as `en-GB` or `ur`, whose subtags are registered.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag {
    tag: Box<str>,
    right_to_left: bool,
}

/// What people in Britain call languages that ISO 639-3 names otherwise.
const OTHER_NAMES: &[(&str, &str)] = &[
    ("punjabi", "pa"),
    ("farsi", "fa"),
    ("dari", "prs"),
    ("greek", "el"),
    ("mandarin", "zh"),
    ("cantonese", "yue"),
    ("pashto", "ps"),
    ("romani", "rom"),
    ("gaelic", "gd"),
    ("bsl", "bfi"),
];

/// As the tag itself.
impl serde::Serialize for LanguageTag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.tag)
    }
}

impl LanguageTag {
    /// A tag from text, if it is one.
    pub fn new(text: &str) -> Option<Self> {
        let language: LanguageIdentifier = text.parse().ok()?;
        let tag = language.to_string();
        let registered = language_tags::LanguageTag::parse(&tag).ok()?;
        if language.language.is_empty() || registered.validate().is_err() {
            return None;
        }
        let right_to_left = language.character_direction() == unic_langid::CharacterDirection::RTL;
        Some(Self {
            tag: tag.into(),
            right_to_left,
        })
    }

    /// The tag that somebody meant who wrote the name of a language, its long code, or `UK`.
    pub fn suggestion(text: &str) -> Option<Self> {
        let text = text.trim().replace('_', "-");
        let lower = text.to_lowercase();
        let (language, rest) = lower.split_once('-').unwrap_or((&lower, ""));
        let by_name = || isolang::Language::from_name_lowercase(&lower);
        let code = |it: isolang::Language| it.to_639_1().unwrap_or(it.to_639_3()).to_owned();
        let other = OTHER_NAMES.iter().find(|(name, _)| *name == lower);
        let other = other.map(|(_, tag)| (*tag).to_owned());
        if let Some(tag) = other.or_else(|| by_name().map(code)) {
            return Self::new(&tag);
        }
        let by_code = isolang::Language::from_639_3(language).map(code);
        let language = by_code.as_deref().unwrap_or(language);
        let tag = match rest {
            "" => language.to_owned(),
            "uk" => format!("{language}-GB"),
            rest => format!("{language}-{rest}"),
        };
        Self::new(&tag).or_else(|| Self::new(language))
    }

    /// British English, the language of a site that does not say.
    pub fn british() -> Self {
        Self {
            tag: "en-GB".into(),
            right_to_left: false,
        }
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    /// The language alone: `en` of `en-GB`.
    pub fn language(&self) -> &str {
        self.tag.split('-').next().unwrap_or(&self.tag)
    }

    /// Its name in English; the tag itself where nobody has named it.
    pub fn in_english(&self) -> String {
        let code = self.language();
        let language =
            isolang::Language::from_639_1(code).or_else(|| isolang::Language::from_639_3(code));
        language.map_or_else(|| self.tag.to_string(), |it| it.to_name().to_owned())
    }

    /// The country, such as `GB`.
    pub fn region(&self) -> Option<&str> {
        let mut parts = self.tag.split('-').skip(1);
        parts.find(|part| part.len() == 2)
    }

    /// `ltr` or `rtl`, for `dir`.
    pub fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }

    /// The script that it is mostly written in, by CLDR's likely subtags: `Arab` of `ur`.
    pub fn script(&self) -> Option<String> {
        let mut language: LanguageIdentifier = self.tag.parse().ok()?;
        language.maximize();
        language.script.map(|script| script.as_str().to_owned())
    }

    /// The part of an address and of a file name: `ur`, `zh-hant`.
    pub fn in_addresses(&self) -> String {
        self.tag.to_lowercase()
    }
}

impl Decode for LanguageTag {
    const EXAMPLE: &'static str = "en-GB";

    fn shape(_: &mut Shapes) -> Shape {
        shape::scalar("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*", Self::EXAMPLE)
            .meaning(Meaning::Language)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let text = scalar(node, "the tag of a language", Self::EXAMPLE, problems)?.trim();
        let tag = Self::new(text);
        if tag.is_none() {
            problems.add(unknown(text).at(node.span));
        }
        tag
    }
}

/// What is said about a text that is no tag.
fn unknown(text: &str) -> Finding {
    match LanguageTag::suggestion(text) {
        Some(tag) => finding!(UNKNOWN_LANGUAGE, "`{text}` is not the tag of a language";
            help: "write `{}`", tag.as_str()),
        None => finding!(UNKNOWN_LANGUAGE, "`{text}` is not the tag of a language";
            help: "write its tag, such as `ur` for Urdu or `en-GB` for British English; all tags are at https://www.iana.org/assignments/language-subtag-registry"),
    }
}

/// A list of languages, none of them twice.
#[derive(Debug, Clone, Default)]
pub struct Languages {
    tags: Vec<LanguageTag>,
    /// Where each of them stands.
    spans: Vec<Span>,
}

impl Languages {
    /// Where a language stands in the list.
    pub fn place(&self, language: &LanguageTag) -> Option<Span> {
        let at = self.tags.iter().position(|tag| tag == language)?;
        self.spans.get(at).copied()
    }
}

impl Deref for Languages {
    type Target = [LanguageTag];

    fn deref(&self) -> &[LanguageTag] {
        &self.tags
    }
}

impl Decode for Languages {
    const EXAMPLE: &'static str = "[en-GB]";

    fn shape(shapes: &mut Shapes) -> Shape {
        shape::list(LanguageTag::shape(shapes), 0)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let tags: Vec<Spanned<LanguageTag>> = Vec::decode(node, problems)?;
        let mut unique: Vec<Spanned<LanguageTag>> = Vec::with_capacity(tags.len());
        for tag in tags {
            match unique.iter().find(|other| other.value == tag.value) {
                Some(first) => problems.add(
                    finding!(LANGUAGE_TWICE, tag.span, "`{}` stands here twice", tag.as_str();
                        help: "keep one of the two")
                    .also(first.span, "the first one"),
                ),
                None => unique.push(tag),
            }
        }
        let spans = unique.iter().map(|tag| tag.span).collect();
        let tags = unique.into_iter().map(|tag| tag.value).collect();
        Some(Self { tags, spans })
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }
}

#[cfg(test)]
mod tests {
    use super::LanguageTag;

    #[test]
    fn urdu_runs_from_right_to_left() {
        assert_eq!(
            LanguageTag::new("ur").map(|tag| tag.direction()),
            Some("rtl")
        );
        assert_eq!(
            LanguageTag::new("en-gb").map(|tag| tag.as_str().to_owned()),
            Some("en-GB".into())
        );
        assert!(LanguageTag::new("english please").is_none());
    }

    #[test]
    fn only_registered_subtags_make_a_tag() {
        for tag in [
            "en-GB",
            "ur",
            "zh-Hant",
            "zh-hant-HK",
            "pnb",
            "bfi",
            "qps",
            "cy",
        ] {
            assert!(LanguageTag::new(tag).is_some(), "{tag}");
        }
        for text in ["Arabic", "ara", "en-UK", "xx", "ur-Abcd", "zh-Hant-QQ9"] {
            assert!(LanguageTag::new(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_people_write_instead_of_a_tag_leads_to_it() {
        for (text, tag) in [
            ("Arabic", "ar"),
            ("arabic", "ar"),
            ("ara", "ar"),
            ("en-UK", "en-GB"),
            ("Punjabi", "pa"),
            ("Welsh", "cy"),
            ("British Sign Language", "bfi"),
        ] {
            let meant = LanguageTag::suggestion(text);
            assert_eq!(meant.as_ref().map(LanguageTag::as_str), Some(tag), "{text}");
        }
        assert!(LanguageTag::suggestion("Klingonish").is_none());
    }
}
