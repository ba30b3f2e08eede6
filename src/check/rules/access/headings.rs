//! The headings of a finished page.

use crate::check::rules::prelude::*;

/// The headings of a finished page.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "A04",
        name: "heading-levels",
        severity: Severity::Error,
        why: "Screen reader users move by headings: one of the first level, and none left out.",
        source: "WCAG 2.2, 1.3.1 and 2.4.6",
    },
    family: Family::Access,
    link: "https://www.w3.org/TR/WCAG22/#headings-and-labels",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Footer("<footer class=\"site-foot\"><h6>Made by us</h6></footer>"),
    good: Example::Footer("<footer class=\"site-foot\"><h2>Made by us</h2></footer>"),
    check: Check::Finished(|page, notes| {
        let elements = &page.elements;
        let levels: Vec<u8> = elements.iter().filter_map(|it| level(&it.name)).collect();
        let first = levels.iter().filter(|level| **level == 1).count();
        if first != 1 {
            notes.add(
                page.span(),
                format!("this page has {first} headings of the first level"),
                "the title is the only one: mend the template, or the block that makes another",
            );
        }
        if let Some([above, below]) = levels
            .windows(2)
            .find_map(|it| <&[u8; 2]>::try_from(it).ok().filter(|it| it[1] > it[0] + 1))
        {
            notes.add(
                page.span(),
                format!("a heading of level {below} follows one of level {above}"),
                "go down one level at a time",
            );
        }
    }),
};

fn level(name: &str) -> Option<u8> {
    let digit = name.strip_prefix('h')?;
    digit.parse().ok().filter(|level| (1..=6).contains(level))
}
