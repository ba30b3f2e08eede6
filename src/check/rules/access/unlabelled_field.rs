//! Fields of forms without a label.

use crate::check::markup::Node;
use crate::check::rules::prelude::*;
use std::collections::BTreeSet;

/// Fields of forms without a label.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "A08",
        name: "field-without-label",
        severity: Severity::Error,
        why: "Nobody can tell what to write into a field that has no name.",
        source: "WCAG 2.2, 1.3.1, 3.3.2 and 4.1.2",
    },
    family: Family::Access,
    link: "https://www.w3.org/TR/WCAG22/#labels-or-instructions",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Footer("<footer class=\"site-foot\"><input type=\"text\"></footer>"),
    good: Example::Footer(
        "<footer class=\"site-foot\"><label>Your name <input type=\"text\"></label></footer>",
    ),
    check: Check::Finished(|page, notes| {
        let elements = &page.elements;
        let labels = || elements.iter().filter(|it| it.name == "label");
        let labelled: BTreeSet<&str> = labels().filter_map(|it| it.attribute("for")).collect();
        // A label names the field that stands within it, too.
        let mut within = Vec::new();
        for label in labels() {
            Node::walk(&label.children, &mut |it| within.push(it));
        }
        for field in elements
            .iter()
            .filter(|it| matches!(it.name.as_str(), "input" | "select" | "textarea"))
        {
            let is_hidden = matches!(
                field.attribute("type"),
                Some("hidden" | "submit" | "button")
            );
            let is_named = field.attribute("aria-label").is_some()
                || field.attribute("aria-labelledby").is_some()
                || within.iter().any(|it| std::ptr::eq(*it, *field))
                || field
                    .attribute("id")
                    .is_some_and(|id| labelled.contains(id));
            if !is_hidden && !is_named {
                notes.add(
                    page.span(),
                    "a field has no label",
                    "write `<label for=…>` with the id of the field",
                );
            }
        }
    }),
};
