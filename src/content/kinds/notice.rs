//! `notices/*.yaml`: what is only true for a while.

use super::super::decode::{Spanned, record};
use super::super::values::{AnyDay, Areas, PageRef, PictureName, Words};
use super::{Provenance, in_order};

record! {
    /// `notices/<id>.yaml`.
    pub struct Notice("a notice", example "title: Christmas opening hours") {
        /// What it is about, in a few words.
        title: Words,
        /// What it says.
        text: Words,
        /// The first day on which it is shown; at once when it is missing.
        from: Option<AnyDay>,
        /// The last day on which it is true.
        until: Spanned<AnyDay>,
        /// Where; everywhere when empty.
        areas: Areas,
        /// On which pages; on all when empty.
        pages: Vec<PageRef>,
        /// The page that says more.
        link: Option<PageRef>,
        /// Its picture.
        picture: Option<PictureName>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
    check |value, fields, problems| {
        in_order(value.from, Some(value.until.value), "until", fields, problems);
    };
}
