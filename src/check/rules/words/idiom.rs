//! Idioms and metaphors.

use super::{hits, instead};
use crate::check::rules::prelude::*;
use crate::words::lists::List;

/// Idioms and metaphors.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V09",
        name: "idiom",
        severity: Severity::Warning,
        why: "People who take words at their word are lost in pictures made of words.",
        source: "Inclusion Europe, Information for all; W3C, making content usable",
    },
    family: Family::Words,
    link: "https://www.w3.org/TR/coga-usable/",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "We help you on your journey."),
    good: Example::Text(Profile::Plain, "We help you to get better."),
    check: Check::Passage(|passage, _, notes| {
        for hit in hits(passage, List::Idioms) {
            if MAY_BE_MEANT.contains(&hit.entry.phrase.replace('~', "").as_str())
                && is_meant(&passage.text[hit.range.end..])
            {
                continue;
            }
            notes.add(
                passage.span(&hit.range),
                format!("“{}” does not mean what it says", passage.words(&hit.range)),
                instead(&hit),
            );
        }
    }),
};

/// “Your journey to the hospital”, “weighs up to 3kg”: what follows shows that the words are meant as they
/// stand.
fn is_meant(behind: &str) -> bool {
    let to_a_place = MEANT.iter().any(|it| behind.starts_with(it));
    to_a_place
        || behind
            .strip_prefix(" to ")
            .is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()))
}

/// Entries that are often no idiom at all.
const MAY_BE_MEANT: &[&str] = &["your journey", "their journey", "weigh up"];

const MEANT: &[&str] = &[
    " to the ",
    " to a ",
    " to our ",
    " to school",
    " to work",
    " to hospital",
    " by ",
    " time",
    " home",
    " takes ",
];
