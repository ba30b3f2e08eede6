//! How a page can be heard.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::offered::size;
use crate::site::PageId;
use crate::text::Resolver;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct RecordingView {
    href: String,
    /// "2.3 MB".
    size: String,
}

/// The recording of a page.
pub fn recording<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, page: PageId) -> Option<RecordingView> {
    let site = resolver.scope.site;
    let recording = site.recording(page)?;
    Some(RecordingView {
        href: site.base.href(&site.offered_path(recording.source)),
        size: resolver.conventions().quantity(&size(recording.bytes)),
    })
}
