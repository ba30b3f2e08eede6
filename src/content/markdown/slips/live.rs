//! What readers will see as words, apart from everything that is markup.
//!
//! [`Live::words`] is as long as the text that it was made from, so that a place in the one is a place
//! in the other. What is markup, code, a fact or an address stands in it as [`OPAQUE`], a character
//! behind a backslash as [`ESCAPED`]: no detector can mistake them for words.

use super::super::facts::{self, Piece};
use super::super::{Placed, is_inline};
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use std::ops::Range;

/// Stands for each byte of markup.
pub const OPAQUE: char = '\u{1}';
/// Stands for a character that the author put behind a backslash, or wrote as an entity.
pub const ESCAPED: char = '\u{2}';

/// What a piece of running text belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A paragraph.
    Paragraph,
    /// An entry of a list without a paragraph of its own.
    Entry,
    /// A heading.
    Heading,
    /// A cell of a table.
    Cell,
    /// A title or description from the front matter, in which nothing but facts is markup.
    Phrase,
}

/// A piece of running text: a paragraph, a heading, an entry, a cell.
#[derive(Debug)]
pub struct Leaf {
    /// What it belongs to.
    pub kind: Kind,
    /// Where it stands, as written, with its marks.
    pub range: Range<usize>,
    /// Its lines, each from its first word or mark on.
    pub lines: Vec<Range<usize>>,
    /// Whether it stands in a quotation.
    pub in_quote: bool,
    /// Whether it stands in a list.
    pub in_list: bool,
    /// Whether all of it is strong, or all of it emphasised.
    pub is_strong: bool,
    /// Whether its first line is strong or emphasised, and nothing else stands in that line.
    pub begins_strong: bool,
    /// Whether it stands right below a quotation.
    pub below_quote: bool,
}

/// The words of a text.
#[derive(Debug, Default)]
pub struct Live {
    /// As long as the text, with the words where they stand in it.
    pub words: String,
    /// Its pieces of running text, in their order.
    pub leaves: Vec<Leaf>,
    /// Links and pictures, as written.
    pub links: Vec<Range<usize>>,
    /// Code in a line, as written.
    pub code: Vec<Range<usize>>,
    /// Blocks of indented text, which become code.
    pub indented: Vec<Range<usize>>,
    /// Rows of tables, with the number of their table's columns.
    pub rows: Vec<(Range<usize>, usize)>,
    /// Everything that some block shows, in its order.
    pub shown: Vec<Range<usize>>,
}

impl Live {
    /// Of a whole text.
    pub fn of(source: &str, events: &[Placed<'_>]) -> Self {
        let mut walk = Walk::new(source);
        for (event, at) in events {
            walk.event(event, at);
        }
        walk.close();
        walk.finish()
    }

    /// Of a title or description, where everything but facts is words.
    pub fn of_phrase(source: &str) -> Self {
        let mut walk = Walk::new(source);
        walk.open(Kind::Phrase, &(0..source.len()));
        walk.text(source, &(0..source.len()));
        walk.close();
        let mut live = walk.finish();
        if let Some(leaf) = live.leaves.first_mut() {
            leaf.lines = lines(source);
        }
        live
    }
}

/// The lines of a text, each from its first sign to its last.
fn lines(source: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let lines = source.split_inclusive('\n').map(|line| {
        let words = line.trim();
        let at = start + line.len() - line.trim_start().len();
        start += line.len();
        at..at + words.len()
    });
    lines.filter(|line| !line.is_empty()).collect()
}

/// A stretch of text without markup in it, as facts are looked for in it.
struct Run {
    range: Range<usize>,
    /// Its first character stands behind a backslash.
    escaped: bool,
}

struct Walk<'a> {
    source: &'a str,
    words: Vec<u8>,
    live: Live,
    runs: Vec<Run>,
    leaf: Option<Leaf>,
    line: Option<usize>,
    /// Where the last piece of the leaf ends.
    end: usize,
    quotes: u32,
    lists: u32,
    /// Whether the last block was a quotation.
    after_quote: bool,
    /// In code and HTML, which no detector looks at.
    literal: u32,
    columns: usize,
}

impl<'a> Walk<'a> {
    fn new(source: &'a str) -> Self {
        let opaque = |byte| if byte == b'\n' { byte } else { OPAQUE as u8 };
        Self {
            source,
            words: source.bytes().map(opaque).collect(),
            live: Live::default(),
            runs: Vec::new(),
            leaf: None,
            line: None,
            end: 0,
            quotes: 0,
            lists: 0,
            after_quote: false,
            literal: 0,
            columns: 0,
        }
    }

    fn event(&mut self, event: &Event<'_>, at: &Range<usize>) {
        match event {
            Event::Start(tag) if is_inline(tag) => {
                self.inline(at);
                if matches!(tag, Tag::Link { .. } | Tag::Image { .. }) {
                    self.live.links.push(at.clone());
                }
                if let (Tag::Strong | Tag::Emphasis, Some(leaf)) = (tag, &mut self.leaf) {
                    let written = self.source[leaf.range.clone()].trim_end();
                    let whole = leaf.range.start..leaf.range.start + written.len();
                    leaf.is_strong |= *at == whole;
                    let line = written.lines().next().unwrap_or_default();
                    let line = line.trim_end_matches(['\\', ' ']).len();
                    let first = leaf.range.start..leaf.range.start + line;
                    leaf.begins_strong |= *at == first && first != whole;
                }
            }
            Event::Start(tag) => self.start(tag, at),
            Event::End(tag) => self.finish_block(*tag),
            Event::Text(text) if self.literal == 0 => self.text(text, at),
            Event::Code(_) => {
                self.inline(at);
                self.live.code.push(at.clone());
            }
            Event::SoftBreak | Event::HardBreak => self.line_break(at),
            Event::Rule => {
                self.close();
                self.live.shown.push(at.clone());
            }
            Event::Html(_) | Event::Text(_) => {}
            Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => self.inline(at),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, at: &Range<usize>) {
        self.close();
        match tag {
            Tag::Paragraph => self.open(Kind::Paragraph, at),
            Tag::Heading { .. } => self.open(Kind::Heading, at),
            Tag::TableCell => self.open(Kind::Cell, at),
            Tag::Table(alignment) => {
                self.columns = alignment.len();
                self.live.shown.push(at.clone());
            }
            Tag::TableRow | Tag::TableHead => self.live.rows.push((at.clone(), self.columns)),
            Tag::CodeBlock(kind) => {
                self.literal += 1;
                self.live.shown.push(at.clone());
                if matches!(kind, CodeBlockKind::Indented) {
                    self.live.indented.push(at.clone());
                }
            }
            Tag::HtmlBlock => {
                self.literal += 1;
                self.live.shown.push(at.clone());
            }
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::List(_) => self.lists += 1,
            // An entry opens its leaf with its first word; the others are not switched on.
            _ => {}
        }
    }

    fn finish_block(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::Item => {
                self.close();
            }
            TagEnd::CodeBlock | TagEnd::HtmlBlock => self.literal = self.literal.saturating_sub(1),
            TagEnd::BlockQuote(_) => {
                self.close();
                self.quotes = self.quotes.saturating_sub(1);
                self.after_quote = true;
            }
            TagEnd::List(_) => {
                self.close();
                self.lists = self.lists.saturating_sub(1);
            }
            _ => {}
        }
    }

    fn open(&mut self, kind: Kind, at: &Range<usize>) {
        self.leaf = Some(Leaf {
            kind,
            range: at.clone(),
            lines: Vec::new(),
            in_quote: self.quotes > 0,
            in_list: self.lists > 0,
            is_strong: false,
            begins_strong: false,
            below_quote: self.after_quote && self.quotes == 0,
        });
        self.line = None;
        self.end = at.start;
    }

    fn close(&mut self) {
        let Some(mut leaf) = self.leaf.take() else {
            return;
        };
        self.end_line(&mut leaf);
        if leaf.kind == Kind::Entry {
            leaf.range.end = self.end;
        }
        if leaf.kind != Kind::Cell {
            self.live.shown.push(leaf.range.clone());
        }
        self.live.leaves.push(leaf);
        self.after_quote = false;
    }

    fn end_line(&mut self, leaf: &mut Leaf) {
        if let Some(start) = self.line.take() {
            leaf.lines.push(start..self.end.max(start));
        }
    }

    /// Something stands in the line, be it words or markup.
    fn inline(&mut self, at: &Range<usize>) {
        if self.leaf.is_none() {
            self.open(Kind::Entry, at);
        }
        self.line.get_or_insert(at.start);
        self.end = self.end.max(at.end);
    }

    fn line_break(&mut self, at: &Range<usize>) {
        if let Some(mut leaf) = self.leaf.take() {
            self.end_line(&mut leaf);
            self.leaf = Some(leaf);
        }
        // A new line between two words is text like any other, and a fact may go over it.
        if &self.source[at.clone()] == "\n"
            && let Some(run) = self.runs.last_mut()
            && run.range.end == at.start
        {
            run.range.end = at.end;
        }
    }

    fn text(&mut self, text: &str, at: &Range<usize>) {
        let follows = self
            .runs
            .last()
            .is_some_and(|run| run.range.end == at.start);
        let escaped = !follows && self.source[..at.start].ends_with('\\');
        self.inline(&(at.start - usize::from(escaped)..at.end));
        // What differs from the file was written as an entity, on purpose.
        if self.source.get(at.clone()) != Some(text) {
            self.hide(0, at, ESCAPED);
            return;
        }
        self.words[at.clone()].copy_from_slice(text.as_bytes());
        match self.runs.last_mut() {
            Some(run) if follows => run.range.end = at.end,
            _ => self.runs.push(Run {
                range: at.clone(),
                escaped,
            }),
        }
    }

    fn finish(mut self) -> Live {
        for run in std::mem::take(&mut self.runs) {
            let text = &self.source[run.range.clone()];
            if run.escaped {
                self.hide(run.range.start, &(0..escaped_length(text)), ESCAPED);
            }
            if !text.contains('{') {
                continue;
            }
            for piece in facts::pieces(text, usize::from(run.escaped)) {
                match piece {
                    Piece::Text(_) => {}
                    Piece::Fact(at, _) | Piece::NoFact(at) | Piece::Unclosed(at) => {
                        self.hide(run.range.start, &at, OPAQUE);
                    }
                }
            }
        }
        self.live.words = String::from_utf8(self.words).unwrap_or_default();
        self.live
    }

    fn hide(&mut self, start: usize, at: &Range<usize>, with: char) {
        for byte in &mut self.words[start + at.start..start + at.end] {
            if *byte != b'\n' {
                *byte = with as u8;
            }
        }
    }
}

/// How much of a text its author meant to show as it is, who put a backslash before it: one
/// character, and with a brace the braces that belong to it.
fn escaped_length(text: &str) -> usize {
    let one = text.chars().next().map_or(0, char::len_utf8);
    if text.starts_with("{{") {
        text.find("}}").map_or(2, |close| close + 2)
    } else if text.starts_with('{') {
        let close = text.find('}').unwrap_or_default();
        let braces = text[close..].chars().take_while(|c| *c == '}').count();
        (close + braces).max(one)
    } else {
        one
    }
}
