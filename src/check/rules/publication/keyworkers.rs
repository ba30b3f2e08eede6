//! Somebody offers keyworkers today (rule PUB-08).

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;
use crate::content::kinds::Service;

/// Somebody offers keyworkers today (rule PUB-08).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB08",
        name: "keyworkers-offered",
        severity: Severity::Error,
        why: "Families must know who their keyworkers are, or that there are none.",
        source: "NHS England, Dynamic support register and care (education) and treatment review policy and guide",
    },
    family: Family::Publication,
    link: "https://www.england.nhs.uk/publication/dynamic-support-register-and-care-education-and-treatment-review-policy-and-guide/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Change(
        "providers/exampleshire-keyworkers.yaml",
        "status: active",
        "status: paused",
    ),
    good: Example::Change(
        "providers/exampleshire-keyworkers.yaml",
        "status: active",
        "status: active",
    ),
    check: Check::Duty("Who the keyworkers are", |area| {
        let status = match area.branch.serving(Service::Keyworker).active() {
            [] => Status::missing(
                "keyworkers that can be had today",
                "see `offers:` in providers/: `areas`, `status` and the days",
            ),
            [first, ..] => area.dated(first.offer.span),
        };
        area.shown(BlockKind::Providers, status)
    }),
};
