//! What other programs read: the facts of the pages as data, for the directories of councils, spreadsheets and
//! people who report a fault in the site.
//!
//! All of it is made from the same resolved values as the pages. A sample says in each that it is one.

mod described;
mod news;
mod open_referral;
mod security;
mod tables;

use super::html::Materials;
use crate::site::{Site, addresses};

/// What is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenData {
    /// The services, as a feed for the directories of others.
    Feed,
    /// Who serves where, as a table.
    Coverage,
    /// The contacts, as a table.
    Contacts,
    /// The news of each area, for programs that collect news.
    News,
    /// Whom to tell of a fault in the site.
    Security,
}

impl OpenData {
    /// Those of a site: what it has no words for is not made.
    pub fn of(site: &Site<'_>) -> Vec<Self> {
        let all = [
            Self::Feed,
            Self::Coverage,
            Self::Contacts,
            Self::News,
            Self::Security,
        ];
        all.into_iter().filter(|it| it.is_wanted(site)).collect()
    }

    fn is_wanted(self, site: &Site<'_>) -> bool {
        match self {
            Self::Feed | Self::Coverage => !site.served().is_empty(),
            Self::Contacts => site.branches.iter().any(|it| !it.contacts.is_empty()),
            Self::News => news::feeds(site).next().is_some(),
            Self::Security => security::is_wanted(site),
        }
    }

    /// The paths of its files.
    pub fn paths(self, site: &Site<'_>) -> Vec<String> {
        match self {
            Self::Feed => open_referral::paths(site),
            Self::Coverage => vec![addresses::table("coverage")],
            Self::Contacts => vec![addresses::table("contacts")],
            Self::News => news::paths(site),
            Self::Security => vec![addresses::SECURITY.to_owned()],
        }
    }

    /// What it is, in words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Feed => "the feed of services",
            Self::Coverage => "the table of services",
            Self::Contacts => "the table of contacts",
            Self::News => "a feed of news",
            Self::Security => addresses::SECURITY,
        }
    }

    /// The bytes of its files, in the order of their paths.
    pub fn make(self, materials: &Materials<'_, '_>) -> Vec<Vec<u8>> {
        match self {
            Self::Feed => open_referral::files(materials),
            Self::Coverage => vec![tables::coverage(materials)],
            Self::Contacts => vec![tables::contacts(materials)],
            Self::News => news::files(materials),
            Self::Security => vec![security::text(materials).into_bytes()],
        }
    }
}
