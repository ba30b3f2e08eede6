//! Words for small children.

use super::{hits, instead};
use crate::check::rules::prelude::*;
use crate::words::lists::List;

/// Words for small children.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V18",
        name: "childish-words",
        severity: Severity::Advice,
        why: "Easy read is for adults and young people. Baby talk tells them they are not taken seriously.",
        source: "Inclusion Europe, Information for all",
    },
    family: Family::Words,
    link: "https://www.inclusion-europe.eu/easy-to-read-standards-guidelines/",
    levels: Levels::all(Severity::Advice),
    limits: None,
    bad: Example::Text(Profile::Plain, "Tell us about your daddy."),
    good: Example::Text(Profile::Plain, "Tell us about your dad."),
    check: Check::Passage(|passage, _, notes| {
        for hit in hits(passage, List::Childish) {
            notes.add(
                passage.span(&hit.range),
                format!(
                    "“{}” sounds as if it is meant for a small child",
                    passage.words(&hit.range)
                ),
                instead(&hit),
            );
        }
    }),
};
