//! Ranges with a dash.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Ranges with a dash.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "N06",
        name: "dash-in-range",
        severity: Severity::Warning,
        why: "A dash between numbers can be read as a minus, or not at all.",
        source: "NHS service manual, numbers, measurements, dates and time",
    },
    family: Family::Numbers,
    link: "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "People aged 18-25 can ask."),
    good: Example::Text(Profile::Plain, "People aged 18 to 25 can ask."),
    check: Check::Passage(|passage, _, notes| {
        for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
            // “9.00-17.00” is a matter of how times are written, which is told once, and whole.
            if is_of_a_time(&passage.text, &hit) {
                continue;
            }
            notes.add(
                passage.span(&hit),
                format!("“{}” is a range with a dash", passage.words(&hit)),
                "write “to” in place of the dash",
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b\d{1,4}(?:am|pm)?\s?[–—-]\s?\d{1,4}(?:am|pm)?\b"));

/// Whether minutes stand before or behind the dash: “9.00-17.00”, “08:30–18:00”.
fn is_of_a_time(text: &str, hit: &Range<usize>) -> bool {
    let is_digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
    let mut before = text[..hit.start].chars().rev();
    let mut behind = text[hit.end..].chars();
    let joins = |it: Option<char>| matches!(it, Some('.' | ':'));
    (joins(before.next()) && is_digit(before.next()))
        || (joins(behind.next()) && is_digit(behind.next()))
}
