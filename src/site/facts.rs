//! Facts that stand in texts: `{{ area.name }}`.

use super::Scope;
use crate::content::Entity;
use crate::content::kinds::{Area, Contact, Provider, Purpose, Service};
use crate::content::values::{Email, LanguageTag, Phone, Web, Words};
use crate::document::{Inline, plain_text};
use std::borrow::Cow;

/// The answer to a fact.
#[derive(Debug, Clone)]
pub enum FactValue<'s> {
    /// Words, and the language that stands in for a missing translation.
    Text(Cow<'s, str>, Option<&'s LanguageTag>),
    /// A number to call.
    Phone(&'s Phone),
    /// An email address.
    Email(&'s Email),
    /// A web address.
    Web(&'s Web),
    /// Several links with their words.
    Links(Vec<(&'s str, &'s Web)>),
}

impl FactValue<'_> {
    /// The words without links.
    pub fn plain(&self) -> String {
        match self {
            Self::Text(text, _) => text.clone().into_owned(),
            Self::Phone(phone) => phone.shown().to_owned(),
            Self::Email(email) => email.as_str().to_owned(),
            Self::Web(web) => web.shown().to_owned(),
            Self::Links(links) => {
                let names: Vec<&str> = links.iter().map(|(name, _)| *name).collect();
                names.join(", ")
            }
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

    fn text(&self, words: &'s Words) -> FactValue<'s> {
        let (text, lang) = self.words(words);
        FactValue::Text(Cow::Borrowed(text.lines().next().unwrap_or(text)), lang)
    }

    fn site_fact(&self, name: &str) -> Answer<'s> {
        let site = &self.site.content.site;
        match name {
            "name" => Ok(self.text(&site.name)),
            "short_name" => Ok(self.text(site.short_name.as_ref().unwrap_or(&site.name))),
            _ => Err(unknown("site", ["name", "short_name"])),
        }
    }

    fn publisher_fact(&self, name: &str) -> Answer<'s> {
        let publisher = &self.site.content.site.publisher;
        match name {
            "name" => Ok(self.text(&publisher.name)),
            "short_name" => Ok(self.text(publisher.short_name.as_ref().unwrap_or(&publisher.name))),
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
        let area: &'s Area = &area.value;
        match name {
            "name" => Ok(self.text(&area.name)),
            "councils" => Ok(FactValue::Text(Cow::Owned(self.councils(area)), None)),
            "local_offer" => Ok(FactValue::Links(
                area.local_offer
                    .iter()
                    .map(|link| (self.words(&link.name).0, &link.url.value))
                    .collect(),
            )),
            _ => Err(unknown("area", known)),
        }
    }

    /// "Cumberland Council and Westmorland and Furness Council (the Eden part only)".
    fn councils(&self, area: &Area) -> String {
        let names: Vec<String> = area
            .councils
            .iter()
            .map(|council| {
                let name = self.words(&council.name).0;
                match &council.part {
                    Some(part) => format!("{name} ({})", self.words(part).0),
                    None => name.to_owned(),
                }
            })
            .collect();
        self.joined(&names)
    }

    /// Names in a sentence, with the word for "and" of English or a comma elsewhere.
    fn joined(&self, names: &[String]) -> String {
        let and = if self.edition.language.language() == "en" {
            " and "
        } else {
            ", "
        };
        match names {
            [start @ .., last] if !start.is_empty() => format!("{}{and}{last}", start.join(", ")),
            names => names.concat(),
        }
    }

    /// "0 to 25": a range has words in English, and a dash elsewhere.
    fn ages(&self, offer: &crate::content::kinds::Offer) -> String {
        let to = if self.edition.language.language() == "en" {
            " to "
        } else {
            "–"
        };
        format!("{}{to}{}", offer.age_min.0, offer.age_max.0)
    }

    fn page_fact(&self, name: &str) -> Answer<'s> {
        let Some(page) = self.page else {
            return Err(UnknownFact::NotHere(
                "this text belongs to no page".to_owned(),
            ));
        };
        match name {
            "title" => Ok(FactValue::Text(Cow::Owned(self.site.title(page)), None)),
            "url" => {
                let relative = self.site.relative(page);
                Ok(FactValue::Text(
                    Cow::Owned(self.site.base.shown(&relative)),
                    None,
                ))
            }
            _ => Err(unknown("page", ["title", "url"])),
        }
    }

    fn provider_fact(&self, service: &str, name: &str) -> Answer<'s> {
        let Some(kind) = Service::ALL
            .iter()
            .copied()
            .find(|kind| kind.word() == service)
        else {
            return Err(unknown(
                "provider",
                Service::ALL.iter().map(|kind| kind.word()),
            ));
        };
        let offers = self.branch.serving(kind).active();
        let Some(first) = offers.first() else {
            return Err(UnknownFact::NotHere(format!("nobody offers `{service}`")));
        };
        match name {
            "name" => {
                let mut names: Vec<String> = Vec::new();
                for it in offers {
                    let name = self.words(&it.provider.value.name).0.to_owned();
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                let or = if self.edition.language.language() == "en" {
                    " or "
                } else {
                    ", "
                };
                Ok(FactValue::Text(Cow::Owned(names.join(or)), None))
            }
            "ages" => Ok(FactValue::Text(Cow::Owned(self.ages(first.offer)), None)),
            _ if offers.len() > 1 => Err(UnknownFact::NotHere(format!(
                "two providers offer `{service}`: use a ```providers block, which asks"
            ))),
            _ => provider_detail(first.provider, name),
        }
    }

    fn purpose_fact(&self, purpose: &str, name: &str) -> Answer<'s> {
        let Some(kind) = Purpose::ALL
            .iter()
            .copied()
            .find(|kind| kind.word() == purpose)
        else {
            return Err(unknown(
                "contact.for",
                Purpose::ALL.iter().map(|kind| kind.word()),
            ));
        };
        match self.branch.contacts_for(kind).first() {
            Some(contact) => self.contact_fact(contact, name),
            None => Err(UnknownFact::NotHere(format!(
                "there is no contact for `{purpose}`"
            ))),
        }
    }

    fn contact_fact(&self, contact: &'s Entity<Contact>, name: &str) -> Answer<'s> {
        let value = &contact.value;
        let missing =
            || UnknownFact::NotHere(format!("the contact `{}` has no `{name}`", contact.id));
        match name {
            "label" => Ok(self.text(&value.label)),
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
                .map(|hours| self.text(hours))
                .ok_or_else(missing),
            "post" => value
                .post
                .as_ref()
                .map(|post| FactValue::Text(Cow::Borrowed(post.as_str()), None))
                .ok_or_else(missing),
            _ => Err(unknown(
                &format!("contact.{}", contact.id),
                ["label", "phone", "email", "hours", "post", "form"],
            )),
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
            "label" => Ok(self.text(&help.label)),
            "phone" => help
                .phone
                .as_ref()
                .map(|phone| FactValue::Phone(&phone.value))
                .ok_or_else(missing),
            "hours" => help
                .hours
                .as_ref()
                .map(|hours| self.text(hours))
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
                .map(|post| FactValue::Text(Cow::Borrowed(post.as_str()), None))
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
            Some(words) => Ok(self.text(words)),
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

    /// A short text with facts, such as a title, as words. A fact without an answer leaves nothing;
    /// it is a finding elsewhere.
    pub fn phrase(&self, content: &[Inline]) -> String {
        plain_text(content, &|_| "", &|fact| {
            self.fact(&fact.0)
                .map_or_else(|_| String::new(), |value| value.plain())
        })
    }
}

fn provider_detail<'s>(provider: &'s Entity<Provider>, name: &str) -> Answer<'s> {
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
            "provider.keyworker",
            ["name", "phone", "email", "website", "ages"],
        )),
    }
}

fn unknown<'a>(room: &str, names: impl IntoIterator<Item = &'a str>) -> UnknownFact {
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
