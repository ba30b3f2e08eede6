//! Paragraphs with more than three sentences.

use crate::check::rules::prelude::*;

/// Paragraphs with more than three sentences.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S14",
        name: "long-paragraph",
        severity: Severity::Warning,
        why: "A wall of words is skipped, on a phone above all.",
        source: "NHS service manual, how we write",
    },
    family: Family::Sentences,
    link: "https://service-manual.nhs.uk/content/how-we-write",
    levels: Levels::plain(Severity::Warning),
    limits: Some(Limits::plain(3)),
    bad: Example::Text(
        Profile::Plain,
        "You can ask. We listen. We write to you. Then we meet.",
    ),
    good: Example::Text(Profile::Plain, "You can ask. We listen. We write to you."),
    check: Check::Passage(|passage, _, notes| {
        let most = notes.limit();
        if let (Kind::Paragraph, Some(first)) = (passage.kind, passage.sentences.get(most)) {
            let count = passage.sentences.len();
            notes.add(
                passage.span(&(first.start..passage.text.len())),
                format!("this paragraph has {count} sentences, and the limit is {most}"),
                "begin a new paragraph here",
            );
        }
    }),
};
