//! The site: immutable, resolved once.
//!
//! Third stage: [`Site`] is made from [`crate::content::Content`] by asking, once for each area,
//! which provider, which contact, which criteria and which pages count there. It borrows what
//! authors wrote and owns only the answers. What cannot be answered is a finding.

pub mod addresses;
mod base_url;
mod branch;
mod chosen;
mod coverage;
mod facts;
mod ids;
mod lacking;
mod links;
mod listening;
mod news;
pub mod on_paper;
mod outlines;
mod pages;
mod places;
mod references;
mod register;
mod search;
mod served;
mod services;
mod spoken;
mod stories;
mod ties;
mod twins;

pub use base_url::BaseUrl;
pub use branch::Branch;
pub use coverage::{BranchKind, covers};
pub use facts::{FactValue, UnknownFact};
pub use ids::{BranchId, EditionId, PageId};
pub use links::{Destination, LinkProblem, term_anchor};
pub use on_paper::Redirect;
pub use outlines::{DrawnArea, DrawnMap, LABEL, Point};
pub use pages::{Edition, SitePage};
pub use places::{PlaceIndex, Places};
pub use references::{fact_target, once_for_all_areas};
pub use register::Register;
pub use served::{Served, provider_key};
pub use services::{ProviderOffer, Serving};
pub use ties::{Called, Tie};

use crate::content::Content;
use crate::content::kinds::Provenance;
use crate::content::values::{Date, Format, LanguageTag, Words};
use crate::diagnostic::{Finding, finding};
use crate::source::Sources;
use crate::translate::Translations;
use chosen::PageInputs;
use news::unlisted;
use pages::LaidOut;
use typed_index_collections::TiVec;

/// What a person chose on the command line about the site as a whole.
#[derive(Debug, Clone)]
pub struct Choices {
    /// Where the site will be; `site.yaml` says it otherwise.
    pub base: Option<BaseUrl>,
    /// The areas to build; all when empty. A single one moves to the root.
    pub areas: Vec<String>,
    /// Today, from the command line or the clock at the door.
    pub today: Date,
}

/// Everything resolved.
#[derive(Debug)]
pub struct Site<'c> {
    /// The files.
    pub sources: &'c Sources,
    /// What authors wrote.
    pub content: &'c Content,
    /// Where the site will be.
    pub base: BaseUrl,
    /// Today.
    pub today: Date,
    /// Languages, the first language first.
    pub languages: Vec<LanguageTag>,
    /// The root and the areas.
    pub branches: TiVec<BranchId, Branch<'c>>,
    /// Branch × format × language.
    pub editions: TiVec<EditionId, Edition<'c>>,
    /// Every page that will be published, those of leaflets among them.
    pub pages: TiVec<PageId, SitePage<'c>>,
    /// Which areas each postcode lies in; `None` without areas to choose from, or without postcodes.
    pub places: Option<Places>,
    /// Real outlines of the areas, where the site brings them.
    pub outlines: Option<DrawnMap>,
    /// What has changed since it was translated.
    pub translations: Translations,
}

impl<'c> Site<'c> {
    /// Resolves everything.
    pub fn resolve(
        sources: &'c Sources,
        content: &'c Content,
        choices: &Choices,
    ) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let base = match &choices.base {
            Some(base) => base.clone(),
            None => BaseUrl::from(&content.site.base_url.value),
        };
        if base.is_placeholder() && choices.base.is_some() && content.site.sample != Some(true) {
            findings.push(finding!(
                PLACEHOLDER,
                "the address {} is reserved for examples", base.absolute("");
                help: "give --base-url the address where the site will be"
            ));
        }
        let languages = match &*content.site.languages {
            [] => vec![LanguageTag::british()],
            languages => languages.to_vec(),
        };
        let branches = branch::all(content, choices, &mut findings);
        let inputs = PageInputs {
            content,
            languages: &languages,
            branches: &branches,
            today: choices.today,
        };
        let LaidOut { editions, pages } = pages::lay_out(inputs, &mut findings);
        let places = Places::of(content, &branches, &mut findings);
        let outlines = outlines::draw(content, branches.as_ref(), choices.today, &mut findings);
        let (translations, problems) = Translations::read(sources, content);
        findings.extend(problems);
        let site = Self {
            sources,
            content,
            base,
            today: choices.today,
            languages,
            branches,
            editions,
            pages,
            places,
            outlines,
            translations,
        };
        findings.extend(on_paper::redirects(&site).1);
        references::check(&site, &mut findings);
        news::check(&site, &mut findings);
        stories::check(&site, &mut findings);
        on_paper::check_codes(&site, &mut findings);
        findings.extend(security_below_root(&site));
        // A part of a site cannot tell what the rest of it still answers for.
        if choices.areas.is_empty() {
            on_paper::check_record(&site, &mut findings);
        }
        (site, findings)
    }

    /// The language that stands in where a translation is missing.
    pub fn first_language(&self) -> &LanguageTag {
        &self.languages[0]
    }

    /// When something must be read again: as its author says, or after the site's usual time.
    pub fn next_review(&self, provenance: &Provenance) -> Option<Date> {
        let months = self.content.site.review_every_months;
        provenance.next_review.map(Into::into).or_else(|| {
            let last = provenance.last_reviewed?;
            let span = jiff::Span::new().try_months(i64::from(months?)).ok()?;
            last.0.checked_add(span).ok().map(Date)
        })
    }

    /// Whether people choose their area first.
    pub fn has_areas(&self) -> bool {
        !self.content.areas.is_empty()
    }

    /// From where a page is read.
    pub fn scope(&self, page: PageId) -> Scope<'_, 'c> {
        let site_page = &self.pages[page];
        let edition = self.edition_scope(site_page.edition);
        let language = match site_page.translated {
            true => edition.language,
            false => self.first_language(),
        };
        Scope {
            page: Some(page),
            language,
            ..edition
        }
    }

    /// The same for an edition as a whole.
    pub fn edition_scope(&self, id: EditionId) -> Scope<'_, 'c> {
        let edition = &self.editions[id];
        Scope {
            site: self,
            edition,
            branch: &self.branches[edition.branch],
            page: None,
            language: &edition.language,
        }
    }
}

/// A file that says whom to tell of a fault, where nobody would look for it: it is not made.
fn security_below_root(site: &Site<'_>) -> Option<Finding> {
    let security = site.content.site.security.as_ref()?;
    let is_lost = !site.base.is_root();
    is_lost.then(|| {
        finding!(
            SECURITY_BELOW_ROOT, security.span,
            "security.txt is not written, because this site is a folder of {}", site.base.host();
            help: "ask those who look after that host to name you in their file, and take `security` out"
        )
    })
}

/// From where a text is read: everything that facts, links and blocks need to be answered.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'s, 'c> {
    /// The site.
    pub site: &'s Site<'c>,
    /// Format and language.
    pub edition: &'s Edition<'c>,
    /// The area.
    pub branch: &'s Branch<'c>,
    /// The page; `None` for what all pages of the edition share.
    pub page: Option<PageId>,
    /// The language of the text. It is that of the edition, unless a page in the first language of the
    /// site stands in for a missing translation: then its facts are in the first language too.
    pub language: &'s LanguageTag,
}

impl<'s> Scope<'s, '_> {
    /// Words in the format and language of this text, and the language that stands in for a missing
    /// translation.
    pub fn words<'w>(&self, words: &'w Words) -> (&'w str, Option<&'s LanguageTag>) {
        let first = self.site.first_language();
        if self.language == first {
            return (words.in_first_language(self.edition.format), None);
        }
        let (text, translated) = words.get(self.edition.format, self.language);
        (text, (!translated).then_some(first))
    }

    /// Whether this is easy read.
    pub fn is_easy(&self) -> bool {
        self.edition.format == Format::Easy
    }
}
