//! Days. Each says whether it tells of something done, of something due, or of neither.
//!
//! A [`Date`] alone cannot be read from a file: a key for a day has one of the three types below, so
//! that nobody can add one without saying what it means.

use super::super::decode::{
    Decode, Problems, Shapes,
    shape::{self, Meaning, Shape},
};
use super::super::yaml::Node;
use super::{invented, scalar};
use crate::diagnostic::rules;
use crate::source::Span;

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(pub jiff::civil::Date);

/// What a day in a file says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Something was done on it, so it cannot lie ahead.
    Done,
    /// Something is to be done by it.
    Due,
    /// It may lie anywhere.
    Any,
}

/// A day as somebody wrote it. Whether it lies ahead is known when today is.
#[derive(Debug, Clone, Copy)]
pub struct WrittenDay {
    /// What it says.
    pub when: When,
    /// The day.
    pub date: Date,
    /// Where it stands.
    pub span: Span,
}

macro_rules! day {
    ($(#[$meta:meta])* $name:ident, $when:expr) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(pub jiff::civil::Date);

        impl From<$name> for Date {
            fn from(day: $name) -> Self {
                Self(day.0)
            }
        }

        impl PartialEq<Date> for $name {
            fn eq(&self, other: &Date) -> bool {
                self.0 == other.0
            }
        }

        impl PartialOrd<Date> for $name {
            fn partial_cmp(&self, other: &Date) -> Option<std::cmp::Ordering> {
                self.0.partial_cmp(&other.0)
            }
        }

        impl Decode for $name {
            const EXAMPLE: &'static str = "2026-11-22";

    fn shape(_: &mut Shapes) -> Shape {
        shape::words("[0-9]{4}-[0-9]{2}-[0-9]{2}", Self::EXAMPLE).meaning(Meaning::Day)
    }

            fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
                let date = read(node, problems)?;
                if $when == When::Done && invented::is_day(date.0) {
                    problems.placeholder(node, "this day");
                }
                problems.day(WrittenDay {
                    when: $when,
                    date,
                    span: node.span,
                });
                Some(Self(date.0))
            }
        }
    };
}

day!(
    /// The day when something was done: read through, tried, approved.
    DoneOn, When::Done
);
day!(
    /// The day by which something is to be done: reviewed, mended.
    DueOn, When::Due
);
day!(
    /// A day that may lie before or behind us: when an offer begins, when a code was valid.
    AnyDay, When::Any
);

impl DoneOn {
    /// Whether `fingerpost new` made it up: a sample may say so, and any other site is told (FP208).
    pub fn is_invented(self) -> bool {
        invented::is_day(self.0)
    }
}

fn read(node: &Node, problems: &mut Problems) -> Option<Date> {
    let text = scalar(node, "a date", "2026-11-22", problems)?.trim();
    // The library also takes times and short forms; a date here is ten characters.
    match text.parse::<jiff::civil::Date>() {
        // A year of three digits is a slip: 0206 for 2026.
        Ok(date) if text.len() == 10 && date.year() >= 1000 => Some(Date(date)),
        _ => {
            problems.bad(
                &rules::BAD_DATE,
                node,
                format!("`{text}` is not a date"),
                "write year, month and day of a day that exists, such as `2026-11-22`",
            );
            None
        }
    }
}
