//! The passive voice. A heuristic: see [`crate::words::voice`].

use crate::check::rules::prelude::*;

/// The passive voice. A heuristic: see [`crate::words::voice`].
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S09",
        name: "passive-voice",
        severity: Severity::Warning,
        why: "“You will be called” hides who calls. “We will call you” is shorter, too.",
        source: "GOV.UK, accessible communication formats; NHS service manual, how we write",
    },
    family: Family::Sentences,
    link: "https://service-manual.nhs.uk/content/how-we-write",
    levels: Levels::each(Severity::Warning, Severity::Advice),
    limits: None,
    bad: Example::Text(Profile::Easy, "![](phone) You will be called by the team."),
    good: Example::Text(Profile::Easy, "![](phone) The team will call you."),
    check: Check::Passage(|passage, _, notes| {
        for (part, sentence) in passage.each_sentence().filter(|_| passage.is_prose()) {
            for hit in words::passives(sentence) {
                let at = part.start + hit.start..part.start + hit.end;
                notes.add(
                    passage.span(&at),
                    format!("“{}” seems to be passive", passage.words(&at)),
                    "say who does it: “the team calls you”",
                );
            }
        }
    }),
};
