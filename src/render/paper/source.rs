//! Where pages ask for the leaflets that they offer.

use crate::artifact::PaperFacts;
use crate::site::{EditionId, PageId};
use std::fmt::Debug;
use std::sync::Arc;

/// Answers what was made of a page: a page says how large its PDFs are. Whoever answers may make them at
/// that moment, so that nothing waits for the leaflets of other pages.
pub trait PaperSource: Debug + Sync {
    /// What was made of a page or leaflet; `None` where nothing is.
    fn facts(&self, page: PageId) -> Option<Arc<PaperFacts>>;

    /// Whether an edition has a card, the picture that messages show.
    fn has_card(&self, edition: EditionId) -> bool;
}

/// No leaflets are made.
#[derive(Debug, Clone, Copy)]
pub struct NoPapers;

impl PaperSource for NoPapers {
    fn facts(&self, _: PageId) -> Option<Arc<PaperFacts>> {
        None
    }

    fn has_card(&self, _: EditionId) -> bool {
        false
    }
}
