//! Titles longer than 65 letters.

use crate::check::rules::prelude::*;

/// Titles longer than 65 letters.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "L25",
        name: "long-title",
        severity: Severity::Warning,
        why: "Long titles are cut off in tabs, in lists and in search results.",
        source: "NHS service manual, formatting",
    },
    family: Family::Structure,
    link: "https://service-manual.nhs.uk/content/formatting",
    levels: Levels::all(Severity::Warning),
    limits: Some(Limits::all(65)),
    bad: Example::File(
        "pages/privacy.md",
        "---\ntitle: Everything that we do to keep what you have told us safe and private\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\nWe keep nothing.\n",
    ),
    good: Example::File(
        "pages/privacy.md",
        "---\ntitle: What we do to keep what you have told us safe\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\nWe keep nothing.\n",
    ),
    check: Check::Passage(|passage, _, notes| {
        let letters = passage.text.chars().count();
        if passage.kind == Kind::Title && letters > notes.limit() {
            notes.add(
                passage.span(&(0..passage.text.len())),
                format!(
                    "this title has {letters} letters, and the limit is {}",
                    notes.limit()
                ),
                "say what the page is about in fewer words",
            );
        }
    }),
};
