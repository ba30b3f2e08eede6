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
        severity: Severity::Warning,
        why: "17:00 and 12am are read wrong. 5pm and midnight are not.",
        source: "NHS service manual, numbers, measurements, dates and time",
    },
    family: Family::Numbers,
    link: "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "We are here until 17:00."),
    good: Example::Text(Profile::Plain, "We are here until 5pm."),
    check: Check::Passage(|passage, _, notes| {
        for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
            let written = passage.words(&hit).trim();
            let time = Time::of(written);
            if time
                .as_ref()
                .is_some_and(|it| it.in_house_form() == written)
            {
                continue;
            }
            notes.add(
                passage.span(&hit),
                format!("“{written}” is not how most people write a time"),
                match (range(written), time) {
                    (Some(range), _) => format!("write “{range}”"),
                    (None, Some(time)) => format!("write {}", time.advice()),
                    (None, None) => "write 5pm, 5:30pm, midday or midnight".to_owned(),
                },
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?ix) \b(?:[01]?\d|2[0-3])[:.][0-5]\d\s?(?:-|–)\s?(?:[01]?\d|2[0-3])[:.][0-5]\d\b | \b(?:[01]?\d|2[0-3]):[0-5]\d\b(?:\s?(?:[ap]m\b|[ap]\.m\.))? | \b\d{1,2}\.[0-5]\d\s?(?:[ap]m\b|[ap]\.m\.) | \b\d{1,2}\s(?:[ap]m\b|[ap]\.m\.) | \b\d{1,2}[ap]\.m\. | \b\d{1,2}(?-i:AM|PM)\b | \b12\s?(?:[ap]m\b|noon\b|midday\b|midnight\b) | \b[0-2]\d[0-5]\d\s?(?:hrs|hours)\b | \b\d{1,2}\.[0-5][05]\s?(?:-|–|to|until)\s?\d{1,2}\.[0-5][05]\b | \b(?:1?\d|2[0-3])\.[0-5][05]\s(?:bus|train|tram|ferry|start|service)\b | (?-i:\b(?:at|until|till)\s)(?:[01]?\d|2[0-3])\.[0-5]\d\b",
    )
});

/// “9am to 5pm” for “9.00-17.00”, where the second time tells that both are by the 24-hour clock.
fn range(written: &str) -> Option<String> {
    let parts: Vec<&str> = written
        .split(|it: char| !it.is_ascii_digit() && it != '.' && it != ':')
        .filter(|it| it.contains(['.', ':']))
        .collect();
    let [first, last] = parts.as_slice() else {
        return None;
    };
    let (mut from, to) = (Time::of(first)?, Time::of(last)?);
    if !to.is_of_24_hours {
        return None;
    }
    from.is_of_24_hours = true;
    Some(format!(
        "{} to {}",
        from.in_house_form(),
        to.in_house_form()
    ))
}

/// A time as it is written.
struct Time {
    hour: u8,
    minutes: u8,
    /// “am” or “pm”, or nothing where only the 24-hour clock or the reader can tell.
    half: Option<&'static str>,
    /// Whether it is surely by the 24-hour clock, such as 09:30 and 17:00.
    is_of_24_hours: bool,
}

impl Time {
    fn of(written: &str) -> Option<Self> {
        let low = written
            .to_ascii_lowercase()
            .replace("a.m.", "am")
            .replace("p.m.", "pm");
        let low = low.trim_start_matches(|it: char| !it.is_ascii_digit());
        let end = low
            .find(|it: char| !it.is_ascii_digit())
            .unwrap_or(low.len());
        let (first, rest) = low.split_at(end);
        let (hour, minutes, rest) = match rest.strip_prefix([':', '.']) {
            Some(rest) => (first, rest.get(..2)?, rest.get(2..)?),
            None if first.len() == 4 => (&first[..2], &first[2..], rest),
            None => (first, "0", rest),
        };
        let half = match rest.trim() {
            "am" => Some("am"),
            "pm" => Some("pm"),
            "noon" | "midday" => Some("midday"),
            "midnight" => Some("midnight"),
            _ => None,
        };
        let number: u8 = hour.parse().ok()?;
        Some(Self {
            hour: number,
            minutes: minutes.parse().ok()?,
            half,
            is_of_24_hours: half.is_none() && (number == 0 || number > 12 || hour.starts_with('0')),
        })
    }

    /// 5pm, 5:30pm, midday.
    fn in_house_form(&self) -> String {
        let (hour, half) = match (self.hour, self.half) {
            (12, Some("am" | "midnight")) if self.minutes == 0 => return "midnight".to_owned(),
            (0, None) if self.minutes == 0 => return "midnight".to_owned(),
            (12, _) if self.minutes == 0 => return "midday".to_owned(),
            (0, _) => (12, "am"),
            (hour, None) if hour > 12 => (hour - 12, "pm"),
            (hour, Some("am")) if hour <= 12 => (hour, "am"),
            (hour, None) if self.is_of_24_hours => (hour, "am"),
            (hour, _) if hour > 12 => (hour - 12, "pm"),
            (hour, _) => (hour, "pm"),
        };
        match self.minutes {
            0 => format!("{hour}{half}"),
            minutes => format!("{hour}:{minutes:02}{half}"),
        }
    }

    /// What to write; both halves of the day where nothing tells which one is meant.
    fn advice(&self) -> String {
        let clear = self.in_house_form();
        if self.hour == 12 && self.minutes == 0 && matches!(self.half, Some("am" | "pm")) {
            return "“midday” or “midnight”, whichever is meant".to_owned();
        }
        let is_unclear = self.half.is_none() && !self.is_of_24_hours && self.hour < 12;
        match clear.strip_suffix("pm").filter(|_| is_unclear) {
            Some(figures) => format!("“{figures}am” or “{figures}pm”, whichever is meant"),
            None => format!("“{clear}”"),
        }
    }
}
