//! Editions, and the pages of each.

use super::addresses::{self, EditionFolders};
use super::branch::Branch;
use super::chosen::{Chosen, Folders, PageInputs, chosen, head, in_language};
use super::lacking::Lacking;
use super::spoken;
use super::twins::check_twins;
use super::{BranchId, EditionId, PageId, Site};
use crate::content::Broken;
use crate::content::blocks::BlockKind;
use crate::content::page::{Layout, Leaflet, Page, PageAudience, PageKind};
use crate::content::values::{Format, Id, LanguageTag};
use crate::diagnostic::{Finding, finding};
use std::collections::{BTreeMap, BTreeSet};
use typed_index_collections::TiVec;

/// A branch in one format and language.
#[derive(Debug)]
pub struct Edition<'c> {
    /// The branch.
    pub branch: BranchId,
    /// The format.
    pub format: Format,
    /// The language.
    pub language: LanguageTag,
    /// Where its pages, codes and leaflets go.
    pub folders: EditionFolders,
    /// Pages by id.
    pub pages: BTreeMap<&'c str, PageId>,
    /// The pages of leaflets by the ids of these.
    pub leaflets: BTreeMap<&'c str, PageId>,
    /// News by id, that which has ended too.
    pub news: BTreeMap<&'c str, PageId>,
    /// The page that explains the words of the glossary.
    pub glossary: Option<PageId>,
    /// The other format of the same branch and language.
    pub twin: Option<EditionId>,
    /// The same branch and format in every language, this one included.
    pub translations: Vec<EditionId>,
}

/// A page that will be published.
#[derive(Debug)]
pub struct SitePage<'c> {
    /// The edition.
    pub edition: EditionId,
    /// What its author wrote.
    pub page: &'c Page,
    /// Whether it is in the language of its edition; otherwise the first language stands in.
    pub translated: bool,
    /// The leaflet whose words it holds; `None` for a page of its own.
    pub leaflet: Option<&'c Leaflet>,
}

impl<'c> SitePage<'c> {
    /// Its id.
    pub fn id(&self) -> &'c Id {
        &self.page.variant.id
    }

    /// Whether it has a code and a PDF.
    pub fn is_printed(&self) -> bool {
        self.page.news().is_none()
    }

    /// How it is laid out on paper: a leaflet as its author says, a page with questions as a form, any other
    /// one as a handout.
    pub fn layout(&self) -> Layout {
        match self.leaflet {
            Some(leaflet) => leaflet.head.layout,
            None if self.page.is_form() => Layout::Form,
            None => Layout::Handout,
        }
    }
}

impl<'c> Edition<'c> {
    /// The page, leaflet or news with the id of another one, of this edition.
    pub fn same_as(&self, other: &SitePage<'c>) -> Option<PageId> {
        let all = match other.page.kind {
            _ if other.leaflet.is_some() => &self.leaflets,
            PageKind::News(_) => &self.news,
            PageKind::Usual | PageKind::Story(_) => &self.pages,
        };
        all.get(other.id().as_str()).copied()
    }
}

impl Site<'_> {
    /// Whether a page explains at its end the words of the glossary that it uses: one of its own, in plain
    /// English, for families, unless a block on it explains all of them. In easy read the text itself does
    /// so, and a page to choose an area on, or one that names the makers of pictures, is a list.
    pub fn explains_words(&self, number: PageId) -> bool {
        let SitePage { page, leaflet, .. } = &self.pages[number];
        leaflet.is_none()
            && page.variant.format == Format::Plain
            && page.head.audience != Some(PageAudience::Professionals)
            && ![BlockKind::Glossary, BlockKind::Areas, BlockKind::Credits]
                .iter()
                .any(|kind| page.shows(*kind))
    }

    /// Whether a page uses such words, and explains them. What was news has no words any more.
    pub fn has_words(&self, number: PageId) -> bool {
        !self.has_ended(number)
            && self.explains_words(number)
            && self.pages[number].page.document.uses_terms()
    }

    /// The same page in each language in which it is. A page that stands in for a translation is none.
    pub fn translations(&self, number: PageId) -> Vec<(&LanguageTag, PageId)> {
        let page = &self.pages[number];
        let editions = self.editions[page.edition].translations.iter();
        editions
            .filter_map(|edition| {
                let edition = &self.editions[*edition];
                let same = edition.same_as(page)?;
                let is_translated = self.pages[same].translated;
                is_translated.then_some((&edition.language, same))
            })
            .collect()
    }

    /// The same by the tag of the language, with `x-default` for readers of any other one. A page in one language
    /// alone has none.
    pub fn in_languages(&self, number: PageId) -> Vec<(&str, PageId)> {
        let mut translated = self.translations(number);
        if translated.len() < 2 {
            translated.clear();
        }
        let all = translated.iter();
        let in_first = all.clone().find(|(tag, _)| *tag == self.first_language());
        let default = in_first.map(|(_, page)| ("x-default", *page));
        all.map(|(tag, page)| (tag.as_str(), *page))
            .chain(default)
            .collect()
    }
}

/// Every edition of a site, and the pages of all of them.
#[derive(Debug, Default)]
pub(super) struct LaidOut<'c> {
    pub editions: TiVec<EditionId, Edition<'c>>,
    pub pages: TiVec<PageId, SitePage<'c>>,
}

/// Lays out the editions and pages of a site.
pub(super) fn lay_out<'c>(inputs: PageInputs<'_, 'c>, findings: &mut Vec<Finding>) -> LaidOut<'c> {
    check_ids(inputs, findings);
    let folders = Folders::of(&inputs.content.pages);
    let news_folders = Folders::of(&inputs.content.news);
    let mut laid_out = LaidOut::default();
    let mut lacking = Lacking::default();
    for (number, branch) in inputs.branches.iter_enumerated() {
        let pages = chosen(&folders, branch);
        let news = chosen(&news_folders, branch);
        check_top(inputs, branch, &pages, findings);
        check_twins(inputs, &pages, &pages, findings);
        check_twins(inputs, &pages, &news, findings);
        lacking.read(inputs, number, &pages);
        lacking.read(inputs, number, &news);
        laid_out.add_branch(inputs, number, &pages, &news);
    }
    findings.extend(lacking.findings(inputs));
    findings.extend(spoken::check(inputs));
    laid_out
}

impl<'c> LaidOut<'c> {
    /// Adds the editions of a branch. Easy read ones are there as soon as one page or leaflet is.
    fn add_branch(
        &mut self,
        inputs: PageInputs<'_, 'c>,
        branch: BranchId,
        chosen: &Chosen<'c>,
        news: &Chosen<'c>,
    ) {
        let leaflets = &inputs.branches[branch].leaflets;
        let has_easy = chosen.keys().any(|(_, format, _)| *format == Format::Easy)
            || leaflets
                .iter()
                .any(|it| it.page.variant.format == Format::Easy);
        let formats: &[Format] = match has_easy {
            true => &[Format::Plain, Format::Easy],
            false => &[Format::Plain],
        };
        let kinds: Vec<(&LanguageTag, Format)> = inputs
            .spoken(branch)
            .flat_map(|language| formats.iter().map(move |format| (language, *format)))
            .collect();
        let first = self.editions.len();
        let number = |place: usize| EditionId::from(first + place);
        for (language, format) in &kinds {
            let is_twin = |(other, of): &(&LanguageTag, Format)| other == language && of != format;
            let same_format = kinds.iter().enumerate().filter(|(_, (_, of))| of == format);
            let pages = self.pages_of(inputs, chosen, (*format, language));
            let edition = Edition {
                branch,
                format: *format,
                language: (*language).clone(),
                folders: EditionFolders::new(
                    &inputs.branches[branch].folder,
                    Some(*language).filter(|it| *it != inputs.first_language()),
                    *format,
                ),
                glossary: self.first_with(&pages, BlockKind::Glossary),
                pages,
                news: self.pages_of(inputs, news, (*format, language)),
                leaflets: self.leaflets_of(inputs, branch, (*format, language)),
                twin: kinds.iter().position(is_twin).map(number),
                translations: same_format.map(|(place, _)| number(place)).collect(),
            };
            self.editions.push(edition);
        }
    }

    /// Adds the pages of the edition that comes next.
    fn pages_of(
        &mut self,
        inputs: PageInputs<'_, 'c>,
        chosen: &Chosen<'c>,
        (format, language): (Format, &LanguageTag),
    ) -> BTreeMap<&'c str, PageId> {
        let ids: BTreeSet<&'c str> = chosen
            .keys()
            .filter(|(_, of, _)| *of == format)
            .map(|(id, _, _)| *id)
            .collect();
        let mut pages = BTreeMap::new();
        for id in ids {
            let found = in_language(inputs, chosen, (id, format), language);
            if let Some((page, translated)) = found {
                pages.insert(id, self.add(page, translated, None));
            }
        }
        pages
    }

    /// Adds the leaflets of the edition that comes next. Paper in another language than it says would
    /// help nobody, so none stands in for a missing translation.
    fn leaflets_of(
        &mut self,
        inputs: PageInputs<'_, 'c>,
        branch: BranchId,
        (format, language): (Format, &LanguageTag),
    ) -> BTreeMap<&'c str, PageId> {
        let first = inputs.first_language();
        let wanted = |leaflet: &&&'c Leaflet| {
            let variant = &leaflet.page.variant;
            variant.format == format && variant.language.as_ref().unwrap_or(first) == language
        };
        let leaflets = inputs.branches[branch].leaflets.iter().filter(wanted);
        leaflets
            .map(|leaflet| {
                let id = leaflet.page.variant.id.as_str();
                (id, self.add(&leaflet.page, true, Some(*leaflet)))
            })
            .collect()
    }

    /// The first of some pages that has a block of a kind.
    fn first_with(&self, pages: &BTreeMap<&str, PageId>, kind: BlockKind) -> Option<PageId> {
        let mut pages = pages.values().copied();
        pages.find(|page| self.pages[*page].page.shows(kind))
    }

    /// Adds a page of the edition that comes next.
    fn add(&mut self, page: &'c Page, translated: bool, leaflet: Option<&'c Leaflet>) -> PageId {
        let edition = self.editions.next_key();
        self.pages.push_and_get_key(SitePage {
            edition,
            page,
            translated,
            leaflet,
        })
    }
}

/// Problems of pages that do not depend on the branch.
fn check_ids(inputs: PageInputs<'_, '_>, findings: &mut Vec<Finding>) {
    let PageInputs {
        content, languages, ..
    } = inputs;
    for page in content.pages.iter().chain(&content.news) {
        let id = page.variant.id.as_str();
        let is_area = content.areas.iter().any(|area| area.id.as_str() == id);
        if addresses::is_reserved(id, languages) {
            findings.push(finding!(
                BAD_FILE_NAME, head(page),
                "`{id}` cannot be the id of a page";
                help: "name the file otherwise, such as `about-{id}.md`: the output needs this name"
            ));
        }
        if is_area && id == "home" {
            findings.push(finding!(
                DUPLICATE_ID,
                head(page),
                "an area cannot be called `home`"
            ));
        }
        if let Some(language) = &page.variant.language
            && !languages.contains(language)
            && !content.broken.contains(&Broken::Site)
        {
            findings.push(finding!(
                UNKNOWN_ID, head(page),
                "this page is in `{}`, but the site has no such language", language.as_str();
                help: "add `{}` to `languages` in site.yaml", language.as_str()
            ));
        }
    }
}

/// The page that a branch needs.
fn check_top(
    inputs: PageInputs<'_, '_>,
    branch: &Branch<'_>,
    chosen: &Chosen<'_>,
    findings: &mut Vec<Finding>,
) {
    let top = branch.top_page();
    if !chosen.contains_key(&(top, Format::Plain, None)) && !inputs.is_broken(top) {
        let finding = finding!(
            MISSING_FILE,
            "there is no page `{top}`";
            help: "write pages/{top}.md"
        );
        // What stands in for a broken site.yaml has no place in any file.
        findings.push(if inputs.content.broken.contains(&Broken::Site) {
            finding
        } else {
            finding.at(inputs.content.site.span)
        });
    }
}
