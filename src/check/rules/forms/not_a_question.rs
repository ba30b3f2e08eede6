//! Questions that are neither a question nor an instruction.

use super::{form, questions};
use crate::check::rules::prelude::*;
use crate::words::asked;

/// Questions that are neither a question nor an instruction.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "ASK01",
        name: "not-a-question",
        severity: Severity::Warning,
        why: "A label such as “Contact details” leaves people to guess what to write.",
        source: "NHS service manual, how to write good questions for forms",
    },
    family: Family::Forms,
    link: "https://service-manual.nhs.uk/content/how-to-write-good-questions-for-forms",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(
        Profile::Plain,
        form!("write\nid: worry\nquestion: Your worries"),
    ),
    good: Example::Text(
        Profile::Plain,
        form!("write\nid: worry\nquestion: What are your worries?"),
    ),
    check: Check::Text(|text, notes| {
        for asked in questions(text) {
            if !asked::asks_or_tells(&asked.question.own_words()) {
                notes.add(
                    asked.question.span,
                    format!("{} asks nothing", beginning(asked.question.as_str())),
                    "write a question with a question mark, or say what to do: “Write …”, “Tick …”, “Tell us …”",
                );
            }
        }
    }),
};
