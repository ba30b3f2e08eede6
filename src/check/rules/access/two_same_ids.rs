//! Ids that stand twice on a page.

use crate::check::rules::prelude::*;
use std::collections::BTreeSet;

/// Ids that stand twice on a page.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "A03",
        name: "same-id-twice",
        severity: Severity::Error,
        why: "A label or a link inside the page finds only the first of two.",
        source: "HTML, 3.2.6; WCAG 2.2, 1.3.1",
    },
    family: Family::Access,
    link: "https://www.w3.org/TR/WCAG22/#info-and-relationships",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Footer("<footer class=\"site-foot\" id=\"fp-main\"><p>Made by us</p></footer>"),
    good: Example::Footer("<footer class=\"site-foot\" id=\"foot\"><p>Made by us</p></footer>"),
    check: Check::Finished(|page, notes| {
        let mut seen = BTreeSet::new();
        let mut told = BTreeSet::new();
        let elements = &page.elements;
        for id in elements.iter().filter_map(|it| it.attribute("id")) {
            if !seen.insert(id) && told.insert(id) {
                notes.add(page.span(), format!("two elements have the id `{id}`"), "give one of them another id; two headings or pages of one leaflet may make the same one");
            }
        }
    }),
};
