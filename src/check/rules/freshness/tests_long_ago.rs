//! Accessibility statements that rest on no test, or on old ones.

use crate::check::rules::prelude::*;
use crate::content::blocks::{BlockKind, BlockOptions, FactBlock, StatementPart};

/// Accessibility statements that rest on no test, or on old ones.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "F05",
        name: "tests-long-ago",
        severity: Severity::Warning,
        why: "An accessibility statement is a promise. What was tested long ago may not hold today.",
        source: "W3C, developing an accessibility statement",
    },
    family: Family::Freshness,
    link: "https://www.w3.org/WAI/planning/statements/",
    levels: Levels::all(Severity::Warning),
    limits: Some(Limits::all(366)),
    bad: Example::Text(Profile::Professionals, "```accessibility\nshow: tests\n```"),
    good: Example::File(
        "last-check.yaml",
        "checked_on: 2026-11-20\nfingerpost: 0.1.0\nrules: 77\npages: 30\nwarnings: 0\nadvice: 2\n",
    ),
    check: Check::Site(|site, notes| {
        let blocks = site.content.pages.iter().flat_map(|page| &page.blocks);
        let Some(statement) = blocks.into_iter().find(|block| tells_of_tests(block)) else {
            return;
        };
        let tests = site
            .content
            .site
            .accessibility
            .iter()
            .flat_map(|it| &it.tests);
        let checked = site.content.last_check.iter().map(|it| it.checked_on.value);
        let newest = tests.map(|test| test.tested_on.value).chain(checked).max();
        let most = i32::try_from(notes.limit()).unwrap_or(i32::MAX);
        let message = match newest {
            None => Some("nobody has written down what was tested".to_owned()),
            Some(day) => {
                let days = site.today.0.since(day.0).map_or(0, |span| span.get_days());
                (days > most).then(|| format!("the newest test is of {}", day.0))
            }
        };
        if let Some(message) = message {
            notes.add(
                statement.span,
                message,
                "run `fingerpost check --record`, and write tests by people under `accessibility:` in site.yaml",
            );
        }
    }),
};

fn tells_of_tests(block: &FactBlock) -> bool {
    let show = match &block.options {
        BlockOptions::Accessibility(options) => options.show,
        _ => None,
    };
    block.kind == BlockKind::Accessibility && show != Some(StatementPart::Problems)
}
