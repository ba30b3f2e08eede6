//! People called “with autism”.

use super::{hits, instead};
use crate::check::rules::prelude::*;
use crate::words::lists::List;

/// People called “with autism”.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V23",
        name: "autistic-people",
        severity: Severity::Warning,
        why: "Most autistic people want to be called so. Autism is a part of them, and nothing that they carry.",
        source: "NHS service manual, inclusive content: disabilities and conditions",
    },
    family: Family::Words,
    link: "https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Plain, "My brother has autism."),
    good: Example::Text(Profile::Plain, "My brother is autistic."),
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        // Once is enough: an author who changes a word changes it everywhere.
        let mut all = text.passages.iter().flat_map(|passage| {
            let hits = hits(passage, List::Autistic).into_iter();
            hits.map(move |hit| (passage, hit))
        });
        if let Some((passage, hit)) = all.find(|(passage, hit)| !passage.is_quoted(&hit.range)) {
            notes.add(
                passage.span(&hit.range),
                format!(
                    "“{}” is not how most autistic people want to be described",
                    passage.words(&hit.range)
                ),
                match hit.suggestion.as_str() {
                    "autistic" => "write “autistic” before the word for the people".to_owned(),
                    _ => instead(&hit),
                },
            );
        }
    }),
};
