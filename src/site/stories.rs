//! Stories: which are told where, and what keeps them from being told.

use super::chosen::head;
use super::{Edition, PageId, Scope, Site, once_for_all_areas, unlisted};
use crate::content::blocks::BlockKind;
use crate::content::page::{Page, PageAudience};
use crate::diagnostic::{Finding, finding, rules};

fn is_for_professionals(page: &Page) -> bool {
    page.head.audience == Some(PageAudience::Professionals)
}

impl Site<'_> {
    /// The page of an edition that lists a story: one for the same readers.
    pub fn stories_page(&self, edition: &Edition<'_>, story: PageId) -> Option<PageId> {
        let readers = is_for_professionals(self.pages[story].page);
        let mut pages = edition.pages.values().copied();
        pages.find(|page| {
            let page = self.pages[*page].page;
            page.shows(BlockKind::Stories) && is_for_professionals(page) == readers
        })
    }
}

impl Scope<'_, '_> {
    /// The stories in this format for the readers of this page, by their ids. What is not in this language is
    /// there in the first one of the site.
    pub fn stories(&self) -> Vec<PageId> {
        let page = |number: PageId| self.site.pages[number].page;
        let here = self.page.is_some_and(|it| is_for_professionals(page(it)));
        let mut stories = self.here_or_first(|edition| &edition.pages);
        stories.retain(|it| page(*it).story().is_some() && is_for_professionals(page(*it)) == here);
        stories
    }
}

/// Stories that nobody may tell any more, that have the id of a page, or that no page lists.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let pages = &site.content.pages;
    for page in pages.iter().filter(|it| it.story().is_some()) {
        let until = page.story().and_then(|it| it.until.as_ref());
        let ended = until.filter(|it| it.value.0 < site.today.0);
        findings.extend(ended.map(|until| {
            finding!(
                STORY_CONSENT_ENDED, until.span,
                "people agreed to this story until {}, and no longer", until.value.0;
                help: "ask them again and write what they say, or delete the file and its translations"
            )
        }));
        let same = |it: &&Page| it.story().is_none() && it.variant == page.variant;
        let other = pages.iter().find(same);
        findings.extend(other.map(|_| {
            finding!(
                DUPLICATE_ID, head(page),
                "there is a page `{}` already", page.variant.id;
                help: "give the file of the story another name: links could lead to only one of them"
            )
        }));
    }
    if site.may_lack_a_list() {
        return;
    }
    let editions = site.editions.iter();
    let pages = editions.flat_map(|edition| edition.pages.values().map(move |it| (edition, *it)));
    let stories = pages.filter(|(_, page)| site.pages[*page].page.story().is_some());
    let found = stories.map(|(edition, page)| {
        let list = site.stories_page(edition, page);
        let words = ("this story", "stories");
        let finding = unlisted(site, page, list, (&rules::UNLISTED_STORY, words));
        (page, finding.into_iter().collect())
    });
    findings.extend(once_for_all_areas(site, found.collect()));
}
