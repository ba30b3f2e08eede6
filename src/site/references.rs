//! Every name that points at something else: does it exist?

use super::facts::UnknownFact;
use super::links::LinkProblem;
use super::{BranchKind, Scope, Site};
use crate::content::blocks::{BlockKind, BlockOptions, FactBlock};
use crate::content::decode::Spanned;
use crate::content::kinds::Purpose;
use crate::content::values::Id;
use crate::content::{Broken, Entity};
use crate::diagnostic::{Finding, nearest, rules};
use crate::document::{Fact, Inline, InlineContent, Visit};
use crate::source::{SourceId, Span};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Looks at all references of a site.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    check_areas(site, findings);
    check_folders(site, findings);
    check_needs(site, findings);
    check_codes(site, findings);
    check_ids(site, findings);
    let of_pages: Vec<Vec<Finding>> = (0..site.pages.len())
        .into_par_iter()
        .map(|page| check_page(site, page))
        .collect();
    findings.extend(of_pages.into_iter().flatten());
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
    let ids = || site.content.areas.iter().map(|area| area.id.as_str());
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
        .map(|it| (it.area.as_ref(), it.document.source));
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
    need(
        file.formats_contact.is_none(),
        "site.yaml",
        "formats_contact",
        "other-formats",
        file.span,
    );
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
    for id in contacts.chain(&content.site.formats_contact) {
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

/// Facts, links and blocks of one page in one area.
fn check_page(site: &Site<'_>, number: usize) -> Vec<Finding> {
    let scope = site.scope(number);
    let page = site.pages[number].page;
    let mut findings = Vec::new();
    for inline in page.title.iter().chain(&page.description) {
        if let InlineContent::Fact(fact) = &inline.content {
            let span = page.document.span(inline.range);
            findings.extend(check_fact(&scope, fact, span));
        }
    }
    page.document.walk(&mut |range, visit| {
        let span = page.document.span(range);
        match visit {
            Visit::Fact(fact) => findings.extend(check_fact(&scope, fact, span)),
            Visit::Link(link) => {
                findings.extend(check_link(&scope, &link.target, &link.content, span))
            }
            Visit::Facts(block) => {
                if let Some(block) = page.blocks.get(block as usize) {
                    check_block(&scope, block, &mut findings);
                }
            }
            Visit::Heading(..) | Visit::Image(..) | Visit::Term(_) => {}
        }
    });
    findings
}

fn check_fact(scope: &Scope<'_, '_>, fact: &Fact, span: Span) -> Option<Finding> {
    let finding = match scope.fact(&fact.0).err()? {
        UnknownFact::NoSuch(known) => {
            let finding = Finding::new(
                &rules::UNKNOWN_FACT,
                format!("there is no fact `{}`", fact.0),
            );
            match nearest(&fact.0, known.iter().map(String::as_str)) {
                Some(near) => finding.help(format!("write `{{{{ {near} }}}}`")),
                None if known.is_empty() => {
                    finding.help("see the list of facts in docs/pages/content-folder.md")
                }
                None => finding.help(format!(
                    "facts like it are {}",
                    nearest::one_of(known.iter().map(String::as_str))
                )),
            }
        }
        UnknownFact::NotHere(why) => Finding::new(
            &rules::UNKNOWN_FACT,
            format!("`{}` has no answer: {why}", fact.0),
        )
        .help("give the missing fact, or say this sentence only where it is true"),
    };
    // A contact that exists but whose file has problems is no further problem.
    let hidden = match fact.parts().as_slice() {
        ["contact", "for", ..] => scope
            .site
            .content
            .broken
            .iter()
            .any(|it| matches!(it, Broken::Contact(_))),
        ["contact", id, ..] => is_broken(scope, id, Broken::Contact),
        ["provider", ..] => scope
            .site
            .content
            .broken
            .iter()
            .any(|it| matches!(it, Broken::Provider(_))),
        ["complaints" | "urgent" | "facts" | "publisher" | "site", ..] => {
            scope.site.content.broken.contains(&Broken::Site)
        }
        _ => false,
    };
    (!hidden).then(|| finding.at(span))
}

fn is_broken(scope: &Scope<'_, '_>, id: &str, kind: impl Fn(Id) -> Broken) -> bool {
    Id::new(id).is_some_and(|id| scope.site.content.broken.contains(&kind(id)))
}

fn check_link(
    scope: &Scope<'_, '_>,
    target: &str,
    content: &[Inline],
    span: Span,
) -> Option<Finding> {
    if let Some(fact) = fact_target(target) {
        return check_fact(scope, &fact, span);
    }
    if target.is_empty() || content.is_empty() {
        let finding = Finding::new(&rules::BROKEN_LINK, "this link has no words or no address");
        return Some(finding.at(span).help("write `[words](page.md)`"));
    }
    let finding = match scope.link(target).err()? {
        LinkProblem::Broken => return None,
        LinkProblem::Unsafe(help) => Finding::new(
            &rules::UNSAFE_LINK,
            format!("`{target}` is not an address that a page can use"),
        )
        .help(help),
        LinkProblem::NoPage(help) => {
            let place = match scope.branch.kind {
                BranchKind::Area(area) => format!(" for `{}`", area.id),
                _ => String::new(),
            };
            Finding::new(
                &rules::BROKEN_LINK,
                format!("there is no page `{target}`{place}"),
            )
            .help(help)
        }
        LinkProblem::NoAnchor(help) => Finding::new(
            &rules::BROKEN_ANCHOR,
            format!("`{target}` leads to no heading"),
        )
        .help(help),
    };
    Some(finding.at(span))
}

/// The fact in a link such as `[…]({{area.local_offer}})`.
pub fn fact_target(target: &str) -> Option<Fact> {
    let inside = target.strip_prefix("{{")?.strip_suffix("}}")?;
    Some(Fact(inside.trim().into()))
}

fn check_block(scope: &Scope<'_, '_>, block: &FactBlock, findings: &mut Vec<Finding>) {
    let branch = scope.branch;
    match &block.options {
        BlockOptions::Contacts(options) => {
            for id in &options.id {
                let known = || branch.contacts.iter().map(|contact| contact.id.as_str());
                check_id(
                    scope.site,
                    "contact",
                    id,
                    known,
                    &Broken::Contact(id.value.clone()),
                    findings,
                );
            }
            for purpose in &options.r#for {
                check_purpose(scope, *purpose, block.span, findings);
            }
        }
        BlockOptions::Roles(options) => {
            for id in &options.id {
                let known = || branch.roles.iter().map(|role| role.id.as_str());
                check_id(
                    scope.site,
                    "role",
                    id,
                    known,
                    &Broken::Role(id.value.clone()),
                    findings,
                );
            }
        }
        BlockOptions::Criteria(options) => {
            for id in &options.id {
                let known = || {
                    branch
                        .register
                        .criteria
                        .iter()
                        .map(|set| set.id.value.as_str())
                };
                // An area may have criteria of its own that go without this set.
                let anywhere = scope
                    .site
                    .content
                    .register
                    .iter()
                    .flat_map(|file| &file.value.criteria)
                    .any(|set| set.id.value == id.value);
                if !anywhere {
                    check_id(
                        scope.site,
                        "criteria set",
                        id,
                        known,
                        &Broken::Site,
                        findings,
                    );
                }
            }
        }
        BlockOptions::Pages(options) => {
            for id in &options.id {
                let known = || {
                    scope
                        .site
                        .content
                        .pages
                        .iter()
                        .map(|page| page.variant.id.as_str())
                };
                check_id(
                    scope.site,
                    "page",
                    id,
                    known,
                    &Broken::Page(id.value.clone()),
                    findings,
                );
            }
            if let Some(section) = &options.section
                && scope.section(section.as_str()).is_none()
                && !scope.site.content.broken.contains(&Broken::Site)
            {
                findings.push(
                    Finding::new(
                        &rules::UNKNOWN_ID,
                        format!("there is no navigation section `{}`", section.as_str()),
                    )
                    .at(section.span)
                    .help("write its number, from 1, or its plain title as in site.yaml"),
                );
            }
        }
        BlockOptions::Documents(documents) => {
            for file in documents
                .iter()
                .filter_map(|document| document.file.as_ref())
            {
                if scope.site.sources.find(file.as_str()).is_none() {
                    let known = scope.site.sources.iter().map(|(_, source)| source.path());
                    let help = match nearest(file.as_str(), known) {
                        Some(near) => format!("write `{near}`"),
                        None => {
                            "write a path inside the content folder, such as `pictures/leaflet.pdf`"
                                .to_owned()
                        }
                    };
                    findings.push(
                        Finding::new(
                            &rules::UNKNOWN_ID,
                            format!("there is no file `{}`", file.as_str()),
                        )
                        .at(file.span)
                        .help(help),
                    );
                }
            }
        }
        _ => check_section(scope, block, findings),
    }
}

fn check_purpose(scope: &Scope<'_, '_>, purpose: Purpose, span: Span, findings: &mut Vec<Finding>) {
    let any_broken = scope
        .site
        .content
        .broken
        .iter()
        .any(|it| matches!(it, Broken::Contact(_)));
    if scope.branch.contacts_for(purpose).is_empty() && !any_broken {
        findings.push(
            Finding::new(
                &rules::NO_CONTACT,
                format!(
                    "there is no contact for `{}` for {}",
                    purpose.word(),
                    scope.branch.name()
                ),
            )
            .at(span)
            .help(format!(
                "write a contact with `for: [{}]` and a phone number, email address or form",
                purpose.word()
            )),
        );
    }
}

/// Blocks that would show nothing.
fn check_section(scope: &Scope<'_, '_>, block: &FactBlock, findings: &mut Vec<Finding>) {
    let (branch, register) = (scope.branch, &scope.branch.register);
    let any_broken = |kind: fn(&Broken) -> bool| scope.site.content.broken.iter().any(kind);
    let missing = match block.kind {
        BlockKind::Ratings => register.ratings.is_empty(),
        BlockKind::Steps => register.steps.is_empty(),
        BlockKind::Consent => register.consent.is_empty(),
        BlockKind::Referral => register.referral.is_empty(),
        BlockKind::Challenge => register.challenge.is_empty(),
        BlockKind::Reviews => register.reviews.is_none(),
        BlockKind::Glossary => branch.terms.is_empty() && !any_broken(|it| *it == Broken::Glossary),
        BlockKind::Feedback => {
            branch.quotes.is_empty() && !any_broken(|it| *it == Broken::Feedback)
        }
        BlockKind::UrgentHelp => branch.urgent.is_empty() && !any_broken(|it| *it == Broken::Site),
        BlockKind::Complaints => {
            scope.site.content.site.complaints.is_none() && !any_broken(|it| *it == Broken::Site)
        }
        BlockKind::Areas => !scope.site.has_areas(),
        BlockKind::LocalOffer | BlockKind::Support => branch.area().is_none(),
        _ => false,
    };
    let of_register = matches!(
        block.kind,
        BlockKind::Ratings
            | BlockKind::Steps
            | BlockKind::Consent
            | BlockKind::Referral
            | BlockKind::Challenge
            | BlockKind::Reviews
    );
    if missing && !(of_register && any_broken(|it| matches!(it, Broken::Register(_)))) {
        findings.push(
            Finding::new(
                &rules::SECTION_MISSING,
                format!(
                    "there is nothing to show in `{}` for {}",
                    block.kind.word(),
                    branch.name()
                ),
            )
            .at(block.span)
            .help(match of_register {
                true => format!(
                    "write `{}:` in a file of register/, or take the block away",
                    block.kind.word()
                ),
                false => "write what it shows, or take the block away".to_owned(),
            }),
        );
    }
}
