//! Whom families call: contacts, and the offers that they belong to.
//!
//! Where several offers meet, a number is right for some families and wrong for others, and the number of an
//! offer that has ended is right for nobody. Whatever shows contacts asks here what must be said beside them.

use super::Branch;
use super::coverage::covers;
use super::services::{ProviderOffer, Serving};
use crate::content::Entity;
use crate::content::kinds::{Contact, OfferStatus, Purpose, Service};
use crate::content::values::{Date, Words};

/// An offer that a contact belongs to, where that must be said beside it.
#[derive(Debug, Clone, Copy)]
pub struct Tie<'c> {
    /// Of which service.
    pub service: Service,
    /// For whom the offer is, where others of the service lead elsewhere.
    pub when: Option<&'c Words>,
    /// Whether it can be had.
    pub status: OfferStatus,
}

/// Whom families call about a service.
#[derive(Debug)]
pub enum Called<'c> {
    /// These: one, or several that nothing tells apart.
    Contacts(Vec<&'c Entity<Contact>>),
    /// Several offers meet, and each leads to a contact of its own.
    Each(Vec<&'c Entity<Contact>>),
    /// Several offers meet, and this one names no contact.
    Silent(ProviderOffer<'c>),
    /// Nobody now: this contact belongs to an offer that cannot be had.
    NotNow(&'c Entity<Contact>, OfferStatus),
}

impl<'c> Branch<'c> {
    /// Whom families call for a purpose. `today` decides which offers can be had.
    pub fn called_for(&self, purpose: Purpose, today: Date) -> Called<'c> {
        let mut services = Service::ALL.iter();
        let service = services.find(|service| service.purpose() == purpose);
        match service.map(|service| self.serving(*service)) {
            Some(Serving::Ask(offers)) => self.called_by_each(offers),
            Some(Serving::One(offer)) => match self.contact_of(offer) {
                Some(contact) => Called::Contacts(vec![contact]),
                None => Called::Contacts(self.nearest_contacts(purpose)),
            },
            Some(Serving::Nobody(_)) | None => {
                let nearest = self.nearest_contacts(purpose);
                let is_free = |it: &&&'c Entity<Contact>| !self.is_tied(it, purpose, today);
                match (nearest.iter().any(|it| is_free(&it)), nearest.first()) {
                    (false, Some(first)) => {
                        let ties = self.ties(first, &[purpose], today);
                        let status = ties.first().map_or(OfferStatus::Ended, |tie| tie.status);
                        Called::NotNow(first, status)
                    }
                    _ => Called::Contacts(nearest.iter().filter(is_free).copied().collect()),
                }
            }
        }
    }

    fn called_by_each(&self, offers: &[ProviderOffer<'c>]) -> Called<'c> {
        let mut contacts: Vec<&'c Entity<Contact>> = Vec::new();
        for offer in offers {
            match self.contact_of(offer) {
                None => return Called::Silent(*offer),
                Some(contact) => {
                    if !contacts.iter().any(|known| known.id == contact.id) {
                        contacts.push(contact);
                    }
                }
            }
        }
        match contacts.len() {
            1 => Called::Contacts(contacts),
            _ => Called::Each(contacts),
        }
    }

    /// All contacts that families may be meant to call for a purpose: those of its offers, and where one of them
    /// names none, or nobody offers it, the nearest.
    pub fn all_called_for(&self, purpose: Purpose, today: Date) -> Vec<&'c Entity<Contact>> {
        match self.called_for(purpose, today) {
            Called::Contacts(contacts) | Called::Each(contacts) => contacts,
            Called::NotNow(..) => self.nearest_contacts(purpose),
            Called::Silent(silent) => {
                let offers = self.serving(silent.offer.service).active().iter();
                let named = offers.filter_map(|it| self.contact_of(it));
                let mut contacts: Vec<&'c Entity<Contact>> = Vec::new();
                for contact in named.chain(self.nearest_contacts(purpose)) {
                    if !contacts.iter().any(|known| known.id == contact.id) {
                        contacts.push(contact);
                    }
                }
                contacts
            }
        }
    }

    /// Whether a contact is there for offers alone that cannot be had now.
    fn is_tied(&self, contact: &Entity<Contact>, purpose: Purpose, today: Date) -> bool {
        let ties = self.ties(contact, &[purpose], today);
        ties.iter().any(|tie| tie.status != OfferStatus::Active)
    }

    /// The offers that a contact belongs to, as far as they must be named beside it where it stands for some
    /// purposes; for all, when none is named.
    pub fn ties(
        &self,
        contact: &Entity<Contact>,
        purposes: &[Purpose],
        today: Date,
    ) -> Vec<Tie<'c>> {
        let services = Service::ALL.iter().copied();
        services
            .filter(|service| purposes.is_empty() || purposes.contains(&service.purpose()))
            .flat_map(|service| self.ties_of(contact, service, today))
            .collect()
    }

    fn ties_of(&self, contact: &Entity<Contact>, service: Service, today: Date) -> Vec<Tie<'c>> {
        let is_its = |it: &&ProviderOffer<'c>| {
            let own = self.contact_of(it);
            own.is_some_and(|own| std::ptr::eq(own, contact))
        };
        let active = self.serving(service).active();
        let own: Vec<&ProviderOffer<'c>> = active.iter().filter(is_its).collect();
        if own.len() == active.len() && !own.is_empty() {
            return Vec::new();
        }
        if !own.is_empty() {
            let ties = own.iter().map(|it| Tie {
                service,
                when: it.offer.when.as_ref(),
                status: OfferStatus::Active,
            });
            return ties.collect();
        }
        let status = self.status_without(contact, service, today);
        let tie = status.map(|status| Tie {
            service,
            when: None,
            status,
        });
        tie.into_iter().collect()
    }

    /// The status of the offers that a contact belongs to, where none of them can be had. Those that name it come
    /// first. One that is for this service alone belongs to what there is of it, where nobody offers it now.
    fn status_without(
        &self,
        contact: &Entity<Contact>,
        service: Service,
        today: Date,
    ) -> Option<OfferStatus> {
        let id = self.kind.area().map(|area| &area.id);
        let offers = self.providers.iter().copied().flat_map(|provider| {
            let offers = provider.value.offers.iter();
            offers.map(move |offer| ProviderOffer { provider, offer })
        });
        let here = offers.filter(|it| it.offer.service == service && covers(&it.offer.areas, id));
        let names_it = |it: &ProviderOffer<'_>| {
            let named = it.offer.contact.as_ref();
            named.is_some_and(|named| named.value == contact.id)
        };
        let by_name = here.filter(names_it).map(|it| it.status_on(today)).min();
        if by_name.is_some() {
            return by_name.filter(|status| *status != OfferStatus::Active);
        }
        let mut purposes = contact.value.r#for.iter();
        match self.serving(service) {
            Serving::Nobody(others) if purposes.all(|it| *it == service.purpose()) => {
                others.iter().map(|it| it.status_on(today)).min()
            }
            Serving::Nobody(_) | Serving::One(_) | Serving::Ask(_) => None,
        }
    }
}
