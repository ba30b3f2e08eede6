//! Services as those who look for them see them: what a provider offers, with the contact that families call
//! for it, in the areas where that is so.

use super::{Branch, BranchId, BranchKind, EditionId, ProviderOffer, Serving, Site};
use crate::content::Entity;
use crate::content::kinds::{Contact, OfferStatus, Provider, Service};
use crate::content::values::Format;
use std::collections::BTreeMap;

/// An offer with its contact, wherever both are the same.
#[derive(Debug, Clone)]
pub struct Served<'c> {
    /// The offer and who makes it.
    pub offer: ProviderOffer<'c>,
    /// Whom families call, where it is known.
    pub contact: Option<&'c Entity<Contact>>,
    /// Whether it can be had today.
    pub status: OfferStatus,
    /// Where, in the order of the site.
    pub branches: Vec<BranchId>,
    /// What tells it from all others as long as nobody renames its files, or names another contact:
    /// `daisy-chain/keyworker/team`, or `daisy-chain/keyworker#evenings/team` for an offer with an id.
    pub key: String,
}

impl<'c> Branch<'c> {
    /// What is said of a service here: who offers it now, otherwise who did or will.
    pub fn offers(&self, service: Service) -> &[ProviderOffer<'c>] {
        let serving = self.serving(service);
        match serving {
            Serving::Nobody(others) => others,
            Serving::One(_) | Serving::Ask(_) => serving.active(),
        }
    }
}

impl<'c> Site<'c> {
    /// The editions that have a piece for the websites of others: those in plain words, wherever something can be
    /// had or is planned.
    pub fn with_embeds(&self) -> impl Iterator<Item = EditionId> {
        let editions = self.editions.iter_enumerated();
        editions
            .filter(|(_, edition)| {
                edition.format == Format::Plain && self.branches[edition.branch].has_embed()
            })
            .map(|(id, _)| id)
    }

    /// All services, sorted by their keys.
    pub fn served(&self) -> Vec<Served<'c>> {
        let mut all = BTreeMap::new();
        for (id, branch) in self.branches.iter_enumerated() {
            if matches!(branch.kind, BranchKind::Root) {
                continue;
            }
            for service in Service::ALL {
                for offer in branch.offers(*service) {
                    let contact = branch.contact_of(offer);
                    let key = key(offer, contact);
                    let served = all.entry(key.clone()).or_insert_with(|| Served {
                        offer: *offer,
                        contact,
                        status: offer.status_on(self.today),
                        branches: Vec::new(),
                        key,
                    });
                    served.branches.push(id);
                }
            }
        }
        all.into_values().collect()
    }
}

/// What tells a provider from all others: `daisy-chain`, or `gateshead:daisy-chain` for one of an area alone, since
/// the folders of areas may each have one of the same name.
pub fn provider_key(provider: &Entity<Provider>) -> String {
    match &provider.area {
        Some(area) => format!("{area}:{}", provider.id),
        None => provider.id.to_string(),
    }
}

/// Those offers of a provider for one service that have no id are told apart by their number, which changes when
/// one is written above them.
fn key(it: &ProviderOffer<'_>, contact: Option<&Entity<Contact>>) -> String {
    let mut key = format!("{}/{}", provider_key(it.provider), it.offer.service.word());
    if let Some(id) = &it.offer.id {
        key.push_str(&format!("#{}", id.value));
    } else {
        let number = it
            .provider
            .value
            .counted(it.offer.service)
            .take_while(|offer| !std::ptr::eq(*offer, it.offer))
            .count();
        if number > 0 {
            key.push_str(&format!("-{}", number + 1));
        }
    }
    if let Some(contact) = contact {
        if let Some(area) = &contact.area {
            key.push_str(&format!("/{area}"));
        }
        key.push_str(&format!("/{}", contact.id));
    }
    key
}
