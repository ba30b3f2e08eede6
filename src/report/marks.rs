//! Sentences in pieces, marked where findings lie. Marks may lie in one another or overlap: each
//! stretch of words says which of them hold there.

use super::words::Counts;
use crate::check::passage::Passage;
use crate::diagnostic::Severity;
use crate::diagnostic::report::visible;
use serde::Serialize;
use std::collections::BTreeSet;
use std::ops::Range;

/// A finding in a passage.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    /// Its number among the findings of the file, from 1.
    pub number: usize,
    pub severity: Severity,
    /// The words that it is about.
    pub part: Range<usize>,
}

/// A stretch of words in which the same findings lie.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub(super) struct Stretch {
    pub text: String,
    /// How much the innermost finding here matters; `None` where there is none.
    pub severity: Option<&'static str>,
    /// Whether several findings lie here, one in another.
    pub within: bool,
    /// Findings that begin here.
    pub begins: Vec<Flag>,
    /// Numbers of findings that end here.
    pub ends: Vec<usize>,
}

/// The number of a finding where it begins.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub(super) struct Flag {
    pub number: usize,
    pub word: &'static str,
    /// Whether it is the first flag of its finding, to which links lead.
    pub first: bool,
}

/// One sentence in stretches. `flagged` remembers which findings have had a flag.
pub(super) fn stretches(
    passage: &Passage,
    sentence: &Range<usize>,
    marks: &[Mark],
    flagged: &mut BTreeSet<usize>,
) -> Vec<Stretch> {
    let inside = |mark: &Mark| -> Option<Mark> {
        let part = mark.part.start.max(sentence.start)..mark.part.end.min(sentence.end);
        (part.start < part.end).then(|| Mark {
            part,
            ..mark.clone()
        })
    };
    let marks: Vec<Mark> = marks.iter().filter_map(inside).collect();
    let mut cuts = BTreeSet::from([sentence.start, sentence.end]);
    cuts.extend(
        marks
            .iter()
            .flat_map(|mark| [mark.part.start, mark.part.end]),
    );
    let cuts: Vec<usize> = cuts.into_iter().collect();
    let pairs = cuts.windows(2).filter_map(|pair| match pair {
        [from, to] => Some(*from..*to),
        _ => None,
    });
    pairs
        .map(|part| stretch(passage, &part, &marks, flagged))
        .collect()
}

fn stretch(
    passage: &Passage,
    part: &Range<usize>,
    marks: &[Mark],
    flagged: &mut BTreeSet<usize>,
) -> Stretch {
    let here = || {
        let marks = marks.iter();
        marks.filter(|mark| mark.part.start <= part.start && part.end <= mark.part.end)
    };
    let begins = here().filter(|mark| mark.part.start == part.start);
    // Inside a long one a short one can only be seen by a line of its own.
    let innermost = here().min_by_key(|mark| (mark.part.len(), std::cmp::Reverse(mark.severity)));
    Stretch {
        text: visible(passage.words(part)).into_owned(),
        severity: innermost.map(|mark| mark.severity.word()),
        within: here().count() > 1,
        begins: begins
            .map(|mark| Flag {
                number: mark.number,
                word: mark.severity.word(),
                first: flagged.insert(mark.number),
            })
            .collect(),
        ends: here()
            .filter(|mark| mark.part.end == part.end)
            .map(|mark| mark.number)
            .collect(),
    }
}

/// Which severities a text shows, for its key.
pub(super) fn key(marks: &[Vec<Mark>]) -> Counts {
    Counts::of(marks.iter().flatten().map(|mark| mark.severity))
}

#[cfg(test)]
mod tests {
    use super::{Mark, Stretch, stretches};
    use crate::check::passage::Passage;
    use crate::content::values::{Format, WrittenWords};
    use crate::diagnostic::Severity;
    use crate::source::{Sources, Span};
    use std::collections::BTreeSet;

    fn marked(
        text: &'static str,
        marks: &[(usize, Severity, std::ops::Range<usize>)],
    ) -> Vec<Stretch> {
        let mut sources = Sources::default();
        let source = sources.add_built_in("a.yaml".to_owned(), text.as_bytes());
        let words = WrittenWords {
            format: Format::Plain,
            language: None,
            text: text.to_owned(),
            span: Span::new(source, 0, text.len()),
            value: Span::new(source, 0, text.len()),
        };
        let passage = Passage::field(&words, &sources);
        let marks: Vec<Mark> = marks
            .iter()
            .map(|(number, severity, part)| Mark {
                number: *number,
                severity: *severity,
                part: part.clone(),
            })
            .collect();
        stretches(&passage, &(0..text.len()), &marks, &mut BTreeSet::new())
    }

    fn said(stretch: &Stretch) -> (&str, Option<&str>, Vec<usize>, Vec<usize>) {
        let begins = stretch.begins.iter().map(|flag| flag.number).collect();
        (
            &stretch.text,
            stretch.severity,
            begins,
            stretch.ends.clone(),
        )
    }

    #[test]
    fn a_sentence_without_findings_is_one_plain_stretch() {
        let found = marked("Ask us.", &[]);
        assert_eq!(said(&found[0]), ("Ask us.", None, vec![], vec![]));
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn marks_may_lie_in_one_another_and_overlap() {
        let found = marked(
            "one two three",
            &[
                (1, Severity::Advice, 0..13),
                (2, Severity::Error, 0..7),
                (3, Severity::Warning, 4..13),
            ],
        );
        let said: Vec<_> = found.iter().map(said).collect();
        assert_eq!(
            said,
            [
                ("one ", Some("error"), vec![1, 2], vec![]),
                ("two", Some("error"), vec![3], vec![2]),
                (" three", Some("warning"), vec![], vec![1, 3]),
            ]
        );
    }

    #[test]
    fn signs_that_would_turn_the_text_around_are_shown() {
        let found = marked("a\u{202e}b", &[(1, Severity::Advice, 0..1)]);
        let text: String = found.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(text, "a\u{fffd}b");
    }
}
