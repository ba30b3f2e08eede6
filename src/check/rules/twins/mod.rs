//! The two formats of a page.

pub mod easy_says_otherwise;
pub mod facts_in_both;

use crate::content::page::Page;
use crate::content::values::Format;
use crate::site::Site;
use crate::source::SourceId;
use std::collections::BTreeMap;

/// Plain pages with their easy read twins.
fn twins<'c>(site: &Site<'c>) -> Vec<(&'c Page, &'c Page)> {
    fn key(page: &Page) -> (&crate::content::values::Id, Option<&str>, Option<&str>) {
        let language = page.variant.language.as_ref().map(|it| it.as_str());
        (
            &page.variant.id,
            language,
            page.area.as_ref().map(|it| it.as_str()),
        )
    }
    let of = |format: Format| {
        let pages = site.content.pages.iter().chain(&site.content.news);
        pages.filter(move |page| page.variant.format == format)
    };
    let easy: BTreeMap<_, &'c Page> = of(Format::Easy).map(|page| (key(page), page)).collect();
    of(Format::Plain)
        .filter_map(|plain| Some((plain, *easy.get(&key(plain))?)))
        .collect()
}

/// The text of a page as it is written, behind its front matter.
struct Body<'s> {
    source: SourceId,
    start: usize,
    text: &'s str,
}

fn body<'s>(site: &Site<'s>, page: &Page) -> Body<'s> {
    let source = page.document.source;
    let whole = site.sources.text(source);
    let start = whole
        .strip_prefix("---")
        .and_then(|rest| rest.find("\n---"))
        .map_or(0, |at| "---".len() + at + "\n---".len());
    Body {
        source,
        start,
        text: &whole[start..],
    }
}
