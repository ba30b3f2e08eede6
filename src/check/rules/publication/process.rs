//! The process is published (rule PUB-02).

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;

/// The process is published (rule PUB-02).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB02",
        name: "process-published",
        severity: Severity::Error,
        why: "Families must know what happens after they ask, and how long it takes.",
        source: "NHS England, Dynamic support register and care (education) and treatment review policy and guide",
    },
    family: Family::Publication,
    link: "https://www.england.nhs.uk/publication/dynamic-support-register-and-care-education-and-treatment-review-policy-and-guide/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Without("register/steps.yaml"),
    good: Example::File(
        "register/steps.yaml",
        "steps:\n  - id: ask\n    title: You ask\n    who: You\n    text: { plain: You ask for help., easy: You ask for help. }\n    no_fixed_time: true\n    picture: self-referral\n",
    ),
    check: Check::Duty("What happens, step by step", |area| {
        let status = match area.branch.register.steps {
            [] => Status::missing("steps", "write `steps:` in a file of register/"),
            [first, ..] => area.dated(first.span),
        };
        area.shown(BlockKind::Steps, status)
    }),
};
