//! Easy read sentences with more than one idea. A heuristic: see [`mod@crate::words::ideas`].

use super::{cut, in_ideas, long_sentence};
use crate::check::rules::prelude::*;

/// Easy read sentences with more than one idea. A heuristic: see [`mod@crate::words::ideas`].
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S06",
        name: "several-ideas",
        severity: Severity::Warning,
        why: "In easy read each sentence says one thing.",
        source: "GOV.UK, accessible communication formats",
    },
    family: Family::Sentences,
    link: "https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    levels: Levels::easy(Severity::Warning),
    limits: Some(Limits::easy(9)),
    bad: Example::Text(
        Profile::Easy,
        "![](phone) You can call us on any day and we want to help.",
    ),
    good: Example::Text(Profile::Easy, "![](phone) You can call us on any day."),
    check: Check::Passage(|passage, _, notes| {
        let most = notes.limit_of(&long_sentence::RULE);
        for (part, sentence) in passage.each_sentence().filter(|_| passage.is_prose()) {
            // Longer ones are told as such, with the same help.
            if passage.count_words(part) > most {
                continue;
            }
            // “Phone us if you need help” says two things, and is easy all the same.
            if passage.count_words(part) <= notes.limit() {
                continue;
            }
            let ideas = words::ideas(sentence);
            // “People are bullied because they are different” has a reason or a condition, and is easy
            // all the same where nothing else is said.
            let is_easy = |join: &std::ops::Range<usize>| {
                let word = sentence[join.start..join.end].to_lowercase();
                ideas.joins.len() == 1 && DEPENDING.contains(&word.as_str())
            };
            let Some(join) = ideas.joins.iter().find(|join| !is_easy(join)) else {
                continue;
            };
            let message = format!("{} seems to say more than one thing", beginning(sentence));
            // Only where the second part can stand alone is it shown where to cut.
            let joined = part.start + join.start..part.start + join.end;
            let at = cut(sentence).map_or_else(|| part.clone(), |_| joined);
            notes.add(passage.span(&at), message, in_ideas(sentence));
        }
    }),
};

/// Words that begin a reason, a condition or a time.
const DEPENDING: &[&str] = &[
    "if", "when", "because", "until", "unless", "before", "after", "while",
];
