//! Short forms with an apostrophe (rules V14 and V15): negative ones everywhere, all in easy read.

use super::{hits, instead};
use crate::check::rules::prelude::*;
use crate::words::lists::List;

/// Short forms with an apostrophe (rules V14 and V15): negative ones everywhere, all in easy read.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V14",
        name: "contraction",
        severity: Severity::Warning,
        why: "“Can’t” is read as “can” by people in a hurry, and short forms stop people who learn English.",
        source: "NHS service manual, punctuation; Norfolk County Council, easy read guide",
    },
    family: Family::Words,
    link: "https://service-manual.nhs.uk/content/punctuation",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "You can't come with us."),
    good: Example::Text(Profile::Plain, "You cannot come with us."),
    check: Check::Passage(|passage, _, notes| {
        for hit in hits(passage, List::Contractions) {
            let is_positive = hit.entry.note.starts_with("positive");
            let is_allowed = is_positive && notes.profile() != Profile::Easy;
            // What somebody said stays as it was said.
            if is_allowed || passage.is_quoted(&hit.range) {
                continue;
            }
            notes.add(
                passage.span(&hit.range),
                format!("“{}” is a short form", passage.words(&hit.range)),
                instead(&hit),
            );
        }
    }),
};
