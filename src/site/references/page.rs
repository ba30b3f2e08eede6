//! Facts, links and blocks of one page in one area.

use super::super::facts::UnknownFact;
use super::super::links::{Destination, LinkProblem};
use super::super::{Called, PageId, Scope, Site};
use super::link_words::{self, Led};
use super::{blocks, forms};
use crate::content::Broken;
use crate::content::kinds::Purpose;
use crate::content::page::Layout;
use crate::content::things::ThingKind;
use crate::content::values::{Email, Id, Phone, Web};
use crate::diagnostic::{Finding, finding, nearest};
use crate::document::{Fact, Inline, InlineContent, Visit};
use crate::source::{SourceId, Span};

/// Everything that is wrong with the references of a page. Messages do not name the area.
pub(super) fn check(site: &Site<'_>, number: PageId) -> Vec<Finding> {
    let scope = site.scope(number);
    let page = site.pages[number].page;
    let mut findings = Vec::new();
    for inline in page.title.iter().chain(&page.description) {
        if let InlineContent::Fact(fact) = &inline.content {
            let span = page.document.span(inline.range);
            findings.extend(check_fact(&scope, fact, span));
        }
    }
    findings.extend(check_taken_pages(&scope, number));
    findings.extend(check_poster(&scope, number));
    page.document.walk(&mut |range, visit| {
        let span = page.document.span(range);
        match visit {
            Visit::Fact(fact) => findings.extend(check_fact(&scope, fact, span)),
            Visit::Link(link) => {
                let content = (link.content.as_slice(), page.document.source);
                findings.extend(check_link(&scope, &link.target, content, span));
            }
            Visit::Facts(block) => {
                if let Some(block) = page.blocks.get(block as usize) {
                    for words in block.wordings() {
                        let facts = words.facts();
                        findings.extend(facts.filter_map(|it| check_fact(&scope, it, words.span)));
                    }
                    blocks::check(&scope, block, &mut findings);
                }
            }
            Visit::Heading(..) | Visit::Image(..) | Visit::Term(_) => {}
        }
    });
    forms::check(site, number, &mut findings);
    findings
}

/// A leaflet in one language takes no page in another one.
fn check_taken_pages(scope: &Scope<'_, '_>, number: PageId) -> Vec<Finding> {
    let site = scope.site;
    let leaflet = site.pages[number].leaflet.into_iter();
    let others = leaflet
        .flat_map(|leaflet| &leaflet.head.pages)
        .filter(|id| {
            let page = scope.find_page(id.value.as_str());
            page.is_some_and(|page| site.scope(page).language != scope.language)
        });
    let tag = scope.language.as_str();
    others
        .map(|id| {
            finding!(
                LEAFLET_LANGUAGE, id.span,
                "this leaflet is in `{tag}`, and the page `{}` is not", id.value;
                help: "translate that page, or take it out here"
            )
        })
        .collect()
}

/// A poster has one number in large figures. Where several contacts have the same right to stand there, it would be
/// the first of them by chance.
fn check_poster(scope: &Scope<'_, '_>, number: PageId) -> Option<Finding> {
    let site = scope.site;
    let page = &site.pages[number];
    let leaflet = page.leaflet?;
    if leaflet.head.layout != Layout::Poster || site.content.any_broken(ThingKind::Contact) {
        return None;
    }
    let purposes = [Purpose::Register, Purpose::Keyworker].into_iter();
    let mut called = purposes.filter_map(|purpose| {
        let Called::Contacts(mut contacts) = scope.branch.called_for(purpose, site.today) else {
            return None;
        };
        contacts.retain(|it| it.value.phone.is_some());
        (!contacts.is_empty()).then_some((purpose.word(), contacts))
    });
    let (purpose, contacts) = called.next()?;
    let ids = contacts.iter().map(|it| it.id.as_str());
    (contacts.len() > 1).then(|| {
        finding!(
            SEVERAL_ANSWERS, page.page.head.title.span,
            "this poster says one number to call, and {} contacts are for `{purpose}` here: {}", contacts.len(), nearest::all_of(ids);
            help: "name one of them as `contact:` in the offer of the service in providers/, or say in `areas:` of each where it counts"
        )
    })
}

fn check_fact(scope: &Scope<'_, '_>, fact: &Fact, span: Span) -> Option<Finding> {
    let finding = match scope.fact(&fact.0).err()? {
        UnknownFact::NoSuch(known) => {
            let finding = finding!(UNKNOWN_FACT, "there is no fact `{}`", fact.0);
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
        UnknownFact::NotHere(why) => finding!(
            UNKNOWN_FACT,
            "`{}` has no answer: {why}", fact.0;
            help: "give the missing fact, or say this sentence only where it is true"
        ),
        UnknownFact::Several(what, help) => {
            finding!(SEVERAL_ANSWERS, "`{}` has no single answer: {what}", fact.0; help: help)
        }
    };
    let content = scope.site.content;
    // A contact that exists but whose file has problems is no further problem.
    let hidden = match fact.parts().as_slice() {
        ["contact", "for", ..] => content.any_broken(ThingKind::Contact),
        ["contact", id, ..] => {
            Id::new(id).is_some_and(|id| content.is_broken(ThingKind::Contact, &id))
        }
        ["provider", ..] => content.any_broken(ThingKind::Provider),
        ["complaints" | "urgent" | "facts" | "publisher" | "site", ..] => {
            content.broken.contains(&Broken::Site)
        }
        _ => false,
    };
    (!hidden).then(|| finding.at(span))
}

fn check_link(
    scope: &Scope<'_, '_>,
    target: &str,
    content: (&[Inline], SourceId),
    span: Span,
) -> Option<Finding> {
    if let Some(fact) = fact_target(target) {
        let answer = scope.fact(&fact.0);
        if answer.as_ref().is_ok_and(|value| !value.is_address()) {
            let message = format!("`{}` is no address, so nothing can be linked to it", fact.0);
            let help = "use a fact that is a phone number, an email or a web address";
            return Some(finding!(BROKEN_LINK, span, "{}", message; help: help));
        }
        if let Some(led) = answer.ok().as_ref().and_then(Led::to_fact) {
            return link_words::check(scope, content, led, span);
        }
        return check_fact(scope, &fact, span);
    }
    if target.is_empty() || content.0.is_empty() {
        let finding = finding!(BROKEN_LINK, "this link has no words or no address");
        return Some(finding.at(span).help("write `[words](page.md)`"));
    }
    let problem = match scope.link(target) {
        Ok(destination) => {
            let invented = check_placeholder(scope, &destination, span);
            let elsewhere = || link_words::check(scope, content, Led::to(&destination), span);
            return invented.or_else(elsewhere);
        }
        Err(problem) => problem,
    };
    let finding = match problem {
        LinkProblem::Broken => return None,
        LinkProblem::Unsafe(help) => finding!(
            UNSAFE_LINK,
            "`{target}` is not an address that a page can use";
            help: help
        ),
        LinkProblem::NoPage(help) => {
            finding!(BROKEN_LINK, "there is no page `{target}`"; help: help)
        }
        LinkProblem::NoAnchor(help) => finding!(
            BROKEN_ANCHOR,
            "`{target}` leads to no heading";
            help: help
        ),
    };
    Some(finding.at(span))
}

/// An invented address or number in a text of a real site.
fn check_placeholder(scope: &Scope<'_, '_>, to: &Destination<'_>, span: Span) -> Option<Finding> {
    if scope.site.content.site.sample == Some(true) {
        return None;
    }
    let invented = match to {
        Destination::Page { .. } => false,
        Destination::Web(href) => Web::new(href).is_some_and(|web| web.is_placeholder()),
        Destination::Email(href) => Email::new(href.trim_start_matches("mailto:"))
            .is_some_and(|email| email.is_placeholder()),
        Destination::Phone(href) => {
            Phone::new(href.trim_start_matches("tel:")).is_some_and(|phone| phone.is_placeholder())
        }
    };
    invented.then(|| {
        finding!(
            PLACEHOLDER, span,
            "this link leads to an address or number that is reserved for examples";
            help: "write the real one; only a site with `sample: true` may hold an invented one"
        )
    })
}

/// The fact in a link such as `[…]({{area.local_offer}})`.
pub fn fact_target(target: &str) -> Option<Fact> {
    let inside = target.strip_prefix("{{")?.strip_suffix("}}")?;
    Some(Fact(inside.trim().into()))
}
