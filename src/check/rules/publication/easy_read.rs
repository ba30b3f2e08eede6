//! What must be published is there in easy read too (rule PUB-06).

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;
use crate::content::values::Format;

/// What must be published is there in easy read too (rule PUB-06).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB06",
        name: "easy-read-of-duties",
        severity: Severity::Error,
        why: "People who need easy read have the same right to know.",
        source: "Accessible Information Standard (DAPB1605); NHS England, Dynamic support register and care (education) and treatment review policy and guide",
    },
    family: Family::Publication,
    link: "https://www.england.nhs.uk/long-read/accessible-information-standard-requirements-dapb1605",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Change(
        "register/consent.yaml",
        "    change_mind:\n      plain: You can change",
        "    change_mind: You can say no.\n    note:\n      plain: You can change",
    ),
    good: Example::Change(
        "register/consent.yaml",
        "    change_mind:\n      plain: You can change",
        "    change_mind:\n      plain: You can change",
    ),
    check: Check::Duty("Easy read of all this", |area| {
        let register = &area.branch.register;
        let steps = register.steps.iter().map(|step| &step.text);
        let consent = register
            .consent
            .iter()
            .flat_map(|rule| [&rule.who_decides, &rule.change_mind]);
        let ratings = register.ratings.iter().map(|rating| &rating.meaning);
        match steps
            .chain(consent)
            .chain(ratings)
            .find(|words| !words.has_easy())
        {
            Some(words) => Status::missing_at(
                words.span,
                "the easy read of these words",
                "write `{ plain: …, easy: … }`",
            ),
            None => match IN_BOTH
                .iter()
                .find(|kind| area.shows(**kind, Format::Plain) && !area.shows(**kind, Format::Easy))
            {
                Some(kind) => Status::missing(
                    &format!("an easy read page that shows `{}`", kind.word()),
                    "put the same block into the easy read twin of the page that shows it",
                ),
                None => Status::Published,
            },
        }
    }),
};

/// Blocks that stand in both formats.
const IN_BOTH: &[BlockKind] = &[
    BlockKind::Criteria,
    BlockKind::Steps,
    BlockKind::Ratings,
    BlockKind::Consent,
    BlockKind::Referral,
    BlockKind::Challenge,
    BlockKind::Complaints,
    BlockKind::Reviews,
];
