//! What is counted for the summary of a build.

use super::clock::Clock;
use super::making::Made;
use super::ready::{Extent, Ready};
use crate::diagnostic::report::Built;
use crate::render::Plan;
use std::path::Path;

/// What the summary counts beside files.
pub(super) struct MadeCounts {
    areas: usize,
    pages: usize,
    codes: usize,
    pictures: usize,
}

impl MadeCounts {
    pub fn of(ready: &Ready<'_, '_>, plan: &Plan, extent: Extent) -> Self {
        let whole = extent != Extent::Pages;
        let branches = ready.site.branches.iter();
        Self {
            areas: branches.filter(|branch| branch.area().is_some()).count(),
            pages: plan.pages.len(),
            codes: if whole { plan.codes.len() } else { 0 },
            pictures: if whole {
                ready.assets.site_pictures.len()
            } else {
                0
            },
        }
    }

    pub fn with(self, made: Made, clock: Clock, out: &Path) -> Built {
        Built {
            areas: self.areas,
            pages: self.pages,
            leaflets: made.leaflets,
            pdfs_missing: made.pdfs_missing,
            qr_codes: self.codes,
            pictures: self.pictures,
            files_written: made.new,
            files_unchanged: made.unchanged,
            seconds: clock.laps,
            published_to: Some(out.display().to_string()),
        }
    }
}
