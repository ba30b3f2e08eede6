//! Where the facts of a sentence have changed since it was translated: the sentence of today stands behind the
//! translation, in its own language, until somebody has translated it.

use super::nodes::{Inline, InlineContent};
use super::resolver::Resolver;
use crate::content::Content;
use crate::content::values::LanguageTag;
use crate::document::{Block, BlockContent, Inline as Written};
use crate::site::Scope;
use crate::source::Span;

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// What is said behind the words of a translation that begin at a place. Nothing, as long as they say what the
    /// page says that they are a translation of.
    pub(super) fn of_today(&self, at: Span) -> Vec<Inline<'s>> {
        let site = self.scope.site;
        let stale = site.translations.stale(at.source).iter();
        let mut here = stale.filter(|it| (it.place.start..it.place.end).contains(&at.start));
        let Some((written, there)) = here
            .next()
            .and_then(|stale| Some((written_at(site.content, stale.source)?, stale.source)))
        else {
            return Vec::new();
        };
        let first = site.first_language();
        let file = (there.source, site.sources.text(there.source));
        let in_first = self.at(Scope {
            language: first,
            ..self.scope
        });
        let line = in_first.excerpt(written, file);
        let node = |content| Inline { span: at, content };
        let mut words = vec![node(InlineContent::HardBreak)];
        if let Some(notice) = self.say("stale-part", &[]) {
            let notice = in_language(at, notice.text, notice.language);
            words.push(node(InlineContent::Strong(vec![notice])));
            words.push(Inline::text(at, " "));
        }
        words.push(node(InlineContent::InLanguage(first.clone(), line)));
        words.extend(self.note_in_brackets(first, at));
        words
    }

    /// “ (in English)”, in the words of the reader.
    pub(super) fn note_in_brackets(&self, language: &LanguageTag, span: Span) -> Vec<Inline<'s>> {
        let Some(note) = self.language_note(language) else {
            return Vec::new();
        };
        let words = in_language(span, note.text, note.lang);
        vec![Inline::text(span, " ("), words, Inline::text(span, ")")]
    }
}

/// Words, marked where they are in another language than the text around them.
fn in_language<'t>(span: Span, words: String, language: Option<LanguageTag>) -> Inline<'t> {
    let words = Inline::text(span, words);
    match language {
        None => words,
        Some(language) => Inline {
            span,
            content: InlineContent::InLanguage(language, vec![words]),
        },
    }
}

/// The line of any text that stands at a place.
fn written_at(content: &Content, at: Span) -> Option<&[Written]> {
    let leaflets = content.leaflets.iter().map(|it| &it.page);
    let mut all = content.pages.iter().chain(&content.news).chain(leaflets);
    let page = all.find(|page| page.document.source == at.source)?;
    line_at(&page.document.blocks, at)
}

fn line_at<'d>(blocks: &'d [Block], at: Span) -> Option<&'d [Written]> {
    let stands_here = |line: &&'d [Written]| {
        line.first()
            .is_some_and(|first| (at.start..at.end).contains(&first.range.start))
    };
    blocks.iter().find_map(|block| match &block.content {
        BlockContent::Paragraph(line)
        | BlockContent::Tight(line)
        | BlockContent::Heading { content: line, .. }
        | BlockContent::Idea { content: line, .. } => Some(line.as_slice()).filter(stands_here),
        BlockContent::List { items, .. } => {
            let mut items = items.iter();
            items.find_map(|item| line_at(item, at))
        }
        BlockContent::Quote(blocks) => line_at(blocks, at),
        BlockContent::Table(table) => {
            let cells = table.head.iter().chain(table.rows.iter().flatten());
            cells.map(Vec::as_slice).find(stands_here)
        }
        BlockContent::Code { .. } | BlockContent::Rule | BlockContent::Facts { .. } => None,
    })
}
