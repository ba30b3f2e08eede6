//! `check`: every rule; no output but the report, where one is wanted.

use super::clock::Clock;
use super::making::words_on_paper;
use super::ready::{Progress, Ready, Task};
use super::report;
use crate::check::duty::Matrix;
use crate::check::finished::{Addresses, Finished, Web};
use crate::check::laid_out::LaidOut;
use crate::check::{self, Checker, markup};
use crate::content::page::Leaflet;
use crate::diagnostic::report::{Checked, TextFigures};
use crate::diagnostic::{Error, Finding, Findings};
use crate::publish::{Kind, Publisher, Target};
use crate::render::paper::{self, PaperJob};
use crate::render::{Job, Plan, Workshop, plan};
use crate::site::Choices;
use crate::source::{Door, SourceId, Sources};
use crate::translate;
use rayon::prelude::*;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What is to be read through.
#[derive(Debug)]
pub struct CheckOrder {
    /// The content folder as its author named it, for messages.
    pub shown_as: String,
    /// Base address, areas and the day.
    pub choices: Choices,
    /// The folder for the report; `None` where none is wanted.
    pub report: Option<PathBuf>,
}

/// What came of it.
#[derive(Debug)]
pub struct ReadThrough {
    /// The files, for the places of findings.
    pub sources: Sources,
    /// Everything that is wrong.
    pub findings: Findings,
    /// Areas × duties; `None` when there is no site to speak of.
    pub matrix: Option<Matrix>,
    /// What was read.
    pub checked: Checked,
    /// Whether a report was published.
    pub reported: bool,
}

/// Reads a site through, and publishes the report where one is wanted.
///
/// # Errors
/// When the folder cannot be read, or that of the report cannot be replaced.
pub fn check(
    door: &dyn Door,
    order: &CheckOrder,
    progress: &dyn Progress,
) -> Result<ReadThrough, Error> {
    let task = Task {
        shown_as: &order.shown_as,
        choices: &order.choices,
        progress,
    };
    // A folder that is not ours is refused before anything is read.
    let publisher = match &order.report {
        Some(folder) => {
            let target = Target::new(folder, Kind::Report, door.folder())?;
            Some(Publisher::open(&target)?)
        }
        None => None,
    };
    let (sources, findings, done) = task.with_site(door, |ready, findings, mut clock| {
        let (plan, problems) = plan(ready.site, ready.theme, ready.assets);
        findings.extend(problems);
        clock.lap("plan");
        let is_whole_site = order.choices.areas.is_empty();
        let found = std::mem::take(findings);
        let (read, texts) = read_through(ready, &plan, found, is_whole_site, &mut clock);
        *findings = read;
        let matrix = Matrix::of(ready.site);
        let mut reported = false;
        if let Some(publisher) = publisher {
            progress.stage("Writing the report", 0);
            reported = report::publish(ready, findings, &matrix, publisher)?;
            clock.lap("report");
        }
        let checked = Checked {
            areas: matrix.areas.len(),
            pages: plan.pages.len(),
            texts,
            seconds: clock.laps,
        };
        Ok((Some(matrix), checked, reported))
    })?;
    let (matrix, checked, reported) = done.unwrap_or_default();
    Ok(ReadThrough {
        sources,
        findings,
        matrix,
        checked,
        reported,
    })
}

/// Runs all rules. `found` is what is wrong already; what the site allows is taken out of all of it.
pub(super) fn read_through(
    ready: &Ready<'_, '_>,
    plan: &Plan,
    found: Vec<Finding>,
    is_whole_site: bool,
    clock: &mut Clock,
) -> (Vec<Finding>, Vec<TextFigures>) {
    let mut findings = found;
    // That nothing is known of a translation keeps no site from being built.
    findings.extend(translate::without_list(
        ready.site.sources,
        ready.site.content,
    ));
    let (checker, problems) = Checker::new(ready.site, ready.assets);
    findings.extend(problems);
    ready.progress.stage("Reading texts", 0);
    let (of_texts, texts) = checker.content();
    findings.extend(of_texts);
    clock.lap("texts");
    findings.extend(words_on_paper(ready, &plan.papers));
    if ready.templates_work {
        ready.progress.stage("pages", plan.pages.len());
        // A long leaflet takes as long as hundreds of pages, which keep the other threads busy.
        let (of_leaflets, of_pages) = rayon::join(
            || leaflets(ready, plan, &checker),
            || finished(ready, plan, &checker),
        );
        findings.extend(of_leaflets);
        findings.extend(of_pages);
    }
    clock.lap("pages and leaflets");
    let is_whole_site = is_whole_site && ready.templates_work;
    let left = checker.unless_allowed(findings, is_whole_site);
    (check::once_for_the_theme(left), texts)
}

/// Lays out each leaflet once, for the area that has most to say in it: where that has room, the others
/// have. Nothing is written: `build` makes those of all areas.
fn leaflets<'s, 'c: 's>(
    ready: &Ready<'s, 'c>,
    plan: &Plan,
    checker: &Checker<'s, 'c>,
) -> Vec<Finding> {
    let mut by_file: BTreeMap<SourceId, (&'c Leaflet, Vec<PaperJob>)> = BTreeMap::new();
    for job in &plan.papers {
        let page = &ready.site.pages[job.page];
        if let Some(leaflet) = page.leaflet {
            let file = by_file.entry(page.page.document.source);
            file.or_insert((leaflet, Vec::new())).1.push(*job);
        }
    }
    if by_file.is_empty() {
        return Vec::new();
    }
    let room = ready.paper_maker();
    let mut jobs: Vec<(PaperJob, &'c Leaflet)> = by_file
        .into_par_iter()
        .filter_map(|(_, (leaflet, jobs))| {
            // The first of equals, so that places do not depend on how many areas there are.
            let most = jobs.into_iter().rev().max_by_key(|job| room.weight(*job));
            most.map(|job| (job, leaflet))
        })
        .collect();
    // The longest first: what is begun last would keep everybody waiting.
    jobs.sort_by_key(|(_, leaflet)| {
        let own = leaflet.page.document.blocks.len();
        Reverse((leaflet.head.pages.len(), own))
    });
    let found: Vec<Vec<Finding>> = jobs
        .par_iter()
        .with_max_len(1)
        .filter(|_| ready.progress.is_wanted())
        .map(|(job, leaflet)| match room.measure(*job) {
            Err(findings) => findings,
            Ok((measured, mut findings)) => {
                findings.extend(checker.leaflet(&LaidOut {
                    site: ready.site,
                    page: ready.site.pages[job.page].page,
                    leaflet,
                    measured,
                }));
                findings
            }
        })
        .collect();
    paper::forget();
    found.into_iter().flatten().collect()
}

/// Makes every page and reads it, one after the other on each thread: none is kept.
fn finished<'s, 'c: 's>(
    ready: &Ready<'s, 'c>,
    plan: &Plan,
    checker: &Checker<'s, 'c>,
) -> Vec<Finding> {
    let workshop = Workshop::new(ready.materials());
    let read: Vec<(Vec<Finding>, Option<Addresses>)> = plan
        .pages
        .par_iter()
        .map(|job| {
            ready.progress.step();
            let Job::Page(page) = job else {
                return (Vec::new(), None);
            };
            if !ready.progress.is_wanted() {
                return (Vec::new(), None);
            }
            match workshop.make(job) {
                Err(finding) => (vec![*finding], None),
                Ok(artifacts) => {
                    let Some(artifact) = artifacts.first() else {
                        return (Vec::new(), None);
                    };
                    let html = String::from_utf8_lossy(&artifact.bytes);
                    let nodes = markup::read(&html);
                    let page = Finished::new(ready.site, *page, artifact.path.as_str(), &nodes);
                    (checker.page(&page), Some(page.addresses()))
                }
            }
        })
        .collect();
    let mut findings = Vec::new();
    let mut pages = Vec::with_capacity(read.len());
    for (found, addresses) in read {
        findings.extend(found);
        pages.extend(addresses);
    }
    let web = Web {
        site: ready.site,
        pages,
        paths: plan.paths(ready.site, ready.assets),
    };
    findings.extend(checker.web(&web));
    findings
}
