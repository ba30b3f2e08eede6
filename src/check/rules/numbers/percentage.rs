//! Percentages.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use regex::Regex;
use std::sync::LazyLock;

/// Percentages.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "N03",
        name: "percentage",
        severity: Severity::Error,
        why: "Many people cannot picture a percentage. “1 in 4” or “most” they can.",
        source: "NHS service manual, numbers, measurements, dates and time",
    },
    family: Family::Numbers,
    link: "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    levels: Levels::each(Severity::Error, Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "More than 25% of families asked for help."),
    good: Example::Text(Profile::Plain, "More than 1 in 4 families asked for help."),
    check: Check::Passage(|passage, _, notes| {
        for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
            notes.add(
                passage.span(&hit),
                format!("“{}” is a percentage", passage.words(&hit)),
                "write “1 in 4”, “few” or “most”",
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> = LazyLock::new(|| pattern(r"\d+(?:\.\d+)?\s?(?:%|per ?cent)"));
