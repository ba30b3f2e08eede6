//! From nodes to typed values, collecting every problem on the way.
//!
//! serde stops at the first error of a file. An author who filled in a form wants all of them, so
//! the kinds of the content folder are declared with [`record!`] and [`choice!`], which read every
//! key before they give up, name the nearest key for one that is not known, and say what to write.

mod fields;
mod macros;
mod problems;
pub mod schema;
pub mod shape;

pub use fields::Fields;
pub use macros::key;
pub(crate) use macros::{choice, record};
pub use problems::Problems;
pub use shape::{RecordShape, Shape, Shapes};

use super::yaml::{Node, Value};
use crate::diagnostic::{nearest, rules};
use crate::source::Span;
use std::ops::Deref;

/// A value that can be read from a node.
pub trait Decode: Sized {
    /// What an author writes, as an example for messages: `gss: E08000037` has `E08000037` here.
    const EXAMPLE: &'static str;

    /// The same where a key gets it: an entry of a list is no list yet.
    fn example() -> String {
        Self::EXAMPLE.to_owned()
    }

    /// Reads the value; problems go to `problems`, and then there is no value.
    fn decode(node: &Node, problems: &mut Problems) -> Option<Self>;

    /// The value when the key is not there, if it need not be.
    fn absent() -> Option<Self> {
        None
    }

    /// What can be read.
    fn shape(shapes: &mut Shapes) -> Shape;
}

impl<T: Decode> Decode for Option<T> {
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn example() -> String {
        T::example()
    }

    fn shape(shapes: &mut Shapes) -> Shape {
        T::shape(shapes)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        match node.value {
            Value::Null => Some(None),
            _ => T::decode(node, problems).map(Some),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Vec<T> {
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn example() -> String {
        list_of_one(T::EXAMPLE)
    }

    fn shape(shapes: &mut Shapes) -> Shape {
        shape::list(T::shape(shapes), 0)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        match &node.value {
            Value::Null => Some(Self::new()),
            Value::List(items) => {
                let read: Vec<Option<T>> =
                    items.iter().map(|item| T::decode(item, problems)).collect();
                read.into_iter().collect()
            }
            // One entry without its dash is what people write, and it is clear what they mean.
            Value::Scalar(_) => T::decode(node, problems).map(|only| vec![only]),
            Value::Map(_) => {
                problems.bad(
                    &rules::WRONG_TYPE,
                    node,
                    "this must be a list".to_owned(),
                    "begin each entry with a dash on a line of its own: `- …`",
                );
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

/// A record needs the signs of a list around it; one word is understood without them.
fn list_of_one(entry: &str) -> String {
    match entry.starts_with('{') {
        true => format!("[{entry}]"),
        false => entry.to_owned(),
    }
}

/// A list with at least one entry.
#[derive(Debug, Clone)]
pub struct NonEmpty<T>(Vec<T>);

impl<T> Deref for NonEmpty<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Decode> Decode for NonEmpty<T> {
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn example() -> String {
        list_of_one(T::EXAMPLE)
    }

    fn shape(shapes: &mut Shapes) -> Shape {
        shape::list(T::shape(shapes), 1)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let list = Vec::decode(node, problems)?;
        if list.is_empty() {
            problems.bad(
                &rules::EMPTY_TEXT,
                node,
                "this list is empty".to_owned(),
                &format!("write at least one entry, such as `- {}`", T::EXAMPLE),
            );
            return None;
        }
        Some(Self(list))
    }
}

impl<T: Decode> Decode for Box<T> {
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn example() -> String {
        T::example()
    }

    fn shape(shapes: &mut Shapes) -> Shape {
        T::shape(shapes)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        T::decode(node, problems).map(Self::new)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self::new)
    }
}

/// A value that remembers where it was written.
#[derive(Debug, Clone)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Decode> Decode for Spanned<T> {
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn example() -> String {
        T::example()
    }

    fn shape(shapes: &mut Shapes) -> Shape {
        T::shape(shapes)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        T::decode(node, problems).map(|value| Self {
            value,
            span: node.span,
        })
    }
}

/// Keys that several kinds share, read from the same map as the kind's own keys.
pub trait SharedKeys: Sized {
    /// Their names.
    const KEYS: &'static [&'static str];

    /// Reads them.
    fn take(fields: &Fields<'_>, what: &str, problems: &mut Problems) -> Option<Self>;

    /// Adds them to the shape of the kind.
    fn describe(record: &mut RecordShape, shapes: &mut Shapes);
}

/// The first word, as an example.
pub const fn first(words: &[&'static str]) -> &'static str {
    words[0]
}

/// The position of the word that `node` holds.
pub fn chosen(
    node: &Node,
    what: &str,
    words: &[&'static str],
    problems: &mut Problems,
) -> Option<usize> {
    let Value::Scalar(text) = &node.value else {
        problems.bad(
            &rules::WRONG_TYPE,
            node,
            format!("{what} is one word, but this is {}", node.value.shape()),
            &format!("write {}", nearest::one_of(words.iter().copied())),
        );
        return None;
    };
    let at = words.iter().position(|word| word == text);
    if at.is_none() {
        let help = match nearest(text, words.iter().copied()) {
            Some(word) => format!(
                "write `{word}`; the words are {}",
                nearest::one_of(words.iter().copied())
            ),
            None => format!("write {}", nearest::one_of(words.iter().copied())),
        };
        problems.bad(
            &rules::BAD_VALUE,
            node,
            format!("`{text}` is not {what}"),
            &help,
        );
    }
    at
}
