//! The root of a site and its areas: what counts where.

use super::Choices;
use super::register::{self, Register};
use super::services::{self, Seen, Serving};
use crate::content::decode::Spanned;
use crate::content::kinds::{
    Area, Contact, Provider, Purpose, Quote, Role, Service, Term, UrgentHelp,
};
use crate::content::page::Leaflet;
use crate::content::things::ThingKind;
use crate::content::values::{Date, Id};
use crate::content::{Content, Entity};
use crate::diagnostic::Finding;
use std::collections::BTreeMap;

/// The root, or an area.
#[derive(Debug)]
pub struct Branch<'c> {
    /// Which.
    pub kind: BranchKind<'c>,
    /// The part of addresses: empty, or the area with a slash, `gateshead/`.
    pub prefix: String,
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
    /// Roles in their order.
    pub roles: Vec<&'c Entity<Role>>,
    /// Words of the glossary in the order of the alphabet.
    pub terms: Vec<&'c Term>,
    /// Quotes that may be published.
    pub quotes: Vec<&'c Quote>,
    /// Urgent help, the area's own first.
    pub urgent: Vec<&'c UrgentHelp>,
    /// Leaflets.
    pub leaflets: Vec<&'c Leaflet>,
}

/// What a branch is.
#[derive(Debug, Clone, Copy)]
pub enum BranchKind<'c> {
    /// The whole of a site that has no areas.
    Whole,
    /// The root of a site with areas: there people choose theirs.
    Root,
    /// An area.
    Area(&'c Entity<Area>),
}

impl<'c> Branch<'c> {
    /// The area.
    pub fn area(&self) -> Option<&'c Entity<Area>> {
        match self.kind {
            BranchKind::Area(area) => Some(area),
            BranchKind::Whole | BranchKind::Root => None,
        }
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

    /// A contact by its id.
    pub fn contact(&self, id: &str) -> Option<&'c Entity<Contact>> {
        self.contacts
            .iter()
            .copied()
            .find(|contact| contact.id.as_str() == id)
    }

    /// Contacts for a purpose. Those that are for fewer areas come first: they are nearer.
    pub fn contacts_for(&self, purpose: Purpose) -> Vec<&'c Entity<Contact>> {
        let mut contacts: Vec<_> = self
            .contacts
            .iter()
            .copied()
            .filter(|contact| contact.value.r#for.contains(&purpose))
            .collect();
        contacts.sort_by_key(|contact| (contact.area.is_none(), contact.value.areas.is_empty()));
        contacts
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

/// All branches of a site.
pub fn all<'c>(
    content: &'c Content,
    choices: &Choices,
    findings: &mut Vec<Finding>,
) -> Vec<Branch<'c>> {
    if content.areas.is_empty() {
        return vec![one(
            content,
            BranchKind::Whole,
            String::new(),
            (choices.today, findings),
        )];
    }
    let wanted = |area: &&Entity<Area>| {
        choices.areas.is_empty() || choices.areas.iter().any(|id| id == area.id.as_str())
    };
    let areas: Vec<&Entity<Area>> = content.areas.iter().filter(wanted).collect();
    if let ([only], [_]) = (areas.as_slice(), choices.areas.as_slice()) {
        return vec![one(
            content,
            BranchKind::Area(only),
            String::new(),
            (choices.today, findings),
        )];
    }
    let root = one(
        content,
        BranchKind::Root,
        String::new(),
        (choices.today, findings),
    );
    let mut branches = vec![root];
    for area in areas {
        let prefix = format!("{}/", area.id);
        branches.push(one(
            content,
            BranchKind::Area(area),
            prefix,
            (choices.today, findings),
        ));
    }
    branches
}

fn one<'c>(
    content: &'c Content,
    kind: BranchKind<'c>,
    prefix: String,
    (today, findings): (Date, &mut Vec<Finding>),
) -> Branch<'c> {
    let area = match kind {
        BranchKind::Area(area) => Some(&area.id),
        BranchKind::Whole | BranchKind::Root => None,
    };
    let providers = most_special(&content.providers, area, |_| &[]);
    let contacts = most_special(&content.contacts, area, |contact| &contact.areas);
    let mut roles = most_special(&content.roles, area, |_| &[]);
    roles.sort_by_key(|role| (role.value.order.unwrap_or(u32::MAX), &role.id));
    let seen = Seen {
        kind,
        today,
        providers_broken: content.any_broken(ThingKind::Provider),
    };
    let keyworker = services::serving(&providers, Service::Keyworker, seen, findings);
    let register_keeper = services::serving(&providers, Service::Register, seen, findings);
    Branch {
        kind,
        prefix,
        keyworker,
        register_keeper,
        register: register::of(content, kind, findings),
        terms: terms(content, area),
        quotes: quotes(content, area),
        urgent: urgent(content, kind),
        leaflets: leaflets(content, kind),
        contacts,
        providers,
        roles,
    }
}

/// Whether something with this scope counts in an area; an empty scope is everywhere.
pub fn covers(scope: &[Spanned<Id>], area: Option<&Id>) -> bool {
    scope.is_empty() || area.is_some_and(|area| scope.iter().any(|id| &id.value == area))
}

/// How special a thing is for an area: its own folder, a list of areas, everywhere.
pub fn rank(folder: Option<&Id>, scope: &[Spanned<Id>], area: Option<&Id>) -> Option<u8> {
    match folder {
        Some(folder) if Some(folder) == area => Some(2),
        Some(_) => None,
        None if !covers(scope, area) => None,
        None => Some(u8::from(!scope.is_empty())),
    }
}

/// For each id the most special thing that counts in the area.
fn most_special<'c, T>(
    all: &'c [Entity<T>],
    area: Option<&Id>,
    scope: impl Fn(&T) -> &[Spanned<Id>],
) -> Vec<&'c Entity<T>> {
    let mut best: BTreeMap<&Id, (u8, &'c Entity<T>)> = BTreeMap::new();
    for thing in all {
        let Some(rank) = rank(thing.area.as_ref(), scope(&thing.value), area) else {
            continue;
        };
        let place = best.entry(&thing.id).or_insert((rank, thing));
        if rank > place.0 {
            *place = (rank, thing);
        }
    }
    best.into_values().map(|(_, thing)| thing).collect()
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
    // The area's own voices come first; a general one with the same id gives way.
    quotes.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
    let mut seen = std::collections::BTreeSet::new();
    quotes.retain(|(_, quote)| seen.insert(&quote.id.value));
    quotes.into_iter().map(|(_, quote)| quote).collect()
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
