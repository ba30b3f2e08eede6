//! The words that a page explains at its end.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::text::blocks::ShownTerm;
use crate::text::{PageLink, Resolver, Text};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct WordsView {
    terms: Vec<ShownTerm>,
    /// The page that explains all words.
    page: Option<PageLink>,
}

/// The words that a text explains at its end, in the order of the alphabet; `None` where there is none.
pub fn words_view<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, text: &Text<'_>) -> Option<WordsView> {
    let used = text.terms(|explained| explained.here);
    if used.is_empty() {
        return None;
    }
    let page = resolver.scope.edition.glossary;
    Some(WordsView {
        terms: resolver.terms(|id| used.contains(&id)),
        page: page.map(|page| resolver.page_link(page)),
    })
}
