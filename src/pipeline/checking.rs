//! `check`: every rule; no output but the report, where one is wanted.

use super::{Progress, Ready, Task, reporting};
use crate::check::duty::Matrix;
use crate::check::finished::{Addresses, Finished, Web};
use crate::check::laid_out::LaidOut;
use crate::check::{self, Checker};
use crate::content::page::Leaflet;
use crate::diagnostic::report::Checked;
use crate::diagnostic::{Error, Finding, Findings};
use crate::publish::Publisher;
use crate::render::paper::{self, PaperJob};
use crate::render::{Job, Plan, Workshop, plan};
use crate::site::Choices;
use crate::source::{Door, Sources};
use rayon::prelude::*;
use std::cmp::Reverse;
use std::collections::BTreeSet;
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
    let publisher = order.report.as_deref().map(Publisher::open).transpose()?;
    let (sources, findings, done) = task.with_site(door, |ready, findings, mut clock| {
        let (plan, problems) = plan(ready.site, ready.theme, ready.shelf);
        findings.extend(problems);
        let (checker, problems) = Checker::new(ready.site);
        findings.extend(problems);
        clock.lap("plan");
        progress.stage("Reading texts", 0);
        findings.extend(checker.content());
        clock.lap("texts");
        if ready.templates_work {
            progress.stage("pages", plan.pages.len());
            // A long leaflet takes as long as hundreds of pages, which keep the other threads busy.
            let (of_leaflets, of_pages) = rayon::join(
                || leaflets(ready, &plan, &checker, progress),
                || finished(ready, &plan, &checker, progress),
            );
            findings.extend(of_leaflets);
            findings.extend(of_pages);
        }
        clock.lap("pages and leaflets");
        let all = std::mem::take(findings);
        let is_whole_site = order.choices.areas.is_empty() && ready.templates_work;
        *findings = check::said_once(checker.unless_allowed(all, is_whole_site));
        let matrix = Matrix::of(ready.site);
        let mut reported = false;
        if let Some(publisher) = publisher {
            progress.stage("Writing the report", 0);
            reported = reporting::publish(ready, findings, &matrix, publisher)?;
            clock.lap("report");
        }
        let checked = Checked {
            areas: matrix.areas.len(),
            pages: plan.pages.len(),
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

/// Lays out each leaflet once, as the first area that shows it has it, and reads it. Nothing is
/// written: `build` makes those of all areas.
fn leaflets<'s, 'c: 's>(
    ready: &Ready<'s, 'c>,
    plan: &Plan,
    checker: &Checker<'s, 'c>,
    progress: &'s dyn Progress,
) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut jobs: Vec<(PaperJob, &'c Leaflet)> = plan
        .papers
        .iter()
        .filter_map(|job| {
            let page = &ready.site.pages[job.page];
            let leaflet = page.leaflet?;
            seen.insert(page.page.document.source)
                .then_some((*job, leaflet))
        })
        .collect();
    if jobs.is_empty() {
        return Vec::new();
    }
    // The longest first: what is begun last would keep everybody waiting.
    jobs.sort_by_key(|(_, leaflet)| {
        let own = leaflet.page.document.blocks.len();
        Reverse((leaflet.head.pages.len(), own))
    });
    let room = ready.making(progress).paper_room();
    let found: Vec<Vec<Finding>> = jobs
        .par_iter()
        .with_max_len(1)
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
    progress: &'s dyn Progress,
) -> Vec<Finding> {
    let making = ready.making(progress);
    let workshop = Workshop::new(making.materials, ready.theme);
    let read: Vec<(Vec<Finding>, Option<Addresses>)> = plan
        .pages
        .par_iter()
        .map(|job| {
            progress.step();
            let Job::Page(page) = job else {
                return (Vec::new(), None);
            };
            match workshop.make(job) {
                Err(finding) => (vec![*finding], None),
                Ok(artifacts) => {
                    let Some(artifact) = artifacts.first() else {
                        return (Vec::new(), None);
                    };
                    let html = String::from_utf8_lossy(&artifact.bytes);
                    let nodes = crate::markup::read(&html);
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
        paths: plan.paths(ready.site, ready.shelf),
    };
    findings.extend(checker.web(&web));
    findings
}
