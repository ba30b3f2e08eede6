//! Prints findings, one file a format. The only place in the crate that prints them.
//!
//! People read the end of a long output first, so the formats for them print the errors last. Programs
//! get the order of the files.
//!
//! Everything that an author wrote may be hostile to a terminal, so it passes through [`visible()`]
//! (or an escape of the format) first.

mod github;
mod human;
mod json;
mod places;
mod plain;
mod sarif;
mod summary;
mod visible;

pub use visible::visible;

use super::{Findings, Severity};
use crate::source::Sources;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io;

/// The form in which findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// With excerpts and markers, for a terminal.
    #[default]
    Human,
    /// One thing a line, without drawings or colour, for screen readers and pipes.
    Plain,
    /// One JSON document, for programs.
    Json,
    /// SARIF 2.1.0, for code scanning and editors.
    Sarif,
    /// Workflow commands, for annotations in GitHub Actions.
    Github,
}

/// What was built.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Built {
    /// Areas; 0 for a site without areas.
    pub areas: usize,
    /// Web pages.
    pub pages: usize,
    /// PDF leaflets.
    pub leaflets: usize,
    /// PDFs that could not be made, by the name of the rule that says why.
    pub pdfs_missing: BTreeMap<&'static str, usize>,
    /// Different QR codes, however many formats each comes in.
    pub qr_codes: usize,
    /// Different pictures, however many sizes each comes in.
    pub pictures: usize,
    /// Files that are new or changed.
    pub files_written: usize,
    /// Files that stayed as they were.
    pub files_unchanged: usize,
    /// What each stage took, in seconds, in the order of the stages.
    pub seconds: Vec<(&'static str, f64)>,
    /// The folder, as the author named it; `None` when nothing was published.
    pub published_to: Option<String>,
}

/// All that one run has to say.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// What was found.
    pub findings: &'a Findings,
    /// The texts that the findings point into.
    pub sources: &'a Sources,
    /// What came of the run.
    pub outcome: Outcome<'a>,
    /// The mildest findings that are printed. All are counted.
    pub level: Severity,
}

/// What came of a run.
#[derive(Debug, Clone, Copy)]
pub enum Outcome<'a> {
    /// A site was built.
    Built(&'a Built),
    /// A site was to be built, and was not.
    NotBuilt,
    /// A site was read through.
    Checked(&'a Checked),
}

impl<'a> From<Option<&'a Built>> for Outcome<'a> {
    fn from(built: Option<&'a Built>) -> Self {
        built.map_or(Self::NotBuilt, Self::Built)
    }
}

/// What was read through.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Checked {
    /// Areas; 0 for a site without areas.
    pub areas: usize,
    /// Web pages.
    pub pages: usize,
    /// Each text in English that was read, by its file.
    pub texts: Vec<TextFigures>,
    /// What each stage took, in seconds, in the order of the stages.
    pub seconds: Vec<(&'static str, f64)>,
}

/// How long and how readable a text is, as the report shows it. Advice only.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TextFigures {
    /// Its file, as places of findings name it.
    pub file: String,
    /// Whom it is for: “easy read”, “plain English” and so on.
    pub format: &'static str,
    /// Its language, such as `en-GB`.
    pub language: String,
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Syllables.
    pub syllables: usize,
    /// Words of three and more syllables.
    pub long_words: usize,
    /// Words of a sentence, on average.
    pub words_a_sentence: f64,
    /// `None` under 100 words, which are too few to tell.
    pub scores: Option<TextScores>,
}

/// Scores of the old formulas, with one decimal.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct TextScores {
    /// Flesch reading ease: higher is easier.
    pub reading_ease: f64,
    /// Flesch–Kincaid as UK reading age, in years.
    pub reading_age: f64,
    /// SMOG as UK reading age, in years; `None` under 30 sentences.
    pub smog_age: Option<f64>,
    /// LIX: lower is easier.
    pub lix: f64,
}

impl Report<'_> {
    /// Prints to `out`. Only [`Format::Human`] knows `colour`.
    ///
    /// # Errors
    /// When `out` does not take it, for example because the reader of a pipe is gone.
    pub fn write(&self, format: Format, colour: bool, out: &mut dyn io::Write) -> io::Result<()> {
        let mut out = io::BufWriter::new(out);
        match format {
            Format::Human => human::write(self, colour, &mut out)?,
            Format::Plain => plain::write(self, &mut out)?,
            Format::Json => json::write(self, &mut out)?,
            Format::Sarif => sarif::write(self, &mut out)?,
            Format::Github => github::write(self, &mut out)?,
        }
        io::Write::flush(&mut out)
    }

    /// Prints the findings and how many there are, for people: for commands that build no site.
    ///
    /// # Errors
    /// When `out` does not take it.
    pub fn write_findings(&self, colour: bool, out: &mut dyn io::Write) -> io::Result<()> {
        let mut out = io::BufWriter::new(out);
        human::write_findings(self, colour, &mut out)?;
        io::Write::flush(&mut out)
    }
}

#[cfg(test)]
mod tests;
