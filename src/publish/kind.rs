//! What a folder of ours holds, as its marker says.

use super::MARKER;
use crate::source::open_file;
use std::io::Read;
use std::path::Path;

/// What is published to a folder. One kind never takes the place of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A site.
    Site,
    /// A report of `check`.
    Report,
    /// Leaflets that are kept between builds.
    Cache,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Site, Self::Report, Self::Cache];

    /// The kind of a folder; `None` for one that Fingerpost did not make.
    pub(super) fn of(folder: &Path) -> Option<Self> {
        let marker = folder.join(MARKER);
        if !std::fs::symlink_metadata(&marker).is_ok_and(|it| it.is_file()) {
            return None;
        }
        let mut text = String::new();
        let longest = Self::ALL.iter().map(|kind| kind.marker().len()).max()?;
        let file = open_file(&marker).ok()??;
        // A marker that cannot be read as one of these is of a site, whose marker came first.
        let _ = file.take(longest as u64).read_to_string(&mut text);
        // Below it may stand what the site was made of.
        let mut kinds = Self::ALL.into_iter();
        let known = kinds.find(|kind| text.starts_with(kind.marker()));
        Some(known.unwrap_or(Self::Site))
    }

    /// What stands in the marker.
    pub(super) fn marker(self) -> &'static str {
        match self {
            Self::Site => {
                "Fingerpost made this folder, and replaces all of it at every build.\n\
                 Do not keep your own files here.\n"
            }
            Self::Report => {
                "Fingerpost made this report, and replaces all of it at every check.\n\
                 Do not keep your own files here.\n"
            }
            Self::Cache => {
                "Fingerpost keeps finished leaflets here to save time. This folder may be deleted at any time.\n"
            }
        }
    }

    /// What it is, in a sentence.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Site => "a site",
            Self::Report => "a report of `check`",
            Self::Cache => "leaflets that are kept between builds",
        }
    }
}
