//! The PDFs and the small picture of a page or leaflet, as templates get them.

use crate::artifact::{PaperFacts, PdfUse};
use crate::site::BaseUrl;
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
pub(super) fn files(made: Option<&PaperFacts>, base: &BaseUrl) -> Vec<FileView> {
    let files = made.into_iter().flat_map(|made| &made.files);
    files
        .map(|file| FileView {
            href: base.href(&file.path),
            r#use: PdfUse::word(file.r#use),
            size: size(file.bytes),
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

/// A size as people read it (rule L34): "84 KB".
fn size(bytes: usize) -> String {
    if bytes < 1_000_000 {
        format!("{} KB", bytes.div_ceil(1000))
    } else {
        let tenths = bytes.div_ceil(100_000);
        format!("{}.{} MB", tenths / 10, tenths % 10)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!(super::size(1), "1 KB");
        assert_eq!(super::size(84_001), "85 KB");
        assert_eq!(super::size(1_240_000), "1.3 MB");
    }
}
