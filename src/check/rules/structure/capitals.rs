//! Several words in capitals.

use crate::check::rules::prelude::*;
use crate::words::short_names::shouts;

/// Several words in capitals.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "L16",
        name: "capitals",
        severity: Severity::Warning,
        why: "WORDS IN CAPITALS have no shape, and screen readers may spell them.",
        source: "UKAAF G003; NHS service manual, punctuation",
    },
    family: Family::Structure,
    link: "https://service-manual.nhs.uk/content/punctuation",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "PLEASE CALL US."),
    good: Example::Text(Profile::Plain, "Please call us."),
    check: Check::Passage(|passage, _, notes| {
        for hit in shouts(&passage.text, passage.each_word()) {
            if !passage.is_marked(&hit, Mark::Code) {
                notes.add(
                    passage.span(&hit),
                    format!("“{}” is in capitals", passage.words(&hit)),
                    "write it in small letters",
                );
            }
        }
    }),
};
