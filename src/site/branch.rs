//! The root of a site and its areas: what counts where.

use super::coverage::{BranchKind, most_special, rank};
use super::register::{self, Register};
use super::services::{self, ProviderOffer, Serving, Viewpoint};
use super::{BranchId, Choices, addresses};
use crate::content::kinds::{
    Area, Contact, Notice, Provider, Purpose, Quote, Role, Service, Term, UrgentHelp,
};
use crate::content::page::Leaflet;
use crate::content::things::ThingKind;
use crate::content::values::{Date, Id, LanguageTag};
use crate::content::{Content, Entity};
use crate::diagnostic::Finding;
use std::collections::BTreeMap;
use typed_index_collections::TiVec;

/// The root, or an area.
#[derive(Debug)]
pub struct Branch<'c> {
    /// Which.
    pub kind: BranchKind<'c>,
    /// Its folder: empty, or that of the area, `gateshead/`.
    pub folder: String,
    /// Contacts, in the order of their ids.
    pub contacts: Vec<&'c Entity<Contact>>,
    /// Providers.
    pub providers: Vec<&'c Entity<Provider>>,
    /// Who offers keyworkers.
    pub keyworker: Serving<'c>,
    /// Who keeps the register.
    pub register_keeper: Serving<'c>,
    /// The register.
    pub register: Register<'c>,
    /// Roles sorted by their `order`, those without one last; equal ones by id.
    pub roles: Vec<&'c Entity<Role>>,
    /// Words of the glossary, sorted by their ids.
    pub terms: Vec<&'c Term>,
    /// Quotes that may be published.
    pub quotes: Vec<&'c Quote>,
    /// Urgent help in the site's order. An area's entry with the id of a general one stands in its
    /// place; the area's other entries follow.
    pub urgent: Vec<&'c UrgentHelp>,
    /// Notices that count today, those that end first before others.
    pub notices: Vec<&'c Entity<Notice>>,
    /// Leaflets.
    pub leaflets: Vec<&'c Leaflet>,
}

impl<'c> Branch<'c> {
    /// The area.
    pub fn area(&self) -> Option<&'c Entity<Area>> {
        self.kind.area()
    }

    /// Whether it is offered in a language: an area that names languages has those and the first one, and
    /// everything else has all of the site.
    pub fn speaks(&self, language: &LanguageTag, first: &LanguageTag) -> bool {
        let named = self.area().map(|area| &*area.value.languages);
        language == first || named.is_none_or(|named| named.is_empty() || named.contains(language))
    }

    /// The id of the page at the top of the branch.
    pub fn top_page(&self) -> &'static str {
        match self.kind {
            BranchKind::Root => "home",
            BranchKind::Whole | BranchKind::Area(_) => "index",
        }
    }

    /// Who offers a service here.
    pub fn serving(&self, service: Service) -> &Serving<'c> {
        match service {
            Service::Keyworker => &self.keyworker,
            Service::Register => &self.register_keeper,
        }
    }

    /// Whether there is something to say of it on the websites of others.
    pub fn has_embed(&self) -> bool {
        let mut services = Service::ALL.iter();
        !matches!(self.kind, BranchKind::Root) && services.any(|it| !self.offers(*it).is_empty())
    }

    /// A contact by its id.
    pub fn contact(&self, id: &str) -> Option<&'c Entity<Contact>> {
        self.contacts
            .iter()
            .copied()
            .find(|contact| contact.id.as_str() == id)
    }

    /// All contacts. Those that are for fewer areas come first: they are nearer.
    pub fn all_contacts(&self) -> Vec<&'c Entity<Contact>> {
        let mut contacts = self.contacts.clone();
        contacts.sort_by_key(|contact| distance(contact));
        contacts
    }

    /// Contacts for a purpose, the nearest first.
    pub fn contacts_for(&self, purpose: Purpose) -> Vec<&'c Entity<Contact>> {
        let mut contacts = self.all_contacts();
        contacts.retain(|contact| contact.value.r#for.contains(&purpose));
        contacts
    }

    /// The nearest contacts for a purpose: several where nothing says which of them is nearer.
    pub fn nearest_contacts(&self, purpose: Purpose) -> Vec<&'c Entity<Contact>> {
        let mut contacts = self.contacts_for(purpose);
        if let Some(nearest) = contacts.first().map(|contact| distance(contact)) {
            contacts.retain(|contact| distance(contact) == nearest);
        }
        contacts
    }

    /// The contact that families of an offer call: the one that it names, or the only one nearest to them
    /// that is for its service, where no other offer is meant by it.
    pub fn contact_of(&self, it: &ProviderOffer<'c>) -> Option<&'c Entity<Contact>> {
        if let Some(id) = &it.offer.contact {
            return self.contact(id.value.as_str());
        }
        let serving = self.serving(it.offer.service);
        let nearest = self.nearest_contacts(it.offer.service.purpose());
        match (serving, nearest.as_slice()) {
            (Serving::One(_) | Serving::Nobody(_), [only]) => Some(only),
            _ => None,
        }
    }

    /// The name in messages.
    pub fn name(&self) -> &'c str {
        match self.kind {
            BranchKind::Area(area) => area
                .value
                .name
                .in_first_language(crate::content::values::Format::Plain),
            BranchKind::Root => "the page where people choose their area",
            BranchKind::Whole => "the site",
        }
    }
}

/// How far a contact is from the families of an area: in the area's own folder, for a list of areas, for
/// everywhere. A general number must never stand where the area has its own.
fn distance(contact: &Entity<Contact>) -> (bool, bool) {
    (contact.area.is_none(), contact.value.areas.is_empty())
}

/// All branches of a site. A single area that was asked for stands at the root.
pub fn all<'c>(
    content: &'c Content,
    choices: &Choices,
    findings: &mut Vec<Finding>,
) -> TiVec<BranchId, Branch<'c>> {
    let wanted = |area: &&Entity<Area>| {
        choices.areas.is_empty() || choices.areas.iter().any(|id| id == area.id.as_str())
    };
    let areas: Vec<BranchKind<'c>> = content
        .areas
        .iter()
        .filter(wanted)
        .map(BranchKind::Area)
        .collect();
    let is_alone = areas.len() == 1 && choices.areas.len() == 1;
    let kinds = match areas.is_empty() {
        true if content.areas.is_empty() => vec![BranchKind::Whole],
        _ if is_alone => areas,
        _ => std::iter::once(BranchKind::Root).chain(areas).collect(),
    };
    let mut maker = Maker {
        content,
        today: choices.today,
        is_alone,
        findings,
    };
    kinds.into_iter().map(|kind| maker.branch(kind)).collect()
}

struct Maker<'c, 'f> {
    content: &'c Content,
    today: Date,
    is_alone: bool,
    findings: &'f mut Vec<Finding>,
}

impl<'c> Maker<'c, '_> {
    fn branch(&mut self, kind: BranchKind<'c>) -> Branch<'c> {
        let content = self.content;
        let area = kind.area().map(|area| &area.id);
        let providers = most_special(&content.providers, area, |_| &[]);
        let mut roles = most_special(&content.roles, area, |_| &[]);
        roles.sort_by_key(|role| (role.value.order.unwrap_or(u32::MAX), &role.id));
        let viewpoint = Viewpoint {
            kind,
            today: self.today,
            providers_broken: content.any_broken(ThingKind::Provider),
        };
        let mut serving =
            |service| services::serving(&providers, service, viewpoint, self.findings);
        let keyworker = serving(Service::Keyworker);
        let register_keeper = serving(Service::Register);
        Branch {
            kind,
            folder: addresses::branch_folder(kind, self.is_alone),
            keyworker,
            register_keeper,
            register: register::of(content, kind, self.findings),
            terms: terms(content, area),
            quotes: quotes(content, area),
            urgent: urgent(content, kind),
            notices: notices(content, area, self.today),
            leaflets: leaflets(content, kind),
            contacts: most_special(&content.contacts, area, |contact| &contact.areas),
            providers,
            roles,
        }
    }
}

fn terms<'c>(content: &'c Content, area: Option<&Id>) -> Vec<&'c Term> {
    let mut best: BTreeMap<&Id, (u8, &'c Term)> = BTreeMap::new();
    for file in &content.glossaries {
        let Some(rank) = rank(file.area.as_ref(), &[], area) else {
            continue;
        };
        for term in file.value.terms.iter() {
            let place = best.entry(&term.id.value).or_insert((rank, term));
            if rank > place.0 {
                *place = (rank, term);
            }
        }
    }
    best.into_values().map(|(_, term)| term).collect()
}

fn quotes<'c>(content: &'c Content, area: Option<&Id>) -> Vec<&'c Quote> {
    let mut quotes: Vec<(u8, &'c Quote)> = Vec::new();
    for file in &content.feedback {
        for quote in file.value.quotes.iter() {
            if let Some(rank) = rank(file.area.as_ref(), &quote.areas, area)
                && quote.consent_recorded
                && quote.names_removed
            {
                quotes.push((rank, quote));
            }
        }
    }
    // The area's own quotes come first. A general quote with the same id is left out.
    quotes.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
    let mut seen = std::collections::BTreeSet::new();
    quotes.retain(|(_, quote)| seen.insert(&quote.id.value));
    quotes.into_iter().map(|(_, quote)| quote).collect()
}

/// What is true today and for a while. A notice for some areas is not for the page where people choose theirs.
fn notices<'c>(content: &'c Content, area: Option<&Id>, today: Date) -> Vec<&'c Entity<Notice>> {
    let mut notices = most_special(&content.notices, area, |notice| &notice.areas);
    notices.retain(|it| {
        let notice = &it.value;
        notice.from.is_none_or(|from| from <= today) && notice.until.value >= today
    });
    notices.sort_by_key(|it| (Date::from(it.value.until.value), &it.id));
    notices
}

/// The site's urgent help in its order; an area's entry with the same id takes its place, other
/// entries of the area follow.
fn urgent<'c>(content: &'c Content, kind: BranchKind<'c>) -> Vec<&'c UrgentHelp> {
    let own: &'c [UrgentHelp] = match kind {
        BranchKind::Area(area) => &area.value.urgent_help,
        BranchKind::Whole | BranchKind::Root => &[],
    };
    let general = &content.site.urgent_help;
    let replaced = |help: &'c UrgentHelp| {
        own.iter()
            .find(|other| other.id.value == help.id.value)
            .unwrap_or(help)
    };
    let is_new = |help: &&UrgentHelp| !general.iter().any(|other| other.id.value == help.id.value);
    general
        .iter()
        .map(replaced)
        .chain(own.iter().filter(is_new))
        .collect()
}

/// The leaflets that count here. The root of a site with areas has none: each is about an area.
fn leaflets<'c>(content: &'c Content, kind: BranchKind<'c>) -> Vec<&'c Leaflet> {
    let area = match kind {
        BranchKind::Area(area) => Some(&area.id),
        BranchKind::Whole => None,
        BranchKind::Root => return Vec::new(),
    };
    let mut best: BTreeMap<_, (u8, &'c Leaflet)> = BTreeMap::new();
    for leaflet in &content.leaflets {
        let Some(rank) = rank(leaflet.page.area.as_ref(), &leaflet.head.areas, area) else {
            continue;
        };
        let variant = &leaflet.page.variant;
        let key = (&variant.id, variant.format, &variant.language);
        let place = best.entry(key).or_insert((rank, leaflet));
        if rank > place.0 {
            *place = (rank, leaflet);
        }
    }
    best.into_values().map(|(_, leaflet)| leaflet).collect()
}
