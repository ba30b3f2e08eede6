//! What came of the leaflets: the facts that pages say about them.

use std::collections::BTreeMap;

/// What a PDF is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// To read on a screen or print as it is.
    Read,
    /// To print and fold or cut.
    Print,
    /// To print large.
    A3,
}

impl Use {
    /// The word in templates.
    pub fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Print => "print",
            Self::A3 => "a3",
        }
    }
}

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeFile {
    /// What it is for.
    pub r#use: Use,
    /// Below the root of the site.
    pub path: String,
    /// Its size.
    pub bytes: usize,
    /// How many pages it has.
    pub pages: usize,
}

/// A small picture of a first page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thumbnail {
    /// Below the root of the site.
    pub path: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// What was made of one page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Made {
    /// The PDFs, the one to read first.
    pub files: Vec<MadeFile>,
    /// The small picture; leaflets have one, handouts none.
    pub thumbnail: Option<Thumbnail>,
}

/// What was made of each page, by its number. Empty when no leaflets were asked for.
#[derive(Debug, Default)]
pub struct Papers {
    made: BTreeMap<usize, Made>,
}

impl Papers {
    /// Papers of pages.
    pub fn new(made: BTreeMap<usize, Made>) -> Self {
        Self { made }
    }

    /// What was made of a page.
    pub fn of(&self, page: usize) -> Option<&Made> {
        self.made.get(&page)
    }

    /// How many leaflets there are; handouts of pages are not counted.
    pub fn leaflets(&self) -> usize {
        self.made
            .values()
            .filter(|made| made.thumbnail.is_some())
            .count()
    }
}

/// A size as people read it (rule L34): "84 KB".
pub fn size(bytes: usize) -> String {
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
