//! One thing that a form asks twice.

use super::{form, questions};
use crate::check::rules::prelude::*;
use crate::words::asked;
use std::collections::{BTreeMap, BTreeSet};

/// One thing that a form asks twice.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "ASK04",
        name: "asked-twice",
        severity: Severity::Warning,
        why: "People who write slowly write nothing twice, and two answers may differ.",
        source: "GOV.UK Service Manual, form structure",
    },
    family: Family::Forms,
    link: "https://www.gov.uk/service-manual/design/form-structure",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(
        Profile::Plain,
        form!(
            "write\nid: name\nquestion: What is your name?",
            "write\nid: own-name\nquestion: Write your name."
        ),
    ),
    good: Example::Text(
        Profile::Plain,
        form!("write\nid: name\nquestion: What is your name?"),
    ),
    check: Check::Text(|text, notes| {
        let mut seen: BTreeMap<BTreeSet<String>, &str> = BTreeMap::new();
        for asked in questions(text) {
            let words = asked::what_is_asked(asked.question.as_str());
            if words.is_empty() {
                continue;
            }
            match seen.get(&words) {
                Some(first) => notes.add(
                    asked.question.span,
                    format!(
                        "{} asks what {} has asked",
                        beginning(asked.question.as_str()),
                        beginning(first)
                    ),
                    "keep one of the two, or say in both what makes them differ",
                ),
                None => {
                    seen.insert(words, asked.question.as_str());
                }
            }
        }
    }),
};
