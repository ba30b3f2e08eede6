//! From the content tree to resolved nodes: every link, picture, fact, block and word of the glossary is
//! answered.

use super::blocks::ShownBlock;
use super::nodes::plain;
use super::nodes::{
    Block, BlockContent, Explained, Inline, InlineContent, Link, Part, ShownPicture, Table,
    TableName, Term, Text,
};
use super::resolver::Resolver;
use crate::content::story::Names;
use crate::content::values::LanguageTag;
use crate::document::{self, Document, Fact, Image, Range};
use crate::site::{Destination, PageId, fact_target, term_anchor};
use crate::source::{SourceId, Span};
use std::borrow::Cow;

/// What the content tree leaves open.
pub trait Answers<'t> {
    /// The level of a heading that was written with this one.
    fn level(&self, level: u8) -> u8 {
        level
    }
    /// Where a link leads; `None` prints its words alone.
    fn link(&self, target: &'t str) -> Option<Destination<'t>>;
    /// What says behind a link that it leads to another language.
    fn language_note(&self, _: &LanguageTag, _: Span) -> Vec<Inline<'t>> {
        Vec::new()
    }
    /// What is said behind the words that begin here: what they should say by now.
    fn of_today(&self, _: Span) -> Vec<Inline<'t>> {
        Vec::new()
    }
    /// A picture with its own words; `None` prints nothing.
    fn picture(&self, name: &'t str) -> Option<ShownPicture<'t>>;
    /// The words of a fact, with links where it is an address and `may_link`.
    fn fact(&self, fact: &Fact, span: Span, may_link: bool) -> Vec<Inline<'t>>;
    /// A block of facts by its number, with headings of this level.
    fn block(&self, number: u32, level: u8) -> Option<ShownBlock>;
    /// Where a word of the glossary is explained.
    fn term(&self, id: &str) -> Explained;
    /// The name of a table that stands under no heading.
    fn table_name(&self) -> String;
}

/// Resolves a document. `text` is the text of its file.
pub fn resolve<'t>(
    document: &'t Document,
    text: &'t str,
    answers: &dyn Answers<'t>,
) -> Vec<Block<'t>> {
    let mut walk = Walk {
        source: document.source,
        text,
        answers,
        heading: None,
        in_link: false,
    };
    walk.blocks(&document.blocks)
}

struct Walk<'t, 'a> {
    source: SourceId,
    text: &'t str,
    answers: &'a dyn Answers<'t>,
    /// The anchor of the last heading: it names tables.
    heading: Option<&'t str>,
    /// A link holds no other link.
    in_link: bool,
}

impl<'t> Walk<'t, '_> {
    fn span(&self, range: Range) -> Span {
        Span::new(self.source, range.start as usize, range.end as usize)
    }

    fn blocks(&mut self, blocks: &'t [document::Block]) -> Vec<Block<'t>> {
        let mut resolved = Vec::with_capacity(blocks.len());
        for block in blocks {
            resolved.extend(self.block(block));
        }
        resolved
    }

    fn block(&mut self, block: &'t document::Block) -> Option<Block<'t>> {
        use document::BlockContent as Written;
        let content = match &block.content {
            Written::Paragraph(content) => BlockContent::Paragraph(self.unit(content)),
            Written::Tight(content) => BlockContent::Tight(self.unit(content)),
            Written::Heading {
                level,
                anchor,
                content,
            } => {
                if !anchor.is_empty() {
                    self.heading = Some(anchor);
                }
                BlockContent::Heading {
                    level: self.answers.level(*level),
                    anchor,
                    content: self.unit(content),
                }
            }
            Written::List { start, items } => BlockContent::List {
                start: *start,
                items: items.iter().map(|item| self.blocks(item)).collect(),
            },
            Written::Quote(blocks) => BlockContent::Quote(self.blocks(blocks)),
            Written::Code { language, text } => BlockContent::Code {
                language: language.as_deref(),
                text,
            },
            Written::Table(table) => BlockContent::Table(Box::new(self.table(table))),
            Written::Rule => BlockContent::Rule,
            Written::Idea {
                picture, content, ..
            } => BlockContent::Idea {
                picture: self.picture(picture, true).map(Box::new),
                content: self.unit(content),
            },
            Written::Facts { number, level } => {
                let level = self.answers.level(*level);
                BlockContent::Facts(Box::new(self.answers.block(*number, level)?))
            }
        };
        let span = self.span(block.range);
        Some(Block { span, content })
    }

    fn table(&mut self, table: &'t document::Table) -> Table<'t> {
        let mut cells = |cells: &'t [Vec<document::Inline>]| -> Vec<Vec<Inline<'t>>> {
            cells.iter().map(|cell| self.unit(cell)).collect()
        };
        let head = cells(&table.head);
        let rows = table.rows.iter().map(|row| cells(row)).collect();
        Table {
            name: match self.heading {
                Some(anchor) => TableName::Heading(anchor),
                None => TableName::Title(self.answers.table_name()),
            },
            alignment: &table.alignment,
            head,
            rows,
        }
    }

    /// The words of a paragraph, heading, entry or cell.
    fn unit(&mut self, content: &'t [document::Inline]) -> Vec<Inline<'t>> {
        let mut line = self.line(content);
        if let Some(first) = content.first() {
            line.extend(self.answers.of_today(self.span(first.range)));
        }
        line
    }

    fn line(&mut self, content: &'t [document::Inline]) -> Vec<Inline<'t>> {
        let mut line = Vec::with_capacity(content.len());
        for inline in content {
            let span = self.span(inline.range);
            if let Some(content) = self.inline(inline, span) {
                line.push(Inline { span, content });
            }
        }
        line
    }

    fn inline(&mut self, inline: &'t document::Inline, span: Span) -> Option<InlineContent<'t>> {
        use document::InlineContent as Written;
        Some(match &inline.content {
            Written::Verbatim => InlineContent::Text {
                text: Cow::Borrowed(inline.range.of(self.text)),
                is_verbatim: true,
            },
            Written::Text(own) => InlineContent::Text {
                text: Cow::Borrowed(own),
                is_verbatim: false,
            },
            Written::SoftBreak => InlineContent::SoftBreak,
            Written::HardBreak => InlineContent::HardBreak,
            Written::Emphasis(content) => InlineContent::Emphasis(self.line(content)),
            Written::Strong(content) => InlineContent::Strong(self.line(content)),
            Written::Code(code) => InlineContent::Code(code),
            Written::Link(link) => InlineContent::Link(Box::new(self.link(link))),
            Written::Image(image) => InlineContent::Picture(Box::new(self.picture(image, false)?)),
            Written::Fact(fact) => {
                InlineContent::Fact(self.answers.fact(fact, span, !self.in_link))
            }
            Written::Term(id) => InlineContent::Term(Box::new(Term {
                id,
                words: inline.range.of(self.text),
                explained: self.answers.term(id),
            })),
        })
    }

    fn link(&mut self, link: &'t document::Link) -> Link<'t> {
        let is_outer = std::mem::replace(&mut self.in_link, true);
        let mut content = self.line(&link.content);
        self.in_link = is_outer;
        let destination = self.answers.link(&link.target);
        if let Some(Destination::Page {
            language: Some(language),
            ..
        }) = destination
        {
            let span = content.last().map(|it| it.span);
            let note = span.map(|span| self.answers.language_note(language, span));
            content.extend(note.unwrap_or_default());
        }
        Link {
            destination,
            title: &link.title,
            content,
        }
    }

    /// A picture. Beside a sentence that says the same it is decoration, unless its author gave words.
    fn picture(&mut self, image: &'t Image, is_decoration: bool) -> Option<ShownPicture<'t>> {
        let picture = self.answers.picture(&image.name)?;
        let words = plain(&self.line(&image.alt));
        let (alt, alt_language) = match words.is_empty() && !is_decoration {
            true => (picture.alt, picture.alt_language),
            false => (Cow::Owned(words), None),
        };
        Some(ShownPicture {
            alt,
            alt_language,
            title: &image.title,
            ..picture
        })
    }
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// The text of a page. A leaflet has its own, and then that of the pages which it takes.
    pub fn text(&self, page: PageId) -> Text<'s> {
        let site = self.scope.site;
        let own = self.at(site.scope(page));
        let taken = own.taken_pages(page);
        let several = taken.len() > 1;
        let mut text = self.own_text(page);
        for page in taken {
            let there = self.at(site.scope(page));
            // The words of a leaflet are explained on the page of all words, and on its paper.
            let mut part = there.part(page, u8::from(several), false);
            if several {
                part.blocks.insert(0, there.title_as_heading(page));
            }
            text.parts.push(part);
        }
        text
    }

    /// What a page itself says, without the pages that a leaflet takes.
    pub fn own_text(&self, page: PageId) -> Text<'s> {
        let site = self.scope.site;
        let own = self.at(site.scope(page));
        Text {
            language: own.scope.language,
            title: own.phrase(&site.pages[page].page.title),
            parts: vec![own.part(page, 0, site.explains_words(page))],
        }
    }

    /// A short text with facts, such as a title. Its nodes own their words.
    pub fn phrase(&self, content: &'s [document::Inline]) -> Vec<Inline<'s>> {
        self.line(content, "")
    }

    /// The same as plain words. A fact without an answer leaves nothing: it is a finding of the stage
    /// before.
    pub fn words_of(&self, content: &'s [document::Inline]) -> String {
        plain(&self.phrase(content))
    }

    /// The title of a page with its facts.
    pub fn title(&self, page: PageId) -> String {
        let site = self.scope.site;
        let there = self.at(site.scope(page));
        there.words_of(&site.pages[page].page.title)
    }

    /// The words of a line that stands in a file with this text.
    pub(super) fn words_in(&self, content: &'s [document::Inline], text: &'s str) -> String {
        plain(&self.line(content, text))
    }

    /// A line of this page without links, with the text of its file.
    fn line(&self, content: &'s [document::Inline], text: &'s str) -> Vec<Inline<'s>> {
        let page = self.scope.page.map(|page| &self.scope.site.pages[page]);
        let answers = PageAnswers {
            resolver: *self,
            deeper: 0,
            explains: false,
        };
        let mut walk = Walk {
            source: page.map_or_else(SourceId::none, |page| page.page.document.source),
            text,
            answers: &answers,
            heading: None,
            in_link: true,
        };
        walk.line(content)
    }

    /// A line of another file, with its links.
    pub(super) fn excerpt(
        &self,
        content: &'s [document::Inline],
        (source, text): (SourceId, &'s str),
    ) -> Vec<Inline<'s>> {
        let answers = PageAnswers {
            resolver: *self,
            deeper: 0,
            explains: false,
        };
        let mut walk = Walk {
            source,
            text,
            answers: &answers,
            heading: None,
            in_link: false,
        };
        walk.line(content)
    }

    fn part(&self, page: PageId, deeper: u8, explains: bool) -> Part<'s> {
        let site = self.scope.site;
        let document = &site.pages[page].page.document;
        let answers = PageAnswers {
            resolver: *self,
            deeper,
            explains,
        };
        // What was news may not be true any more.
        let mut blocks = match site.has_ended(page) {
            true => Vec::new(),
            false => resolve(document, site.sources.text(document.source), &answers),
        };
        if let Some(story) = site.pages[page].page.story() {
            blocks.splice(0..0, self.about_names(story.names, page, &answers));
        }
        Part { page, blocks }
    }

    /// That people agreed to a story, and what became of the names in it. It is a part of the text, so that
    /// paper says it too. In easy read each sentence has a picture of its own.
    fn about_names(
        &self,
        names: Names,
        page: PageId,
        answers: &PageAnswers<'s, 'c>,
    ) -> Vec<Block<'s>> {
        let span = self.scope.site.pages[page].page.head.title.span;
        let agreed = (names != Names::MadeUp).then_some(("story-agreed", "yes"));
        let sentences = agreed
            .into_iter()
            .chain([(names.said(), "private-information")]);
        let said = sentences.filter_map(|(key, picture)| Some((self.say(key, &[])?.text, picture)));
        let idea = |(text, picture): (String, &'static str)| Block {
            span,
            content: BlockContent::Idea {
                picture: answers.picture(picture).map(Box::new),
                content: vec![Inline::text(span, text)],
            },
        };
        if self.scope.is_easy() {
            return said.map(idea).collect();
        }
        let words: Vec<String> = said.map(|(text, _)| text).collect();
        let content = BlockContent::Paragraph(vec![Inline::text(span, words.join(" "))]);
        vec![Block { span, content }]
    }

    /// The title of a page that stands among others in a leaflet.
    fn title_as_heading(&self, page: PageId) -> Block<'s> {
        let title = &self.scope.site.pages[page].page.head.title;
        Block {
            span: title.span,
            content: BlockContent::Heading {
                level: 2,
                anchor: "",
                content: vec![Inline::text(title.span, self.title(page))],
            },
        }
    }

    /// The pages whose text a leaflet takes.
    fn taken_pages(&self, page: PageId) -> Vec<PageId> {
        let leaflet = self.scope.site.pages[page].leaflet;
        let ids = leaflet.into_iter().flat_map(|leaflet| &leaflet.head.pages);
        ids.filter_map(|id| self.scope.find_page(id.value.as_str()))
            .collect()
    }
}

/// The answers of one page of one area.
struct PageAnswers<'s, 'c> {
    resolver: Resolver<'s, 'c>,
    /// How many levels headings stand deeper than written: the text of a page inside a leaflet.
    deeper: u8,
    /// Whether words of the glossary are explained at the end of the page.
    explains: bool,
}

impl<'s, 'c: 's> Answers<'s> for PageAnswers<'s, 'c> {
    fn level(&self, level: u8) -> u8 {
        (level + self.deeper).min(6)
    }

    fn link(&self, target: &'s str) -> Option<Destination<'s>> {
        let scope = &self.resolver.scope;
        match fact_target(target) {
            Some(fact) => super::facts::destination(&scope.fact(&fact.0).ok()?),
            None => scope.link(target).ok(),
        }
    }

    fn language_note(&self, language: &LanguageTag, span: Span) -> Vec<Inline<'s>> {
        self.resolver.note_in_brackets(language, span)
    }

    fn of_today(&self, span: Span) -> Vec<Inline<'s>> {
        self.resolver.of_today(span)
    }

    fn picture(&self, name: &'s str) -> Option<ShownPicture<'s>> {
        let picture = self.resolver.assets.picture(name)?;
        let scope = self.resolver.scope;
        let first = scope.site.first_language();
        Some(ShownPicture {
            src: &picture.src,
            size: Some((picture.width, picture.height)),
            srcset: picture.srcset.as_deref(),
            alt: Cow::Borrowed(&picture.alt),
            // Lists of pictures have one language, that of the site.
            alt_language: Some(first).filter(|it| *it != scope.language),
            title: "",
        })
    }

    fn fact(&self, fact: &Fact, span: Span, may_link: bool) -> Vec<Inline<'s>> {
        match self.resolver.scope.fact(&fact.0) {
            Ok(value) => self.resolver.fact(&value, span, may_link),
            // A fact without an answer was found when the site was resolved.
            Err(_) => Vec::new(),
        }
    }

    fn block(&self, number: u32, level: u8) -> Option<ShownBlock> {
        let page = self.resolver.scope.page?;
        let blocks = &self.resolver.scope.site.pages[page].page.blocks;
        let block = blocks.get(usize::try_from(number).ok()?)?;
        Some(self.resolver.block(block, level))
    }

    fn term(&self, id: &str) -> Explained {
        let scope = &self.resolver.scope;
        let mut terms = scope.branch.terms.iter();
        if !terms.any(|term| term.id.value.as_str() == id) {
            return Explained::default();
        }
        let page = scope.edition.glossary;
        Explained {
            here: self.explains,
            elsewhere: page.map(|page| format!("{}#{}", scope.site.href(page), term_anchor(id))),
        }
    }

    fn table_name(&self) -> String {
        let page = self.resolver.scope.page;
        page.map_or_else(String::new, |page| self.resolver.title(page))
    }
}
