//! News: what is told where today, and what keeps people from finding it.
//!
//! News that has ended is on no list, in no feed and in no index. Its page stays, without its text, and says
//! so: somebody may have its address from a message, and what it said may not be true any more.

use super::{Edition, PageId, Scope, Site, once_for_all_areas};
use crate::content::Broken;
use crate::content::blocks::BlockKind;
use crate::content::values::Format;
use crate::diagnostic::{Finding, Rule, finding, rules};
use crate::source::Span;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

impl Site<'_> {
    /// Whether a page is news that is no longer told.
    pub fn has_ended(&self, page: PageId) -> bool {
        self.pages[page].page.has_ended(self.today)
    }

    /// All pages, but for news that has ended.
    pub fn told_pages(&self) -> impl Iterator<Item = PageId> {
        let pages = self.pages.keys();
        pages.filter(|page| !self.has_ended(*page))
    }

    /// The page of an edition that lists its news.
    pub fn news_page(&self, edition: &Edition<'_>) -> Option<PageId> {
        self.page_that_shows(edition, BlockKind::News)
    }

    /// Whether an edition has a feed of its news: one in plain words with a list of them. It stays when all
    /// of them have ended, for the programs that ask for it.
    pub fn has_feed(&self, edition: &Edition<'_>) -> bool {
        edition.format == Format::Plain
            && !edition.news.is_empty()
            && self.news_page(edition).is_some()
    }

    /// Whether a page could not be read: it may be the list that others seem to lack.
    pub(super) fn may_lack_a_list(&self) -> bool {
        let mut broken = self.content.broken.iter();
        broken.any(|it| matches!(it, Broken::Page(_)))
    }

    /// Some news, newest first.
    pub fn newest_first(&self, news: impl Iterator<Item = PageId>) -> Vec<PageId> {
        let mut news: Vec<PageId> = news.collect();
        news.sort_by_key(|page| {
            let page = self.pages[*page].page;
            (Reverse(page.news().map(|it| it.date)), &page.variant.id)
        });
        news
    }
}

impl Scope<'_, '_> {
    /// The news that is told today in this format, newest first. What is not in this language is there in
    /// the first one of the site.
    pub fn news(&self) -> Vec<PageId> {
        let pages = self.here_or_first(|edition| &edition.news).into_iter();
        let told = pages.filter(|page| !self.site.has_ended(*page));
        self.site.newest_first(told)
    }

    /// Pages of a kind, by their ids. What is not in this language is there in the first one of the site.
    pub(super) fn here_or_first<'a>(
        &'a self,
        of: impl Fn(&'a Edition<'a>) -> &'a BTreeMap<&'a str, PageId>,
    ) -> Vec<PageId> {
        let (own, first) = (of(self.edition), of(self.first_edition()));
        let ids: BTreeSet<&str> = own.keys().chain(first.keys()).copied().collect();
        ids.into_iter()
            .filter_map(|id| own.get(id).or_else(|| first.get(id)).copied())
            .collect()
    }
}

/// News of a day that has not come, and news that no page lists.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    for page in &site.content.news {
        let days = page.news().filter(|it| it.date > site.today);
        findings.extend(days.map(|days| {
            finding!(
                FUTURE_DATE, Span::new(page.document.source, 0, 0),
                "this is news of {}, which has not come yet", days.date.0;
                help: "name the file after the day on which the news is told; today is {}. What is true from a later day on is a notice", site.today.0
            )
        }));
    }
    if site.may_lack_a_list() {
        return;
    }
    let news = site.editions.iter().flat_map(|it| it.news.values());
    let told = news.copied().filter(|page| !site.has_ended(*page));
    let found = told.map(|page| {
        let list = site.news_page(&site.editions[site.pages[page].edition]);
        let words = ("this news", "news");
        let finding = unlisted(site, page, list, (&rules::UNLISTED_NEWS, words));
        (page, finding.into_iter().collect())
    });
    findings.extend(once_for_all_areas(site, found.collect()));
}

/// A page that stands in no list of its edition: what it is, and the block of such lists. What stands in for
/// a translation is listed where it is its own.
pub(super) fn unlisted(
    site: &Site<'_>,
    number: PageId,
    list: Option<PageId>,
    (rule, (what, block)): (&'static Rule, (&str, &str)),
) -> Option<Finding> {
    let page = &site.pages[number];
    let is_listed = !page.translated || list.is_some();
    let (words, ending) = match site.editions[page.edition].format {
        Format::Plain => ("", ""),
        Format::Easy => (" in easy read", ".easy"),
    };
    (!is_listed).then(|| {
        let said = format!("no page{words} lists {what}, so nobody finds it");
        let help = format!(
            "put a block ```` ```{block} ```` into a page for the same readers, such as pages/index{ending}.md"
        );
        let span = page.page.head.title.span;
        Finding::new(rule, said).at(span).help(help)
    })
}
