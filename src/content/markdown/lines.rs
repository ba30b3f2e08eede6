//! Lines of text: links, pictures, facts, words of the glossary.

use super::super::values::Id;
use super::super::yaml::Excerpt;
use super::crowd::Crowd;
use super::facts::{self, Piece};
use super::html::{self, Place};
use super::{Dialect, Events, Problems, Terms, is_inline, skip};
use crate::diagnostic::finding;
use crate::document::{BlockContent, Image, Inline, InlineContent, Link, Range};
use crate::source::Span;
use pulldown_cmark::{Event, LinkType, Tag};
use std::collections::BTreeSet;

/// How deep emphasis and links may be nested.
const MAX_DEPTH: usize = 24;

/// Builds the lines of one text.
pub struct Inlines<'a> {
    excerpt: Excerpt<'a>,
    dialect: Dialect,
    terms: &'a Terms,
    seen: BTreeSet<Id>,
    /// Words of the glossary are marked in running text only, not in headings and links.
    marking: bool,
    /// What the line belongs to.
    place: Place,
    crowd: Crowd,
}

/// Text that is still growing.
struct Growing {
    start: usize,
    end: usize,
    /// Its first brace was escaped by the author.
    escaped: bool,
}

impl<'a> Inlines<'a> {
    /// For one text.
    pub fn new(excerpt: Excerpt<'a>, dialect: Dialect, terms: &'a Terms) -> Self {
        Self {
            excerpt,
            dialect,
            terms,
            seen: BTreeSet::new(),
            marking: true,
            place: Place::Text,
            crowd: Crowd::new(excerpt.source),
        }
    }

    /// The text that ranges of nodes index, when the excerpt is the whole file; headings need it
    /// for their anchors.
    pub fn file_text(&self) -> FileText<'a> {
        FileText {
            excerpt: self.excerpt,
        }
    }

    /// Whether the glossary has a word with this id.
    pub fn explains(&self, id: &str) -> bool {
        self.terms.has(id)
    }

    /// The line up to the end of the element that holds it.
    pub fn until_end(&mut self, events: &mut Events<'a>, problems: &mut Problems) -> Vec<Inline> {
        self.paragraph(events, problems, false)
    }

    /// The line up to the next block, which stays.
    pub fn until_block(&mut self, events: &mut Events<'a>, problems: &mut Problems) -> Vec<Inline> {
        self.paragraph(events, problems, true)
    }

    /// The line of a heading.
    pub fn heading(&mut self, events: &mut Events<'a>, problems: &mut Problems) -> Vec<Inline> {
        self.place = Place::Heading;
        let content = self.unmarked(events, problems, 0);
        self.crowd.count(&content, problems);
        self.place = Place::Text;
        content
    }

    /// The line of a cell of a table.
    pub fn cell(&mut self, events: &mut Events<'a>, problems: &mut Problems) -> Vec<Inline> {
        self.place = Place::Cell;
        let content = self.paragraph(events, problems, false);
        self.place = Place::Text;
        content
    }

    /// A finding for HTML that stands here.
    pub fn refuse_html(&self, at: std::ops::Range<usize>, problems: &mut Problems) {
        let html = &self.excerpt.text[at.clone()];
        let span = |start, end| self.span(at.start + start..at.start + end);
        if let Some(finding) = html::refused(html, self.place, span) {
            problems.add(finding);
        }
    }

    fn paragraph(
        &mut self,
        events: &mut Events<'a>,
        problems: &mut Problems,
        stops_at_block: bool,
    ) -> Vec<Inline> {
        let content = self.line(events, problems, 0, stops_at_block);
        self.crowd.count(&content, problems);
        content
    }

    fn unmarked(
        &mut self,
        events: &mut Events<'a>,
        problems: &mut Problems,
        depth: usize,
    ) -> Vec<Inline> {
        let before = std::mem::replace(&mut self.marking, false);
        let content = self.line(events, problems, depth, false);
        self.marking = before;
        content
    }

    fn line(
        &mut self,
        events: &mut Events<'a>,
        problems: &mut Problems,
        depth: usize,
        stops_at_block: bool,
    ) -> Vec<Inline> {
        let mut line = Vec::new();
        let mut growing: Option<Growing> = None;
        while let Some((event, _)) = events.peek() {
            if stops_at_block && ends_tight_text(event) {
                break;
            }
            let Some((event, at)) = events.next() else {
                break;
            };
            if let Event::Text(text) = &event
                && self.excerpt.text.get(at.clone()) == Some(text.as_ref())
            {
                match &mut growing {
                    Some(growing) if growing.end == at.start => growing.end = at.end,
                    _ => {
                        self.finish(growing.take(), &mut line, problems);
                        growing = Some(Growing {
                            start: at.start,
                            end: at.end,
                            escaped: self.excerpt.text[..at.start].ends_with('\\'),
                        });
                    }
                }
                continue;
            }
            // A new line between two words is text like any other: a paragraph stays one node.
            if let (Event::SoftBreak, Some(growing)) = (&event, &mut growing)
                && growing.end == at.start
                && &self.excerpt.text[at.clone()] == "\n"
            {
                growing.end = at.end;
                continue;
            }
            self.finish(growing.take(), &mut line, problems);
            if let (Event::Start(Tag::Image { dest_url, .. }), Dialect::Fingerpost(_)) =
                (&event, self.dialect)
            {
                problems.picture(dest_url, self.span(at.clone()));
            }
            let content = match event {
                Event::End(_) => {
                    line.shrink_to_fit();
                    return line;
                }
                Event::Text(text) => InlineContent::Text(text.as_ref().into()),
                Event::Code(code) => InlineContent::Code(code.as_ref().into()),
                Event::SoftBreak => InlineContent::SoftBreak,
                Event::HardBreak => InlineContent::HardBreak,
                Event::Start(tag) => match self.element(tag, &at, events, problems, depth + 1) {
                    Some(content) => content,
                    None => continue,
                },
                Event::InlineHtml(_) | Event::Html(_) => {
                    self.refuse_html(at, problems);
                    continue;
                }
                // None of these is switched on; a rule between two blocks is no part of a line.
                Event::InlineMath(_)
                | Event::DisplayMath(_)
                | Event::FootnoteReference(_)
                | Event::TaskListMarker(_)
                | Event::Rule => continue,
            };
            line.push(self.placed(at, content));
        }
        self.finish(growing.take(), &mut line, problems);
        line.shrink_to_fit();
        line
    }

    fn element(
        &mut self,
        tag: Tag<'a>,
        at: &std::ops::Range<usize>,
        events: &mut Events<'a>,
        problems: &mut Problems,
        depth: usize,
    ) -> Option<InlineContent> {
        if depth > MAX_DEPTH {
            problems.add(finding!(
                TOO_DEEP, self.span(at.clone()), "these words are marked {depth} times over";
                help: "take the stars around them away: one `**` at both ends is enough"
            ));
            skip(events);
            return None;
        }
        Some(match tag {
            Tag::Emphasis => InlineContent::Emphasis(self.line(events, problems, depth, false)),
            Tag::Strong => InlineContent::Strong(self.line(events, problems, depth, false)),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => InlineContent::Link(Box::new(Link {
                target: match link_type {
                    // `<team@example.org>`: the address alone stands in the text.
                    LinkType::Email => format!("mailto:{dest_url}").into(),
                    _ => dest_url.as_ref().into(),
                },
                title: title.as_ref().into(),
                content: self.unmarked(events, problems, depth),
            })),
            Tag::Image {
                dest_url, title, ..
            } => InlineContent::Image(Box::new(Image {
                name: dest_url.as_ref().into(),
                title: title.as_ref().into(),
                alt: self.unmarked(events, problems, depth),
            })),
            _ => {
                skip(events);
                return None;
            }
        })
    }

    /// A picture followed by its sentence is an easy read idea.
    pub fn idea(&self, mut content: Vec<Inline>) -> BlockContent {
        let begins_with_picture = matches!(
            content.first().map(|first| &first.content),
            Some(InlineContent::Image(_))
        );
        if !begins_with_picture || content.len() < 2 {
            return BlockContent::Paragraph(content);
        }
        let first = content.remove(0);
        let range = first.range;
        let InlineContent::Image(picture) = first.content else {
            return BlockContent::Paragraph(content);
        };
        while matches!(
            content.first().map(|next| &next.content),
            Some(InlineContent::SoftBreak | InlineContent::HardBreak)
        ) {
            content.remove(0);
        }
        if let Some(next) = content.first_mut()
            && matches!(next.content, InlineContent::Verbatim)
        {
            let text = self.file_text().get(next.range);
            let spaces = text.len() - text.trim_start().len();
            next.range.start += u32::try_from(spaces).unwrap_or_default();
        }
        BlockContent::Idea {
            picture,
            picture_range: range,
            content,
        }
    }

    /// Turns finished text into nodes: facts, words of the glossary, and the text between them.
    fn finish(
        &mut self,
        growing: Option<Growing>,
        line: &mut Vec<Inline>,
        problems: &mut Problems,
    ) {
        let Some(growing) = growing else { return };
        if self.dialect == Dialect::CommonMark {
            line.push(self.placed(growing.start..growing.end, InlineContent::Verbatim));
            return;
        }
        let text = &self.excerpt.text[growing.start..growing.end];
        // Most text holds no fact, and a single byte is found much faster than two.
        if !text.contains('{') {
            self.text(growing.start..growing.end, line);
            return;
        }
        let place = |at: std::ops::Range<usize>| growing.start + at.start..growing.start + at.end;
        for piece in facts::pieces(text, usize::from(growing.escaped)) {
            match piece {
                Piece::Text(at) => self.text(place(at), line),
                Piece::Fact(at, fact) => {
                    self.link_with_spaces(text, &at, &place(at.clone()), problems);
                    line.push(self.placed(place(at), InlineContent::Fact(fact)));
                }
                Piece::NoFact(at) => {
                    self.link_with_spaces(text, &at, &place(at.clone()), problems);
                    problems.add(facts::no_fact(&text[at.clone()], self.span(place(at))));
                }
                Piece::Unclosed(at) => problems.add(finding!(
                    UNCLOSED_FACT, self.span(place(at)), "`{{{{` has no `}}}}`";
                    help: "close the fact: `{{{{ area.name }}}}`; for the characters themselves write `\\{{{{`"
                )),
            }
        }
    }

    /// A fact that was meant as the address of a link. With spaces it is none.
    fn link_with_spaces(
        &self,
        text: &str,
        at: &std::ops::Range<usize>,
        place: &std::ops::Range<usize>,
        problems: &mut Problems,
    ) {
        if text[..at.start].ends_with("](") {
            let name = text[at.start + 2..at.end - 2].trim();
            problems.add(finding!(
                BROKEN_LINK, self.span(place.clone()), "spaces end the address of this link";
                help: "write the fact without spaces: `({{{{{name}}}}})`"
            ));
        }
    }

    /// Text without facts.
    fn text(&mut self, range: std::ops::Range<usize>, line: &mut Vec<Inline>) {
        let mut at = range.start;
        if self.marking && !self.terms.is_empty() {
            let terms = self.terms;
            for found in terms.find(&self.excerpt.text[range.clone()]) {
                let id = terms.id(found);
                if self.seen.contains(id) {
                    continue;
                }
                self.seen.insert(id.clone());
                let (start, end) = (range.start + found.start, range.start + found.end);
                if at < start {
                    line.push(self.placed(at..start, InlineContent::Verbatim));
                }
                line.push(self.placed(start..end, InlineContent::Term(id.as_str().into())));
                at = end;
            }
        }
        if at < range.end {
            line.push(self.placed(at..range.end, InlineContent::Verbatim));
        }
    }

    fn placed(&self, at: std::ops::Range<usize>, content: InlineContent) -> Inline {
        let span = self.span(at);
        Inline {
            range: Range {
                start: span.start,
                end: span.end,
            },
            content,
        }
    }

    fn span(&self, at: std::ops::Range<usize>) -> Span {
        Span::new(
            self.excerpt.source,
            self.excerpt.start + at.start,
            self.excerpt.start + at.end,
        )
    }
}

/// The text behind the ranges of nodes, which count from the start of the file.
#[derive(Debug, Clone, Copy)]
pub struct FileText<'a> {
    excerpt: Excerpt<'a>,
}

impl<'a> FileText<'a> {
    /// The text of a range.
    pub fn get(&self, range: Range) -> &'a str {
        let start = (range.start as usize).saturating_sub(self.excerpt.start);
        let end = (range.end as usize).saturating_sub(self.excerpt.start);
        self.excerpt.text.get(start..end).unwrap_or_default()
    }
}

fn ends_tight_text(event: &Event<'_>) -> bool {
    match event {
        Event::End(_) | Event::Rule => true,
        Event::Start(tag) => !is_inline(tag),
        _ => false,
    }
}
