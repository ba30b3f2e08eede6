//! Words of more than three syllables in easy read.

use super::{hits, is_explained};
use crate::check::rules::prelude::*;
use crate::words::lists::List;

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
    bad: Example::Text(Profile::Easy, "![](money) You can ask everybody here."),
    good: Example::Text(Profile::Easy, "![](money) You can ask all of us here."),
    check: Check::Passage(|passage, text, notes| {
        let core = || {
            text.site
                .content
                .site
                .core_terms
                .iter()
                .map(|term| term.as_str().to_lowercase())
        };
        // What has an easier word in the list is told by the rule `hard-word`.
        let hard = hits(passage, List::Hard);
        for word in passage.each_word().filter(|_| passage.is_prose()) {
            let hit = word.range();
            let is_name = word.text.starts_with(char::is_uppercase)
                || passage.is_marked(&hit, Mark::Term)
                || passage.is_marked(&hit, Mark::Fact);
            let is_known = ORDINARY.contains(&word.text.to_lowercase().as_str())
                || is_explained(passage, &hit, text)
                || hard.iter().any(|it| it.range.contains(&hit.start));
            if !is_name
                && !is_known
                && word.syllables() > notes.limit()
                && !core().any(|term| {
                    term.split(' ')
                        .any(|part| word.text.to_lowercase().starts_with(part))
                })
            {
                notes.add(
                    passage.span(&hit),
                    format!("“{}” has {} syllables", word.text, word.syllables()),
                    "write a shorter word, or explain it in glossary.yaml",
                );
            }
        }
    }),
};

/// Long words that everybody hears every day, and that have no shorter one.
const ORDINARY: &[&str] = &["information", "organisation", "organisations"];
