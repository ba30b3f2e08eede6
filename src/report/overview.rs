//! The first page: how much was found and where, how hard the texts are, and what people have tried.

use super::book::{Book, check_of};
use super::listed::{Listed, Places};
use super::people::{Tried, tried};
use super::plot::{Plot, plot};
use super::readable::{Row, rows};
use super::words::Counts;
use crate::check::registry;
use crate::check::rule::Family;
use crate::diagnostic::Finding;
use crate::diagnostic::report::visible;
use serde::Serialize;
use std::collections::BTreeMap;

/// The overview.
#[derive(Debug, Serialize)]
pub(super) struct Overview {
    counts: Counts,
    families: Families,
    files: Vec<FileRow>,
    /// Findings without a place.
    nowhere: Vec<Listed>,
    plot: Option<Plot>,
    rows: Vec<Row>,
    has_terms: bool,
    terms: Vec<String>,
    tried: Vec<Tried>,
    tried_count: usize,
}

/// Families × areas.
#[derive(Debug, Serialize)]
struct Families {
    /// The names of areas in whose files something was found.
    areas: Vec<String>,
    /// Those in whose files nothing was found.
    quiet: Vec<String>,
    rows: Vec<FamilyRow>,
}

#[derive(Debug, Serialize)]
struct FamilyRow {
    title: &'static str,
    whole: usize,
    areas: Vec<usize>,
    all: usize,
}

/// A file with findings.
#[derive(Debug, Serialize)]
struct FileRow {
    href: String,
    path: String,
    title: Option<String>,
    counts: Counts,
}

pub(super) fn view(book: &Book<'_, '_>) -> Overview {
    let rows = rows(book);
    let tried = tried(book);
    let places = Places::anywhere(book.site.sources);
    let nowhere = book.nowhere.iter().enumerate();
    let terms = book.site.content.site.core_terms.iter();
    Overview {
        counts: Counts::of(book.findings.iter().map(|finding| finding.severity())),
        families: families(book),
        files: files(book),
        nowhere: nowhere
            .map(|(number, finding)| Listed::of(number + 1, finding, &places, false))
            .collect(),
        plot: plot(&rows),
        rows,
        has_terms: book.has_terms,
        terms: terms
            .map(|term| visible(term.as_str()).into_owned())
            .collect(),
        tried_count: tried.iter().filter(|it| it.is_said()).count(),
        tried,
    }
}

/// The files in which something was found, those with the gravest findings first.
fn files(book: &Book<'_, '_>) -> Vec<FileRow> {
    let found = book.files.iter().filter(|file| !file.findings.is_empty());
    let mut rows: Vec<FileRow> = found
        .map(|file| FileRow {
            href: file.href.clone(),
            path: visible(file.path).into_owned(),
            title: file.title().map(|title| visible(title).into_owned()),
            counts: Counts::of(file.findings.iter().map(|finding| finding.severity())),
        })
        .collect();
    // Files are in the order of their paths, and sorting keeps it among equals.
    rows.sort_by_key(|row| {
        let Counts {
            errors,
            warnings,
            advice,
            ..
        } = row.counts;
        std::cmp::Reverse((errors, warnings, advice))
    });
    rows
}

/// What a finding is about.
fn family(finding: &Finding) -> &'static str {
    let rule = check_of(finding.rule).and_then(|_| registry::find(finding.rule.code));
    rule.map_or(OTHERS, |rule| rule.family.title())
}

/// The family of what `build` finds too.
const OTHERS: &str = "Files, keys and links (found by build too)";

fn families(book: &Book<'_, '_>) -> Families {
    let branches = book.site.branches.iter();
    let areas: Vec<&str> = branches
        .filter(|branch| branch.area().is_some())
        .map(|branch| branch.name())
        .collect();
    let mut counts: BTreeMap<(&str, Option<&str>), usize> = BTreeMap::new();
    for file in &book.files {
        for finding in &file.findings {
            *counts.entry((family(finding), file.area)).or_default() += 1;
        }
    }
    for finding in &book.nowhere {
        *counts.entry((family(finding), None)).or_default() += 1;
    }
    let is_loud = |area: &&str| counts.keys().any(|(_, of)| *of == Some(*area));
    let (loud, quiet): (Vec<&str>, Vec<&str>) = areas.into_iter().partition(is_loud);
    let count = |title, area| counts.get(&(title, area)).copied().unwrap_or(0);
    let titles = Family::ALL.iter().map(|family| family.title());
    let rows = titles.chain([OTHERS]).map(|title| {
        let whole = count(title, None);
        let areas: Vec<usize> = loud.iter().map(|area| count(title, Some(area))).collect();
        FamilyRow {
            title,
            whole,
            all: whole + areas.iter().sum::<usize>(),
            areas,
        }
    });
    let names = |areas: &[&str]| areas.iter().map(|it| visible(it).into_owned()).collect();
    Families {
        rows: rows.collect(),
        areas: names(&loud),
        quiet: names(&quiet),
    }
}
