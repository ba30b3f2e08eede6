//! Words that staff say to each other.

use super::{hits, instead, is_explained, is_explained_here};
use crate::check::rules::prelude::*;
use crate::words::lists::List;
use std::collections::BTreeSet;

/// Words that staff say to each other.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V10",
        name: "jargon",
        severity: Severity::Error,
        why: "Words of a service shut out everybody who does not work there.",
        source: "NHS service manual, how we write",
    },
    family: Family::Words,
    link: "https://service-manual.nhs.uk/content/how-we-write",
    levels: Levels::each(Severity::Error, Severity::Warning).professionals(None),
    limits: None,
    bad: Example::Text(Profile::Plain, "A clinician will triage your form."),
    good: Example::Text(Profile::Plain, "A doctor will read your form first."),
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        // Once is enough: an author who changes a word changes it everywhere.
        let mut told = BTreeSet::new();
        for passage in &text.passages {
            for hit in hits(passage, List::Jargon) {
                if is_explained(passage, &hit.range, text)
                    || is_explained_here(passage, &hit, text)
                    || !told.insert(&hit.entry.phrase)
                {
                    continue;
                }
                notes.add(
                    passage.span(&hit.range),
                    format!("“{}” is jargon", passage.words(&hit.range)),
                    instead(&hit),
                );
            }
        }
    }),
};
