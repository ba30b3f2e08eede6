//! `import postcodes` and `import outcodes`: the areas of a site beside a directory of postcodes.

use crate::content::postcodes::directory::{self, Problem, Reading, Wanted};
use crate::content::{self, Broken, Content};
use crate::diagnostic::{Error, Finding, Findings, finding};
use crate::source::{Door, DoorError, Expected, Sources, with_table};
use std::path::Path;

/// The areas of a site, as an import needs them.
#[derive(Debug)]
pub struct ReadAreas {
    /// The files.
    pub sources: Sources,
    /// What authors wrote.
    pub content: Content,
    /// What keeps the areas from being used.
    pub findings: Findings,
}

/// A directory that was read.
#[derive(Debug)]
pub struct ReadDirectory {
    /// Its name, or that of the file within it.
    pub name: String,
    /// What it says.
    pub reading: Reading,
}

/// Reads the areas of a site. What is wrong elsewhere on the site is left to `check`.
///
/// # Errors
/// When the folder cannot be read.
pub fn read_areas(door: &dyn Door, shown_as: &str) -> Result<ReadAreas, Error> {
    let (sources, refused) = Sources::read(door)?;
    let sources = sources.shown_below(shown_as);
    let loaded = content::load(&sources, &refused);
    let content = loaded.content;
    let is_of_area = |finding: &Finding| {
        let path = finding.span.map(|span| sources.get(span.source).path());
        path.is_some_and(|path| path.starts_with("areas/") && path.ends_with(".yaml"))
    };
    let is_broken = |it: &Broken| matches!(it, Broken::Area(_));
    let mut findings = Vec::new();
    if content.broken.iter().any(is_broken) {
        findings.extend(loaded.findings.into_iter().filter(is_of_area));
    } else if content.areas.is_empty() {
        findings.push(finding!(
            MISSING_FILE,
            "there is no area in `areas/`";
            help: "write a file for each area, with the codes of its councils: postcodes are matched by them"
        ));
    }
    Ok(ReadAreas {
        findings: Findings::new(findings, &sources),
        sources,
        content,
    })
}

/// The councils of all areas, and the parts of councils.
pub fn wanted(content: &Content) -> Vec<Wanted> {
    let areas = content.areas.iter();
    let councils = areas.flat_map(|area| area.value.councils.iter());
    councils.map(Wanted::of).collect()
}

/// Reads a directory of postcodes; what is wrong with it comes as findings.
///
/// # Errors
/// When the file cannot be opened.
pub fn read_directory(
    path: &Path,
    wanted: &[Wanted],
) -> Result<Result<ReadDirectory, Findings>, Error> {
    let shown = path.display().to_string();
    let read = with_table(path, |name, input| {
        (name.to_owned(), directory::read(input, wanted))
    });
    let (name, read) = read.map_err(|reason| DoorError {
        expected: Expected::File,
        path: shown.clone(),
        reason,
    })?;
    Ok(match read {
        Ok(reading) => Ok(ReadDirectory { name, reading }),
        Err(problems) => {
            let findings = problems
                .iter()
                .map(|problem| told(&shown, problem))
                .collect();
            Err(Findings::new(findings, &Sources::default()))
        }
    })
}

/// The file is not part of the content folder, so its name and line stand in the message.
fn told(file: &str, problem: &Problem) -> Finding {
    let message = &problem.message;
    match problem.line {
        0 => finding!(BAD_DIRECTORY, "{file}: {message}"; help: problem.help.to_owned()),
        // In the order of the lines, though findings without a place are sorted by their words.
        line => finding!(BAD_DIRECTORY, "{file}:{line}: {message}"; help: problem.help.to_owned()),
    }
}
