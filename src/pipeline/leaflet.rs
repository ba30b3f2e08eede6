//! `leaflet`: one leaflet of one area, in memory.

use super::ready::{Outcome, Ready, Silent, Task};
use crate::artifact::Artifact;
use crate::diagnostic::{Error, Severity, nearest};
use crate::render::paper::{self, KeepsNothing, PaperJob};
use crate::site::Choices;
use crate::source::Door;

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

/// Makes one leaflet: its files, the PDF to read first.
///
/// # Errors
/// When the folder cannot be read, or there is no such leaflet or area.
pub fn leaflet(door: &dyn Door, order: &LeafletOrder) -> Result<Outcome<Vec<Artifact>>, Error> {
    let task = Task {
        shown_as: &order.shown_as,
        choices: &order.choices,
        progress: &Silent,
    };
    task.with_site(door, |ready, findings, _| {
        let is_broken = findings
            .iter()
            .any(|finding| finding.severity() >= Severity::Error);
        if is_broken {
            return Ok(Vec::new());
        }
        let job = wanted(ready, order)?;
        match ready.paper_maker().make(job, &KeepsNothing) {
            Ok(work) => {
                findings.extend(work.findings);
                Ok(work.artifacts)
            }
            Err(problems) => {
                findings.extend(problems);
                Ok(Vec::new())
            }
        }
    })
}

/// The leaflet that an order names.
fn wanted(ready: &Ready<'_, '_>, order: &LeafletOrder) -> Result<PaperJob, Error> {
    let site = ready.site;
    let of_area = |job: &PaperJob| {
        let area = site.scope(job.page).branch.area();
        area.map(|area| area.id.as_str()) == order.area.as_deref()
    };
    let jobs: Vec<PaperJob> = paper::plan(site)
        .into_iter()
        .filter(|job| site.pages[job.page].leaflet.is_some() && of_area(job))
        .collect();
    let ids = || jobs.iter().map(|job| site.pages[job.page].id().as_str());
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
