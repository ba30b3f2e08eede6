//! Words of services that families say otherwise.

use super::{hits, instead, is_explained, is_explained_here};
use crate::check::passage::Passage;
use crate::check::rules::prelude::*;
use crate::words::lexicon::Hit;
use crate::words::lists::List;
use std::collections::BTreeSet;

/// Words of services that families say otherwise.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V22",
        name: "service-word",
        severity: Severity::Advice,
        why: "Staff use these words all day. Families meet them on the day when they need help most.",
        source: "NHS service manual, health literacy",
    },
    family: Family::Words,
    link: "https://service-manual.nhs.uk/content/health-literacy",
    levels: Levels::plain(Severity::Advice).professionals(None),
    limits: None,
    bad: Example::Text(Profile::Plain, "The board is responsible for governance."),
    good: Example::Text(
        Profile::Plain,
        "The board is responsible for how we run things.",
    ),
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        // Once is enough: an author who changes a word changes it everywhere.
        let mut told = BTreeSet::new();
        for passage in &text.passages {
            for hit in hits(passage, List::Service) {
                // One word of several, such as “care”, may be a term of the glossary.
                let is_term =
                    !hit.entry.phrase.contains(' ') && is_explained(passage, &hit.range, text);
                let is_clear = is_term
                    || is_explained_here(passage, &hit, text)
                    || has_another_sense(passage, &hit);
                if !is_clear && told.insert(&hit.entry.suggestion) {
                    notes.add(
                        passage.span(&hit.range),
                        format!(
                            "“{}” is jargon, and nothing explains it",
                            passage.words(&hit.range)
                        ),
                        format!("{}, or explain it", instead(&hit)),
                    );
                }
            }
        }
    }),
};

/// “Age of consent”, “a bloody discharge”, “Statutory Sick Pay”: a name, or another sense of the word.
fn has_another_sense(passage: &Passage, hit: &Hit<'_>) -> bool {
    let text = &passage.text;
    let before = text[..hit.range.start].to_lowercase();
    let behind = text[hit.range.end..].trim_start();
    // Between two words with capitals it is part of a name; so it is with one itself, inside a sentence.
    let is_loud = passage.words(&hit.range).starts_with(char::is_uppercase);
    let is_name = is_loud
        && (behind.starts_with(char::is_uppercase)
            || before.trim_end().ends_with(char::is_alphanumeric));
    let low = behind.to_lowercase();
    // “This is known as being discharged”: the sentence before explains it.
    let is_taught = [
        "known as ",
        "called ",
        "known as being ",
        "called being ",
        "called a ",
        "called an ",
    ]
    .iter()
    .any(|it| before.ends_with(it));
    is_name
        || is_taught
        || OTHER_SENSES.iter().any(|(word, earlier, later)| {
            hit.entry.phrase == *word
                && (earlier.iter().any(|it| before.contains(it))
                    || later.iter().any(|it| low.starts_with(it)))
        })
}

/// A word, what stands somewhere before it, and what stands behind it, where it has another sense.
const OTHER_SENSES: &[(&str, &[&str], &[&str])] = &[
    (
        "consent",
        &["age of ", "planning ", "building "],
        &["order"],
    ),
    (
        "discharge",
        &[
            "vaginal",
            "nasal",
            "bloody",
            "blood",
            "green",
            "yellow",
            "smelly",
            "unusual",
            "clear",
            "white",
            "thick",
            "ear",
            "nipple",
            "eye",
            "penis",
            "watery",
            "sticky",
            "pus",
            "debt",
            "bankruptcy",
            "absolute",
            "conditional",
        ],
        &[
            "from your vagina",
            "from the penis",
            "from your penis",
            "from the vagina",
            "from your ear",
            "from your eye",
        ],
    ),
    ("discharged", &["debt", "bankrupt", "army", "forces"], &[]),
    (
        "advocate",
        &["they ", "we ", "i ", "to "],
        &["for ", "that "],
    ),
    ("threshold", &["income ", "earnings ", "savings "], &[]),
    ("framework", &["climbing ", "metal "], &[]),
];
