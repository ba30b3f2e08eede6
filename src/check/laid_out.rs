//! A leaflet as it is laid out, seen from the first area that shows it.

use crate::artifact::LaidOut as Sheets;
use crate::content::page::{Leaflet, Page};
use crate::site::Site;
use crate::source::Span;

/// A leaflet on paper.
#[derive(Debug)]
pub struct LaidOut<'s, 'c> {
    /// The site.
    pub site: &'s Site<'c>,
    /// Its words.
    pub page: &'c Page,
    /// What it is.
    pub leaflet: &'c Leaflet,
    /// What it is like on its sheets.
    pub measured: Sheets,
}

impl LaidOut<'_, '_> {
    /// Where its author wrote it.
    pub fn span(&self) -> Span {
        self.page.head.title.span
    }
}
