//! Short names in capitals that nothing explains (rules V05 and V06).

use super::is_explained;
use crate::check::explained::Explained;
use crate::check::rules::prelude::*;
use crate::words::lists::List;
use crate::words::short_names::{short_name, shouts};
use std::collections::BTreeSet;

/// Short names in capitals that nothing explains (rules V05 and V06).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "V05",
        name: "unexplained-short-name",
        severity: Severity::Warning,
        why: "Letters that stand for words mean nothing to those who were not told.",
        source: "NHS service manual, formatting; WCAG 2.2, 3.1.4",
    },
    family: Family::Words,
    link: "https://www.w3.org/TR/WCAG22/#abbreviations",
    levels: Levels::all(Severity::Warning).professionals(Some(Severity::Advice)),
    limits: None,
    bad: Example::Text(Profile::Plain, "Ask the DSPT for a form."),
    good: Example::Text(Profile::Plain, "Ask the register team for a form."),
    check: Check::Text(|text, notes| {
        if !text.is_english() {
            return;
        }
        let mut told = BTreeSet::new();
        for passage in &text.passages {
            // What is shouted is a fault of another kind.
            let loud = shouts(&passage.text, passage.each_word());
            for word in passage.each_word() {
                let hit = word.range();
                let is_shouted = loud.iter().any(|it| it.contains(&hit.start));
                let Some(letters) = short_name(word.text).filter(|_| !is_shouted) else {
                    continue;
                };
                // For families, those in the list of jargon are told as such, with what to write.
                let is_jargon = notes.profile() != Profile::Professionals
                    && !List::Jargon.lexicon().hits(word.text).is_empty();
                if is_jargon {
                    continue;
                }
                let marks = [Mark::Term, Mark::Fact, Mark::Code];
                let is_known = marks.iter().any(|mark| passage.is_marked(&hit, *mark))
                    || is_explained(passage, &hit, text)
                    || is_spelled_out(&letters, word.text, text.explained());
                if !is_known && told.insert(letters.clone()) {
                    notes.add(
                        passage.span(&hit),
                        format!("nothing says what {letters} stands for"),
                        format!("write the whole name, or once “the whole name ({letters})”, or explain it in glossary.yaml"),
                    );
                }
            }
        }
    }),
};

/// Whether the text says it in words too: “Dynamic Support Register (DSR)”, or the other way about.
fn is_spelled_out(letters: &str, written: &str, explained: &Explained) -> bool {
    let bare = written.trim_end_matches("'s").trim_end_matches("’s");
    explained.spells_out(letters) || explained.spells_out(bare)
}
