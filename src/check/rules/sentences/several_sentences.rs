//! More than one sentence beside one easy read picture.

use crate::check::rules::prelude::*;

/// More than one sentence beside one easy read picture.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S13",
        name: "several-sentences-beside-a-picture",
        severity: Severity::Warning,
        why: "In easy read each sentence has a line and a picture of its own.",
        source: "Inclusion Europe, Information for all",
    },
    family: Family::Sentences,
    link: "https://www.inclusion-europe.eu/easy-to-read-standards-guidelines/",
    levels: Levels::easy(Severity::Warning),
    limits: None,
    bad: Example::Text(
        Profile::Easy,
        "![](phone) You can call us. We are here all day.",
    ),
    good: Example::Text(
        Profile::Easy,
        "![](phone) You can call us.\n\n![](clock) We are here all day.",
    ),
    check: Check::Passage(|passage, _, notes| {
        if let (Kind::Idea, [_, second, ..]) = (passage.kind, passage.sentences.as_slice()) {
            notes.add(
                passage.span(second),
                "a second sentence beside one picture",
                "give it a paragraph and a picture of its own",
            );
        }
    }),
};
