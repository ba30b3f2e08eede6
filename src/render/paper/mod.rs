//! Paper: every leaflet, and a handout of every page, as tagged PDF.
//!
//! The resolved text of a page is put together from what layouts know ([`text`], [`blocks`], [`compose`]),
//! filled into typed data ([`data`], [`filler`]), checked while its author's file and line are still known
//! ([`checks`]), laid out by the theme's layout ([`engine`]) and, where it is to be folded or cut, placed
//! on sheets ([`sheets`]). A form
//! gets fields that can be filled in ([`fillable`]). What was made once and has not changed is not made again ([`keep`]). No I/O:
//! PDFs go out as artifacts, and come back as bytes from whoever keeps them.

mod answer_font;
mod blocks;
mod card;
mod checks;
mod compose;
mod data;
mod engine;
mod faults;
mod fillable;
mod filler;
mod fonts;
mod frames;
mod keep;
mod leaflet_pictures;
mod letters;
mod maker;
mod measured;
mod nodes;
mod sheets;
mod source;
mod text;
mod thumbnail;
mod words;

pub use data::PaperData;
pub use engine::{Engine, forget};
pub use fonts::Fonts;
pub use keep::{Keeper, KeepsNothing};
pub use maker::{PaperJob, PaperMaker, PaperWork, plan};
pub use source::{NoPapers, PaperSource};
pub use words::in_words;
