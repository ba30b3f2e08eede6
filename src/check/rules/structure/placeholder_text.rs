//! Notes to oneself that were left in a text.

use crate::check::rules::prelude::*;

/// Notes to oneself that were left in a text.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "F01",
        name: "unfinished-text",
        severity: Severity::Error,
        why: "A note to oneself on a published page leaves families without the fact.",
        source: "W3C, making content usable",
    },
    family: Family::Structure,
    link: "https://www.w3.org/TR/coga-usable/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Text(Profile::Plain, "Our team is open on TBC."),
    good: Example::Text(Profile::Plain, "Our team is open on Monday."),
    check: Check::Passage(|passage, _, notes| {
        let text = passage.lower();
        for word in words::words(text).filter(|word| NOTES.contains(&word.text)) {
            let hit = word.range();
            if !passage.is_marked(&hit, Mark::Code) {
                notes.add(
                    passage.span(&hit),
                    format!("“{}” says that something is missing", passage.words(&hit)),
                    "write what belongs here, or leave the sentence out",
                );
            }
        }
        for phrase in PHRASES {
            for (at, _) in text.match_indices(phrase) {
                let hit = at..at + phrase.len();
                if passage.is_marked(&hit, Mark::Code) {
                    continue;
                }
                notes.add(
                    passage.span(&hit),
                    format!("“{phrase}” says that something is missing"),
                    "write what belongs here, or leave the sentence out",
                );
            }
        }
    }),
};

const NOTES: &[&str] = &[
    "tbc", "tbd", "tba", "todo", "fixme", "xxx", "xxxx", "lipsum",
];
const PHRASES: &[&str] = &[
    "lorem ipsum",
    "to be confirmed",
    "[insert",
    "insert name",
    "your text here",
    "coming soon",
    "email protected]",
];
