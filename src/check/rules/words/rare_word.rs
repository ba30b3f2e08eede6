//! Words that are rarely said, in easy read.

use super::rare::rare_words;
use crate::check::rules::prelude::*;

/// Words that are rarely said, in easy read.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V19",
        name: "rare-word",
        severity: Severity::Warning,
        why: "Whoever has hardly ever heard a word cannot read it.",
        source: "Zipf under 3.5 in subtitles of films and television, in every form of the word: FrequencyWords 2018 by Hermit Dave, counted from OpenSubtitles by way of OPUS, CC BY-SA 4.0",
    },
    family: Family::Words,
    link: "https://github.com/hermitdave/FrequencyWords",
    levels: Levels::easy(Severity::Warning),
    limits: None,
    bad: Example::Text(Profile::Easy, "![](money) You get a rebate."),
    good: Example::Text(Profile::Easy, "![](money) You get some money back."),
    check: Check::Text(|text, notes| {
        for word in rare_words(text).iter().filter(|it| it.is_very_rare()) {
            notes.add(word.span(), word.message("rare"), word.help());
        }
    }),
};
