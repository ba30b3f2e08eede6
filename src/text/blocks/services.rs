//! Who helps where: areas, contacts, providers, support, complaints, the Local Offer.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use super::register::RatingLabel;
use crate::content::Entity;
use crate::content::blocks::{ContactsOptions, SupportKind, SupportOptions};
use crate::content::kinds::{OfferStatus, Provider, ProviderKind, Purpose, Service};
use crate::content::values::LanguageTag;
use crate::site::{BranchId, BranchKind, Edition, ProviderOffer, Serving};
use crate::text::order::by_name;
use crate::text::resolver::Resolver;
use crate::text::values::{
    Day, EmailLink, LanguageNote, Name, PhoneLink, Phrase, Picture, ShownContact, ShownSupport,
    WebLink, email_link, phone_link, web_link,
};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct AreaLink {
    pub id: String,
    pub name: Name,
    pub href: String,
    /// The language of its pages where that is not the one of the text that links.
    pub lang: Option<LanguageTag>,
    /// "in English", where they are in another language.
    pub note: Option<LanguageNote>,
    pub councils: Vec<ShownCouncil>,
    pub other_names: Vec<Name>,
    pub providers: Vec<Name>,
    /// Whether its pages ask which of several services is the reader's.
    pub asks: bool,
}

#[derive(Debug, Serialize)]
pub struct ShownCouncil {
    pub name: Name,
    pub part: Option<Phrase>,
}

#[derive(Debug, Serialize)]
pub struct ShownProvider {
    pub id: String,
    pub name: Name,
    pub kind: ProviderKind,
    pub website: Option<WebLink>,
    pub phone: Option<PhoneLink>,
    pub email: Option<EmailLink>,
    pub description: Option<Phrase>,
    pub logo: Option<Picture>,
}

#[derive(Debug, Serialize)]
pub struct ShownOffer {
    pub provider: ShownProvider,
    pub service: Service,
    pub status: OfferStatus,
    pub age_min: u8,
    /// `None` where everybody above is meant.
    pub age_max: Option<u8>,
    pub who_for: Phrase,
    pub on_waiting_list_too: Option<bool>,
    pub ratings: Vec<RatingLabel>,
    pub start: Option<Day>,
    pub end: Option<Day>,
    pub wait_note: Option<Phrase>,
    pub when: Option<Phrase>,
    /// Whom families of this offer call, where the offer says so itself.
    pub contact: Option<ShownContact>,
}

/// Who offers a service here.
#[derive(Debug, Serialize)]
pub struct ShownProviders {
    pub service: Service,
    /// Whether several do, and the reader must say which is theirs.
    pub ask: bool,
    pub offers: Vec<ShownOffer>,
    /// Whom to ask where nobody offers it.
    pub contacts: Vec<ShownContact>,
}

#[derive(Debug, Serialize)]
pub struct ShownComplaints {
    pub phone: Option<PhoneLink>,
    pub email: Option<EmailLink>,
    pub url: Option<WebLink>,
    pub post: Option<Vec<Name>>,
    pub pals: Option<ShownSupport>,
    pub ombudsman: Option<ShownSupport>,
}

#[derive(Debug, Serialize)]
pub struct ShownSupports {
    pub sendiass: Option<ShownSupport>,
    pub parent_carer_forum: Option<ShownSupport>,
    pub advocacy: Option<ShownSupport>,
}

#[derive(Debug, Serialize)]
pub struct NamedWebLink {
    pub name: Phrase,
    pub url: WebLink,
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    pub(super) fn areas(&self) -> Vec<AreaLink> {
        let site = self.scope.site;
        let mut areas = Vec::new();
        for (number, branch) in site.branches.iter_enumerated() {
            let BranchKind::Area(area) = branch.kind else {
                continue;
            };
            let Some(edition) = self.edition_of(number) else {
                continue;
            };
            let other = Some(&edition.language).filter(|it| *it != self.scope.language);
            let offers = branch.keyworker.active().iter();
            let asks = |service| matches!(branch.serving(service), Serving::Ask(_));
            areas.push(AreaLink {
                id: area.id.to_string(),
                name: self.name(&area.value.name),
                href: site.base.href(&edition.folders.pages),
                lang: other.cloned(),
                note: other.and_then(|it| self.language_note(it)),
                councils: area
                    .value
                    .councils
                    .iter()
                    .map(|council| ShownCouncil {
                        name: self.name(&council.name),
                        part: self.maybe(council.part.as_ref()),
                    })
                    .collect(),
                other_names: area
                    .value
                    .other_names
                    .iter()
                    .map(|name| self.written_once(name.as_str()))
                    .collect(),
                providers: offers
                    .map(|it| self.name(&it.provider.value.name))
                    .collect(),
                asks: asks(Service::Keyworker) || asks(Service::Register),
            });
        }
        by_name(&mut areas, self.scope.language, |area| &area.name.text);
        areas
    }

    /// The edition of an area that suits who reads this text: its home page is in this language and
    /// format, else in this language, else in the first one of the site.
    fn edition_of(&self, branch: BranchId) -> Option<&'s Edition<'c>> {
        let (site, own) = (self.scope.site, self.scope.edition.format);
        let language = self.scope.language;
        let of_branch = || site.editions.iter().filter(|it| it.branch == branch);
        let with_home = || of_branch().filter(|it| it.pages.contains_key("index"));
        let in_language = || with_home().filter(|it| &it.language == language);
        in_language()
            .find(|it| it.format == own)
            .or_else(|| in_language().next())
            .or_else(|| with_home().find(|it| it.format == own))
            .or_else(|| with_home().next())
            .or_else(|| of_branch().next())
    }

    pub(super) fn contacts(&self, options: &ContactsOptions) -> Vec<ShownContact> {
        let branch = self.scope.branch;
        let mut chosen: Vec<&Entity<_>> = Vec::new();
        for id in &options.id {
            chosen.extend(branch.contact(id.value.as_str()));
        }
        for purpose in &options.r#for {
            chosen.extend(branch.contacts_for(*purpose));
        }
        if options.id.is_empty() && options.r#for.is_empty() {
            chosen = branch.all_contacts();
        }
        let mut seen = std::collections::BTreeSet::new();
        chosen.retain(|contact| seen.insert(&contact.id));
        chosen
            .into_iter()
            .map(|contact| self.contact_for(contact, &options.r#for))
            .collect()
    }

    pub(super) fn providers(&self, service: Service) -> ShownProviders {
        // With nobody active, an offer that is paused or planned still tells families something.
        let offers = self.scope.branch.offers(service);
        let contacts = if offers.is_empty() {
            self.scope.branch.contacts_for(Purpose::Register)
        } else {
            Vec::new()
        };
        ShownProviders {
            service,
            ask: matches!(self.scope.branch.serving(service), Serving::Ask(_)),
            offers: offers.iter().map(|it| self.offer(it)).collect(),
            contacts: contacts
                .into_iter()
                .map(|contact| self.contact_for(contact, &[Purpose::Register]))
                .collect(),
        }
    }

    pub fn offer(&self, it: &ProviderOffer<'_>) -> ShownOffer {
        let offer = it.offer;
        ShownOffer {
            provider: self.provider(it.provider),
            service: offer.service,
            status: it.status_on(self.scope.site.today),
            age_min: offer.age_min.0,
            age_max: offer.age_max.is_limit().then_some(offer.age_max.0),
            who_for: self.words(&offer.who_for),
            on_waiting_list_too: offer.on_waiting_list_too,
            ratings: offer
                .ratings
                .iter()
                .map(|colour| self.rating_label(colour.value))
                .collect(),
            start: self.maybe_date(offer.start),
            end: self.maybe_date(offer.end),
            wait_note: self.maybe(offer.wait_note.as_ref()),
            when: self.maybe(offer.when.as_ref()),
            contact: offer
                .contact
                .as_ref()
                .and_then(|id| self.scope.branch.contact(id.value.as_str()))
                .map(|contact| self.contact(contact)),
        }
    }

    pub(super) fn provider(&self, provider: &Entity<Provider>) -> ShownProvider {
        let value = &provider.value;
        ShownProvider {
            id: provider.id.to_string(),
            name: self.name(&value.name),
            kind: value.kind,
            website: value.website.as_ref().map(|web| web_link(&web.value)),
            phone: value.phone.as_ref().map(|phone| phone_link(&phone.value)),
            email: value.email.as_ref().map(|email| email_link(&email.value)),
            description: self.maybe(value.description.as_ref()),
            logo: self.picture(value.logo.as_ref()),
        }
    }

    pub(super) fn complaints(&self) -> ShownComplaints {
        let file = &self.scope.site.content.site;
        let complaints = file.complaints.as_ref();
        ShownComplaints {
            phone: complaints
                .and_then(|it| it.phone.as_ref())
                .map(|phone| phone_link(&phone.value)),
            email: complaints
                .and_then(|it| it.email.as_ref())
                .map(|email| email_link(&email.value)),
            url: complaints
                .and_then(|it| it.url.as_ref())
                .map(|web| web_link(&web.value)),
            post: complaints
                .and_then(|it| it.post.as_ref())
                .map(|post| self.post(post.as_str())),
            pals: file.pals.as_ref().map(|support| self.support(support)),
            ombudsman: file.ombudsman.as_ref().map(|support| self.support(support)),
        }
    }

    pub(super) fn supports(&self, options: &SupportOptions) -> ShownSupports {
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
        ShownSupports {
            sendiass: one(SupportKind::Sendiass),
            parent_carer_forum: one(SupportKind::ParentCarerForum),
            advocacy: one(SupportKind::Advocacy),
        }
    }

    pub(super) fn local_offer(&self) -> Vec<NamedWebLink> {
        let area = self.scope.branch.area();
        let links = area
            .into_iter()
            .flat_map(|area| area.value.local_offer.iter());
        links
            .map(|link| NamedWebLink {
                name: self.words(&link.name),
                url: web_link(&link.url.value),
            })
            .collect()
    }
}
