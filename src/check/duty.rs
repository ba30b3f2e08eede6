//! What must be published for every area: areas × duties, and how each stands.
//!
//! A duty is a rule with [`Check::Duty`]. What it answers becomes a finding where something is missing,
//! and a cell of the [`Matrix`] in any case.

use super::registry;
use super::rule::{Check, CheckRule};
use crate::content::blocks::BlockKind;
use crate::content::values::{Date, Format};
use crate::site::{Branch, BranchKind, Site};
use crate::source::{SourceId, Span};

/// How a duty stands in an area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// It is published.
    Published,
    /// It is published, and its review is overdue.
    OutOfDate {
        /// The day of the review.
        since: Date,
        /// Where it is written.
        span: Span,
    },
    /// It is missing.
    Missing {
        /// What is missing.
        what: String,
        /// What to write.
        help: String,
        /// Where it should stand; `None` for the area as a whole.
        span: Option<Span>,
    },
}

impl Status {
    /// Something is missing in an area.
    pub fn missing(what: &str, help: &str) -> Self {
        Self::Missing {
            what: what.to_owned(),
            help: help.to_owned(),
            span: None,
        }
    }

    /// Something is missing at a place.
    pub fn missing_at(span: Span, what: &str, help: &str) -> Self {
        Self::Missing {
            what: what.to_owned(),
            help: help.to_owned(),
            span: Some(span),
        }
    }

    /// The word for it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::OutOfDate { .. } => "out of date",
            Self::Missing { .. } => "missing",
        }
    }
}

/// An area, for duties to look at.
#[derive(Debug, Clone, Copy)]
pub struct AreaView<'s, 'c> {
    /// The site.
    pub site: &'s Site<'c>,
    /// The area.
    pub branch: &'s Branch<'c>,
}

impl AreaView<'_, '_> {
    /// Published, unless the review of the file in which it stands is overdue.
    pub fn dated(&self, span: Span) -> Status {
        match self.next_review(span.source) {
            Some(since) if since < self.site.today => Status::OutOfDate { since, span },
            _ => Status::Published,
        }
    }

    /// How something stands that a block puts into a page: what no page of the area shows is missing,
    /// however well it stands in its file.
    pub fn shown(&self, kind: BlockKind, status: Status) -> Status {
        if matches!(status, Status::Missing { .. }) || self.shows(kind, Format::Plain) {
            return status;
        }
        let word = kind.word();
        Status::missing(
            &format!("a page that shows `{word}`"),
            &format!("put the block ```` ```{word} ```` into a page of this area"),
        )
    }

    /// Whether a page of the area in a format shows a block of a kind.
    pub fn shows(&self, kind: BlockKind, format: Format) -> bool {
        let of_area = self.site.editions.iter().filter(|edition| {
            edition.format == format
                && std::ptr::eq(&raw const self.site.branches[edition.branch], self.branch)
        });
        of_area
            .flat_map(|edition| edition.pages.values())
            .flat_map(|page| &self.site.pages[*page].page.blocks)
            .any(|block| block.kind == kind)
    }

    fn next_review(&self, file: SourceId) -> Option<Date> {
        let content = self.site.content;
        let register = content.register.iter();
        let providers = content.providers.iter();
        let contacts = content.contacts.iter();
        register
            .map(|it| (it.source, &it.value.provenance))
            .chain(providers.map(|it| (it.source, &it.value.provenance)))
            .chain(contacts.map(|it| (it.source, &it.value.provenance)))
            .find(|(source, _)| *source == file)
            .and_then(|(_, provenance)| self.site.next_review(provenance))
    }
}

/// All areas of a site with all duties.
#[derive(Debug)]
pub struct Matrix {
    /// The duties: what each is about, and its rule.
    pub duties: Vec<(&'static str, &'static CheckRule)>,
    /// The name of each area, and how each duty stands there.
    pub areas: Vec<(String, Vec<Status>)>,
}

impl Matrix {
    /// For a site; a site without areas has no duties.
    pub fn of(site: &Site<'_>) -> Self {
        let duties: Vec<_> = registry::ALL
            .iter()
            .filter_map(|rule| match rule.check {
                Check::Duty(title, look) => Some((title, *rule, look)),
                _ => None,
            })
            .collect();
        let areas = site
            .branches
            .iter()
            .filter(|branch| matches!(branch.kind, BranchKind::Area(_)));
        Self {
            areas: areas
                .map(|branch| {
                    let area = AreaView { site, branch };
                    let statuses = duties.iter().map(|(_, _, look)| look(&area)).collect();
                    (branch.name().to_owned(), statuses)
                })
                .collect(),
            duties: duties
                .into_iter()
                .map(|(title, rule, _)| (title, rule))
                .collect(),
        }
    }

    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.areas.is_empty()
    }
}
