//! Offers and whom families call about them.

use super::super::Site;
use super::super::services::{ProviderOffer, Serving};
use crate::content::kinds::Service;
use crate::content::things::ThingKind;
use crate::diagnostic::{Finding, finding};

/// Whether families can reach each offer that is made to them.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    for branch in &site.branches {
        for service in Service::ALL {
            let serving = branch.serving(*service);
            if let Serving::Ask(offers) = serving {
                findings.extend(offers.iter().filter_map(unreachable));
            }
        }
    }
    check_contacts(site, findings);
    check_ids(site, findings);
}

/// Directories know a service by its id, which offers without one take from their order.
fn check_ids(site: &Site<'_>, findings: &mut Vec<Finding>) {
    for provider in &site.content.providers {
        for service in Service::ALL {
            let mut offers = provider.value.counted(*service);
            let (Some(first), Some(second)) = (offers.next(), offers.next()) else {
                continue;
            };
            findings.push(
                finding!(
                    COUNTED_OFFERS,
                    second.span,
                    "this is another offer of `{}` by `{}`, and only their order tells them apart",
                    service.word(),
                    provider.id
                )
                .also(first.span, "the first one")
                .help("give each an `id` that stays, such as `id: evenings`"),
            );
        }
    }
}

/// Where families must choose between offers, each needs a way of its own: a contact for the service
/// as a whole would not say which of them answers.
fn unreachable(it: &ProviderOffer<'_>) -> Option<Finding> {
    let provider = &it.provider.value;
    let has_way = it.offer.contact.is_some()
        || provider.phone.is_some()
        || provider.email.is_some()
        || provider.website.is_some();
    (!has_way).then(|| {
        let id = &it.provider.id;
        finding!(UNREACHABLE_OFFER, it.offer.span,
            "another provider serves the same area, and nothing says how families reach `{id}`";
            help: "add `contact:` with the id of a contact, or give the provider a `phone`, `email` or `website`")
    })
}

/// A contact that an offer names must count in each area of the offer. All areas where it does not
/// stand in one finding, because one change of the contact mends them all.
fn check_contacts(site: &Site<'_>, findings: &mut Vec<Finding>) {
    for provider in &site.content.providers {
        for offer in provider.value.offers.iter() {
            let Some(id) = &offer.contact else { continue };
            let exists = site.content.contacts.iter().any(|it| it.id == id.value);
            let is_broken = site.content.is_broken(ThingKind::Contact, &id.value);
            if !exists || is_broken {
                continue;
            }
            let is_offered = |serving: &Serving<'_>| {
                let mut active = serving.active().iter();
                active.any(|it| std::ptr::eq(it.offer, offer))
            };
            let branches = site.branches.iter().filter(|branch| {
                is_offered(branch.serving(offer.service)) && branch.contact(id.as_str()).is_none()
            });
            let names = branches.filter_map(|it| it.area().map(|area| format!("`{}`", area.id)));
            let names: Vec<String> = names.collect();
            if !names.is_empty() {
                let areas = names.join(", ");
                findings.push(
                    finding!(CONTACT_ELSEWHERE, id.span,
                        "the contact `{}` does not count in all areas of this offer: not in {areas}", id.value;
                        help: "add {areas} to the `areas` of that contact, or name one that counts in every area of the offer"),
                );
            }
        }
    }
}
