//! Readability by text: a row of the table for each text in English.

use super::book::{Book, File, Read};
use crate::check::readability::{Measured, measured};
use crate::check::rule::Profile;
use crate::diagnostic::report::visible;
use crate::words::readability::Counts;
use serde::Serialize;

/// A text.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    href: String,
    path: String,
    title: Option<String>,
    format: &'static str,
    words: usize,
    sentences: usize,
    /// Words a sentence, with one decimal.
    length: String,
    /// `None` for a text that is too short to tell.
    all: Option<PageScores>,
    /// The same without core terms.
    without: Option<PageScores>,
    #[serde(skip)]
    pub profile: Profile,
    /// The UK reading age, for the plot.
    #[serde(skip)]
    pub age: Option<f64>,
}

/// Scores as they are shown, with one decimal.
#[derive(Debug, Serialize)]
struct PageScores {
    ease: String,
    age: String,
    /// `None` under 30 sentences.
    smog: Option<String>,
    lix: String,
}

impl Row {
    /// `None` for a text in another language, and for one without a sentence.
    pub fn of(file: &File<'_, '_>, read: &Read<'_, '_>) -> Option<Self> {
        let counts = read.counts?;
        if counts.all.words == 0 {
            return None;
        }
        let all = measured(&counts.all);
        Some(Self {
            href: file.href.clone(),
            path: visible(file.path).into_owned(),
            title: file.title().map(|title| visible(title).into_owned()),
            format: read.text.profile.title(),
            words: counts.all.words,
            sentences: counts.all.sentences,
            length: length(&counts.all),
            all: all.map(scores),
            without: measured(&counts.without_terms).map(scores),
            profile: read.text.profile,
            age: all.map(|it| it.age),
        })
    }
}

/// All rows of a report, in the order of the files.
pub(super) fn rows(book: &Book<'_, '_>) -> Vec<Row> {
    let files = book.files.iter();
    files
        .flat_map(|file| file.texts.iter().filter_map(|read| Row::of(file, read)))
        .collect()
}

fn length(counts: &Counts) -> String {
    one_decimal(counts.words as f64 / counts.sentences.max(1) as f64)
}

fn scores(measured: Measured) -> PageScores {
    PageScores {
        ease: one_decimal(measured.ease),
        age: one_decimal(measured.age),
        smog: measured.smog_age.map(one_decimal),
        lix: one_decimal(measured.lix),
    }
}

pub(super) fn one_decimal(number: f64) -> String {
    let text = format!("{number:.1}");
    if text == "-0.0" {
        "0.0".to_owned()
    } else {
        text
    }
}
