//! What a value may be, as data: what its reader takes, told by the same declarations that read it.
//!
//! Two things are made from shapes: the JSON Schema that editors use, and the forms of `fingerpost edit`. So
//! neither keeps a list of keys of its own. A shape knows keys, forms and what a value means; whether a number
//! exists and whether two dates are in order is known to the reader alone.

use super::{Decode, SharedKeys};
use std::collections::BTreeMap;

/// What a value may be.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Text on its own.
    Single(Single),
    /// Any text, even an empty one.
    Anything,
    /// `true` or `false`.
    Truth,
    /// A number.
    Number(Number),
    /// One of a few words.
    Choice(Choice),
    /// A list.
    List(Box<ListShape>),
    /// Names that the author chooses, each with a value.
    NamedValues(Box<NamedValues>),
    /// Words in levels and languages, or plain ones alone.
    Words(Box<WordsShape>),
    /// Known keys.
    Record(RecordShape),
    /// One of these.
    OneOf(Vec<Shape>),
    /// The shape with this name: it may hold itself.
    Named(&'static str),
}

/// A single value with a form of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Single {
    /// A regular expression (ECMA 262) of the whole. White space around it is left away when it is read.
    pub pattern: &'static str,
    /// What somebody may write; `…` where there is no telling.
    pub example: &'static str,
    /// Whether it cannot be mistaken for a number or a truth value of YAML.
    pub is_words: bool,
    /// What it is for people.
    pub meaning: Meaning,
}

/// What a single value is, for whoever types it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Text, perhaps with several lines.
    Text,
    /// A word without spaces, such as a code, an id or the name of a file.
    Code,
    /// A number to call or to text.
    Phone,
    /// An email address.
    Email,
    /// A web address.
    Web,
    /// A day.
    Day,
    /// The tag of a language.
    Language,
    /// The name of a picture.
    Picture,
    /// The id of an area.
    Area,
    /// The id of a page.
    Page,
    /// The id of a contact.
    Contact,
}

/// A number.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    /// Whether it is a whole one.
    pub is_whole: bool,
    /// The least.
    pub least: f64,
    /// The most.
    pub most: Option<f64>,
}

/// One of a few words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it is, in a sentence.
    pub what: &'static str,
    /// The words, each with what it means.
    pub words: Vec<(&'static str, String)>,
}

/// A list. One entry may stand alone without its dash, unless it has keys.
#[derive(Debug, Clone, PartialEq)]
pub struct ListShape {
    /// Each of its entries.
    pub entry: Shape,
    /// So many at least.
    pub least: usize,
}

/// Names that the author chooses, each with a value.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedValues {
    /// A regular expression of a name.
    pub name: &'static str,
    /// Each value.
    pub value: Shape,
}

/// Words in levels and languages, or plain ones alone.
#[derive(Debug, Clone, PartialEq)]
pub struct WordsShape {
    /// The text of each level and language.
    pub text: Shape,
    /// The keys that are not languages, with what they mean. The first is needed.
    pub levels: Vec<(&'static str, Shape, &'static str)>,
    /// A regular expression of the keys that are languages.
    pub languages: &'static str,
}

/// A set of known keys.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordShape {
    /// What it is, in a sentence.
    pub what: &'static str,
    /// The words that describe it.
    pub doc: String,
    /// Its keys, in the order of the guide.
    pub fields: Vec<FieldShape>,
    /// Of these keys one is there, and no other; empty where there is no such choice.
    pub one_of: Vec<&'static str>,
}

/// A key.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldShape {
    /// Its name.
    pub key: &'static str,
    /// The words that describe it.
    pub doc: String,
    /// Whether it must be there.
    pub is_needed: bool,
    /// What its value may be.
    pub shape: Shape,
}

/// The shapes that others refer to, by name.
#[derive(Debug, Default, Clone)]
pub struct Shapes {
    definitions: BTreeMap<&'static str, Shape>,
}

impl Shapes {
    /// The shape of a whole file of one kind, with those that it refers to.
    pub fn document<T: Decode>() -> (Shape, Self) {
        let mut shapes = Self::default();
        let file = T::shape(&mut shapes);
        (file, shapes)
    }

    /// A reference to a shape that stands once, under a name; it may refer to itself.
    pub fn named(&mut self, name: &'static str, make: impl FnOnce(&mut Self) -> Shape) -> Shape {
        if !self.definitions.contains_key(name) {
            self.definitions.insert(name, Shape::Anything);
            let shape = make(self);
            self.definitions.insert(name, shape);
        }
        Shape::Named(name)
    }

    /// What a shape is, where it is only named.
    pub fn known<'s>(&'s self, shape: &'s Shape) -> &'s Shape {
        match shape {
            Shape::Named(name) => self.definitions.get(name).unwrap_or(shape),
            other => other,
        }
    }

    /// All of them, by their names.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Shape)> {
        self.definitions.iter().map(|(name, shape)| (*name, shape))
    }
}

impl RecordShape {
    /// One without keys: what it is in a sentence, and the words that describe it.
    pub fn new(what: &'static str, doc: &[&str]) -> Self {
        Self {
            what,
            doc: said(doc),
            fields: Vec::new(),
            one_of: Vec::new(),
        }
    }

    /// Adds a key with the words that describe it.
    pub fn field<T: Decode>(&mut self, key: &'static str, doc: &[&str], shapes: &mut Shapes) {
        self.fields.push(FieldShape {
            key,
            doc: said(doc),
            is_needed: T::absent().is_none(),
            shape: T::shape(shapes),
        });
    }

    /// Adds the keys that several kinds share.
    pub fn shared<T: SharedKeys>(&mut self, shapes: &mut Shapes) {
        T::describe(self, shapes);
    }

    /// Of these keys one is there, and no other.
    pub fn exactly_one(&mut self, keys: &[&'static str]) {
        self.one_of.extend_from_slice(keys);
    }

    /// The shape.
    pub fn finish(self) -> Shape {
        Shape::Record(self)
    }
}

impl Shape {
    /// The same single value, which means something to people. Other shapes say by themselves what they mean.
    #[must_use]
    pub fn meaning(mut self, meaning: Meaning) -> Self {
        if let Self::Single(single) = &mut self {
            single.meaning = meaning;
        }
        self
    }
}

/// A single value with a form of its own, as a regular expression (ECMA 262) of the whole.
pub fn scalar(pattern: &'static str, example: &'static str) -> Shape {
    Shape::Single(Single {
        pattern,
        example,
        is_words: false,
        meaning: Meaning::Code,
    })
}

/// A single value that is no number of its own in YAML, such as a date.
pub fn words(pattern: &'static str, example: &'static str) -> Shape {
    Shape::Single(Single {
        pattern,
        example,
        is_words: true,
        meaning: Meaning::Code,
    })
}

/// A whole number, or the same in quotes.
pub fn whole(least: f64, most: f64) -> Shape {
    Shape::Number(Number {
        is_whole: true,
        least,
        most: Some(most),
    })
}

/// A number with a fraction, or the same in quotes.
pub fn fraction(least: f64, most: f64) -> Shape {
    Shape::Number(Number {
        is_whole: false,
        least,
        most: Some(most),
    })
}

/// One of a few words, each with what it means.
pub fn choice(what: &'static str, words: &[(&'static str, &[&str])]) -> Shape {
    let words = words.iter().map(|(word, doc)| (*word, said(doc)));
    Shape::Choice(Choice {
        what,
        words: words.collect(),
    })
}

/// A list.
pub fn list(entry: Shape, least: usize) -> Shape {
    Shape::List(Box::new(ListShape { entry, least }))
}

/// A map from names of a form to values of one kind.
pub fn named_values(name: &'static str, value: Shape) -> Shape {
    Shape::NamedValues(Box::new(NamedValues { name, value }))
}

/// The lines of a description as one.
fn said(doc: &[&str]) -> String {
    let lines: Vec<&str> = doc.iter().map(|line| line.trim()).collect();
    lines.join(" ").replace('`', "")
}
