//! Links and buttons without a name.

use super::name_of;
use crate::check::rules::prelude::*;

/// Links and buttons without a name.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "A02",
        name: "link-without-words",
        severity: Severity::Error,
        why: "A link without words is announced as “link”, and nothing else.",
        source: "WCAG 2.2, 2.4.4 and 4.1.2",
    },
    family: Family::Access,
    link: "https://www.w3.org/TR/WCAG22/#link-purpose-in-context",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Footer("<footer class=\"site-foot\"><a href=\"/\"></a></footer>"),
    good: Example::Footer("<footer class=\"site-foot\"><a href=\"/\">Made by us</a></footer>"),
    check: Check::Finished(|page, notes| {
        let links = page.elements.iter();
        for link in links.filter(|it| it.name == "a" || it.name == "button") {
            if name_of(link).trim().is_empty() {
                let href = link.attribute("href").unwrap_or_default();
                notes.add(
                    page.span(),
                    format!("a link to {href} has no words"),
                    "write words in the link, or give its picture an `alt`",
                );
            }
        }
    }),
};
