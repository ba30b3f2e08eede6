//! Keyworkers are offered up to the age of 25 (rule PUB-10).

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::kinds::Service;
use crate::content::values::Age;

/// Keyworkers are offered up to the age of 25 (rule PUB-10).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB10",
        name: "up-to-25",
        severity: Severity::Warning,
        why: "The policy goes up to 25, and young adults are easily forgotten.",
        source: "NHS England, Dynamic support register and care (education) and treatment review policy and guide",
    },
    family: Family::Publication,
    link: "https://www.england.nhs.uk/publication/dynamic-support-register-and-care-education-and-treatment-review-policy-and-guide/",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Change(
        "providers/exampleshire-keyworkers.yaml",
        "age_max: 25",
        "age_max: 17",
    ),
    good: Example::Change(
        "providers/exampleshire-keyworkers.yaml",
        "age_max: 25",
        "age_max: 25",
    ),
    check: Check::Duty("Up to the age of 25", |area| {
        let offers = area.branch.serving(Service::Keyworker).active();
        match offers.iter().max_by_key(|it| it.offer.age_max) {
            Some(oldest) if oldest.offer.age_max < Age(25) => Status::missing_at(
                oldest.offer.span,
                "keyworkers for young adults up to 25",
                "check `age_max`; if it is right, allow this rule with the reason",
            ),
            _ => Status::Published,
        }
    }),
};
