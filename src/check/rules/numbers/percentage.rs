//! Percentages of people, and chances in per cent.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Percentages of people, and chances in per cent.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "N03",
        name: "percentage",
        severity: Severity::Warning,
        why: "Many people cannot picture a percentage. “1 in 4” or “most” they can.",
        source: "NHS service manual, numbers, measurements, dates and time",
    },
    family: Family::Numbers,
    link: "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "More than 25% of families asked for help."),
    good: Example::Text(Profile::Plain, "More than 1 in 4 families asked for help."),
    check: Check::Passage(|passage, _, notes| {
        for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
            if is_about_people(&passage.text, &hit) {
                notes.add(
                    passage.span(&hit),
                    format!("“{}” is hard to picture", passage.words(&hit)),
                    in_so_many(passage.words(&hit)),
                );
            }
        }
    }),
};

static PATTERN: LazyLock<Regex> = LazyLock::new(|| pattern(r"\d+(?:\.\d+)?\s?(?:%|per ?cent)"));

/// Whether a share is one of people, or a chance. A share of money or of a thing is exact, and
/// people need it so: “85% of your costs”.
fn is_about_people(text: &str, hit: &Range<usize>) -> bool {
    let start = text[..hit.start]
        .rfind(['.', '?', '!', '\n'])
        .map_or(0, |at| at + 1);
    let before = text
        .get(start..hit.start)
        .unwrap_or_default()
        .to_lowercase();
    let after = text[hit.end..].to_lowercase();
    let after = after
        .split(['.', '?', '!', '\n'])
        .next()
        .unwrap_or_default();
    let next: Vec<&str> = words::words(after).map(|word| word.text).take(6).collect();
    let last: Vec<&str> = words::words(&before).map(|word| word.text).collect();
    let is_chance = |word: &&str| CHANCES.contains(word);
    let is_person = |word: &&str| PEOPLE.contains(word);
    let is_share = match next.as_slice() {
        // The noun that follows, with what describes it, up to the next joining word.
        ["of", rest @ ..] => rest
            .iter()
            .take_while(|it| !JOINING.contains(it))
            .any(is_person),
        ["more" | "fewer", rest @ ..] => rest.iter().take(2).any(is_person),
        [first, ..] => SAYING.contains(first) || is_person(first),
        [] => false,
    };
    let in_brackets = before.trim_end().ends_with(['(', ','])
        && last.last().is_some_and(|it| PEOPLE.contains(it));
    let mut around = next.iter().chain(last.iter().rev().take(6));
    is_share || in_brackets || around.any(is_chance)
}

/// The share in so many of so many: “1 in 4”.
fn in_so_many(share: &str) -> String {
    let digits = share.trim_end_matches(|it: char| !it.is_ascii_digit());
    let exact = |of: u32, people: u32| format!("write “{people} in {of}”");
    match digits.parse::<f64>() {
        Ok(25.0) => exact(4, 1),
        Ok(75.0) => exact(4, 3),
        Ok(20.0) => exact(5, 1),
        Ok(50.0) => "write “half”, or “1 in 2”".to_owned(),
        Ok(100.0) => "write “all”".to_owned(),
        Ok(5.0) => exact(20, 1),
        Ok(33.0 | 34.0) => "write “about 1 in 3”".to_owned(),
        Ok(66.0 | 67.0) => "write “about 2 in 3”".to_owned(),
        Ok(few) if (1.0..5.0).contains(&few) => format!("write “about {} in 100”", few.round()),
        Ok(all) if (10.0..100.0).contains(&all) && all % 10.0 == 0.0 => {
            format!("write “{} in 10”", all / 10.0)
        }
        Ok(all) if (5.0..95.0).contains(&all) => {
            format!("write “about {} in 10”", (all / 10.0).round())
        }
        _ => "write how many in how many, such as “1 in 4”, or “few” or “most”".to_owned(),
    }
}

/// Words for a chance.
const CHANCES: &[&str] = &[
    "chance",
    "chances",
    "risk",
    "risks",
    "likely",
    "likelihood",
    "probability",
];

/// Words for people.
const PEOPLE: &[&str] = &[
    "people",
    "adults",
    "children",
    "families",
    "parents",
    "carers",
    "patients",
    "women",
    "men",
    "boys",
    "girls",
    "staff",
    "users",
    "pupils",
    "students",
    "residents",
    "households",
    "babies",
    "those",
    "us",
    "them",
    "respondents",
    "everyone",
    "population",
    "workers",
    "teenagers",
    "members",
    "employees",
    "teachers",
    "nurses",
    "doctors",
];

/// Words that end a noun and what describes it.
const JOINING: &[&str] = &[
    "for", "in", "on", "to", "from", "with", "by", "at", "of", "that", "which", "and", "is", "are",
    "was", "were", "if", "when", "spent", "paid",
];

/// What people do who are asked.
const SAYING: &[&str] = &[
    "said",
    "say",
    "told",
    "felt",
    "feel",
    "agreed",
    "agree",
    "disagreed",
    "think",
    "thought",
    "wanted",
    "want",
    "answered",
    "replied",
    "reported",
];
