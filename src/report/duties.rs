//! What must be published for every area: duties × areas.

use super::listed::Places;
use super::words::{DateView, ScannedWord, date, message};
use crate::check::duty::{Matrix, Status};
use crate::diagnostic::report::visible;
use crate::site::Site;
use serde::Serialize;

/// The matrix.
#[derive(Debug, Serialize)]
pub(super) struct Duties {
    areas: Vec<String>,
    rows: Vec<Duty>,
    /// What is missing or out of date, by area.
    lacking: Vec<Lacking>,
    cells: usize,
    published: usize,
}

/// A duty in all areas.
#[derive(Debug, Serialize)]
struct Duty {
    title: &'static str,
    code: &'static str,
    source: &'static str,
    link: &'static str,
    /// How it stands in each area: `published`.
    cells: Vec<Cell>,
    published: usize,
}

/// A duty in an area.
#[derive(Debug, Serialize)]
struct Cell {
    word: &'static str,
    sign: &'static str,
    class: &'static str,
}

/// An area in which something is missing or out of date.
#[derive(Debug, Serialize)]
struct Lacking {
    area: String,
    duties: Vec<Lack>,
}

#[derive(Debug, Serialize)]
struct Lack {
    title: &'static str,
    word: &'static str,
    what: Vec<ScannedWord>,
    help: Vec<ScannedWord>,
    since: Option<DateView>,
    place: Option<String>,
}

pub(super) fn view(site: &Site<'_>, matrix: &Matrix) -> Duties {
    let rows: Vec<Duty> = (0..matrix.duties.len())
        .filter_map(|number| duty(matrix, number))
        .collect();
    Duties {
        areas: matrix.areas.iter().map(|(name, _)| shown(name)).collect(),
        cells: rows.iter().map(|row| row.cells.len()).sum(),
        published: rows.iter().map(|row| row.published).sum(),
        rows,
        lacking: lacking(site, matrix),
    }
}

fn shown(name: &str) -> String {
    visible(name).into_owned()
}

fn duty(matrix: &Matrix, number: usize) -> Option<Duty> {
    let (title, rule) = matrix.duties.get(number)?;
    let statuses = || {
        let areas = matrix.areas.iter();
        areas.filter_map(|(_, statuses)| statuses.get(number))
    };
    Some(Duty {
        title,
        code: rule.rule.code,
        source: rule.rule.source,
        link: rule.link,
        cells: statuses().map(cell).collect(),
        published: statuses().filter(|it| **it == Status::Published).count(),
    })
}

fn cell(status: &Status) -> Cell {
    let (sign, class) = match status {
        Status::Published => ("✓", "published"),
        Status::OutOfDate { .. } => ("!", "out-of-date"),
        Status::Missing { .. } => ("✗", "missing"),
    };
    Cell {
        word: status.word(),
        sign,
        class,
    }
}

fn lacking(site: &Site<'_>, matrix: &Matrix) -> Vec<Lacking> {
    let places = Places::anywhere(site.sources);
    let areas = matrix.areas.iter().map(|(area, statuses)| {
        let duties = matrix.duties.iter().zip(statuses);
        Lacking {
            area: shown(area),
            duties: duties
                .filter_map(|((title, _), status)| lack(title, status, &places))
                .collect(),
        }
    });
    areas.filter(|area| !area.duties.is_empty()).collect()
}

fn lack(title: &'static str, status: &Status, places: &Places<'_>) -> Option<Lack> {
    let word = status.word();
    match status {
        Status::Published => None,
        Status::OutOfDate { since, span } => Some(Lack {
            title,
            word,
            what: Vec::new(),
            help: Vec::new(),
            since: Some(date(*since)),
            place: Some(places.of(*span)),
        }),
        Status::Missing { what, help, span } => Some(Lack {
            title,
            word,
            what: message(what),
            help: message(help),
            since: None,
            place: span.map(|span| places.of(span)),
        }),
    }
}
