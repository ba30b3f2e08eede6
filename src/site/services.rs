//! Which provider serves an area. Two that meet ask a question; Fingerpost never guesses.

use super::coverage::{BranchKind, covers};
use crate::content::Entity;
use crate::content::kinds::{Offer, OfferStatus, Provider, Service};
use crate::content::values::Date;
use crate::diagnostic::{Finding, finding};

/// An offer and who makes it.
#[derive(Debug, Clone, Copy)]
pub struct ProviderOffer<'c> {
    /// Who.
    pub provider: &'c Entity<Provider>,
    /// What.
    pub offer: &'c Offer,
}

impl ProviderOffer<'_> {
    /// Whether it can be had on a day: an offer that its author calls active counts from its first to its last
    /// day. Two dates in the wrong order are a finding of their own and say nothing here.
    pub fn status_on(&self, day: Date) -> OfferStatus {
        let offer = self.offer;
        match (offer.status, offer.start, offer.end) {
            (OfferStatus::Active, Some(start), Some(end)) if end < start => OfferStatus::Active,
            (OfferStatus::Active, _, Some(end)) if end < day => OfferStatus::Ended,
            (OfferStatus::Active, Some(start), _) if start > day => OfferStatus::Planned,
            (status, _, _) => status,
        }
    }
}

/// Who offers a service in an area.
#[derive(Debug, Clone)]
pub enum Serving<'c> {
    /// Nobody at the moment; offers that are paused, planned or ended.
    Nobody(Vec<ProviderOffer<'c>>),
    /// One provider.
    One(ProviderOffer<'c>),
    /// Several: each offer says in `when` for whom it is.
    Ask(Vec<ProviderOffer<'c>>),
}

impl<'c> Serving<'c> {
    /// The offers that can be had.
    pub fn active(&self) -> &[ProviderOffer<'c>] {
        match self {
            Self::Nobody(_) => &[],
            Self::One(offer) => std::slice::from_ref(offer),
            Self::Ask(offers) => offers,
        }
    }
}

/// From where and when offers are looked at.
#[derive(Debug, Clone, Copy)]
pub struct Viewpoint<'c> {
    /// The branch.
    pub kind: BranchKind<'c>,
    /// The day: an offer counts from its first to its last day.
    pub today: Date,
    /// Whether the file of a provider could not be read: its offers may be in there.
    pub providers_broken: bool,
}

/// Who offers `service` in a branch.
pub fn serving<'c>(
    providers: &[&'c Entity<Provider>],
    service: Service,
    viewpoint: Viewpoint<'c>,
    findings: &mut Vec<Finding>,
) -> Serving<'c> {
    let area = match viewpoint.kind {
        BranchKind::Area(area) => Some(area),
        BranchKind::Whole => None,
        BranchKind::Root => return Serving::Nobody(Vec::new()),
    };
    let id = area.map(|area| &area.id);
    let offers: Vec<ProviderOffer<'c>> = providers
        .iter()
        .flat_map(|provider| {
            provider
                .value
                .offers
                .iter()
                .map(move |offer| ProviderOffer { provider, offer })
        })
        .filter(|it| it.offer.service == service && covers(&it.offer.areas, id))
        .collect();
    let (active, others): (Vec<_>, Vec<_>) = offers
        .into_iter()
        .partition(|it| it.status_on(viewpoint.today) == OfferStatus::Active);
    match active.as_slice() {
        [] => {
            let named_elsewhere = providers.iter().any(|provider| {
                provider
                    .value
                    .offers
                    .iter()
                    .any(|offer| offer.service == service)
            });
            let known = others.is_empty() && named_elsewhere && !viewpoint.providers_broken;
            if let (Some(area), true) = (area, known) {
                findings.push(unserved(area, service));
            }
            Serving::Nobody(others)
        }
        [only] => Serving::One(*only),
        [first, rest @ ..] => {
            if let Some(silent) = active.iter().find(|it| it.offer.when.is_none()) {
                let other = if std::ptr::eq(silent.offer, first.offer) {
                    &rest[0]
                } else {
                    first
                };
                findings.push(two(silent, other, service));
            }
            Serving::Ask(active)
        }
    }
}

fn unserved(area: &Entity<crate::content::kinds::Area>, service: Service) -> Finding {
    finding!(
        AREA_UNSERVED, area.value.name.span,
        "no provider offers `{}` in `{}`", service.word(), area.id;
        help: "add `{}` to the `areas` of an offer in providers/, or say there that it is `planned`", area.id
    )
}

fn two(silent: &ProviderOffer<'_>, other: &ProviderOffer<'_>, service: Service) -> Finding {
    finding!(
        TWO_PROVIDERS, silent.offer.span,
        "`{}` and `{}` both offer `{}` in one area, and nothing says which family has which", silent.provider.id, other.provider.id, service.word()
    )
    .also(other.offer.span, "the other offer")
    .help("add `when:` to both offers, such as `when: You live in the Eden valley`; the page then asks")
}
