//! Short forms with an apostrophe (rules V14 and V15): negative ones everywhere, all in easy read.

use super::{hits, instead};
use crate::check::rules::prelude::*;
use crate::check::rules::repeated::Repeated;
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
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        let is_easy = notes.profile() == Profile::Easy;
        let mut found = Repeated::default();
        for passage in &text.passages {
            for hit in hits(passage, List::Contractions) {
                // What somebody said stays as it was said.
                let is_positive = hit.entry.note.starts_with("positive");
                if (is_easy || !is_positive) && !passage.is_quoted(&hit.range) {
                    found.add(passage, hit.range.clone(), instead(&hit));
                }
            }
        }
        found.tell(notes, "is a short form");
    }),
};
