//! `serve`: a site of which each file is made when somebody asks for it.
//!
//! Nothing is written. A change is shown as soon as the content is resolved: pages, codes and leaflets
//! follow when they are asked for, and the rules of `check` are run beside.

use super::check::read_through;
use super::clock::Clock;
use super::making::Papers;
use super::ready::{Progress, ReadFolder, Ready, Task};
use crate::artifact::OutPath;
use crate::check;
use crate::check::passage::Passage;
use crate::check::text::passages_of;
use crate::diagnostic::{Error, Finding, Findings, Severity};
use crate::publish::Memory;
use crate::render::html::Materials;
use crate::render::paper::{self, KeepsNothing, PaperSource};
use crate::render::pictures::site_pictures;
use crate::render::{Job, Plan, Workshop, plan};
use crate::site::{Choices, EditionId, PageId, Site};
use crate::source::Sources;
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

/// What is to be shown.
#[derive(Debug, Clone)]
pub struct PreviewOrder {
    /// The content folder as its author named it, for messages.
    pub shown_as: String,
    /// Base address, areas and the day.
    pub choices: Choices,
    /// From which severity on a change is not shown.
    pub deny: Severity,
}

/// What came of a try to show a site.
#[derive(Debug)]
pub struct Tried<T> {
    /// The files, for the places of findings.
    pub sources: Sources,
    /// What kept it from being shown, or what `build` would say of it.
    pub findings: Findings,
    /// What the showing gave; `None` when the site cannot be shown.
    pub shown: Option<T>,
}

/// Resolves what was read, and lets `show` have the site unless something stands in the way.
///
/// # Errors
/// When an area that was asked for does not exist.
pub fn preview<T>(
    read: ReadFolder,
    order: &PreviewOrder,
    progress: &dyn Progress,
    show: impl FnOnce(&Preview<'_, '_>) -> T,
) -> Result<Tried<T>, Error> {
    let task = Task {
        shown_as: &order.shown_as,
        choices: &order.choices,
        progress,
    };
    let (sources, findings, shown) = task.with_read(read, |ready, findings, _| {
        let (plan, problems) = plan(ready.site, ready.theme, ready.assets);
        findings.extend(problems);
        if check::denies(ready.site.content, findings, order.deny) {
            return Ok(None);
        }
        let memory = Memory::default();
        let papers = Papers::of(ready, &memory, &KeepsNothing, &plan);
        let materials = Materials {
            papers: &papers,
            ..ready.materials()
        };
        let preview = Preview {
            ready: *ready,
            places: Place::all(ready, &plan),
            plan: &plan,
            workshop: Workshop::new(materials),
            papers: &papers,
            memory: &memory,
            is_whole_site: order.choices.areas.is_empty(),
            built: findings.clone(),
            read: OnceLock::new(),
        };
        Ok(Some(show(&preview)))
    })?;
    Ok(Tried {
        sources,
        findings,
        shown: shown.flatten(),
    })
}

/// A resolved site that answers for its files.
pub struct Preview<'p, 'c> {
    ready: Ready<'p, 'c>,
    plan: &'p Plan,
    places: HashMap<String, Place<'p>>,
    workshop: Workshop<'p, 'c>,
    papers: &'p dyn PaperSource,
    memory: &'p Memory,
    is_whole_site: bool,
    built: Vec<Finding>,
    /// What the rules found, once they have been run.
    read: OnceLock<Findings>,
}

/// What makes the file at a path.
#[derive(Debug, Clone, Copy)]
enum Place<'p> {
    Job(&'p Job),
    Paper(PageId),
    Card(EditionId),
}

impl<'p> Place<'p> {
    fn all(ready: &Ready<'_, '_>, plan: &'p Plan) -> HashMap<String, Self> {
        let (site, assets) = (ready.site, ready.assets);
        let jobs = plan.pages.iter().chain(&plan.codes).chain(&plan.files);
        let jobs = jobs.flat_map(|job| {
            let paths = job.paths(site, assets).into_iter();
            paths.map(move |path| (path, Self::Job(job)))
        });
        let papers = plan.papers.iter().flat_map(|paper| {
            let paths = paper.paths(site).into_iter();
            paths.map(|path| (path, Self::Paper(paper.page)))
        });
        let editions = site.editions.keys();
        let cards = editions.map(|edition| (site.card(edition), Self::Card(edition)));
        jobs.chain(papers).chain(cards).collect()
    }
}

impl fmt::Debug for Preview<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Preview")
            .field("files", &self.places.len())
            .finish_non_exhaustive()
    }
}

impl<'p, 'c: 'p> Preview<'p, 'c> {
    /// The site.
    pub fn site(&self) -> &'p Site<'c> {
        self.ready.site
    }

    /// The bytes of the file at a path below the output folder; `None` where the site has none, or a
    /// leaflet cannot be made.
    ///
    /// # Errors
    /// A finding when a page cannot be made.
    pub fn file(&self, path: &str) -> Result<Option<Vec<u8>>, Box<Finding>> {
        match self.places.get(path) {
            None => Ok(None),
            Some(Place::Job(job)) => {
                let made = self.workshop.make(job)?.into_iter();
                let mut wanted = made.filter(|artifact| artifact.path.as_str() == path);
                Ok(wanted.next().map(|artifact| artifact.bytes))
            }
            Some(Place::Paper(page)) => {
                let facts = self.papers.facts(*page);
                paper::forget();
                Ok(facts.and_then(|_| self.memory.get(&OutPath::new(path)?)))
            }
            Some(Place::Card(edition)) => Ok(match self.papers.has_card(*edition) {
                true => OutPath::new(path).and_then(|path| self.memory.get(&path)),
                false => None,
            }),
        }
    }

    /// Whether there is a file at a path. Nothing is made for this question.
    pub fn has(&self, path: &str) -> bool {
        self.places.contains_key(path)
    }

    /// The page at the path of its file.
    pub fn page(&self, path: &str) -> Option<PageId> {
        match self.places.get(path)? {
            Place::Job(Job::Page(page)) => Some(*page),
            _ => None,
        }
    }

    /// The drawings and photographs that the site and its theme have: names, and what is seen.
    pub fn pictures(&self) -> Vec<(String, String)> {
        self.ready.library().named()
    }

    /// The file of a picture: a drawing made safe, or a photograph made small; with its ending.
    pub fn picture(&self, name: &str) -> Option<(String, Vec<u8>)> {
        let (site, library) = (self.ready.site, self.ready.library());
        let file = site_pictures::first_file(site.sources, &library, name, &site.base)?;
        Some((file.path, file.bytes))
    }

    /// The words of a page in passages, as its area shows them.
    pub fn passages(&self, page: PageId) -> Vec<Passage> {
        passages_of(self.ready.site, page, self.ready.assets)
    }

    /// Runs all rules. Until then only what `build` finds is known.
    pub fn read_through(&self) {
        let found = self.built.clone();
        let mut clock = Clock::start();
        let (found, _) = read_through(
            &self.ready,
            self.plan,
            found,
            self.is_whole_site,
            &mut clock,
        );
        if self.ready.progress.is_wanted() {
            let findings = Findings::new(found, self.ready.site.sources);
            let _ = self.read.set(findings);
        }
    }

    /// What the rules found; `None` while they are still at it.
    pub fn findings(&self) -> Option<&Findings> {
        self.read.get()
    }
}
