//! Who helps where: areas, contacts, providers, support, complaints, the Local Offer.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use super::blocks::BlockContent;
use super::register::RatingLabel;
use super::{
    ContactView, DateView, EmailView, PhoneView, SupportView, Viewer, WebView, WordsView,
    email_view, phone_view, post_lines, web_view,
};
use crate::content::Entity;
use crate::content::blocks::{ContactsOptions, SupportKind, SupportOptions};
use crate::content::kinds::{Provider, Service};
use crate::render::pictures::shelf::PictureView;
use crate::site::{BranchKind, ProviderOffer, Serving};
use serde::Serialize;
#[derive(Debug, Serialize)]
pub struct AreaLink {
    id: String,
    name: String,
    href: String,
    councils: Vec<CouncilView>,
    other_names: Vec<String>,
    providers: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct CouncilView {
    name: String,
    part: Option<WordsView>,
}

#[derive(Debug, Serialize)]
pub struct ProviderView {
    id: String,
    name: String,
    kind: &'static str,
    website: Option<WebView>,
    phone: Option<PhoneView>,
    email: Option<EmailView>,
    description: Option<WordsView>,
    logo: Option<PictureView>,
}

#[derive(Debug, Serialize)]
pub struct OfferView {
    provider: ProviderView,
    service: &'static str,
    status: &'static str,
    age_min: u8,
    age_max: u8,
    who_for: WordsView,
    on_waiting_list_too: Option<bool>,
    ratings: Vec<RatingLabel>,
    start: Option<DateView>,
    end: Option<DateView>,
    wait_note: Option<WordsView>,
    when: Option<WordsView>,
}

#[derive(Debug, Serialize)]
pub struct ComplaintsView {
    phone: Option<PhoneView>,
    email: Option<EmailView>,
    url: Option<WebView>,
    post: Option<Vec<String>>,
    pals: Option<SupportView>,
    ombudsman: Option<SupportView>,
}

#[derive(Debug, Serialize)]
pub struct SupportsView {
    sendiass: Option<SupportView>,
    parent_carer_forum: Option<SupportView>,
    advocacy: Option<SupportView>,
}

#[derive(Debug, Serialize)]
pub struct NamedLinkView {
    name: WordsView,
    url: WebView,
}

impl<'s, 'c: 's> Viewer<'s, 'c> {
    pub(super) fn areas(&self) -> Vec<AreaLink> {
        let site = self.scope.site;
        let own = self.scope.edition;
        let mut areas = Vec::new();
        for (number, branch) in site.branches.iter().enumerate() {
            let BranchKind::Area(area) = branch.kind else {
                continue;
            };
            let editions = || {
                site.editions
                    .iter()
                    .filter(|it| it.branch == number && it.language == own.language)
            };
            let edition = editions()
                .find(|it| it.format == own.format && it.pages.contains_key("index"))
                .or_else(|| editions().next());
            let Some(edition) = edition else { continue };
            let offers = branch.keyworker.active().iter();
            areas.push(AreaLink {
                id: area.id.to_string(),
                name: self.words(&area.value.name).text,
                href: site.base.href(&edition.prefix),
                councils: area
                    .value
                    .councils
                    .iter()
                    .map(|council| CouncilView {
                        name: self.words(&council.name).text,
                        part: self.maybe(council.part.as_ref()),
                    })
                    .collect(),
                other_names: area
                    .value
                    .other_names
                    .iter()
                    .map(|name| name.as_str().to_owned())
                    .collect(),
                providers: offers
                    .map(|it| self.words(&it.provider.value.name).text)
                    .collect(),
            });
        }
        areas.sort_by(|a, b| a.name.cmp(&b.name));
        areas
    }

    pub(super) fn contacts(&self, options: &ContactsOptions) -> Vec<ContactView> {
        let branch = self.scope.branch;
        let mut chosen: Vec<&Entity<_>> = Vec::new();
        for id in &options.id {
            chosen.extend(branch.contact(id.value.as_str()));
        }
        for purpose in &options.r#for {
            chosen.extend(branch.contacts_for(*purpose));
        }
        if options.id.is_empty() && options.r#for.is_empty() {
            chosen.clone_from(&branch.contacts);
            chosen.sort_by_key(|contact| (contact.area.is_none(), contact.value.areas.is_empty()));
        }
        let mut seen = std::collections::BTreeSet::new();
        chosen.retain(|contact| seen.insert(&contact.id));
        chosen
            .into_iter()
            .map(|contact| self.contact(contact))
            .collect()
    }

    pub(super) fn providers(&self, service: Service) -> BlockContent {
        let serving = self.scope.branch.serving(service);
        // With nobody active, an offer that is paused or planned still tells families something.
        let offers = match serving {
            Serving::Nobody(others) => others.as_slice(),
            _ => serving.active(),
        };
        let contacts = if offers.is_empty() {
            self.scope
                .branch
                .contacts_for(crate::content::kinds::Purpose::Register)
        } else {
            Vec::new()
        };
        BlockContent::Providers {
            service: service.word(),
            ask: matches!(serving, Serving::Ask(_)),
            offers: offers.iter().map(|it| self.offer(it)).collect(),
            contacts: contacts
                .into_iter()
                .map(|contact| self.contact(contact))
                .collect(),
        }
    }

    pub(super) fn offer(&self, it: &ProviderOffer<'_>) -> OfferView {
        let offer = it.offer;
        OfferView {
            provider: self.provider(it.provider),
            service: offer.service.word(),
            status: offer.status.word(),
            age_min: offer.age_min.0,
            age_max: offer.age_max.0,
            who_for: self.words(&offer.who_for),
            on_waiting_list_too: offer.on_waiting_list_too,
            ratings: offer
                .ratings
                .iter()
                .map(|colour| self.rating_label(*colour))
                .collect(),
            start: self.maybe_date(offer.start),
            end: self.maybe_date(offer.end),
            wait_note: self.maybe(offer.wait_note.as_ref()),
            when: self.maybe(offer.when.as_ref()),
        }
    }

    pub(super) fn provider(&self, provider: &Entity<Provider>) -> ProviderView {
        let value = &provider.value;
        ProviderView {
            id: provider.id.to_string(),
            name: self.words(&value.name).text,
            kind: value.kind.word(),
            website: value.website.as_ref().map(|web| web_view(&web.value)),
            phone: value.phone.as_ref().map(|phone| phone_view(&phone.value)),
            email: value.email.as_ref().map(|email| email_view(&email.value)),
            description: self.maybe(value.description.as_ref()),
            logo: self.picture(value.logo.as_ref()),
        }
    }

    pub(super) fn complaints(&self) -> ComplaintsView {
        let file = &self.scope.site.content.site;
        let complaints = file.complaints.as_ref();
        ComplaintsView {
            phone: complaints
                .and_then(|it| it.phone.as_ref())
                .map(|phone| phone_view(&phone.value)),
            email: complaints
                .and_then(|it| it.email.as_ref())
                .map(|email| email_view(&email.value)),
            url: complaints
                .and_then(|it| it.url.as_ref())
                .map(|web| web_view(&web.value)),
            post: complaints
                .and_then(|it| it.post.as_ref())
                .map(|post| post_lines(post.as_str())),
            pals: file.pals.as_ref().map(|support| self.support(support)),
            ombudsman: file.ombudsman.as_ref().map(|support| self.support(support)),
        }
    }

    pub(super) fn supports(&self, options: &SupportOptions) -> SupportsView {
        let area = self.scope.branch.area().map(|area| &area.value);
        let wanted = |kind: SupportKind| options.only.is_empty() || options.only.contains(&kind);
        let one = |kind: SupportKind| {
            let area = area.filter(|_| wanted(kind))?;
            let support = match kind {
                SupportKind::Sendiass => &area.sendiass,
                SupportKind::ParentCarerForum => &area.parent_carer_forum,
                SupportKind::Advocacy => &area.advocacy,
            };
            support.as_ref().map(|support| self.support(support))
        };
        SupportsView {
            sendiass: one(SupportKind::Sendiass),
            parent_carer_forum: one(SupportKind::ParentCarerForum),
            advocacy: one(SupportKind::Advocacy),
        }
    }

    pub(super) fn local_offer(&self) -> Vec<NamedLinkView> {
        let area = self.scope.branch.area();
        let links = area
            .into_iter()
            .flat_map(|area| area.value.local_offer.iter());
        links
            .map(|link| NamedLinkView {
                name: self.words(&link.name),
                url: web_view(&link.url.value),
            })
            .collect()
    }
}
