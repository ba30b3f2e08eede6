//! Facts that stand in texts: `{{ area.name }}`.
//!
//! An answer is a value, not words: how a number, a range of ages or a list of councils is said depends
//! on the language of the text, and is the business of the stage that resolves texts.

mod people;

use super::{PageId, Scope};
use crate::content::kinds::Council;
use crate::content::values::{Age, Email, Phone, Web, Words};
use std::fmt::Display;

/// The answer to a fact.
#[derive(Debug, Clone)]
pub enum FactValue<'s> {
    /// Words with their translations.
    Words(&'s Words),
    /// Text that is the same in every language, such as a postal address.
    Text(&'s str),
    /// A number to call.
    Phone(&'s Phone),
    /// An email address.
    Email(&'s Email),
    /// A web address.
    Web(&'s Web),
    /// Several links with their words.
    Links(Vec<(&'s Words, &'s Web)>),
    /// Councils, or parts of them: all of these.
    Councils(&'s [Council]),
    /// Names of providers: one of these.
    Providers(Vec<&'s Words>),
    /// From one age to another, in years, both included.
    Ages(Age, Age),
    /// The title of a page.
    Title(PageId),
    /// The address of a page, as people type it.
    Address(PageId),
}

impl FactValue<'_> {
    /// Whether it leads somewhere, so that words can be linked to it.
    pub fn is_address(&self) -> bool {
        match self {
            Self::Phone(_) | Self::Email(_) | Self::Web(_) | Self::Links(_) => true,
            Self::Words(_)
            | Self::Text(_)
            | Self::Councils(_)
            | Self::Providers(_)
            | Self::Ages(..)
            | Self::Title(_)
            | Self::Address(_) => false,
        }
    }
}

/// A fact that has no answer.
#[derive(Debug)]
pub enum UnknownFact {
    /// There is no such fact; these are like it.
    NoSuch(Vec<String>),
    /// There is such a fact, but not here: in words.
    NotHere(String),
    /// There are several answers, and families must not be given one of them by chance: what is asked
    /// for, and what to write instead.
    Several(String, String),
}

type Answer<'s> = Result<FactValue<'s>, UnknownFact>;

impl<'s, 'c: 's> Scope<'s, 'c> {
    /// The answer to a fact.
    ///
    /// # Errors
    /// When there is none, with names that do exist.
    pub fn fact(&self, path: &str) -> Answer<'s> {
        let parts: Vec<&str> = path.split('.').collect();
        match parts.as_slice() {
            ["site", rest] => self.site_fact(rest),
            ["publisher", rest] => self.publisher_fact(rest),
            ["area", rest] => self.area_fact(rest),
            ["page", rest] => self.page_fact(rest),
            ["provider", service, rest] => self.provider_fact(service, rest),
            ["contact", "for", purpose, rest] => self.purpose_fact(purpose, rest),
            ["contact", id, rest] => match self.branch.contact(id) {
                Some(contact) => self.contact_fact(contact, rest),
                None if self.is_elsewhere(id) => Err(UnknownFact::NotHere(format!(
                    "the contact `{id}` is for some areas only, and this text stands in others too"
                ))),
                None => {
                    let ids = self.branch.contacts.iter().map(|contact| &contact.id);
                    Err(UnknownFact::NoSuch(
                        ids.map(|id| format!("contact.{id}.{rest}")).collect(),
                    ))
                }
            },
            ["urgent", id, rest] => self.urgent_fact(id, rest),
            ["complaints", rest] => self.complaints_fact(rest),
            ["facts", name] => self.own_fact(name),
            [room, ..] => Err(UnknownFact::NoSuch(known_like(room))),
            [] => Err(UnknownFact::NoSuch(Vec::new())),
        }
    }

    /// Whether there is a contact of this id, but for other areas: another one is then no answer.
    pub(in crate::site) fn is_elsewhere(&self, contact: &str) -> bool {
        let mut all = self.site.content.contacts.iter();
        self.branch.contact(contact).is_none() && all.any(|it| it.id.as_str() == contact)
    }

    fn site_fact(&self, name: &str) -> Answer<'s> {
        let site = &self.site.content.site;
        match name {
            "name" => Ok(FactValue::Words(&site.name)),
            "short_name" => Ok(FactValue::Words(
                site.short_name.as_ref().unwrap_or(&site.name),
            )),
            _ => Err(unknown("site", ["name", "short_name"])),
        }
    }

    fn publisher_fact(&self, name: &str) -> Answer<'s> {
        let publisher = &self.site.content.site.publisher;
        match name {
            "name" => Ok(FactValue::Words(&publisher.name)),
            "short_name" => Ok(FactValue::Words(
                publisher.short_name.as_ref().unwrap_or(&publisher.name),
            )),
            "url" => Ok(FactValue::Web(&publisher.home_url)),
            _ => Err(unknown("publisher", ["name", "short_name", "url"])),
        }
    }

    fn area_fact(&self, name: &str) -> Answer<'s> {
        let known = ["name", "councils", "local_offer"];
        let Some(area) = self.branch.area() else {
            return match known.contains(&name) {
                true => Err(UnknownFact::NotHere("this page is for no area".to_owned())),
                false => Err(unknown("area", known)),
            };
        };
        let area = &area.value;
        match name {
            "name" => Ok(FactValue::Words(&area.name)),
            "councils" => Ok(FactValue::Councils(&area.councils)),
            "local_offer" => {
                let links = area.local_offer.iter();
                let links = links.map(|link| (&link.name, &link.url.value));
                Ok(FactValue::Links(links.collect()))
            }
            _ => Err(unknown("area", known)),
        }
    }

    fn page_fact(&self, name: &str) -> Answer<'s> {
        let Some(page) = self.page else {
            return Err(UnknownFact::NotHere(
                "this text belongs to no page".to_owned(),
            ));
        };
        match name {
            "title" => Ok(FactValue::Title(page)),
            "url" => Ok(FactValue::Address(page)),
            _ => Err(unknown("page", ["title", "url"])),
        }
    }

    fn urgent_fact(&self, id: &str, name: &str) -> Answer<'s> {
        let Some(help) = self
            .branch
            .urgent
            .iter()
            .copied()
            .find(|help| help.id.value.as_str() == id)
        else {
            let ids = self.branch.urgent.iter().map(|help| &help.id.value);
            return Err(UnknownFact::NoSuch(
                ids.map(|id| format!("urgent.{id}.{name}")).collect(),
            ));
        };
        let missing = || UnknownFact::NotHere(format!("the urgent help `{id}` has no `{name}`"));
        match name {
            "label" => Ok(FactValue::Words(&help.label)),
            "phone" => help
                .phone
                .as_ref()
                .map(|phone| FactValue::Phone(&phone.value))
                .ok_or_else(missing),
            "hours" => help
                .hours
                .as_ref()
                .map(FactValue::Words)
                .ok_or_else(missing),
            _ => Err(unknown(
                &format!("urgent.{id}"),
                ["label", "phone", "hours"],
            )),
        }
    }

    fn complaints_fact(&self, name: &str) -> Answer<'s> {
        let missing = || UnknownFact::NotHere(format!("`complaints` in site.yaml has no `{name}`"));
        let Some(complaints) = &self.site.content.site.complaints else {
            return Err(missing());
        };
        match name {
            "phone" => complaints
                .phone
                .as_ref()
                .map(|phone| FactValue::Phone(&phone.value))
                .ok_or_else(missing),
            "email" => complaints
                .email
                .as_ref()
                .map(|email| FactValue::Email(&email.value))
                .ok_or_else(missing),
            "url" => complaints
                .url
                .as_ref()
                .map(|url| FactValue::Web(&url.value))
                .ok_or_else(missing),
            "post" => complaints
                .post
                .as_ref()
                .map(|post| FactValue::Text(post.as_str()))
                .ok_or_else(missing),
            _ => Err(unknown("complaints", ["phone", "email", "url", "post"])),
        }
    }

    fn own_fact(&self, name: &str) -> Answer<'s> {
        let general = self.site.content.site.facts.as_ref();
        let own = self
            .branch
            .area()
            .and_then(|area| area.value.facts.as_ref());
        let found = [own, general]
            .into_iter()
            .flatten()
            .find_map(|facts| facts.0.get(name));
        match found {
            Some(words) => Ok(FactValue::Words(words)),
            None => {
                let names: Vec<&str> = [own, general]
                    .into_iter()
                    .flatten()
                    .flat_map(|facts| facts.0.keys().map(String::as_str))
                    .collect();
                Err(unknown("facts", names))
            }
        }
    }
}

fn unknown(room: &str, names: impl IntoIterator<Item = impl Display>) -> UnknownFact {
    UnknownFact::NoSuch(
        names
            .into_iter()
            .map(|name| format!("{room}.{name}"))
            .collect(),
    )
}

/// The first parts of all facts, when not even that is known.
fn known_like(room: &str) -> Vec<String> {
    let rooms = [
        "site.name",
        "publisher.name",
        "area.name",
        "page.title",
        "provider.keyworker.name",
        "contact.for.register.phone",
        "urgent.emergency.phone",
        "complaints.phone",
        "facts.name",
    ];
    let same: Vec<String> = rooms
        .iter()
        .filter(|fact| fact.split('.').next() == Some(room))
        .map(|fact| (*fact).to_owned())
        .collect();
    if same.is_empty() {
        rooms.iter().map(|fact| (*fact).to_owned()).collect()
    } else {
        same
    }
}
