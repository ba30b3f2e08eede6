//! Large and long numbers.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use regex::Regex;
use std::sync::LazyLock;

/// Large and long numbers.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "N02",
        name: "large-number",
        severity: Severity::Warning,
        why: "Long rows of digits are lost count of. Commas make groups.",
        source: "NHS service manual, numbers, measurements, dates and time",
    },
    family: Family::Numbers,
    link: "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "About 12000 people live here."),
    good: Example::Text(Profile::Plain, "About 12,000 people live here."),
    check: Check::Passage(|passage, _, notes| {
        for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
            if PREFIXES.contains(&passage.words(&hit).trim()) {
                continue;
            }
            notes.add(
                passage.span(&hit),
                format!("“{}” is hard to take in", passage.words(&hit).trim()),
                "put commas between thousands, as in 12,000, and round: 2.5 or “about 3”",
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[\s(£])[1-9]\d{4,}\b|\b\d+\.\d{2,}\b"));

/// What Relay UK is dialled with: a number to press, not to grasp.
const PREFIXES: &[&str] = &["18000", "18001", "18002"];
