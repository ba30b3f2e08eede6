//! Words of more than four syllables in easy read that are not common.

use super::rare::rare_words;
use crate::check::rules::prelude::*;

/// Words of more than four syllables in easy read that are not common. The source says three, but half of
/// these have no shorter word: “electrical”, “politician”.
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
    limits: Some(Limits::easy(4)),
    bad: Example::Text(Profile::Easy, "![](money) This is an experimental group."),
    good: Example::Text(Profile::Easy, "![](money) This group tries new things."),
    check: Check::Text(|text, notes| {
        let limit = notes.limit();
        for word in rare_words(text).iter().filter(|it| it.is_long(limit)) {
            notes.add(
                word.span(),
                format!(
                    "“{}” has {} syllables, and is not common",
                    word.words(),
                    word.syllables()
                ),
                "write a shorter word, or explain it here or in glossary.yaml",
            );
        }
    }),
};
