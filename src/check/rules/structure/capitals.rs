//! Several words in capitals.

use crate::check::passage::Passage;
use crate::check::rules::prelude::*;
use std::ops::Range;

/// Several words in capitals.
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "L16",
        name: "capitals",
        severity: Severity::Error,
        why: "WORDS IN CAPITALS have no shape, and screen readers may spell them.",
        source: "UKAAF G003; NHS service manual, punctuation",
    },
    family: Family::Structure,
    link: "https://service-manual.nhs.uk/content/punctuation",
    levels: Levels::all(Severity::Error),
    limits: None,
    bad: Example::Text(Profile::Plain, "PLEASE CALL US."),
    good: Example::Text(Profile::Plain, "Please call us."),
    check: Check::Passage(|passage, _, notes| {
        for hit in loud(passage) {
            if !passage.is_marked(&hit, Mark::Code) {
                notes.add(
                    passage.span(&hit),
                    format!("“{}” is in capitals", passage.words(&hit)),
                    "write it in small letters",
                );
            }
        }
    }),
};

/// Letters from which on words in capitals are shouted: two short names of organisations are not.
const SHOUTED: usize = 8;

/// Runs of words in capitals.
fn loud(passage: &Passage) -> Vec<Range<usize>> {
    let mut runs: Vec<(Range<usize>, usize)> = Vec::new();
    let mut goes_on = false;
    for word in passage.each_word() {
        let is_loud = word.letters() > 1 && word.text.chars().all(char::is_uppercase);
        match runs.last_mut().filter(|_| goes_on && is_loud) {
            Some((run, letters)) => {
                run.end = word.range().end;
                *letters += word.letters();
            }
            None if is_loud => runs.push((word.range(), 0)),
            None => {}
        }
        goes_on = is_loud;
    }
    // What follows the first word counts, so that one word alone is never a run.
    let is_shout = |(run, rest): &(Range<usize>, usize)| *rest > 0 && run.len() > SHOUTED;
    runs.into_iter()
        .filter(is_shout)
        .map(|(run, _)| run)
        .collect()
}
