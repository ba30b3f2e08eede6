//! The one file that knows the order of the stages.
//!
//! [`crate::source::Sources`] → [`crate::content::Content`] → [`crate::site::Site`] → artifacts →
//! published. Each stage takes the one before and gives a new value; findings of all stages are
//! collected, and the site is swapped in only when none of them stands in the way.

use crate::content::values::Date;
use crate::content::{self, Loaded};
use crate::diagnostic::report::Built;
use crate::diagnostic::{Error, Finding, Findings, Severity, nearest};
use crate::publish::{Cache, KeepsNothing, Outcome, Publisher};
use crate::render::html::Materials;
use crate::render::paper::{self, Fonts, Made, PaperJob, PaperRoom, Papers, Press};
use crate::render::pictures::shelf::Shelf;
use crate::render::{Artifact, Job, Plan, Workshop, plan};
use crate::site::{BranchKind, Choices, Site, said_once};
use crate::source::{Door, Sources};
use crate::theme::{self, Templates, Theme};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
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

impl Order {
    /// Whether leaflets are made.
    fn wants_papers(&self) -> bool {
        self.extent == Extent::Whole
    }
}

/// How much is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Everything.
    Whole,
    /// Everything but the leaflets, for a quick look.
    WithoutLeaflets,
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
    let task = Task {
        shown_as: &order.shown_as,
        choices: &order.choices,
        progress,
    };
    let (sources, findings, built) = task.with_site(door, |ready, findings, mut clock| {
        let (plan, problems) = plan(ready.site, ready.theme, ready.shelf);
        findings.extend(problems);
        clock.lap("plan");
        let making = ready.making(progress);
        let denied = findings
            .iter()
            .any(|finding| finding.severity() >= order.deny);
        if denied {
            // Templates and leaflets are tried all the same, so that their problems come in the same
            // run.
            if ready.templates_work {
                findings.extend(making.without_writing(order, &plan));
            }
            return Ok(None);
        }
        let counts = Counts::of(ready.site, ready.shelf, &plan, order.extent);
        let built = making.publish(order, &plan, findings, &mut clock)?;
        Ok(built.map(|written| counts.with(written, clock, order)))
    })?;
    Ok(Finished {
        sources,
        findings,
        built: built.flatten(),
    })
}

/// One leaflet of one area, as somebody asks for it on the command line.
#[derive(Debug)]
pub struct LeafletOrder {
    /// The content folder as its author named it, for messages.
    pub shown_as: String,
    /// Base address and the day; the area is named beside.
    pub choices: Choices,
    /// The id of the leaflet.
    pub id: String,
    /// The id of the area; `None` for a site without areas.
    pub area: Option<String>,
}

/// A finished file and its name.
pub type NamedFile = (String, Vec<u8>);

/// Makes one leaflet: its files by their names, the PDF to read first.
///
/// # Errors
/// When the folder cannot be read, or there is no such leaflet or area.
pub fn leaflet(
    door: &dyn Door,
    order: &LeafletOrder,
) -> Result<(Sources, Findings, Vec<NamedFile>), Error> {
    let task = Task {
        shown_as: &order.shown_as,
        choices: &order.choices,
        progress: &Silent,
    };
    let (sources, findings, files) = task.with_site(door, |ready, findings, _| {
        let is_broken = findings
            .iter()
            .any(|finding| finding.severity() >= Severity::Error);
        if is_broken {
            return Ok(Vec::new());
        }
        let job = ready.leaflet(order)?;
        let making = ready.making(&Silent);
        match making.paper_room().make(job, &KeepsNothing) {
            Ok(work) => {
                findings.extend(work.findings);
                let files = work.artifacts.into_iter();
                Ok(files
                    .map(|artifact| (artifact.path.file_name().to_owned(), artifact.bytes))
                    .collect())
            }
            Err(problems) => {
                findings.extend(problems);
                Ok(Vec::new())
            }
        }
    })?;
    Ok((sources, findings, files.unwrap_or_default()))
}

/// Every address that a site puts on paper, and those on record before.
#[derive(Debug)]
pub struct OnPaper {
    /// The files, for the places of findings.
    pub sources: Sources,
    /// Everything that is wrong.
    pub findings: Findings,
    /// All addresses, in order.
    pub addresses: BTreeSet<String>,
    /// How many were not on record.
    pub new: usize,
}

/// Lists the addresses that a site puts on paper.
///
/// # Errors
/// When the folder cannot be read.
pub fn addresses_on_paper(door: &dyn Door, shown_as: &str) -> Result<OnPaper, Error> {
    let (sources, refused) = Sources::read(door)?;
    let sources = sources.shown_below(shown_as);
    let Loaded {
        content,
        mut findings,
    } = content::load(&sources, &refused);
    let choices = Choices {
        base: None,
        areas: Vec::new(),
        today: Date(door.today()),
    };
    let (site, problems) = Site::resolve(&sources, &content, &choices);
    findings.extend(problems);
    let record = content.printed_links.iter().flat_map(|it| &it.addresses);
    let mut addresses: BTreeSet<String> =
        record.map(|address| address.as_str().to_owned()).collect();
    let before = addresses.len();
    addresses.extend(crate::site::on_paper::all(&site));
    Ok(OnPaper {
        new: addresses.len() - before,
        addresses,
        findings: Findings::new(findings, &sources),
        sources,
    })
}

/// What every command that needs a resolved site begins with.
struct Task<'a> {
    shown_as: &'a str,
    choices: &'a Choices,
    progress: &'a dyn Progress,
}

/// A site with everything that its pages and leaflets are made of.
struct Ready<'s, 'c> {
    site: &'s Site<'c>,
    theme: &'s Theme,
    shelf: &'s Shelf,
    templates: &'s Templates,
    templates_work: bool,
    press: &'s Press,
    no_papers: &'s Papers,
}

impl Task<'_> {
    /// Reads and resolves, then lets `work` have the site. `None` when there is not even a theme.
    fn with_site<T>(
        &self,
        door: &dyn Door,
        work: impl FnOnce(&Ready<'_, '_>, &mut Vec<Finding>, Clock) -> Result<T, Error>,
    ) -> Result<(Sources, Findings, Option<T>), Error> {
        let mut clock = Clock::start();
        self.progress.stage("Reading", 0);
        let (sources, refused) = Sources::read(door)?;
        let mut sources = sources.shown_below(self.shown_as);
        theme::add_to(&mut sources);
        clock.lap("read");

        self.progress.stage("Understanding", 0);
        let Loaded {
            content,
            mut findings,
        } = content::load(&sources, &refused);
        clock.lap("understand");
        check_areas(self, &content)?;

        let (site, problems) = Site::resolve(&sources, &content, self.choices);
        findings.extend(problems);
        clock.lap("resolve");

        let (theme, problems) = Theme::load(&sources, &content, &site.languages);
        findings.extend(problems);
        let Some(theme) = theme else {
            let findings = Findings::new(findings, &sources);
            return Ok((sources, findings, None));
        };
        let (shelf, problems) = Shelf::stock(&sources, &content, &theme, &site.base);
        findings.extend(problems);
        clock.lap("pictures");
        let (templates, problems) =
            Templates::compile(&theme, &sources, picture_values(&shelf), shared(&site));
        let templates_work = problems.is_empty();
        findings.extend(problems);
        let (fonts, problems) = Fonts::load(&sources);
        findings.extend(problems);
        let press = Press::new(&theme, &sources, fonts);
        let ready = Ready {
            site: &site,
            theme: &theme,
            shelf: &shelf,
            templates: &templates,
            templates_work,
            press: &press,
            no_papers: &Papers::default(),
        };
        let done = work(&ready, &mut findings, clock)?;
        let findings = Findings::new(findings, &sources);
        Ok((sources, findings, Some(done)))
    }
}

impl<'s, 'c: 's> Ready<'s, 'c> {
    fn making(&self, progress: &'s dyn Progress) -> Making<'s, 'c> {
        Making {
            materials: Materials {
                site: self.site,
                shelf: self.shelf,
                strings: &self.theme.strings,
                templates: self.templates,
                papers: self.no_papers,
            },
            theme: self.theme,
            press: self.press,
            progress,
        }
    }

    /// The leaflet that an order names.
    fn leaflet(&self, order: &LeafletOrder) -> Result<PaperJob, Error> {
        let of_area = |job: &PaperJob| {
            let area = self.site.scope(job.page).branch.area();
            area.map(|area| area.id.as_str()) == order.area.as_deref()
        };
        let jobs: Vec<PaperJob> = paper::plan(self.site)
            .into_iter()
            .filter(|job| self.site.pages[job.page].leaflet.is_some() && of_area(job))
            .collect();
        let ids = || {
            jobs.iter()
                .map(|job| self.site.pages[job.page].id().as_str())
        };
        let found = ids().position(|id| id == order.id);
        found.map(|at| jobs[at]).ok_or_else(|| {
            let help = if jobs.is_empty() && order.area.is_none() {
                " Name the area with --area".to_owned()
            } else {
                nearest(&order.id, ids())
                    .map_or_else(String::new, |near| format!(" Did you mean `{near}`?"))
            };
            Error::Usage(format!("There is no leaflet `{}` here.{help}", order.id))
        })
    }
}

/// An area that was asked for but does not exist is a mistake on the command line.
fn check_areas(task: &Task<'_>, content: &content::Content) -> Result<(), Error> {
    for id in &task.choices.areas {
        let ids = || content.areas.iter().map(|area| area.id.as_str());
        if !ids().any(|known| known == id) {
            let near = nearest(id, ids());
            let help = near.map_or_else(String::new, |near| format!(" Did you mean `{near}`?"));
            return Err(Error::Usage(format!(
                "There is no area `{id}` in {}.{help}",
                task.shown_as
            )));
        }
    }
    Ok(())
}

struct Making<'s, 'c> {
    materials: Materials<'s, 'c>,
    theme: &'s Theme,
    press: &'s Press,
    progress: &'s dyn Progress,
}

/// How many files were written and how many were the same as before.
#[derive(Debug, Default)]
struct Written {
    new: AtomicUsize,
    unchanged: AtomicUsize,
    leaflets: usize,
}

/// Leaflets that are made before the engine forgets what it remembers of them: what it remembers
/// makes the next ones quick, and grows.
const BATCH: usize = 32;

impl<'s, 'c: 's> Making<'s, 'c> {
    fn without_writing(&self, order: &Order, plan: &Plan) -> Vec<Finding> {
        let workshop = Workshop::new(self.materials, self.theme);
        let pages = plan.pages.par_iter();
        let mut findings: Vec<Finding> = pages
            .filter_map(|job| workshop.make(job).err().map(|finding| *finding))
            .collect();
        // A template that fails on pages fails on paper too.
        if findings.is_empty() && order.wants_papers() {
            let room = self.paper_room();
            let mut found = Vec::new();
            for batch in plan.papers.chunks(BATCH) {
                let made = batch.par_iter().map(|job| {
                    let made = room.make(*job, &KeepsNothing);
                    let problems = made.map_or_else(|problems| problems, |work| work.findings);
                    (job.page, problems)
                });
                found.extend(made.collect::<Vec<_>>());
                paper::forget();
            }
            findings.extend(said_once(self.materials.site, found));
        }
        findings
    }

    fn paper_room(&self) -> PaperRoom<'s, 'c> {
        PaperRoom::new(
            self.materials,
            self.press,
            crate::theme::colours_by_day(self.theme),
        )
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
        for batch in plan.papers.chunks(BATCH) {
            let works = batch.par_iter().map(|job| {
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
            let works: Vec<(usize, Option<Made>, Vec<Finding>)> =
                works.collect::<Result<_, Error>>()?;
            for (page, work, findings) in works {
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

    fn with(self, written: Written, clock: Clock, order: &Order) -> Built {
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
