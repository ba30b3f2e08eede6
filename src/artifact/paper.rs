//! What can be said about a leaflet once it is made: its files with their sizes, and what was measured
//! on its sheets.

use std::collections::BTreeMap;

/// What a PDF is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PdfUse {
    /// To read on a screen or print as it is.
    Read,
    /// To print and fold or cut.
    Print,
    /// To print on A3.
    A3,
}

impl PdfUse {
    /// The word in templates.
    pub fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Print => "print",
            Self::A3 => "a3",
        }
    }
}

/// The kinds of files that are made of a leaflet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaperFile {
    /// A PDF.
    Pdf(PdfUse),
    /// A small picture of the first page.
    Thumbnail,
}

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PdfFacts {
    /// What it is for.
    pub r#use: PdfUse,
    /// Below the root of the site.
    pub path: String,
    /// Its size in bytes.
    pub bytes: usize,
    /// How many pages it has.
    pub pages: usize,
}

/// A small picture of a first page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThumbnailFacts {
    /// Below the root of the site.
    pub path: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// What pages say about the paper that was made of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperFacts {
    /// The PDFs, the one to read first.
    pub files: Vec<PdfFacts>,
    /// The small picture; leaflets have one, handouts none.
    pub thumbnail: Option<ThumbnailFacts>,
}

/// What was measured on a leaflet that is laid out: rules of `check` read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaidOut {
    /// How many pages it has.
    pub pages: usize,
    /// Letters by their size in hundredths of a point, each with the first words in that size.
    pub letters: BTreeMap<u32, String>,
}

/// Words on paper that do not stand where they can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misset {
    /// The words.
    pub words: String,
    /// The page, from 1.
    pub page: usize,
    /// What is wrong.
    pub slip: Slip,
}

/// Why words on paper cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// They run off the paper, or so near to its edge that printers leave them out.
    OffPaper,
    /// They run out of their box.
    OutOfBox,
    /// Other words lie over them.
    Overprinted,
}
