//! `build`: the whole site, published or left as it was.

use super::difference::Difference;
use super::making::{self, Made};
use super::ready::{Extent, Progress, Ready, Task};
use super::summary::MadeCounts;
use crate::check;
use crate::diagnostic::report::Built;
use crate::diagnostic::{Error, Finding, Findings, Severity};
use crate::publish::{Kind, Publisher, Seal, Target, fingerprint};
use crate::render::plan;
use crate::site::Choices;
use crate::source::{Door, Sources};
use rayon::prelude::*;
use std::path::PathBuf;

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
    /// Whether everything is on the disk before the site is swapped in, for the sake of power cuts.
    pub sync: bool,
    /// Whether the new site is compared with the published one.
    pub compare: bool,
    /// How many sites are kept that were published before; left out, those that are there stay.
    pub keep: Option<usize>,
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
    /// What changes for families, where somebody asked for it and there was a site to compare with.
    pub difference: Option<Difference>,
    /// Where the old site still lies, when it was replaced but cannot be removed.
    pub left_behind: Option<PathBuf>,
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
    // A folder that must not be replaced is refused before anything is read.
    let target = Target::new(&order.out, Kind::Site, door.folder())?;
    let (mut left_behind, mut difference) = (None, None);
    let (sources, findings, built) = task.with_site(door, |ready, findings, mut clock| {
        let (plan, problems) = plan(ready.site, ready.theme, ready.assets);
        findings.extend(problems);
        clock.lap("plan");
        let is_denied =
            |findings: &[Finding]| check::denies(ready.site.content, findings, order.deny);
        if is_denied(findings) {
            // What is wrong with templates and with words on paper comes in the same run. Nothing is laid
            // out: whoever waits for a typing mistake to be named waits a moment.
            if ready.templates_work {
                findings.extend(making::tried(ready, &plan, order.extent));
            }
            return Ok(None);
        }
        let publisher = Publisher::open(&target)?;
        let counts = MadeCounts::of(ready, &plan, order.extent);
        let made_of = made_of(ready, order);
        if let Some(unchanged) = publisher.unchanged(made_of) {
            clock.lap("compare");
            difference = order.compare.then(Difference::default);
            return Ok(Some(counts.with(Made::none(unchanged), clock, &order.out)));
        }
        let (made, problems) = making::make(ready, &plan, order.extent, &publisher, &mut clock)?;
        let denied = is_denied(&problems);
        // What is wrong with finished pages and leaflets must be told again, so they are made again.
        if problems.is_empty() {
            let leaflets = made.leaflets;
            publisher.seal(Seal { made_of, leaflets })?;
        }
        findings.extend(problems);
        if denied {
            return Ok(None);
        }
        if order.sync {
            publisher.flush()?;
        }
        if order.compare {
            let changes = publisher.changes().map_err(|reason| {
                let out = order.out.display();
                Error::Usage(format!(
                    "the site in {out} cannot be compared with: {reason}"
                ))
            })?;
            difference = changes.map(|it| Difference::of(&it));
        }
        left_behind = publisher.swap(order.keep)?.left_behind;
        clock.lap("publish");
        Ok(Some(counts.with(made, clock, &order.out)))
    })?;
    Ok(Finished {
        sources,
        findings,
        built: built.flatten(),
        difference,
        left_behind,
    })
}

/// The fingerprint of everything that decides which files are made: the program, its orders, the day, and
/// all files of the content and the theme.
fn made_of(ready: &Ready<'_, '_>, order: &Order) -> u128 {
    let files: Vec<_> = ready.site.sources.iter().collect();
    let files: Vec<u128> = files
        .par_iter()
        .map(|(_, source)| fingerprint(&(source.path(), source.bytes())))
        .collect();
    let choices = &order.choices;
    fingerprint(&(
        crate::MADE_FROM,
        order.extent,
        &choices.base,
        &choices.areas,
        choices.today.0,
        files,
    ))
}
