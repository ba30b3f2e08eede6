//! Private facts that are asked for without a reason.

use super::{form, questions};
use crate::check::rules::prelude::*;
use crate::words::asked;

/// Private facts that are asked for without a reason.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "ASK03",
        name: "private-without-reason",
        severity: Severity::Warning,
        why: "A date of birth or an address is only asked for where it is needed, and people may know why.",
        source: "UK General Data Protection Regulation, article 5",
    },
    family: Family::Forms,
    link: "https://www.legislation.gov.uk/eur/2016/679/article/5",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(
        Profile::Plain,
        form!("date\nid: born\nquestion: When were you born?"),
    ),
    good: Example::Text(
        Profile::Plain,
        form!(
            "date\nid: born\nquestion: When were you born?\nwhy: We help people up to the age of 25."
        ),
    ),
    check: Check::Text(|text, notes| {
        for asked in questions(text).filter(|asked| asked.why.is_none()) {
            if let Some(what) = asked::private(&asked.question.own_words()) {
                notes.add(
                    asked.question.span,
                    format!("this asks for {what}, and does not say why"),
                    "write `why:` with the reason, or take the question away where nobody needs the answer",
                );
            }
        }
    }),
};
