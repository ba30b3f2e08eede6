//! What a page is about, for search engines: JSON-LD with the vocabulary of schema.org 30.
//!
//! Only what a page shows is said of it. There is no `HowTo` and no `SearchAction`: nobody reads them any more.

use super::crumbs::CrumbView;
use super::questions::questions;
use crate::content::blocks::{BlockKind, BlockOptions};
use crate::content::kinds::{ProviderKind, Service};
use crate::content::values::Date;
use crate::render::json::without_markup;
use crate::site::{Branch, PageId, ProviderOffer};
use crate::text::Resolver;
use serde_json::{Map, Value, json};

/// What is already known of a page.
#[derive(Debug)]
pub struct Known<'a> {
    pub title: &'a str,
    pub description: Option<&'a str>,
    pub url: &'a str,
    /// The day as `2026-11-22`.
    pub last_reviewed: Option<&'a str>,
    pub breadcrumbs: &'a [CrumbView],
}

/// The data of a page as text that can stand in a `script` element.
pub fn linked_data<'s, 'c: 's>(
    resolver: &Resolver<'s, 'c>,
    number: PageId,
    known: &Known<'_>,
) -> String {
    let site = resolver.scope.site;
    let page = &site.pages[number];
    let name = resolver.words(&site.content.site.name).text;
    let publisher = &site.content.site.publisher;
    let about = resolver.at(site.scope(number));
    let questions = questions(&about, number);
    let mut data = thing(match questions.is_empty() {
        true => "WebPage",
        false => "FAQPage",
    });
    data.insert("@context".to_owned(), json!("https://schema.org"));
    let mut say = |key: &str, value: Option<Value>| {
        data.extend(value.map(|value| (key.to_owned(), value)));
    };
    say("name", Some(json!(known.title)));
    say("description", known.description.map(Value::from));
    say("url", Some(json!(known.url)));
    say("inLanguage", Some(json!(about.scope.language.as_str())));
    say("lastReviewed", known.last_reviewed.map(Value::from));
    let days = page.page.news();
    let day = |date: Date| Some(json!(date.0.to_string()));
    say("datePublished", days.and_then(|it| day(it.date)));
    say("expires", days.and_then(|it| day(it.show_until)));
    let is_sample = site.content.site.sample == Some(true);
    say("creativeWorkStatus", is_sample.then(|| json!("Sample")));
    say("breadcrumb", breadcrumb(&about, known));
    say(
        "isPartOf",
        Some(json!({ "@type": "WebSite", "name": name, "url": site.base.absolute("") })),
    );
    say(
        "publisher",
        Some(json!({
            "@type": "Organization",
            "name": resolver.words(&publisher.name).text,
            "url": publisher.home_url.as_str(),
        })),
    );
    let is_top = page.leaflet.is_none() && page.id().as_str() == "index";
    let mut main = questions;
    if is_top {
        main.extend(services(resolver));
    }
    say("mainEntity", (!main.is_empty()).then(|| Value::from(main)));
    // What was news is not shown any more, and may not be true.
    let is_told = !site.has_ended(number);
    // The page in plain words says what they mean more exactly, and easy read is to stay light.
    let explains = is_told && page.page.shows(BlockKind::Glossary) && !about.scope.is_easy();
    let terms = explains.then(|| terms(&about));
    say("hasPart", terms);
    let videos = is_told.then(|| videos(&about, number));
    let videos = videos.filter(|it| !it.is_empty());
    say("video", videos.map(Value::from));
    without_markup(&Value::Object(data).to_string())
}

fn thing(kind: &str) -> Map<String, Value> {
    Map::from_iter([("@type".to_owned(), json!(kind))])
}

/// From the top of the site to the page. A page that stands below nothing has no path.
fn breadcrumb<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, known: &Known<'_>) -> Option<Value> {
    let base = &resolver.scope.site.base;
    let parents = known.breadcrumbs.iter().map(|crumb| {
        let address = base.whole(&crumb.href).unwrap_or_default();
        (crumb.title.as_str(), address)
    });
    let this = (known.title, known.url.to_owned());
    let items: Vec<Value> = parents
        .chain([this])
        .zip(1..)
        .map(|((name, address), position)| {
            json!({ "@type": "ListItem", "position": position, "name": name, "item": address })
        })
        .collect();
    let is_path = items.len() > 1;
    is_path.then(|| json!({ "@type": "BreadcrumbList", "itemListElement": items }))
}

/// What can be had in the area of a page, or anywhere on a site without areas.
fn services<'s, 'c: 's>(resolver: &Resolver<'s, 'c>) -> Vec<Value> {
    let branch = resolver.scope.branch;
    let services = Service::ALL.iter();
    services
        .flat_map(|service| branch.serving(*service).active())
        .map(|it| service(resolver, branch, it))
        .collect()
}

fn service<'s, 'c: 's>(
    resolver: &Resolver<'s, 'c>,
    branch: &Branch<'c>,
    it: &ProviderOffer<'c>,
) -> Value {
    let (offer, provider) = (it.offer, &it.provider.value);
    let said = resolver.say(&format!("coverage-{}", offer.service.word()), &[]);
    let kind = said.map_or_else(String::new, |it| it.text);
    let contact = branch.contact_of(it).map(|it| &it.value);
    let mut point = thing("ContactPoint");
    let (phone, email) = match contact {
        Some(contact) => (&contact.phone, &contact.email),
        None => (&provider.phone, &provider.email),
    };
    let number = phone.as_ref().map(|it| json!(it.value.dialled()));
    point.extend(number.map(|it| ("telephone".to_owned(), it)));
    let address = email.as_ref().map(|it| json!(it.value.as_str()));
    point.extend(address.map(|it| ("email".to_owned(), it)));
    let name = match contact {
        Some(contact) => resolver.words(&contact.label).text,
        None => kind.clone(),
    };
    let councils = branch.area().map(|area| area.value.councils.iter());
    let places: Vec<Value> = councils
        .into_iter()
        .flatten()
        .map(|council| {
            json!({
                "@type": "AdministrativeArea",
                "name": resolver.words(&council.name).text,
                "identifier": council.gss.value.as_str(),
            })
        })
        .collect();
    let mut audience = thing("PeopleAudience");
    audience.insert("suggestedMinAge".to_owned(), json!(offer.age_min.0));
    if offer.age_max.is_limit() {
        audience.insert("suggestedMaxAge".to_owned(), json!(offer.age_max.0));
    }
    let operator = match provider.kind {
        ProviderKind::Charity => "NGO",
        ProviderKind::Nhs | ProviderKind::Council => "GovernmentOrganization",
    };
    json!({
        "@type": "GovernmentService",
        "name": name,
        "serviceType": kind,
        "serviceOperator": { "@type": operator, "name": resolver.words(&provider.name).text },
        "areaServed": places,
        "audience": audience,
        "availableChannel": { "@type": "ServiceChannel", "servicePhone": point },
    })
}

/// The words that the page explains.
fn terms<'s, 'c: 's>(resolver: &Resolver<'s, 'c>) -> Value {
    let terms = resolver.scope.branch.terms.iter();
    let terms: Vec<Value> = terms
        .map(|term| {
            let meaning = term.plain.as_ref().unwrap_or(&term.easy);
            json!({
                "@type": "DefinedTerm",
                "name": resolver.words(&term.term).text,
                "description": resolver.words(meaning).text,
            })
        })
        .collect();
    json!({ "@type": "DefinedTermSet", "hasDefinedTerm": terms })
}

/// The videos that the page leads to.
fn videos<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, number: PageId) -> Vec<Value> {
    let blocks = resolver.scope.site.pages[number].page.blocks.iter();
    let videos = blocks.filter_map(|block| match &block.options {
        BlockOptions::Video(video) => Some(video),
        _ => None,
    });
    let base = &resolver.scope.site.base;
    let whole = |href: &str| base.whole(href).unwrap_or_else(|| href.to_owned());
    videos
        .map(|video| {
            let shown = resolver.video(video);
            let mut data = thing("VideoObject");
            data.insert("name".to_owned(), json!(shown.title));
            // A file that plays here, or a page of another site.
            let key = match shown.film {
                Some(_) => "contentUrl",
                None => "url",
            };
            data.insert(key.to_owned(), json!(whole(&shown.url.href)));
            let transcript = shown.transcript.join("\n");
            data.insert("transcript".to_owned(), json!(transcript));
            let poster = shown.poster.map(|it| json!(whole(&it.src)));
            data.extend(poster.map(|it| ("thumbnailUrl".to_owned(), it)));
            let length = shown
                .length
                .map(|it| format!("PT{}M{}S", it.minutes, it.seconds));
            data.extend(length.map(|it| ("duration".to_owned(), json!(it))));
            Value::Object(data)
        })
        .collect()
}
