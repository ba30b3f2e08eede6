//! Words that staff say to each other.

use super::{hits, instead, is_explained};
use crate::check::rules::prelude::*;
use crate::words::lists::List;

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
    check: Check::Passage(|passage, text, notes| {
        for hit in hits(passage, List::Jargon) {
            if is_explained(passage, &hit.range, text) {
                continue;
            }
            notes.add(
                passage.span(&hit.range),
                format!("“{}” is a word of services", passage.words(&hit.range)),
                instead(&hit),
            );
        }
    }),
};
