//! Words in two levels and in several languages.

use super::super::decode::{Decode, Problems};
use super::super::yaml::{Key, Node, Value};
use super::{LanguageTag, Text};
use crate::diagnostic::{Finding, rules};
use crate::source::Span;

/// The two levels of every text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Plain English, or the plain form of another language.
    Plain,
    /// Easy read: one idea at a time, each with its picture.
    Easy,
}

impl Format {
    /// The word for it in data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Easy => "easy",
        }
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Plain => Self::Easy,
            Self::Easy => Self::Plain,
        }
    }
}

/// A text with its easy read form and its translations.
#[derive(Debug, Clone)]
pub struct Words {
    plain: String,
    easy: Option<String>,
    translations: Vec<(LanguageTag, Format, String)>,
    /// Where it stands.
    pub span: Span,
}

impl Words {
    /// The text for a format and language, and `false` where the first language of the site stands
    /// in. Where easy read is missing, the plain words stand in.
    pub fn get(&self, format: Format, language: &LanguageTag) -> (&str, bool) {
        let translated = |format: Format| {
            self.translations
                .iter()
                .find(|(tag, of, _)| tag == language && *of == format)
                .map(|(_, _, text)| text.as_str())
        };
        let in_language = match format {
            Format::Easy => translated(Format::Easy).or_else(|| translated(Format::Plain)),
            Format::Plain => translated(Format::Plain),
        };
        match in_language {
            Some(text) => (text, true),
            None => (self.in_first_language(format), false),
        }
    }

    /// The text in the first language of the site.
    pub fn in_first_language(&self, format: Format) -> &str {
        match (format, &self.easy) {
            (Format::Easy, Some(easy)) => easy,
            _ => &self.plain,
        }
    }

    /// Whether easy read words were written.
    pub fn has_easy(&self) -> bool {
        self.easy.is_some()
    }
}

impl Decode for Words {
    const EXAMPLE: &'static str = "{ plain: …, easy: … }";

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let pairs = match &node.value {
            Value::Map(pairs) => pairs,
            _ => {
                let text = Text::decode(node, problems)?;
                return Some(Self {
                    plain: text.as_str().to_owned(),
                    easy: None,
                    translations: Vec::new(),
                    span: node.span,
                });
            }
        };
        let (mut plain, mut easy, mut translations) = (None, None, Vec::new());
        let mut good = true;
        let mut seen: Vec<&Key> = Vec::new();
        for (key, value) in pairs {
            if seen.iter().any(|other| other.name == key.name) {
                problems.add(
                    Finding::new(
                        &rules::DUPLICATE_KEY,
                        format!("`{}` stands here twice", key.name),
                    )
                    .at(key.span)
                    .help("keep one of the two"),
                );
                continue;
            }
            seen.push(key);
            let text = Text::decode(value, problems).map(|text| text.as_str().to_owned());
            good &= text.is_some();
            match level_of(key) {
                Some(Level::First(Format::Plain)) => plain = text,
                Some(Level::First(Format::Easy)) => easy = text,
                Some(Level::Translated(tag, format)) => {
                    translations.extend(text.map(|text| (tag, format, text)));
                }
                None => {
                    good = false;
                    problems.add(
                        Finding::new(
                            &rules::UNKNOWN_KEY,
                            format!("words have no level or language `{}`", key.name),
                        )
                        .at(key.span)
                        .help("write `plain`, `easy`, a language such as `ur`, or `easy.ur`"),
                    );
                }
            }
        }
        if plain.is_none() && good {
            problems.add(
                Finding::new(&rules::MISSING_KEY, "these words need `plain`")
                    .at(node.span)
                    .help("add `plain: …`, the words for plain English"),
            );
        }
        Some(Self {
            plain: plain.filter(|_| good)?,
            easy,
            translations,
            span: node.span,
        })
    }
}

enum Level {
    First(Format),
    Translated(LanguageTag, Format),
}

fn level_of(key: &Key) -> Option<Level> {
    match key.name.as_str() {
        "plain" => Some(Level::First(Format::Plain)),
        "easy" => Some(Level::First(Format::Easy)),
        name => {
            let (tag, format) = match name.strip_prefix("easy.") {
                Some(tag) => (tag, Format::Easy),
                None => (name, Format::Plain),
            };
            // Two or three letters: anything longer is a typing mistake for `plain` or `easy`.
            let language = LanguageTag::new(tag)?;
            (language.language().len() <= 3).then_some(Level::Translated(language, format))
        }
    }
}
