//! Large and long numbers.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use regex::Regex;
use std::ops::Range;
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
            let number = passage.words(&hit).trim_matches(['(', ' ']);
            let is_none = is_money(&passage.text, &hit, number)
                || is_name(&passage.text, &hit)
                || is_clock(&passage.text[hit.end..], number);
            if PREFIXES.contains(&number) || is_none {
                continue;
            }
            notes.add(
                passage.span(&hit),
                format!("“{number}” is hard to take in"),
                simpler(number),
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:^|[\s(£])[1-9]\d{4,}\b|£[1-9]\d{3}\b|\b\d+\.\d{2,}\b|\b[1-9]\d{0,2} thousand\b")
});

/// What Relay UK is dialled with: a number to press, not to grasp.
const PREFIXES: &[&str] = &["18000", "18001", "18002"];

/// Whether it is pounds and pence or a rate of interest, which are exact: £139.58, £1.25 million, 7.75%.
fn is_money(text: &str, hit: &Range<usize>, number: &str) -> bool {
    let before = text[..hit.start].trim_end_matches(|it: char| it.is_ascii_digit() || it == ',');
    let after = text[hit.end..].trim_start();
    let is_share = after.starts_with('%') || after.starts_with("per cent");
    number.contains('.')
        && (is_share || before.ends_with(['£', '€', '$']) || after.starts_with("pounds"))
}

/// Whether it is a time with a stop, such as 8.30am or “the 5.15 bus”: a fault of another kind. “2.50 miles”
/// is none.
fn is_clock(behind: &str, number: &str) -> bool {
    let Some((hour, minutes)) = number.split_once('.') else {
        return false;
    };
    let is_time = hour.parse::<u8>().is_ok_and(|it| it < 24)
        && minutes.len() == 2
        && minutes.parse::<u8>().is_ok_and(|it| it < 60 && it % 5 == 0);
    let behind = behind.trim_start();
    is_time && !UNITS.iter().any(|it| behind.starts_with(it))
}

/// What is measured, and no time.
const UNITS: &[&str] = &[
    "mile", "metre", "m ", "km", "kilo", "kg", "g ", "gram", "litre", "ml", "cm", "mm", "inch",
    "feet", "ft", "stone", "pound", "times", "million", "billion", "per ", "%", "hectare", "acre",
    "degree", "point",
];

/// Whether it is part of a name, such as ISO 14289, or of a longer row, such as 1.4.11.
fn is_name(text: &str, hit: &Range<usize>) -> bool {
    let before = &text[..hit.start];
    let after = &text[hit.end..];
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let is_loud = last.chars().filter(char::is_ascii_uppercase).count() > 1;
    let is_numbered = last.to_lowercase();
    let is_numbered = NUMBERED.contains(&is_numbered.trim_matches(['(', ':', '.', ',']));
    let is_in_row = before.ends_with('.') && !before.ends_with(". ")
        || after
            .strip_prefix('.')
            .is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()));
    // 9.00-17.00 is a time, and a fault of another kind.
    let is_time = after.starts_with(['-', '–']) || before.ends_with(['-', '–']);
    is_loud || is_numbered || is_in_row || is_time
}

/// What stands before a number that is a name and no amount.
const NUMBERED: &[&str] = &[
    "number",
    "no",
    "ref",
    "reference",
    "code",
    "section",
    "paragraph",
    "version",
    "part",
    "form",
];

/// The number in a form that is easier to read.
fn simpler(number: &str) -> String {
    if let Some(thousands) = number.strip_suffix(" thousand") {
        return format!("write “{thousands},000”");
    }
    match number.split_once('.') {
        Some((whole, part)) => {
            let tenth = part.get(..1).unwrap_or_default();
            let value: f64 = number.parse().unwrap_or_default();
            match value.round() {
                0.0 => format!("round it: “{whole}.{tenth}”, or say it without a number"),
                about => format!("round it: “{value:.1}”, or “about {about}”"),
            }
        }
        None => {
            let digits = number.trim_start_matches('£');
            let mut grouped = String::new();
            for (at, digit) in digits.chars().enumerate() {
                if at > 0 && (digits.len() - at).is_multiple_of(3) {
                    grouped.push(',');
                }
                grouped.push(digit);
            }
            format!(
                "put commas between thousands: “{}{grouped}”",
                &number[..number.len() - digits.len()]
            )
        }
    }
}
