//! The commands of the program as runs through the stages, and the only place that knows their order.
//!
//! [`crate::source::Sources`] → [`crate::content::Content`] → [`crate::site::Site`] → theme and pictures →
//! resolved texts → artifacts → published. Each stage takes the one before and gives a new value; findings
//! of all stages are collected, and a site is swapped in only when none of them stands in the way.
//!
//! [`ready`] reads and resolves, which every command begins with. [`mod@build`], [`mod@check`], [`mod@leaflet`],
//! [`mod@preview`], [`printed`], [`mod@import_contacts`] and [`translation`] go on from there.

mod build;
mod check;
mod clock;
mod difference;
mod import_contacts;
mod imported;
mod leaflet;
mod making;
mod preview;
mod printed;
mod ready;
mod report;
mod summary;
mod translation;

pub use build::{Finished, Order, build};
pub use check::{CheckOrder, ReadThrough, check};
pub use difference::Difference;
pub use import_contacts::{ContactImport, FileChange, import_contacts};
pub use imported::{ReadAreas, ReadDirectory, read_areas, read_directory, wanted};
pub use leaflet::{LeafletOrder, leaflet};
pub use preview::{Preview, PreviewOrder, Tried, preview};
pub use printed::{OnPaper, addresses_on_paper};
pub use ready::{Extent, Progress, ReadFolder, Silent, today};
pub use translation::{
    AcceptOrder, Accepted, ExportOrder, Exported, ImportOrder, TranslationImport, Unfinished,
    accept_translations, export_translation, import_translation,
};
