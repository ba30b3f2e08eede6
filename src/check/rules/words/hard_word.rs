//! Hard words in easy read without an explanation.

use super::{hits, instead_of_hard, is_explained, is_explained_here, overlap};
use crate::check::passage::Passage;
use crate::check::rules::prelude::*;
use crate::words::lists::List;
use std::collections::BTreeSet;
use std::ops::Range;

/// Hard words in easy read without an explanation.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V01",
        name: "hard-word",
        severity: Severity::Warning,
        why: "One word that is not understood can lose the whole sentence.",
        source: "Department of Health, basic guidelines 2009; GOV.UK, accessible communication formats",
    },
    family: Family::Words,
    link: "https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    levels: Levels::easy(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Easy, "![](form) We have a policy for this."),
    good: Example::Text(Profile::Easy, "![](form) We have a plan for this."),
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        // Whoever explains a word at its first use has explained it everywhere.
        let mut told = BTreeSet::new();
        for passage in &text.passages {
            let jargon = hits(passage, List::Jargon);
            for hit in hits(passage, List::Hard) {
                if jargon.iter().any(|it| overlap(&it.range, &hit.range))
                    || is_name(passage, &hit.range)
                    || is_explained(passage, &hit.range, text)
                    || is_explained_here(passage, &hit, text)
                    || !told.insert(&hit.entry.phrase)
                {
                    continue;
                }
                notes.add(
                    passage.span(&hit.range),
                    format!(
                        "“{}” is a hard word, and nothing explains it",
                        passage.words(&hit.range)
                    ),
                    instead_of_hard(&hit.suggestion),
                );
            }
        }
    }),
};

/// “The Electoral Commission”: inside a sentence, a word with a capital is a part of a name.
fn is_name(passage: &Passage, word: &Range<usize>) -> bool {
    let begins = passage.sentences.iter().any(|it| {
        let before = passage.text.get(it.start..word.start).unwrap_or_default();
        it.contains(&word.start) && !before.contains(char::is_alphanumeric)
    });
    passage.is_prose() && !begins && passage.words(word).starts_with(char::is_uppercase)
}
