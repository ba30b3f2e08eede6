//! Dates in figures.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use crate::words::calendar::{MONTHS, WEEK_DAYS};
use regex::Regex;
use std::sync::LazyLock;

/// Dates in figures.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "N07",
        name: "date-form",
        severity: Severity::Warning,
        why: "6/8 is a day in August or in June. The month in words is clear to everybody.",
        source: "NHS service manual, numbers, measurements, dates and time",
    },
    family: Family::Numbers,
    link: "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "The meeting is on 06/08/2026."),
    good: Example::Text(Profile::Plain, "The meeting is on 6 August 2026."),
    check: Check::Passage(|passage, _, notes| {
        for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
            let written = passage.words(&hit);
            notes.add(
                passage.span(&hit),
                format!("“{written}” is not the clearest way to write a date"),
                better(written),
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    const SHORT: &str = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
    const DAYS: &str = "Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun";
    let months = MONTHS.join("|");
    let patterns = [
        format!(r"\b(?:{DAYS})\.?\s?(?:-|–|to|and)\s?(?:{DAYS})\b"),
        format!(
            r"\b(?:{DAYS})\.?\s\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:{months}|{SHORT})\b(?:,?\s\d{{4}}\b)?"
        ),
        r"\b\d{1,2}/\d{1,2}/\d{2,4}\b".to_owned(),
        // 1.4.11 is a part of a document.
        r"\b(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{2}\.\d{2}\.\d{2})\b".to_owned(),
        r"\b\d{1,2}-\d{1,2}-\d{4}\b".to_owned(),
        r"\b\d{4}-\d{2}-\d{2}\b".to_owned(),
        // A financial year, or one of school.
        r"\b(?:19|20)\d\d/(?:(?:19|20)\d\d|\d\d)\b".to_owned(),
        format!(r"\b\d{{1,2}}(?:st|nd|rd|th)\s(?:of\s)?(?:{months})\b(?:,?\s\d{{4}}\b)?"),
        // Without a year it may be “In March 12 families came”.
        format!(r"\b(?:{months})\s\d{{1,2}}(?:(?:st|nd|rd|th)\b(?:,?\s\d{{4}}\b)?|,?\s\d{{4}}\b)"),
        format!(r"\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:{SHORT})\b(?:\.?,?\s\d{{4}}\b)?"),
        format!(r"\b(?:{SHORT})\.?\s(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s)?\d{{4}}\b"),
        r"\b\d{1,2}(?:st|nd|rd|th)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b".to_owned(),
    ];
    pattern(&patterns.join("|"))
});

/// The date as everybody reads it, or how to write one.
fn better(written: &str) -> String {
    let parts: Vec<&str> = written
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty() && *it != "of")
        .collect();
    let clear = match parts.as_slice() {
        [first, "and", last] if week_day(first).is_some() => week_day(first)
            .zip(week_day(last))
            .map(|(one, other)| format!("{one} and {other}")),
        [first, last] | [first, "to", last] if week_day(first).is_some() => week_day(first)
            .zip(week_day(last))
            .map(|(one, other)| format!("{one} to {other}")),
        [first, day, month, rest @ ..] if week_day(first).is_some() => {
            let year = rest.first().copied().unwrap_or_default();
            week_day(first)
                .zip(date(day, month, year))
                .map(|(name, date)| format!("{name} {date}"))
        }
        [first, second] if first.len() == 4 && number(second).is_some() => {
            Some(format!("{first} to {}", whole_year(second, &first[..2])))
        }
        [count, day] if day.ends_with("day") => ordinal(count).map(|it| format!("{it} {day}")),
        [year, month, day] if year.len() == 4 => date(day, month, year),
        [day, month, year] if number(day).is_some() => date(day, month, year),
        [month, day, year] => date(day, month, year),
        // “July” has four letters, as a year has four digits.
        [day, month] if number(day).is_some() => date(day, month, ""),
        [month, year] if year.len() == 4 && year.starts_with(|it: char| it.is_ascii_digit()) => {
            name(month).map(|it| format!("{it} {year}"))
        }
        [month, day] => date(day, month, ""),
        _ => None,
    };
    match clear {
        Some(clear) => format!("write “{clear}”"),
        None => "write day, month in words and year: 6 August 2026".to_owned(),
    }
}

/// Day, month in words and year, where they can be a date.
fn date(day: &str, month: &str, year: &str) -> Option<String> {
    let day = number(day).filter(|it| (1..=31).contains(it))?;
    let month = name(month)?;
    let year = match year.len() {
        2 => whole_year(year, "20"),
        _ => year.to_owned(),
    };
    Some(format!("{day} {month} {year}").trim_end().to_owned())
}

/// 23 and “20” are 2023.
fn whole_year(year: &str, century: &str) -> String {
    match year.len() {
        2 => format!("{century}{year}"),
        _ => year.to_owned(),
    }
}

/// The number that a day or month begins with.
fn number(written: &str) -> Option<u8> {
    let digits = written.trim_end_matches(|it: char| it.is_ascii_alphabetic());
    digits.parse().ok()
}

/// The name of a month, from its number or its first letters.
fn name(month: &str) -> Option<&'static str> {
    match number(month) {
        Some(number) => MONTHS.get(usize::from(number.checked_sub(1)?)).copied(),
        None => MONTHS
            .iter()
            .find(|it| month.len() >= 3 && it.starts_with(month))
            .copied(),
    }
}

/// The name of a day of the week, from its first letters.
fn week_day(written: &str) -> Option<&'static str> {
    let stem = written.get(..3)?;
    let is_short = written.len() < 6;
    WEEK_DAYS
        .into_iter()
        .find(|it| is_short && it.starts_with(stem))
}

/// “first” for “1st”.
fn ordinal(count: &str) -> Option<&'static str> {
    let names = ["first", "second", "third", "fourth", "fifth"];
    names
        .get(usize::from(number(count)?.checked_sub(1)?))
        .copied()
}
