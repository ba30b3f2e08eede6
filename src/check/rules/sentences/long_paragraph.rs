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
        "You can ask us for help at any time of the year, by phone or by letter. We listen to you, and we write down what you tell us. We write to you within a week to say what we can do. Then we meet you at home or at school.",
    ),
    good: Example::Text(
        Profile::Plain,
        "You can ask us for help at any time of the year, by phone or by letter. We listen to you, and we write down what you tell us. We write to you within a week to say what we can do.",
    ),
    check: Check::Passage(|passage, _, notes| {
        let most = notes.limit();
        // Short sentences make no wall: “It is free. Bring a friend.”
        let words: usize = passage
            .sentences
            .iter()
            .map(|it| passage.count_words(it))
            .sum();
        if words <= most * SENTENCE {
            return;
        }
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

/// Words of a sentence in a paragraph that is not short.
const SENTENCE: usize = 14;
