//! Facts about providers and contacts: one area may have several answers.

use super::super::Scope;
use super::super::services::ProviderOffer;
use super::super::ties::Called;
use super::{Answer, FactValue, UnknownFact, unknown};
use crate::content::Entity;
use crate::content::kinds::{Contact, Offer, Provider, Purpose, Service};
use crate::content::values::Words;
use crate::diagnostic::nearest::all_of;

impl<'s, 'c: 's> Scope<'s, 'c> {
    pub(super) fn provider_fact(&self, service: &str, name: &str) -> Answer<'s> {
        let Some(kind) = Service::ALL
            .iter()
            .copied()
            .find(|kind| kind.word() == service)
        else {
            return Err(unknown(
                "provider",
                Service::ALL
                    .iter()
                    .map(|kind| format!("{}.{name}", kind.word())),
            ));
        };
        let offers = self.branch.serving(kind).active();
        let Some(first) = offers.first() else {
            return Err(UnknownFact::NotHere(format!("nobody offers `{service}`")));
        };
        let several = |what: &str| {
            UnknownFact::Several(
                format!(
                    "{} providers offer `{service}` here, with different {what}",
                    offers.len()
                ),
                format!(
                    "put a block ```` ```providers ```` with `service: {service}` here: it asks who the reader is, and shows each provider"
                ),
            )
        };
        match name {
            "name" => {
                let mut names: Vec<&Words> = Vec::new();
                for it in offers {
                    let name = &it.provider.value.name;
                    if !names.iter().any(|known| std::ptr::eq(*known, name)) {
                        names.push(name);
                    }
                }
                Ok(FactValue::Providers(names))
            }
            "ages" => {
                let ages = |offer: &Offer| (offer.age_min, offer.age_max);
                let same = |it: &ProviderOffer<'_>| ages(it.offer) == ages(first.offer);
                match offers.iter().all(same) {
                    true => Ok(FactValue::Ages(first.offer.age_min, first.offer.age_max)),
                    false => Err(several("ages")),
                }
            }
            _ => {
                let same = |it: &ProviderOffer<'_>| it.provider.id == first.provider.id;
                let answer = provider_detail(first.provider, kind, name);
                match answer {
                    Ok(_) if !offers.iter().all(same) => Err(several("ways to reach them")),
                    answer => answer,
                }
            }
        }
    }

    pub(super) fn purpose_fact(&self, purpose: &str, name: &str) -> Answer<'s> {
        let Some(kind) = Purpose::ALL
            .iter()
            .copied()
            .find(|kind| kind.word() == purpose)
        else {
            return Err(unknown(
                "contact.for",
                Purpose::ALL
                    .iter()
                    .map(|kind| format!("{}.{name}", kind.word())),
            ));
        };
        let called = match self.branch.called_for(kind, self.site.today) {
            Called::Contacts(contacts) | Called::Each(contacts) => contacts,
            Called::Silent(offer) => return Err(self.silent(kind, &offer)),
            Called::NotNow(contact, status) => {
                return Err(UnknownFact::NotHere(format!(
                    "nobody offers `{purpose}` now, and the contact `{}` is there for an offer that is `{}`",
                    contact.id,
                    status.word()
                )));
            }
        };
        match called.as_slice() {
            [] => Err(UnknownFact::NotHere(format!(
                "there is no contact for `{purpose}`"
            ))),
            [only] => self.contact_fact(only, name),
            [first, ..] => {
                let ids = called.iter().map(|contact| contact.id.as_str());
                Err(UnknownFact::Several(
                    format!(
                        "{} contacts are for `{purpose}` here: {}",
                        called.len(),
                        all_of(ids)
                    ),
                    format!(
                        "name one of them, such as `{{{{ contact.{}.{name} }}}}`, or put a block ```` ```contacts ```` with `for: {purpose}` here: it shows all of them",
                        first.id
                    ),
                ))
            }
        }
    }

    /// Several offers meet, and one of them names no contact: the contact of another would be wrong for its
    /// families.
    fn silent(&self, purpose: Purpose, it: &ProviderOffer<'_>) -> UnknownFact {
        let word = it.offer.service.word();
        UnknownFact::Several(
            format!(
                "{} offers of `{word}` meet here, and that of `{}` names no contact",
                self.branch.serving(it.offer.service).active().len(),
                it.provider.id
            ),
            format!(
                "write `contact:` with the id of a contact for `{}` into each of these offers, or put a block ```` ```providers ```` with `service: {word}` here: it asks who the reader is, and shows how to reach each of them",
                purpose.word()
            ),
        )
    }

    pub(super) fn contact_fact(&self, contact: &'s Entity<Contact>, name: &str) -> Answer<'s> {
        let value = &contact.value;
        let missing =
            || UnknownFact::NotHere(format!("the contact `{}` has no `{name}`", contact.id));
        match name {
            "label" => Ok(FactValue::Words(&value.label)),
            "phone" => value
                .phone
                .as_ref()
                .map(|phone| FactValue::Phone(&phone.value))
                .ok_or_else(missing),
            "email" => value
                .email
                .as_ref()
                .map(|email| FactValue::Email(&email.value))
                .ok_or_else(missing),
            "form" => value
                .form_url
                .as_ref()
                .map(|url| FactValue::Web(&url.value))
                .ok_or_else(missing),
            "hours" => value
                .hours
                .as_ref()
                .map(FactValue::Words)
                .ok_or_else(missing),
            "post" => value
                .post
                .as_ref()
                .map(|post| FactValue::Text(post.as_str()))
                .ok_or_else(missing),
            _ => Err(unknown(
                &format!("contact.{}", contact.id),
                ["label", "phone", "email", "hours", "post", "form"],
            )),
        }
    }
}

fn provider_detail<'s>(provider: &'s Entity<Provider>, service: Service, name: &str) -> Answer<'s> {
    let value = &provider.value;
    let missing =
        || UnknownFact::NotHere(format!("the provider `{}` has no `{name}`", provider.id));
    match name {
        "phone" => value
            .phone
            .as_ref()
            .map(|phone| FactValue::Phone(&phone.value))
            .ok_or_else(missing),
        "email" => value
            .email
            .as_ref()
            .map(|email| FactValue::Email(&email.value))
            .ok_or_else(missing),
        "website" => value
            .website
            .as_ref()
            .map(|web| FactValue::Web(&web.value))
            .ok_or_else(missing),
        _ => Err(unknown(
            &format!("provider.{}", service.word()),
            ["name", "phone", "email", "website", "ages"],
        )),
    }
}
