//! Easy read sentences with more than one comma.

use super::cut;
use crate::check::rules::prelude::*;
use crate::words::commas::commas;

/// Easy read sentences with more than one comma.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S07",
        name: "many-commas",
        severity: Severity::Warning,
        why: "Each comma holds a thought back until the next one is read.",
        source: "NHS service manual, how we write",
    },
    family: Family::Sentences,
    link: "https://service-manual.nhs.uk/content/how-we-write",
    levels: Levels::easy(Severity::Warning),
    limits: Some(Limits::easy(1)),
    bad: Example::Text(
        Profile::Easy,
        "![](phone) When we call, if you are ill, tell us.",
    ),
    good: Example::Text(
        Profile::Easy,
        "![](phone) When we call, tell us if you are ill.",
    ),
    check: Check::Passage(|passage, _, notes| {
        for (part, sentence) in passage.each_sentence().filter(|_| passage.is_prose()) {
            // “Pens, paper and toys” is a list: its commas hold nothing back.
            let commas = commas(sentence).len();
            if commas > notes.limit() {
                notes.add(
                    passage.span(part),
                    format!(
                        "{} has {commas} commas between its parts",
                        beginning(sentence)
                    ),
                    match cut(sentence) {
                        Some(place) => format!("make two sentences of it: {place}"),
                        None => {
                            "say each part in a sentence of its own, or leave one out".to_owned()
                        }
                    },
                );
            }
        }
    }),
};
