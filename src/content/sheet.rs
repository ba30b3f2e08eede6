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
use regex::bytes::Regex;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::LazyLock;

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
    NoPlace,
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
            Self::NoPlace => (
                "this spreadsheet cannot be read: a cell is in a row or column that no sheet has"
                    .to_owned(),
                "save it again as XLSX, or as contacts.csv",
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
    check_parts(bytes)?;
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

/// Unpacks every part, one at a time: what a part says about its own size need not be true. What could be
/// no place of a cell is refused, because the library counts such letters and digits without a limit.
fn check_parts(bytes: &[u8]) -> Result<(), Trouble> {
    let broken = |error: zip::result::ZipError| Trouble::Broken(error.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let mut left = MAX_UNPACKED;
    let mut part = Vec::new();
    for number in 0..archive.len() {
        // A part that cannot be unpacked is told by who needs it.
        let Ok(file) = archive.by_index(number) else {
            continue;
        };
        part.clear();
        let read = file.take(left + 1).read_to_end(&mut part);
        if read.is_err() {
            continue;
        }
        let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
        left = left.checked_sub(length).ok_or(Trouble::TooLarge)?;
        if NO_PLACE.is_match(&part) {
            return Err(Trouble::NoPlace);
        }
    }
    Ok(())
}

/// A row, a cell or a range with more letters or digits than the last cell of any sheet, XFD1048576
/// (ECMA-376, part 1, 18.18.7).
static NO_PLACE: LazyLock<Regex> = LazyLock::new(|| {
    let long = "(?-u:[A-Za-z]{4}|[0-9]{8})";
    let pattern = format!(
        r#"(?-u)<(?:\w+:)?(?:c|row|dimension|mergeCell)\s[^<>]*?\b(?:r|ref)\s*=\s*(?:"[^"<>]*?{long}|'[^'<>]*?{long})"#
    );
    Regex::new(&pattern).expect("the pattern is tried by a test")
});

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
