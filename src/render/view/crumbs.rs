//! The pages above a page.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::page::PageKind;
use crate::content::values::LanguageTag;
use crate::site::PageId;
use crate::text::Resolver;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct CrumbView {
    pub title: String,
    pub href: String,
    lang: Option<LanguageTag>,
}

/// From the top of the branch to the parent, as far as they are in the language of the edition. The parent of news
/// and stories is the page that lists them. A chain that bites its tail ends where it does.
pub(super) fn breadcrumbs<'s, 'c: 's>(
    resolver: &Resolver<'s, 'c>,
    number: PageId,
) -> Vec<CrumbView> {
    let scope = resolver.scope;
    let site = scope.site;
    let mut chain = vec![number];
    let page = site.pages[number].page;
    let list = match page.kind {
        PageKind::Usual => None,
        PageKind::News(_) => site.news_page(scope.edition),
        PageKind::Story(_) => site.stories_page(scope.edition, number),
    };
    chain.extend(list);
    let mut at = list.unwrap_or(number);
    while let Some(parent) = &site.pages[at].page.head.parent {
        match scope.page_in_format(parent.value.as_str()) {
            Some(next) if !chain.contains(&next) => {
                chain.push(next);
                at = next;
            }
            _ => break,
        }
    }
    let top = scope.page_in_format(scope.branch.top_page());
    chain.extend(top.filter(|top| !chain.contains(top)));
    // A step back into another language would be a step away.
    let language = |page: PageId| &site.editions[site.pages[page].edition].language;
    let crumbs = chain.into_iter().skip(1).rev();
    let crumbs = crumbs.filter(|page| language(*page) == language(number));
    crumbs
        .map(|page| CrumbView {
            title: resolver.title(page),
            href: site.href(page),
            lang: Some(site.scope(page).language)
                .filter(|it| *it != scope.language)
                .cloned(),
        })
        .collect()
}
