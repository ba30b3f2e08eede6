//! Short names in capitals that nothing explains (rules V05 and V06).

use crate::check::rules::prelude::*;
use crate::check::text::Text;
use std::collections::BTreeSet;
use std::ops::Range;

/// Short names in capitals that nothing explains (rules V05 and V06).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V05",
        name: "unexplained-short-name",
        severity: Severity::Error,
        why: "Letters that stand for words mean nothing to those who were not told.",
        source: "NHS service manual, formatting; WCAG 2.2, 3.1.4",
    },
    family: Family::Words,
    link: "https://www.w3.org/TR/WCAG22/#abbreviations",
    levels: Levels::all(Severity::Error).professionals(Some(Severity::Advice)),
    limits: None,
    bad: Example::Text(Profile::Plain, "Ask the DSPT for a form."),
    good: Example::Text(Profile::Plain, "Ask the register team for a form."),
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        let mut told = BTreeSet::new();
        for passage in &text.passages {
            for word in passage.each_word() {
                let letters = word.text.trim_end_matches('s');
                let hit = word.range();
                // Figures of the Romans are a fault of another kind.
                let is_number = letters.chars().all(|it| "IVX".contains(it));
                let is_short = !is_number
                    && (2..=6).contains(&letters.len())
                    && letters.chars().all(|it| it.is_ascii_uppercase());
                let is_known = || {
                    KNOWN.contains(&letters)
                        || passage.is_marked(&hit, Mark::Term)
                        || passage.is_marked(&hit, Mark::Fact)
                        || passage.is_marked(&hit, Mark::Code)
                        || is_spelled_out(letters, text)
                        || is_shouted(&passage.text, &hit)
                };
                if is_short && !is_known() && told.insert(letters.to_owned()) {
                    notes.add(
                        passage.span(&hit),
                        format!("nothing says what {letters} stands for"),
                        format!("write the whole name, or once “the whole name ({letters})”, or explain it in glossary.yaml"),
                    );
                }
            }
        }
    }),
};

/// What everybody knows by its letters, as NHS style has it, and codes that are no words.
const KNOWN: &[&str] = &[
    "NHS", "GP", "UK", "US", "EU", "QR", "PDF", "ID", "TV", "DVD", "CD", "OK", "AM", "PM", "BSL",
    "BT", "HTML", "CSS", "ALL", "AND", "ANY", "MUST", "NO", "NOT", "ONLY", "OR", "TBC", "TBA",
    "TBD", "URL", "XL", "PO",
];

/// Whether the text says it in words too: “Dynamic Support Register (DSR)”, or the other way about.
fn is_spelled_out(letters: &str, text: &Text<'_, '_>) -> bool {
    let ways = [
        format!("({letters})"),
        format!("({letters}s)"),
        format!("{letters} ("),
    ];
    let mut passages = text.passages.iter();
    passages.any(|passage| ways.iter().any(|way| passage.text.contains(way)))
}

/// Whether it stands among words in capitals, which is a fault of another kind.
fn is_shouted(text: &str, word: &Range<usize>) -> bool {
    let loud = |part: &str| part.len() > 1 && part.chars().all(|it| it.is_ascii_uppercase());
    let before = text[..word.start].split_whitespace().next_back();
    let after = text[word.end..].split_whitespace().next();
    before.is_some_and(loud) || after.is_some_and(|it| loud(it.trim_end_matches('.')))
}
