//! YAML as a tree of nodes that know their places.
//!
//! The tree is what [`super::decode`] reads typed values from. It keeps every scalar as its author
//! wrote it, so that `0800` stays a phone number and `2026-11-22` a date until a type asks for it.

use crate::diagnostic::{Finding, finding};
use crate::source::{SourceId, Span};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;
use std::fmt;

/// A value with its place.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// The shapes of YAML.
#[derive(Debug, Clone)]
pub enum Value {
    /// Nothing after the colon.
    Null,
    /// Text, a number, a date, `true` or `false`, as written.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values in the order of the file; keys may stand twice.
    Map(Vec<(Key, Node)>),
}

impl Value {
    /// The shape in words, for messages.
    pub fn shape(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Scalar(_) => "a single value",
            Self::List(_) => "a list",
            Self::Map(_) => "keys with values",
        }
    }
}

/// A key with its place.
#[derive(Debug, Clone)]
pub struct Key {
    /// Where it stands.
    pub span: Span,
    /// The key.
    pub name: String,
}

/// A piece of a file that holds YAML: a whole file, the front matter of a page, or the inside of a
/// fenced block.
#[derive(Debug, Clone, Copy)]
pub struct Excerpt<'a> {
    /// The file.
    pub source: SourceId,
    /// The piece.
    pub text: &'a str,
    /// Where it begins in the file, in bytes.
    pub start: usize,
}

impl Excerpt<'_> {
    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.source, self.start + start, self.start + end)
    }

    /// The place of the whole piece's first character.
    pub fn head(&self) -> Span {
        self.span(0, 0)
    }
}

/// Reads one YAML document. Anchors, aliases, depth and size are bounded.
///
/// # Errors
/// One finding when the text is not YAML; a parser cannot go on behind such a place.
pub fn parse(excerpt: Excerpt<'_>) -> Result<Node, Box<Finding>> {
    let budget = serde_yaml::budget! {
        // Nothing that is read is nested deeper than a dozen levels; each costs room on the stack.
        max_depth: 24,
        max_nodes: 500_000,
        max_events: 2_000_000,
        max_aliases: 1_000,
        max_anchors: 1_000,
    };
    let options = serde_yaml::options! {
        budget: budget,
        with_snippet: false,
        strict_booleans: true,
        duplicate_keys: serde_yaml::DuplicateKeyPolicy::PassThrough,
        merge_keys: serde_yaml::MergeKeyPolicy::Error,
    };
    if excerpt.text.trim().is_empty() {
        return Ok(Node {
            span: excerpt.head(),
            value: Value::Null,
        });
    }
    let raw: Raw = serde_yaml::from_str_with_options(excerpt.text, options)
        .map_err(|error| Box::new(not_yaml(&error, excerpt)))?;
    Ok(raw.placed(excerpt))
}

fn not_yaml(error: &serde_yaml::Error, excerpt: Excerpt<'_>) -> Finding {
    let error = error.without_snippet();
    let at = error.location().map_or(0, |location| {
        byte_offset(excerpt.text, location.line(), location.column())
    });
    let message = error.to_string();
    let what = message
        .rsplit_once(" at line ")
        .map_or(message.as_str(), |(what, _)| what);
    // The library points at the start of the value that the tab spoils, or behind the tab.
    let line = excerpt.text[..at].rfind('\n').map_or(0, |end| end + 1);
    let tab = || excerpt.text[line..].find('\t').map(|tab| line + tab);
    let at = if what.contains("tab") {
        tab().unwrap_or(at)
    } else {
        at
    };
    let mut message = format!("this is not YAML: {what}");
    let help = if what.contains("mapping values are not allowed") {
        "a text that contains a colon and a space stands in quotes: \"Who: you\""
    } else if what.contains("tab") {
        "indent with spaces, never with tabs"
    } else if what.starts_with("budget breached") {
        "this is nested too deep, or repeats itself too often".clone_into(&mut message);
        "write values out instead of repeating them with `&` and `*`, and nest less"
    } else {
        "check the indentation, the quotes and the brackets on this line and the one above it"
    };
    finding!(BAD_YAML, excerpt.span(at, at), "{}", message; help: help)
}

/// The byte offset of a line and column, both from 1, columns in characters.
fn byte_offset(text: &str, line: u64, column: u64) -> usize {
    let skip = usize::try_from(line.saturating_sub(1)).unwrap_or(usize::MAX);
    let line_start = match skip {
        0 => 0,
        _ => text
            .match_indices('\n')
            .nth(skip - 1)
            .map_or(text.len(), |(at, _)| at + 1),
    };
    let columns = usize::try_from(column.saturating_sub(1)).unwrap_or(usize::MAX);
    text[line_start..]
        .char_indices()
        .nth(columns)
        .map_or(text.len(), |(at, _)| line_start + at)
}

/// What the library gives: the same tree with its own locations.
struct Raw(Spanned<RawValue>);

enum RawValue {
    Null,
    Text(String),
    /// A number or truth value: the text is taken from the file, exactly as written.
    Verbatim(String),
    List(Vec<Raw>),
    Map(Vec<(Spanned<String>, Raw)>),
}

impl Raw {
    fn placed(self, excerpt: Excerpt<'_>) -> Node {
        let (start, end) = range(&self.0.defined, excerpt.text);
        let value = match self.0.value {
            RawValue::Null => Value::Null,
            RawValue::Text(text) => Value::Scalar(text),
            RawValue::Verbatim(read) => {
                let written = excerpt.text[start..end].trim();
                Value::Scalar(if written.is_empty() {
                    read
                } else {
                    written.to_owned()
                })
            }
            RawValue::List(items) => {
                Value::List(items.into_iter().map(|item| item.placed(excerpt)).collect())
            }
            RawValue::Map(pairs) => Value::Map(
                pairs
                    .into_iter()
                    .map(|(key, value)| {
                        let (start, end) = range(&key.defined, excerpt.text);
                        let key = Key {
                            span: excerpt.span(start, end),
                            name: key.value,
                        };
                        (key, value.placed(excerpt))
                    })
                    .collect(),
            ),
        };
        let text = &excerpt.text[start..end];
        let end = start + text.trim_end().len();
        Node {
            span: excerpt.span(start, end),
            value,
        }
    }
}

fn range(location: &serde_yaml::Location, text: &str) -> (usize, usize) {
    let span = location.span();
    let read = |offset: Option<u64>| offset.and_then(|offset| usize::try_from(offset).ok());
    let start = read(span.byte_offset()).unwrap_or(0).min(text.len());
    let end = (start + read(span.byte_len()).unwrap_or(0)).min(text.len());
    if text.is_char_boundary(start) && text.is_char_boundary(end) {
        (start, end)
    } else {
        (0, 0)
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Spanned::deserialize(deserializer).map(Raw)
    }
}

impl<'de> Deserialize<'de> for RawValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = RawValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML")
    }

    fn visit_unit<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Null)
    }

    fn visit_none<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<RawValue, E> {
        Ok(RawValue::Verbatim(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<RawValue, E> {
        Ok(RawValue::Verbatim(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<RawValue, E> {
        Ok(RawValue::Verbatim(value.to_string()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<RawValue, E> {
        Ok(RawValue::Verbatim(value.to_string()))
    }

    fn visit_u128<E>(self, value: u128) -> Result<RawValue, E> {
        Ok(RawValue::Verbatim(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<RawValue, E> {
        Ok(RawValue::Verbatim(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<RawValue, E> {
        Ok(RawValue::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<RawValue, E> {
        Ok(RawValue::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<RawValue, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(RawValue::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<RawValue, A::Error> {
        let mut map = Vec::new();
        while let Some(pair) = pairs.next_entry()? {
            map.push(pair);
        }
        Ok(RawValue::Map(map))
    }
}
