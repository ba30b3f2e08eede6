//! Sentences that are rather long (rules S02 and S04 of the research).

use super::{long_sentence, shorter};
use crate::check::rules::prelude::*;

/// Sentences that are rather long (rules S02 and S04 of the research).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S02",
        name: "rather-long-sentence",
        severity: Severity::Advice,
        why: "A sentence near the limit is already hard for many people.",
        source: "Readability guidelines, simple sentences; NHS service manual, how we write",
    },
    family: Family::Sentences,
    link: "https://readabilityguidelines.netlify.app/clear-language/simple-sentences/",
    levels: Levels::all(Severity::Advice),
    limits: Some(Limits::each(12, 20)),
    bad: Example::Text(
        Profile::Plain,
        "You can ask to be on the register by phone or by letter or in person at any of our places today.",
    ),
    good: Example::Text(
        Profile::Plain,
        "You can ask to be on the register. You can phone us or write to us.",
    ),
    check: Check::Passage(|passage, _, notes| {
        let most = long_sentence::RULE
            .limits
            .and_then(|limits| limits.get(notes.profile()));
        for (part, sentence) in passage.each_sentence().filter(|_| passage.is_prose()) {
            let words = passage.count_words(part);
            // Longer ones are told as such.
            if words > notes.limit() && most.is_none_or(|most| words <= most) {
                notes.add(
                    passage.span(part),
                    format!(
                        "{} has {words} words, and up to {} are easy to read",
                        beginning(sentence),
                        notes.limit()
                    ),
                    shorter(sentence),
                );
            }
        }
    }),
};
