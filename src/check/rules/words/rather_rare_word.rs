//! Words that are not said often, in easy read.

use super::rare::rare_words;
use crate::check::rules::prelude::*;

/// Words that are not said often, in easy read, where an easier word is known.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V20",
        name: "rather-rare-word",
        severity: Severity::Advice,
        why: "A word that is seldom heard takes time, and some readers do not know it.",
        source: "Zipf from 3.5 and under 4.0 in subtitles of films and television, in every form of the word: FrequencyWords 2018 by Hermit Dave, counted from OpenSubtitles by way of OPUS, CC BY-SA 4.0",
    },
    family: Family::Words,
    link: "https://github.com/hermitdave/FrequencyWords",
    levels: Levels::easy(Severity::Advice),
    limits: None,
    bad: Example::Text(Profile::Easy, "![](money) Many families live in poverty."),
    good: Example::Text(
        Profile::Easy,
        "![](money) Many families do not have enough money.",
    ),
    check: Check::Text(|text, notes| {
        for word in rare_words(text).iter().filter(|it| it.is_rather_rare()) {
            notes.add(word.span(), word.message("not common"), word.help());
        }
    }),
};
