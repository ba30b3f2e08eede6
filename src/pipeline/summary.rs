//! What is counted and timed for the summary of a build.

use super::build::Extent;
use super::making::Made;
use super::ready::Ready;
use crate::diagnostic::report::Built;
use crate::render::Plan;
use std::path::Path;
use std::time::Instant;

/// What the summary counts beside files.
pub(super) struct Counts {
    areas: usize,
    pages: usize,
    codes: usize,
    pictures: usize,
}

impl Counts {
    pub fn of(ready: &Ready<'_, '_>, plan: &Plan, extent: Extent) -> Self {
        let whole = extent != Extent::Pages;
        let branches = ready.site.branches.iter();
        Self {
            areas: branches.filter(|branch| branch.area().is_some()).count(),
            pages: plan.pages.len(),
            codes: if whole { plan.codes.len() } else { 0 },
            pictures: if whole { ready.assets.shelf.len() } else { 0 },
        }
    }

    pub fn with(self, made: Made, clock: Clock, out: &Path) -> Built {
        Built {
            areas: self.areas,
            pages: self.pages,
            leaflets: made.leaflets,
            qr_codes: self.codes,
            pictures: self.pictures,
            files_written: made.new,
            files_unchanged: made.unchanged,
            seconds: clock.laps,
            published_to: Some(out.display().to_string()),
        }
    }
}

/// Seconds of each stage.
pub(super) struct Clock {
    last: Instant,
    pub laps: Vec<(&'static str, f64)>,
}

impl Clock {
    pub fn start() -> Self {
        Self {
            last: Instant::now(),
            laps: Vec::new(),
        }
    }

    pub fn lap(&mut self, name: &'static str) {
        let now = Instant::now();
        self.laps.push((name, (now - self.last).as_secs_f64()));
        self.last = now;
    }
}
