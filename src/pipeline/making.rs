//! The making of pages, codes, files and leaflets, written beside the published site.

use super::{Clock, Extent, Order, Progress};
use crate::diagnostic::{Error, Finding};
use crate::publish::{Cache, KeepsNothing, Outcome, Publisher};
use crate::render::html::Materials;
use crate::render::paper::{self, Fonts, PaperRoom, Papers, Press};
use crate::render::{Artifact, Job, Plan, Workshop};
use crate::site::said_once;
use crate::theme::Theme;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Everything that pages and leaflets are made of, and who watches.
pub(super) struct Making<'s, 'c> {
    pub materials: Materials<'s, 'c>,
    pub theme: &'s Theme,
    pub fonts: &'s Fonts,
    pub progress: &'s dyn Progress,
}

/// How many files were written and how many were the same as before.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub new: AtomicUsize,
    pub unchanged: AtomicUsize,
    pub leaflets: usize,
}

/// Leaflets that are made before the engine forgets what it remembers of them: what it remembers
/// makes the next ones quick, and grows. A layout that tries several sizes is remembered in all of them,
/// up to 20 MiB a leaflet. Each thread has enough of them not to wait long for the last one.
fn batch() -> usize {
    (4 * rayon::current_num_threads()).max(8)
}

impl<'s, 'c: 's> Making<'s, 'c> {
    /// Tries everything, for what is wrong with it.
    pub fn without_writing(&self, order: &Order, plan: &Plan) -> Vec<Finding> {
        let workshop = Workshop::new(self.materials, self.theme);
        let pages = plan.pages.par_iter();
        let mut findings: Vec<Finding> = pages
            .filter_map(|job| workshop.make(job).err().map(|finding| *finding))
            .collect();
        // A template that fails on pages fails on paper too.
        if findings.is_empty() && order.wants_papers() {
            let room = self.paper_room();
            let mut found = Vec::new();
            for batch in plan.papers.chunks(batch()) {
                found.extend(one_by_one(batch, |job| {
                    let made = room.make(*job, &KeepsNothing);
                    let problems = made.map_or_else(|problems| problems, |work| work.findings);
                    (job.page, problems)
                }));
                paper::forget();
            }
            findings.extend(said_once(self.materials.site, found));
        }
        findings
    }

    /// Where leaflets are made. It is costly to furnish, so it stands only where one is wanted.
    pub fn paper_room(&self) -> PaperRoom<'s, 'c> {
        PaperRoom::new(
            self.materials,
            Press::new(self.theme, self.materials.site.sources, self.fonts),
            crate::theme::colours_by_day(self.theme),
        )
    }

    /// Makes everything beside the published site, then swaps. `None` when findings came up on the
    /// way and the old site stays.
    pub fn publish(
        &self,
        order: &Order,
        plan: &Plan,
        findings: &mut Vec<Finding>,
        clock: &mut Clock,
    ) -> Result<Option<Written>, Error> {
        let publisher = Publisher::open(&order.out)?;
        let mut written = Written::default();
        let mut problems = Vec::new();
        let mut papers = Papers::default();
        if order.wants_papers() {
            papers = self.papers(plan, &publisher, &written, &mut problems)?;
            written.leaflets = papers.leaflets();
            clock.lap("leaflets");
        }
        let materials = Materials {
            papers: &papers,
            ..self.materials
        };
        let workshop = Workshop::new(materials, self.theme);
        let mut groups = vec![("pages", &plan.pages)];
        if order.extent != Extent::Pages {
            groups.extend([("codes", &plan.codes), ("files", &plan.files)]);
        }
        for (name, jobs) in groups {
            self.progress.stage(name, jobs.len());
            problems.extend(self.group(&workshop, jobs, &publisher, &written)?);
            clock.lap(name);
        }
        let denied = problems
            .iter()
            .any(|finding| finding.severity() >= order.deny);
        findings.extend(problems);
        if denied {
            return Ok(None);
        }
        publisher.swap()?;
        clock.lap("publish");
        Ok(Some(written))
    }

    /// Makes all leaflets, batch by batch.
    fn papers(
        &self,
        plan: &Plan,
        publisher: &Publisher,
        written: &Written,
        problems: &mut Vec<Finding>,
    ) -> Result<Papers, Error> {
        self.progress.stage("leaflets", plan.papers.len());
        let room = self.paper_room();
        let cache = Cache::beside(publisher);
        let mut made = BTreeMap::new();
        let mut found = Vec::new();
        for batch in plan.papers.chunks(batch()) {
            let works = one_by_one(batch, |job| -> Result<_, Error> {
                let work = room.make(*job, &cache);
                self.progress.step();
                match work {
                    Ok(work) => {
                        write_all(work.artifacts, publisher, written)?;
                        Ok((job.page, Some(work.made), work.findings))
                    }
                    Err(findings) => Ok((job.page, None, findings)),
                }
            });
            for work in works {
                let (page, work, findings) = work?;
                made.extend(work.map(|work| (page, work)));
                found.push((page, findings));
            }
            paper::forget();
        }
        problems.extend(said_once(self.materials.site, found));
        cache.sweep();
        Ok(Papers::new(made))
    }

    fn group(
        &self,
        workshop: &Workshop<'_, '_>,
        jobs: &[Job],
        publisher: &Publisher,
        written: &Written,
    ) -> Result<Vec<Finding>, Error> {
        // Nearly every job has nothing to say, so nothing is kept for it.
        jobs.par_iter()
            .filter_map(|job| {
                let result = match workshop.make(job) {
                    Ok(artifacts) => write_all(artifacts, publisher, written).map(|()| None),
                    Err(finding) => Ok(Some(*finding)),
                };
                self.progress.step();
                result.transpose()
            })
            .collect()
    }
}

/// Does something with each item, on all threads, and keeps the order. Each thread finishes one item
/// before it begins the next. Parallel iterators of rayon do not: while the PDF engine waits for a part
/// of one leaflet, they begin the next one within it, and hold a whole batch half done in memory.
fn one_by_one<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let made = rayon::broadcast(|_| {
        let taken = std::iter::from_fn(|| {
            let place = next.fetch_add(1, Ordering::Relaxed);
            Some((place, make(items.get(place)?)))
        });
        taken.collect::<Vec<_>>()
    });
    let mut made: Vec<(usize, R)> = made.into_iter().flatten().collect();
    made.sort_by_key(|(place, _)| *place);
    made.into_iter().map(|(_, made)| made).collect()
}

/// Writes the files of one job.
fn write_all(
    artifacts: Vec<Artifact>,
    publisher: &Publisher,
    written: &Written,
) -> Result<(), Error> {
    for artifact in artifacts {
        let count = match publisher.write(&artifact.path, &artifact.bytes)? {
            Outcome::Written => &written.new,
            Outcome::Unchanged => &written.unchanged,
        };
        count.fetch_add(1, Ordering::Relaxed);
    }
    Ok(())
}
