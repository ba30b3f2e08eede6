//! Words that speak about readers in place of to them.

use crate::check::rules::prelude::*;

/// Words that speak about readers in place of to them.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S10",
        name: "about-the-reader",
        severity: Severity::Advice,
        why: "“You” is read as help. “Service users” is read as a rule about somebody else.",
        source: "NHS service manual, voice and tone",
    },
    family: Family::Sentences,
    link: "https://service-manual.nhs.uk/content/voice-and-tone",
    levels: Levels::all(Severity::Advice).professionals(None),
    limits: None,
    bad: Example::Text(Profile::Plain, "The individual can ask for a review."),
    good: Example::Text(Profile::Plain, "You can ask for a review."),
    check: Check::Passage(|passage, _, notes| {
        let text = passage.lower();
        for words in NAMES {
            for (at, _) in text.match_indices(words) {
                let hit = at..at + words.len();
                notes.add(
                    passage.span(&hit),
                    format!("“{words}” speaks about the reader"),
                    "write “you”, “your child” or “people”",
                );
            }
        }
    }),
};

/// What services call people who read this.
const NAMES: &[&str] = &["the client", "the individual"];
