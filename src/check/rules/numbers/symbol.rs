//! Signs in place of words.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use regex::Regex;
use std::sync::LazyLock;

/// Signs in place of words.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "N05",
        name: "symbol",
        severity: Severity::Error,
        why: "Signs are read aloud in odd ways, and not everybody knows them.",
        source: "Inclusion Europe, Information for all; NHS service manual, punctuation",
    },
    family: Family::Numbers,
    link: "https://service-manual.nhs.uk/content/punctuation",
    levels: Levels::each(Severity::Error, Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "You and/or your family can ask."),
    good: Example::Text(Profile::Plain, "You or your family can ask."),
    check: Check::Passage(|passage, _, notes| {
        for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
            notes.add(
                passage.span(&hit),
                format!(
                    "“{}” is a sign that people stumble over",
                    passage.words(&hit).trim()
                ),
                "write it in words: “and”, “or”, “number”, “more than”",
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?: & |\band/or\b|§|(?:^|\s)#\d|\s/\s|\w\(s\)|[<>]=?\s?\d)"));
