//! What each block shows: one shape a kind.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use super::page::{HeadingView, headings};
use super::papers::{DocumentView, LeafletView, UsedSource, VideoView};
use super::people::{QuoteView, RoleView, TermView};
use super::services::{AreaLink, ComplaintsView, NamedLinkView, OfferView, SupportsView};
use super::{ContactView, PageLink, UrgentView, Viewer};
use crate::content::blocks::{BlockKind, BlockOptions, FactBlock};
use crate::content::kinds::Service;
use crate::render::pictures::shelf::CreditSet;
use serde::Serialize;

/// A block as its template gets it: `block.kind`, `block.easy`, `block.level` and the keys of its kind.
#[derive(Debug, Serialize)]
pub struct BlockView {
    kind: &'static str,
    easy: bool,
    level: u8,
    #[serde(flatten)]
    content: BlockContent,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum BlockContent {
    Areas {
        areas: Vec<AreaLink>,
    },
    Contacts {
        contacts: Vec<ContactView>,
    },
    Providers {
        service: &'static str,
        ask: bool,
        offers: Vec<OfferView>,
        contacts: Vec<ContactView>,
    },
    Criteria {
        sets: Vec<super::register::CriteriaView>,
    },
    Ratings {
        ratings: Vec<super::register::RatingView>,
    },
    Steps {
        steps: Vec<super::register::StepView>,
    },
    Consent {
        rules: Vec<super::register::ConsentView>,
    },
    Referral(super::register::ReferralView),
    Challenge {
        ways: Vec<super::register::ChallengeView>,
    },
    Reviews(Option<Box<super::register::ReviewsView>>),
    Roles {
        show: Vec<&'static str>,
        roles: Vec<RoleView>,
    },
    Feedback {
        quotes: Vec<QuoteView>,
    },
    Glossary {
        terms: Vec<TermView>,
    },
    Urgent {
        urgent: Vec<UrgentView>,
    },
    Complaints(Box<ComplaintsView>),
    Support(Box<SupportsView>),
    LocalOffer {
        links: Vec<NamedLinkView>,
    },
    Documents {
        documents: Vec<DocumentView>,
    },
    Video(Box<VideoView>),
    Leaflets {
        leaflets: Vec<LeafletView>,
    },
    Contents {
        headings: Vec<HeadingView>,
    },
    Pages {
        pages: Vec<PageLink>,
    },
    Accessibility(Box<super::statement::StatementView>),
    Sources {
        sources: Vec<UsedSource>,
    },
    Credits {
        sets: Vec<CreditSet>,
    },
}

impl<'s, 'c: 's> Viewer<'s, 'c> {
    /// What a block shows here.
    pub fn block(&self, block: &FactBlock, level: u8) -> BlockView {
        BlockView {
            kind: block.kind.word(),
            easy: self.scope.is_easy(),
            level,
            content: self.content(block),
        }
    }

    fn content(&self, block: &FactBlock) -> BlockContent {
        match &block.options {
            BlockOptions::Contacts(options) => BlockContent::Contacts {
                contacts: self.contacts(options),
            },
            BlockOptions::Providers(options) => {
                self.providers(options.service.unwrap_or(Service::Keyworker))
            }
            BlockOptions::Criteria(options) => BlockContent::Criteria {
                sets: self.criteria(options),
            },
            BlockOptions::Ratings(options) => BlockContent::Ratings {
                ratings: self.ratings(options),
            },
            BlockOptions::Consent(options) => BlockContent::Consent {
                rules: self.consent(options),
            },
            BlockOptions::Referral(options) => BlockContent::Referral(self.referral(options)),
            BlockOptions::Reviews(options) => {
                BlockContent::Reviews(self.reviews(options).map(Box::new))
            }
            BlockOptions::Accessibility(options) => {
                BlockContent::Accessibility(Box::new(self.statement(options)))
            }
            BlockOptions::Roles(options) => self.roles(options),
            BlockOptions::Feedback(options) => BlockContent::Feedback {
                quotes: self.quotes(options),
            },
            BlockOptions::Support(options) => {
                BlockContent::Support(Box::new(self.supports(options)))
            }
            BlockOptions::Documents(list) => BlockContent::Documents {
                documents: list.iter().map(|it| self.document(it)).collect(),
            },
            BlockOptions::Video(options) => BlockContent::Video(Box::new(self.video(options))),
            BlockOptions::Leaflets(options) => BlockContent::Leaflets {
                leaflets: self.leaflets(options),
            },
            BlockOptions::Pages(options) => BlockContent::Pages {
                pages: self.pages(options),
            },
            BlockOptions::None => self.without_options(block.kind),
        }
    }

    fn without_options(&self, kind: BlockKind) -> BlockContent {
        let branch = self.scope.branch;
        match kind {
            BlockKind::Areas => BlockContent::Areas {
                areas: self.areas(),
            },
            BlockKind::Steps => BlockContent::Steps {
                steps: self.steps(),
            },
            BlockKind::Challenge => BlockContent::Challenge {
                ways: self.challenge(),
            },
            BlockKind::Glossary => BlockContent::Glossary {
                terms: self.terms(),
            },
            BlockKind::Complaints => BlockContent::Complaints(Box::new(self.complaints())),
            BlockKind::LocalOffer => BlockContent::LocalOffer {
                links: self.local_offer(),
            },
            BlockKind::Contents => BlockContent::Contents {
                headings: self
                    .scope
                    .page
                    .map_or_else(Vec::new, |page| headings(self, page)),
            },
            BlockKind::Sources => BlockContent::Sources {
                sources: self.sources(),
            },
            BlockKind::Credits => BlockContent::Credits {
                sets: self.shelf.credits(),
            },
            _ => BlockContent::Urgent {
                urgent: branch.urgent.iter().map(|help| self.urgent(help)).collect(),
            },
        }
    }
}
