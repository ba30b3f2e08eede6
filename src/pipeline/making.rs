//! The making of pages, leaflets, codes and files, each put into a sink as soon as it is done.

use super::clock::Clock;
use super::ready::{Extent, Ready};
use crate::artifact::{Artifact, PaperFacts};
use crate::diagnostic::{Error, Finding};
use crate::publish::{Cache, Outcome, Publisher, Sink, Unchanged};
use crate::render::html::Materials;
use crate::render::paper::{self, Keeper, PaperJob, PaperMaker, PaperSource};
use crate::render::{Job, Plan, Workshop};
use crate::site::{EditionId, PageId, once_for_all_areas};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use typed_index_collections::TiVec;

/// What came of the making.
#[derive(Debug)]
pub(super) struct Made {
    /// Files that are new or changed.
    pub new: usize,
    /// Files that are the same as before.
    pub unchanged: usize,
    /// Leaflets; handouts of pages are not counted.
    pub leaflets: usize,
    /// PDFs that could not be made, by the name of the rule that says why.
    pub pdfs_missing: BTreeMap<&'static str, usize>,
}

impl Made {
    /// Nothing had to be made: all files are published as they would be made.
    pub fn none(unchanged: Unchanged) -> Self {
        Self {
            new: 0,
            unchanged: unchanged.files,
            leaflets: unchanged.leaflets,
            pdfs_missing: BTreeMap::new(),
        }
    }
}

/// Pages that are made, with their leaflets, before the PDF engine forgets what it remembers of them: what
/// it remembers makes the next ones quick, and grows. A layout that tries several sizes is remembered in
/// all of them, up to 20 MiB a leaflet. Each thread has enough of them not to wait long for the last one.
fn batch() -> usize {
    (4 * rayon::current_num_threads()).max(8)
}

/// Tries every page and the words of every leaflet, for what is wrong with them. Nothing is laid out.
pub(super) fn tried(ready: &Ready<'_, '_>, plan: &Plan, extent: Extent) -> Vec<Finding> {
    let workshop = Workshop::new(ready.materials());
    let pages = plan.pages.par_iter();
    let mut findings: Vec<Finding> = pages
        .filter_map(|job| workshop.make(job).err().map(|finding| *finding))
        .collect();
    if extent == Extent::Whole {
        findings.extend(words_on_paper(ready, &plan.papers));
    }
    findings
}

/// What no font of the leaflets can print, in every leaflet and handout.
pub(super) fn words_on_paper(ready: &Ready<'_, '_>, papers: &[PaperJob]) -> Vec<Finding> {
    // Nearly every site can be printed: then no leaflet needs to be put together for this question.
    if ready.fonts.cover_all(ready.site.sources) {
        return Vec::new();
    }
    let maker = ready.paper_maker();
    let found = papers.par_iter();
    let found = found
        .map(|job| (job.page, maker.check_text(*job)))
        .collect();
    once_for_all_areas(ready.site, found)
}

/// Makes everything and puts it into a sink. What is wrong, though not wrong enough to make nothing, comes
/// beside.
pub(super) fn make(
    ready: &Ready<'_, '_>,
    plan: &Plan,
    extent: Extent,
    publisher: &Publisher,
    clock: &mut Clock,
) -> Result<(Made, Vec<Finding>), Error> {
    let counting = Counting::of(publisher);
    let mut problems = Vec::new();
    let (mut leaflets, mut pdfs_missing) = (0, BTreeMap::new());
    if extent == Extent::Whole {
        let cache = Cache::beside(publisher);
        let papers = Papers::of(ready, &counting, &cache, plan);
        problems.extend(pages_with_papers(ready, plan, &papers, &counting)?);
        leaflets = papers.leaflets();
        let troubles = papers.finish()?;
        pdfs_missing = troubles.pdfs_missing;
        problems.extend(once_for_all_areas(ready.site, troubles.findings));
        cache.sweep();
        clock.lap("pages and leaflets");
    } else {
        let workshop = Workshop::new(ready.materials());
        ready.progress.stage("pages", plan.pages.len());
        problems.extend(group(ready, &workshop, &plan.pages, &counting)?);
        clock.lap("pages");
    }
    if extent != Extent::Pages {
        let workshop = Workshop::new(ready.materials());
        for (name, jobs) in [("codes", &plan.codes), ("files", &plan.files)] {
            ready.progress.stage(name, jobs.len());
            problems.extend(group(ready, &workshop, jobs, &counting)?);
            clock.lap(name);
        }
    }
    let made = Made {
        new: counting.new.into_inner(),
        unchanged: counting.unchanged.into_inner(),
        leaflets,
        pdfs_missing,
    };
    Ok((made, problems))
}

/// Makes all pages, batch by batch. A page asks for the leaflets that it offers; its own handout is made
/// with it in any case.
fn pages_with_papers(
    ready: &Ready<'_, '_>,
    plan: &Plan,
    papers: &Papers<'_, '_, '_>,
    sink: &dyn Sink,
) -> Result<Vec<Finding>, Error> {
    let materials = Materials {
        papers,
        ..ready.materials()
    };
    let workshop = Workshop::new(materials);
    ready.progress.stage("pages and leaflets", plan.pages.len());
    let mut problems = Vec::new();
    for batch in plan.pages.chunks(batch()) {
        let made = one_by_one(batch, |job| {
            let result = carried_out(&workshop, job, sink);
            ready.progress.step();
            result
        });
        for result in made {
            problems.extend(result?);
        }
        paper::forget();
    }
    Ok(problems)
}

fn group(
    ready: &Ready<'_, '_>,
    workshop: &Workshop<'_, '_>,
    jobs: &[Job],
    sink: &dyn Sink,
) -> Result<Vec<Finding>, Error> {
    // Nearly every job has nothing to say, so nothing is kept for it.
    jobs.par_iter()
        .filter_map(|job| {
            let result = carried_out(workshop, job, sink);
            ready.progress.step();
            result.transpose()
        })
        .collect()
}

fn carried_out(
    workshop: &Workshop<'_, '_>,
    job: &Job,
    sink: &dyn Sink,
) -> Result<Option<Finding>, Error> {
    match workshop.make(job) {
        Ok(artifacts) => put_all(artifacts, sink).map(|()| None),
        Err(finding) => Ok(Some(*finding)),
    }
}

fn put_all(artifacts: Vec<Artifact>, sink: &dyn Sink) -> Result<(), Error> {
    artifacts
        .into_iter()
        .try_for_each(|artifact| sink.put(artifact).map(|_| ()))
}

/// A sink that counts what goes into another one.
struct Counting<'a> {
    sink: &'a dyn Sink,
    new: AtomicUsize,
    unchanged: AtomicUsize,
}

impl<'a> Counting<'a> {
    fn of(sink: &'a dyn Sink) -> Self {
        Self {
            sink,
            new: AtomicUsize::new(0),
            unchanged: AtomicUsize::new(0),
        }
    }
}

impl Sink for Counting<'_> {
    fn put(&self, artifact: Artifact) -> Result<Outcome, Error> {
        let outcome = self.sink.put(artifact)?;
        let count = match outcome {
            Outcome::Written => &self.new,
            Outcome::Unchanged => &self.unchanged,
        };
        count.fetch_add(1, Ordering::Relaxed);
        Ok(outcome)
    }
}

/// Leaflets and handouts, each made when somebody first asks for it, and put into a sink.
pub(super) struct Papers<'a, 's, 'c> {
    maker: PaperMaker<'s, 'c>,
    /// What is to be made of a page; nothing of news.
    jobs: TiVec<PageId, Option<PaperJob>>,
    sink: &'a dyn Sink,
    keeper: &'a dyn Keeper,
    made: TiVec<PageId, OnceLock<Option<Arc<PaperFacts>>>>,
    /// Whether the card of each edition could be made.
    cards: TiVec<EditionId, OnceLock<bool>>,
    /// What is wrong, by page, and the first failure of the machine.
    troubles: Mutex<Troubles>,
}

#[derive(Default)]
struct Troubles {
    findings: Vec<(PageId, Vec<Finding>)>,
    failure: Option<Error>,
    pdfs_missing: BTreeMap<&'static str, usize>,
}

impl fmt::Debug for Papers<'_, '_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Papers")
            .field("made", &self.made)
            .finish_non_exhaustive()
    }
}

impl<'a, 's, 'c: 's> Papers<'a, 's, 'c> {
    pub fn of(
        ready: &Ready<'s, 'c>,
        sink: &'a dyn Sink,
        keeper: &'a dyn Keeper,
        plan: &Plan,
    ) -> Self {
        let pages = &ready.site.pages;
        let mut jobs: TiVec<PageId, Option<PaperJob>> = pages.iter().map(|_| None).collect();
        for job in &plan.papers {
            jobs[job.page] = Some(*job);
        }
        Self {
            maker: ready.paper_maker(),
            jobs,
            sink,
            keeper,
            made: pages.iter().map(|_| OnceLock::new()).collect(),
            cards: ready
                .site
                .editions
                .iter()
                .map(|_| OnceLock::new())
                .collect(),
            troubles: Mutex::default(),
        }
    }

    fn make(&self, page: PageId) -> Option<Arc<PaperFacts>> {
        let job = self.jobs[page]?;
        let work = self.maker.make(job, self.keeper);
        let (facts, findings, failure) = match work {
            Ok(work) => {
                let failure = put_all(work.artifacts, self.sink).err();
                (Some(Arc::new(work.made)), work.findings, failure)
            }
            Err(findings) => (None, findings, None),
        };
        if !findings.is_empty() || failure.is_some() {
            let mut troubles = self.troubles.lock().unwrap_or_else(PoisonError::into_inner);
            if let (None, Some(first)) = (&facts, findings.first()) {
                let missing = troubles.pdfs_missing.entry(first.rule.name).or_default();
                *missing += job.pdfs();
            }
            troubles.findings.push((page, findings));
            troubles.failure = troubles.failure.take().or(failure);
        }
        facts
    }

    fn make_card(&self, edition: EditionId) -> bool {
        let (findings, failure) = match self.maker.card(edition) {
            Ok(card) => (Vec::new(), self.sink.put(card).err()),
            Err(findings) => (findings, None),
        };
        let is_made = findings.is_empty() && failure.is_none();
        if !is_made {
            let mut troubles = self.troubles.lock().unwrap_or_else(PoisonError::into_inner);
            // All editions have one layout: what is wrong with it is told as if the first page had said it.
            troubles.findings.push((PageId::from(0), findings));
            troubles.failure = troubles.failure.take().or(failure);
        }
        is_made
    }

    /// How many leaflets there are.
    fn leaflets(&self) -> usize {
        let made = self.made.iter().filter_map(|made| made.get()?.as_ref());
        made.filter(|made| made.thumbnail.is_some()).count()
    }

    /// What is wrong, in the order of the pages.
    fn finish(self) -> Result<Troubles, Error> {
        let troubles = self.troubles.into_inner();
        let mut troubles = troubles.unwrap_or_else(PoisonError::into_inner);
        if let Some(error) = troubles.failure.take() {
            return Err(error);
        }
        troubles.findings.sort_by_key(|(page, _)| *page);
        Ok(troubles)
    }
}

impl PaperSource for Papers<'_, '_, '_> {
    fn facts(&self, page: PageId) -> Option<Arc<PaperFacts>> {
        self.made[page].get_or_init(|| self.make(page)).clone()
    }

    fn has_card(&self, edition: EditionId) -> bool {
        *self.cards[edition].get_or_init(|| self.make_card(edition))
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
