//! More than one negative in a sentence.

use crate::check::rules::prelude::*;

/// More than one negative in a sentence.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S11",
        name: "double-negative",
        severity: Severity::Warning,
        why: "Two negatives in one sentence are read as one by many people.",
        source: "Inclusion Europe, Information for all",
    },
    family: Family::Sentences,
    link: "https://www.inclusion-europe.eu/easy-to-read-standards-guidelines/",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Easy, "![](no) You can not go without a form."),
    good: Example::Text(Profile::Easy, "![](form) You need a form."),
    check: Check::Passage(|passage, _, notes| {
        for (part, sentence) in passage.each_sentence().filter(|_| passage.is_prose()) {
            let negatives = words::negatives::negatives(sentence);
            if let [first, second, more @ ..] = negatives.as_slice() {
                // “If you do not ask, you cannot have it”: each part has one, and it can hardly be said without.
                let between = &sentence[first.end..second.start];
                let is_condition = sentence.starts_with("If ") && between.contains(',');
                // “We do not pay for it, because we cannot”: only in easy read is that too much.
                let is_apart = notes.profile() != Profile::Easy
                    && JOINING.iter().any(|it| between.contains(it));
                // “Not opening bowels (no poo)”: the same once more, in other words.
                let is_meaning = between.contains('(') && !between.contains(')');
                if (is_condition || is_apart || is_meaning) && more.is_empty() {
                    continue;
                }
                let at = part.start + second.start..part.start + second.end;
                notes.add(
                    passage.span(&at),
                    format!("{} has {} negatives", beginning(sentence), negatives.len()),
                    "say what is so, not what is not so",
                );
            }
        }
    }),
};

/// What parts two clauses, each of which may have a negative of its own.
const JOINING: &[&str] = &[" because ", " and ", " but ", " so "];
