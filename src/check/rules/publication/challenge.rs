//! There is a way to question a decision (rule PUB-13).

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;

/// There is a way to question a decision (rule PUB-13).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB13",
        name: "way-to-challenge",
        severity: Severity::Warning,
        why: "People must know what they can do when the answer is no.",
        source: "NHS Constitution for England",
    },
    family: Family::Publication,
    link: "https://www.gov.uk/government/publications/the-nhs-constitution-for-england",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Without("register/challenge.yaml"),
    good: Example::File(
        "register/challenge.yaml",
        "challenge:\n  - id: look-again\n    title: Ask us to look again\n    text: You can ask us to look again.\n    phone: 01632 960 190\n    picture: challenge\n",
    ),
    check: Check::Duty("How to question a decision", |area| {
        let status = match area.branch.register.challenge {
            [] => Status::missing(
                "a way to question a decision",
                "write `challenge:` in a file of register/",
            ),
            [first, ..] => area.dated(first.span),
        };
        area.shown(BlockKind::Challenge, status)
    }),
};
