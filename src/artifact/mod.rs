//! What is made, as values: paths below the output folder, finished files, and what can be said about
//! finished leaflets.
//!
//! Every stage from the resolved site on speaks in these terms. Nothing is made or written here.

mod paper;
mod path;

pub use paper::{LaidOut, Misset, PaperFacts, PaperFile, PdfFacts, PdfUse, Slip, ThumbnailFacts};
pub use path::{ContentHash, OutPath};

/// A finished file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Where it goes.
    pub path: OutPath,
    /// Its bytes.
    pub bytes: Vec<u8>,
}
