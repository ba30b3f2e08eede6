//! Words about people.

use super::{hits, instead};
use crate::check::rules::prelude::*;
use crate::words::lists::List;

/// Words about people.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V16",
        name: "words-about-people",
        severity: Severity::Error,
        why: "Some words hurt, and some make a person into a condition.",
        source: "NHS service manual, inclusive content: disabilities and conditions",
    },
    family: Family::Words,
    link: "https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Text(Profile::Plain, "My brother suffers from autism."),
    good: Example::Text(Profile::Plain, "My brother is autistic."),
    check: Check::Passage(|passage, _, notes| {
        for hit in hits(passage, List::Person) {
            let behind = passage.text[hit.range.end..].trim_start().to_lowercase();
            let passes = PASSING.iter().any(|it| behind.starts_with(it));
            if hit.entry.phrase == "suffer from" && passes {
                continue;
            }
            notes.add(
                passage.span(&hit.range),
                format!(
                    "“{}” is not how people want to be described",
                    passage.words(&hit.range)
                ),
                instead(&hit),
            );
        }
    }),
};

/// What people suffer from for a while, without being named by it.
const PASSING: &[&str] = &[
    "side effects",
    "symptoms",
    "pain",
    "a cold",
    "flu",
    "withdrawal",
    "shock",
    "an injury",
    "injuries",
    "stress",
    "a lack",
    "a loss",
    "any of",
    "bad ",
    "these",
    "this",
];
