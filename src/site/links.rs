//! Links to pages by id, answered for each area, format and language.

use super::{Edition, PageId, Scope, Site};
use crate::content::Broken;
use crate::content::blocks::BlockKind;
use crate::content::values::{Format, Id, LanguageTag, Web};
use crate::diagnostic::nearest;
use crate::document::Visit;

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination<'s> {
    /// A page of this site: its address, and its language where that is another one.
    Page {
        /// The address with the anchor.
        href: String,
        /// The language of the page behind it, where it differs.
        language: Option<&'s LanguageTag>,
    },
    /// Another site.
    Web(String),
    /// An email address.
    Email(String),
    /// A phone number.
    Phone(String),
}

/// Why a link leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkProblem {
    /// Not an address that can be used; what to write.
    Unsafe(String),
    /// No such page; what to write.
    NoPage(String),
    /// The page has no such anchor; what to write.
    NoAnchor(String),
    /// The page exists but its file has problems of its own.
    Broken,
}

impl<'s, 'c: 's> Scope<'s, 'c> {
    /// Where a link leads.
    ///
    /// # Errors
    /// When it leads nowhere.
    pub fn link(&self, target: &str) -> Result<Destination<'s>, LinkProblem> {
        if let Some(anchor) = target.strip_prefix('#') {
            let href = format!("#{anchor}");
            return match self.page {
                Some(page) => self
                    .checked_anchor(page, anchor)
                    .map(|()| Destination::Page {
                        href,
                        language: None,
                    }),
                None => Err(LinkProblem::NoAnchor(
                    "name the page too: `page.md#heading`".to_owned(),
                )),
            };
        }
        if let Some(rest) = target.strip_prefix("mailto:") {
            let address = rest.split('?').next().unwrap_or(rest);
            return match crate::content::values::Email::new(address) {
                Some(_) => Ok(Destination::Email(format!("mailto:{rest}"))),
                None => Err(LinkProblem::Unsafe(whole_mailbox(address))),
            };
        }
        if let Some(rest) = target.strip_prefix("tel:") {
            return match crate::content::values::Phone::new(rest) {
                Some(phone) => Ok(Destination::Phone(format!("tel:{}", phone.dialled()))),
                None => Err(LinkProblem::Unsafe(
                    "write a whole number, such as `tel:+441632960001`".to_owned(),
                )),
            };
        }
        if target.contains("://") {
            return match Web::new(target) {
                Some(web) => Ok(Destination::Web(web.as_str().to_owned())),
                None if target.starts_with("http://") => Err(LinkProblem::Unsafe(format!(
                    "write `https://{}`",
                    &target[7..]
                ))),
                None => Err(LinkProblem::Unsafe(
                    "write an address that begins with `https://`".to_owned(),
                )),
            };
        }
        let (file, anchor) = target
            .split_once('#')
            .map_or((target, None), |(file, anchor)| (file, Some(anchor)));
        let Some(stem) = file.strip_suffix(".md") else {
            return Err(LinkProblem::Unsafe(self.instead_of(file)));
        };
        let stem = stem.strip_suffix(".easy").unwrap_or(stem);
        let page = match stem.trim_start_matches("../").strip_prefix("leaflets/") {
            Some(leaflet) => self.linked_leaflet(leaflet),
            None => self.linked_page(stem),
        };
        self.landing(page?, anchor)
    }

    fn linked_page(&self, id: &str) -> Result<PageId, LinkProblem> {
        let problem = || match self.is_broken(id, Broken::Page) {
            true => LinkProblem::Broken,
            false => LinkProblem::NoPage(self.like_page(id)),
        };
        self.find_page(id).ok_or_else(problem)
    }

    /// The page of a leaflet: a form that is filled in on a screen, a poster in words.
    fn linked_leaflet(&self, id: &str) -> Result<PageId, LinkProblem> {
        let found = self.found(&|edition| edition.leaflets.get(id));
        let problem = || match self.is_broken(id, Broken::Leaflet) {
            true => LinkProblem::Broken,
            false => LinkProblem::NoPage(self.like_leaflet(id)),
        };
        found.ok_or_else(problem)
    }

    /// Whether a file with this id has problems of its own.
    fn is_broken(&self, id: &str, kind: fn(Id) -> Broken) -> bool {
        Id::new(id).is_some_and(|id| self.site.content.broken.contains(&kind(id)))
    }

    fn landing(&self, page: PageId, anchor: Option<&str>) -> Result<Destination<'s>, LinkProblem> {
        let mut href = self.site.href(page);
        if let Some(anchor) = anchor {
            self.checked_anchor(page, anchor)?;
            href.push('#');
            href.push_str(anchor);
        }
        let language = &self.site.editions[self.site.pages[page].edition].language;
        Ok(Destination::Page {
            href,
            language: (language != &self.edition.language).then_some(language),
        })
    }

    /// The page with an id: in this edition, else in the other format of the same language, else in the
    /// first language of the site.
    pub fn find_page(&self, id: &str) -> Option<PageId> {
        self.found(&|edition| edition.pages.get(id))
    }

    /// What is first found in this edition, its twin, the first language of the site and the twin of that.
    fn found(&self, get: &dyn Fn(&'s Edition<'c>) -> Option<&'s PageId>) -> Option<PageId> {
        let twin = |edition: &'s Edition<'c>| {
            let twin = edition.twin.map(|twin| &self.site.editions[twin]);
            twin.and_then(get)
        };
        let first = self.first_edition();
        let own = get(self.edition).or_else(|| twin(self.edition));
        own.or_else(|| get(first)).or_else(|| twin(first)).copied()
    }

    /// The page with an id in this format: in this language, else in the first one of the site.
    pub fn page_in_format(&self, id: &str) -> Option<PageId> {
        let own = self.edition.pages.get(id);
        own.or_else(|| self.first_edition().pages.get(id)).copied()
    }

    /// The same branch and format in the first language of the site.
    pub fn first_edition(&self) -> &'s Edition<'c> {
        match self.edition.translations.first() {
            Some(first) => &self.site.editions[*first],
            None => self.edition,
        }
    }

    /// The top of the branch. In the first language it is in this format or missing, which is told.
    pub fn home(&self) -> Option<PageId> {
        let top = self.branch.top_page();
        let is_translation = self.edition.language != *self.site.first_language();
        let other = || self.find_page(top).filter(|_| is_translation);
        self.page_in_format(top).or_else(other)
    }

    /// The other format of this edition.
    pub fn twin_edition(&self) -> Option<&'s Edition<'c>> {
        self.edition.twin.map(|twin| &self.site.editions[twin])
    }

    fn checked_anchor(&self, page: PageId, anchor: &str) -> Result<(), LinkProblem> {
        let anchors = self.site.anchors(page);
        if anchors.iter().any(|known| known == anchor) {
            return Ok(());
        }
        Err(LinkProblem::NoAnchor(
            match nearest(anchor, anchors.iter().map(String::as_str)) {
                Some(near) => format!("write `#{near}`"),
                None if anchors.is_empty() => {
                    "that page has no headings: link to the page alone".to_owned()
                }
                None => format!(
                    "its headings are {}",
                    nearest::one_of(anchors.iter().map(|it| it.as_str()))
                ),
            },
        ))
    }

    fn known_pages(&self) -> impl Iterator<Item = &'c str> {
        let own = self.edition.pages.keys().copied();
        own.chain(self.first_edition().pages.keys().copied())
    }

    fn like_page(&self, id: &str) -> String {
        match nearest(id, self.known_pages()) {
            Some(near) => format!("write `{near}.md`"),
            None => "write the id of a page with `.md`, such as `keyworkers.md`".to_owned(),
        }
    }

    fn like_leaflet(&self, id: &str) -> String {
        let editions = [self.edition, self.first_edition()].into_iter();
        let known = editions.flat_map(|edition| edition.leaflets.keys().copied());
        match nearest(id, known) {
            Some(near) => format!("write `leaflets/{near}.md`"),
            None => "write the id of a leaflet that this area has, such as `leaflets/poster.md`"
                .to_owned(),
        }
    }

    fn instead_of(&self, file: &str) -> String {
        let bare = file.trim_matches('/').trim_end_matches(".html");
        if self.find_page(bare).is_some() {
            return format!("write `{bare}.md`");
        }
        match nearest(bare, self.known_pages()) {
            Some(near) => {
                format!("write `{near}.md` for a page, or an address that begins with `https://`")
            }
            None => "write the id of a page with `.md`, or an address that begins with `https://`"
                .to_owned(),
        }
    }
}

/// What to write in place of a mailbox that is none.
fn whole_mailbox(written: &str) -> String {
    let mended = written.trim_matches('/');
    let is_whole = crate::content::values::Email::new(mended).is_some();
    match is_whole {
        true => format!("write `mailto:{mended}`, without slashes"),
        false => "write a whole address, such as `mailto:team@example.org`".to_owned(),
    }
}

impl<'c> Site<'c> {
    /// The same page in the other format, if there is one.
    pub fn twin(&self, page: PageId) -> Option<PageId> {
        self.scope(page).twin_edition()?.same_as(&self.pages[page])
    }

    /// Every anchor of a page: its headings, and what its blocks of facts bring.
    pub fn anchors(&self, page: PageId) -> Vec<String> {
        let scope = self.scope(page);
        let text = self.pages[page].page;
        let mut anchors = Vec::new();
        text.document.walk(&mut |_, visit| match visit {
            Visit::Heading(_, anchor, _) => anchors.push(anchor.to_owned()),
            Visit::Facts(number) => {
                if let Some(block) = text.blocks.get(number as usize) {
                    anchors.extend(block_anchors(&scope, block.kind));
                }
            }
            _ => {}
        });
        anchors
    }

    /// The first page of an edition that has a block of this kind.
    pub fn page_that_shows(&self, edition: &super::Edition<'_>, kind: BlockKind) -> Option<PageId> {
        let mut pages = edition.pages.values().copied();
        pages.find(|page| self.pages[*page].page.shows(kind))
    }
}

/// Ids that the templates of blocks print.
fn block_anchors(scope: &Scope<'_, '_>, kind: BlockKind) -> Vec<String> {
    match kind {
        BlockKind::Glossary => {
            let terms = scope.branch.terms.iter();
            terms
                .map(|term| term_anchor(term.id.value.as_str()))
                .collect()
        }
        BlockKind::AToZ => vec!["all-pages".to_owned()],
        _ => Vec::new(),
    }
}

/// The anchor of a word that is explained; a heading with the same words has another one.
pub fn term_anchor(id: &str) -> String {
    format!("word-{id}")
}

impl super::SitePage<'_> {
    /// Whether it is easy read.
    pub fn is_easy(&self) -> bool {
        self.page.variant.format == Format::Easy
    }
}

impl<'s, 'c: 's> Scope<'s, 'c> {
    /// A section of the navigation by its number, from 1, or its plain title.
    pub fn section(&self, name: &str) -> Option<&'s crate::content::kinds::Section> {
        let sections = &self.site.content.site.navigation;
        if let Ok(number) = name.parse::<usize>() {
            return sections.get(number.checked_sub(1)?);
        }
        sections
            .iter()
            .find(|section| section.title.in_first_language(Format::Plain) == name)
    }
}
