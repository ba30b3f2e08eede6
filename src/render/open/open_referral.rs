//! A feed of Open Referral UK 3.0 as files: what councils' directories read to list services.
//!
//! A program asks `api/`, `api/services?page=1`, `api/services/<id>` and so on. Each is the `index.html` of a
//! folder that holds JSON, because that is what any web server sends for a folder; the settings in
//! [`super::super::hosting`] say what it is. Query strings do not reach files, so each list is one page.
//!
//! Source: the profile HSDS-UK 3.0 (OpenReferralUK/uk-profile, 10 October 2024), of which the fields here are a
//! part. It has no place for the number of a service: the description says it too.

use super::described::{Describer, plain_spaces};
use crate::content::kinds::{Council, OfferStatus, Provider, Service as Kind};
use crate::content::values::DoneOn;
use crate::render::html::Materials;
use crate::render::json::without_markup;
use crate::site::{BranchId, Served, Site, addresses, provider_key};
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

/// Where the profile is described.
const OPENAPI: &str = "https://openreferraluk.org/specifications/3.0/openapi.json";
/// The profile itself.
const PROFILE: &str = "https://github.com/OpenReferralUK/uk-profile";
/// What a statistical code stands for, as linked data.
const STATISTICAL: &str = "http://statistics.data.gov.uk/id/statistical-geography/";

/// The lists of the feed, in the order of their files. Nobody has written a place in the parts that the
/// profile asks for, so the last one is empty.
const LISTS: [&str; 4] = [
    "services",
    "taxonomies",
    "taxonomy_terms",
    "service_at_locations",
];

/// A page of a list. There is only one.
#[derive(Debug, Serialize)]
struct Page {
    total_items: usize,
    total_pages: usize,
    page_number: usize,
    size: usize,
    first_page: bool,
    last_page: bool,
    empty: bool,
    contents: Vec<Value>,
}

impl Page {
    fn of(contents: Vec<Value>) -> Self {
        Self {
            total_items: contents.len(),
            total_pages: 1,
            page_number: 1,
            size: contents.len(),
            first_page: true,
            last_page: true,
            empty: contents.is_empty(),
            contents,
        }
    }
}

#[derive(Debug, Serialize)]
struct Service {
    id: Uuid,
    organization_id: Uuid,
    name: String,
    description: String,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    status: &'static str,
    minimum_age: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum_age: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assured_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alert: Option<String>,
    organization: Organization,
}

#[derive(Debug, Serialize)]
struct Organization {
    id: Uuid,
    name: String,
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    organization_identifiers: Vec<Value>,
}

/// A service with all that a list does not say.
#[derive(Debug, Serialize)]
struct Whole {
    #[serde(flatten)]
    service: Service,
    service_areas: Vec<Value>,
    schedules: Vec<Value>,
    contacts: Vec<Value>,
    attributes: Vec<Value>,
}

/// Ids that stay the same as long as the address of the site, the names of its files, the ids of offers and the
/// contacts that they name do ([`Served::key`]).
#[derive(Debug)]
struct Ids {
    /// The address of the site as its author wrote it, wherever a part or a copy of it is built for.
    base: String,
}

impl Ids {
    fn of(site: &Site<'_>) -> Self {
        let base = &site.content.site.base_url.value;
        Self {
            base: format!("{}/api", base.as_str().trim_end_matches('/')),
        }
    }

    /// Version 5 (RFC 9562, 5.5), from an address that nothing else has.
    fn of_thing(&self, kind: &str, key: &str) -> Uuid {
        let name = format!("{}/{kind}/{key}", self.base);
        Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes())
    }

    fn service(&self, served: &Served<'_>) -> Uuid {
        self.of_thing("services", &served.key)
    }

    fn term(&self, kind: Kind) -> Uuid {
        self.of_thing("taxonomy_terms", kind.word())
    }
}

/// The paths of all files of the feed, in the order of [`files`].
pub fn paths(site: &Site<'_>) -> Vec<String> {
    let ids = Ids::of(site);
    let lists = LISTS.iter().map(|list| (*list).to_owned());
    let services = site
        .served()
        .into_iter()
        .map(|it| format!("services/{}", ids.service(&it)));
    let terms = Kind::ALL
        .iter()
        .map(|kind| format!("taxonomy_terms/{}", ids.term(*kind)));
    std::iter::once(String::new())
        .chain(lists)
        .chain(services)
        .chain(terms)
        .map(|path| addresses::feed(&path))
        .collect()
}

/// All files of the feed, in the order of [`paths`].
pub fn files(materials: &Materials<'_, '_>) -> Vec<Vec<u8>> {
    let describer = Describer::new(materials);
    let feed = Feed {
        ids: Ids::of(materials.site),
        describer,
    };
    let served = materials.site.served();
    let listed = served
        .iter()
        .map(|it| json!(feed.service(it)))
        .collect::<Vec<_>>();
    let terms: Vec<Value> = Kind::ALL.iter().map(|kind| feed.term(*kind)).collect();
    let lists = [
        Page::of(listed),
        Page::of(vec![feed.taxonomy()]),
        Page::of(terms.clone()),
        Page::of(Vec::new()),
    ];
    std::iter::once(feed.root())
        .chain(lists.iter().map(|page| json!(page)))
        .chain(served.iter().map(|it| json!(feed.whole(it))))
        .chain(terms)
        .map(|value| without_markup(&format!("{value:#}\n")).into_bytes())
        .collect()
}

/// Writes the things of the feed.
#[derive(Debug)]
struct Feed<'s, 'c> {
    ids: Ids,
    describer: Describer<'s, 'c>,
}

impl<'s, 'c: 's> Feed<'s, 'c> {
    /// What says that this is such a feed.
    fn root(&self) -> Value {
        let mut root = json!({
            "version": "HSDS-UK-3.0",
            "profile": PROFILE,
            "openapi_url": OPENAPI,
        });
        if let Some(sample) = self.describer.resolver.sample() {
            root["alert"] = json!(sample);
        }
        root
    }

    fn taxonomy(&self) -> Value {
        json!({
            "id": self.ids.of_thing("taxonomies", "services"),
            "name": self.describer.say("coverage-title"),
            "description": self.describer.words(&self.describer.site().content.site.name),
        })
    }

    fn term(&self, kind: Kind) -> Value {
        let name = self.describer.service(kind);
        json!({
            "id": self.ids.term(kind),
            "name": name,
            "description": name,
            "taxonomy": self.describer.say("coverage-title"),
            "taxonomy_id": self.ids.of_thing("taxonomies", "services"),
        })
    }

    fn service(&self, served: &Served<'c>) -> Service {
        let offer = served.offer.offer;
        let provider = served.offer.provider;
        let describer = &self.describer;
        let ways = describer.ways(served);
        let checked = served
            .contact
            .and_then(|contact| contact.value.checked_on)
            .or(offer.provenance.last_reviewed)
            .or(provider.value.provenance.last_reviewed);
        let changed = [
            offer.provenance.last_reviewed,
            provider.value.provenance.last_reviewed,
            served
                .contact
                .and_then(|it| it.value.provenance.last_reviewed),
        ];
        let operator = provider_key(provider);
        Service {
            id: self.ids.service(served),
            organization_id: self.organization_id(&operator),
            name: describer.name(served),
            description: describer.description(served),
            url: describer.page(served),
            email: ways.email.map(str::to_owned),
            status: match served.status {
                OfferStatus::Active => "active",
                OfferStatus::Paused => "temporarily closed",
                OfferStatus::Planned => "inactive",
                OfferStatus::Ended => "defunct",
            },
            minimum_age: offer.age_min.0,
            maximum_age: offer.age_max.is_limit().then_some(offer.age_max.0),
            assured_date: checked.map(day),
            last_modified: changed
                .into_iter()
                .flatten()
                .map(day)
                .max()
                .map(|day| format!("{day}T00:00:00.000Z")),
            alert: describer
                .resolver
                .sample()
                .or_else(|| describer.not_now(served)),
            organization: self.organization(&operator, &provider.value),
        }
    }

    fn organization_id(&self, key: &str) -> Uuid {
        self.ids.of_thing("organizations", key)
    }

    /// Who runs a service; `key` tells it from all others.
    fn organization(&self, key: &str, provider: &Provider) -> Organization {
        let name = self.describer.words(&provider.name);
        let identifier = |scheme: &str, kind: &str, code: &str| {
            json!({
                "id": self.ids.of_thing("identifiers", &format!("{key}/{scheme}")),
                "organization_id": self.organization_id(key),
                "identifier_scheme": scheme,
                "identifier_type": kind,
                "identifier": code,
            })
        };
        // The names of registers in the list org-id.guide.
        let ods = provider.ods.as_ref();
        let charity = provider.charity_number.as_ref();
        let identifiers = [
            ods.map(|it| identifier("GB-NHS", "Organisation Data Service", it.as_str())),
            charity.map(|it| identifier("GB-CHC", "Charity number", it.as_str())),
        ];
        Organization {
            id: self.organization_id(key),
            description: match &provider.description {
                Some(words) => self.describer.words(words),
                None => name.clone(),
            },
            name,
            email: provider
                .email
                .as_ref()
                .map(|it| it.value.as_str().to_owned()),
            website: provider
                .website
                .as_ref()
                .map(|it| it.value.as_str().to_owned()),
            organization_identifiers: identifiers.into_iter().flatten().collect(),
        }
    }

    fn whole(&self, served: &Served<'c>) -> Whole {
        let kind = served.offer.offer.service;
        let id = self.ids.service(served);
        let part = |name: &str| self.ids.of_thing(name, &served.key);
        let hours = self.describer.ways(served).hours;
        let schedules = hours.map(
            |hours| json!({ "id": part("schedules"), "service_id": id, "description": hours }),
        );
        let attribute = json!({
            "id": part("attributes"),
            "link_id": id,
            "taxonomy_term_id": self.ids.term(kind),
            "link_type": "service",
            "taxonomy_term": self.term(kind),
        });
        Whole {
            service: self.service(served),
            service_areas: served
                .branches
                .iter()
                .flat_map(|branch| self.areas(served, *branch))
                .collect(),
            schedules: schedules.into_iter().collect(),
            contacts: self.contact(served).into_iter().collect(),
            attributes: vec![attribute],
        }
    }

    /// The councils of an area, by their codes; a site without areas has none.
    fn areas(&self, served: &Served<'c>, branch: BranchId) -> Vec<Value> {
        let site = self.describer.site();
        let Some(area) = site.branches[branch].area() else {
            return Vec::new();
        };
        let of = |council: &Council| {
            let code = council.gss.value.as_str();
            json!({
                "id": self.ids.of_thing("service_areas", &format!("{}/{}/{code}", served.key, area.id)),
                "service_id": self.ids.service(served),
                "name": self.describer.place(branch),
                "extent": code,
                "extent_type": "text",
                "uri": format!("{STATISTICAL}{code}"),
            })
        };
        area.value.councils.iter().map(of).collect()
    }

    /// The profile lets a contact have a name only. Its numbers are those of HSDS, of which the profile is a
    /// part.
    fn contact(&self, served: &Served<'c>) -> Option<Value> {
        let contact = served.contact?;
        let part = |name: &str| self.ids.of_thing(name, &served.key);
        let phone = contact.value.phone.as_ref().map(|phone| {
            json!({
                "id": part("phones"),
                "contact_id": part("contacts"),
                "number": plain_spaces(&phone.value),
            })
        });
        Some(json!({
            "id": part("contacts"),
            "service_id": self.ids.service(served),
            "name": self.describer.words(&contact.value.label),
            "phones": phone.into_iter().collect::<Vec<_>>(),
        }))
    }
}

fn day(date: DoneOn) -> String {
    crate::content::values::Date::from(date).0.to_string()
}
