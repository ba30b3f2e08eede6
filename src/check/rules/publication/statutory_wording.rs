//! Words of a law where none is in force (rule PUB-20).

use crate::check::passage::Passage;
use crate::check::rules::prelude::*;
use crate::content::kinds::PolicyStatus;

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
        let low = passage.lower();
        // Other duties of councils and hospitals stand in the law, whatever this policy is.
        let is_about_it = |it: &Passage| ABOUT.iter().any(|words| it.lower().contains(words));
        if !LAW.iter().any(|words| low.contains(words)) || !text.passages.iter().any(is_about_it) {
            return;
        }
        for words in LAW {
            for (at, _) in low.match_indices(words) {
                let hit = at..(at + words.len()).min(passage.text.len());
                let behind = low[at + words.len()..].trim_start();
                if *words == "statutory" && NAMED.iter().any(|it| behind.starts_with(it)) {
                    continue;
                }
                notes.add(
                    passage.span(&hit),
                    format!("“{words}” speaks of a law, and `policy_basis` in site.yaml names none that is in force"),
                    "say that it is a policy; or, when the law has begun, give it `status: in-force`",
                );
            }
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

const LAW: &[&str] = &[
    "the law says",
    "by law",
    "legal duty",
    "statutory",
    "legal right",
];

/// What is called statutory by its name, and has long been the law.
const NAMED: &[&str] = &[
    "sick pay",
    "maternity",
    "paternity",
    "adoption",
    "parental",
    "redundancy",
    "instrument",
    "declaration",
    "holiday",
    "assessment",
    "guidance",
    "services",
    "bodies",
    "body",
    "organisations",
    "agencies",
    "partners",
];
