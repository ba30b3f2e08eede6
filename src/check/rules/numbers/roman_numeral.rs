//! Roman numerals.

use super::{outside, pattern};
use crate::check::rules::prelude::*;
use regex::Regex;
use std::sync::LazyLock;

/// Roman numerals.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "N04",
        name: "roman-numeral",
        severity: Severity::Warning,
        why: "People who do not know Roman numerals read them as letters.",
        source: "Inclusion Europe, Information for all",
    },
    family: Family::Numbers,
    link: "https://www.inclusion-europe.eu/easy-to-read-standards-guidelines/",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "This is part IV of the plan."),
    good: Example::Text(Profile::Plain, "This is part 4 of the plan."),
    check: Check::Passage(|passage, _, notes| {
        for hit in outside(passage, &PATTERN, &[Mark::Code, Mark::Link, Mark::Fact]) {
            if is_of_a_ruler(&passage.text[..hit.start]) {
                continue;
            }
            notes.add(
                passage.span(&hit),
                format!("“{}” is a Roman numeral", passage.words(&hit)),
                "write the number in digits",
            );
        }
    }),
};

static PATTERN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI|XIX|XX)\b"));

/// “King Charles III”: kings, queens and popes are called so, and so is what is called after them.
fn is_of_a_ruler(before: &str) -> bool {
    let mut last = before.split_whitespace().rev();
    let is_name = last
        .next()
        .is_some_and(|it| it.starts_with(char::is_uppercase));
    let titles = ["King", "Queen", "Pope", "Emperor"];
    is_name && last.next().is_some_and(|it| titles.contains(&it))
        || before.trim_end().ends_with("Elizabeth")
}
