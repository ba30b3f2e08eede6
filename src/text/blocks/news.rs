//! What is new, and what families and professionals have lived through.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::site::PageId;
use crate::text::resolver::Resolver;
use crate::text::values::{Day, PageLink};
use serde::Serialize;

/// News as a link, with its day.
#[derive(Debug, Serialize)]
pub struct ShownNews {
    #[serde(flatten)]
    pub link: PageLink,
    pub date: Day,
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// The news of this edition, newest first. Nobody needs a link to what they are reading.
    pub(super) fn news(&self) -> Vec<ShownNews> {
        let news = self.scope.news().into_iter();
        news.filter(|page| Some(*page) != self.scope.page)
            .filter_map(|page| self.shown_news(page))
            .collect()
    }

    /// The stories for the readers of this page, but for the one that they read.
    pub(super) fn stories(&self) -> Vec<PageLink> {
        let stories = self.scope.stories().into_iter();
        let others = stories.filter(|page| Some(*page) != self.scope.page);
        others.map(|page| self.page_link(page)).collect()
    }

    fn shown_news(&self, page: PageId) -> Option<ShownNews> {
        let days = self.scope.site.pages[page].page.news()?;
        Some(ShownNews {
            link: self.page_link(page),
            date: self.date(days.date),
        })
    }
}
