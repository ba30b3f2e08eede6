//! How a page can be heard.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::offered::size;
use crate::site::{PageId, Site};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct RecordingView {
    href: String,
    /// "2.3 MB".
    size: String,
}

/// The recording of a page.
pub fn recording(site: &Site<'_>, page: PageId) -> Option<RecordingView> {
    let recording = site.recording(page)?;
    Some(RecordingView {
        href: site.base.href(&site.offered_path(recording.source)),
        size: size(recording.bytes),
    })
}
