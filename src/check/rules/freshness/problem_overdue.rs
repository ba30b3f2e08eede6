//! Known problems whose day has passed.

use crate::check::rules::prelude::*;

/// Known problems whose day has passed.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "F06",
        name: "problem-overdue",
        severity: Severity::Warning,
        why: "A day that has passed tells people who are shut out that nobody is looking.",
        source: "W3C, developing an accessibility statement",
    },
    family: Family::Freshness,
    link: "https://www.w3.org/WAI/planning/statements/",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Change(
        "site.yaml",
        "languages: [en-GB]",
        "languages: [en-GB]\naccessibility:\n  problems:\n    - { problem: You cannot fill in the form with the keyboard alone., mend_by: 2026-03-01 }",
    ),
    good: Example::Change(
        "site.yaml",
        "languages: [en-GB]",
        "languages: [en-GB]\naccessibility:\n  problems:\n    - { problem: You cannot fill in the form with the keyboard alone., mend_by: 2027-03-01 }",
    ),
    check: Check::Site(|site, notes| {
        let said = site.content.site.accessibility.iter();
        for problem in said.flat_map(|it| &it.problems) {
            let Some(day) = problem
                .mend_by
                .as_ref()
                .filter(|day| day.value < site.today)
            else {
                continue;
            };
            notes.add(
                day.span,
                format!("this was to be put right by {}", day.value.0),
                "take the problem out when it is put right, or write a new day",
            );
        }
    }),
};
