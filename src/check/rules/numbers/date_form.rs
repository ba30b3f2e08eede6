//! Dates in figures.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use regex::Regex;
use std::sync::LazyLock;

/// Dates in figures.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "N07",
        name: "date-form",
        severity: Severity::Error,
        why: "6/8 is a day in August or in June. The month in words is clear to everybody.",
        source: "NHS service manual, numbers, measurements, dates and time",
    },
    family: Family::Numbers,
    link: "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Text(Profile::Plain, "The meeting is on 06/08/2026."),
    good: Example::Text(Profile::Plain, "The meeting is on 6 August 2026."),
    check: Check::Passage(|passage, _, notes| {
        for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
            notes.add(
                passage.span(&hit),
                format!(
                    "“{}” is not the form of a date that everybody reads alike",
                    passage.words(&hit)
                ),
                "write day, month in words and year: 6 August 2026",
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?x) \b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b | \b\d{4}-\d{2}-\d{2}\b | \b\d{1,2}(?:st|nd|rd|th)\s(?:of\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b | \b(?:January|February|March|April|June|July|August|September|October|November|December)\s\d{1,2}(?:st|nd|rd|th)\b | \b\d{1,2}\s(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b",
    )
});
