//! There is a way to complain.

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;

/// There is a way to complain.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB22",
        name: "way-to-complain",
        severity: Severity::Error,
        why: "The NHS Constitution gives everybody the right to complain.",
        source: "NHS Constitution for England; Local Authority Social Services and NHS Complaints Regulations 2009",
    },
    family: Family::Publication,
    link: "https://www.gov.uk/government/publications/the-nhs-constitution-for-england",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Change(
        "site.yaml",
        "complaints:\n  phone: 01632 960 190\n  email: complaints@example.org\n  post: Complaints team, 1 Exampleshire Street, Exampletown, XX1 1XX\n",
        "",
    ),
    good: Example::Change(
        "site.yaml",
        "complaints:\n  phone: 01632 960 190\n  email: complaints@example.org\n  post: Complaints team, 1 Exampleshire Street, Exampletown, XX1 1XX\n",
        "complaints:\n  email: complaints@example.org\n",
    ),
    check: Check::Duty("How to complain", |area| {
        let status = match &area.site.content.site.complaints {
            None => Status::missing("a place to complain", "write `complaints:` in site.yaml"),
            Some(_) => Status::Published,
        };
        area.shown(BlockKind::Complaints, status)
    }),
};
