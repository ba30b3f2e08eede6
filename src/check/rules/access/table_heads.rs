//! Tables without head cells on finished pages.

use crate::check::markup::Node;
use crate::check::rules::prelude::*;

/// Tables without head cells on finished pages.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "A07",
        name: "table-without-heads",
        severity: Severity::Error,
        why: "Without heads a table is read out as loose words.",
        source: "WCAG 2.2, 1.3.1",
    },
    family: Family::Access,
    link: "https://www.w3.org/TR/WCAG22/#info-and-relationships",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Footer(
        "<footer class=\"site-foot\"><table><tr><td>Made by us</td></tr></table></footer>",
    ),
    good: Example::Footer(
        "<footer class=\"site-foot\"><table><tr><th>Made by</th><td>us</td></tr></table></footer>",
    ),
    check: Check::Finished(|page, notes| {
        for table in page.elements.iter().filter(|it| it.name == "table") {
            let mut heads = 0;
            Node::walk(&table.children, &mut |it| {
                heads += usize::from(it.name == "th")
            });
            if heads == 0 {
                notes.add(
                    page.span(),
                    "a table has no head",
                    "mark the first row or column with `<th scope>` in the template",
                );
            }
        }
    }),
};
