//! The words of one unit, taken apart into words and codes.

use super::units::{Code, CodeKind, Piece};
use crate::document::{Image, Inline, InlineContent, Range};

/// What an author writes for a new line within a paragraph.
const NEW_LINE: &str = "\\\n";

/// The pieces of a line, with white space folded.
#[derive(Debug, Default)]
pub(super) struct Line {
    pub(super) pieces: Vec<Piece>,
    pub(super) codes: Vec<Code>,
}

/// Where a node begins: an escape before it belongs to it, though the tree does not say so.
pub(super) fn start(text: &str, range: Range) -> u32 {
    let before = text.get(..range.start as usize).unwrap_or_default();
    let slashes = before.len() - before.trim_end_matches('\\').len();
    match slashes % 2 {
        1 => range.start - 1,
        _ => range.start,
    }
}

impl Line {
    /// Of nodes that are a piece of the file.
    pub(super) fn of_inlines(text: &str, content: &[Inline]) -> Self {
        let mut line = Self::default();
        line.read(text, content, 0);
        line.tidied()
    }

    /// Of a picture and its sentence.
    pub(super) fn of_idea(
        text: &str,
        (picture, range): (&Image, Range),
        content: &[Inline],
    ) -> Self {
        let mut line = Self::default();
        line.image(text, picture, range);
        line.words(" ");
        line.read(text, content, range.end);
        line.tidied()
    }

    /// Of a title, whose nodes own their words.
    pub(super) fn of_phrase(content: &[Inline]) -> Self {
        let mut line = Self::default();
        for inline in content {
            match &inline.content {
                InlineContent::Fact(fact) => line.fact(&fact.0),
                InlineContent::Text(words) => line.words(words),
                _ => {}
            }
        }
        line.tidied()
    }

    /// Of lines that each are a phrase.
    pub(super) fn of_phrases(lines: &[Vec<Inline>]) -> Self {
        let mut whole = Self::default();
        for (number, line) in lines.iter().enumerate() {
            if number > 0 {
                whole.words("\n");
            }
            whole.append(Self::of_phrase(line));
        }
        whole
    }

    fn append(&mut self, more: Self) {
        let known = self.codes.len();
        self.codes.extend(more.codes);
        for piece in more.pieces {
            match piece {
                Piece::Words(words) => self.words(&words),
                Piece::Single(at) => self.pieces.push(Piece::Single(known + at)),
                Piece::Open(at) => self.pieces.push(Piece::Open(known + at)),
                Piece::Close(at) => self.pieces.push(Piece::Close(known + at)),
            }
        }
    }

    /// Of a block, which is no words at all.
    pub(super) fn of_block(text: &str) -> Self {
        let mut line = Self::default();
        let text = text.replace("\r\n", "\n");
        line.single(CodeKind::Verbatim, text.trim_end().to_owned(), text);
        line
    }

    /// The words as they are written.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            text.push_str(match piece {
                Piece::Words(words) => words,
                Piece::Single(at) | Piece::Open(at) => &self.codes[*at].open,
                Piece::Close(at) => &self.codes[*at].close,
            });
        }
        text
    }

    /// `end` is where the node before the first one ends.
    fn read(&mut self, text: &str, content: &[Inline], mut end: u32) {
        for inline in content {
            let start = start(text, inline.range);
            // An escape between two nodes stands in neither of them.
            if start < inline.range.start && start >= end {
                self.words("\\");
            }
            end = inline.range.end;
            self.inline(text, inline);
        }
    }

    fn inline(&mut self, text: &str, inline: &Inline) {
        let written = inline.range.of(text);
        match &inline.content {
            InlineContent::Verbatim | InlineContent::Text(_) | InlineContent::Term(_) => {
                self.words(written);
            }
            InlineContent::SoftBreak => self.words(" "),
            InlineContent::HardBreak => {
                self.single(CodeKind::Break, NEW_LINE.to_owned(), String::new());
            }
            InlineContent::Code(_) => {
                let written = folded(written);
                self.single(CodeKind::Verbatim, written.clone(), written);
            }
            InlineContent::Fact(fact) => self.fact(&fact.0),
            InlineContent::Emphasis(content) | InlineContent::Strong(content) => {
                let marks = CodeKind::Emphasis;
                self.pair(text, inline.range, (marks, String::new()), content);
            }
            InlineContent::Link(link) => {
                let link_to = (CodeKind::Link, link.target.to_string());
                self.pair(text, inline.range, link_to, &link.content);
            }
            InlineContent::Image(image) => self.image(text, image, inline.range),
        }
    }

    fn image(&mut self, text: &str, image: &Image, range: Range) {
        let picture = (CodeKind::Picture, image.name.to_string());
        self.pair(text, range, picture, &image.alt);
    }

    fn fact(&mut self, path: &str) {
        self.single(CodeKind::Fact, format!("{{{{ {path} }}}}"), path.to_owned());
    }

    fn single(&mut self, kind: CodeKind, open: String, holds: String) {
        self.pieces.push(Piece::Single(self.codes.len()));
        self.codes.push(Code {
            kind,
            holds,
            open,
            close: String::new(),
        });
    }

    /// What has words in it. Without any it stands alone.
    fn pair(
        &mut self,
        text: &str,
        range: Range,
        (kind, holds): (CodeKind, String),
        content: &[Inline],
    ) {
        let (Some(first), Some(last)) = (content.first(), content.last()) else {
            self.single(kind, folded(range.of(text)), holds);
            return;
        };
        let words = Range {
            start: start(text, first.range),
            end: last.range.end,
        };
        let before = Range {
            end: words.start,
            ..range
        };
        let behind = Range {
            start: words.end,
            ..range
        };
        let number = self.codes.len();
        self.codes.push(Code {
            kind,
            holds,
            open: folded(before.of(text)),
            close: folded(behind.of(text)),
        });
        self.pieces.push(Piece::Open(number));
        self.read(text, content, words.start);
        self.pieces.push(Piece::Close(number));
    }

    fn words(&mut self, more: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Words(words)) => words.push_str(more),
            _ => self.pieces.push(Piece::Words(more.to_owned())),
        }
    }

    /// White space folded, also across pieces, and none at both ends.
    fn tidied(mut self) -> Self {
        let mut is_open = true;
        for piece in &mut self.pieces {
            match piece {
                Piece::Words(words) => {
                    let mut folded = String::with_capacity(words.len());
                    for character in words.chars() {
                        let is_space = character.is_ascii_whitespace();
                        if is_space && !is_open {
                            folded.push(' ');
                        } else if !is_space {
                            folded.push(character);
                        }
                        is_open = is_space;
                    }
                    *words = folded;
                }
                Piece::Single(at) => is_open = self.codes[*at].kind == CodeKind::Break,
                Piece::Open(_) | Piece::Close(_) => {}
            }
        }
        if let Some(Piece::Words(words)) = self.pieces.last_mut() {
            words.truncate(words.trim_end().len());
        }
        let is_empty = |it: &Piece| matches!(it, Piece::Words(words) if words.is_empty());
        self.pieces.retain(|piece| !is_empty(piece));
        self
    }
}

/// White space folded. No-break spaces are not white space here: authors mean them.
fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let folded = words.join(" ");
    let starts = text.starts_with(|it: char| it.is_ascii_whitespace());
    match starts && !folded.is_empty() {
        true => format!(" {folded}"),
        false => folded,
    }
}
