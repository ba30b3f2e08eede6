//! Captions that can be shown, and hardly read.
//!
//! The BBC's subtitle guidelines, which broadcasters in Britain share, ask for two lines of at most 37 characters;
//! what is gone within a second is not read by many. Each kind is told once for a file, at its first place, with the
//! number of the others: machines that write captions make the same mistake everywhere.

use super::{Captions, Cue};
use crate::diagnostic::{Finding, finding};
use crate::source::{SourceId, Span};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// The most lines that are shown at once.
pub(super) const MOST_LINES: usize = 2;
/// The most characters in a line.
pub(super) const LONGEST_LINE: usize = 37;
/// The shortest time that a caption stays, in milliseconds.
pub(super) const SHORTEST: u64 = 1000;

/// What is hard to read in captions without mistakes.
pub(super) fn to_read(
    text: &str,
    source: SourceId,
    captions: &Captions,
    findings: &mut Vec<Finding>,
) {
    let cues = &captions.cues;
    let tall = |cue: &&Cue| cue.lines.len() > MOST_LINES;
    let tall: Vec<_> = cues
        .iter()
        .filter(tall)
        .map(|it| it.times.clone())
        .collect();
    let long = cues.iter().flat_map(|cue| cue.lines.iter().cloned());
    let long = long.filter(|line| shown(&text[line.clone()]) > LONGEST_LINE);
    let long: Vec<_> = long.collect();
    let short = |cue: &&Cue| cue.end.saturating_sub(cue.start) < SHORTEST;
    let short: Vec<_> = cues
        .iter()
        .filter(short)
        .map(|it| it.times.clone())
        .collect();
    let empty = |cue: &&Cue| cue.lines.iter().all(|line| shown(&text[line.clone()]) == 0);
    let empty: Vec<_> = cues
        .iter()
        .filter(empty)
        .map(|it| it.times.clone())
        .collect();
    let kinds: [(&[Range<usize>], &str, &str); 4] = [
        (
            &tall,
            "more than 2 lines are shown at once",
            "make two captions of it, one after the other",
        ),
        (
            &long,
            "this line has more than 37 characters, and may not fit on a phone",
            "divide it where people pause, or write it in fewer words",
        ),
        (
            &short,
            "this caption is gone in less than a second",
            "let it stay for a second or more, or join it with the next one",
        ),
        (
            &empty,
            "this caption has no words",
            "write what is heard, or take it away",
        ),
    ];
    for (places, message, help) in kinds {
        let Some(first) = places.first() else {
            continue;
        };
        let more = match places.len() - 1 {
            0 => String::new(),
            1 => "; and so is it in one more place".to_owned(),
            more => format!("; and so is it in {more} more places"),
        };
        let span = Span::new(source, first.start, first.end);
        findings.push(finding!(HARD_CAPTIONS, span, "{message}{more}"; help: help));
    }
}

/// How many characters of a line are seen: marks such as `<i>` and `<v Sam>` are not, and `&amp;` is one.
fn shown(line: &str) -> usize {
    let mut seen = 0;
    let mut rest = line;
    while let Some(at) = rest.find(['<', '&']) {
        seen += rest[..at].graphemes(true).count();
        let close = if rest[at..].starts_with('<') {
            '>'
        } else {
            ';'
        };
        let behind = rest[at..].find(close);
        // An ampersand that begins no name is itself.
        let is_mark = |behind: &usize| close == '>' || !rest[at..at + behind].contains(' ');
        match behind.filter(is_mark) {
            Some(behind) => {
                seen += usize::from(close == ';');
                rest = &rest[at + behind + 1..];
            }
            None => {
                seen += 1;
                rest = &rest[at + 1..];
            }
        }
    }
    seen + rest.trim_end().graphemes(true).count()
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn marks_are_not_counted_and_names_of_signs_are_one() {
        for (line, count) in [
            ("Hello", 5),
            ("<v Sam>Hello</v>", 5),
            ("<i>a</i> &amp; b", 5),
            ("A & B", 5),
            ("1 < 2", 5),
            ("é", 1),
            ("", 0),
        ] {
            assert_eq!(shown(line), count, "{line}");
        }
    }
}
