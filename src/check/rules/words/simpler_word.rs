//! Stiff words with simple ones for them (rules V11 and V12).

use super::{hits, instead, overlap, tell_apart};
use crate::check::rules::prelude::*;
use crate::words::apart::Kind as Apart;
use crate::words::lexicon::Hit;
use crate::words::lists::List;
use std::collections::BTreeSet;

/// Stiff words with simple ones for them (rules V11 and V12).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V12",
        name: "simpler-word",
        severity: Severity::Advice,
        why: "Short words are read faster, by everybody.",
        source: "NHS service manual, how we write; GOV.UK, accessible communication formats",
    },
    family: Family::Words,
    link: "https://service-manual.nhs.uk/content/how-we-write",
    levels: Levels::all(Severity::Advice),
    limits: None,
    bad: Example::Text(Profile::Plain, "We will assist you."),
    good: Example::Text(Profile::Plain, "We will help you."),
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        let is_easy = text.profile == Profile::Easy;
        let mut told = BTreeSet::new();
        for passage in &text.passages {
            // In easy read, what these lists have is told by their rules.
            let mut others = Vec::new();
            if is_easy {
                others.extend(hits(passage, List::Jargon));
                others.extend(hits(passage, List::Hard));
            }
            for hit in hits(passage, List::Simpler) {
                let is_told = others.iter().any(|it| overlap(&it.range, &hit.range));
                if is_told || is_in_a_name(&passage.text, &hit) || !told.insert(&hit.entry.phrase) {
                    continue;
                }
                notes.add(
                    passage.span(&hit.range),
                    format!("“{}” has a simpler word", passage.words(&hit.range)),
                    instead(&hit),
                );
            }
            tell_apart(passage, Apart::Wordy, |at, help| {
                let message = format!("“{}” has a shorter form", passage.words(&at));
                notes.add(passage.span(&at), message, help);
            });
        }
    }),
};

/// Whether the word is a part of a name: “Additional State Pension”.
fn is_in_a_name(text: &str, hit: &Hit<'_>) -> bool {
    let is_capital = |it: &str| it.starts_with(char::is_uppercase);
    let behind = &text[hit.range.end..];
    let next = behind.split_whitespace().next().unwrap_or_default();
    behind.starts_with(' ') && is_capital(&text[hit.range.clone()]) && is_capital(next)
}
