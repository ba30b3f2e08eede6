//! Services in words, as all open data say them: in plain English, or the first language of the site.

use crate::content::kinds::{OfferStatus, Service};
use crate::content::values::{Format, Phone, Words};
use crate::render::html::Materials;
use crate::site::{BranchId, Served, Site};
use crate::text::{Argument, Resolver};

/// Says things in the first language of a site, in plain words.
#[derive(Debug)]
pub struct Describer<'s, 'c> {
    /// Seen from the top of the site.
    pub resolver: Resolver<'s, 'c>,
}

/// How a service is reached, for those who find it through another site.
#[derive(Debug, Default)]
pub struct Ways<'s> {
    /// A number to call, as people write it.
    pub phone: Option<String>,
    /// An email address.
    pub email: Option<&'s str>,
    /// A form.
    pub form: Option<&'s str>,
    /// When somebody answers.
    pub hours: Option<String>,
}

impl<'s, 'c: 's> Describer<'s, 'c> {
    /// For a site. It always has an edition: that of its first language in plain words comes first.
    pub fn new(materials: &Materials<'s, 'c>) -> Self {
        let first = crate::site::EditionId::from(0);
        Self {
            resolver: materials.resolver(materials.site.edition_scope(first)),
        }
    }

    /// The site.
    pub fn site(&self) -> &'s Site<'c> {
        self.resolver.scope.site
    }

    /// Words.
    pub fn words(&self, words: &Words) -> String {
        self.resolver.words(words).text
    }

    /// A message of the interface.
    pub fn say(&self, key: &str) -> String {
        let said = self.resolver.say(key, &[]);
        said.map_or_else(String::new, |it| it.text)
    }

    /// A service: "Keyworkers".
    pub fn service(&self, service: Service) -> String {
        self.say(&format!("coverage-{}", service.word()))
    }

    /// The name of an area, or of the site where it has none.
    pub fn place(&self, branch: BranchId) -> String {
        let site = self.site();
        match site.branches[branch].area() {
            Some(area) => self.words(&area.value.name),
            None => self.words(&site.content.site.name),
        }
    }

    /// The page of a service: that of its area, or the first page of a site for several.
    pub fn page(&self, served: &Served<'c>) -> String {
        let site = self.site();
        match served.branches.as_slice() {
            [branch] => self.home(*branch),
            _ => site.base.absolute(""),
        }
    }

    /// The first page of an area, in plain words.
    pub fn home(&self, branch: BranchId) -> String {
        let site = self.site();
        let mut editions = site.editions.iter();
        let plain = editions.find(|it| {
            it.branch == branch
                && it.format == Format::Plain
                && it.language == *site.first_language()
        });
        let folder = plain.map_or("", |it| it.folders.pages.as_str());
        site.base.absolute(folder)
    }

    /// The name of a service: that of its contact, which families know, or "Keyworkers: Daisy Chain".
    pub fn name(&self, served: &Served<'c>) -> String {
        match served.contact {
            Some(contact) => self.words(&contact.value.label),
            None => {
                let provider = self.words(&served.offer.provider.value.name);
                format!("{}: {provider}", self.service(served.offer.offer.service))
            }
        }
    }

    /// How families reach it. The provider's own ways stand in where nobody named a contact.
    pub fn ways(&self, served: &Served<'c>) -> Ways<'s> {
        let provider = &served.offer.provider.value;
        match served.contact.map(|contact| &contact.value) {
            Some(contact) => Ways {
                phone: contact.phone.as_ref().map(|it| plain_spaces(&it.value)),
                email: contact.email.as_ref().map(|it| it.value.as_str()),
                form: contact.form_url.as_ref().map(|it| it.value.as_str()),
                hours: contact.hours.as_ref().map(|it| self.words(it)),
            },
            None => Ways {
                phone: provider.phone.as_ref().map(|it| plain_spaces(&it.value)),
                email: provider.email.as_ref().map(|it| it.value.as_str()),
                form: None,
                hours: None,
            },
        }
    }

    /// "Ages 0 to 25".
    pub fn ages(&self, served: &Served<'c>) -> String {
        let offer = served.offer.offer;
        let number = |age: u8| Argument::Number(u32::from(age));
        let (from, to) = (offer.age_min.0, offer.age_max);
        let (key, arguments) = match (from, to.is_limit()) {
            (0, false) => ("coverage-ages-all", vec![]),
            (from, false) => ("coverage-ages-from", vec![("from", number(from))]),
            (0, true) => ("coverage-ages-to", vec![("to", number(to.0))]),
            (from, true) => (
                "coverage-ages",
                vec![("from", number(from)), ("to", number(to.0))],
            ),
        };
        let said = self.resolver.say(key, &arguments);
        said.map_or_else(String::new, |it| it.text)
    }

    /// All that a directory without places of its own for them needs to say, a line each.
    pub fn description(&self, served: &Served<'c>) -> String {
        let (offer, provider) = (served.offer.offer, &served.offer.provider.value);
        let ways = self.ways(served);
        let labelled = |key: &str, text: &str| format!("{}: {text}", self.say(key));
        let mut lines = Vec::new();
        lines.extend(self.resolver.sample());
        lines.extend(self.not_now(served));
        lines.extend(provider.description.as_ref().map(|it| self.words(it)));
        lines.push(labelled("offer-who-for", &self.words(&offer.who_for)));
        lines.push(self.ages(served));
        lines.extend(offer.when.as_ref().map(|it| self.words(it)));
        lines.extend(
            offer
                .wait_note
                .as_ref()
                .map(|it| labelled("offer-wait", &self.words(it))),
        );
        lines.extend(ways.phone.map(|it| labelled("way-phone", &it)));
        lines.extend(ways.email.map(|it| labelled("way-email", it)));
        lines.extend(ways.form.map(|it| labelled("way-form", it)));
        lines.extend(ways.hours.map(|it| labelled("way-hours", &it)));
        lines.join("\n")
    }

    /// That it cannot be had today.
    pub fn not_now(&self, served: &Served<'c>) -> Option<String> {
        let is_active = served.status == OfferStatus::Active;
        (!is_active).then(|| self.say(&format!("offer-status-{}", served.status.word())))
    }
}

/// A number as people write it. Pages keep its groups together; other programs want plain spaces.
pub fn plain_spaces(phone: &Phone) -> String {
    phone.shown().replace('\u{a0}', " ")
}
