//! Pictures without `alt` on finished pages.

use crate::check::rules::prelude::*;

/// Pictures without `alt` on finished pages.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "A01",
        name: "no-alt-attribute",
        severity: Severity::Error,
        why: "Screen readers read out the name of the file where a picture has no words.",
        source: "WCAG 2.2, 1.1.1",
    },
    family: Family::Access,
    link: "https://www.w3.org/TR/WCAG22/#non-text-content",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Footer(
        "<footer class=\"site-foot\"><img src=\"/exampledale/qr/ask.svg\"></footer>",
    ),
    good: Example::Footer(
        "<footer class=\"site-foot\"><img src=\"/exampledale/qr/ask.svg\" alt=\"\"></footer>",
    ),
    check: Check::Finished(|page, notes| {
        for image in page.elements.iter().filter(|it| it.name == "img") {
            if image.attribute("alt").is_none() {
                let src = image.attribute("src").unwrap_or_default();
                notes.add(page.span(), format!("the picture {src} has no `alt`"), "give it words in the template, or `alt=\"\"` where words beside it say the same");
            }
        }
    }),
};
