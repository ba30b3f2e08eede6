//! The nodes of resolved text.

use super::blocks::ShownBlock;
use crate::content::values::LanguageTag;
use crate::document::Alignment;
use crate::site::{Destination, PageId};
use crate::source::Span;
use std::borrow::Cow;

/// The text of a page: its own, or for a leaflet also that of the pages which it takes.
#[derive(Debug)]
pub struct Text<'t> {
    /// Its language.
    pub language: &'t LanguageTag,
    /// Its title.
    pub title: Vec<Inline<'t>>,
    /// Its parts, in the order of reading.
    pub parts: Vec<Part<'t>>,
}

/// What one file says.
#[derive(Debug)]
pub struct Part<'t> {
    /// The page of that file.
    pub page: PageId,
    /// Its blocks.
    pub blocks: Vec<Block<'t>>,
}

impl<'t> Text<'t> {
    /// Calls `visit` for every block of facts.
    pub fn facts<'b>(&'b self, visit: &mut dyn FnMut(Span, &'b ShownBlock)) {
        for part in &self.parts {
            each_facts(&part.blocks, visit);
        }
    }

    /// Calls `visit` for every piece of every line of its title and blocks, an outer one before those in
    /// it.
    pub fn each_inline(&self, visit: &mut dyn FnMut(&Inline<'t>)) {
        in_line(&self.title, visit);
        for part in &self.parts {
            each_inline(&part.blocks, visit);
        }
    }

    /// Words of the glossary that it marks and that are explained as asked for, each once, in the order of
    /// their first use.
    pub fn terms(&self, is_wanted: impl Fn(&Explained) -> bool) -> Vec<&'t str> {
        let mut terms = Vec::new();
        let mut visit = |inline: &Inline<'t>| {
            if let InlineContent::Term(term) = &inline.content
                && is_wanted(&term.explained)
                && !terms.contains(&term.id)
            {
                terms.push(term.id);
            }
        };
        self.each_inline(&mut visit);
        terms
    }
}

/// A block.
#[derive(Debug)]
pub struct Block<'t> {
    /// Where it was written.
    pub span: Span,
    /// What it is.
    pub content: BlockContent<'t>,
}

/// The kinds of blocks.
#[derive(Debug)]
pub enum BlockContent<'t> {
    /// A paragraph.
    Paragraph(Vec<Inline<'t>>),
    /// The text of an entry of a tight list, without a paragraph of its own.
    Tight(Vec<Inline<'t>>),
    /// A heading.
    Heading {
        /// 1 to 6, as it is shown.
        level: u8,
        /// The part of an address behind `#`; empty where nothing can lead.
        anchor: &'t str,
        /// Its words.
        content: Vec<Inline<'t>>,
    },
    /// A list, numbered from `start` if that is there.
    List {
        /// The first number.
        start: Option<u64>,
        /// Its entries.
        items: Vec<Vec<Block<'t>>>,
    },
    /// A quotation.
    Quote(Vec<Block<'t>>),
    /// Text that is shown as it is.
    Code {
        /// The words behind the fence; `None` for indented code.
        language: Option<&'t str>,
        /// The text.
        text: &'t str,
    },
    /// A table.
    Table(Box<Table<'t>>),
    /// A line between two parts.
    Rule,
    /// An easy read idea: a picture and its sentence.
    Idea {
        /// The picture; `None` where there is no such picture, which is a finding.
        picture: Option<Box<ShownPicture<'t>>>,
        /// The sentence.
        content: Vec<Inline<'t>>,
    },
    /// A set of facts.
    Facts(Box<ShownBlock>),
}

/// A table with a head.
#[derive(Debug)]
pub struct Table<'t> {
    /// What names it for those who do not see it.
    pub name: TableName<'t>,
    /// How each column is aligned.
    pub alignment: &'t [Alignment],
    /// The cells of its head.
    pub head: Vec<Vec<Inline<'t>>>,
    /// The cells of its rows.
    pub rows: Vec<Vec<Vec<Inline<'t>>>>,
}

/// What names a table.
#[derive(Debug, PartialEq, Eq)]
pub enum TableName<'t> {
    /// The heading with this anchor.
    Heading(&'t str),
    /// The title of its page, where it stands under no heading.
    Title(String),
}

/// A piece of a line.
#[derive(Debug)]
pub struct Inline<'t> {
    /// Where it was written.
    pub span: Span,
    /// What it is.
    pub content: InlineContent<'t>,
}

/// The kinds of pieces.
#[derive(Debug)]
pub enum InlineContent<'t> {
    /// Text. Where it stands in the file byte for byte, a part of it has a place of its own.
    Text {
        /// The text.
        text: Cow<'t, str>,
        /// Whether it stands in the file so.
        is_verbatim: bool,
    },
    /// The author began a new line, where that is no part of the text around it.
    SoftBreak,
    /// The author wants a new line.
    HardBreak,
    /// Emphasis.
    Emphasis(Vec<Inline<'t>>),
    /// Strong emphasis.
    Strong(Vec<Inline<'t>>),
    /// Code.
    Code(&'t str),
    /// A link.
    Link(Box<Link<'t>>),
    /// A picture in a line.
    Picture(Box<ShownPicture<'t>>),
    /// The answer to a fact.
    Fact(Vec<Inline<'t>>),
    /// A word of the glossary, where it is marked.
    Term(Box<Term<'t>>),
    /// Words in another language than the text around them.
    InLanguage(LanguageTag, Vec<Inline<'t>>),
}

/// A link.
#[derive(Debug)]
pub struct Link<'t> {
    /// Where it leads; `None` where it leads nowhere, which is a finding.
    pub destination: Option<Destination<'t>>,
    /// The words in quotes behind the address.
    pub title: &'t str,
    /// Its words.
    pub content: Vec<Inline<'t>>,
}

/// A picture where a text shows it.
#[derive(Debug)]
pub struct ShownPicture<'t> {
    /// Its address.
    pub src: &'t str,
    /// Width and height in pixels; `None` where nobody knows them.
    pub size: Option<(u32, u32)>,
    /// Other widths of a photograph.
    pub srcset: Option<&'t str>,
    /// Its words for people who cannot see it; empty beside a sentence that says the same.
    pub alt: Cow<'t, str>,
    /// The language of these words where that is not the one of the text.
    pub alt_language: Option<&'t LanguageTag>,
    /// The words in quotes behind its name.
    pub title: &'t str,
}

/// A word of the glossary.
#[derive(Debug)]
pub struct Term<'t> {
    /// Its id.
    pub id: &'t str,
    /// The word as it stands in the text.
    pub words: &'t str,
    /// Where it is explained.
    pub explained: Explained,
}

/// Where a word of the glossary is explained. One that is explained nowhere is a word like any other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Explained {
    /// Whether that is at the end of its own page.
    pub here: bool,
    /// Its place on the page that explains all words.
    pub elsewhere: Option<String>,
}

impl Explained {
    /// Whether it is explained at all.
    pub fn is_somewhere(&self) -> bool {
        self.here || self.elsewhere.is_some()
    }
}

impl<'t> Inline<'t> {
    /// Text that stands in no file byte for byte.
    pub fn text(span: Span, text: impl Into<Cow<'t, str>>) -> Self {
        Self {
            span,
            content: InlineContent::Text {
                text: text.into(),
                is_verbatim: false,
            },
        }
    }

    /// The pieces in it.
    pub fn children(&self) -> &[Self] {
        match &self.content {
            InlineContent::Emphasis(content)
            | InlineContent::Strong(content)
            | InlineContent::Fact(content)
            | InlineContent::InLanguage(_, content) => content,
            InlineContent::Link(link) => &link.content,
            InlineContent::Text { .. }
            | InlineContent::SoftBreak
            | InlineContent::HardBreak
            | InlineContent::Code(_)
            | InlineContent::Picture(_)
            | InlineContent::Term(_) => &[],
        }
    }
}

/// The words of a line, without its marks. A picture is said by its words.
pub fn plain(content: &[Inline<'_>]) -> String {
    let mut words = String::new();
    push_plain(content, &mut words);
    words
}

fn push_plain(content: &[Inline<'_>], words: &mut String) {
    for inline in content {
        match &inline.content {
            InlineContent::Text { text, .. } => words.push_str(&text.replace('\n', " ")),
            InlineContent::Term(term) => words.push_str(&term.words.replace('\n', " ")),
            InlineContent::Code(code) => words.push_str(code),
            InlineContent::SoftBreak | InlineContent::HardBreak => words.push(' '),
            InlineContent::Picture(picture) => words.push_str(&picture.alt),
            InlineContent::Emphasis(_)
            | InlineContent::Strong(_)
            | InlineContent::Link(_)
            | InlineContent::Fact(_)
            | InlineContent::InLanguage(..) => push_plain(inline.children(), words),
        }
    }
}

/// Calls `visit` for every piece of every line, an outer one before those in it.
fn each_inline<'t>(blocks: &[Block<'t>], visit: &mut dyn FnMut(&Inline<'t>)) {
    for block in blocks {
        match &block.content {
            BlockContent::Paragraph(content)
            | BlockContent::Tight(content)
            | BlockContent::Heading { content, .. }
            | BlockContent::Idea { content, .. } => in_line(content, visit),
            BlockContent::List { items, .. } => {
                for item in items {
                    each_inline(item, visit);
                }
            }
            BlockContent::Quote(blocks) => each_inline(blocks, visit),
            BlockContent::Table(table) => {
                for cell in table.head.iter().chain(table.rows.iter().flatten()) {
                    in_line(cell, visit);
                }
            }
            BlockContent::Code { .. } | BlockContent::Rule | BlockContent::Facts(_) => {}
        }
    }
}

fn in_line<'t>(content: &[Inline<'t>], visit: &mut dyn FnMut(&Inline<'t>)) {
    for inline in content {
        visit(inline);
        in_line(inline.children(), visit);
    }
}

fn each_facts<'b>(blocks: &'b [Block<'_>], visit: &mut dyn FnMut(Span, &'b ShownBlock)) {
    for block in blocks {
        match &block.content {
            BlockContent::Facts(facts) => visit(block.span, facts),
            BlockContent::List { items, .. } => {
                for item in items {
                    each_facts(item, visit);
                }
            }
            BlockContent::Quote(blocks) => each_facts(blocks, visit),
            BlockContent::Paragraph(_)
            | BlockContent::Tight(_)
            | BlockContent::Heading { .. }
            | BlockContent::Code { .. }
            | BlockContent::Table(_)
            | BlockContent::Rule
            | BlockContent::Idea { .. } => {}
        }
    }
}
