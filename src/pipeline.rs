//! The one file that knows the order of the stages.
//!
//! [`crate::source::Sources`] → [`crate::content::Content`] → [`crate::site::Site`] → artifacts →
//! published. Each stage takes the one before and gives a new value; findings of all stages are
//! collected, and the site is swapped in only when none of them stands in the way.

use crate::content::values::Date;
use crate::content::{self, Loaded};
use crate::diagnostic::report::Built;
use crate::diagnostic::{Error, Finding, Findings, Severity};
use crate::publish::{Outcome, Publisher};
use crate::render::pictures::shelf::Shelf;
use crate::render::{Job, Plan, Workshop, plan};
use crate::site::{BranchKind, Choices, Site};
use crate::source::{Door, Sources};
use crate::theme::{self, Templates, Theme};
use rayon::prelude::*;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use tera::Value;

/// What is to be built, and for whom.
#[derive(Debug)]
pub struct Order {
    /// The content folder as its author named it, for messages.
    pub shown_as: String,
    /// Where the site goes.
    pub out: PathBuf,
    /// Base address and areas.
    pub choices: Choices,
    /// From which severity on nothing is published.
    pub deny: Severity,
    /// What is made beside the pages.
    pub extent: Extent,
}

/// How much is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Everything.
    Whole,
    /// Pages alone, for measuring.
    Pages,
}

/// What came of a build.
#[derive(Debug)]
pub struct Finished {
    /// The files, for the places of findings.
    pub sources: Sources,
    /// Everything that is wrong.
    pub findings: Findings,
    /// What was made; `None` when nothing was.
    pub built: Option<Built>,
}

/// Told how far a build is.
pub trait Progress: Sync {
    /// A stage with so many steps begins.
    fn stage(&self, name: &'static str, steps: usize);
    /// One step is done.
    fn step(&self);
}

/// Nobody watches.
#[derive(Debug)]
pub struct Silent;

impl Progress for Silent {
    fn stage(&self, _: &'static str, _: usize) {}
    fn step(&self) {}
}

/// Builds a site.
///
/// # Errors
/// When a folder cannot be read or written. What authors can mend is among the findings.
pub fn build(door: &dyn Door, order: &Order, progress: &dyn Progress) -> Result<Finished, Error> {
    let mut clock = Clock::start();
    progress.stage("Reading", 0);
    let (sources, refused) = Sources::read(door)?;
    let mut sources = sources.shown_below(&order.shown_as);
    theme::add_to(&mut sources);
    clock.lap("read");

    progress.stage("Understanding", 0);
    let Loaded {
        content,
        mut findings,
    } = content::load(&sources, &refused);
    clock.lap("understand");
    check_areas(order, &content)?;

    let (site, problems) = Site::resolve(&sources, &content, &order.choices);
    findings.extend(problems);
    clock.lap("resolve");

    let (theme, problems) = Theme::load(&sources, &content, &site.languages);
    findings.extend(problems);
    let Some(theme) = theme else {
        let findings = Findings::new(findings, &sources);
        return Ok(Finished {
            sources,
            findings,
            built: None,
        });
    };
    let (shelf, problems) = Shelf::stock(&sources, &content, &theme, &site.base);
    findings.extend(problems);
    clock.lap("pictures");
    let (templates, problems) =
        Templates::compile(&theme, &sources, picture_values(&shelf), shared(&site));
    let templates_work = problems.is_empty();
    findings.extend(problems);
    let (plan, problems) = plan(&site, &theme, &shelf);
    findings.extend(problems);
    clock.lap("plan");

    let workshop = Workshop::new(&site, &theme, &shelf, &templates);
    let making = Making {
        workshop: &workshop,
        progress,
    };
    let denied = findings
        .iter()
        .any(|finding| finding.severity() >= order.deny);
    if denied {
        // Templates are tried all the same, so that their problems come in the same run.
        if templates_work {
            findings.extend(making.without_writing(&plan.pages));
        }
        let findings = Findings::new(findings, &sources);
        return Ok(Finished {
            sources,
            findings,
            built: None,
        });
    }
    let counts = Counts::of(&site, &shelf, &plan, order.extent);
    let built = making.publish(order, &plan, &mut findings, &mut clock)?;
    let built = built.map(|written| counts.with(written, clock, order));
    let findings = Findings::new(findings, &sources);
    Ok(Finished {
        sources,
        findings,
        built,
    })
}

/// An area that was asked for but does not exist is a mistake on the command line.
fn check_areas(order: &Order, content: &content::Content) -> Result<(), Error> {
    for id in &order.choices.areas {
        let ids = || content.areas.iter().map(|area| area.id.as_str());
        if !ids().any(|known| known == id) {
            let near = crate::diagnostic::nearest(id, ids());
            let help = near.map_or_else(String::new, |near| format!(" Did you mean `{near}`?"));
            return Err(Error::Usage(format!(
                "There is no area `{id}` in {}.{help}",
                order.shown_as
            )));
        }
    }
    Ok(())
}

struct Making<'a, 's, 'c> {
    workshop: &'a Workshop<'s, 'c>,
    progress: &'a dyn Progress,
}

/// How many files were written and how many were the same as before.
#[derive(Debug, Default)]
struct Written {
    new: AtomicUsize,
    unchanged: AtomicUsize,
}

impl<'s, 'c: 's> Making<'_, 's, 'c> {
    fn without_writing(&self, jobs: &[Job]) -> Vec<Finding> {
        jobs.par_iter()
            .filter_map(|job| self.workshop.make(job).err().map(|finding| *finding))
            .collect()
    }

    /// Makes everything beside the published site, then swaps. `None` when findings came up on the
    /// way and the old site stays.
    fn publish(
        &self,
        order: &Order,
        plan: &Plan,
        findings: &mut Vec<Finding>,
        clock: &mut Clock,
    ) -> Result<Option<Written>, Error> {
        let publisher = Publisher::open(&order.out)?;
        let written = Written::default();
        let mut groups = vec![("pages", &plan.pages)];
        if order.extent == Extent::Whole {
            groups.extend([("codes", &plan.codes), ("files", &plan.files)]);
        }
        let mut problems = Vec::new();
        for (name, jobs) in groups {
            self.progress.stage(name, jobs.len());
            problems.extend(self.group(jobs, &publisher, &written)?);
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

    fn group(
        &self,
        jobs: &[Job],
        publisher: &Publisher,
        written: &Written,
    ) -> Result<Vec<Finding>, Error> {
        // Nearly every job has nothing to say, so nothing is kept for it.
        jobs.par_iter()
            .filter_map(|job| {
                let result = self.one(job, publisher, written).transpose();
                self.progress.step();
                result
            })
            .collect()
    }

    /// Carries out one job; a finding when it cannot be carried out.
    fn one(
        &self,
        job: &Job,
        publisher: &Publisher,
        written: &Written,
    ) -> Result<Option<Finding>, Error> {
        let artifacts = match self.workshop.make(job) {
            Ok(artifacts) => artifacts,
            Err(finding) => return Ok(Some(*finding)),
        };
        for artifact in artifacts {
            let count = match publisher.write(&artifact.path, &artifact.bytes)? {
                Outcome::Written => &written.new,
                Outcome::Unchanged => &written.unchanged,
            };
            count.fetch_add(1, Ordering::Relaxed);
        }
        Ok(None)
    }
}

/// What the summary counts beside files.
struct Counts {
    areas: usize,
    pages: usize,
    codes: usize,
    pictures: usize,
}

impl Counts {
    fn of(site: &Site<'_>, shelf: &Shelf, plan: &Plan, extent: Extent) -> Self {
        let is_area = |kind: &BranchKind<'_>| matches!(kind, BranchKind::Area(_));
        let whole = extent == Extent::Whole;
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

    fn with(self, written: Written, clock: Clock, order: &Order) -> Built {
        Built {
            areas: self.areas,
            pages: self.pages,
            leaflets: 0,
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
struct Clock {
    last: Instant,
    laps: Vec<(&'static str, f64)>,
}

impl Clock {
    fn start() -> Self {
        Self {
            last: Instant::now(),
            laps: Vec::new(),
        }
    }

    fn lap(&mut self, name: &'static str) {
        let now = Instant::now();
        self.laps.push((name, (now - self.last).as_secs_f64()));
        self.last = now;
    }
}

fn picture_values(shelf: &Shelf) -> std::collections::BTreeMap<String, Value> {
    shelf
        .iter()
        .map(|(name, view)| (name.to_owned(), Value::from_serializable(view)))
        .collect()
}

/// What every page of every edition sees.
fn shared(site: &Site<'_>) -> Vec<(&'static str, Value)> {
    let stylesheet = site.base.href(crate::render::STYLESHEET);
    let value = Value::from_serializable(&std::collections::BTreeMap::from([(
        "stylesheet",
        stylesheet,
    )]));
    vec![("assets", value)]
}

/// Today, as the command line or the door says.
pub fn today(door: &dyn Door, given: Option<Date>) -> Date {
    given.unwrap_or_else(|| Date(door.today()))
}
