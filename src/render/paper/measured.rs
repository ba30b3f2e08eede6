//! What can be measured on a leaflet that is laid out, for the rules of `check`.

use crate::artifact::LaidOut;
use std::collections::BTreeMap;
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

/// What can be measured on the sheets of a leaflet.
pub(super) fn measured(document: &PagedDocument) -> LaidOut {
    let mut letters = BTreeMap::new();
    for page in document.pages() {
        collect(&page.frame, &mut letters);
    }
    LaidOut {
        pages: document.pages().len(),
        letters,
    }
}

fn collect(frame: &Frame, letters: &mut BTreeMap<u32, String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect(&group.frame, letters),
            FrameItem::Text(text) if text.text.chars().any(char::is_alphanumeric) => {
                // Half a hundredth is no size that anybody can see.
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "sizes are small and above zero; a cast keeps to its limits"
                )]
                let size = (text.size.to_pt() * 100.0).round() as u32;
                letters.entry(size).or_insert_with(|| text.text.to_string());
            }
            _ => {}
        }
    }
}
