//! Words that talk down, “should” among them.

use super::{hits, instead};
use crate::check::rules::prelude::*;
use crate::words::lists::List;

/// Words that talk down, “should” among them.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S12",
        name: "should",
        severity: Severity::Advice,
        why: "“You should” sounds like a telling-off. “You can” and “you must” say what is meant.",
        source: "NHS service manual, A to Z of NHS health writing",
    },
    family: Family::Words,
    link: "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    levels: Levels::all(Severity::Advice),
    limits: None,
    bad: Example::Text(Profile::Plain, "You should call us."),
    good: Example::Text(Profile::Plain, "You can call us."),
    check: Check::Passage(|passage, _, notes| {
        for hit in hits(passage, List::Patronising) {
            // “They should write to you” tells the reader what others must do.
            if matches!(
                hit.entry.phrase.as_str(),
                "should" | "shouldn't" | "ought to"
            ) && !speaks_to_reader(&passage.text[..hit.range.start])
            {
                continue;
            }
            notes.add(
                passage.span(&hit.range),
                format!("“{}” talks down to people", passage.words(&hit.range)),
                instead(&hit),
            );
        }
    }),
};

/// Whether what stands before “should” ends with the reader: “you”, “your child”, “families”.
fn speaks_to_reader(before: &str) -> bool {
    let low = before.to_lowercase();
    let mut last = low.split_whitespace().rev();
    let (one, two) = (
        last.next().unwrap_or_default(),
        last.next().unwrap_or_default(),
    );
    matches!(one, "you" | "families" | "parents" | "carers") || two == "your"
}
