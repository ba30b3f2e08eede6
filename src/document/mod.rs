//! The content tree: one shape for a text, whatever it becomes.
//!
//! Markdown is parsed once into a [`Document`]; web pages, leaflets, checks and search all walk the
//! same tree. Every node keeps its place. Facts and blocks stand in the tree as nodes and are
//! answered by whoever walks it, so that a fact can never turn into markup. No I/O, no HTML.

mod questions;
mod slug;
mod walk;

pub use questions::Question;
pub use slug::slug;
pub use walk::{Visit, plain_text};

use crate::source::{SourceId, Span};

/// A range of bytes in the document's own file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Range {
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// A parsed text.
#[derive(Debug)]
pub struct Document {
    /// The file it was written in.
    pub source: SourceId,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

impl Document {
    /// The place of a node.
    pub fn span(&self, range: Range) -> Span {
        Span {
            source: self.source,
            start: range.start,
            end: range.end,
        }
    }
}

/// A block with its place.
#[derive(Debug)]
pub struct Block {
    /// Where it stands.
    pub range: Range,
    /// What it is.
    pub content: BlockContent,
}

/// The kinds of blocks.
#[derive(Debug)]
pub enum BlockContent {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// The text of an entry of a tight list, without a paragraph of its own.
    Tight(Vec<Inline>),
    /// A heading of level 1 to 6 with its anchor; the anchor is empty in pure CommonMark.
    Heading {
        /// 1 to 6.
        level: u8,
        /// The part of an address behind `#`.
        anchor: Box<str>,
        /// Its words.
        content: Vec<Inline>,
    },
    /// A list, numbered from `start` if that is there.
    List {
        /// The first number.
        start: Option<u64>,
        /// Its entries.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// Text that is shown as it is.
    Code {
        /// The word behind the fence; `None` for indented code.
        language: Option<Box<str>>,
        /// The text.
        text: Box<str>,
    },
    /// A table.
    Table(Box<Table>),
    /// A line between two parts.
    Rule,
    /// An easy read idea: a picture and its sentence.
    Idea {
        /// The picture.
        picture: Box<Image>,
        /// Its place.
        picture_range: Range,
        /// The sentence.
        content: Vec<Inline>,
    },
    /// A set of facts: its number among those of this text. What it shows stands beside the
    /// document, with whoever knows the facts.
    Facts {
        /// Its number, from 0.
        number: u32,
        /// Level of the headings inside it: one deeper than the heading it stands under.
        level: u8,
    },
}

/// A table with a head.
#[derive(Debug)]
pub struct Table {
    /// How each column is aligned.
    pub alignment: Vec<Alignment>,
    /// The cells of its head.
    pub head: Vec<Vec<Inline>>,
    /// The cells of its rows.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// How a column is aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    /// As the language runs.
    None,
    /// To the left.
    Left,
    /// In the middle.
    Center,
    /// To the right.
    Right,
}

/// A piece of a line with its place.
#[derive(Debug, Clone)]
pub struct Inline {
    /// Where it stands.
    pub range: Range,
    /// What it is.
    pub content: InlineContent,
}

/// The kinds of pieces.
#[derive(Debug, Clone)]
pub enum InlineContent {
    /// Text exactly as it stands in the file at this range; a new line in it is a soft break.
    Verbatim,
    /// Text that differs from the file, such as a decoded entity.
    Text(Box<str>),
    /// The author began a new line, where that is no part of the text around it.
    SoftBreak,
    /// The author wants a new line.
    HardBreak,
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Code.
    Code(Box<str>),
    /// A link.
    Link(Box<Link>),
    /// A picture.
    Image(Box<Image>),
    /// A fact, to be answered for each area.
    Fact(Fact),
    /// The first use of a word of the glossary, as it stands in the file at this range.
    Term(Box<str>),
}

/// A link as written.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it leads, as written.
    pub target: Box<str>,
    /// The words in quotes behind the address.
    pub title: Box<str>,
    /// Its words.
    pub content: Vec<Inline>,
}

/// A picture as written.
#[derive(Debug, Clone)]
pub struct Image {
    /// Its name (an address in pure CommonMark).
    pub name: Box<str>,
    /// The words in quotes behind the name.
    pub title: Box<str>,
    /// Its words for people who cannot see it.
    pub alt: Vec<Inline>,
}

/// The path of a fact: `contact.dsr.phone`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fact(pub Box<str>);

impl Fact {
    /// Its parts.
    pub fn parts(&self) -> Vec<&str> {
        self.0.split('.').collect()
    }
}
