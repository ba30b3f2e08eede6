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
            let range = passage.words(&hit);
            if is_time(&passage.text, &hit) || is_score(range) {
                continue;
            }
            let parts: Vec<&str> = range.split(['–', '—', '-']).map(str::trim).collect();
            notes.add(
                passage.span(&hit),
                format!("“{range}” is a range with a dash"),
                format!("write “{}”", parts.join(" to ")),
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    let days = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    let months =
        "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    let time = r"\d{1,4}(?::\d\d)?(?:am|pm)?";
    pattern(&format!(
        r"\b(?:{time}\s?[–—-]\s?{time}|{days}s?\s?[–—-]\s?{days}s?|{months}\s?[–—-]\s?{months})\b"
    ))
});

/// 9.00-17.00 and 08:30–18:00 are told as times, with what to write for both.
fn is_time(text: &str, hit: &Range<usize>) -> bool {
    let is_parted = |it: Option<char>| matches!(it, Some('.' | ':'));
    let digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
    let mut behind = text[hit.end..].chars();
    let mut before = text[..hit.start].chars().rev();
    (is_parted(behind.next()) && digit(behind.next()))
        || (is_parted(before.next()) && digit(before.next()))
        || (text[hit.clone()].contains(':') && !text[hit.clone()].contains('m'))
}

/// A match that ends 3-1 is no range: that would begin with the smaller number. 2025-26 is one.
fn is_score(range: &str) -> bool {
    let mut parts = range.split(['–', '—', '-']).map(str::trim);
    let [first, last] = [(); 2].map(|()| parts.next().unwrap_or_default());
    match (first.parse::<u32>(), last.parse::<u32>()) {
        (Ok(from), Ok(to)) => from >= to && !(first.len() == 4 && last.len() == 2),
        _ => false,
    }
}
