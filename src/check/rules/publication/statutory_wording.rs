//! Words of a law where none is in force (rule PUB-20).

use crate::check::passage::Passage;
use crate::check::rules::prelude::*;
use crate::content::kinds::PolicyStatus;
use crate::words::lists::List;

/// Words of a law where none is in force (rule PUB-20).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB20",
        name: "law-not-in-force",
        severity: Severity::Advice,
        why: "Families plan by what the law gives them, and a law that has not begun gives them nothing yet.",
        source: "Mental Health Act 2025; domain rule PUB-20",
    },
    family: Family::Publication,
    link: "https://www.legislation.gov.uk/",
    levels: Levels::all(Severity::Advice),
    limits: None,
    bad: Example::Text(
        Profile::Plain,
        "The law says that we must keep this register.",
    ),
    good: Example::Text(
        Profile::Plain,
        "The policy says that we must keep this register.",
    ),
    check: Check::Passage(|passage, text, notes| {
        let basis = &text.site.content.site.publisher.policy_basis;
        if basis.iter().any(|it| it.status == PolicyStatus::InForce) {
            return;
        }
        let hits = List::Law.lexicon().hits_in(&passage.text, passage.tokens());
        // Other duties of councils and hospitals stand in the law, whatever this policy is.
        let is_about_it = |it: &Passage| ABOUT.iter().any(|words| it.lower().contains(words));
        if hits.is_empty() || !text.passages.iter().any(is_about_it) {
            return;
        }
        for hit in hits {
            let words = passage.words(&hit.range).to_lowercase();
            notes.add(
                passage.span(&hit.range),
                format!("“{words}” speaks of a law, and `policy_basis` in site.yaml names none that is in force"),
                "say that it is a policy; or, when the law has begun, give it `status: in-force`",
            );
        }
    }),
};

/// What the policy is about.
const ABOUT: &[&str] = &[
    "support register",
    "statutory register",
    "the register",
    "this register",
    "a register",
    "keyworker",
];
