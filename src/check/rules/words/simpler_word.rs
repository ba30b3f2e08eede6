//! Stiff words with simple ones for them (rules V11 and V12).

use super::{hits, instead, overlap};
use crate::check::rules::prelude::*;
use crate::words::lexicon::Hit;
use crate::words::lists::List;
use std::collections::BTreeSet;

/// Stiff words with simple ones for them (rules V11 and V12).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V12",
        name: "simpler-word",
        severity: Severity::Advice,
        why: "Short words are read faster, by everybody.",
        source: "NHS service manual, how we write; GOV.UK, accessible communication formats",
    },
    family: Family::Words,
    link: "https://service-manual.nhs.uk/content/how-we-write",
    levels: Levels::all(Severity::Advice),
    limits: None,
    bad: Example::Text(Profile::Plain, "We will assist you."),
    good: Example::Text(Profile::Plain, "We will help you."),
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        let is_easy = text.profile == Profile::Easy;
        let mut told = BTreeSet::new();
        for passage in &text.passages {
            // In easy read, what these lists have is told by their rules.
            let mut others = Vec::new();
            if is_easy {
                others.extend(hits(passage, List::Jargon));
                others.extend(hits(passage, List::Hard));
            }
            for hit in hits(passage, List::Simpler) {
                let is_told = others.iter().any(|it| overlap(&it.range, &hit.range));
                if is_told || names(&passage.text, &hit) || !told.insert(&hit.entry.phrase) {
                    continue;
                }
                notes.add(
                    passage.span(&hit.range),
                    format!("“{}” has a simpler word", passage.words(&hit.range)),
                    instead(&hit),
                );
            }
        }
    }),
};

/// Whether the word is a part of a name (“Additional State Pension”), or a noun that is called so
/// (“a pay request”, “a residence card”).
fn names(text: &str, hit: &Hit<'_>) -> bool {
    let is_capital = |it: &str| it.starts_with(char::is_uppercase);
    let behind = text[hit.range.end..]
        .split_whitespace()
        .next()
        .unwrap_or_default();
    let is_joined = text[hit.range.end..].starts_with(' ');
    if is_joined && is_capital(&text[hit.range.clone()]) && is_capital(behind) {
        return true;
    }
    let behind = behind.trim_end_matches(|it: char| !it.is_alphanumeric());
    match hit.entry.phrase.as_str() {
        "request" => !OBJECTS.contains(&behind),
        "residence" => is_joined && ["card", "permit", "test", "status"].contains(&behind),
        _ => false,
    }
}

/// What stands behind a verb: only there “ask for” takes the place of “request”.
const OBJECTS: &[&str] = &[
    "a",
    "an",
    "the",
    "this",
    "that",
    "these",
    "your",
    "our",
    "their",
    "more",
    "help",
    "support",
    "information",
    "copies",
    "it",
    "one",
];
