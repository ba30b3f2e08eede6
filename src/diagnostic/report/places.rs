//! Places and excerpts for thousands of findings: each source is read through once.

use super::visible::{one_line, visible};
use crate::source::{LineIndex, Place, SourceId, Sources, Span, char_start};
use std::collections::BTreeMap;
use std::ops::Range;

/// The most lines that are shown of a span over several lines.
const MOST_LINES: usize = 4;
/// The longest lines, in bytes, that are shown together, and the longest mark.
const WIDE: usize = 100;

/// The line indexes that a report needs, made on first use.
pub(super) struct Places<'a> {
    sources: &'a Sources,
    indexes: BTreeMap<SourceId, LineIndex>,
}

/// A piece of a source around a span, safe to print.
#[derive(Debug, PartialEq)]
pub(super) struct Excerpt {
    /// The number of the first line, from 1.
    pub line: usize,
    /// One line or a few, without the last line break.
    pub text: String,
    /// The bytes of `text` that are meant; may be empty.
    pub mark: Range<usize>,
    /// Whether the line begins before the text.
    pub is_cut_before: bool,
}

impl<'a> Places<'a> {
    pub(super) fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            indexes: BTreeMap::new(),
        }
    }

    /// Line and column of a span, with a file name that is safe to print.
    pub(super) fn place(&mut self, span: Span) -> Place {
        let mut place = self.raw_place(span);
        place.file = one_line(&place.file);
        place
    }

    /// The same with the file name as it is.
    pub(super) fn raw_place(&mut self, span: Span) -> Place {
        let source = self.sources.get(span.source);
        let file = self.sources.shown_path(span.source);
        match source.workbook() {
            Some(Ok(book)) => book.place(file, span),
            Some(Err(_)) | None => self.index(span.source).place(file, source.text(), span),
        }
    }

    /// The lines of a span, at most about `limit` bytes of them; `None` when they are blank.
    pub(super) fn excerpt(&mut self, span: Span, limit: usize) -> Option<Excerpt> {
        let text = self.sources.text(span.source);
        let (line, lines) = lines_of(self.index(span.source), text, span);
        let start = char_start(text, span.start as usize).clamp(lines.start, lines.end);
        let end = char_start(text, span.end as usize).clamp(start, lines.end);
        let end = if text[start..end].contains('\n') {
            end
        } else {
            char_start(text, end.min(start + WIDE))
        };
        let window = window(text, &lines, start, limit);
        let end = end.min(window.end);
        if text[window.clone()].trim().is_empty() {
            return None;
        }
        let is_cut_before = window.start > lines.start;
        let line = match self.sources.get(span.source).workbook() {
            Some(_) => self.raw_place(span).line,
            None => line,
        };
        let dots = |is_cut| if is_cut { "…" } else { "" };
        let mut shown = dots(is_cut_before).to_owned();
        shown.push_str(&visible(&text[window.start..start]));
        let mark = shown.len();
        shown.push_str(&visible(&text[start..end]));
        let mark = mark..shown.len();
        shown.push_str(&visible(&text[end..window.end]));
        shown.push_str(dots(window.end < lines.end));
        Some(Excerpt {
            line,
            text: shown,
            mark,
            is_cut_before,
        })
    }

    fn index(&mut self, source: SourceId) -> &LineIndex {
        self.indexes
            .entry(source)
            .or_insert_with(|| LineIndex::new(self.sources.text(source)))
    }
}

/// The first line of a span, and the bytes of all its lines when these are few and short; else of
/// the first.
fn lines_of(index: &LineIndex, text: &str, span: Span) -> (usize, Range<usize>) {
    let offset = |at: u32| char_start(text, at as usize);
    let first = index.line(offset(span.start));
    let last_byte = offset(span.end).saturating_sub(1);
    let last = index.line(last_byte.max(offset(span.start)));
    let are_few = last - first < MOST_LINES;
    if are_few && (first..=last).all(|line| index.range(text, line).len() <= WIDE) {
        let bytes = index.range(text, first).start..index.range(text, last).end;
        (first, bytes)
    } else {
        (first, index.range(text, first))
    }
}

/// At most `limit` bytes of a line, a third of them before `start`.
fn window(text: &str, lines: &Range<usize>, start: usize, limit: usize) -> Range<usize> {
    if lines.len() <= limit {
        return lines.clone();
    }
    let from = char_start(text, start.saturating_sub(limit / 3)).max(lines.start);
    from..char_start(text, from + limit).min(lines.end).max(start)
}

#[cfg(test)]
mod tests {
    use super::{Excerpt, Places};
    use crate::source::{Sources, Span};

    fn excerpt(text: &'static str, start: usize, end: usize, limit: usize) -> Option<Excerpt> {
        let mut sources = Sources::default();
        let source = sources.add_built_in("a.md".to_owned(), text.as_bytes());
        Places::new(&sources).excerpt(Span::new(source, start, end), limit)
    }

    #[test]
    fn an_excerpt_is_the_line_of_the_span() {
        let excerpt = excerpt("one\ntwo: é\r\nthree", 4, 7, 100).expect("not blank");
        assert_eq!((excerpt.line, excerpt.text.as_str()), (2, "two: é"));
        assert_eq!(&excerpt.text[excerpt.mark], "two");
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let line = format!("{}here{}", "é".repeat(9_000), "é".repeat(9_000)).leak();
        let excerpt = excerpt(line, 18_000, 18_004, 90).expect("not blank");
        assert_eq!(&excerpt.text[excerpt.mark], "here");
        assert_eq!(excerpt.text.chars().count(), 1 + 15 + 4 + 28 + 1);
        assert!(excerpt.text.starts_with('…') && excerpt.text.ends_with('…'));
    }

    #[test]
    fn the_mark_stays_right_beside_control_characters() {
        let excerpt = excerpt("\u{1b}\u{1b}here\u{7}", 2, 6, 100).expect("not blank");
        assert_eq!(excerpt.text, "␛␛here␇");
        assert_eq!(&excerpt.text[excerpt.mark], "here");
    }

    #[test]
    fn a_short_span_over_lines_shows_them_and_a_long_one_its_first() {
        let few = excerpt("a\nb\r\nc\nd\n", 0, 6, 100).expect("not blank");
        assert_eq!(few.text, "a\nb\nc");
        assert_eq!(&few.text[few.mark], "a\nb\nc");
        let many = excerpt("a\nb\nc\nd\ne\nf", 0, 11, 100).expect("not blank");
        assert_eq!(many.text, "a");
    }

    #[test]
    fn odd_spans_and_blank_lines_do_no_harm() {
        assert_eq!(excerpt("", 0, 9, 100), None);
        assert_eq!(excerpt("a\n", 2, 2, 100), None);
        assert_eq!(excerpt("a\n \nb", 2, 3, 100), None);
        for text in ["é\n€", "\r\n", "€\r\n\u{202e}x", "😀😀😀😀😀😀"] {
            for start in 0..12 {
                for end in start..12 {
                    for limit in [1, 3, 100] {
                        if let Some(excerpt) = excerpt(text, start, end, limit) {
                            assert!(excerpt.text.get(excerpt.mark).is_some());
                        }
                    }
                }
            }
        }
    }
}
