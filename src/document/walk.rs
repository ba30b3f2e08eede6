//! Walks over the tree.

use super::{Block, BlockContent, Document, Fact, Image, Inline, InlineContent, Link, Range};

/// What a walk comes past, in the order of the text.
#[derive(Debug)]
pub enum Visit<'d> {
    /// A heading: level, anchor, words.
    Heading(u8, &'d str, &'d [Inline]),
    /// A link.
    Link(&'d Link),
    /// A picture; `true` for the picture of an easy read idea.
    Image(&'d Image, bool),
    /// A fact.
    Fact(&'d Fact),
    /// A set of facts: its number.
    Facts(u32),
    /// A word of the glossary: its id.
    Term(&'d str),
}

impl Document {
    /// Calls `visit` for everything that refers to something else, and for headings.
    pub fn walk<'d>(&'d self, visit: &mut dyn FnMut(Range, Visit<'d>)) {
        for block in &self.blocks {
            walk_block(block, visit);
        }
    }

    /// Whether it marks a word of the glossary.
    pub fn uses_terms(&self) -> bool {
        let mut any = false;
        self.walk(&mut |_, visit| any |= matches!(visit, Visit::Term(_)));
        any
    }
}

fn walk_block<'d>(block: &'d Block, visit: &mut dyn FnMut(Range, Visit<'d>)) {
    match &block.content {
        BlockContent::Paragraph(content) | BlockContent::Tight(content) => {
            walk_inlines(content, visit);
        }
        BlockContent::Heading {
            level,
            anchor,
            content,
        } => {
            visit(block.range, Visit::Heading(*level, anchor, content));
            walk_inlines(content, visit);
        }
        BlockContent::List { items, .. } => {
            for block in items.iter().flatten() {
                walk_block(block, visit);
            }
        }
        BlockContent::Quote(blocks) => {
            for block in blocks {
                walk_block(block, visit);
            }
        }
        BlockContent::Table(table) => {
            let rows = table.rows.iter().flatten();
            for cell in table.head.iter().chain(rows) {
                walk_inlines(cell, visit);
            }
        }
        BlockContent::Idea {
            picture,
            picture_range,
            content,
        } => {
            visit(*picture_range, Visit::Image(picture, true));
            walk_inlines(content, visit);
        }
        BlockContent::Facts { number, .. } => visit(block.range, Visit::Facts(*number)),
        BlockContent::Code { .. } | BlockContent::Rule => {}
    }
}

/// Calls `visit` for the references in a line.
pub(super) fn walk_inlines<'d>(content: &'d [Inline], visit: &mut dyn FnMut(Range, Visit<'d>)) {
    for inline in content {
        match &inline.content {
            InlineContent::Emphasis(content) | InlineContent::Strong(content) => {
                walk_inlines(content, visit);
            }
            InlineContent::Link(link) => {
                visit(inline.range, Visit::Link(link));
                walk_inlines(&link.content, visit);
            }
            InlineContent::Image(image) => {
                visit(inline.range, Visit::Image(image, false));
                walk_inlines(&image.alt, visit);
            }
            InlineContent::Fact(fact) => visit(inline.range, Visit::Fact(fact)),
            InlineContent::Term(id) => visit(inline.range, Visit::Term(id)),
            InlineContent::Verbatim
            | InlineContent::Text(_)
            | InlineContent::SoftBreak
            | InlineContent::HardBreak
            | InlineContent::Code(_) => {}
        }
    }
}

/// The words of a line without their marks. `verbatim` gives the text of the file at a range,
/// `fact` the words of a fact.
pub fn plain_text<'t>(
    content: &[Inline],
    verbatim: &dyn Fn(Range) -> &'t str,
    fact: &dyn Fn(&Fact) -> String,
) -> String {
    let mut words = String::new();
    push_plain(content, verbatim, fact, &mut words);
    words
}

fn push_plain<'t>(
    content: &[Inline],
    verbatim: &dyn Fn(Range) -> &'t str,
    fact: &dyn Fn(&Fact) -> String,
    words: &mut String,
) {
    for inline in content {
        match &inline.content {
            InlineContent::Verbatim | InlineContent::Term(_) => {
                words.push_str(&verbatim(inline.range).replace('\n', " "));
            }
            InlineContent::Text(own) | InlineContent::Code(own) => words.push_str(own),
            InlineContent::SoftBreak | InlineContent::HardBreak => words.push(' '),
            InlineContent::Emphasis(content) | InlineContent::Strong(content) => {
                push_plain(content, verbatim, fact, words);
            }
            InlineContent::Link(link) => push_plain(&link.content, verbatim, fact, words),
            InlineContent::Image(image) => push_plain(&image.alt, verbatim, fact, words),
            InlineContent::Fact(path) => words.push_str(&fact(path)),
        }
    }
}

impl Range {
    /// The text of the file at this range; empty where the file is another one.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize)
            .unwrap_or_default()
    }
}
