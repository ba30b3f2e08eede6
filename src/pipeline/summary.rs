//! What is counted and timed for the summary of a build.

use super::making::Written;
use super::{Extent, Order};
use crate::diagnostic::report::Built;
use crate::render::Plan;
use crate::render::pictures::shelf::Shelf;
use crate::site::{BranchKind, Site};
use std::time::Instant;

/// What the summary counts beside files.
pub(super) struct Counts {
    areas: usize,
    pages: usize,
    codes: usize,
    pictures: usize,
}

impl Counts {
    pub fn of(site: &Site<'_>, shelf: &Shelf, plan: &Plan, extent: Extent) -> Self {
        let is_area = |kind: &BranchKind<'_>| matches!(kind, BranchKind::Area(_));
        let whole = extent != Extent::Pages;
        Self {
            areas: site
                .branches
                .iter()
                .filter(|branch| is_area(&branch.kind))
                .count(),
            pages: plan.pages.len(),
            codes: if whole { plan.codes.len() } else { 0 },
            pictures: if whole { shelf.len() } else { 0 },
        }
    }

    pub fn with(self, written: Written, clock: Clock, order: &Order) -> Built {
        Built {
            areas: self.areas,
            pages: self.pages,
            leaflets: written.leaflets,
            qr_codes: self.codes,
            pictures: self.pictures,
            files_written: written.new.into_inner(),
            files_unchanged: written.unchanged.into_inner(),
            seconds: clock.laps,
            published_to: Some(order.out.display().to_string()),
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
