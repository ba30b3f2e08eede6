//! The single values that authors write: texts, dates, phone numbers, addresses, codes.
//!
//! Each checks itself when it is read and says what to write instead. A value that exists is valid.

mod allowance;
mod codes;
mod contact_details;
mod days;
pub(super) mod invented;
mod language;
mod phone;
mod references;
mod words;

pub use allowance::Allowance;
pub use codes::{Gss, Id, Ods, Outcode, PictureName, without_accents};
pub use contact_details::{Email, Web};
pub use days::{AnyDay, Date, DoneOn, DueOn, When, WrittenDay};
pub use language::{LanguageTag, Languages};
pub use phone::{Phone, TextNumber};
pub use references::{Areas, ContactRef, PageRef, Reference, Target};
pub use words::{Format, Words, WrittenWords};

use super::characters;
use super::decode::{
    Decode, Problems, Shapes,
    shape::{self, Meaning, Shape},
};
use super::yaml::{Node, Value};
use crate::diagnostic::{Rule, rules};

/// The text of a scalar; anything else is a finding.
pub(crate) fn scalar<'n>(
    node: &'n Node,
    what: &str,
    example: &str,
    problems: &mut Problems,
) -> Option<&'n str> {
    if let Value::Scalar(text) = &node.value {
        return Some(text);
    }
    problems.bad(
        &rules::WRONG_TYPE,
        node,
        format!(
            "{what} is a single value, but this is {}",
            node.value.shape()
        ),
        &format!("write something like `{example}`"),
    );
    None
}

/// A text with at least one letter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text(String);

impl Text {
    /// The text, without white space around it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for Text {
    const EXAMPLE: &'static str = "…";

    fn shape(_: &mut Shapes) -> Shape {
        shape::scalar(r"(?:.|\s)*\S(?:.|\s)*", Self::EXAMPLE).meaning(Meaning::Text)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let text = scalar(node, "a text", Self::EXAMPLE, problems)?.trim();
        if text.is_empty() {
            problems.bad(
                &rules::EMPTY_TEXT,
                node,
                "this text is empty".to_owned(),
                "write the text, or take the key away",
            );
            return None;
        }
        if let Some(finding) = characters::in_value(text, node.span) {
            // Nothing is published with it, and the rest can be looked at in the same run.
            problems.add(finding);
        }
        if !invented::names(text).is_empty() {
            problems.invented_name(node.span);
        }
        Some(Self(text.to_owned()))
    }
}

impl Decode for bool {
    const EXAMPLE: &'static str = "true";

    fn shape(_: &mut Shapes) -> Shape {
        Shape::Truth
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        match scalar(node, "this", "true", problems)?.trim() {
            "true" => Some(true),
            "false" => Some(false),
            other => {
                problems.bad(
                    &rules::BAD_VALUE,
                    node,
                    format!("`{other}` is neither `true` nor `false`"),
                    "write `true` or `false`",
                );
                None
            }
        }
    }
}

fn number<T: std::str::FromStr>(
    node: &Node,
    fits: impl Fn(&T) -> bool,
    help: &str,
    problems: &mut Problems,
) -> Option<T> {
    let text = scalar(node, "a number", "1", problems)?.trim();
    let read = text.parse::<T>().ok().filter(fits);
    if read.is_none() {
        problems.bad(
            &rules::BAD_VALUE,
            node,
            format!("`{text}` is not such a number"),
            help,
        );
    }
    read
}

impl Decode for u32 {
    const EXAMPLE: &'static str = "1";

    fn shape(_: &mut Shapes) -> Shape {
        shape::whole(0.0, f64::from(Self::MAX))
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        number(
            node,
            |_| true,
            "write a whole number, such as `1`",
            problems,
        )
    }
}

/// A person's age in years, 0 to 120.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Age(pub u8);

impl Age {
    /// Whether there are people above it: nobody is told that something ends at 120.
    pub fn is_limit(self) -> bool {
        self.0 < 100
    }
}

impl Decode for Age {
    const EXAMPLE: &'static str = "25";

    fn shape(_: &mut Shapes) -> Shape {
        shape::whole(0.0, 120.0)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let help = "write an age in years from `0` to `120`";
        number(node, |years: &u8| *years <= 120, help, problems).map(Self)
    }
}

/// A number of squares on a map: few enough that a name has room in each.
macro_rules! map_line {
    ($(#[$doc:meta])* $name:ident, $most:literal, $help:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(pub u8);

        impl Decode for $name {
            const EXAMPLE: &'static str = "2";

            fn shape(_: &mut Shapes) -> Shape {
                shape::whole(1.0, f64::from($most))
            }

            fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
                number(node, |it: &u8| (1..=$most).contains(it), $help, problems).map(Self)
            }
        }
    };
}

map_line!(
    /// A column of a map of squares, from the west: 1 to 8.
    MapColumn, 8_u8, "write a column from `1`, in the west, to `8`: more squares have no room beside each other"
);
map_line!(
    /// A row of a map of squares, from the north: 1 to 12.
    MapRow, 12_u8, "write a row from `1`, in the north, to `12`"
);

/// A part of a whole, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share(pub f64);

impl Decode for Share {
    const EXAMPLE: &'static str = "0.72";

    fn shape(_: &mut Shapes) -> Shape {
        shape::fraction(0.0, 1.0)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let help = "write a part of the whole from `0` to `1`, such as `0.72`";
        number(
            node,
            |share: &f64| (0.0..=1.0).contains(share),
            help,
            problems,
        )
        .map(Self)
    }
}

/// A value with a form of its own that a function checks.
pub(crate) fn checked<T>(
    node: &Node,
    what: &str,
    rule: &'static Rule,
    example: &str,
    problems: &mut Problems,
    read: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let text = scalar(node, what, example, problems)?.trim();
    let value = read(text);
    if value.is_none() {
        problems.bad(
            rule,
            node,
            format!("`{text}` is not {what}"),
            &format!("write something like `{example}`"),
        );
    }
    value
}
