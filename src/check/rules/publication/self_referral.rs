//! There is a way to refer oneself (rule PUB-05).

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;
use crate::content::kinds::ReferralKind;

/// There is a way to refer oneself (rule PUB-05).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB05",
        name: "self-referral",
        severity: Severity::Error,
        why: "Young people and parents may ask for themselves, and must be told how.",
        source: "NHS England, Dynamic support register and care (education) and treatment review policy and guide",
    },
    family: Family::Publication,
    link: "https://www.england.nhs.uk/publication/dynamic-support-register-and-care-education-and-treatment-review-policy-and-guide/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Without("register/referral.yaml"),
    good: Example::File(
        "register/referral.yaml",
        "referral:\n  - id: self\n    kind: self\n    title: Ask for yourself\n    how: [phone]\n",
    ),
    check: Check::Duty("How to ask yourself", |area| {
        let own = area
            .branch
            .register
            .referral
            .iter()
            .find(|route| route.kind == ReferralKind::Own);
        let status = match own {
            None => Status::missing(
                "a way to ask for oneself",
                "write a route with `kind: self` under `referral:` in a file of register/",
            ),
            Some(route) => area.dated(route.span),
        };
        area.shown(BlockKind::Referral, status)
    }),
};
