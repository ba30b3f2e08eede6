//! Words in two levels and in several languages.

use super::super::decode::shape::WordsShape;
use super::super::decode::{Decode, Problems, Shape, Shapes};
use super::super::yaml::{Key, Node, Value};
use super::{LanguageTag, PictureName, Text};
use crate::diagnostic::{finding, nearest};
use crate::source::Span;

/// The two levels of every text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
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
    /// The picture beside them, where they are one idea of a list.
    pub picture: Option<PictureName>,
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

/// Words as somebody wrote them in a YAML file, in one level and language.
#[derive(Debug, Clone)]
pub struct WrittenWords {
    /// The level.
    pub format: Format,
    /// The language; `None` for the first one of the site.
    pub language: Option<LanguageTag>,
    /// The words.
    pub text: String,
    /// Where they stand.
    pub span: Span,
    /// Where the value stands that they are one level and language of.
    pub value: Span,
}

impl Decode for Words {
    const EXAMPLE: &'static str = "{ plain: …, easy: … }";

    fn shape(shapes: &mut Shapes) -> Shape {
        shapes.named("Words", |shapes| {
            let text = Text::shape(shapes);
            let picture = PictureName::shape(shapes);
            Shape::Words(Box::new(WordsShape {
                levels: vec![
                    ("plain", text.clone(), "The words for plain English."),
                    (
                        "easy",
                        text.clone(),
                        "The words for easy read: one idea a line.",
                    ),
                    ("picture", picture, "The picture beside them in easy read."),
                ],
                languages: r"(?:easy\.)?[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*",
                text,
            }))
        })
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let pairs = match &node.value {
            Value::Map(pairs) => pairs,
            _ => {
                let text = Text::decode(node, problems)?;
                problems.words(WrittenWords {
                    format: Format::Plain,
                    language: None,
                    text: text.as_str().to_owned(),
                    span: node.span,
                    value: node.span,
                });
                return Some(Self {
                    plain: text.as_str().to_owned(),
                    easy: None,
                    translations: Vec::new(),
                    picture: None,
                    span: node.span,
                });
            }
        };
        let mut words = Parts::default();
        let mut seen: Vec<&Key> = Vec::new();
        for (key, value) in pairs {
            if seen.iter().any(|other| other.name == key.name) {
                problems.add(finding!(
                    DUPLICATE_KEY, key.span,
                    "`{}` stands here twice", key.name;
                    help: "keep one of the two"
                ));
                continue;
            }
            seen.push(key);
            words.read((key, value), node.span, problems);
        }
        if words.plain.is_none() && !words.bad {
            problems.add(finding!(
                MISSING_KEY, node.span,
                "these words need `plain`";
                help: "add `plain: …`, the words for plain English"
            ));
        }
        Some(Self {
            plain: words.plain.filter(|_| !words.bad)?,
            easy: words.easy,
            translations: words.translations,
            picture: words.picture,
            span: node.span,
        })
    }
}

/// Words while they are being read.
#[derive(Default)]
struct Parts {
    plain: Option<String>,
    easy: Option<String>,
    translations: Vec<(LanguageTag, Format, String)>,
    picture: Option<PictureName>,
    bad: bool,
}

impl Parts {
    /// `whole` is the place of all of them.
    fn read(&mut self, (key, value): (&Key, &Node), whole: Span, problems: &mut Problems) {
        if key.name == "picture" {
            self.picture = PictureName::decode(value, problems);
            self.bad |= self.picture.is_none();
            return;
        }
        let Some(level) = level_of(key) else {
            self.bad = true;
            let known = ["plain", "easy", "picture"];
            let finding = finding!(UNKNOWN_KEY, key.span, "words have no key `{}`", key.name);
            let (easy, name) = match key.name.strip_prefix("easy.") {
                Some(name) => ("easy.", name),
                None => ("", key.name.as_str()),
            };
            // A name of a language is one, however near its letters are to those of a key.
            let language = LanguageTag::suggestion(name).filter(|_| name.len() > 3);
            problems.add(match (language, nearest(&key.name, known)) {
                (Some(tag), _) => finding.help(format!("write `{easy}{}`", tag.as_str())),
                (None, Some(near)) => finding.help(format!("write `{near}`")),
                (None, None) => finding.help(
                    "write `plain`, `easy`, `picture`, a language such as `ur`, or `easy.ur`",
                ),
            });
            return;
        };
        let Some(text) = Text::decode(value, problems) else {
            self.bad = true;
            return;
        };
        let text = text.as_str().to_owned();
        let (format, language) = match &level {
            Level::First(format) => (*format, None),
            Level::Translated(language, format) => (*format, Some(language.clone())),
        };
        problems.words(WrittenWords {
            format,
            language,
            text: text.clone(),
            span: value.span,
            value: whole,
        });
        match level {
            Level::First(Format::Plain) => self.plain = Some(text),
            Level::First(Format::Easy) => self.easy = Some(text),
            Level::Translated(tag, format) => {
                problems.language(&tag, key.span);
                self.translations.push((tag, format, text));
            }
        }
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
