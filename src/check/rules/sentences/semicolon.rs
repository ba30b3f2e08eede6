//! Semicolons, and colons inside easy read sentences.

use crate::check::rules::prelude::*;

/// Semicolons, and colons inside easy read sentences.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S08",
        name: "semicolon",
        severity: Severity::Error,
        why: "Few people know what a semicolon does. A colon is for the beginning of a list.",
        source: "Inclusion Europe, Information for all",
    },
    family: Family::Sentences,
    link: "https://www.inclusion-europe.eu/easy-to-read-standards-guidelines/",
    levels: Levels::each(Severity::Error, Severity::Advice),
    limits: None,
    bad: Example::Text(Profile::Easy, "![](phone) You can call us; we help you."),
    good: Example::Text(
        Profile::Easy,
        "![](phone) You can call us.\n\n![](helping) We help you.",
    ),
    check: Check::Passage(|passage, _, notes| {
        for (at, _) in passage
            .text
            .match_indices(';')
            .filter(|_| passage.kind != Kind::Cell)
        {
            let hit = at..at + 1;
            if !passage.is_marked(&hit, Mark::Code) {
                notes.add(passage.span(&hit), "a semicolon", "make two sentences");
            }
        }
        for (at, _) in passage
            .text
            .match_indices(": ")
            .filter(|_| passage.kind == Kind::Idea)
        {
            let hit = at..at + 1;
            notes.add(
                passage.span(&hit),
                "a colon inside a sentence",
                "make two sentences",
            );
        }
    }),
};
