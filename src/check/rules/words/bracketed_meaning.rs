//! Explanations in brackets in easy read.

use crate::check::rules::prelude::*;

/// Explanations in brackets in easy read.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V02",
        name: "meaning-in-brackets",
        severity: Severity::Warning,
        why: "Brackets break a sentence in two. An explanation is a sentence of its own.",
        source: "GOV.UK, accessible communication formats",
    },
    family: Family::Words,
    link: "https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    levels: Levels::easy(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Easy, "![](yes) You can consent (say yes)."),
    good: Example::Text(Profile::Easy, "![](yes) You can say yes."),
    check: Check::Passage(|passage, _, notes| {
        let Some(open) = passage.text.find(" (") else {
            return;
        };
        let close = passage.text[open..]
            .find(')')
            .map_or(passage.text.len(), |at| open + at + 1);
        let hit = open + 1..close;
        let inside = passage.words(&hit).trim_matches(['(', ')']);
        // A short name that is taught stands in brackets.
        let is_short_name = inside.chars().all(|it| it.is_ascii_uppercase());
        if !is_short_name && passage.is_prose() && !passage.is_marked(&hit, Mark::Fact) {
            notes.add(
                passage.span(&hit),
                format!("{} stands in brackets", beginning(inside)),
                "give it a sentence and a picture of its own",
            );
        }
    }),
};
