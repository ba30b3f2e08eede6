//! Pages whose first link does not lead past the menu.

use crate::check::rules::prelude::*;

/// Pages whose first link does not lead past the menu.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "A11",
        name: "skip-link",
        severity: Severity::Error,
        why: "Whoever uses the keyboard would go through urgent help and the menu on every page.",
        source: "WCAG 2.2, 2.4.1",
    },
    family: Family::Access,
    link: "https://www.w3.org/TR/WCAG22/#bypass-blocks",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Template("parts/skip-link.html", ""),
    good: Example::Template(
        "parts/skip-link.html",
        "<a class=\"skip\" href=\"#fp-main\">Skip to the main text</a>",
    ),
    check: Check::Finished(|page, notes| {
        let elements = &page.elements;
        let first = elements.iter().find(|it| it.name == "a");
        let Some(target) = first.and_then(|it| it.attribute("href")) else {
            return;
        };
        let leads = target.strip_prefix('#').is_some_and(|id| {
            let mut ids = elements.iter().filter_map(|it| it.attribute("id"));
            ids.any(|it| it == id)
        });
        if !leads {
            notes.add(
                page.span(),
                "the first link of this page does not lead to the main text",
                "begin the body of the template with `<a class=\"skip\" href=\"#fp-main\">`",
            );
        }
    }),
};
