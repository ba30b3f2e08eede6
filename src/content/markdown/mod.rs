//! Markdown to the content tree.
//!
//! CommonMark is read by pulldown-cmark; this room builds the tree from its events and adds what
//! Fingerpost knows: facts in double braces, fenced blocks of facts, easy read ideas, words of the
//! glossary, anchors. Raw HTML is refused with a suggestion.

mod crowd;
mod facts;
mod fences;
mod headings;
mod html;
mod lines;
pub(super) mod slips;
mod tables;
mod terms;

pub use facts::phrase;
pub use terms::Terms;

use super::blocks::FactBlock;
use super::decode::Problems;
use super::values::Format;
use super::yaml::Excerpt;
use crate::diagnostic::finding;
use crate::document::{Block, BlockContent, Document, Inline, Range};
use crate::source::Span;
use lines::Inlines;
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::collections::BTreeMap;
use std::iter::Peekable;

/// How deep lists and quotes may be nested.
const MAX_DEPTH: usize = 24;

/// What a text may hold beside CommonMark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Nothing: for comparing with the norm.
    CommonMark,
    /// Tables, facts, blocks, anchors, and in easy read ideas.
    Fingerpost(Format),
}

/// A parsed text and its blocks of facts.
#[derive(Debug)]
pub struct Parsed {
    /// The tree.
    pub document: Document,
    /// The blocks of facts, by their numbers in the tree.
    pub blocks: Vec<FactBlock>,
}

/// Parses Markdown. Problems are collected; what cannot be used is left out of the tree.
pub fn parse(
    excerpt: Excerpt<'_>,
    dialect: Dialect,
    terms: &Terms,
    problems: &mut Problems,
) -> Parsed {
    let options = match dialect {
        Dialect::CommonMark => Options::empty(),
        Dialect::Fingerpost(_) => Options::ENABLE_TABLES,
    };
    let mut parser = Parser::new_ext(excerpt.text, options).into_offset_iter();
    let events: Vec<_> = parser.by_ref().collect();
    if let Dialect::Fingerpost(_) = dialect {
        slips::look(excerpt, &events, parser.reference_definitions(), problems);
    }
    let mut events = events.into_iter().peekable();
    let mut builder = Builder {
        excerpt,
        dialect,
        inlines: Inlines::new(excerpt, dialect, terms),
        // The main part of every page has this id already.
        anchors: BTreeMap::from([("fp-main".to_owned(), 1)]),
        heading: 1,
        blocks: Vec::new(),
        problems,
    };
    let blocks = builder.blocks(&mut events, 0);
    let document = Document {
        source: excerpt.source,
        blocks,
    };
    Parsed {
        document,
        blocks: builder.blocks,
    }
}

/// The events of one text.
type Events<'a> = Peekable<std::vec::IntoIter<Placed<'a>>>;

/// An event, and where it stands in the text.
type Placed<'a> = (Event<'a>, std::ops::Range<usize>);

struct Builder<'a, 'p> {
    excerpt: Excerpt<'a>,
    dialect: Dialect,
    inlines: Inlines<'a>,
    anchors: BTreeMap<String, u32>,
    heading: u8,
    blocks: Vec<FactBlock>,
    problems: &'p mut Problems,
}

impl<'a> Builder<'a, '_> {
    /// The blocks up to the end of the one that holds them.
    fn blocks(&mut self, events: &mut Events<'a>, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, _)) = events.peek() {
            match event {
                Event::End(_) => {
                    events.next();
                    break;
                }
                Event::Start(tag) if !is_inline(tag) => {
                    if let Some((Event::Start(tag), at)) = events.next() {
                        blocks.extend(self.block(tag, at, events, depth));
                    }
                }
                Event::Rule => {
                    if let Some((_, at)) = events.next() {
                        blocks.push(self.placed(at, BlockContent::Rule));
                    }
                }
                Event::Html(_) => {
                    if let Some((_, at)) = events.next() {
                        self.inlines.refuse_html(at, self.problems);
                    }
                }
                _ => {
                    let content = self.inlines.until_block(events, self.problems);
                    if let (Some(first), Some(last)) = (content.first(), content.last()) {
                        let range = Range {
                            start: first.range.start,
                            end: last.range.end,
                        };
                        blocks.push(Block {
                            range,
                            content: BlockContent::Tight(content),
                        });
                    } else {
                        // Nothing usable came of it; an event that is no text must not stop the walk.
                        if !matches!(
                            events.peek(),
                            Some((Event::Start(_) | Event::End(_), _)) | None
                        ) {
                            events.next();
                        }
                    }
                }
            }
        }
        blocks.shrink_to_fit();
        blocks
    }

    fn block(
        &mut self,
        tag: Tag<'a>,
        at: std::ops::Range<usize>,
        events: &mut Events<'a>,
        depth: usize,
    ) -> Option<Block> {
        if depth >= MAX_DEPTH && matches!(tag, Tag::List(_) | Tag::BlockQuote(_)) {
            self.problems.add(finding!(
                TOO_DEEP, self.span(&at), "this list or quote is nested too deep";
                help: "use at most {MAX_DEPTH} levels; two are enough for most readers"
            ));
            skip(events);
            return None;
        }
        let content = match tag {
            Tag::Paragraph => {
                let content = self.inlines.until_end(events, self.problems);
                self.paragraph(content)?
            }
            Tag::Heading { level, .. } => {
                let content = self.inlines.heading(events, self.problems);
                self.heading(level as u8, content, &at)?
            }
            Tag::BlockQuote(_) => BlockContent::Quote(self.blocks(events, depth + 1)),
            Tag::List(start) => BlockContent::List {
                start,
                items: self.items(events, depth + 1),
            },
            Tag::CodeBlock(kind) => self.code(&kind, &at, events)?,
            Tag::Table(alignment) => self.table(&alignment, &at, events),
            Tag::HtmlBlock => {
                skip(events);
                self.inlines.refuse_html(at, self.problems);
                return None;
            }
            _ => {
                skip(events);
                return None;
            }
        };
        Some(self.placed(at, content))
    }

    fn paragraph(&self, content: Vec<Inline>) -> Option<BlockContent> {
        if content.is_empty() {
            return None;
        }
        if self.dialect == Dialect::Fingerpost(Format::Easy) {
            return Some(self.inlines.idea(content));
        }
        Some(BlockContent::Paragraph(content))
    }

    fn items(&mut self, events: &mut Events<'a>, depth: usize) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some((event, _)) = events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.blocks(events, depth)),
                Event::End(_) => break,
                _ => {}
            }
        }
        items.shrink_to_fit();
        items
    }

    fn placed(&self, at: std::ops::Range<usize>, content: BlockContent) -> Block {
        let span = self.span(&at);
        let range = Range {
            start: span.start,
            end: span.end,
        };
        Block { range, content }
    }

    fn span(&self, at: &std::ops::Range<usize>) -> Span {
        let text = &self.excerpt.text[at.clone()];
        let end = at.start + text.trim_end().len();
        Span::new(
            self.excerpt.source,
            self.excerpt.start + at.start,
            self.excerpt.start + end,
        )
    }

    fn line_end(&self, start: usize) -> usize {
        self.excerpt.text[start..]
            .find('\n')
            .map_or(self.excerpt.text.len(), |at| start + at)
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::Superscript
            | Tag::Subscript
    )
}

/// Passes over everything up to the end of the element that has just begun.
fn skip(events: &mut Events<'_>) {
    let mut open = 1usize;
    for (event, _) in events.by_ref() {
        match event {
            Event::Start(_) => open += 1,
            Event::End(_) => {
                open -= 1;
                if open == 0 {
                    break;
                }
            }
            _ => {}
        }
    }
}
