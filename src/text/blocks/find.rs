//! Which area am I in? The field that finds it, and all postcodes from A to Z.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::blocks::BlockOptions;
use crate::content::postcodes::letters_of;
use crate::site::{BranchKind, PageId, PlaceIndex, addresses};
use crate::text::resolver::Resolver;
use crate::text::values::{Name, PageLink};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Debug, Serialize)]
pub struct ShownFind {
    /// The address of the index; `{part}` in it stands for the first letters of a postcode.
    pub index: String,
    /// The first letters that there are, where the index has parts.
    pub parts: Option<String>,
    /// A half postcode of this site.
    pub example: Option<String>,
    /// The area that it lies in.
    pub area: Option<Name>,
    /// Where the postcodes come from.
    pub source: Option<Name>,
    /// The year of that.
    pub year: String,
    /// None on pages in other languages: see `list_page`.
    pub outcodes: Vec<ShownLetters>,
    /// The page in the first language, which has the half postcodes for all.
    pub list_page: Option<PageLink>,
}

/// Half postcodes that begin with the same letters.
#[derive(Debug, Serialize)]
pub struct ShownLetters {
    pub letters: String,
    pub list: Vec<ShownOutcode>,
}

#[derive(Debug, Serialize)]
pub struct ShownOutcode {
    pub code: String,
    pub areas: Vec<OutcodeArea>,
    /// Whether a part of it is in no area of the site.
    pub elsewhere: bool,
}

#[derive(Debug, Clone, Serialize)]
pub struct OutcodeArea {
    pub name: Name,
    pub href: String,
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    pub(super) fn find(&self) -> Option<ShownFind> {
        let site = self.scope.site;
        if !matches!(self.scope.branch.kind, BranchKind::Root) {
            return None;
        }
        let places = site.places.as_ref()?;
        let areas: BTreeMap<String, OutcodeArea> = self
            .areas()
            .into_iter()
            .map(|area| {
                (
                    area.id,
                    OutcodeArea {
                        name: area.name,
                        href: area.href,
                    },
                )
            })
            .collect();
        let mut outcodes: Vec<ShownLetters> = Vec::new();
        let mut example = None;
        for (code, ids, elsewhere) in &places.outcodes {
            let shown = ShownOutcode {
                code: code.clone(),
                areas: ids.iter().filter_map(|id| areas.get(id)).cloned().collect(),
                elsewhere: *elsewhere,
            };
            if let ([only], false, None) = (shown.areas.as_slice(), elsewhere, &example) {
                example = Some((code.clone(), only.name.clone()));
            }
            let letters = letters_of(code);
            match outcodes.last_mut().filter(|last| last.letters == letters) {
                Some(last) => last.list.push(shown),
                None => outcodes.push(ShownLetters {
                    letters: letters.to_owned(),
                    list: vec![shown],
                }),
            }
        }
        let (index, parts) = match &places.index {
            PlaceIndex::Whole(_) => (addresses::postcodes(None), None),
            PlaceIndex::Parts(parts) => {
                let letters: Vec<String> = parts.keys().map(|it| it.to_lowercase()).collect();
                (
                    addresses::postcodes(Some("{part}")),
                    Some(letters.join(" ")),
                )
            }
        };
        // Letters and numbers say the same in every language. With them a page in another one, whose words weigh more
        // (Arabic letters take two bytes each), would not reach a phone in one round trip: it leads to the list.
        let list_page = self.page_with_list();
        if list_page.is_some() {
            outcodes.clear();
        }
        let (example, area) = example.unzip();
        Some(ShownFind {
            index: site.base.href(&index),
            parts,
            example,
            area,
            year: self.year_of(places.source.as_deref()),
            source: places.source.as_deref().map(|it| self.written_once(it)),
            outcodes,
            list_page,
        })
    }

    /// The page in the first language that lists the areas, for a text in another one.
    fn page_with_list(&self) -> Option<PageLink> {
        let site = self.scope.site;
        if self.scope.language == site.first_language() {
            return None;
        }
        let lists = |page: &PageId| {
            let mut blocks = site.pages[*page].page.blocks.iter();
            blocks.any(|it| matches!(it.options, BlockOptions::Areas))
        };
        let mut pages = self.scope.first_edition().pages.values().copied();
        pages.find(lists).map(|page| self.page_link(page))
    }

    /// The year that the source of the postcodes names; otherwise that of the build.
    fn year_of(&self, source: Option<&str>) -> String {
        let words = source
            .unwrap_or_default()
            .split(|c: char| !c.is_ascii_digit());
        let year = words.rev().find(|word| word.len() == 4);
        year.map_or_else(|| self.scope.site.today.0.year().to_string(), str::to_owned)
    }
}
