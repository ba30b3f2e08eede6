//! One number in two places. Where both are printed and differ, one of them is wrong, and a family
//! cannot know which.

use super::super::services::{ProviderOffer, Serving};
use super::super::{Branch, Site};
use crate::content::Entity;
use crate::content::decode::Spanned;
use crate::content::kinds::{Challenge, Contact, Service};
use crate::content::values::{Email, Format, Phone, Words};
use crate::diagnostic::{Finding, finding};
use crate::source::Span;
use std::collections::BTreeSet;

/// Compares what must be the same, in every branch. One place is one finding, in however many areas it differs:
/// messages do not name the area.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let mut found = Vec::new();
    for branch in &site.branches {
        for service in Service::ALL {
            let serving = branch.serving(*service);
            for offer in serving.active() {
                compare_offer(branch, serving, offer, &mut found);
            }
        }
        compare_names(site, branch, &mut found);
        compare_ways(site, branch, &mut found);
    }
    let mut told = BTreeSet::new();
    found.retain(|it| it.span.is_none_or(|span| told.insert(span)));
    findings.append(&mut found);
}

/// The contacts that answer for an offer: the one that it names. Where it names none, those that a page gives to
/// families of this area; where two offers meet nothing says whose contact it is.
fn contacts_of<'c>(
    branch: &Branch<'c>,
    serving: &Serving<'_>,
    it: &ProviderOffer<'_>,
) -> Vec<&'c Entity<Contact>> {
    match (&it.offer.contact, serving) {
        (Some(id), _) => branch.contact(id.as_str()).into_iter().collect(),
        (None, Serving::One(_)) => branch.nearest_contacts(it.offer.service.purpose()),
        (None, _) => Vec::new(),
    }
}

fn compare_offer(
    branch: &Branch<'_>,
    serving: &Serving<'_>,
    it: &ProviderOffer<'_>,
    findings: &mut Vec<Finding>,
) {
    let contacts: Vec<_> = contacts_of(branch, serving, it)
        .into_iter()
        .map(|it| Reached::by(&it.value.label, &it.value.phone, &it.value.email))
        .collect();
    let provider = &it.provider.value;
    let phone = Reached::by(&provider.name, &provider.phone, &None);
    let email = Reached::by(&provider.name, &None, &provider.email);
    let id = &it.provider.id;
    for (what, own) in [("phone", phone), ("email", email)] {
        if let Some((here, there, [own, other])) = own.differing(&contacts) {
            findings.push(two_values(
                here,
                there,
                format!("the {what} of the provider `{id}` is {own}, but its contact has {other}"),
            ));
        }
    }
}

/// Its own value and the first of the others', when none of them is the same.
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

/// Something that can be reached: by what it is called, with its number and mailbox.
#[derive(Clone, Copy)]
struct Reached<'c> {
    name: &'c Words,
    phone: Option<&'c Spanned<Phone>>,
    email: Option<&'c Spanned<Email>>,
}

impl<'c> Reached<'c> {
    fn by(
        name: &'c Words,
        phone: &'c Option<Spanned<Phone>>,
        email: &'c Option<Spanned<Email>>,
    ) -> Self {
        let (phone, email) = (phone.as_ref(), email.as_ref());
        Self { name, phone, email }
    }

    /// What it is called, however it is written.
    fn called(self) -> String {
        let name = self.name.in_first_language(Format::Plain);
        name.trim().to_lowercase()
    }

    /// The first of its number and mailbox that differs from that of others, with those of the other one. Where one
    /// of the others has the same, it is meant.
    fn differing(self, others: &[Self]) -> Option<(Span, Span, [String; 2])> {
        let phones = others.iter().filter_map(|it| it.phone);
        let same_phone = |a: &Phone, b: &Phone| a.dialled() == b.dialled();
        if let Some((own, other)) = difference(self.phone, phones, same_phone) {
            let shown = [own.value.shown(), other.value.shown()].map(str::to_owned);
            return Some((own.span, other.span, shown));
        }
        let emails = others.iter().filter_map(|it| it.email);
        let same_email = |a: &Email, b: &Email| a.as_str().eq_ignore_ascii_case(b.as_str());
        let (own, other) = difference(self.email, emails, same_email)?;
        let shown = [own.value.as_str(), other.value.as_str()].map(str::to_owned);
        Some((own.span, other.span, shown))
    }
}

/// Urgent help, services beside the register, ways to question a decision and contacts with one name and two
/// numbers or mailboxes.
fn compare_names(site: &Site<'_>, branch: &Branch<'_>, findings: &mut Vec<Finding>) {
    let file = &site.content.site;
    let area = branch.area().map(|area| &area.value);
    let of_area = area
        .into_iter()
        .flat_map(|it| [&it.sendiass, &it.parent_carer_forum, &it.advocacy]);
    let supports = [&file.pals, &file.ombudsman]
        .into_iter()
        .chain(of_area)
        .flatten();
    let supports: Vec<_> = supports
        .map(|it| Reached::by(&it.name, &it.phone, &it.email))
        .collect();
    let urgent = branch.urgent.iter();
    let urgent = urgent.map(|it| Reached::by(&it.label, &it.phone, &None));
    let ways = branch.register.challenge.iter();
    let ways = ways.map(|it| Reached::by(&it.title, &it.phone, &it.email));
    let contacts = branch.contacts.iter();
    let contacts =
        contacts.map(|it| Reached::by(&it.value.label, &it.value.phone, &it.value.email));
    let contacts: Vec<_> = contacts.collect();
    let known: Vec<_> = contacts.iter().chain(&supports).copied().collect();
    let compared = supports.iter().copied().map(|it| (it, &contacts));
    let compared = compared.chain(urgent.map(|it| (it, &contacts)));
    for (it, others) in compared.chain(ways.map(|it| (it, &known))) {
        let named = it.called();
        let twins: Vec<_> = others
            .iter()
            .copied()
            .filter(|other| other.called() == named)
            .collect();
        if let Some((here, there, [own, other])) = it.differing(&twins) {
            let text = it.name.in_first_language(Format::Plain);
            findings.push(
                finding!(TWO_NUMBERS, here,
                "`{text}` has {own} here, but {other} stands at another place for this name";
                help: "write the same number in both places, or tell the two names apart")
                .also(there, "the other place"),
            );
        }
    }
}

/// Ways to question a decision against whom they send families to: a contact that they name, and those who take
/// complaints.
fn compare_ways(site: &Site<'_>, branch: &Branch<'_>, findings: &mut Vec<Finding>) {
    let mut complaining = Vec::new();
    for way in branch.register.challenge {
        let own = Reached::by(&way.title, &way.phone, &way.email);
        let named = way.contact.as_ref();
        let named = named.and_then(|id| branch.contact(id.value.as_str()));
        let nearest = |purpose| branch.nearest_contacts(purpose);
        let asked = way.contact_for.map(nearest).unwrap_or_default();
        let contacts: Vec<_> = named
            .into_iter()
            .chain(asked)
            .map(|it| Reached::by(&it.value.label, &it.value.phone, &it.value.email))
            .collect();
        if let Some((here, there, [own, other])) = own.differing(&contacts) {
            findings.push(two_values(
                here,
                there,
                format!(
                    "`{}` has {own} of its own, but its contact has {other}",
                    way.id.value
                ),
            ));
        }
        if contacts.is_empty() && is_complaint(way) {
            complaining.push((way, own));
        }
    }
    let Some(complaints) = &site.content.site.complaints else {
        return;
    };
    let ways: Vec<_> = complaining.iter().map(|(_, own)| *own).collect();
    let Some((way, first)) = complaining.first() else {
        return;
    };
    let taken = Reached::by(&way.title, &complaints.phone, &complaints.email);
    if let Some((there, here, [other, own])) = taken.differing(&ways) {
        findings.push(
            finding!(TWO_NUMBERS, here,
            "complaints go to {own} here, but to {other} in site.yaml";
            help: "write the same in both places; if `{}` is about somebody else, say in its title who that is", first.called())
            .also(there, "`complaints` in site.yaml"),
        );
    }
}

/// Whether families complain to the publisher in this way. One that names somebody else is about them.
fn is_complaint(way: &Challenge) -> bool {
    let title = way.title.in_first_language(Format::Plain).to_lowercase();
    let others = [
        " to the ",
        " to your ",
        " to a ",
        "council",
        "ombudsman",
        "school",
        "hospital",
        "about ",
    ];
    let is_named = ["complain", "complaint", "complaints"].contains(&way.id.value.as_str());
    (is_named || title.contains("complain")) && !others.iter().any(|it| title.contains(it))
}
