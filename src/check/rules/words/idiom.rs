//! Idioms and metaphors.

use super::{hits, instead, tell_apart};
use crate::check::rules::prelude::*;
use crate::words::apart::Kind as Apart;
use crate::words::lists::List;

/// Idioms and metaphors.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V09",
        name: "idiom",
        severity: Severity::Warning,
        why: "People who take words at their word are lost in pictures made of words.",
        source: "Inclusion Europe, Information for all; W3C, making content usable",
    },
    family: Family::Words,
    link: "https://www.w3.org/TR/coga-usable/",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "We help you on your journey."),
    good: Example::Text(Profile::Plain, "We help you to get better."),
    check: Check::Passage(|passage, _, notes| {
        for hit in hits(passage, List::Idioms) {
            notes.add(
                passage.span(&hit.range),
                format!("“{}” does not mean what it says", passage.words(&hit.range)),
                instead(&hit),
            );
        }
        tell_apart(passage, Apart::Idiom, |at, help| {
            let message = format!("“{}” does not mean what it says", passage.words(&at));
            notes.add(passage.span(&at), message, help);
        });
    }),
};
