//! Stiff words with simple ones for them (rules V11 and V12).

use super::{hits, instead};
use crate::check::rules::prelude::*;
use crate::words::lists::List;

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
    check: Check::Passage(|passage, _, notes| {
        for hit in hits(passage, List::Simpler) {
            notes.add(
                passage.span(&hit.range),
                format!("“{}” has a simpler word", passage.words(&hit.range)),
                instead(&hit),
            );
        }
    }),
};
