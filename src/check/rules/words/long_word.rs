//! Words of more than three syllables in easy read.

use super::rare::{of_lists, rarity};
use super::{is_explained, overlap};
use crate::check::rules::prelude::*;
use crate::words::frequency::{self, Zipf};
use crate::words::lists::EVERYDAY;
use crate::words::tokens::compared;
use std::collections::BTreeSet;
use std::ops::Range;

/// Words of more than three syllables in easy read.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V13",
        name: "long-word",
        severity: Severity::Advice,
        why: "Long words are hard to sound out.",
        source: "Norfolk County Council, easy read guide; SMOG",
    },
    family: Family::Words,
    link: "https://norfolk.gov.uk/article/44582/Write-in-short-clear-sentences",
    levels: Levels::easy(Severity::Advice),
    limits: Some(Limits::easy(3)),
    bad: Example::Text(Profile::Easy, "![](money) You get a temporary card."),
    good: Example::Text(Profile::Easy, "![](money) You get a card for a short time."),
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        let mut told = BTreeSet::new();
        for passage in text.passages.iter().filter(|it| it.is_prose()) {
            let mut listed: Option<Vec<Range<usize>>> = None;
            for word in passage.each_word() {
                let hit = word.range();
                if word.syllables() <= notes.limit() {
                    continue;
                }
                let is_name = word.text.starts_with(char::is_uppercase)
                    || passage.is_marked(&hit, Mark::Term)
                    || passage.is_marked(&hit, Mark::Fact);
                // What a list has, and what is rare, is told by other rules.
                let listed = listed.get_or_insert_with(|| of_lists(passage));
                let is_told = rarity(&word).is_some() || listed.iter().any(|it| overlap(it, &hit));
                let is_known = frequency::of(&compared(word.text)) >= SPOKEN
                    || EVERYDAY.holds(word.text)
                    || is_explained(passage, &hit, text)
                    || text.known.core.holds(word.text)
                    || text.explained().holds(word.text);
                if !is_name && !is_told && !is_known && told.insert(word.text) {
                    notes.add(
                        passage.span(&hit),
                        format!("“{}” has {} syllables", word.text, word.syllables()),
                        "write a shorter word, or explain it in glossary.yaml",
                    );
                }
            }
        }
    }),
};

/// Words that everybody hears every day, however long: "everybody", "information".
const SPOKEN: Option<Zipf> = Some(Zipf::tenths(45));
