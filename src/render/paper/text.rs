//! Resolved text as what stands on paper.

use super::blocks::facts;
use super::compose::{Composer, Line, beside, entry, heading, list};
use super::nodes::{Block, Inline};
use crate::document::Alignment;
use crate::text::{
    Block as TextBlock, BlockContent, Explained, Inline as TextInline, InlineContent, ShownPicture,
    Table, Text,
};

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    /// The text of a page.
    pub fn text(&mut self, text: &Text<'s>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for part in &text.parts {
            let scope = self.resolver.scope.site.scope(part.page);
            let there = self.resolver.at(scope);
            let outer = std::mem::replace(&mut self.resolver, there);
            blocks.extend(self.blocks(&part.blocks));
            self.resolver = outer;
        }
        blocks
    }

    fn blocks(&mut self, blocks: &[TextBlock<'_>]) -> Vec<Block> {
        let mut out = Vec::new();
        for block in blocks {
            self.block(block, &mut out);
        }
        out
    }

    /// A block of a text, behind what stands there already.
    pub fn block(&mut self, block: &TextBlock<'_>, out: &mut Vec<Block>) {
        match &block.content {
            BlockContent::Paragraph(content) => self.paragraph_with_pictures(content, out),
            BlockContent::Tight(content) => self.tight(content, out),
            BlockContent::Heading { level, content, .. } => {
                let picture = self.first_picture(content);
                out.push(heading(*level, self.line(content), picture));
            }
            BlockContent::List { start, items } => {
                let items = items.iter().map(|item| self.item(item)).collect();
                out.extend(list(*start, items));
            }
            BlockContent::Quote(blocks) => out.push(Block::Quote {
                blocks: self.blocks(blocks),
            }),
            BlockContent::Code { text, .. } => out.push(Block::Code {
                text: text.trim_end().to_owned(),
            }),
            BlockContent::Table(table) => out.push(self.table(table)),
            BlockContent::Rule => out.push(Block::Rule),
            BlockContent::Idea { picture, content } => {
                let picture = picture
                    .as_ref()
                    .and_then(|it| self.leaflet_pictures.number(it.src));
                let blocks = entry(self.line(content));
                out.push(Block::Idea { picture, blocks });
            }
            BlockContent::Facts(block) => out.extend(facts(self, block)),
        }
    }

    /// An entry of a list: a decorative picture at its beginning stands beside the rest.
    fn item(&mut self, item: &[TextBlock<'_>]) -> Vec<Block> {
        let mut blocks = self.blocks(item);
        match blocks.first() {
            Some(Block::Picture { picture, alt, .. }) if alt.is_empty() && blocks.len() > 1 => {
                let picture = Some(*picture);
                beside(picture, blocks.split_off(1))
            }
            _ => blocks,
        }
    }

    /// The words of a tight entry; its pictures stand by themselves.
    fn tight(&mut self, content: &[TextInline<'_>], out: &mut Vec<Block>) {
        let mut line = Line::default();
        for inline in content {
            match &inline.content {
                InlineContent::Picture(picture) => {
                    out.extend(std::mem::take(&mut line).paragraph());
                    out.extend(self.picture(picture));
                }
                _ => self.piece(inline, &mut line),
            }
        }
        out.extend(line.paragraph());
    }

    /// A paragraph. Pictures at its beginning and its end stand by themselves, one within its words is said in
    /// words: paper has room for pictures beside lines only.
    fn paragraph_with_pictures(&mut self, content: &[TextInline<'_>], out: &mut Vec<Block>) {
        let is_word = |inline: &TextInline<'_>| match &inline.content {
            InlineContent::Picture(_) | InlineContent::SoftBreak | InlineContent::HardBreak => {
                false
            }
            InlineContent::Text { text, .. } => !text.trim().is_empty(),
            _ => true,
        };
        let first = content.iter().position(is_word).unwrap_or(content.len());
        let last = content.iter().rposition(is_word).map_or(first, |at| at + 1);
        let (before, rest) = content.split_at(first);
        let (words, after) = rest.split_at(last - first);
        self.pictures(before, out);
        out.extend(self.line(words).paragraph());
        self.pictures(after, out);
    }

    fn pictures(&mut self, content: &[TextInline<'_>], out: &mut Vec<Block>) {
        for inline in content {
            if let InlineContent::Picture(picture) = &inline.content {
                out.extend(self.picture(picture));
            }
        }
    }

    fn picture(&mut self, picture: &ShownPicture<'_>) -> Option<Block> {
        let printed = self.leaflet_pictures.printed(picture.src)?;
        Some(Block::picture(printed, picture.alt.clone().into_owned()))
    }

    fn first_picture(&mut self, content: &[TextInline<'_>]) -> Option<usize> {
        content.iter().find_map(|inline| match &inline.content {
            InlineContent::Picture(picture) => self.leaflet_pictures.number(picture.src),
            _ => self.first_picture(inline.children()),
        })
    }

    fn table(&mut self, table: &Table<'_>) -> Block {
        let row = |cells: &[Vec<TextInline<'_>>]| {
            let cells = cells.iter().map(|cell| self.line(cell).finish());
            cells.collect::<Vec<_>>()
        };
        Block::Table {
            align: table.alignment.iter().map(|it| side(*it)).collect(),
            head: row(&table.head),
            rows: table.rows.iter().map(|cells| row(cells)).collect(),
        }
    }

    fn line(&self, content: &[TextInline<'_>]) -> Line {
        let mut line = Line::default();
        for inline in content {
            self.piece(inline, &mut line);
        }
        line
    }

    fn piece(&self, inline: &TextInline<'_>, line: &mut Line) {
        match &inline.content {
            InlineContent::Text { text, .. } => line.text(text),
            InlineContent::SoftBreak => line.text(" "),
            InlineContent::HardBreak => line.line_break(),
            InlineContent::Emphasis(content) | InlineContent::Strong(content) => {
                line.add(Inline::Strong {
                    content: self.line(content).into_pieces(),
                });
            }
            InlineContent::Code(code) => line.add(Inline::Code {
                text: (*code).to_owned(),
            }),
            InlineContent::Link(link) => {
                let content = self.line(&link.content).into_pieces();
                match &link.destination {
                    Some(destination) => self.destination(line, destination, content),
                    None => self.pieces(&link.content, line),
                }
            }
            InlineContent::Picture(picture) => line.text(&picture.alt),
            InlineContent::Fact(content) => self.pieces(content, line),
            InlineContent::Term(term) => {
                let mut words = Line::default();
                words.text(term.words);
                let content = words.into_pieces();
                match &term.explained {
                    Explained {
                        elsewhere: Some(href),
                        ..
                    } => self.link(line, href, vec![Inline::Strong { content }]),
                    Explained { here: true, .. } => line.add(Inline::Strong { content }),
                    Explained { .. } => line.text(term.words),
                }
            }
            InlineContent::InLanguage(language, content) => {
                let content = self.line(content).into_pieces();
                line.add(Inline::in_language(language, content));
            }
        }
    }

    fn pieces(&self, content: &[TextInline<'_>], line: &mut Line) {
        for inline in content {
            self.piece(inline, line);
        }
    }
}

/// Where the words of a column stand, in the direction of the language: as on a page.
fn side(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::None | Alignment::Left => "start",
        Alignment::Center => "center",
        Alignment::Right => "end",
    }
}
