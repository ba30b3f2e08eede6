//! Words that speak about readers in place of to them.

use crate::check::rules::prelude::*;

/// Words that speak about readers in place of to them.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S10",
        name: "about-the-reader",
        severity: Severity::Advice,
        why: "“You” is read as help. “Patients must” is read as a rule about somebody else.",
        source: "NHS service manual, voice and tone",
    },
    family: Family::Sentences,
    link: "https://service-manual.nhs.uk/content/voice-and-tone",
    levels: Levels::all(Severity::Advice).professionals(None),
    limits: None,
    bad: Example::Text(Profile::Plain, "The individual can ask for a review."),
    good: Example::Text(Profile::Plain, "You can ask for a review."),
    check: Check::Passage(|passage, _, notes| {
        for (part, sentence) in passage.each_sentence() {
            if let Some(length) = names_readers(sentence) {
                let hit = part.start..part.start + length;
                notes.add(
                    passage.span(&hit),
                    format!(
                        "“{}” talks about the reader, not to them",
                        passage.words(&hit)
                    ),
                    "write “you”, or “your child”, if they are the people who read this",
                );
            }
        }
        let text = passage.lower();
        for (words, ends, better) in NAMES {
            for (at, _) in text.match_indices(words) {
                let hit = at..at + words.len();
                let is_whole = !text[..at].ends_with(|it: char| it.is_alphanumeric());
                let fits = match ends {
                    Ends::Anyhow => !text[hit.end..].starts_with(|it: char| it.is_alphanumeric()),
                    Ends::BeforeAVerb => stands_alone(&text[hit.end..]),
                };
                if !is_whole || !fits || passage.is_quoted(&hit) {
                    continue;
                }
                notes.add(
                    passage.span(&hit),
                    format!(
                        "“{}” talks about the reader, not to them",
                        passage.words(&hit)
                    ),
                    *better,
                );
            }
        }
    }),
};

/// What may follow a name for the reader.
enum Ends {
    /// Anything but more letters.
    Anyhow,
    /// Only a verb or the end: “the individual needs of a child” is about needs.
    BeforeAVerb,
}

/// What services call people who read this, and what to write.
const NAMES: &[(&str, Ends, &str)] = &[
    ("the client", Ends::BeforeAVerb, ONE),
    ("the individual", Ends::BeforeAVerb, ONE),
    ("the claimant", Ends::BeforeAVerb, "write “you”"),
    ("the service user", Ends::BeforeAVerb, ONE),
    (
        "service users",
        Ends::Anyhow,
        "write “you” or “people”, or say who they are: “families”, “people who come to us”",
    ),
];

const ONE: &str = "write “you”, “your child” or “the person”";

/// “The individual can ask”, and not “the individual needs of a child”: no noun follows.
fn stands_alone(behind: &str) -> bool {
    let Some(behind) = behind.strip_prefix(' ') else {
        return !behind.starts_with(|it: char| it.is_alphanumeric() || it == '-');
    };
    let next = behind
        .split(|it: char| !it.is_alphanumeric())
        .next()
        .unwrap_or_default();
    VERBS.contains(&next) || behind.starts_with("needs to ")
}

/// What stands behind somebody who does something.
const VERBS: &[&str] = &[
    "a",
    "asks",
    "becomes",
    "feels",
    "gets",
    "knows",
    "lives",
    "says",
    "and",
    "are",
    "at",
    "can",
    "cannot",
    "could",
    "did",
    "does",
    "for",
    "from",
    "has",
    "have",
    "in",
    "is",
    "may",
    "might",
    "must",
    "on",
    "or",
    "should",
    "that",
    "to",
    "was",
    "who",
    "will",
    "with",
    "would",
    "wants",
    "themselves",
];

/// How many bytes the name of the readers takes that a sentence begins with, where they are told what they
/// can or must do: “Applicants must live here”.
fn names_readers(sentence: &str) -> Option<usize> {
    READERS.iter().find_map(|name| {
        let behind = sentence.strip_prefix(name)?.strip_prefix(' ')?;
        let is_told = TOLD.iter().any(|it| {
            behind
                .strip_prefix(it)
                .is_some_and(|it| it.starts_with(' '))
        });
        is_told.then_some(name.len())
    })
}

/// What those who read a page are called at the beginning of a sentence.
const READERS: &[&str] = &[
    "Patients",
    "The patient",
    "Applicants",
    "The applicant",
    "Claimants",
    "The claimant",
    "Clients",
    "Tenants",
];

/// What is said of those who can or must do something.
const TOLD: &[&str] = &[
    "must",
    "should",
    "can",
    "cannot",
    "may",
    "need to",
    "have to",
    "will need to",
    "will be asked to",
    "are asked to",
    "are advised to",
    "are required to",
    "is asked to",
    "is required to",
];
