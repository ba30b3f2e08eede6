//! Keyworkers are offered with red and amber ratings (rule PUB-09).

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::kinds::{Colour, Service};

/// Keyworkers are offered with red and amber ratings (rule PUB-09).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB09",
        name: "red-and-amber-served",
        severity: Severity::Error,
        why: "With a red or amber rating a keyworker must be offered.",
        source: "NHS England, Dynamic support register and care (education) and treatment review policy and guide",
    },
    family: Family::Publication,
    link: "https://www.england.nhs.uk/publication/dynamic-support-register-and-care-education-and-treatment-review-policy-and-guide/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Change(
        "providers/exampleshire-keyworkers.yaml",
        "[red, amber, blue]",
        "[red, blue]",
    ),
    good: Example::Change(
        "providers/exampleshire-keyworkers.yaml",
        "[red, amber, blue]",
        "[red, amber]",
    ),
    check: Check::Duty("Keyworkers for red and amber", |area| {
        let offers = area.branch.serving(Service::Keyworker).active();
        let serves = |colour| {
            let mut ratings = offers.iter().flat_map(|it| &it.offer.ratings);
            ratings.any(|rating| rating.value == colour)
        };
        let register = &area.branch.register;
        let has = |colour| register.rating(colour).is_some();
        let middle = match has(Colour::Yellow) && !has(Colour::Amber) {
            true => Colour::Yellow,
            false => Colour::Amber,
        };
        match [Colour::Red, middle]
            .into_iter()
            .find(|colour| !serves(*colour))
        {
            Some(colour) if !offers.is_empty() => Status::missing_at(
                offers[0].offer.span,
                &format!("keyworkers for the rating `{}`", colour.word()),
                "write all ratings that are served in `ratings:` of the offer",
            ),
            _ => Status::Published,
        }
    }),
};
