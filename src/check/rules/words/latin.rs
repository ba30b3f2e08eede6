//! Latin and other foreign words.

use super::{hits, instead};
use crate::check::rules::prelude::*;
use crate::words::lists::List;

/// Latin and other foreign words.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V07",
        name: "latin-words",
        severity: Severity::Warning,
        why: "Latin short forms are read wrong, by people and by screen readers.",
        source: "NHS service manual, A to Z of NHS health writing",
    },
    family: Family::Words,
    link: "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "You can bring someone, e.g. a friend."),
    good: Example::Text(
        Profile::Plain,
        "You can bring someone, for example a friend.",
    ),
    check: Check::Passage(|passage, _, notes| {
        for hit in hits(passage, List::Latin) {
            notes.add(
                passage.span(&hit.range),
                format!("“{}” is Latin", passage.words(&hit.range)),
                instead(&hit),
            );
        }
    }),
};
