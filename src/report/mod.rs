//! The report of `check` as a small site: findings in their texts, duties by area, and rules.
//!
//! Takes what the rules found and says it again in pages, in the colours of the site's own theme. It
//! decides nothing. Every link is relative, so that the folder works wherever it lies, and files are
//! named from the content folder on, so that no page tells where that lies on the machine.
//!
//! The words stand in the templates of `templates/report/`, in plain English, and not in
//! `strings/*.ftl`: the report is for the staff who write a site, like the messages of findings, which
//! exist only in English. Families never see it.

mod book;
mod duties;
mod listed;
mod marks;
mod overview;
mod people;
mod plot;
mod readable;
mod rules;
mod text;
mod words;

use crate::artifact::{Artifact, OutPath};
use crate::check::duty::Matrix;
use crate::diagnostic::{Finding, Findings, rules::BAD_FILE_NAME};
use crate::site::Site;
use crate::text::Assets;
use crate::theme::{StyleFiles, Templates, finding_of};
use book::Book;
use rayon::prelude::*;
use serde::Serialize;
use tera::{Context, Value};

/// Where the report's own styles lie.
const STYLES: &str = "assets/report.css";

/// What a report is made of.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'s, 'c> {
    /// The site that was read through.
    pub site: &'s Site<'c>,
    /// The words and pictures of its theme.
    pub assets: &'s dyn Assets,
    /// Everything that is wrong with it.
    pub findings: &'s Findings,
    /// Areas × duties.
    pub matrix: &'s Matrix,
    /// The stylesheet of the site and its fonts.
    pub styles: &'s StyleFiles,
    /// The templates of the theme.
    pub templates: &'s Templates,
}

/// What every page of the report is given.
#[derive(Debug, Serialize)]
struct Frame {
    site: String,
    made_on: words::DateView,
    generator: &'static str,
    /// The way back to the folder of the report: empty, or `../`.
    root: &'static str,
    /// The path of the site's stylesheet from there.
    stylesheet: String,
    /// Which page of the menu it is.
    here: &'static str,
    has_areas: bool,
}

/// All files of the report.
///
/// # Errors
/// A finding when a template of the report, which a theme may replace, asks for what is not there.
pub fn report<'s, 'c: 's>(reading: &Reading<'s, 'c>) -> Result<Vec<Artifact>, Box<Finding>> {
    let book = Book::of(reading);
    let mut artifacts = assets(reading)?;
    artifacts.push(reading.page("index.html", "overview", &overview::view(&book))?);
    if !reading.matrix.is_empty() {
        let duties = duties::view(reading.site, reading.matrix);
        artifacts.push(reading.page("duties.html", "duties", &duties)?);
    }
    artifacts.push(reading.page("rules.html", "rules", &rules::view(&book))?);
    let texts: Vec<Result<Artifact, Box<Finding>>> = book
        .files
        .par_iter()
        .map(|file| reading.page(&file.href, "text", &text::view(&book, file)))
        .collect();
    for text in texts {
        artifacts.push(text?);
    }
    Ok(artifacts)
}

/// The stylesheets and the fonts that they ask for.
fn assets(reading: &Reading<'_, '_>) -> Result<Vec<Artifact>, Box<Finding>> {
    let own = include_bytes!("report.css").to_vec();
    let mut artifacts = vec![artifact(STYLES, own)?];
    for file in reading.styles.iter() {
        artifacts.push(artifact(&file.path, file.bytes.clone())?);
    }
    Ok(artifacts)
}

fn artifact(path: &str, bytes: Vec<u8>) -> Result<Artifact, Box<Finding>> {
    match OutPath::new(path) {
        Some(path) => Ok(Artifact { path, bytes }),
        None => Err(Box::new(Finding::new(
            &BAD_FILE_NAME,
            format!("`{path}` cannot be a path of the report"),
        ))),
    }
}

impl Reading<'_, '_> {
    fn page(
        &self,
        path: &str,
        template: &'static str,
        view: &impl Serialize,
    ) -> Result<Artifact, Box<Finding>> {
        let mut html = Vec::new();
        let frame = self.frame(path, template);
        let written = Value::try_from_serializable(&frame).and_then(|frame| {
            let mut context = Context::new();
            context.insert_value("frame", frame);
            context.insert_value("view", Value::try_from_serializable(view)?);
            let name = format!("report/{template}.html");
            self.templates.render_to(&name, &context, &mut html)
        });
        match written {
            Ok(()) => artifact(path, html),
            Err(error) => Err(Box::new(finding_of(&error, self.site.sources))),
        }
    }

    fn frame(&self, path: &str, here: &'static str) -> Frame {
        Frame {
            site: words::site_name(self.site),
            made_on: words::date(self.site.today),
            generator: crate::MADE_WITH,
            root: if path.contains('/') { "../" } else { "" },
            stylesheet: self.styles.stylesheet.path.clone(),
            here,
            has_areas: !self.matrix.is_empty(),
        }
    }
}
