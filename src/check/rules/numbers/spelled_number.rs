//! Numbers in words.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use regex::Regex;
use std::sync::LazyLock;

/// Numbers in words.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "N01",
        name: "spelled-number",
        severity: Severity::Warning,
        why: "Digits are found at a glance. Number words have to be read.",
        source: "NHS service manual, numbers, measurements, dates and time",
    },
    family: Family::Numbers,
    link: "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "There are four colours."),
    good: Example::Text(Profile::Plain, "There are 4 colours."),
    check: Check::Passage(|passage, _, notes| {
        for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
            // “Two thirds” is written in words.
            let behind = passage.text[hit.end..].trim_start_matches([' ', '-', '\u{2011}']);
            if PARTS.iter().any(|it| behind.starts_with(it)) {
                continue;
            }
            notes.add(
                passage.span(&hit),
                format!("“{}” is a number in words", passage.words(&hit)),
                "write it in digits",
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b",
    )
});

/// Parts of a whole.
const PARTS: &[&str] = &["thirds", "quarters", "fifths", "sixths", "tenths"];
