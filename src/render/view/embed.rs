//! A piece of the site for the website of a council or a school: who helps in an area, whom to call, and where
//! to read more. Its addresses are whole, because it stands on another host.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::kinds::Service;
use crate::content::values::Date;
use crate::text::blocks::CoverageOffer;
use crate::text::{Day, Resolver, WebLink};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct EmbedView {
    home: WebLink,
    easy_href: Option<String>,
    services: Vec<EmbedService>,
    /// The day since which all of its contacts have been tried; `None` where nobody says so of one of them.
    checked_on: Option<Day>,
}

#[derive(Debug, Serialize)]
struct EmbedService {
    service: Service,
    offers: Vec<CoverageOffer>,
}

/// The piece about the area of an edition.
pub fn embed_view<'s, 'c: 's>(resolver: &Resolver<'s, 'c>) -> EmbedView {
    let scope = resolver.scope;
    let site = scope.site;
    let top = scope.branch.top_page();
    let twin = scope.twin_edition().and_then(|twin| twin.pages.get(top));
    let folder = &scope.edition.folders.pages;
    let services = resolver.offers_here().into_iter();
    let offers = Service::ALL.iter().flat_map(|it| scope.branch.offers(*it));
    let days = offers.map(|offer| scope.branch.contact_of(offer)?.value.checked_on);
    let checked: Option<Vec<Date>> = days.map(|day| day.map(Date::from)).collect();
    EmbedView {
        home: WebLink {
            text: site.base.shown(folder),
            href: site.base.absolute(folder),
        },
        easy_href: twin.map(|page| site.base.absolute(&site.relative(*page))),
        services: services
            .map(|(service, offers)| EmbedService { service, offers })
            .collect(),
        checked_on: resolver.maybe_date(checked.and_then(|days| days.into_iter().min())),
    }
}
