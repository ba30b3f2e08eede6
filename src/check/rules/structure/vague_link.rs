//! Links whose words say nothing.

use crate::check::rules::prelude::*;

/// Links whose words say nothing.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "L32",
        name: "vague-link",
        severity: Severity::Error,
        why: "Screen reader users hear links without what stands around them.",
        source: "WCAG 2.2, 2.4.4 and 2.4.9; NHS service manual, formatting",
    },
    family: Family::Structure,
    link: "https://www.w3.org/TR/WCAG22/#link-purpose-link-only",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Text(
        Profile::Plain,
        "To ask us, [click here](https://www.nhs.uk/).",
    ),
    good: Example::Text(
        Profile::Plain,
        "Read about [help from the NHS](https://www.nhs.uk/).",
    ),
    check: Check::Passage(|passage, _, notes| {
        for (part, _) in passage.marks.iter().filter(|(_, mark)| *mark == Mark::Link) {
            let words = passage
                .words(part)
                .trim()
                .trim_end_matches('.')
                .to_lowercase();
            let is_address = words.starts_with("http://") || words.starts_with("https://");
            if is_address || VAGUE.contains(&words.as_str()) {
                notes.add(
                    passage.span(part),
                    format!("“{words}” does not say where the link leads"),
                    "write the name of the page or what people find there",
                );
            }
        }
    }),
};

/// Words that could stand on any link.
const VAGUE: &[&str] = &[
    "click",
    "click here",
    "click this link",
    "details",
    "find out more",
    "follow this link",
    "go",
    "here",
    "information",
    "learn more",
    "link",
    "more",
    "more details",
    "more info",
    "more information",
    "read more",
    "see here",
    "see more",
    "this",
    "this link",
    "this page",
    "this website",
    "view",
    "visit",
    "website",
];
