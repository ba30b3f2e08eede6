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
const MOST_LINES: usize = 2;
/// The most characters in a line.
const LONGEST_LINE: usize = 37;
/// The shortest time that a caption stays, in seconds.
const SHORTEST: u64 = 1;
/// The longest name of a sign in HTML, without its `&` and `;`: `CounterClockwiseContourIntegral`.
const LONGEST_NAME: usize = 31;

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
    let short = |cue: &&Cue| cue.end.saturating_sub(cue.start) < SHORTEST * 1000;
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
    let kinds: [(&[Range<usize>], String, String); 4] = [
        (
            &tall,
            format!("more than {MOST_LINES} lines are shown at once"),
            "make two captions of it, one after the other".to_owned(),
        ),
        (
            &long,
            format!(
                "this line has more than {LONGEST_LINE} characters, and may not fit on a phone"
            ),
            "divide it where people pause, or write it in fewer words".to_owned(),
        ),
        (
            &short,
            "this caption is gone too soon".to_owned(),
            format!("let it stay for {SHORTEST} s or more, or join it with the next one"),
        ),
        (
            &empty,
            "this caption has no words".to_owned(),
            "write what is heard, or take it away".to_owned(),
        ),
    ];
    for (places, message, help) in kinds {
        let Some(first) = places.first() else {
            continue;
        };
        let more = match places.len() - 1 {
            0 => String::new(),
            more => format!(" (and {more} more like this)"),
        };
        let span = Span::new(source, first.start, first.end);
        findings.push(finding!(HARD_CAPTIONS, span, "{message}{more}"; help: help));
    }
}

/// How many characters of a line are seen: marks such as `<i>` and `<v Sam>` are not, and `&amp;` is one.
fn shown(line: &str) -> usize {
    // What is not closed is looked for once and not at each `<`, or a long line would take hours.
    let last_closed = line.rfind('>').unwrap_or(0);
    let mut seen = 0;
    let mut rest = line;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, mark) = rest.split_at(at);
        seen += before.graphemes(true).count();
        let is_closed = line.len() - mark.len() < last_closed;
        let (signs, length) = match mark.starts_with('<') {
            true if is_closed => (0, mark.find('>').map_or(mark.len(), |end| end + 1)),
            true => (1, 1),
            // An ampersand that begins no name is itself.
            false => (1, name(mark).unwrap_or(1)),
        };
        seen += signs;
        rest = &mark[length..];
    }
    seen + rest.trim_end().graphemes(true).count()
}

/// The length of the name of a sign that a text begins with, such as `&amp;` or `&#38;`, in bytes.
fn name(text: &str) -> Option<usize> {
    let letters = text.bytes().skip(1).take(LONGEST_NAME + 1);
    let length = letters
        .take_while(|it| it.is_ascii_alphanumeric() || *it == b'#')
        .count();
    let end = length + 1;
    (length > 0 && text.as_bytes().get(end) == Some(&b';')).then_some(end + 1)
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
            ("a&b; c", 4),
            ("a &; b", 6),
            ("R&D & more;", 11),
            ("&#38;&hellip;", 2),
            ("a > b <", 7),
            ("<<b>>", 1),
        ] {
            assert_eq!(shown(line), count, "{line}");
        }
    }

    #[test]
    fn a_very_long_line_takes_no_longer_than_its_length() {
        let began = std::time::Instant::now();
        for sign in ["<", "&", "&a"] {
            let line = sign.repeat(1024 * 1024 / sign.len());
            assert_eq!(shown(&line), line.len());
            assert_eq!(
                shown(&format!("{line};")),
                line.len() + 1 - usize::from(sign == "&a") * 2
            );
        }
        // To look through the rest at each of them takes minutes, even on a fast machine.
        let taken = began.elapsed();
        assert!(taken < std::time::Duration::from_secs(20), "{taken:?}");
    }
}
