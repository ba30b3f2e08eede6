//! The kinds of the content folder, as authors write them.
//!
//! One declaration a kind; docs/pages/content-folder.md describes the same keys for authors, and a
//! test compares the two.

mod accessibility;
mod area;
mod contact;
mod criteria;
mod notice;
mod people;
mod printed;
mod provider;
mod register;
mod site;
mod units;

pub use accessibility::{Accessibility, AccessibilityTest, KnownProblem, LastCheck};
pub use area::{Area, Council, NamedLink, OutcodeShare, Outcodes, Tile};
pub use contact::{Contact, Purpose};
pub use criteria::{CriteriaBody, CriteriaRating, CriteriaSet, Criterion, Group, Score, ScoreItem};
pub use notice::Notice;
pub use people::{FeedbackFile, GlossaryFile, Quote, Role, Speaker, Term};
pub use printed::PrintedLinks;
pub use provider::{Offer, OfferStatus, Provider, ProviderKind, Service};
pub use register::{
    AgeBand, Challenge, Channel, Colour, ConsentRule, Form, Rating, ReferralKind, ReferralRoute,
    RegisterFile, ReviewTiming, Reviews, Step, Time, Unit,
};
pub use site::{
    CheckLevel, CheckSetting, Complaints, OwnFacts, PolicyBasis, PolicyStatus, Publisher, Section,
    Security, SiteFile, Support, Untranslated, UrgentHelp, WebServer,
};

pub use units::{
    KeptUnit, KeptWords, SourceWords, TranslatedBy, UnitDigest, UnitKind, UnitsFile, WordsFile,
};

pub use super::values::Allowance;

use super::decode::{Fields, Problems, RecordShape, Shapes, SharedKeys};
use super::values::{Date, DoneOn, DueOn, Text, Web};
use crate::diagnostic::finding;

/// Where a thing comes from and how long it may be trusted.
#[derive(Debug, Clone, Default)]
pub struct Provenance {
    /// The document that it rests on.
    pub source_url: Option<Web>,
    /// When somebody last read it through.
    pub last_reviewed: Option<DoneOn>,
    /// When it must be read through again.
    pub next_review: Option<DueOn>,
    /// The team that looks after it.
    pub owner: Option<Text>,
    /// What the file is allowed, though a rule speaks against it.
    pub allow: Vec<Allowance>,
}

impl SharedKeys for Provenance {
    const KEYS: &'static [&'static str] = &[
        "source_url",
        "last_reviewed",
        "next_review",
        "owner",
        "allow",
    ];

    fn describe(record: &mut RecordShape, shapes: &mut Shapes) {
        record.field::<Option<Web>>("source_url", &["Where it was read."], shapes);
        let last = &["When somebody last read it through."];
        record.field::<Option<DoneOn>>("last_reviewed", last, shapes);
        let next = &["When it must be read again."];
        record.field::<Option<DueOn>>("next_review", next, shapes);
        record.field::<Option<Text>>("owner", &["Who looks after it."], shapes);
        let allow = &["What it is allowed, though a rule speaks against it, with the reason."];
        record.field::<Vec<Allowance>>("allow", allow, shapes);
    }

    fn take(fields: &Fields<'_>, what: &str, problems: &mut Problems) -> Option<Self> {
        let source_url = fields.get("source_url", what, problems);
        let last_reviewed = fields.get("last_reviewed", what, problems);
        let next_review = fields.get("next_review", what, problems);
        let owner = fields.get("owner", what, problems);
        let allow: Option<Vec<Allowance>> = fields.get("allow", what, problems);
        problems.allowances(allow.as_deref().unwrap_or_default());
        let value = Self {
            source_url: source_url?,
            last_reviewed: last_reviewed?,
            next_review: next_review?,
            owner: owner?,
            allow: allow?,
        };
        in_order(
            value.last_reviewed,
            value.next_review,
            "next_review",
            fields,
            problems,
        );
        Some(value)
    }
}

/// A finding when the second of two dates comes before the first.
pub(super) fn in_order(
    first: Option<impl Into<Date>>,
    second: Option<impl Into<Date>>,
    key: &str,
    fields: &Fields<'_>,
    problems: &mut Problems,
) {
    if let (Some(first), Some(second)) = (first.map(Into::into), second.map(Into::into))
        && second < first
    {
        problems.add(finding!(
            DATES_REVERSED, fields.place(key),
            "`{key}` is {}, before {}", second.0, first.0;
            help: "check the two dates"
        ));
    }
}

/// A finding when none of `keys` is there.
pub(super) fn one_of(
    keys: &[&'static str],
    what: &str,
    fields: &Fields<'_>,
    problems: &mut Problems,
) {
    if !keys.iter().any(|key| fields.has(key)) {
        let names = crate::diagnostic::nearest::one_of(keys.iter().copied());
        problems.add(finding!(
            MISSING_KEY, fields.span(),
            "{what} needs at least one of {names}";
            help: "add {names}"
        ));
    }
}
