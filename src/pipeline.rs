//! The one file that knows the order of the stages.
//!
//! [`crate::source::Sources`] → [`crate::content::Content`] → [`crate::site::Site`] → artifacts →
//! published. Each stage takes the one before and gives a new value; findings of all stages are
//! collected, and the site is swapped in only when none of them stands in the way.

mod checking;
mod making;
mod reporting;
mod summary;

use crate::content::values::Date;
use crate::content::{self, Loaded};
use crate::diagnostic::report::Built;
use crate::diagnostic::{Error, Finding, Findings, Severity, nearest};
use crate::publish::KeepsNothing;
use crate::render::html::Materials;
use crate::render::paper::{self, Fonts, PaperJob, Papers};
use crate::render::pictures::shelf::Shelf;
use crate::render::plan;
use crate::site::{Choices, Site};
use crate::source::{Door, Sources};
use crate::theme::{self, Templates, Theme};
pub use checking::{CheckOrder, ReadThrough, check};
use making::Making;
use std::collections::BTreeSet;
use std::path::PathBuf;
use summary::{Clock, Counts};
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
    fonts: &'s Fonts,
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
        let ready = Ready {
            site: &site,
            theme: &theme,
            shelf: &shelf,
            templates: &templates,
            templates_work,
            fonts: &fonts,
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
            fonts: self.fonts,
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
