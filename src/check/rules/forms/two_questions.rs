//! Two questions with one place for the answer.

use super::{form, questions};
use crate::check::rules::prelude::*;
use crate::words::asked;

/// Two questions with one place for the answer.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "ASK02",
        name: "two-questions",
        severity: Severity::Warning,
        why: "Who has answered the first of two questions often forgets the second one.",
        source: "GOV.UK Design System, question pages",
    },
    family: Family::Forms,
    link: "https://design-system.service.gov.uk/patterns/question-pages/",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(
        Profile::Plain,
        form!("write\nid: you\nquestion: What is your name and email address?"),
    ),
    good: Example::Text(
        Profile::Plain,
        form!(
            "write\nid: name\nquestion: What is your name?",
            "write\nid: email\nquestion: What is your email address?"
        ),
    ),
    check: Check::Text(|text, notes| {
        for asked in questions(text) {
            if let Some((one, other)) = asked::two_at_once(&asked.question.own_words()) {
                notes.add(
                    asked.question.span,
                    format!("this asks two things at once: “{one}” and “{other}”"),
                    "make two questions of it, each with a box of its own",
                );
            }
        }
    }),
};
