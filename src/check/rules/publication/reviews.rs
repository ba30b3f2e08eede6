//! Care, Education and Treatment Reviews are explained.

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;

/// Care, Education and Treatment Reviews are explained.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB23",
        name: "reviews-explained",
        severity: Severity::Warning,
        why: "A review is asked for by people who know that it exists.",
        source: "NHS England, Dynamic support register and care (education) and treatment review policy and guide",
    },
    family: Family::Publication,
    link: "https://www.england.nhs.uk/publication/dynamic-support-register-and-care-education-and-treatment-review-policy-and-guide/",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Without("register/reviews.yaml"),
    good: Example::File(
        "register/reviews.yaml",
        "reviews:\n  who_can_ask: You can ask.\n  who_comes:\n    - plain: The people you choose\n      easy: The people you choose\n      picture: choosing\n  questions:\n    - plain: Are you safe?\n      easy: Are you safe?\n      picture: safe\n",
    ),
    check: Check::Duty("Care, Education and Treatment Reviews", |area| {
        let status = match area.branch.register.reviews {
            None => Status::missing(
                "an explanation of reviews and who can ask for one",
                "write `reviews:` in a file of register/",
            ),
            Some(reviews) => area.dated(reviews.span),
        };
        area.shown(BlockKind::Reviews, status)
    }),
};
