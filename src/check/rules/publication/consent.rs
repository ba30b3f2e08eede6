//! There is a consent rule for every age band (rule PUB-07).

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;
use crate::content::kinds::AgeBand;

/// There is a consent rule for every age band (rule PUB-07).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB07",
        name: "consent-for-every-age",
        severity: Severity::Error,
        why: "Who decides changes with age, and a gap leaves a family guessing.",
        source: "NHS England, Dynamic support register and care (education) and treatment review policy and guide",
    },
    family: Family::Publication,
    link: "https://www.england.nhs.uk/publication/dynamic-support-register-and-care-education-and-treatment-review-policy-and-guide/",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Without("register/consent.yaml"),
    good: Example::File(
        "register/consent.yaml",
        "consent:\n  - age: under-16\n    who_decides: { plain: You decide., easy: You decide. }\n    change_mind: { plain: You can say no., easy: You can say no. }\n  - age: 16-17\n    who_decides: { plain: You decide., easy: You decide. }\n    change_mind: { plain: You can say no., easy: You can say no. }\n  - age: 18-and-over\n    who_decides: { plain: You decide., easy: You decide. }\n    change_mind: { plain: You can say no., easy: You can say no. }\n  - age: lacks-capacity\n    who_decides: { plain: You decide., easy: You decide. }\n    change_mind: { plain: You can say no., easy: You can say no. }\n",
    ),
    check: Check::Duty("Saying yes or no, at every age", |area| {
        let rules = area.branch.register.consent;
        let missing = AgeBand::ALL
            .iter()
            .find(|band| !rules.iter().any(|rule| rule.age.value == **band));
        let status = match (missing, rules.first()) {
            (None, Some(first)) => area.dated(first.span),
            (band, _) => {
                let band = band.map_or("each age", |band| band.word());
                Status::missing(
                    &format!("a rule for who decides at the age `{band}`"),
                    "write a rule for it under `consent:` in a file of register/",
                )
            }
        };
        area.shown(BlockKind::Consent, status)
    }),
};
