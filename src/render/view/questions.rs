//! The questions of a page with their answers, for search engines.

use crate::content::blocks::BlockKind;
use crate::render::paper::in_words;
use crate::site::PageId;
use crate::source::Span;
use crate::text::Resolver;
use serde_json::{Value, json};

/// Each question of a page that lists them, as a `Question` of schema.org with its answer in words. None where
/// the page has no such list.
pub(super) fn questions<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, number: PageId) -> Vec<Value> {
    let site = resolver.scope.site;
    let page = site.pages[number].page;
    if !page.shows(BlockKind::Questions) {
        return Vec::new();
    }
    let document = &page.document;
    let written = document.questions(site.sources.text(document.source));
    let text = resolver.own_text(number);
    let asked = written.iter().zip(resolver.questions());
    let questions = asked.map(|(question, shown)| {
        let below = question.answer.iter();
        let places: Vec<Span> = below.map(|it| document.span(it.range)).collect();
        let blocks = text.parts.iter().flat_map(|part| &part.blocks);
        let answer = in_words(resolver, blocks.filter(|it| places.contains(&it.span)));
        json!({
            "@type": "Question",
            "name": shown.text,
            "acceptedAnswer": { "@type": "Answer", "text": answer },
        })
    });
    questions.collect()
}
