//! A finished page, as a browser gets it.

use crate::check::markup::{Element, Node};
use crate::site::{PageId, Site};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// A finished page.
#[derive(Debug)]
pub struct Finished<'s, 'c> {
    /// The site.
    pub site: &'s Site<'c>,
    /// The page.
    pub page: PageId,
    /// Where it will be, from the root of the site: `gateshead/ask/index.html`.
    pub path: &'s str,
    /// All elements, an outer one before those in it.
    pub elements: Vec<&'s Element>,
}

impl<'s, 'c> Finished<'s, 'c> {
    /// A page of these nodes.
    pub fn new(site: &'s Site<'c>, page: PageId, path: &'s str, nodes: &'s [Node]) -> Self {
        let mut elements = Vec::new();
        Node::walk(nodes, &mut |element| elements.push(element));
        Self {
            site,
            page,
            path,
            elements,
        }
    }

    /// Where its author wrote it.
    pub fn span(&self) -> Span {
        self.site.pages[self.page].page.head.title.span
    }

    /// What other pages need to know of it.
    pub fn addresses(&self) -> Addresses {
        let mut addresses = Addresses {
            page: self.page,
            path: self.path.to_owned(),
            ids: BTreeSet::new(),
            links: BTreeSet::new(),
        };
        for element in &self.elements {
            addresses
                .ids
                .extend(element.attribute("id").map(str::to_owned));
            let link = match element.name.as_str() {
                "a" | "link" => element.attribute("href"),
                "img" => element.attribute("src"),
                _ => None,
            };
            addresses.links.extend(link.map(str::to_owned));
        }
        addresses
    }
}

/// The anchors and links of a finished page.
#[derive(Debug)]
pub struct Addresses {
    /// The page.
    pub page: PageId,
    /// Where it will be.
    pub path: String,
    /// Its anchors.
    pub ids: BTreeSet<String>,
    /// Where its links lead, as they are written.
    pub links: BTreeSet<String>,
}

/// All finished pages with their anchors, and every other file of the finished site.
#[derive(Debug)]
pub struct Web<'s, 'c> {
    /// The site.
    pub site: &'s Site<'c>,
    /// Its pages.
    pub pages: Vec<Addresses>,
    /// Every path that the site will have.
    pub paths: BTreeSet<String>,
}

impl Web<'_, '_> {
    /// Anchors by path.
    pub fn anchors(&self) -> BTreeMap<&str, &BTreeSet<String>> {
        let pages = self.pages.iter();
        pages.map(|page| (page.path.as_str(), &page.ids)).collect()
    }
}
