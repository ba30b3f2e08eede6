//! News: what is told where today, and what keeps people from finding it.
//!
//! News that has ended is on no list, in no feed and in no index. Its page stays, without its text, and says
//! so: somebody may have its address from a message, and what it said may not be true any more.

use super::{Edition, PageId, Scope, Site, once_for_all_areas};
use crate::content::Broken;
use crate::content::blocks::BlockKind;
use crate::content::values::Format;
use crate::diagnostic::{Finding, finding};
use crate::source::Span;
use std::cmp::Reverse;
use std::collections::BTreeSet;

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

    /// Some news, newest first.
    pub fn newest_first(&self, news: impl Iterator<Item = PageId>) -> Vec<PageId> {
        let mut news: Vec<PageId> = news.collect();
        news.sort_by_key(|page| {
            let page = self.pages[*page].page;
            (Reverse(page.news.map(|it| it.date)), &page.variant.id)
        });
        news
    }
}

impl Scope<'_, '_> {
    /// The news that is told today in this format, newest first. What is not in this language is there in
    /// the first one of the site.
    pub fn news(&self) -> Vec<PageId> {
        let (own, first) = (&self.edition.news, &self.first_edition().news);
        let ids: BTreeSet<&str> = own.keys().chain(first.keys()).copied().collect();
        let pages = ids
            .into_iter()
            .filter_map(|id| own.get(id).or_else(|| first.get(id)).copied());
        let told = pages.filter(|page| !self.site.has_ended(*page));
        self.site.newest_first(told)
    }
}

/// News of a day that has not come, and news that no page lists.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    for page in &site.content.news {
        let days = page.news.filter(|it| it.date > site.today);
        findings.extend(days.map(|days| {
            finding!(
                FUTURE_DATE, Span::new(page.document.source, 0, 0),
                "this is news of {}, which has not come yet", days.date.0;
                help: "name the file after the day on which the news is told; today is {}. What is true from a later day on is a notice", site.today.0
            )
        }));
    }
    let mut broken = site.content.broken.iter();
    // What could not be read may be the list.
    if broken.any(|it| matches!(it, Broken::Page(_))) {
        return;
    }
    let news = site.editions.iter().flat_map(|it| it.news.values());
    let told = news.copied().filter(|page| !site.has_ended(*page));
    let found = told.map(|page| (page, unlisted(site, page).into_iter().collect()));
    findings.extend(once_for_all_areas(site, found.collect()));
}

/// News that stands in no list of its edition. What stands in for a translation is listed where it is its
/// own.
fn unlisted(site: &Site<'_>, number: PageId) -> Option<Finding> {
    let page = &site.pages[number];
    let edition = &site.editions[page.edition];
    let is_listed = !page.translated || site.news_page(edition).is_some();
    let (words, ending) = match edition.format {
        Format::Plain => ("", ""),
        Format::Easy => (" in easy read", ".easy"),
    };
    (!is_listed).then(|| {
        finding!(
            UNLISTED_NEWS, page.page.head.title.span,
            "no page{words} lists this news, so nobody finds it";
            help: "put a block ```` ```news ```` into a page, such as pages/index{ending}.md"
        )
    })
}
