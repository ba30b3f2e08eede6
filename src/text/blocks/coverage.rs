//! Who serves where: every area with its services, as a table.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::kinds::{OfferStatus, Service};
use crate::content::values::LanguageTag;
use crate::site::{Branch, BranchKind, ProviderOffer, addresses};
use crate::text::order::by_name;
use crate::text::resolver::Resolver;
use crate::text::values::{
    EmailLink, LanguageNote, Name, PhoneLink, Phrase, WebLink, email_link, phone_link, web_link,
};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct ShownCoverage {
    /// The services that somebody offers, in the order of the columns.
    pub services: Vec<Service>,
    pub rows: Vec<CoverageRow>,
    /// The address of the same as a table for spreadsheets.
    pub table: String,
}

/// An area, or the whole of a site without areas.
#[derive(Debug, Serialize)]
pub struct CoverageRow {
    pub name: Name,
    pub href: String,
    /// The language of that page, where it is another one.
    pub lang: Option<LanguageTag>,
    /// "in English", where that is so.
    pub note: Option<LanguageNote>,
    /// Whether it is the area that the reader is in.
    pub here: bool,
    /// Who offers each service; none where nobody does. In the order of `services`.
    pub cells: Vec<Vec<CoverageOffer>>,
}

/// What is said of an offer in a cell.
#[derive(Debug, Serialize)]
pub struct CoverageOffer {
    pub provider: Name,
    pub status: OfferStatus,
    pub age_min: u8,
    /// `None` where everybody above is meant.
    pub age_max: Option<u8>,
    /// For whom it is, where several serve an area.
    pub when: Option<Phrase>,
    pub phone: Option<PhoneLink>,
    pub email: Option<EmailLink>,
    /// Where the two above are missing.
    pub web: Option<WebLink>,
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// Who serves where: all areas, with what can be had there or is planned.
    pub(super) fn coverage(&self) -> ShownCoverage {
        let site = self.scope.site;
        let is_covered = |branch: &&Branch<'c>| !matches!(branch.kind, BranchKind::Root);
        let branches: Vec<&Branch<'c>> = site.branches.iter().filter(is_covered).collect();
        let is_offered = |service: &Service| {
            let mut branches = branches.iter();
            branches.any(|branch| !branch.offers(*service).is_empty())
        };
        let services: Vec<Service> = Service::ALL.iter().copied().filter(is_offered).collect();
        let links = self.areas();
        let row = |branch: &&Branch<'c>| {
            let area = branch.area();
            let link = area.and_then(|area| links.iter().find(|it| it.id == area.id.as_str()));
            let cells = services.iter().map(|service| self.cell(branch, *service));
            CoverageRow {
                name: match area {
                    Some(area) => self.name(&area.value.name),
                    None => self.name(&site.content.site.name),
                },
                href: link.map_or_else(|| site.base.href(""), |link| link.href.clone()),
                lang: link.and_then(|link| link.lang.clone()),
                note: link.and_then(|link| link.note.clone()),
                here: std::ptr::eq(*branch, self.scope.branch),
                cells: cells.collect(),
            }
        };
        let mut rows: Vec<CoverageRow> = branches.iter().map(row).collect();
        by_name(&mut rows, self.scope.language, |row| &row.name.text);
        ShownCoverage {
            services,
            rows,
            table: site.base.href(&addresses::table("coverage")),
        }
    }

    /// What can be had in the area of the text, or is planned there.
    pub fn offers_here(&self) -> Vec<(Service, Vec<CoverageOffer>)> {
        let branch = self.scope.branch;
        let services = Service::ALL.iter();
        let offers = services.map(|service| (*service, self.cell(branch, *service)));
        offers.filter(|(_, offers)| !offers.is_empty()).collect()
    }

    /// Where the piece about this area for the websites of others stands.
    pub(super) fn embed(&self) -> WebLink {
        let site = self.scope.site;
        let path = self.scope.edition.embed();
        WebLink {
            text: site.base.shown(&path),
            href: site.base.href(&path),
        }
    }

    fn cell(&self, branch: &Branch<'c>, service: Service) -> Vec<CoverageOffer> {
        let offers = branch.offers(service).iter();
        offers.map(|it| self.covered(branch, it)).collect()
    }

    fn covered(&self, branch: &Branch<'c>, it: &ProviderOffer<'c>) -> CoverageOffer {
        let (offer, provider) = (it.offer, &it.provider.value);
        // Families of an offer call its contact there; the provider's own number stands in where none is known.
        let contact = branch.contact_of(it).map(|contact| &contact.value);
        let (phone, email, web) = match contact {
            Some(contact) => (&contact.phone, &contact.email, &contact.form_url),
            None => (&provider.phone, &provider.email, &provider.website),
        };
        CoverageOffer {
            provider: self.name(&provider.name),
            status: it.status_on(self.scope.site.today),
            age_min: offer.age_min.0,
            age_max: offer.age_max.is_limit().then_some(offer.age_max.0),
            when: self.maybe(offer.when.as_ref()),
            phone: phone.as_ref().map(|phone| phone_link(&phone.value)),
            email: email.as_ref().map(|email| email_link(&email.value)),
            web: web.as_ref().map(|web| web_link(&web.value)),
        }
    }
}
