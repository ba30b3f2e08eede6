//! A block of facts, as its template gets it.

use super::files::{FileView, ThumbnailView, files, thumbnail};
use crate::render::paper::PaperSource;
use crate::site::BaseUrl;
use crate::text::Conventions;
use crate::text::blocks::{BlockValue, ShownBlock, ShownLeaflet};
use serde::Serialize;
use tera::Value;

/// The values of a block. Leaflets are shown with their files, which are asked for here: a text by
/// itself needs none.
///
/// # Errors
/// When a value has no shape that templates can take.
pub fn block_view(
    block: &ShownBlock,
    papers: &dyn PaperSource,
    base: &BaseUrl,
    conventions: &Conventions,
) -> Result<Value, tera::Error> {
    let BlockValue::Leaflets { leaflets } = &block.value else {
        return Value::try_from_serializable(block);
    };
    let leaflets = leaflets.iter().map(|leaflet| {
        let made = papers.facts(leaflet.page);
        LeafletView {
            leaflet,
            files: files(made.as_deref(), base, conventions),
            thumbnail: thumbnail(made.as_deref(), base),
        }
    });
    Value::try_from_serializable(&LeafletsView {
        kind: block.kind.word(),
        easy: block.easy,
        level: block.level,
        leaflets: leaflets.collect(),
    })
}

#[derive(Serialize)]
struct LeafletsView<'b> {
    kind: &'static str,
    easy: bool,
    level: u8,
    leaflets: Vec<LeafletView<'b>>,
}

#[derive(Serialize)]
struct LeafletView<'b> {
    #[serde(flatten)]
    leaflet: &'b ShownLeaflet,
    files: Vec<FileView>,
    thumbnail: Option<ThumbnailView>,
}
