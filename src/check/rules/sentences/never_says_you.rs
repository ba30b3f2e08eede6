//! Texts for families that never speak to them (rule S10).

use crate::check::rules::prelude::*;
use crate::words::tokens::compared;

/// Texts for families that never speak to them (rule S10).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S17",
        name: "never-says-you",
        severity: Severity::Advice,
        why: "People see that a text is for them when it speaks to them.",
        source: "NHS service manual, voice and tone",
    },
    family: Family::Sentences,
    link: "https://service-manual.nhs.uk/content/voice-and-tone",
    levels: Levels::all(Severity::Advice).professionals(None),
    limits: Some(Limits::all(60)),
    bad: Example::Text(
        Profile::Plain,
        "A keyworker listens to families. The keyworker finds out what helps at home and at school. The keyworker also talks to the people who plan care.\n\nThe plan says who does what. The keyworker comes to meetings and helps families to say what they think.\n\nThings go better when the people who plan care know the family well. It also helps when the same person comes to each meeting.",
    ),
    good: Example::Text(
        Profile::Plain,
        "A keyworker listens to you. The keyworker finds out what helps at home and at school. The keyworker also talks to the people who plan care.\n\nThe plan says who does what. The keyworker comes to meetings and helps you to say what you think.\n\nThings go better when the people who plan care know you well. It also helps when the same person comes to each meeting.",
    ),
    check: Check::Text(|text, notes| {
        if !text.is_english() || text.page.is_none() {
            return;
        }
        let prose = || text.passages.iter().filter(|passage| passage.is_prose());
        let words = || prose().flat_map(|passage| passage.each_word());
        let is_you = |word: words::Word<'_>| YOU.contains(&&*compared(word.text));
        if words().count() >= notes.limit() && !words().any(is_you) {
            notes.add(
                text.head(),
                "this text never says “you”",
                "say “you” to the people who read it, and “we” for those who wrote it",
            );
        }
    }),
};

/// What speaks to a reader, or about both, or as the reader: “I can go to a hospital”.
const YOU: &[&str] = &[
    "i", "my", "me", "you", "your", "yours", "yourself", "you're", "you'll", "you've", "we", "our",
    "us",
];
