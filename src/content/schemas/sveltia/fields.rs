//! Keys as fields of a form.

use super::yaml::{Yaml, map};
use crate::content::decode::Document;
use crate::content::decode::schema::{ANY_TEXT, DAY, whole};
use serde_json::Value;

/// The key by which texts are listed: one line.
pub const HEADING: &str = "title";

/// The definition of words: a text, or a map of formats and languages.
const WORDS: &str = "Words";

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
    /// The type in JSON Schema, with the least and the most.
    Number(String, Option<String>, Option<String>),
    /// Words to choose from, each with what it means.
    Choice(Vec<(String, String)>),
    /// A list with so many entries at least.
    List(Box<Shape>, u64),
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
pub fn of(document: &Document) -> Result<Vec<Field>, Loss> {
    let form = Form { document, depth: 0 };
    let unknown = Loss {
        key: String::new(),
        why: Why::Unknown,
    };
    match name(&document.json) {
        Some(name) => form.record(name),
        None => Err(unknown),
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

/// The definition that a schema refers to.
fn name(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

#[derive(Clone, Copy)]
struct Form<'d> {
    document: &'d Document,
    depth: usize,
}

impl Form<'_> {
    fn record(self, name: &str) -> Result<Vec<Field>, Loss> {
        let definition = &self.document.json["$defs"][name];
        let needed = definition["required"].as_array();
        let keys = self.document.keys.get(name);
        let keys = keys.into_iter().flatten().copied();
        let field = |key: &'static str| {
            let schema = &definition["properties"][key];
            let shape = self.shape(schema).map_err(|loss| loss.below(key))?;
            Ok(Field {
                key,
                hint: said(&schema["description"]),
                is_needed: needed.is_some_and(|all| all.iter().any(|it| it == key)),
                shape,
            })
        };
        keys.map(field).collect()
    }

    fn shape(self, schema: &Value) -> Result<Shape, Loss> {
        let lost = |why| {
            Err(Loss {
                key: String::new(),
                why,
            })
        };
        if let Some(name) = name(schema) {
            let deeper = Self {
                depth: self.depth + 1,
                ..self
            };
            return match name {
                WORDS => lost(Why::Words),
                _ if deeper.depth > DEEPEST => lost(Why::Unknown),
                name => deeper.record(name).map(Shape::Record),
            };
        }
        if let Some(either) = schema["anyOf"].as_array() {
            return match either.as_slice() {
                [first, second] => self.either(first, second),
                _ => lost(Why::Unknown),
            };
        }
        if let Some(words) = schema["oneOf"].as_array() {
            let words = words.iter();
            return Ok(Shape::Choice(
                words
                    .map(|it| (said(&it["const"]), said(&it["description"])))
                    .collect(),
            ));
        }
        if schema["enum"].is_array() {
            return Ok(Shape::Flag);
        }
        if schema["additionalProperties"].is_object() {
            return lost(Why::Names);
        }
        match schema["pattern"].as_str() {
            Some(pattern) if pattern == whole(ANY_TEXT) => Ok(Shape::Text),
            Some(pattern) if pattern == whole(DAY) => Ok(Shape::Day),
            Some(pattern) => Ok(Shape::Line(
                pattern.to_owned(),
                said(&schema["examples"][0]),
            )),
            None => lost(Why::Unknown),
        }
    }

    /// Two schemas of which one is right: the second is a shorter way to write the first.
    fn either(self, first: &Value, second: &Value) -> Result<Shape, Loss> {
        match first["type"].as_str() {
            Some("array") => {
                let entry = self.shape(&first["items"])?;
                let least = first["minItems"].as_u64().unwrap_or_default();
                Ok(Shape::List(Box::new(entry), least))
            }
            Some(kind @ ("integer" | "number")) => {
                let digits = |bound: &Value| bound.as_number().map(ToString::to_string);
                let (least, most) = (digits(&first["minimum"]), digits(&first["maximum"]));
                Ok(Shape::Number(kind.to_owned(), least, most))
            }
            _ => {
                let shape = self.shape(first)?;
                match second["type"].as_str() {
                    Some("null") => Ok(shape),
                    _ => Err(Loss {
                        key: String::new(),
                        why: Why::Unknown,
                    }),
                }
            }
        }
    }
}

/// The words of a description.
fn said(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

impl Loss {
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
            Self::Number(kind, least, most) => {
                let kind = if kind == "integer" { "int" } else { "float" };
                let mut pairs = vec![widget("number"), ("value_type", kind.into())];
                let bounds = [("min", least), ("max", most)].into_iter();
                pairs.extend(
                    bounds.filter_map(|(name, it)| Some((name, Yaml::Number(it.clone()?)))),
                );
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
