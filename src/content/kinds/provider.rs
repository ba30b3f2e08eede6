//! `providers/*.yaml`: who offers what, where, to whom.

use super::super::decode::{NonEmpty, Spanned, choice, record};
use super::super::values::{
    Age, AnyDay, Areas, ContactRef, Email, Id, Ods, Phone, PictureName, Text, Web, Words,
};
use super::{Colour, Provenance, Purpose, in_order};
use crate::diagnostic::finding;

choice! {
    /// What kind of organisation.
    pub enum ProviderKind("a kind of provider") {
        /// An NHS organisation.
        Nhs = "nhs",
        /// A charity or community group.
        Charity = "charity",
        /// A council.
        Council = "council",
    }
}

choice! {
    /// What a provider offers.
    pub enum Service("a service") {
        /// Keyworkers.
        Keyworker = "keyworker",
        /// Keeping the Dynamic Support Register.
        Register = "register",
    }
}

impl Service {
    /// What a contact of this service is for.
    pub fn purpose(self) -> Purpose {
        match self {
            Self::Keyworker => Purpose::Keyworker,
            Self::Register => Purpose::Register,
        }
    }
}

choice! {
    /// Whether an offer can be had.
    pub enum OfferStatus("the status of an offer") {
        /// Now.
        Active = "active",
        /// Not at the moment.
        Paused = "paused",
        /// Later.
        Planned = "planned",
        /// No more.
        Ended = "ended",
    }
}

record! {
    /// `providers/<id>.yaml`.
    pub struct Provider("a provider", example "name: …") {
        /// Its name.
        name: Words,
        /// What it is.
        kind: ProviderKind,
        /// Its site.
        website: Option<Spanned<Web>>,
        /// Number to call.
        phone: Option<Spanned<Phone>>,
        /// Email address.
        email: Option<Spanned<Email>>,
        /// What it does.
        description: Option<Words>,
        /// ODS code.
        ods: Option<Ods>,
        /// Charity number.
        charity_number: Option<Text>,
        /// Its logo.
        logo: Option<PictureName>,
        /// What it offers where.
        offers: NonEmpty<Offer>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

impl Provider {
    /// Its offers of a service that have no id, and are only told apart by their order.
    pub fn counted(&self, service: Service) -> impl Iterator<Item = &Offer> {
        let offers = self.offers.iter();
        offers.filter(move |offer| offer.service == service && offer.id.is_none())
    }
}

record! {
    /// A service in some areas.
    pub struct Offer("an offer", example "{ service: keyworker, status: active, age_min: 0, age_max: 25, who_for: … }") {
        /// What directories tell it from the other offers of its provider by.
        id: Option<Spanned<Id>>,
        /// Which service.
        service: Service,
        /// Where; everywhere when empty.
        areas: Areas,
        /// Whether it can be had.
        status: OfferStatus,
        /// Youngest age, in years.
        age_min: Age,
        /// Oldest age, in years, itself included.
        age_max: Age,
        /// The rule about diagnosis.
        who_for: Words,
        /// Whether people who wait for an assessment are served.
        on_waiting_list_too: Option<bool>,
        /// Ratings served.
        ratings: Vec<Spanned<Colour>>,
        /// First day.
        start: Option<AnyDay>,
        /// Last day.
        end: Option<AnyDay>,
        /// How long people wait.
        wait_note: Option<Words>,
        /// Who in the area it is for, when two offers meet.
        when: Option<Words>,
        /// The contact that families of this offer call.
        contact: Option<ContactRef>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
    check |value, fields, problems| {
        in_order(value.start, value.end, "end", fields, problems);
        if value.age_min > value.age_max {
            problems.add(
                finding!(
                    BAD_VALUE, fields.place("age_max"),
                    "`age_max` is lower than `age_min`";
                    help: "check the two ages"
                ),
            );
        }
    };
}
