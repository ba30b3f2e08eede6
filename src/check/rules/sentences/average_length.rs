//! Pages whose sentences are long on average.

use crate::check::readability;
use crate::check::rules::prelude::*;

/// Pages whose sentences are long on average.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S05",
        name: "long-sentences-on-average",
        severity: Severity::Advice,
        why: "One long sentence is a bump. Many are a hill.",
        source: "Readability guidelines, simple sentences",
    },
    family: Family::Sentences,
    link: "https://readabilityguidelines.netlify.app/clear-language/simple-sentences/",
    levels: Levels::plain(Severity::Advice),
    limits: Some(Limits::plain(17)),
    bad: Example::Text(
        Profile::Plain,
        "You can ask to be on the register by phone or by letter or in person with us.\n\nYou can bring a friend or a parent or a teacher or someone else you trust to it.\n\nYou can say what you need and what you like and what you do not like at all.\n\nYou can ask us to send you the notes of the meeting by letter or by email later.",
    ),
    good: Example::Text(
        Profile::Plain,
        "You can ask to be on the register by phone.\n\nYou can bring a friend or a parent to it.\n\nYou can say what you need and what you like.\n\nYou can ask us to send you the notes of the meeting.",
    ),
    check: Check::Text(|text, notes| {
        // Other languages need more or fewer words for the same.
        if !text.is_english() {
            return;
        }
        let (words, sentences) = readability::words_and_sentences(&text.passages);
        if sentences < ENOUGH {
            return;
        }
        let tenths = tenths(words, sentences);
        if tenths > notes.limit().saturating_mul(10) {
            notes.add(
                text.head(),
                format!(
                    "the sentences here have {}.{} words on average, and up to {} are easy to read",
                    tenths / 10,
                    tenths % 10,
                    notes.limit()
                ),
                "split the longest ones",
            );
        }
    }),
};

/// Words of a sentence on average, in tenths, rounded as they are told: an average that is told as 15.0
/// is not more than 15.
fn tenths(words: usize, sentences: usize) -> usize {
    (words * 10 + sentences / 2) / sentences
}

/// Sentences from which on an average means something.
const ENOUGH: usize = 4;
