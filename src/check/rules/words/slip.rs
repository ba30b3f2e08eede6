//! Slips of the pen.

use crate::check::rules::prelude::*;
use crate::words::slips::slips;

/// Slips of the pen.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V21",
        name: "slip",
        severity: Severity::Warning,
        why: "A word that stands twice stops readers, and makes them doubt the rest.",
        source: "GOV.UK, content design: writing for GOV.UK",
    },
    family: Family::Words,
    link: "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "You can ask the the team."),
    good: Example::Text(Profile::Plain, "You can ask the team."),
    check: Check::Passage(|passage, _, notes| {
        for (part, sentence) in passage.each_sentence() {
            for slip in slips(sentence) {
                let at = part.start + slip.range.start..part.start + slip.range.end;
                let marks = [Mark::Code, Mark::Fact];
                if marks.iter().any(|mark| passage.is_marked(&at, *mark)) {
                    continue;
                }
                notes.add(
                    passage.span(&at),
                    format!("“{}” looks like a slip", passage.words(&at)),
                    match slip.meant {
                        Some(meant) => format!("write “{meant}”"),
                        None => "a word is missing here, or one too many".to_owned(),
                    },
                );
            }
        }
    }),
};
