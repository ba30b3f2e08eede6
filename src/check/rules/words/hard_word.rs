//! Hard words in easy read without an explanation.

use super::{hits, is_explained, is_explained_here};
use crate::check::passage::Passage;
use crate::check::rules::prelude::*;
use crate::words::lexicon::Hit;
use crate::words::lists::List;
use std::collections::BTreeSet;

/// Hard words in easy read without an explanation.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V01",
        name: "hard-word",
        severity: Severity::Error,
        why: "One word that is not understood can lose the whole sentence.",
        source: "Department of Health, basic guidelines 2009; GOV.UK, accessible communication formats",
    },
    family: Family::Words,
    link: "https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    levels: Levels::easy(Severity::Error),
    limits: None,
    bad: Example::Text(Profile::Easy, "![](form) There will be an assessment."),
    good: Example::Text(Profile::Easy, "![](form) We will ask you what you need."),
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        // Whoever explains a word at its first use has explained it everywhere.
        let mut told = BTreeSet::new();
        for passage in &text.passages {
            for hit in hits(passage, List::Hard) {
                if is_explained(passage, &hit.range, text)
                    || has_another_sense(passage, &hit)
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
                    match hit.suggestion.as_str() {
                        "" => "explain it in glossary.yaml".to_owned(),
                        easy => format!("write “{easy}”, or explain it in glossary.yaml"),
                    },
                );
            }
        }
    }),
};

/// “Solar panels”, “register with a GP”, “local authorities”: words that mean another thing beside these.
fn has_another_sense(passage: &Passage, hit: &Hit<'_>) -> bool {
    let low = passage.lower();
    // Letters of another length in lower case: then the places are others.
    let (Some(before), Some(behind)) = (low.get(..hit.range.start), low.get(hit.range.end..))
    else {
        return false;
    };
    let base = hit.entry.phrase.trim_matches(['!', '~', '$']);
    OTHER_SENSES
        .iter()
        .any(|(word, neighbours_before, neighbours_behind)| {
            *word == base
                && (neighbours_before
                    .iter()
                    .any(|it| before.trim_end().ends_with(it))
                    || neighbours_behind
                        .iter()
                        .any(|it| behind.trim_start().starts_with(it)))
        })
}

/// A word, and what stands before or behind it where it has another sense than that of the list.
const OTHER_SENSES: &[(&str, &[&str], &[&str])] = &[
    ("panel", &["solar", "control", "side", "door"], &[]),
    ("register", &[], &["with ", "for ", "as ", "to "]),
    ("authority", &["local"], &[]),
];
