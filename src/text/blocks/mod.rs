//! What each block shows, as typed values: one shape a kind.
//!
//! The values are serialised for web templates, whose keys docs/pages/themes.md lists; paper walks them as
//! they are (`render/paper/blocks/`).

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

mod coverage;
mod find;
mod form;
mod map;
mod media;
mod news;
mod people;
mod register;
mod search;
mod services;
mod statement;
mod video;

pub use coverage::{CoverageOffer, CoverageRow, ShownCoverage};
pub use find::{OutcodeArea, ShownFind, ShownLetters, ShownOutcode};
pub use form::{Answered, ShownAnswer, ShownFormStart, ShownQuestion};
pub use map::{MapSign, MapTile, ShownMap};
pub use media::{NamedLanguage, ShownDocument, ShownHeading, ShownLeaflet, SourceLink, UsedSource};
pub use news::ShownNews;
pub use people::{ShownQuote, ShownRole, ShownRoles, ShownTerm};
pub use register::{
    GroupKind, OpenSteps, RatingLabel, ShownChallenge, ShownConsent, ShownCriteria, ShownCriterion,
    ShownForm, ShownGroup, ShownRating, ShownReferral, ShownReviews, ShownRoute, ShownStep,
    ShownSteps, ShownTime, ShownTiming,
};
pub use search::ShownLetter;
pub use services::{
    AreaLink, NamedWebLink, ShownComplaints, ShownCouncil, ShownOffer, ShownProvider,
    ShownProviders, ShownSupports,
};
pub use statement::{ShownCheck, ShownProblem, ShownStatement, ShownTest, TriedPages};
pub use video::{ShownFilm, ShownLength, ShownVideo};

use super::resolver::Resolver;
use super::values::{PageLink, ShownContact, ShownCredits, ShownUrgentHelp, WebLink};
use crate::content::blocks::{BlockKind, BlockOptions, FactBlock};
use crate::content::form::Asked;
use crate::content::kinds::Service;
use serde::Serialize;

/// A block of facts: `block.kind`, `block.easy`, `block.level` and the keys of its kind.
#[derive(Debug, Serialize)]
pub struct ShownBlock {
    pub kind: BlockKind,
    pub easy: bool,
    /// Of its headings.
    pub level: u8,
    #[serde(flatten)]
    pub value: BlockValue,
}

/// What a block shows.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum BlockValue {
    Areas {
        areas: Vec<AreaLink>,
        /// Where people choose their area, and which postcodes lie where is known.
        find: Option<Box<ShownFind>>,
    },
    Contacts {
        contacts: Vec<ShownContact>,
        /// Whether each is for some families alone, and the reader must say which is theirs.
        ask: bool,
    },
    Providers(ShownProviders),
    Criteria {
        sets: Vec<ShownCriteria>,
    },
    Ratings {
        ratings: Vec<ShownRating>,
    },
    Steps(ShownSteps),
    Consent {
        rules: Vec<ShownConsent>,
    },
    Referral(ShownReferral),
    Challenge {
        ways: Vec<ShownChallenge>,
    },
    /// `None` where an area says nothing about reviews.
    Reviews(Option<Box<ShownReviews>>),
    Roles(ShownRoles),
    Feedback {
        quotes: Vec<ShownQuote>,
    },
    Glossary {
        terms: Vec<ShownTerm>,
    },
    UrgentHelp {
        urgent: Vec<ShownUrgentHelp>,
    },
    Complaints(Box<ShownComplaints>),
    Support(Box<ShownSupports>),
    LocalOffer {
        links: Vec<NamedWebLink>,
    },
    Documents {
        documents: Vec<ShownDocument>,
    },
    Video(Box<ShownVideo>),
    Leaflets {
        leaflets: Vec<ShownLeaflet>,
    },
    Contents {
        headings: Vec<ShownHeading>,
    },
    Questions {
        questions: Vec<ShownHeading>,
    },
    Pages {
        pages: Vec<PageLink>,
    },
    News {
        news: Vec<ShownNews>,
    },
    Stories {
        stories: Vec<PageLink>,
    },
    Coverage(Box<ShownCoverage>),
    Embed {
        /// Where the piece stands.
        file: WebLink,
    },
    Map(Box<ShownMap>),
    Search {
        /// The address of the index of words, or none where there is none for the language.
        index: Option<String>,
    },
    AToZ {
        letters: Vec<ShownLetter>,
    },
    Accessibility(Box<ShownStatement>),
    Sources {
        sources: Vec<UsedSource>,
    },
    Credits {
        sets: Vec<ShownCredits>,
    },
    FormStart(Box<ShownFormStart>),
    Question(Box<ShownQuestion>),
    FormEnd {
        contacts: Vec<ShownContact>,
        /// Whether somebody can be called instead.
        by_phone: bool,
    },
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// What a block shows here, with headings of this level.
    pub(super) fn block(&self, block: &'s FactBlock, level: u8) -> ShownBlock {
        ShownBlock {
            kind: block.kind,
            easy: self.scope.is_easy(),
            level,
            value: self.value(block),
        }
    }

    fn value(&self, block: &'s FactBlock) -> BlockValue {
        match &block.options {
            BlockOptions::Areas => BlockValue::Areas {
                areas: self.areas(),
                find: self.find().map(Box::new),
            },
            BlockOptions::Contacts(options) => {
                let contacts = self.contacts(options);
                let is_for_some =
                    |it: &ShownContact| it.offers.iter().any(|offer| offer.when.is_some());
                let ask = contacts.len() > 1 && contacts.iter().all(is_for_some);
                BlockValue::Contacts { contacts, ask }
            }
            BlockOptions::Providers(options) => {
                let service = options.service.unwrap_or(Service::Keyworker);
                BlockValue::Providers(self.providers(service))
            }
            BlockOptions::Criteria(options) => BlockValue::Criteria {
                sets: self.criteria(options),
            },
            BlockOptions::Ratings(options) => BlockValue::Ratings {
                ratings: self.ratings(options),
            },
            BlockOptions::Steps(options) => BlockValue::Steps(self.steps(options)),
            BlockOptions::Consent(options) => BlockValue::Consent {
                rules: self.consent(options),
            },
            BlockOptions::Referral(options) => BlockValue::Referral(self.referral(options)),
            BlockOptions::Challenge => BlockValue::Challenge {
                ways: self.challenge(),
            },
            BlockOptions::Reviews(options) => {
                BlockValue::Reviews(self.reviews(options).map(Box::new))
            }
            BlockOptions::Roles(options) => BlockValue::Roles(self.roles(options)),
            BlockOptions::Feedback(options) => BlockValue::Feedback {
                quotes: self.quotes(options),
            },
            BlockOptions::Glossary => BlockValue::Glossary {
                terms: self.terms(|_| true),
            },
            BlockOptions::UrgentHelp => BlockValue::UrgentHelp {
                urgent: self.all_urgent_help(),
            },
            BlockOptions::Complaints => BlockValue::Complaints(Box::new(self.complaints())),
            BlockOptions::Support(options) => BlockValue::Support(Box::new(self.supports(options))),
            BlockOptions::LocalOffer => BlockValue::LocalOffer {
                links: self.local_offer(),
            },
            BlockOptions::Documents(list) => BlockValue::Documents {
                documents: list.iter().map(|it| self.document(it)).collect(),
            },
            BlockOptions::Video(options) => BlockValue::Video(Box::new(self.video(options))),
            BlockOptions::Leaflets(options) => BlockValue::Leaflets {
                leaflets: self.leaflets(options),
            },
            BlockOptions::Contents => BlockValue::Contents {
                headings: self.headings(),
            },
            BlockOptions::Questions => BlockValue::Questions {
                questions: self.questions(),
            },
            BlockOptions::Pages(options) => BlockValue::Pages {
                pages: self.pages(options),
            },
            BlockOptions::News => BlockValue::News { news: self.news() },
            BlockOptions::Stories => BlockValue::Stories {
                stories: self.stories(),
            },
            BlockOptions::Coverage => BlockValue::Coverage(Box::new(self.coverage())),
            BlockOptions::Embed => BlockValue::Embed { file: self.embed() },
            BlockOptions::Map(options) => {
                let service = options.service.unwrap_or(Service::Keyworker);
                BlockValue::Map(Box::new(self.map(service)))
            }
            BlockOptions::Search => BlockValue::Search {
                index: self.search_index(),
            },
            BlockOptions::AToZ => BlockValue::AToZ {
                letters: self.letters_in_order(),
            },
            BlockOptions::Accessibility(options) => {
                BlockValue::Accessibility(Box::new(self.statement(options)))
            }
            BlockOptions::Sources => BlockValue::Sources {
                sources: self.sources(),
            },
            BlockOptions::Credits => BlockValue::Credits {
                sets: self.assets.credits(),
            },
            BlockOptions::FormStart(options) => {
                BlockValue::FormStart(Box::new(self.form_start(options)))
            }
            BlockOptions::Write(options) => {
                let (lines, own) = (options.lines.unwrap_or(1), options.own);
                self.asks(&options.asked, Answered::Write { lines, own })
            }
            BlockOptions::Tick(options) => {
                let answers = self.answers(&options.answers);
                self.asks(&options.asked, Answered::Tick { answers })
            }
            BlockOptions::Choose(options) => {
                let answers = self.answers(&options.answers);
                self.asks(&options.asked, Answered::Choose { answers })
            }
            BlockOptions::Date(options) => self.asks(&options.asked, Answered::Date {}),
            BlockOptions::Sign(options) => self.asks(&options.asked, Answered::Sign {}),
            BlockOptions::FormEnd(options) => {
                let contacts = self.contacts(options);
                let by_phone = contacts.iter().any(|it| it.phone.is_some());
                BlockValue::FormEnd { contacts, by_phone }
            }
        }
    }

    fn asks(&self, asked: &'s Asked, answered: Answered) -> BlockValue {
        BlockValue::Question(Box::new(self.question(asked, answered)))
    }
}
