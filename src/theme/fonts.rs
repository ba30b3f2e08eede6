//! Fonts that a theme brings: `fonts/<name>.woff2`, published beside the stylesheet.

use super::{Layer, Theme};
use crate::source::{SourceId, Sources};

/// The fonts of one layer: file name and file.
pub fn of<'s>(
    layer: &Layer,
    sources: &'s Sources,
) -> impl Iterator<Item = (&'s str, SourceId)> + use<'s> {
    let folder = format!("{}fonts/", layer.folder);
    sources.iter().filter_map(move |(id, source)| {
        let name = source.path().strip_prefix(&folder)?;
        name.ends_with(".woff2").then_some((name, id))
    })
}

/// The fonts of a theme; of two with one name the more special layer's counts.
pub fn all<'s>(theme: &Theme, sources: &'s Sources) -> Vec<(&'s str, SourceId)> {
    let mut fonts: Vec<(&str, SourceId)> = Vec::new();
    for layer in &theme.layers {
        for (name, source) in of(layer, sources) {
            if fonts.iter().all(|(known, _)| *known != name) {
                fonts.push((name, source));
            }
        }
    }
    fonts
}
