//! Signs in place of words.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use crate::check::rules::repeated::Repeated;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Signs in place of words.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "N05",
        name: "symbol",
        severity: Severity::Warning,
        why: "Signs are read aloud in odd ways, and not everybody knows them.",
        source: "Inclusion Europe, Information for all; NHS service manual, punctuation",
    },
    family: Family::Numbers,
    link: "https://service-manual.nhs.uk/content/punctuation",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "You and/or your family can ask."),
    good: Example::Text(Profile::Plain, "You or your family can ask."),
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        let mut found = Repeated::default();
        for passage in &text.passages {
            for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
                let sign = passage.words(&hit).trim();
                if !is_name(sign)
                    && !is_in_address(&passage.text, &hit)
                    && !is_between_names(&passage.text, &hit)
                {
                    let help = in_words(sign);
                    found.add(passage, hit, help);
                }
            }
        }
        found.tell(notes, "is a sign that people stumble over");
    }),
};

static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?: & | \+ |\band/or\b|§|(?:^|\s)#\d|\s/\s|\b[A-Za-z]{2,}/[A-Za-z]{2,}\b|\w+\(s\)|[<>]=?\s?\d)",
    )
});

/// Whether it is a name of letters that is written with a slash: HIV/AIDS, ISO/IEC.
fn is_name(sign: &str) -> bool {
    let parts = sign.split_once('/');
    let is_loud = |part: &str| part.len() > 1 && part.chars().all(|it| it.is_ascii_uppercase());
    parts.is_some_and(|(one, other)| is_loud(one) && is_loud(other))
}

/// What something is counted by: “24 hours/day”.
const UNITS: &[&str] = &["day", "night", "week", "month", "year", "person"];

/// “Marks & Spencer”: the name of a firm. “2 + 2” is a sum.
fn is_between_names(text: &str, hit: &Range<usize>) -> bool {
    let before = text[..hit.start].split_whitespace().next_back();
    let behind = text[hit.end..].split_whitespace().next();
    let both = [before.unwrap_or_default(), behind.unwrap_or_default()];
    let is_number = |it: &&str| it.starts_with(|it: char| it.is_ascii_digit());
    match text[hit.clone()].trim() {
        "&" => both.iter().all(|it| it.starts_with(char::is_uppercase)),
        "+" => both.iter().any(is_number),
        _ => false,
    }
}

/// Whether it is part of an address, a path or a row of more than words with slashes.
fn is_in_address(text: &str, hit: &Range<usize>) -> bool {
    let start = text[..hit.start]
        .rfind(char::is_whitespace)
        .map_or(0, |at| at + 1);
    let end = text[hit.end..]
        .find(char::is_whitespace)
        .map_or(text.len(), |at| hit.end + at);
    let around = text.get(start..end).unwrap_or_default();
    let around = around.trim_matches(['(', ')', '.', ',', '“', '”', ':', ';', '?', '!']);
    around.contains('/') && (around.starts_with('/') || around.contains(['.', ':', '@', '_']))
}

/// What to write in place of a sign.
fn in_words(sign: &str) -> String {
    match sign.split_once('/') {
        Some(("and", "or")) => "write “or”; where both can be true, “or both” behind it".to_owned(),
        Some(("he", "she")) => "write “they”".to_owned(),
        Some(("his", "her")) => "write “their”".to_owned(),
        Some(("", _) | (_, "")) => "write “or”, or “and”".to_owned(),
        Some((_, unit)) if UNITS.contains(&unit) => {
            format!("write “a {unit}” in place of the slash and what follows")
        }
        Some((one, other)) => {
            format!("write “or” or “and” in place of the slash: “{one} or {other} …”")
        }
        None if matches!(sign, "&" | "+") => "write “and”".to_owned(),
        None if sign.ends_with("(s)") => "write “one or more”, or the word for several".to_owned(),
        None if sign.starts_with('<') => "write “less than”".to_owned(),
        None if sign.starts_with('>') => "write “more than”".to_owned(),
        None if sign.starts_with('#') => "write “number”".to_owned(),
        None => "write it in words".to_owned(),
    }
}
