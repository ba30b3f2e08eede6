//! The languages that a reader can change to.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::values::LanguageTag;
use crate::site::{BranchId, Edition, PageId};
use crate::text::Resolver;
use serde::Serialize;

/// A language in its own words.
#[derive(Debug, Serialize)]
pub struct LanguageView {
    tag: LanguageTag,
    dir: &'static str,
    name: String,
    href: String,
    current: bool,
    /// Whether the same page is behind it.
    exact: bool,
    /// "first page" in that language, where another page is behind it.
    note: Option<String>,
    /// "You can read this in English", in that language, where the same page is behind it.
    offer: Option<String>,
}

/// Each language in which there is this page or, failing that, a first page; none on a site in one language.
/// Without a page the first pages alone.
pub(super) fn languages<'s, 'c: 's>(
    resolver: &Resolver<'s, 'c>,
    page: Option<PageId>,
) -> Vec<LanguageView> {
    let site = resolver.scope.site;
    let branch = resolver.scope.branch;
    let views: Vec<LanguageView> = site
        .languages
        .iter()
        .filter(|language| branch.speaks(language, site.first_language()))
        .filter_map(|language| view(resolver, language, page))
        .collect();
    match views.len() {
        0 | 1 => Vec::new(),
        _ => views,
    }
}

fn view<'s, 'c: 's>(
    resolver: &Resolver<'s, 'c>,
    language: &'s LanguageTag,
    page: Option<PageId>,
) -> Option<LanguageView> {
    let site = resolver.scope.site;
    let current = page.is_some() && *language == resolver.scope.edition.language;
    let same = match current {
        true => page,
        false => page.and_then(|page| same_page(resolver, language, page)),
    };
    let format = resolver.scope.edition.format;
    let there = same.or_else(|| first_page(resolver, language))?;
    let first_page = || resolver.assets.say((language, format), "first-page", &[]);
    Some(LanguageView {
        tag: language.clone(),
        dir: language.direction(),
        name: resolver.named(language).name,
        href: site.href(there),
        current,
        exact: same.is_some(),
        note: same.map_or_else(first_page, |_| None).and_then(|said| {
            let is_own = said.language.is_none();
            is_own.then_some(said.text)
        }),
        offer: same
            .filter(|_| !current)
            .map(|page| resolver.at(site.scope(page)).in_this_language()),
    })
}

/// The editions of a branch in a language: in the format of the reader first.
fn editions<'s, 'c: 's>(
    resolver: &Resolver<'s, 'c>,
    branch: BranchId,
    language: &LanguageTag,
) -> Vec<&'s Edition<'c>> {
    let site = resolver.scope.site;
    let own = resolver.scope.edition;
    let mut editions: Vec<&Edition<'c>> = match branch == own.branch {
        true => own
            .translations
            .iter()
            .map(|it| &site.editions[*it])
            .collect(),
        // Those of the whole site come first, so nobody looks through all areas for each page.
        false => {
            let first = site.editions.iter().take_while(|it| it.branch == branch);
            first.filter(|it| it.format == own.format).collect()
        }
    };
    editions.retain(|it| it.language == *language);
    let twins: Vec<&Edition<'c>> = editions
        .iter()
        .filter_map(|it| Some(&site.editions[it.twin?]))
        .collect();
    editions.extend(twins);
    editions
}

/// The same page in a language, where that is a translation.
fn same_page<'s, 'c: 's>(
    resolver: &Resolver<'s, 'c>,
    language: &LanguageTag,
    page: PageId,
) -> Option<PageId> {
    let site = resolver.scope.site;
    let branch = resolver.scope.edition.branch;
    let editions = editions(resolver, branch, language).into_iter();
    let mut pages = editions.filter_map(|edition| edition.same_as(&site.pages[page]));
    pages.find(|page| site.pages[*page].translated)
}

/// The first page of a language: of this area, else of the whole site.
fn first_page<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, language: &LanguageTag) -> Option<PageId> {
    let site = resolver.scope.site;
    let own = resolver.scope.edition.branch;
    [own, BranchId::from(0)].into_iter().find_map(|branch| {
        let top = site.branches[branch].top_page();
        let editions = editions(resolver, branch, language).into_iter();
        let mut pages = editions.filter_map(|edition| edition.pages.get(top).copied());
        pages.find(|page| site.pages[*page].translated)
    })
}
