//! Markdown to the content tree.
//!
//! CommonMark is read by pulldown-cmark; this room builds the tree from its events and adds what
//! Fingerpost knows: facts in double braces, fenced blocks of facts, easy read ideas, words of the
//! glossary, anchors. Raw HTML is refused with a suggestion.

mod inlines;
mod terms;

pub use inlines::phrase;
pub use terms::Terms;

use super::blocks::{BlockKind, BlockOptions, CODE_LANGUAGES, FactBlock};
use super::decode::Problems;
use super::values::Format;
use super::yaml::{Excerpt, Node, Value, parse as parse_yaml};
use crate::diagnostic::{Finding, nearest, rules};
use crate::document::{
    Alignment, Block, BlockContent, Document, Inline, Range, Table, plain_text, slug,
};
use crate::source::Span;
use inlines::Inlines;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
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
    let mut events = Parser::new_ext(excerpt.text, options)
        .into_offset_iter()
        .peekable();
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
type Events<'a> = Peekable<pulldown_cmark::OffsetIter<'a>>;

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
                    if let Some((Event::Html(html), at)) = events.next() {
                        self.inlines.refuse_html(&html, at, self.problems);
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
            self.problems.add(
                Finding::new(&rules::TOO_DEEP, "this list or quote is nested too deep")
                    .at(self.span(&at))
                    .help(format!(
                        "use at most {MAX_DEPTH} levels; two are enough for most readers"
                    )),
            );
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
                self.html_block(&at, events);
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

    fn heading(
        &mut self,
        level: u8,
        content: Vec<Inline>,
        at: &std::ops::Range<usize>,
    ) -> Option<BlockContent> {
        if self.dialect == Dialect::CommonMark {
            return Some(BlockContent::Heading {
                level,
                anchor: "".into(),
                content,
            });
        }
        let span = self.span(at);
        let file = self.inlines.file_text();
        let words = plain_text(&content, &|range| file.get(range), &|_| "x".to_owned());
        if words.trim().is_empty() {
            self.problems.add(
                Finding::new(&rules::NO_TITLE_TEXT, "this heading has no words")
                    .at(span)
                    .help("write the words of the heading, or take the `#` away"),
            );
            return None;
        }
        if level == 1 {
            self.problems.add(
                Finding::new(&rules::TITLE_TWICE, "a heading of the first level stands in the text")
                    .at(span)
                    .help("write `##`: the title of the page is its only first heading, and stands in the front matter"),
            );
        } else if level > self.heading + 1 {
            let right = "#".repeat(usize::from(self.heading) + 1);
            self.problems.add(
                Finding::new(
                    &rules::SKIPPED_HEADING,
                    format!(
                        "a heading of level {level} follows one of level {}",
                        self.heading
                    ),
                )
                .at(span)
                .help(format!("write `{right}`")),
            );
        }
        self.heading = level.max(2);
        let anchor = self.anchor(&content);
        Some(BlockContent::Heading {
            level,
            anchor: anchor.into(),
            content,
        })
    }

    /// An anchor that this text does not have yet. Facts do not count, so that it is the same in
    /// every area.
    fn anchor(&mut self, content: &[Inline]) -> String {
        let file = self.inlines.file_text();
        let words = plain_text(content, &|range| file.get(range), &|_| String::new());
        let slug = match slug(&words) {
            slug if slug.is_empty() => "section".to_owned(),
            slug => slug,
        };
        let count = self.anchors.entry(slug.clone()).or_insert(0);
        *count += 1;
        match *count {
            1 => slug,
            n => {
                let numbered = format!("{slug}-{n}");
                self.anchors.insert(numbered.clone(), 1);
                numbered
            }
        }
    }

    fn code(
        &mut self,
        kind: &CodeBlockKind<'_>,
        at: &std::ops::Range<usize>,
        events: &mut Events<'a>,
    ) -> Option<BlockContent> {
        let mut text = String::new();
        let mut first: Option<usize> = None;
        for (event, at) in events.by_ref() {
            match event {
                Event::Text(piece) => {
                    first.get_or_insert(at.start);
                    text.push_str(&piece);
                }
                Event::End(_) => break,
                _ => {}
            }
        }
        let info = match kind {
            CodeBlockKind::Indented => None,
            CodeBlockKind::Fenced(info) => Some(info.as_ref()),
        };
        if let (Dialect::Fingerpost(_), Some(info)) = (self.dialect, info) {
            if !self.is_closed(at) {
                self.problems.add(
                    Finding::new(&rules::UNKNOWN_BLOCK, "this block is not closed")
                        .at(self.span(&(at.start..self.line_end(at.start))))
                        .help("write a line with three backticks, ```, where it ends"),
                );
                return None;
            }
            let word = info.split_whitespace().next().unwrap_or_default();
            if let Some(kind) = BlockKind::ALL.iter().find(|kind| kind.word() == word) {
                return self.facts(*kind, first.unwrap_or(at.end), &text, at);
            }
            if !word.is_empty() && !CODE_LANGUAGES.contains(&word) {
                self.unknown_block(word, at);
                return None;
            }
        }
        Some(BlockContent::Code {
            language: info.map(Into::into),
            text: text.into(),
        })
    }

    /// Whether a fenced block ends with a fence of its own, not with the text. A fence inside a list
    /// or quote may have marks before it.
    fn is_closed(&self, at: &std::ops::Range<usize>) -> bool {
        let block = self.excerpt.text[at.clone()].trim_end();
        let last = block
            .lines()
            .last()
            .unwrap_or_default()
            .trim_start_matches(['>', ' ', '\t']);
        let fence = last.trim_end();
        block.lines().count() > 1
            && fence.len() >= 3
            && (fence.bytes().all(|byte| byte == b'`') || fence.bytes().all(|byte| byte == b'~'))
    }

    fn unknown_block(&mut self, word: &str, at: &std::ops::Range<usize>) {
        let names = || BlockKind::ALL.iter().map(|kind| kind.word());
        let help = match nearest(word, names()) {
            Some(name) => format!("write `{name}`"),
            None => format!(
                "the blocks are {}; for text that is shown as it is, write `text`",
                nearest::one_of(names())
            ),
        };
        self.problems.add(
            Finding::new(&rules::UNKNOWN_BLOCK, format!("there is no block `{word}`"))
                .at(self.span(&(at.start..self.line_end(at.start))))
                .help(help),
        );
    }

    fn facts(
        &mut self,
        kind: BlockKind,
        start: usize,
        text: &str,
        at: &std::ops::Range<usize>,
    ) -> Option<BlockContent> {
        // Inside a list or quote the fence is indented, so the text is not a piece of the file:
        // then places point at the fence.
        let in_file = self.excerpt.text.get(start..start + text.len()) == Some(text);
        let span = self.span(&(at.start..self.line_end(at.start)));
        let options = Excerpt {
            source: self.excerpt.source,
            text,
            start: if in_file {
                self.excerpt.start + start
            } else {
                span.start as usize
            },
        };
        let node = match parse_yaml(options) {
            Ok(node) => node,
            Err(finding) => {
                self.problems.add(*finding);
                return None;
            }
        };
        let node = match node.value {
            Value::Null => Node { span, ..node },
            _ => node,
        };
        let options = BlockOptions::decode(kind, &node, self.problems)?;
        let number = u32::try_from(self.blocks.len()).unwrap_or(u32::MAX);
        self.blocks.push(FactBlock {
            kind,
            options,
            span,
        });
        let level = (self.heading + 1).min(6);
        Some(BlockContent::Facts { number, level })
    }

    fn table(
        &mut self,
        alignment: &[pulldown_cmark::Alignment],
        at: &std::ops::Range<usize>,
        events: &mut Events<'a>,
    ) -> BlockContent {
        let mut head = Vec::new();
        let mut rows: Vec<Vec<Vec<Inline>>> = Vec::new();
        let mut in_head = false;
        while let Some((event, _)) = events.next() {
            match event {
                Event::Start(Tag::TableHead) => in_head = true,
                Event::End(TagEnd::TableHead) => in_head = false,
                Event::Start(Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    let cell = self.inlines.until_end(events, self.problems);
                    match rows.last_mut() {
                        Some(row) if !in_head => row.push(cell),
                        _ => head.push(cell),
                    }
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        // The first cell may be empty, as in a timetable; a head without any words is no head.
        if head.iter().all(Vec::is_empty) || head.iter().skip(1).any(Vec::is_empty) {
            self.problems.add(
                Finding::new(
                    &rules::NO_TABLE_HEADER,
                    "a column of this table has no heading",
                )
                .at(self.span(&(at.start..self.line_end(at.start))))
                .help("write a word at the head of each column"),
            );
        }
        BlockContent::Table(Box::new(Table {
            alignment: alignment.iter().map(aligned).collect(),
            head,
            rows,
        }))
    }

    fn html_block(&mut self, at: &std::ops::Range<usize>, events: &mut Events<'a>) {
        let mut html = String::new();
        for (event, _) in events.by_ref() {
            match event {
                Event::Html(piece) | Event::Text(piece) => html.push_str(&piece),
                Event::End(_) => break,
                _ => {}
            }
        }
        self.inlines.refuse_html(&html, at.clone(), self.problems);
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

fn aligned(alignment: &pulldown_cmark::Alignment) -> Alignment {
    match alignment {
        pulldown_cmark::Alignment::None => Alignment::None,
        pulldown_cmark::Alignment::Left => Alignment::Left,
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::Right,
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
