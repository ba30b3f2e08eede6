//! Editions, and the pages of each.

use super::Site;
use super::branch::{Branch, BranchKind, rank};
use crate::content::Broken;
use crate::content::page::{EasyRead, Leaflet, Page, PageAudience};
use crate::content::values::{Format, Id, LanguageTag};
use crate::diagnostic::{Finding, rules};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// A branch in one format and language.
#[derive(Debug)]
pub struct Edition<'c> {
    /// The branch, as its number among [`Site::branches`].
    pub branch: usize,
    /// The format.
    pub format: Format,
    /// The language.
    pub language: LanguageTag,
    /// The part of addresses before the page: `gateshead/ur/easy-read/`.
    pub prefix: String,
    /// Pages by id, as their numbers among [`Site::pages`].
    pub pages: BTreeMap<&'c str, usize>,
    /// Leaflets by id, as the numbers of their pages among [`Site::pages`].
    pub leaflets: BTreeMap<&'c str, usize>,
    /// The other format of the same branch and language, as its number among [`Site::editions`].
    pub twin: Option<usize>,
    /// The same branch and format in every language, this one included.
    pub translations: Vec<usize>,
}

/// A page that will be published.
#[derive(Debug)]
pub struct SitePage<'c> {
    /// The edition, as its number among [`Site::editions`].
    pub edition: usize,
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
}

impl<'c> Edition<'c> {
    /// The page or leaflet with the id of another one, of this edition.
    pub fn same_as(&self, other: &SitePage<'c>) -> Option<usize> {
        let all = match other.leaflet {
            Some(_) => &self.leaflets,
            None => &self.pages,
        };
        all.get(other.id().as_str()).copied()
    }
}

/// Ids that the output folder needs for itself.
pub(super) const RESERVED: &[&str] = &[
    "easy-read",
    "qr",
    "leaflets",
    "pictures",
    "assets",
    "api",
    "search",
];

type Chosen<'c> = BTreeMap<(&'c str, Format, Option<&'c LanguageTag>), (u8, &'c Page)>;

/// Fills in the editions and pages of `site`.
pub(super) fn lay_out<'c>(site: &mut Site<'c>, findings: &mut Vec<Finding>) {
    check_ids(site, findings);
    let folders = Folders::of(&site.content.pages);
    let (mut editions, mut pages) = (Vec::new(), Vec::new());
    for (number, branch) in site.branches.iter().enumerate() {
        let chosen = chosen(&folders, branch);
        check_branch(site, branch, &chosen, findings);
        let has_easy = chosen.keys().any(|(_, format, _)| *format == Format::Easy)
            || branch
                .leaflets
                .iter()
                .any(|it| it.page.variant.format == Format::Easy);
        for language in &site.languages {
            for format in [Format::Plain, Format::Easy] {
                if format == Format::Easy && !has_easy {
                    continue;
                }
                let mut edition = Edition {
                    branch: number,
                    format,
                    language: language.clone(),
                    prefix: prefix(site, branch, format, language),
                    pages: BTreeMap::new(),
                    leaflets: BTreeMap::new(),
                    twin: None,
                    translations: Vec::new(),
                };
                let ids: BTreeSet<&'c str> = chosen
                    .keys()
                    .filter(|(_, of, _)| *of == format)
                    .map(|(id, _, _)| *id)
                    .collect();
                for id in ids {
                    let Some((page, translated)) = in_language(site, &chosen, id, format, language)
                    else {
                        continue;
                    };
                    edition.pages.insert(id, pages.len());
                    pages.push(SitePage {
                        edition: editions.len(),
                        page,
                        translated,
                        leaflet: None,
                    });
                }
                for leaflet in of_edition(branch, format, language, site.first_language()) {
                    edition
                        .leaflets
                        .insert(leaflet.page.variant.id.as_str(), pages.len());
                    pages.push(SitePage {
                        edition: editions.len(),
                        page: &leaflet.page,
                        translated: true,
                        leaflet: Some(leaflet),
                    });
                }
                editions.push(edition);
            }
        }
    }
    relate(&mut editions);
    site.editions = editions;
    site.pages = pages;
}

/// Tells each edition its twin and its translations, so that no page has to look for them. The
/// editions of a branch stand side by side.
fn relate(editions: &mut [Edition<'_>]) {
    let mut start = 0;
    while start < editions.len() {
        let branch = editions[start].branch;
        let end = editions[start..]
            .iter()
            .position(|edition| edition.branch != branch)
            .map_or(editions.len(), |length| start + length);
        for at in start..end {
            let (format, language) = (editions[at].format, editions[at].language.clone());
            let same = |other: &usize| editions[*other].format == format;
            let translations = (start..end).filter(same).collect();
            let twin = (start..end).find(|other| {
                editions[*other].format != format && editions[*other].language == language
            });
            editions[at].twin = twin;
            editions[at].translations = translations;
        }
        start = end;
    }
}

fn prefix(site: &Site<'_>, branch: &Branch<'_>, format: Format, language: &LanguageTag) -> String {
    let mut prefix = branch.prefix.clone();
    if language != site.first_language() {
        prefix.push_str(&language.in_addresses());
        prefix.push('/');
    }
    if format == Format::Easy {
        prefix.push_str("easy-read/");
    }
    prefix
}

/// For each id, format and language the most special page of a branch.
fn chosen<'c>(folders: &Folders<'c>, branch: &Branch<'c>) -> Chosen<'c> {
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

/// The leaflets of a branch in one format and language. Paper in another language than it says would
/// help nobody, so none stands in for a missing translation.
fn of_edition<'c>(
    branch: &Branch<'c>,
    format: Format,
    language: &LanguageTag,
    first: &LanguageTag,
) -> Vec<&'c Leaflet> {
    let wanted = |leaflet: &&&'c Leaflet| {
        let variant = &leaflet.page.variant;
        variant.format == format && variant.language.as_ref().unwrap_or(first) == language
    };
    branch.leaflets.iter().filter(wanted).copied().collect()
}

/// The page in a language, or in the first language of the site.
fn in_language<'c>(
    site: &Site<'c>,
    chosen: &Chosen<'c>,
    id: &'c str,
    format: Format,
    language: &LanguageTag,
) -> Option<(&'c Page, bool)> {
    let is_first = language == site.first_language();
    let own = chosen.get(&(id, format, None));
    if !is_first
        && let Some((rank, page)) = chosen.get(&(id, format, Some(language)))
        // What an area says itself is truer than a translation of what is said elsewhere.
        && own.is_none_or(|(own, _)| own <= rank)
    {
        return Some((page, true));
    }
    own.map(|(_, page)| (*page, is_first))
}

/// Pages by the folder they stand in, so that an area looks at its own and the general ones only.
struct Folders<'c> {
    general: Vec<&'c Page>,
    of_areas: BTreeMap<&'c Id, Vec<&'c Page>>,
}

impl<'c> Folders<'c> {
    fn of(pages: &'c [Page]) -> Self {
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

fn head(page: &Page) -> Span {
    Span {
        end: page.head.span.start,
        ..page.head.span
    }
}

/// Problems of pages that do not depend on the branch.
fn check_ids(site: &Site<'_>, findings: &mut Vec<Finding>) {
    for page in &site.content.pages {
        let id = page.variant.id.as_str();
        let is_language = site
            .languages
            .iter()
            .any(|language| language.in_addresses() == id);
        let is_area = site.content.areas.iter().any(|area| area.id.as_str() == id);
        if RESERVED.contains(&id) || is_language {
            findings.push(
                Finding::new(
                    &rules::BAD_FILE_NAME,
                    format!("`{id}` cannot be the id of a page"),
                )
                .at(head(page))
                .help(format!(
                    "name the file otherwise, such as `about-{id}.md`: the output needs this name"
                )),
            );
        }
        if is_area && id == "home" {
            findings.push(
                Finding::new(&rules::DUPLICATE_ID, "an area cannot be called `home`")
                    .at(head(page)),
            );
        }
        if let Some(language) = &page.variant.language
            && !site.languages.contains(language)
            && !site.content.broken.contains(&Broken::Site)
        {
            findings.push(
                Finding::new(
                    &rules::UNKNOWN_ID,
                    format!(
                        "this page is in `{}`, but the site has no such language",
                        language.as_str()
                    ),
                )
                .at(head(page))
                .help(format!(
                    "add `{}` to `languages` in site.yaml",
                    language.as_str()
                )),
            );
        }
    }
}

/// Pages that a branch needs, and twins and translations that it lacks.
fn check_branch(
    site: &Site<'_>,
    branch: &Branch<'_>,
    chosen: &Chosen<'_>,
    findings: &mut Vec<Finding>,
) {
    let top = branch.top_page();
    let known_broken =
        |id: &str| Id::new(id).is_some_and(|id| site.content.broken.contains(&Broken::Page(id)));
    if !chosen.contains_key(&(top, Format::Plain, None)) && !known_broken(top) {
        let finding = Finding::new(&rules::MISSING_FILE, format!("there is no page `{top}`"))
            .help(format!("write pages/{top}.md"));
        // What stands in for a broken site.yaml has no place in any file.
        findings.push(if site.content.broken.contains(&Broken::Site) {
            finding
        } else {
            finding.at(site.content.site.span)
        });
    }
    let any_easy = chosen.keys().any(|(_, format, _)| *format == Format::Easy);
    for ((id, format, language), (_, page)) in chosen {
        if language.is_some() {
            continue;
        }
        match format {
            Format::Easy => {
                if !chosen.contains_key(&(*id, Format::Plain, None)) && !known_broken(id) {
                    findings.push(
                        Finding::new(
                            &rules::MISSING_FILE,
                            format!("there is `{id}.easy.md`, but no `{id}.md`"),
                        )
                        .at(head(page))
                        .help(format!(
                            "write pages/{id}.md, with the same facts in plain English"
                        )),
                    );
                }
            }
            Format::Plain => {
                let wants_twin = page.head.easy_read != Some(EasyRead::NotNeeded)
                    && page.head.audience != Some(PageAudience::Professionals);
                if any_easy
                    && wants_twin
                    && !chosen.contains_key(&(*id, Format::Easy, None))
                    && !known_broken(id)
                {
                    findings.push(
                        Finding::new(
                            &rules::NO_TWIN,
                            format!("the page `{id}` has no easy read twin"),
                        )
                        .at(head(page))
                        .help(format!(
                            "write {id}.easy.md beside it, or say `easy_read: not-needed`"
                        )),
                    );
                }
            }
        }
        check_translations(site, chosen, (id, *format), page, findings);
    }
}

fn check_translations(
    site: &Site<'_>,
    chosen: &Chosen<'_>,
    (id, format): (&str, Format),
    page: &Page,
    findings: &mut Vec<Finding>,
) {
    for language in site.languages.iter().skip(1) {
        if !chosen.contains_key(&(id, format, Some(language))) {
            let ending = if format == Format::Easy { ".easy" } else { "" };
            let tag = language.in_addresses();
            findings.push(
                Finding::new(
                    &rules::NO_TRANSLATION,
                    format!("the page `{id}` is not in `{}`{}", language.as_str(), if format == Format::Easy { " easy read" } else { "" }),
                )
                .at(head(page))
                .help(format!("write {id}{ending}.{tag}.md; until then the page says that it is in another language")),
            );
        }
    }
}
