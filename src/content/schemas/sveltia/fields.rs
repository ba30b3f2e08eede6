//! Keys as fields of a form.

use super::yaml::{Yaml, map};
use crate::content::decode::schema::whole;
use crate::content::decode::shape::{self, FieldShape, ListShape, Meaning, RecordShape, Shapes};

/// The key by which texts are listed: one line.
pub const HEADING: &str = "title";

/// How many kinds may stand within one another. None does so deeply, and one that holds itself has no end.
const DEEPEST: usize = 8;

/// A key as a field of a form.
#[derive(Debug, Clone)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    hint: String,
    is_needed: bool,
    shape: Shape,
}

#[derive(Debug, Clone)]
enum Shape {
    /// Words of any length.
    Text,
    /// A single value with a form of its own: a regular expression, and an example.
    Line(String, String),
    Day,
    Flag,
    Number(shape::Number),
    /// Words to choose from, each with what it means.
    Choice(Vec<(String, String)>),
    /// A list with so many entries at least.
    List(Box<Shape>, usize),
    Record(Vec<Field>),
}

/// Why a kind has no form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It holds words, which have two shapes.
    Words,
    /// It holds a map with names that authors give.
    Names,
    /// It holds something that no form is known for.
    Unknown,
}

impl Why {
    /// What is said of the key.
    pub fn said(self) -> &'static str {
        match self {
            Self::Words => "holds a text, or formats and languages: a field has one shape",
            Self::Names => "holds names that you choose: a field has one name",
            Self::Unknown => "has a shape that no field has",
        }
    }
}

/// The first key that would be lost, with the keys above it, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// `quotes.text`.
    pub key: String,
    /// Why.
    pub why: Why,
}

/// The fields of a file.
///
/// # Errors
/// The first key that no field can hold.
pub fn of(file: &shape::Shape, shapes: &Shapes) -> Result<Vec<Field>, Loss> {
    match shapes.known(file) {
        shape::Shape::Record(record) => Form { shapes, depth: 0 }.record(record),
        _ => Err(Loss::of(Why::Unknown)),
    }
}

/// A key as people read it: `moved_from` is “Moved from”.
pub fn label(key: &str) -> String {
    let words = key.replace(['_', '-'], " ");
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => words,
    }
}

#[derive(Clone, Copy)]
struct Form<'s> {
    shapes: &'s Shapes,
    depth: usize,
}

impl Form<'_> {
    fn record(self, record: &RecordShape) -> Result<Vec<Field>, Loss> {
        let field = |field: &FieldShape| {
            let shape = self.shape(&field.shape);
            Ok(Field {
                key: field.key,
                hint: field.doc.clone(),
                is_needed: field.is_needed,
                shape: shape.map_err(|loss| loss.below(field.key))?,
            })
        };
        record.fields.iter().map(field).collect()
    }

    fn shape(self, shape: &shape::Shape) -> Result<Shape, Loss> {
        let deeper = Self {
            depth: self.depth + 1,
            ..self
        };
        match self.shapes.known(shape) {
            shape::Shape::Single(single) => Ok(match single.meaning {
                Meaning::Text => Shape::Text,
                Meaning::Day => Shape::Day,
                _ => Shape::Line(
                    whole(single.pattern),
                    single.example.trim_matches('"').to_owned(),
                ),
            }),
            shape::Shape::Truth => Ok(Shape::Flag),
            shape::Shape::Number(number) => Ok(Shape::Number(number.clone())),
            shape::Shape::Choice(choice) => Ok(Shape::Choice(
                choice
                    .words
                    .iter()
                    .map(|(word, meaning)| ((*word).to_owned(), meaning.clone()))
                    .collect(),
            )),
            shape::Shape::List(list) => {
                let ListShape { entry, least } = list.as_ref();
                Ok(Shape::List(Box::new(self.shape(entry)?), *least))
            }
            shape::Shape::Record(record) if deeper.depth <= DEEPEST => {
                deeper.record(record).map(Shape::Record)
            }
            shape::Shape::Words(_) => Err(Loss::of(Why::Words)),
            shape::Shape::NamedValues(_) => Err(Loss::of(Why::Names)),
            shape::Shape::Record(_)
            | shape::Shape::Anything
            | shape::Shape::OneOf(_)
            | shape::Shape::Named(_) => Err(Loss::of(Why::Unknown)),
        }
    }
}

impl Loss {
    fn of(why: Why) -> Self {
        Self {
            key: String::new(),
            why,
        }
    }

    fn below(self, key: &str) -> Self {
        let key = match self.key.as_str() {
            "" => key.to_owned(),
            deeper => format!("{key}.{deeper}"),
        };
        Self { key, ..self }
    }
}

impl Field {
    /// As Sveltia CMS reads it.
    pub(super) fn yaml(&self) -> Yaml {
        let mut pairs = vec![("name", self.key.into()), ("label", label(self.key).into())];
        if !self.hint.is_empty() {
            pairs.push(("hint", self.hint.as_str().into()));
        }
        if !self.is_needed {
            pairs.push(("required", Yaml::Flag(false)));
        }
        pairs.extend(self.shape.pairs(self.key));
        Yaml::Map(pairs)
    }

    /// Its keys, where it has some, each with its own.
    pub fn keys(&self) -> &[Self] {
        self.shape.keys()
    }
}

impl Shape {
    fn keys(&self) -> &[Field] {
        match self {
            Self::Record(fields) => fields,
            Self::List(entry, _) => entry.keys(),
            _ => &[],
        }
    }

    /// What says which field it is.
    fn pairs(&self, key: &'static str) -> Vec<(&'static str, Yaml)> {
        let widget = |name: &str| ("widget", Yaml::from(name));
        match self {
            Self::Text if key == HEADING => vec![widget("string")],
            Self::Text => vec![widget("text")],
            Self::Line(pattern, example) => {
                let wrong = format!("Write it like this: {example}");
                let pattern = Yaml::List(vec![pattern.as_str().into(), wrong.into()]);
                vec![widget("string"), ("pattern", pattern)]
            }
            Self::Day => vec![
                widget("datetime"),
                ("type", "date".into()),
                ("format", "YYYY-MM-DD".into()),
            ],
            Self::Flag => vec![widget("boolean")],
            Self::Number(number) => {
                let kind = if number.is_whole { "int" } else { "float" };
                let mut pairs = vec![widget("number"), ("value_type", kind.into())];
                let bounds = [("min", Some(number.least)), ("max", number.most)].into_iter();
                let bound =
                    |(name, it): (_, Option<f64>)| Some((name, Yaml::Number(it?.to_string())));
                pairs.extend(bounds.filter_map(bound));
                pairs
            }
            Self::Choice(words) => vec![widget("select"), ("options", options(words))],
            Self::Record(fields) => vec![widget("object"), ("fields", all(fields))],
            Self::List(entry, least) => {
                let mut pairs = match entry.as_ref() {
                    Self::Choice(words) => vec![
                        widget("select"),
                        ("multiple", Yaml::Flag(true)),
                        ("options", options(words)),
                    ],
                    Self::Record(fields) => vec![widget("list"), ("fields", all(fields))],
                    entry => {
                        let mut field = vec![("name", key.into()), ("label", label(key).into())];
                        field.extend(entry.pairs(key));
                        vec![widget("list"), ("field", Yaml::Map(field))]
                    }
                };
                if *least > 0 {
                    pairs.push(("min", Yaml::Number(least.to_string())));
                }
                pairs
            }
        }
    }
}

fn all(fields: &[Field]) -> Yaml {
    Yaml::List(fields.iter().map(Field::yaml).collect())
}

fn options(words: &[(String, String)]) -> Yaml {
    let option = |(word, meaning): &(String, String)| {
        let label = match meaning.as_str() {
            "" => word.clone(),
            meaning => format!("{word}: {meaning}"),
        };
        map([("label", label.into()), ("value", word.as_str().into())])
    };
    Yaml::List(words.iter().map(option).collect())
}
