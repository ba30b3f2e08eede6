//! Words that talk down, “should” among them.

use super::{hits, instead};
use crate::check::rules::prelude::*;
use crate::words::lists::List;
use std::ops::Range;

/// Words that talk down, “should” among them.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S12",
        name: "should",
        severity: Severity::Advice,
        why: "“You should” sounds like a telling-off. “You can” and “you must” say what is meant.",
        source: "NHS service manual, A to Z of NHS health writing",
    },
    family: Family::Words,
    link: "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    levels: Levels::all(Severity::Advice),
    limits: None,
    bad: Example::Text(Profile::Plain, "You should call us."),
    good: Example::Text(Profile::Plain, "You can call us."),
    check: Check::Passage(|passage, _, notes| {
        for hit in hits(passage, List::Patronising) {
            // “Should you need help” is a condition.
            if asks_a_condition(&passage.text, &hit.range) {
                notes.add(
                    passage.span(&hit.range),
                    "“should you” is a stiff way to say “if you”",
                    "write “if you”",
                );
                continue;
            }
            // “The doctor will simply need to ask” calls nothing easy for the reader.
            if hit.entry.phrase == "simply" && !is_told(&passage.text[..hit.range.start]) {
                continue;
            }
            // “They should write to you” tells the reader what others must do.
            if matches!(
                hit.entry.phrase.as_str(),
                "should" | "shouldn't" | "ought to"
            ) && !speaks_to_reader(&passage.text, &hit.range)
            {
                continue;
            }
            notes.add(
                passage.span(&hit.range),
                format!(
                    "“{}” can sound like a telling-off",
                    passage.words(&hit.range)
                ),
                match hit.entry.phrase.as_str() {
                    "should" if passage.text[..hit.range.start].ends_with("ou ") => {
                        "leave “you should” out, or write “can”, “need to” or “must”".to_owned()
                    }
                    "should" => "write “can”, “need to” or “must”, whichever is meant".to_owned(),
                    _ => instead(&hit),
                },
            );
        }
    }),
};

/// Whether the reader is told what to do: “you should ask”, “your child should come”, “families should”.
/// “Your passport should be valid” is about a thing, “credits you shouldn’t have” is about credits, and
/// “you should hear from us” is a promise.
fn speaks_to_reader(text: &str, should: &Range<usize>) -> bool {
    let (before, after) = (
        text[..should.start].to_lowercase(),
        text[should.end..].to_lowercase(),
    );
    let mut last = before.split_whitespace().rev();
    let [one, two] = [(); 2].map(|()| last.next().unwrap_or_default());
    let after = after.trim_start();
    // “Should of” is a slip for “should have”.
    if after.starts_with("of ") {
        return false;
    }
    if PROMISES.iter().any(|it| after.starts_with(it)) {
        return false;
    }
    match one {
        "you" => two.ends_with(|it: char| !it.is_alphanumeric()) || BEFORE_YOU.contains(&two),
        _ if READERS.contains(&one) => two.is_empty() || two.ends_with(['.', '?', '!', ',', ':']),
        _ => matches!(two, "your" | "the") && PEOPLE.contains(&one),
    }
}

/// What may stand before “you” where a clause begins; behind other words “you should” says more about
/// them: “what you should do”.
const BEFORE_YOU: &[&str] = &[
    "", "and", "but", "or", "so", "then", "if", "because", "that", "also", "maybe", "perhaps",
    "think", "say", "says", "means", "first", "now",
];

/// What follows “should” where it tells what others do for the reader.
const PROMISES: &[&str] = &[
    "get a letter",
    "get an email",
    "get a reply",
    "get a decision",
    "get your",
    "hear from",
    "hear back",
    "receive",
    "have received",
    "have been",
    "be able",
    "be told",
    "be given",
    "be offered",
    "be asked",
    "be paid",
];

/// Of whom the reader is told what they should do.
const PEOPLE: &[&str] = &[
    "child",
    "children",
    "son",
    "daughter",
    "family",
    "parent",
    "parents",
    "carer",
    "carers",
    "person",
    "partner",
    "relative",
    "patient",
    "claimant",
    "applicant",
];

/// Those who read a text, where it speaks of them and not to them.
const READERS: &[&str] = &[
    "families",
    "parents",
    "carers",
    "patients",
    "applicants",
    "claimants",
    "residents",
    "tenants",
    "visitors",
];

/// “Should you need help, ring us”: a sentence that begins with “should”, and asks nothing.
fn asks_a_condition(text: &str, should: &Range<usize>) -> bool {
    let before = text[..should.start].trim_end();
    let begins = before.is_empty() || before.ends_with(['.', '?', '!', '\n']);
    let behind = text[should.end..].trim_start().to_lowercase();
    let rest = behind
        .split(['.', '?', '!', '\n'])
        .next()
        .map_or(0, str::len);
    begins && behind.starts_with("you ") && !behind[rest..].starts_with('?')
}

/// Whether a reader is told to do something: “Simply call us”, “you can simply call”, “to simply call”.
fn is_told(before: &str) -> bool {
    let before = before.trim_end().to_lowercase();
    let begins = before.is_empty() || before.ends_with(['.', '?', '!', ',', ':']);
    begins
        || [" you can", "you can", " you", " to", " or", " and"]
            .iter()
            .any(|it| before.ends_with(it))
}
