//! Every name that points at something else: does it exist?

mod blocks;
mod page;
mod services;

pub use page::fact_target;

use super::{BranchKind, Site};
use crate::content::decode::Spanned;
use crate::content::values::Id;
use crate::content::{Broken, Entity};
use crate::diagnostic::{Finding, nearest, rules};
use crate::source::{SourceId, Span};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Looks at all references of a site.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    check_areas(site, findings);
    check_folders(site, findings);
    check_needs(site, findings);
    check_codes(site, findings);
    check_ids(site, findings);
    services::check(site, findings);
    let of_pages: Vec<(usize, Vec<Finding>)> = (0..site.pages.len())
        .into_par_iter()
        .map(|page| (page, page::check(site, page)))
        .collect();
    findings.extend(said_once(site, of_pages));
}

/// What makes two findings the same: place, rule and message.
type Same = (Option<Span>, &'static str, String);

/// A page is written once and built for many areas: what is wrong with it is said once too. Where
/// only some areas have the problem, they are named.
pub fn said_once(site: &Site<'_>, of_pages: Vec<(usize, Vec<Finding>)>) -> Vec<Finding> {
    let branch_of = |page: usize| site.editions[site.pages[page].edition].branch;
    let mut published: BTreeMap<SourceId, BTreeSet<usize>> = BTreeMap::new();
    let mut merged: BTreeMap<Same, (Finding, BTreeSet<usize>)> = BTreeMap::new();
    let any = of_pages.iter().any(|(_, findings)| !findings.is_empty());
    if !any {
        return Vec::new();
    }
    for (page, findings) in of_pages {
        let branch = branch_of(page);
        let source = site.pages[page].page.document.source;
        published.entry(source).or_default().insert(branch);
        for finding in findings {
            let key = (finding.span, finding.rule.code, finding.message.clone());
            let entry = merged
                .entry(key)
                .or_insert_with(|| (finding, BTreeSet::new()));
            entry.1.insert(branch);
        }
    }
    let named = merged.into_values().map(|(mut finding, branches)| {
        let everywhere = finding
            .span
            .and_then(|span| published.get(&span.source))
            .is_some_and(|all| *all == branches);
        if !everywhere {
            finding.message.push_str(&areas(site, &branches));
        }
        finding
    });
    named.collect()
}

/// " for `gateshead`, `sunderland` and 3 more areas".
fn areas(site: &Site<'_>, branches: &BTreeSet<usize>) -> String {
    let names: Vec<String> = branches
        .iter()
        .filter_map(|branch| match site.branches[*branch].kind {
            BranchKind::Area(area) => Some(format!("`{}`", area.id)),
            BranchKind::Root | BranchKind::Whole => None,
        })
        .collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => format!(" for {one}"),
        [one, two] => format!(" for {one} and {two}"),
        [one, two, three] => format!(" for {one}, {two} and {three}"),
        [one, two, rest @ ..] => format!(" for {one}, {two} and {} more areas", rest.len()),
    }
}

/// `areas: […]` everywhere.
fn check_areas(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let content = site.content;
    let offers = content
        .providers
        .iter()
        .flat_map(|it| it.value.offers.iter().flat_map(|offer| &offer.areas));
    let contacts = content.contacts.iter().flat_map(|it| &it.value.areas);
    let register = content.register.iter().flat_map(|it| &it.value.areas);
    let quotes = content
        .feedback
        .iter()
        .flat_map(|it| it.value.quotes.iter().flat_map(|quote| &quote.areas));
    let pages = content.pages.iter().flat_map(|it| &it.head.areas);
    let leaflets = content.leaflets.iter().flat_map(|it| &it.head.areas);
    for id in offers
        .chain(contacts)
        .chain(register)
        .chain(quotes)
        .chain(pages)
        .chain(leaflets)
    {
        check_area(site, &id.value, id.span, findings);
    }
}

fn check_area(site: &Site<'_>, id: &Id, span: Span, findings: &mut Vec<Finding>) {
    let exists = site.content.areas.iter().any(|area| &area.id == id)
        || site.content.broken.contains(&Broken::Area(id.clone()));
    if exists {
        return;
    }
    let broken = site.content.broken.iter().filter_map(|it| match it {
        Broken::Area(id) => Some(id.as_str()),
        _ => None,
    });
    let ids = || {
        let read = site.content.areas.iter().map(|area| area.id.as_str());
        read.chain(broken.clone())
    };
    let help = match nearest(id.as_str(), ids()) {
        Some(near) => format!("write `{near}`"),
        None if site.content.areas.is_empty() => {
            format!("write areas/{id}.yaml, or take the area away")
        }
        None => format!("the areas are {}", nearest::one_of(ids())),
    };
    findings.push(
        Finding::new(&rules::UNKNOWN_AREA, format!("there is no area `{id}`"))
            .at(span)
            .help(help),
    );
}

/// Folders `areas/<id>/` of areas that do not exist.
fn check_folders(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let content = site.content;
    let of_things = [
        folders(&content.providers),
        folders(&content.contacts),
        folders(&content.register),
        folders(&content.roles),
        folders(&content.glossaries),
        folders(&content.feedback),
    ];
    let pages = content
        .pages
        .iter()
        .map(|it| (it.area.as_ref(), it.document.source));
    let leaflets = content
        .leaflets
        .iter()
        .map(|it| (it.page.area.as_ref(), it.page.document.source));
    let mut first: BTreeMap<&Id, Span> = BTreeMap::new();
    for (area, source) in of_things.into_iter().flatten().chain(pages).chain(leaflets) {
        if let Some(area) = area {
            first.entry(area).or_insert_with(|| Span::new(source, 0, 0));
        }
    }
    for (area, span) in first {
        check_area(site, area, span, findings);
    }
}

fn folders<T>(things: &[Entity<T>]) -> Vec<(Option<&Id>, SourceId)> {
    things
        .iter()
        .map(|thing| (thing.area.as_ref(), thing.source))
        .collect()
}

/// What `site.yaml` must say once there are areas.
fn check_needs(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let file = &site.content.site;
    if site.content.broken.contains(&Broken::Site) {
        return;
    }
    if !site.has_areas() {
        return;
    }
    let mut need = |missing: bool, what: &str, key: &str, example: &str, span: Span| {
        if missing {
            findings.push(
                Finding::new(
                    &rules::MISSING_KEY,
                    format!("{what} needs `{key}` when there are areas"),
                )
                .at(Span {
                    end: span.start,
                    ..span
                })
                .help(format!("add `{key}: {example}`")),
            );
        }
    };
    let publisher = &file.publisher;
    need(
        publisher.ods.is_none(),
        "the publisher",
        "ods",
        "QHM",
        publisher.span,
    );
    need(
        publisher.gss.is_none(),
        "the publisher",
        "gss",
        "E54000050",
        publisher.span,
    );
    let policy = "[{ title: …, url: https://…, status: policy, checked_on: 2026-11-22 }]";
    need(
        publisher.policy_basis.is_empty(),
        "the publisher",
        "policy_basis",
        policy,
        publisher.span,
    );
    let urgent = "[{ id: emergency, label: Someone is in danger now, phone: \"999\" }]";
    need(
        file.urgent_help.is_empty(),
        "site.yaml",
        "urgent_help",
        urgent,
        file.span,
    );
    need(
        file.complaints.is_none(),
        "site.yaml",
        "complaints",
        "{ email: complaints@example.org }",
        file.span,
    );
    if file.formats_contact.is_none() {
        findings.push(
            Finding::new(
                &rules::NO_FORMATS_CONTACT,
                "site.yaml needs `formats_contact` when there are areas",
            )
            .at(Span {
                end: file.span.start,
                ..file.span
            })
            .help("add `formats_contact: other-formats`, the id of a contact"),
        );
    }
}

/// A council that is whole in two areas.
fn check_codes(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let mut whole: BTreeMap<&str, Span> = BTreeMap::new();
    for area in &site.content.areas {
        for council in area
            .value
            .councils
            .iter()
            .filter(|council| council.part.is_none())
        {
            let code = council.gss.value.as_str();
            if let Some(first) = whole.get(code) {
                findings.push(
                    Finding::new(
                        &rules::CODE_TWICE,
                        format!("`{code}` is the whole of a council in two areas"),
                    )
                    .at(council.gss.span)
                    .also(*first, "the first one")
                    .help(
                        "correct one code, or say with `part:` which part of the council is here",
                    ),
                );
            } else {
                whole.insert(code, council.gss.span);
            }
        }
    }
}

/// Ids of pages and contacts outside texts.
fn check_ids(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let content = site.content;
    let navigation = content
        .site
        .navigation
        .iter()
        .flat_map(|section| section.pages.iter());
    let parents = content
        .pages
        .iter()
        .filter_map(|page| page.head.parent.as_ref());
    let opens = content.leaflets.iter().map(|leaflet| &leaflet.head.opens);
    let taken = content
        .leaflets
        .iter()
        .flat_map(|leaflet| &leaflet.head.pages);
    let pages = navigation
        .chain(&content.site.footer)
        .chain(parents)
        .chain(opens)
        .chain(taken);
    for id in pages {
        let known = || content.pages.iter().map(|page| page.variant.id.as_str());
        let broken = Broken::Page(id.value.clone());
        check_id(site, "page", id, known, &broken, findings);
    }
    let challenges = content
        .register
        .iter()
        .flat_map(|file| &file.value.challenge);
    let contacts = challenges.filter_map(|it| it.contact.as_ref());
    let offers = content
        .providers
        .iter()
        .flat_map(|it| it.value.offers.iter());
    let of_offers = offers.filter_map(|it| it.contact.as_ref());
    for id in contacts
        .chain(of_offers)
        .chain(&content.site.formats_contact)
    {
        let known = || content.contacts.iter().map(|contact| contact.id.as_str());
        let broken = Broken::Contact(id.value.clone());
        check_id(site, "contact", id, known, &broken, findings);
    }
}

fn check_id<'a, I: Iterator<Item = &'a str>>(
    site: &Site<'_>,
    what: &str,
    id: &Spanned<Id>,
    known: impl Fn() -> I,
    broken: &Broken,
    findings: &mut Vec<Finding>,
) {
    if known().any(|known| known == id.value.as_str()) || site.content.broken.contains(broken) {
        return;
    }
    let help = match nearest(id.value.as_str(), known()) {
        Some(near) => format!("write `{near}`"),
        None => format!("write the id of a {what} that exists"),
    };
    findings.push(
        Finding::new(
            &rules::UNKNOWN_ID,
            format!("there is no {what} `{}`", id.value),
        )
        .at(id.span)
        .help(help),
    );
}
