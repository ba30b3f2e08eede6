//! Two words for one thing on one page.

use crate::check::rules::prelude::*;

/// Two words for one thing on one page.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V08",
        name: "two-words-for-one-thing",
        severity: Severity::Warning,
        why: "People think that two words mean two things.",
        source: "Inclusion Europe, Information for all",
    },
    family: Family::Words,
    link: "https://www.inclusion-europe.eu/easy-to-read-standards-guidelines/",
    levels: Levels::all(Severity::Warning).professionals(Some(Severity::Advice)),
    limits: None,
    bad: Example::Text(
        Profile::Plain,
        "A keyworker helps you. Your key worker comes to meetings.",
    ),
    good: Example::Text(
        Profile::Plain,
        "A keyworker helps you. Your keyworker comes to meetings.",
    ),
    check: Check::Text(|text, notes| {
        if !text.is_english() || text.page.is_none() {
            return;
        }
        for set in SETS {
            let mut seen: Option<&str> = None;
            for passage in &text.passages {
                let low = passage.lower();
                for (name, at) in set
                    .iter()
                    .filter_map(|name| low.find(name).map(|at| (*name, at)))
                {
                    match seen {
                        None => seen = Some(name),
                        Some(first) if first == name => {}
                        Some(first) => {
                            let hit = at..(at + name.len()).min(passage.text.len());
                            notes.add(
                                passage.span(&hit),
                                format!("“{name}” here, but “{first}” earlier"),
                                format!("write “{first}” each time"),
                            );
                            return;
                        }
                    }
                }
            }
        }
    }),
};

/// Names of one thing, none of which is part of another.
const SETS: &[&[&str]] = &[
    &["keyworker", "key worker", "key-worker"],
    &["easy read", "easyread", "easy-read"],
    &["email", "e-mail"],
    &["support register", "support database"],
    &["website", "web site"],
    &["phone number", "telephone number"],
];
