//! Explanations in brackets in easy read.

use crate::check::rules::prelude::*;
use std::collections::BTreeSet;

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
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        let mut told = BTreeSet::new();
        let places = text.passages.iter().flat_map(|passage| {
            let all = passage.text.match_indices(" (");
            all.map(move |(open, _)| (passage, open))
        });
        for (passage, open) in places.filter(|(passage, _)| passage.is_prose()) {
            let close = passage.text[open..]
                .find(')')
                .map_or(passage.text.len(), |at| open + at + 1);
            let hit = open + 1..close;
            let inside = passage.words(&hit).trim_matches(['(', ')']);
            if !is_short_name(inside)
                && !passage.is_marked(&hit, Mark::Fact)
                && told.insert(inside.to_lowercase())
            {
                notes.add(
                    passage.span(&hit),
                    format!("{} stands in brackets", beginning(inside)),
                    "give it a sentence and a picture of its own",
                );
            }
        }
    }),
};

/// Whether it is a short name that is taught, such as “MPs” or “TCaPS”, or a number: neither is a
/// meaning.
fn is_short_name(inside: &str) -> bool {
    let name = inside.strip_prefix("the ").unwrap_or(inside);
    let bare = name.trim_end_matches("'s").trim_end_matches("’s");
    let letters = bare.trim_end_matches('s');
    let capitals = letters.chars().filter(|it| it.is_ascii_uppercase()).count();
    let is_name = !letters.contains(char::is_whitespace) && 2 * capitals > letters.len() / 2 + 1;
    is_name || letters.chars().all(|it| !it.is_alphabetic())
}
