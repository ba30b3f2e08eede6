//! Questions that a text asks in its headings, with what answers them.

use super::{Block, BlockContent, Document, Inline, Range, plain_text};

/// What ends a question: `?`, and the same mark in Arabic and Chinese letters.
const MARKS: [char; 3] = ['?', '؟', '？'];

/// A heading that asks, and what stands below it.
#[derive(Debug)]
pub struct Question<'d> {
    /// Where the heading stands.
    pub range: Range,
    /// Its level, 1 to 6.
    pub level: u8,
    /// Its anchor.
    pub anchor: &'d str,
    /// Its words.
    pub content: &'d [Inline],
    /// Everything up to the next heading of its level or a higher one: headings of lower levels divide an
    /// answer.
    pub answer: &'d [Block],
}

impl Document {
    /// Its questions, in the order of the text. `text` is the text of its file. A question below another one is
    /// a part of its answer.
    pub fn questions(&self, text: &str) -> Vec<Question<'_>> {
        let mut questions = Vec::new();
        let mut rest = self.blocks.as_slice();
        while let Some((block, below)) = rest.split_first() {
            rest = below;
            if let BlockContent::Heading {
                level,
                anchor,
                content,
            } = &block.content
                && asks(content, text)
            {
                let ends = |it: &Block| heading_level(it).is_some_and(|other| other <= *level);
                let end = below.iter().position(ends).unwrap_or(below.len());
                let (answer, behind) = below.split_at(end);
                rest = behind;
                questions.push(Question {
                    range: block.range,
                    level: *level,
                    anchor,
                    content,
                    answer,
                });
            }
        }
        questions
    }
}

/// The level of a heading; `None` for any other block.
fn heading_level(block: &Block) -> Option<u8> {
    match block.content {
        BlockContent::Heading { level, .. } => Some(level),
        _ => None,
    }
}

/// Whether the words of a heading are a question. What stands for a fact is taken for a word: a question has
/// its mark in the text.
fn asks(content: &[Inline], text: &str) -> bool {
    let words = plain_text(content, &|range| range.of(text), &|_| "…".to_owned());
    words.trim_end().ends_with(MARKS)
}
