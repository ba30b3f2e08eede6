//! Hard words in easy read without an explanation.

use super::{hits, is_explained};
use crate::check::rules::prelude::*;
use crate::words::lists::List;

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
    check: Check::Passage(|passage, text, notes| {
        for hit in hits(passage, List::Hard) {
            if !is_explained(passage, &hit.range, text) {
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
