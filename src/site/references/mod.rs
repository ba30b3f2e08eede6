//! Every name that points at something else: does it exist?

mod blocks;
mod circles;
mod dates;
mod forms;
mod link_words;
mod numbers;
mod page;
mod questions;
mod ratings;
mod sections;
mod services;
mod tiles;
mod videos;

pub use page::fact_target;

use super::{BranchId, BranchKind, PageId, Site};
use crate::content::Broken;
use crate::content::decode::Spanned;
use crate::content::things::ThingKind;
use crate::content::values::{Id, Target};
use crate::diagnostic::{Finding, finding, nearest};
use crate::source::{SourceId, Span};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Looks at all references of a site.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    check_named(site, findings);
    dates::check(site, findings);
    check_needs(site, findings);
    check_codes(site, findings);
    services::check(site, findings);
    tiles::check(site, findings);
    numbers::check(site, findings);
    ratings::check(site, findings);
    circles::check(site, findings);
    let pages: Vec<PageId> = site.told_pages().collect();
    let of_pages: Vec<(PageId, Vec<Finding>)> = pages
        .into_par_iter()
        .map(|page| (page, page::check(site, page)))
        .collect();
    findings.extend(once_for_all_areas(site, of_pages));
}

/// What makes two findings the same: place, rule and message.
type Same = (Option<Span>, &'static str, String);

/// A page is written once and built for many areas: what is wrong with it is said once too. Where
/// only some areas have the problem, they are named.
pub fn once_for_all_areas(site: &Site<'_>, of_pages: Vec<(PageId, Vec<Finding>)>) -> Vec<Finding> {
    let branch_of = |page: PageId| site.editions[site.pages[page].edition].branch;
    let mut published: BTreeMap<SourceId, BTreeSet<BranchId>> = BTreeMap::new();
    let mut merged: BTreeMap<Same, (Finding, BTreeSet<BranchId>)> = BTreeMap::new();
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
fn areas(site: &Site<'_>, branches: &BTreeSet<BranchId>) -> String {
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

/// Ids that name areas, pages and contacts, wherever they stand outside texts.
fn check_named(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let content = site.content;
    for reference in &content.references {
        let id = &reference.id;
        match reference.target {
            Target::Area => check_area(site, &id.value, id.span, findings),
            Target::Page => {
                let known = || content.pages.iter().map(|page| page.variant.id.as_str());
                let broken = content.broken.contains(&Broken::Page(id.value.clone()));
                check_id("page", id, known, broken, findings);
            }
            Target::Contact => {
                let known = || content.contacts.iter().map(|contact| contact.id.as_str());
                let broken = content.is_broken(ThingKind::Contact, &id.value);
                check_id("contact", id, known, broken, findings);
            }
        }
    }
    for (area, source) in &content.area_folders {
        check_area(site, area, Span::new(*source, 0, 0), findings);
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
    findings.push(finding!(UNKNOWN_AREA, span, "there is no area `{id}`"; help: help));
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
            findings.push(finding!(
                MISSING_KEY, Span { end: span.start, ..span },
                "{what} needs `{key}` when there are areas";
                help: "add `{key}: {example}`"
            ));
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
        findings.push(finding!(
            NO_FORMATS_CONTACT, Span { end: file.span.start, ..file.span },
            "site.yaml needs `formats_contact` when there are areas";
            help: "add `formats_contact: other-formats`, the id of a contact"
        ));
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
                    finding!(
                        CODE_TWICE,
                        council.gss.span,
                        "`{code}` is the whole of a council in two areas"
                    )
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

/// `is_broken`: the thing exists, but could not be read.
fn check_id<'a, I: Iterator<Item = &'a str>>(
    what: &str,
    id: &Spanned<Id>,
    known: impl Fn() -> I,
    is_broken: bool,
    findings: &mut Vec<Finding>,
) {
    if is_broken || known().any(|known| known == id.value.as_str()) {
        return;
    }
    let help = match nearest(id.value.as_str(), known()) {
        Some(near) => format!("write `{near}`"),
        None => format!("write the id of a {what} that exists"),
    };
    findings.push(finding!(UNKNOWN_ID, id.span, "there is no {what} `{}`", id.value; help: help));
}
