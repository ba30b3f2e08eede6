//! From the words of a passage to the places in the file where they were written, and back.

use super::Passage;
use crate::source::{SourceId, Span, char_start};
use std::ops::Range;

impl Passage {
    /// Where a part of it was written.
    pub fn span(&self, part: &Range<usize>) -> Span {
        let piece_at = |offset: usize| {
            let next = self.pieces.partition_point(|piece| piece.at <= offset);
            next.checked_sub(1).map(|number| &self.pieces[number])
        };
        let (Some(first), Some(last)) =
            (piece_at(part.start), piece_at(part.end.saturating_sub(1)))
        else {
            return Span::new(SourceId::none(), 0, 0);
        };
        let start = match first.is_exact {
            true => first.span.start as usize + part.start - first.at,
            false => first.span.start as usize,
        };
        let end = match last.is_exact {
            true => last.span.start as usize + part.end - last.at,
            false => last.span.end as usize,
        };
        Span::new(first.span.source, start, end.max(start))
    }

    /// The part of its words that was written at a place; `None` when none of them was.
    pub fn part(&self, span: Span) -> Option<Range<usize>> {
        let mut found: Option<Range<usize>> = None;
        for (number, piece) in self.pieces.iter().enumerate() {
            let end = self
                .pieces
                .get(number + 1)
                .map_or(self.text.len(), |next| next.at);
            let start = span.start.max(piece.span.start);
            let stop = span.end.min(piece.span.end);
            if piece.span.source != span.source || start >= stop || piece.at >= end {
                continue;
            }
            let offset = |at: u32| {
                let at = piece.at + (at - piece.span.start) as usize;
                char_start(&self.text, at.min(end))
            };
            let here = match piece.is_exact {
                true => offset(start)..offset(stop),
                false => piece.at..end,
            };
            found = Some(match found {
                Some(before) => before.start..here.end,
                None => here,
            });
        }
        found.filter(|part| !part.is_empty())
    }

    /// Whether a place lies wholly within the places where it was written.
    pub fn holds(&self, span: Span) -> bool {
        let (Some(first), Some(last)) = (self.pieces.first(), self.pieces.last()) else {
            return false;
        };
        first.span.source == span.source
            && first.span.start <= span.start
            && span.end <= last.span.end
    }
}

#[cfg(test)]
mod tests {
    use super::Passage;
    use crate::check::passage::{Kind, Mark};
    use crate::content::values::{Format, WrittenWords};
    use crate::source::{Sources, Span};

    /// Marks end where the next words begin, and a name of several words counts as one.
    #[test]
    fn a_part_is_marked_where_it_shares_a_letter_with_a_mark() {
        let marks = vec![
            (4..10, Mark::Fact),
            (4..10, Mark::Link),
            (10..13, Mark::Fact),
        ];
        let text = "Ask Jo Jo now of us.".to_owned();
        let passage = Passage::finished(Kind::Paragraph, text, marks, Vec::new());
        for (part, is_fact) in [
            (0..4, false),
            (0..5, true),
            (9..10, true),
            (12..15, true),
            (13..15, false),
        ] {
            assert_eq!(passage.is_marked(&part, Mark::Fact), is_fact, "{part:?}");
            assert!(!passage.is_marked(&part, Mark::Code));
        }
        assert!(passage.is_marked(&(4..6), Mark::Link));
        for (part, count) in [(0..20, 5), (0..4, 1), (0..9, 2), (13..20, 2)] {
            assert_eq!(passage.count_words(&part), count, "{part:?}");
        }
    }

    /// YAML takes the indent of each line away.
    #[test]
    fn a_word_in_the_second_line_of_words_is_found_where_it_was_written() {
        const FILE: &str = "easy: |\n  We call you.\n  You can say no.\n";
        let mut sources = Sources::default();
        let source = sources.add_built_in("a.yaml".to_owned(), FILE.as_bytes());
        let words = WrittenWords {
            format: Format::Easy,
            language: None,
            text: "We call you.\nYou can say no.".to_owned(),
            span: Span::new(source, 6, FILE.len()),
            value: Span::new(source, 6, FILE.len()),
        };
        let passage = Passage::field(&words, &sources);
        let written = |part: &str| {
            let at = passage.text.find(part).expect("there");
            let span = passage.span(&(at..at + part.len()));
            &FILE[span.start as usize..span.end as usize]
        };
        for part in ["call", "say", "no."] {
            assert_eq!(written(part), part);
        }
    }
}
