//! The page of one file: its sentences with marks where findings lie, and the findings as a list.

use super::book::{Book, File, Read};
use super::listed::{Listed, Places};
use super::marks::{Mark, Stretch, key, stretches};
use super::readable::Row;
use super::words::{Counts, capital};
use crate::check::passage::{Kind, Passage};
use crate::check::text::is_about_words;
use crate::diagnostic::report::visible;
use serde::Serialize;
use std::collections::BTreeSet;

/// A file.
#[derive(Debug, Serialize)]
pub(super) struct FileView {
    title: Option<String>,
    path: String,
    area: Option<String>,
    counts: Counts,
    /// How many marks of each severity its sentences have.
    key: Counts,
    texts: Vec<TextView>,
    findings: Vec<Listed>,
    rows: Vec<Row>,
    has_terms: bool,
}

/// One text of it.
#[derive(Debug, Serialize)]
struct TextView {
    /// `Easy read`.
    format: String,
    lang: String,
    dir: &'static str,
    english: bool,
    passages: Vec<PassageView>,
}

/// What is read in one go.
#[derive(Debug, Serialize)]
struct PassageView {
    kind: &'static str,
    sentences: Vec<Vec<Stretch>>,
}

/// The page of a file.
pub(super) fn view(book: &Book<'_, '_>, file: &File<'_, '_>) -> FileView {
    let mut flagged = BTreeSet::new();
    let mut marks = Vec::new();
    let texts = file.texts.iter();
    let texts = texts
        .map(|read| text(file, read, &mut flagged, &mut marks))
        .collect();
    let places = Places::in_file(book.site.sources, file.source);
    let findings = file.findings.iter().enumerate();
    FileView {
        title: file.title().map(|title| visible(title).into_owned()),
        path: visible(file.path).into_owned(),
        area: file.area.map(|area| visible(area).into_owned()),
        counts: Counts::of(file.findings.iter().map(|finding| finding.severity())),
        key: key(&marks),
        texts,
        findings: findings
            .map(|(number, finding)| {
                let number = number + 1;
                Listed::of(number, finding, &places, flagged.contains(&number))
            })
            .collect(),
        rows: file
            .texts
            .iter()
            .filter_map(|it| Row::of(file, it))
            .collect(),
        has_terms: book.has_terms,
    }
}

fn text(
    file: &File<'_, '_>,
    read: &Read<'_, '_>,
    flagged: &mut BTreeSet<usize>,
    all: &mut Vec<Vec<Mark>>,
) -> TextView {
    let text = &read.text;
    let passages = text.passages.iter().map(|passage| {
        let marks = marks(file, read, passage);
        let view = passage_view(passage, &marks, flagged);
        all.push(marks);
        view
    });
    TextView {
        format: capital(text.profile.title()),
        passages: passages.collect(),
        lang: text.language.as_str().to_owned(),
        dir: text.language.direction(),
        english: text.is_english(),
    }
}

/// The findings that are about words of a passage.
fn marks(file: &File<'_, '_>, read: &Read<'_, '_>, passage: &Passage) -> Vec<Mark> {
    let findings = file.findings.iter().enumerate();
    let about = findings.filter(|(_, it)| is_about_words(it, read.text.head(), passage));
    about
        .filter_map(|(number, finding)| {
            Some(Mark {
                number: number + 1,
                severity: finding.severity(),
                part: passage.part(finding.span?)?,
            })
        })
        .collect()
}

fn passage_view(passage: &Passage, marks: &[Mark], flagged: &mut BTreeSet<usize>) -> PassageView {
    // A line of signs alone is no sentence, but it is read all the same.
    let whole = 0..passage.text.len();
    let sentences = match passage.sentences.as_slice() {
        [] => std::slice::from_ref(&whole),
        sentences => sentences,
    };
    PassageView {
        kind: kind(passage.kind),
        sentences: sentences
            .iter()
            .map(|sentence| stretches(passage, sentence, marks, flagged))
            .collect(),
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Title => "Title",
        Kind::Heading => "Heading",
        Kind::Paragraph => "Paragraph",
        Kind::Entry => "Entry of a list",
        Kind::Cell => "Cell of a table",
        Kind::Idea => "Sentence with a picture",
        Kind::Field => "Words of the file",
    }
}
