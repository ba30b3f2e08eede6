//! How many links, marks and facts one paragraph and one text may hold.
//!
//! The time to lay a paragraph out on paper grows with the square of their number, and each takes some
//! twenty kilobytes of memory there. Nobody could read so many either.

use super::Problems;
use crate::diagnostic::finding;
use crate::document::{Inline, InlineContent, Range};
use crate::source::{SourceId, Span};

/// The most links, pictures, marks, facts and forced new lines in one paragraph.
const MAX_IN_PARAGRAPH: usize = 1_000;
/// The most of them in one text.
const MAX_IN_TEXT: usize = 10_000;

/// Counts through one text.
#[derive(Debug)]
pub struct Crowd {
    source: SourceId,
    in_text: usize,
}

impl Crowd {
    /// For one text of this file.
    pub fn new(source: SourceId) -> Self {
        Self { source, in_text: 0 }
    }

    /// Counts a paragraph, and says so where it is too much.
    pub fn count(&mut self, paragraph: &[Inline], problems: &mut Problems) {
        let mut marks = Vec::new();
        collect(paragraph, &mut marks);
        let span = |range: &Range| Span {
            source: self.source,
            start: range.start,
            end: range.end,
        };
        if let Some(range) = marks.get(MAX_IN_PARAGRAPH) {
            problems.add(finding!(
                CROWDED_TEXT, span(range),
                "this paragraph has more than {MAX_IN_PARAGRAPH} links, marks and facts";
                help: "begin a new paragraph in between, or write a list"
            ));
        }
        let left = MAX_IN_TEXT.checked_sub(self.in_text);
        if let Some(range) = left.and_then(|left| marks.get(left)) {
            problems.add(finding!(
                CROWDED_TEXT, span(range),
                "this text has more than {MAX_IN_TEXT} links, marks and facts";
                help: "divide it into several pages"
            ));
        }
        self.in_text += marks.len();
    }
}

fn collect(line: &[Inline], marks: &mut Vec<Range>) {
    for inline in line {
        match &inline.content {
            InlineContent::Verbatim | InlineContent::Text(_) | InlineContent::SoftBreak => continue,
            _ => marks.push(inline.range),
        }
        match &inline.content {
            InlineContent::Emphasis(content) | InlineContent::Strong(content) => {
                collect(content, marks);
            }
            InlineContent::Link(link) => collect(&link.content, marks),
            _ => {}
        }
    }
}
