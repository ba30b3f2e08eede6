//! One number in two places. Where both are printed and differ, one of them is wrong, and a family
//! cannot know which.

use super::super::services::{ProviderOffer, Serving};
use super::super::{Branch, Site};
use crate::content::Entity;
use crate::content::decode::Spanned;
use crate::content::kinds::{Contact, OwnFacts, Service};
use crate::content::values::{Email, Format, Phone, Words};
use crate::diagnostic::{Finding, finding};
use crate::source::Span;

/// Compares what must be the same, in every branch. The same difference in many areas is one finding,
/// because messages do not name the area.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    for branch in &site.branches {
        for service in Service::ALL {
            let serving = branch.serving(*service);
            for offer in serving.active() {
                compare_offer(branch, serving, offer, findings);
            }
        }
        compare_names(site, branch, findings);
    }
    let of_areas = site
        .content
        .areas
        .iter()
        .filter_map(|it| it.value.facts.as_ref());
    for facts in site.content.site.facts.iter().chain(of_areas) {
        findings.extend(numbers_in(facts));
    }
}

/// The contacts that answer for an offer: the one that it names. Where it names none, those for its
/// purpose that count wherever the offer does; a contact for fewer areas is a local team with a number
/// of its own, and where two offers meet nothing says whose contact it is.
fn contacts_of<'c>(
    branch: &Branch<'c>,
    serving: &Serving<'_>,
    it: &ProviderOffer<'_>,
) -> Vec<&'c Entity<Contact>> {
    if let Some(id) = &it.offer.contact {
        return branch.contact(id.as_str()).into_iter().collect();
    }
    if !matches!(serving, Serving::One(_)) {
        return Vec::new();
    }
    let contacts = branch.contacts_for(it.offer.service.purpose()).into_iter();
    let is_as_wide = |contact: &&Entity<Contact>| {
        let areas = &contact.value.areas;
        let mut named = it.offer.areas.iter();
        let covers_all = !it.offer.areas.is_empty()
            && named.all(|area| areas.iter().any(|own| own.value == area.value));
        contact.area == it.provider.area && (areas.is_empty() || covers_all)
    };
    contacts.filter(is_as_wide).collect()
}

fn compare_offer(
    branch: &Branch<'_>,
    serving: &Serving<'_>,
    it: &ProviderOffer<'_>,
    findings: &mut Vec<Finding>,
) {
    let contacts = contacts_of(branch, serving, it);
    let provider = &it.provider.value;
    let same_phone = |a: &Phone, b: &Phone| a.dialled() == b.dialled();
    let same_email = |a: &Email, b: &Email| a.as_str().eq_ignore_ascii_case(b.as_str());
    let phones = contacts.iter().filter_map(|it| it.value.phone.as_ref());
    let emails = contacts.iter().filter_map(|it| it.value.email.as_ref());
    let phone = difference(provider.phone.as_ref(), phones, same_phone);
    let email = difference(provider.email.as_ref(), emails, same_email);
    let id = &it.provider.id;
    if let Some((own, other)) = phone {
        let (here, there) = (own.value.shown(), other.value.shown());
        findings.push(two_values(
            own.span,
            other.span,
            format!("the phone of the provider `{id}` is {here}, but its contact has {there}"),
        ));
    }
    if let Some((own, other)) = email {
        let (here, there) = (own.value.as_str(), other.value.as_str());
        findings.push(two_values(
            own.span,
            other.span,
            format!("the email of the provider `{id}` is {here}, but its contact has {there}"),
        ));
    }
}

/// The provider's own value and the first of its contacts', when none of them is the same.
fn difference<'a, T>(
    own: Option<&'a Spanned<T>>,
    mut others: impl Iterator<Item = &'a Spanned<T>>,
    same: impl Fn(&T, &T) -> bool,
) -> Option<(&'a Spanned<T>, &'a Spanned<T>)> {
    let own = own?;
    let first = others.next()?;
    let is_same = same(&own.value, &first.value) || others.any(|it| same(&own.value, &it.value));
    (!is_same).then_some((own, first))
}

fn two_values(here: Span, there: Span, message: String) -> Finding {
    finding!(TWO_NUMBERS, here, "{message}";
        help: "take this one away, or write the same in both places; if the contact is for something else, name the right one with `contact:` in the offer")
        .also(there, "the contact")
}

/// Urgent help, services beside the register and contacts with one name and two numbers.
fn compare_names(site: &Site<'_>, branch: &Branch<'_>, findings: &mut Vec<Finding>) {
    let named = |words: &Words| words.in_first_language(Format::Plain).trim().to_lowercase();
    let file = &site.content.site;
    let area = branch.area().map(|area| &area.value);
    let of_area = area
        .into_iter()
        .flat_map(|it| [&it.sendiass, &it.parent_carer_forum, &it.advocacy]);
    let supports = [&file.pals, &file.ombudsman]
        .into_iter()
        .chain(of_area)
        .flatten();
    let supports = supports.filter_map(|it| Some((&it.name, it.phone.as_ref()?)));
    let urgent = branch.urgent.iter();
    let urgent = urgent.filter_map(|it| Some((&it.label, it.phone.as_ref()?)));
    let contacts = branch.contacts.iter();
    let contacts: Vec<(&Words, &Spanned<Phone>)> = contacts
        .filter_map(|it| Some((&it.value.label, it.value.phone.as_ref()?)))
        .collect();
    for (name, phone) in supports.chain(urgent) {
        let mut twins = contacts
            .iter()
            .filter(|(label, _)| named(label) == named(name));
        if let Some((_, other)) = twins.find(|(_, it)| it.value.dialled() != phone.value.dialled())
        {
            let text = name.in_first_language(Format::Plain);
            findings.push(
                finding!(TWO_NUMBERS, phone.span,
                "`{text}` has the number {} here, but a contact of this name has {}",
                phone.value.shown(), other.value.shown();
                help: "write the same number in both places, or tell the two names apart")
                .also(other.span, "the contact"),
            );
        }
    }
}

/// Phone numbers in facts of the author's own, which are texts: nobody can call them from a page.
fn numbers_in(facts: &OwnFacts) -> impl Iterator<Item = Finding> {
    facts.0.iter().filter_map(|(name, words)| {
        let text = words.in_first_language(Format::Plain);
        let is_part = |c: char| c.is_ascii_digit() || " +()-\u{a0}".contains(c);
        let mut parts = text.split(|c: char| !is_part(c)).map(str::trim);
        // Short numbers such as 111 may be meant as numbers of other things.
        let number = parts.find(|part| part.len() >= 9 && Phone::new(part).is_some())?;
        Some(finding!(NUMBER_AS_TEXT, words.span,
            "the fact `{name}` holds the phone number {number} as text, so that no page can call it";
            help: "put it into a file of contacts/, and write `{{{{ contact.ID.phone }}}}` in pages"))
    })
}
