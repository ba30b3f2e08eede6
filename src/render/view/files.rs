//! The PDFs and the small picture of a page or leaflet, as templates get them.

use crate::artifact::{PaperFacts, PdfUse};
use crate::content::offered::size;
use crate::site::BaseUrl;
use crate::text::Conventions;
use serde::Serialize;

/// A finished PDF.
#[derive(Debug, Serialize)]
pub struct FileView {
    href: String,
    r#use: &'static str,
    size: String,
    pages: usize,
}

/// A small picture of the first page of a leaflet.
#[derive(Debug, Serialize)]
pub struct ThumbnailView {
    src: String,
    width: u32,
    height: u32,
}

/// The PDFs that were made.
pub(super) fn files(
    made: Option<&PaperFacts>,
    base: &BaseUrl,
    conventions: &Conventions,
) -> Vec<FileView> {
    let files = made.into_iter().flat_map(|made| &made.files);
    files
        .map(|file| FileView {
            href: base.href(&file.path),
            r#use: PdfUse::word(file.r#use),
            size: conventions.quantity(&size(file.bytes)),
            pages: file.pages,
        })
        .collect()
}

/// The small picture that was made.
pub(super) fn thumbnail(made: Option<&PaperFacts>, base: &BaseUrl) -> Option<ThumbnailView> {
    let thumbnail = made?.thumbnail.as_ref()?;
    Some(ThumbnailView {
        src: base.href(&thumbnail.path),
        width: thumbnail.width,
        height: thumbnail.height,
    })
}
