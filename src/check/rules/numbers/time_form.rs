//! Times by the 24-hour clock, or with a full stop.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use regex::Regex;
use std::sync::LazyLock;

/// Times by the 24-hour clock, or with a full stop.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "N08",
        name: "time-form",
        severity: Severity::Error,
        why: "17:00 and 12am are read wrong. 5pm and midnight are not.",
        source: "NHS service manual, numbers, measurements, dates and time",
    },
    family: Family::Numbers,
    link: "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Text(Profile::Plain, "We are here until 17:00."),
    good: Example::Text(Profile::Plain, "We are here until 5pm."),
    check: Check::Passage(|passage, _, notes| {
        for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
            if is_right(passage.words(&hit)) {
                continue;
            }
            notes.add(
                passage.span(&hit),
                format!(
                    "“{}” is not how most people write a time",
                    passage.words(&hit).trim()
                ),
                "write 5pm, 5:30pm, midday or midnight",
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?x) \b(?:[01]?\d|2[0-3]):[0-5]\d\b(?:\s?(?:am|pm))? | \b\d{1,2}\.[0-5]\d\s?(?:am|pm)\b | \b\d{1,2}\s(?:am|pm|a\.m\.|p\.m\.)(?:\s|[.,]|$) | \b12\s?(?:am|pm)\b",
    )
});

/// `5:30pm` is found with the others, and is as it should be.
fn is_right(time: &str) -> bool {
    let (figures, half) = time.split_at(time.len().saturating_sub(2));
    matches!(half, "am" | "pm")
        && figures.split_once(':').is_some_and(|(hour, minutes)| {
            let hour: Option<u8> = hour.parse().ok();
            hour.is_some_and(|it| (1..=12).contains(&it)) && minutes != "00" && minutes.len() == 2
        })
}
