//! Marks of their own for what may or must be answered.

use super::{form, questions};
use crate::check::rules::prelude::*;

/// Marks of their own for what may or must be answered.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "ASK05",
        name: "own-mark",
        severity: Severity::Warning,
        why: "A star says nothing to most people, and what may be left empty is said in the same words each time.",
        source: "GOV.UK Service Manual, form structure",
    },
    family: Family::Forms,
    link: "https://www.gov.uk/service-manual/design/form-structure",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(
        Profile::Plain,
        form!("write\nid: worry\nquestion: What worries you? (optional)"),
    ),
    good: Example::Text(
        Profile::Plain,
        form!("write\nid: worry\nquestion: What worries you?\noptional: true"),
    ),
    check: Check::Text(|text, notes| {
        for asked in questions(text) {
            for words in std::iter::once(&asked.question).chain(&asked.help) {
                let own = words.own_words();
                let mut all = words::words(&own);
                let found = all.find(|word| {
                    let word = word.text.to_lowercase();
                    MARKS.contains(&word.as_str())
                });
                let star = own.contains('*').then_some("*");
                if let Some(mark) = found.map(|word| word.text).or(star) {
                    notes.add(
                        words.span,
                        format!("“{mark}” says in its own way what may or must be answered"),
                        "take it away, and write `optional: true` for what may be left empty",
                    );
                }
            }
        }
    }),
};

/// Words that say whether an answer is needed.
const MARKS: &[&str] = &["optional", "mandatory", "compulsory", "required"];
