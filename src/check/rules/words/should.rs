//! Words that talk down, “should” among them.

use super::{hits, instead};
use crate::check::rules::prelude::*;
use crate::words::lists::List;

/// Words that talk down, “should” among them.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S12",
        name: "should",
        severity: Severity::Advice,
        why: "“You should” sounds like a telling-off. “You can” and “you must” say what is meant.",
        source: "NHS service manual, A to Z of NHS health writing",
    },
    family: Family::Words,
    link: "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    levels: Levels::all(Severity::Advice),
    limits: None,
    bad: Example::Text(Profile::Plain, "You should call us."),
    good: Example::Text(Profile::Plain, "You can call us."),
    check: Check::Passage(|passage, _, notes| {
        for hit in hits(passage, List::Patronising) {
            notes.add(
                passage.span(&hit.range),
                format!("“{}” talks down to people", passage.words(&hit.range)),
                instead(&hit),
            );
        }
    }),
};
