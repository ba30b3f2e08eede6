//! Paper: every leaflet, and a handout of every page, as tagged PDF.
//!
//! A page's text is taken as it stands on the web ([`crate::markup`], [`reader`]), filled into typed data
//! ([`data`], [`filler`]), checked while its author's file and line are still known ([`checks`]), laid out by the
//! theme's layout ([`press`]) and, where it is to be folded or cut, placed on sheets ([`sheets`]).
//! What was made once and has not changed is not made again ([`keep`]). No I/O: PDFs go out as
//! artifacts, and come back as bytes from whoever keeps them.

mod checks;
mod data;
mod filler;
mod fonts;
mod keep;
mod letters;
mod made;
mod measured;
mod nodes;
mod press;
mod reader;
mod room;
mod sheets;
mod thumbnail;
mod tray;

pub use data::PaperData;
pub use fonts::Fonts;
pub use made::{Made, MadeFile, Papers, Thumbnail, Use, size};
pub use measured::Measured;
pub use press::{Press, forget};
pub use room::{PaperJob, PaperRoom, plan};
