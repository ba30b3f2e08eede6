//! The criteria of the register are published (rule PUB-01).

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;

/// The criteria of the register are published (rule PUB-01).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB01",
        name: "criteria-published",
        severity: Severity::Error,
        why: "Families must be able to see who is put on the register, and why.",
        source: "NHS England, Dynamic support register and care (education) and treatment review policy and guide",
    },
    family: Family::Publication,
    link: "https://www.england.nhs.uk/publication/dynamic-support-register-and-care-education-and-treatment-review-policy-and-guide/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Without("register/criteria.yaml"),
    good: Example::File(
        "register/criteria.yaml",
        "criteria:\n  - id: who\n    title: Who the register is for\n    rating: all\n    any_of:\n      - plain: You are autistic.\n        easy: You are autistic.\n        picture: autism\n",
    ),
    check: Check::Duty("Who is put on the register", |area| {
        let status = match area.branch.register.criteria {
            [] => Status::missing("criteria", "write `criteria:` in a file of register/"),
            [first, ..] => area.dated(first.span),
        };
        area.shown(BlockKind::Criteria, status)
    }),
};
