//! Spreadsheets of contacts: XLSX as the rows of a [`Table`].
//!
//! A small file can say that it is very large: it is packed, and a single space in a far cell makes a
//! table of many thousand million cells. So everything is counted before memory is asked for.

use super::decode::Problems;
use super::table::{MAX_ROWS, Table, too_many_rows};
use super::yaml::Node;
use crate::diagnostic::finding;
use crate::source::{SourceId, Span};
use calamine::{Data, DataRef, Reader, Xlsx, XlsxError};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// The most bytes that all parts of a file may have unpacked.
const MAX_UNPACKED: u64 = 64 * 1024 * 1024;
/// The most columns with words in them.
const MAX_COLUMNS: u32 = 200;
/// The most bytes in all cells together.
const MAX_TEXT: usize = 8 * 1024 * 1024;

/// The rows of the first sheet of an XLSX file. A place is the file itself, and messages name the row.
pub fn xlsx_rows(source: SourceId, bytes: &[u8], problems: &mut Problems) -> Option<Vec<Node>> {
    let span = Span::new(source, 0, 0);
    let cells = match read(bytes) {
        Ok(cells) => cells,
        Err(Trouble::TooManyRows) => {
            problems.add(too_many_rows(span));
            return None;
        }
        Err(trouble) => {
            let (message, help) = trouble.words();
            problems.add(finding!(BAD_TABLE, span, "{message}"; help: help));
            return None;
        }
    };
    let mut table = Table::new(source);
    for row in cells.into_values() {
        let width = row.last_key_value().map_or(0, |(column, _)| column + 1);
        let mut row = row;
        let cell = |column| (row.remove(&column).unwrap_or_default(), span);
        table.push((0..width).map(cell).collect(), span, problems);
    }
    Some(table.rows)
}

/// Cells with words in them, by row and column, both from 0.
type Cells = BTreeMap<u32, BTreeMap<u32, String>>;

/// Why a spreadsheet is not read.
enum Trouble {
    Broken(String),
    NoSheet,
    TooLarge,
    TooManyRows,
    TooWide(u32),
    TooMuchText,
}

impl Trouble {
    fn words(&self) -> (String, &'static str) {
        match self {
            Self::Broken(error) => (
                format!("this spreadsheet cannot be read: {error}"),
                "save it again as XLSX, or as contacts.csv",
            ),
            Self::NoSheet => (
                "this spreadsheet cannot be read: it has no sheet".to_owned(),
                "save it again as XLSX, or as contacts.csv",
            ),
            Self::TooLarge => (
                format!(
                    "this spreadsheet has more than {} MB when it is unpacked, so it is not read",
                    MAX_UNPACKED / 1024 / 1024
                ),
                "take pictures and other sheets out, or save it as contacts.csv",
            ),
            Self::TooManyRows => (String::new(), ""),
            Self::TooWide(row) => (
                format!(
                    "row {} of this spreadsheet has words beyond column {MAX_COLUMNS}, so it is not read",
                    row + 1
                ),
                "empty the cells that are far to the right",
            ),
            Self::TooMuchText => (
                format!(
                    "the cells of this spreadsheet hold more than {} MB of words, so it is not read",
                    MAX_TEXT / 1024 / 1024
                ),
                "shorten the long cells",
            ),
        }
    }
}

impl From<XlsxError> for Trouble {
    fn from(error: XlsxError) -> Self {
        Self::Broken(error.to_string())
    }
}

fn read(bytes: &[u8]) -> Result<Cells, Trouble> {
    check_unpacked(bytes)?;
    let mut book = Xlsx::new(Cursor::new(bytes))?;
    let sheet = book.sheet_names().first().cloned();
    let mut reader = book.worksheet_cells_reader(&sheet.ok_or(Trouble::NoSheet)?)?;
    let mut cells = Cells::new();
    let mut length = 0;
    while let Some(cell) = reader.next_cell()? {
        let text = match cell.get_value() {
            // Words are measured before they are copied: many cells may share one long text.
            DataRef::SharedString(text) if text.len() > MAX_TEXT => {
                return Err(Trouble::TooMuchText);
            }
            value => shown(value.clone().into()),
        };
        if text.is_empty() {
            continue;
        }
        let (row, column) = cell.get_position();
        if column >= MAX_COLUMNS {
            return Err(Trouble::TooWide(row));
        }
        length += text.len();
        if length > MAX_TEXT {
            return Err(Trouble::TooMuchText);
        }
        cells.entry(row).or_default().insert(column, text);
        if cells.len() > MAX_ROWS {
            return Err(Trouble::TooManyRows);
        }
    }
    Ok(cells)
}

/// Unpacks every part without keeping it: what a part says about its own size need not be true.
fn check_unpacked(bytes: &[u8]) -> Result<(), Trouble> {
    let broken = |error: zip::result::ZipError| Trouble::Broken(error.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let mut left = MAX_UNPACKED;
    for number in 0..archive.len() {
        // A part that cannot be unpacked is told by who needs it.
        let Ok(part) = archive.by_index(number) else {
            continue;
        };
        let read = std::io::copy(&mut part.take(left + 1), &mut std::io::sink());
        left = left
            .checked_sub(read.unwrap_or_default())
            .ok_or(Trouble::TooLarge)?;
    }
    Ok(())
}

/// A cell as a person reads it: dates as dates, whole numbers without a point.
fn shown(cell: Data) -> String {
    match cell {
        Data::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        // "2026-11-22T00:00:00": the day alone counts.
        Data::DateTimeIso(text) => text.chars().take(10).collect(),
        other => other.to_string().trim().to_owned(),
    }
}
