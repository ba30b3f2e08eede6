//! Sentences that are too long (rules S01 and S03 of the research).

use super::{in_ideas, shorter};
use crate::check::rules::prelude::*;

/// Sentences that are too long (rules S01 and S03 of the research).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S01",
        name: "long-sentence",
        severity: Severity::Warning,
        why: "Longer sentences are understood by fewer people: with 25 words hardly by half, and in easy read 15 are the most.",
        source: "GOV.UK, accessible communication formats; Department of Health, basic guidelines 2009; GOV.UK, sentence length: why 25 words is our limit",
    },
    family: Family::Sentences,
    link: "https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/",
    levels: Levels::all(Severity::Warning),
    limits: Some(Limits::each(15, 25)),
    bad: Example::Text(
        Profile::Plain,
        "You can ask to be on the register by phone or by letter or in person at any of our places in the town on every day of the week.",
    ),
    good: Example::Text(
        Profile::Plain,
        "You can ask to be on the register. You can phone us or write to us.",
    ),
    check: Check::Passage(|passage, _, notes| {
        for (part, sentence) in passage.each_sentence().filter(|_| passage.is_prose()) {
            let count = passage.count_words(part);
            if count > notes.limit() {
                notes.add(
                    passage.span(part),
                    format!(
                        "{} has {count} words, and the limit is {}",
                        beginning(sentence),
                        notes.limit()
                    ),
                    match notes.profile() {
                        Profile::Easy if words::ideas(sentence).several() => in_ideas(sentence),
                        _ => shorter(sentence),
                    },
                );
            }
        }
    }),
};
