//! Which page stands for an id in each branch, format and language.

use super::BranchId;
use super::branch::Branch;
use super::coverage::{BranchKind, rank};
use crate::content::kinds::Untranslated;
use crate::content::page::Page;
use crate::content::values::{Date, Format, Id, LanguageTag};
use crate::content::{Broken, Content};
use crate::source::Span;
use std::collections::BTreeMap;
use typed_index_collections::TiVec;

/// The pages of a branch by id, format and language, each with its rank.
pub(super) type Chosen<'c> = BTreeMap<(&'c str, Format, Option<&'c LanguageTag>), (u8, &'c Page)>;

/// What editions and pages are laid out from.
#[derive(Debug, Clone, Copy)]
pub(super) struct PageInputs<'s, 'c> {
    pub content: &'c Content,
    /// The first language first.
    pub languages: &'s [LanguageTag],
    pub branches: &'s TiVec<BranchId, Branch<'c>>,
    pub today: Date,
}

impl<'s> PageInputs<'s, '_> {
    pub(super) fn first_language(&self) -> &'s LanguageTag {
        &self.languages[0]
    }

    /// The languages in which a branch is offered, the first one first.
    pub(super) fn spoken(self, branch: BranchId) -> impl Iterator<Item = &'s LanguageTag> {
        let first = self.first_language();
        let branch = &self.branches[branch];
        self.languages
            .iter()
            .filter(move |language| branch.speaks(language, first))
    }

    /// Whether the file of a page has problems of its own.
    pub(super) fn is_broken(self, id: &str) -> bool {
        Id::new(id).is_some_and(|id| self.content.broken.contains(&Broken::Page(id)))
    }

    /// Whether the page in the first language stands in for one that is not translated.
    fn copies(&self) -> bool {
        self.content.site.untranslated == Some(Untranslated::Copy)
    }
}

/// For each id, format and language the most special page of a branch.
pub(super) fn chosen<'c>(folders: &Folders<'c>, branch: &Branch<'c>) -> Chosen<'c> {
    let area = branch.area().map(|area| &area.id);
    let is_root = matches!(branch.kind, BranchKind::Root);
    let mut chosen: Chosen<'c> = BTreeMap::new();
    for page in folders.seen_from(area) {
        let variant = &page.variant;
        let is_home = variant.id.as_str() == "home";
        let belongs = match branch.kind {
            BranchKind::Whole => true,
            BranchKind::Root | BranchKind::Area(_) => is_home == is_root,
        };
        if !belongs {
            continue;
        }
        let Some(rank) = rank(page.area.as_ref(), &page.head.areas, area) else {
            continue;
        };
        let key = (
            variant.id.as_str(),
            variant.format,
            variant.language.as_ref(),
        );
        let place = chosen.entry(key).or_insert((rank, page));
        if rank > place.0 {
            *place = (rank, page);
        }
    }
    chosen
}

/// The page in a language, and whether it is a translation. Where there is none, the page in the first
/// language stands in if the site copies such pages.
pub(super) fn in_language<'c>(
    inputs: PageInputs<'_, 'c>,
    chosen: &Chosen<'c>,
    (id, format): (&'c str, Format),
    language: &LanguageTag,
) -> Option<(&'c Page, bool)> {
    let is_first = language == inputs.first_language();
    let own = chosen.get(&(id, format, None));
    if !is_first
        && let Some((rank, page)) = chosen.get(&(id, format, Some(language)))
        // What an area says itself is truer than a translation of what is said elsewhere.
        && own.is_none_or(|(own, _)| own <= rank)
    {
        return Some((page, true));
    }
    own.filter(|_| is_first || inputs.copies())
        .map(|(_, page)| (*page, is_first))
}

/// Pages by the folder they stand in, so that an area looks at its own and the general ones only.
pub(super) struct Folders<'c> {
    general: Vec<&'c Page>,
    of_areas: BTreeMap<&'c Id, Vec<&'c Page>>,
}

impl<'c> Folders<'c> {
    pub(super) fn of(pages: &'c [Page]) -> Self {
        let mut folders = Self {
            general: Vec::new(),
            of_areas: BTreeMap::new(),
        };
        for page in pages {
            match &page.area {
                Some(area) => folders.of_areas.entry(area).or_default().push(page),
                None => folders.general.push(page),
            }
        }
        folders
    }

    fn seen_from(&self, area: Option<&Id>) -> impl Iterator<Item = &'c Page> {
        let own = area.and_then(|area| self.of_areas.get(area));
        self.general
            .iter()
            .chain(own.into_iter().flatten())
            .copied()
    }
}

/// The place of what is wrong with a page as a whole.
pub(super) fn head(page: &Page) -> Span {
    Span {
        end: page.head.span.start,
        ..page.head.span
    }
}
