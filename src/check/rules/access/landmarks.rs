//! The landmarks of a finished page.

use crate::check::rules::prelude::*;

/// The landmarks of a finished page.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "A05",
        name: "landmarks",
        severity: Severity::Error,
        why: "Landmarks are how people jump to the text, and two without names cannot be told apart.",
        source: "WCAG 2.2, 1.3.1; WAI-ARIA 1.2, landmarks",
    },
    family: Family::Access,
    link: "https://www.w3.org/WAI/ARIA/apg/practices/landmark-regions/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Footer("<footer class=\"site-foot\"><main>Made by us</main></footer>"),
    good: Example::Footer(
        "<footer class=\"site-foot\"><div role=\"note\">Made by us</div></footer>",
    ),
    check: Check::Finished(|page, notes| {
        let elements = &page.elements;
        let mains = elements
            .iter()
            .filter(|it| it.name == "main" || it.attribute("role") == Some("main"))
            .count();
        if mains != 1 {
            notes.add(
                page.span(),
                format!("this page has {mains} main parts"),
                "the template needs one `<main>`",
            );
        }
        let navigations: Vec<_> = elements.iter().filter(|it| it.name == "nav").collect();
        let nameless = navigations
            .iter()
            .filter(|it| {
                it.attribute("aria-label").is_none() && it.attribute("aria-labelledby").is_none()
            })
            .count();
        if navigations.len() > 1 && nameless > 0 {
            notes.add(
                page.span(),
                format!(
                    "{nameless} of {} navigations have no name",
                    navigations.len()
                ),
                "give each `<nav>` an `aria-label` in the template",
            );
        }
    }),
};
