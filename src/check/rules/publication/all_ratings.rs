//! Every rating is explained, blue included (rule PUB-11).

use crate::check::duty::Status;
use crate::check::rules::prelude::*;
use crate::content::blocks::BlockKind;
use crate::content::kinds::Colour;

/// Every rating is explained, blue included (rule PUB-11).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB11",
        name: "every-rating-explained",
        severity: Severity::Warning,
        why: "A family that hears “blue” in a meeting will look for it here.",
        source: "Norfolk and Waveney; Kent and Medway: published registers",
    },
    family: Family::Publication,
    link: "https://www.england.nhs.uk/publication/dynamic-support-register-and-care-education-and-treatment-review-policy-and-guide/",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Without("register/ratings.yaml"),
    good: Example::File(
        "register/ratings.yaml",
        "ratings:\n  - id: red\n    label: Red\n    meaning: { plain: You need help now., easy: You need help now. }\n    what_you_get: [{ plain: We call you., easy: We call you. }]\n  - id: amber\n    label: Amber\n    meaning: { plain: You need more help soon., easy: You need more help soon. }\n    what_you_get: [{ plain: We call you., easy: We call you. }]\n  - id: green\n    label: Green\n    meaning: { plain: Your help is working., easy: Your help is working. }\n    what_you_get: [{ plain: We call you., easy: We call you. }]\n  - id: blue\n    label: Blue\n    meaning: { plain: You are in hospital., easy: You are in hospital. }\n    what_you_get: [{ plain: We call you., easy: We call you. }]\n",
    ),
    check: Check::Duty("What each colour means", |area| {
        let register = &area.branch.register;
        let lacks = |colour: &Colour| register.rating(*colour).is_none();
        // An area may have a yellow level in the place of amber or of green, but not of both.
        let by_yellow = if lacks(&Colour::Yellow) { 0 } else { 1 };
        let middle = [Colour::Amber, Colour::Green].into_iter().filter(lacks);
        let ends = [Colour::Red, Colour::Blue].into_iter().filter(lacks);
        let status = match ends.chain(middle.skip(by_yellow)).min() {
            Some(colour) => Status::missing(
                &format!("the meaning of the rating `{}`", colour.word()),
                "write a rating for it under `ratings:` in a file of register/",
            ),
            None => Status::Published,
        };
        area.shown(BlockKind::Ratings, status)
    }),
};
