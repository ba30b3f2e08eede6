//! What rules need.

pub(super) use crate::check::passage::{Kind, Mark};
pub(super) use crate::check::rule::{Check, CheckRule, Example, Family, Levels, Limits, Profile};
pub(super) use crate::diagnostic::{Rule, Severity};
pub(super) use crate::words;

/// The beginning of a sentence, to know it again.
pub(super) fn beginning(sentence: &str) -> String {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    match words.as_slice() {
        [first @ .., _] if words.len() > 7 => format!("“{} …”", first[..6].join(" ")),
        _ => format!("“{}”", words.join(" ")),
    }
}
