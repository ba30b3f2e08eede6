//! What stands at a place of a file, without saying where.

use crate::content::yaml::{Node, Value};
use std::fmt;

/// A value of a file, or of a form that is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Datum {
    /// Nothing.
    Nothing,
    /// Text, a number, a date, `true` or `false`, as written.
    Text(String),
    /// A list.
    List(Vec<Datum>),
    /// Keys with values, in their order.
    Map(Vec<(String, Datum)>),
}

/// One step on the way to a place in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The value of a key.
    Key(String),
    /// An entry of a list, counted from 0.
    Entry(usize),
}

/// The way from the top of a file to a place in it.
pub type Way = Vec<Step>;

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => f.write_str(key),
            Self::Entry(number) => write!(f, "{number}"),
        }
    }
}

/// A way as it stands in an address and in the names of fields: `councils/0/name`.
pub fn shown(way: &[Step]) -> String {
    let steps: Vec<String> = way.iter().map(Step::to_string).collect();
    steps.join("/")
}

impl Datum {
    /// What a node holds.
    pub fn of(node: &Node) -> Self {
        match &node.value {
            Value::Null => Self::Nothing,
            Value::Scalar(text) => Self::Text(text.clone()),
            Value::List(items) => Self::List(items.iter().map(Self::of).collect()),
            Value::Map(pairs) => Self::Map(
                pairs
                    .iter()
                    .map(|(key, value)| (key.name.clone(), Self::of(value)))
                    .collect(),
            ),
        }
    }

    /// A text, or nothing where it has no letters.
    pub fn of_text(text: &str) -> Self {
        match lines(text) {
            text if text.is_empty() => Self::Nothing,
            text => Self::Text(text),
        }
    }

    /// The text that it is; empty where it is something else.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// Its entries. One may stand alone, without its dash.
    pub fn entries(&self) -> &[Self] {
        match self {
            Self::List(entries) => entries,
            Self::Text(_) => std::slice::from_ref(self),
            Self::Nothing | Self::Map(_) => &[],
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> &Self {
        match self {
            Self::Map(pairs) => pairs
                .iter()
                .find(|(it, _)| it == key)
                .map_or(&Self::Nothing, |(_, value)| value),
            _ => &Self::Nothing,
        }
    }

    /// What stands at a place; nothing where the way leads nowhere.
    pub fn at(&self, way: &[Step]) -> &Self {
        way.iter().fold(self, |here, step| match step {
            Step::Key(key) => here.get(key),
            Step::Entry(number) => here.entries().get(*number).unwrap_or(&Self::Nothing),
        })
    }

    /// Whether nothing is said: no text, no entry, and no key with something.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::List(entries) => entries.iter().all(Self::is_empty),
            Self::Map(pairs) => pairs.iter().all(|(_, value)| value.is_empty()),
        }
    }

    /// Whether both say the same. White space around lines, which forms and files write differently, does not
    /// count, and neither does the order of keys.
    pub fn says(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => lines(one) == lines(other),
            (Self::List(_), Self::Text(_) | Self::List(_)) | (Self::Text(_), Self::List(_)) => {
                let (one, other) = (self.entries(), other.entries());
                one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.says(b))
            }
            (Self::Map(one), Self::Map(two)) => {
                let all = |pairs: &[(String, Self)], in_other: &Self| {
                    pairs.iter().all(|(key, it)| it.says(in_other.get(key)))
                };
                all(one, other) && all(two, self)
            }
            (Self::Map(pairs), Self::Nothing) | (Self::Nothing, Self::Map(pairs)) => {
                pairs.iter().all(|(_, it)| matches!(it, Self::Nothing))
            }
            (one, other) => one == other,
        }
    }
}

/// A text without the white space around it and around each of its lines, with one kind of line break.
pub fn lines(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim).collect();
    lines.join("\n")
}
