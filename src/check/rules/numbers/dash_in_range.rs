//! Ranges with a dash.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use regex::Regex;
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
