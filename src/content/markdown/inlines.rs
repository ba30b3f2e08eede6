//! Lines of text: links, pictures, facts, words of the glossary.

use super::super::values::Id;
use super::super::yaml::Excerpt;
use super::{Dialect, Events, Problems, Terms, is_inline, skip};
use crate::diagnostic::{Finding, rules};
use crate::document::{BlockContent, Fact, Image, Inline, InlineContent, Link, Range};
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
        }
    }

    /// The text that ranges of nodes index, when the excerpt is the whole file; headings need it
    /// for their anchors.
    pub fn file_text(&self) -> FileText<'a> {
        FileText {
            excerpt: self.excerpt,
        }
    }

    /// The line up to the end of the element that holds it.
    pub fn until_end(&mut self, events: &mut Events<'a>, problems: &mut Problems) -> Vec<Inline> {
        self.line(events, problems, 0, false)
    }

    /// The line up to the next block, which stays.
    pub fn until_block(&mut self, events: &mut Events<'a>, problems: &mut Problems) -> Vec<Inline> {
        self.line(events, problems, 0, true)
    }

    /// The line of a heading.
    pub fn heading(&mut self, events: &mut Events<'a>, problems: &mut Problems) -> Vec<Inline> {
        self.unmarked(events, problems, 0)
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
                Event::Start(tag) => match self.element(tag, events, problems, depth + 1) {
                    Some(content) => content,
                    None => continue,
                },
                Event::InlineHtml(html) | Event::Html(html) => {
                    self.refuse_html(&html, at, problems);
                    continue;
                }
                _ => continue,
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
        events: &mut Events<'a>,
        problems: &mut Problems,
        depth: usize,
    ) -> Option<InlineContent> {
        if depth > MAX_DEPTH {
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
        let mut at = 0;
        let mut from = if growing.escaped { 1 } else { 0 };
        while let Some(open) = text
            .get(from..)
            .and_then(|rest| rest.find("{{"))
            .map(|open| from + open)
        {
            let Some(close) = text[open..].find("}}").map(|close| open + close) else {
                problems.add(
                    Finding::new(&rules::UNCLOSED_FACT, "`{{` has no `}}`")
                        .at(self.span(growing.start + open..growing.start + open + 2))
                        .help("close the fact: `{{ area.name }}`; for the characters themselves write `\\{{`"),
                );
                break;
            };
            self.text(growing.start + at..growing.start + open, line);
            let place = growing.start + open..growing.start + close + 2;
            if text[..open].ends_with("](") {
                let name = text[open + 2..close].trim();
                problems.add(
                    Finding::new(&rules::BROKEN_LINK, "spaces end the address of this link")
                        .at(self.span(place.clone()))
                        .help(format!("write the fact without spaces: `({{{{{name}}}}})`")),
                );
            }
            match fact(&text[open + 2..close]) {
                Some(fact) => line.push(self.placed(place, InlineContent::Fact(fact))),
                None => problems.add(
                    Finding::new(
                        &rules::UNKNOWN_FACT,
                        format!("`{}` is not a fact", &text[open..close + 2]),
                    )
                    .at(self.span(place))
                    .help("write the name of a fact, such as `{{ area.name }}`"),
                ),
            }
            at = close + 2;
            from = at;
        }
        self.text(growing.start + at..growing.end, line);
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

    /// A finding for HTML, with what to write instead. Comments are the author's own notes and pass.
    pub fn refuse_html(&self, html: &str, at: std::ops::Range<usize>, problems: &mut Problems) {
        let html = html.trim();
        if html.is_empty() || (html.starts_with("<!--") && html.ends_with("-->")) {
            return;
        }
        let start = at.start + self.excerpt.text[at.clone()].find('<').unwrap_or(0);
        let end = self.excerpt.text[start..at.end]
            .find('>')
            .map_or(at.end, |close| start + close + 1);
        problems.add(
            Finding::new(&rules::RAW_HTML, "HTML cannot stand in a text")
                .at(self.span(start..end))
                .help(instead_of(html)),
        );
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

/// A short text with facts, such as the title of a page. Its nodes own their words.
pub fn phrase(text: &str, span: Span, problems: &mut Problems) -> Vec<Inline> {
    let range = Range {
        start: span.start,
        end: span.end,
    };
    let mut line = Vec::new();
    let mut rest = text;
    let mut push = |content| line.push(Inline { range, content });
    while let Some(open) = rest.find("{{") {
        let Some(close) = rest[open..].find("}}").map(|close| open + close) else {
            problems.add(
                Finding::new(&rules::UNCLOSED_FACT, "`{{` has no `}}`")
                    .at(span)
                    .help("close the fact: `{{ area.name }}`"),
            );
            break;
        };
        if open > 0 {
            push(InlineContent::Text(rest[..open].into()));
        }
        match fact(&rest[open + 2..close]) {
            Some(fact) => push(InlineContent::Fact(fact)),
            None => problems.add(
                Finding::new(
                    &rules::UNKNOWN_FACT,
                    format!("`{}` is not a fact", &rest[open..close + 2]),
                )
                .at(span)
                .help("write the name of a fact, such as `{{ area.name }}`"),
            ),
        }
        rest = &rest[close + 2..];
    }
    if !rest.is_empty() {
        push(InlineContent::Text(rest.into()));
    }
    line.shrink_to_fit();
    line
}

/// The path of a fact between the braces.
pub fn fact(inside: &str) -> Option<Fact> {
    let path = inside.trim();
    let good = !path.is_empty()
        && path.split('.').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
        });
    good.then(|| Fact(path.into()))
}

fn ends_tight_text(event: &Event<'_>) -> bool {
    match event {
        Event::End(_) | Event::Rule => true,
        Event::Start(tag) => !is_inline(tag),
        _ => false,
    }
}

fn instead_of(html: &str) -> String {
    let name: String = html
        .trim_start_matches(['<', '/'])
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_lowercase();
    match name.as_str() {
        "br" => "end the line with a backslash, or begin a new paragraph",
        "b" | "strong" => "write `**words**`",
        "i" | "em" | "u" => "write the words without the tag: slanted and underlined words are hard to read",
        "a" => "write `[words](https://…)`, or `[words](page.md)`",
        "img" => "write `![words](name-of-the-picture)`",
        "table" | "tr" | "td" | "th" => "write a Markdown table: `| Day | Time |`",
        "ul" | "ol" | "li" => "write a list: each entry begins with `- ` or `1. `",
        "iframe" | "video" | "embed" | "object" => "write a ```video block: it shows a link with a QR code, and loads nothing from elsewhere",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "write a heading with `##`",
        "details" | "summary" => "write a heading with `##` and the text below it",
        "script" | "style" => "take it away: scripts and styles belong to the theme",
        _ => "take the tag away; the words can stay",
    }
    .to_owned()
}
