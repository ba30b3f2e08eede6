//! Sentences that are rather long (rules S02 and S04 of the research).

use super::{cut, long_sentence};
use crate::check::rules::prelude::*;

/// Sentences that are rather long (rules S02 and S04 of the research). In easy read, one that can be cut is
/// told for its ideas.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S02",
        name: "rather-long-sentence",
        severity: Severity::Advice,
        why: "A sentence near the limit is already hard for many people, and some can be cut in two at once.",
        source: "Readability guidelines, simple sentences; NHS service manual, how we write",
    },
    family: Family::Sentences,
    link: "https://readabilityguidelines.netlify.app/clear-language/simple-sentences/",
    levels: Levels::plain(Severity::Advice),
    limits: Some(Limits::plain(20)),
    bad: Example::Text(
        Profile::Plain,
        "You can ask us for help by phone or by letter on any day and we call you back before the evening.",
    ),
    good: Example::Text(
        Profile::Plain,
        "You can ask us for help by phone or by letter on any day. We call you back before the evening.",
    ),
    check: Check::Passage(|passage, _, notes| {
        let most = long_sentence::RULE
            .limits
            .and_then(|limits| limits.get(notes.profile()));
        for (part, sentence) in passage.each_sentence().filter(|_| passage.is_prose()) {
            let words = passage.count_words(part);
            // Longer ones are told as such. One that cannot be cut is not worth a word.
            let is_told = words > notes.limit() && most.is_none_or(|most| words <= most);
            if let Some(place) = cut(sentence).filter(|_| is_told) {
                notes.add(
                    passage.span(part),
                    format!(
                        "{} has {words} words, and up to {} are easy to read",
                        beginning(sentence),
                        notes.limit()
                    ),
                    format!("make two sentences of it: {place}"),
                );
            }
        }
    }),
};
