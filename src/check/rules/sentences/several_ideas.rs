//! Easy read sentences with more than one idea. A heuristic: see [`mod@crate::words::ideas`].

use super::cut;
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
        "![](phone) You can call us on any day because we want to help.",
    ),
    good: Example::Text(Profile::Easy, "![](phone) You can call us on any day."),
    check: Check::Passage(|passage, _, notes| {
        for (part, sentence) in passage.each_sentence().filter(|_| passage.is_prose()) {
            // “Phone us if you need help” says two things, and is easy all the same.
            if passage.count_words(part) <= notes.limit() {
                continue;
            }
            let ideas = words::ideas(sentence);
            let Some(join) = ideas.joins.first() else {
                continue;
            };
            // The first join is where a new thought begins, and not always where a sentence can end.
            let at = part.start + join.start..part.start + join.end;
            let help = match cut(sentence) {
                Some(place) => format!("make two sentences, each with its own picture: {place}"),
                None => "say one thing in each sentence, and give each its own picture".to_owned(),
            };
            notes.add(
                passage.span(&at),
                format!("{} seems to say more than one thing", beginning(sentence)),
                help,
            );
        }
    }),
};
