//! Semicolons, and colons inside easy read sentences.

use crate::check::passage::Passage;
use crate::check::rules::prelude::*;
use crate::words::ideas::SUBJECTS;
use std::ops::Range;

/// Semicolons, and colons inside easy read sentences.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "S08",
        name: "semicolon",
        severity: Severity::Warning,
        why: "Few people know what a semicolon does. A colon is for the beginning of a list.",
        source: "Inclusion Europe, Information for all",
    },
    family: Family::Sentences,
    link: "https://www.inclusion-europe.eu/easy-to-read-standards-guidelines/",
    levels: Levels::each(Severity::Warning, Severity::Advice),
    limits: None,
    bad: Example::Text(Profile::Easy, "![](phone) You can call us; we help you."),
    good: Example::Text(
        Profile::Easy,
        "![](phone) You can call us.\n\n![](helping) We help you.",
    ),
    check: Check::Passage(|passage, _, notes| {
        if passage.kind == Kind::Cell {
            return;
        }
        for (at, _) in passage.text.match_indices(';') {
            let hit = at..at + 1;
            let [code, fact] = [Mark::Code, Mark::Fact].map(|mark| passage.is_marked(&hit, mark));
            if !code && !fact && !passage.is_quoted(&hit) {
                notes.add(
                    passage.span(&hit),
                    "this sentence has a semicolon",
                    without(passage, at),
                );
            }
        }
        for (at, _) in passage.text.match_indices(": ") {
            if passage.kind == Kind::Idea && parts_clauses(passage, at) {
                notes.add(
                    passage.span(&(at..at + 1)),
                    "a colon inside a sentence",
                    "make two sentences",
                );
            }
        }
    }),
};

/// How the words around a semicolon do without it.
fn without(passage: &Passage, at: usize) -> String {
    let (before, after) = (&passage.text[..at], passage.text[at + 1..].trim());
    if passage.kind == Kind::Entry && matches!(after, "" | "and" | "or") {
        return "leave it out: entries of a list need no sign at their end".to_owned();
    }
    if before.contains(';') || after.contains(';') {
        return "make a list of it, with a line for each".to_owned();
    }
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let mut behind = after.split_whitespace();
    let mut letters = behind.next().unwrap_or_default().chars();
    // What begins with a name may be a list, and no sentence.
    let first = letters.as_str();
    let is_sentence = (SUBJECTS.contains(&first)
        || matches!(first, "the" | "your" | "our" | "these"))
        && behind.next().is_some();
    match letters.next().filter(|_| is_sentence) {
        Some(first) => {
            let first = first.to_uppercase();
            format!(
                "make two sentences: “… {last}. {first}{} …”",
                letters.as_str()
            )
        }
        None => "make two sentences, or a list with a line for each".to_owned(),
    }
}

/// Whether a colon parts two clauses. “Question 1: …”, “Phone: …” and “You need: a pen, some paper” are
/// a label and a list, and what follows may be a number, an address or somebody’s words.
fn parts_clauses(passage: &Passage, at: usize) -> bool {
    let sentence = passage.sentences.iter().find(|it| it.contains(&at));
    let Some(sentence) = sentence else {
        return false;
    };
    let (before, after) = (sentence.start..at, at + 1..sentence.end);
    let follows = passage.words(&after).trim_start();
    let is_plain = follows.starts_with(char::is_alphabetic)
        && !follows.contains(',')
        && !passage.is_marked(&after, Mark::Fact)
        && !passage.is_marked(&after, Mark::Link)
        && !passage.is_quoted(&(at..at + 1));
    let count = |part: &Range<usize>| passage.each_word_of(part).count();
    is_plain && count(&before) > LABEL && count(&after) > LABEL
}

/// Words that a label before a colon has at most.
const LABEL: usize = 3;
