//! The units of a text, in its order: each with its place, and with its words as they are written.

use super::lines::Line;
use crate::content::kinds::{UnitDigest, UnitKind};
use crate::content::page::Page;
use crate::document::{Block, BlockContent, Inline, Range};
use crate::source::{SourceId, Span};

/// A part of a text that is translated by itself.
#[derive(Debug, Clone)]
pub struct Unit {
    /// What it is.
    pub kind: UnitKind,
    /// The level of a heading; 0 of anything else.
    pub level: u8,
    /// Its place in the file, without what makes it a heading, an entry or a cell.
    pub span: Span,
    /// Its words on one line, with facts, links and pictures as they are written.
    pub text: String,
    /// The digest of that.
    pub digest: UnitDigest,
    /// The same in pieces.
    pub pieces: Vec<Piece>,
    /// What the pieces name.
    pub codes: Vec<Code>,
}

/// A piece of the words of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words as Markdown, with its escapes.
    Words(String),
    /// What stands alone: a fact, a picture without words, the end of a line.
    Single(usize),
    /// Where something begins that has words in it: a link, emphasis, a picture with words.
    Open(usize),
    /// Where it ends.
    Close(usize),
}

/// What is no words: it is kept as it is in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// What it is.
    pub kind: CodeKind,
    /// What it holds: the name of a fact or picture, the address of a link.
    pub holds: String,
    /// Its Markdown, before the words in it.
    pub open: String,
    /// Its Markdown behind them; empty where it has none.
    pub close: String,
}

/// The kinds of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeKind {
    /// `{{ contact.team.phone }}`.
    Fact,
    /// `![](phone)`.
    Picture,
    /// `[…](contacts.md)`.
    Link,
    /// `*…*` or `**…**`.
    Emphasis,
    /// The author wants a new line.
    Break,
    /// Text in backticks.
    Verbatim,
}

impl Unit {
    fn new(kind: UnitKind, level: u8, span: Span, line: Line) -> Self {
        let text = line.text();
        Self {
            kind,
            level,
            span,
            digest: UnitDigest::of(&text),
            text,
            pieces: line.pieces,
            codes: line.codes,
        }
    }

    /// Whether it is the same part of the text as one in another language: of one kind and level, and of a block
    /// the same one, whose options may have words of their own.
    pub fn is_like(&self, other: &Self) -> bool {
        let is_same_block = || self.kind != UnitKind::Block || self.block() == other.block();
        self.kind == other.kind && self.level == other.level && is_same_block()
    }

    /// What stands behind the fence of a block.
    fn block(&self) -> &str {
        let first = self.text.lines().next().unwrap_or_default();
        first.trim_start_matches(['`', '~']).trim()
    }

    /// Its words alone, without codes: those of links and emphasis are among them.
    pub fn words(&self) -> String {
        let words = self.pieces.iter().map(|piece| match piece {
            Piece::Words(words) => words.as_str(),
            Piece::Single(_) => " ",
            Piece::Open(_) | Piece::Close(_) => "",
        });
        words.collect()
    }
}

/// The units of a page, a leaflet or news. `text` is its whole file.
pub fn of_page(page: &Page, text: &str) -> Vec<Unit> {
    let mut gather = Gather {
        source: page.document.source,
        text,
        units: Vec::new(),
    };
    let title = Line::of_phrase(&page.title);
    gather.add(UnitKind::Title, 0, page.head.title.span, title);
    if let Some(description) = &page.head.description {
        let line = Line::of_phrase(&page.description);
        gather.add(UnitKind::Description, 0, description.span, line);
    }
    gather.blocks(&page.document.blocks, UnitKind::Paragraph);
    gather.units
}

/// The units of a text without front matter.
pub(super) fn of_blocks(source: SourceId, text: &str, blocks: &[Block]) -> Vec<Unit> {
    let units = Vec::new();
    let mut gather = Gather {
        source,
        text,
        units,
    };
    gather.blocks(blocks, UnitKind::Paragraph);
    gather.units
}

/// A unit that is one line of words with facts.
pub(super) fn of_phrase(kind: UnitKind, span: Span, phrase: &[Inline]) -> Unit {
    Unit::new(kind, 0, span, Line::of_phrase(phrase))
}

/// A unit that is one line or more, each with facts.
pub(super) fn of_phrases(span: Span, lines: &[Vec<Inline>]) -> Unit {
    Unit::new(UnitKind::Paragraph, 0, span, Line::of_phrases(lines))
}

/// Whether two texts are made of the same parts in the same order. Where they are not, the number of the first
/// that differs.
///
/// # Errors
/// The number, from 0; it may be that of a part that only one of them has.
pub fn lines_up(one: &[Unit], other: &[Unit]) -> Result<(), usize> {
    let differs = one.iter().zip(other).position(|(a, b)| !a.is_like(b));
    match differs {
        Some(at) => Err(at),
        None if one.len() == other.len() => Ok(()),
        None => Err(one.len().min(other.len())),
    }
}

struct Gather<'t> {
    source: SourceId,
    text: &'t str,
    units: Vec<Unit>,
}

impl Gather<'_> {
    /// `kind` is what a paragraph among them is.
    fn blocks(&mut self, blocks: &[Block], kind: UnitKind) {
        for block in blocks {
            self.block(block, kind);
        }
    }

    fn block(&mut self, block: &Block, kind: UnitKind) {
        match &block.content {
            BlockContent::Paragraph(content) | BlockContent::Tight(content) => {
                self.inlines(kind, 0, content);
            }
            BlockContent::Heading { level, content, .. } => {
                self.inlines(UnitKind::Heading, *level, content);
            }
            BlockContent::List { items, .. } => {
                for item in items {
                    self.blocks(item, UnitKind::Item);
                }
            }
            BlockContent::Quote(blocks) => self.blocks(blocks, kind),
            BlockContent::Table(table) => {
                for cell in table.head.iter().chain(table.rows.iter().flatten()) {
                    self.inlines(UnitKind::Cell, 0, cell);
                }
            }
            BlockContent::Idea {
                picture,
                picture_range,
                content,
            } => {
                let line = Line::of_idea(self.text, (picture, *picture_range), content);
                let end = content.last().map_or(picture_range.end, |it| it.range.end);
                let range = Range {
                    start: picture_range.start,
                    end,
                };
                self.add(UnitKind::Idea, 0, self.span(range), line);
            }
            BlockContent::Code { .. } | BlockContent::Facts { .. } => {
                let line = Line::of_block(block.range.of(self.text));
                self.add(UnitKind::Block, 0, self.span(block.range), line);
            }
            BlockContent::Rule => {}
        }
    }

    fn inlines(&mut self, kind: UnitKind, level: u8, content: &[Inline]) {
        let line = Line::of_inlines(self.text, content);
        if let (Some(first), Some(last)) = (content.first(), content.last()) {
            let range = Range {
                start: super::lines::start(self.text, first.range),
                end: last.range.end,
            };
            self.add(kind, level, self.span(range), line);
        }
    }

    fn add(&mut self, kind: UnitKind, level: u8, span: Span, line: Line) {
        let unit = Unit::new(kind, level, span, line);
        if !unit.text.is_empty() {
            self.units.push(unit);
        }
    }

    fn span(&self, range: Range) -> Span {
        Span {
            source: self.source,
            start: range.start,
            end: range.end,
        }
    }
}
