//! Steps that do not begin with what the reader does (rule S15).

use crate::check::rules::prelude::*;
use crate::content::values::Format;
use crate::words::ideas::is_base;
use crate::words::tokens::compared;

/// Steps that do not begin with what the reader does (rule S15).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S15",
        name: "step-begins-otherwise",
        severity: Severity::Advice,
        why: "A step that begins with what you do is found at a glance.",
        source: "NHS service manual, formatting",
    },
    family: Family::Publication,
    link: "https://service-manual.nhs.uk/content/formatting",
    levels: Levels::all(Severity::Advice),
    limits: None,
    bad: Example::Change(
        "register/steps.yaml",
        "plain: Call, email or fill in the form.",
        "plain: A call, an email or the form will do.",
    ),
    good: Example::Change(
        "register/steps.yaml",
        "plain: Call, email or fill in the form.",
        "plain: You call, email or fill in the form.",
    ),
    check: Check::Site(|site, notes| {
        if site.first_language().language() != "en" {
            return;
        }
        let files = site.content.register.iter();
        for step in files.flat_map(|file| &file.value.steps) {
            let text = step.text.in_first_language(Format::Plain);
            let Some(first) = words::words(text).next() else {
                continue;
            };
            let word = compared(first.text);
            if !is_base(&word) && !BEGINNINGS.contains(&&*word) {
                notes.add(
                    step.text.span,
                    format!(
                        "{} does not begin with what the reader does",
                        beginning(text)
                    ),
                    "begin with a verb, such as “Call us” or “Tell us”, or with “you”",
                );
            }
        }
    }),
};

/// The reader, and what readers are told to do beside the common verbs.
const BEGINNINGS: &[&str] = &[
    "you", "your", "apply", "attend", "book", "check", "click", "collect", "complete", "contact",
    "download", "email", "enter", "fill", "gather", "note", "phone", "post", "print", "request",
    "save", "search", "select", "submit", "text", "wait",
];
