//! The sheet of a spreadsheet that holds the contacts.

use super::super::decode::Problems;
use super::contacts::head_row;
use super::grid::{Cell, Grid, Row, listed};
use super::heads::simplified;
use super::too_many_rows;
use crate::diagnostic::{Finding, finding};
use crate::source::workbook::{MAX_COLUMNS, MAX_TEXT, MAX_UNPACKED, Sheet, Trouble, Workbook};
use crate::source::{SourceId, Span};

/// The name that makes a sheet the one that is meant.
const CONTACTS: &str = "contacts";

/// The rows of the sheet with the contacts; `None` where there is none, or it cannot be read.
pub(super) fn grid(
    source: SourceId,
    book: Result<&Workbook, &Trouble>,
    problems: &mut Problems,
) -> Option<Grid> {
    let file = Span::new(source, 0, 0);
    let book = match book {
        Ok(book) => book,
        Err(trouble) => {
            problems.add(told(trouble, file));
            return None;
        }
    };
    let sheet = chosen(source, book, problems)?;
    if let Some(trouble) = &sheet.trouble {
        problems.add(told(trouble, file));
        return None;
    }
    let grid = cells(source, sheet);
    tell_hidden(sheet, &grid, problems);
    Some(grid)
}

/// The sheet that is read: the one named “Contacts”, else the only one with headings of contacts, else the
/// first. Other sheets with contacts are told, because nobody would miss what stands there.
fn chosen<'b>(source: SourceId, book: &'b Workbook, problems: &mut Problems) -> Option<&'b Sheet> {
    let shown: Vec<&Sheet> = book.sheets.iter().filter(|it| !it.is_hidden).collect();
    let has_contacts =
        |it: &&&Sheet| it.trouble.is_some() || head_row(&cells(source, it)).is_some();
    let likely: Vec<&Sheet> = shown.iter().filter(has_contacts).copied().collect();
    let named = shown.iter().find(|it| simplified(&it.name) == CONTACTS);
    let chosen = match (named, likely.as_slice()) {
        (Some(sheet), _) => *sheet,
        (None, [first, ..]) => *first,
        (None, []) => shown.first().copied().or(book.sheets.first())?,
    };
    let others: Vec<&&Sheet> = likely.iter().filter(|it| it.name != chosen.name).collect();
    let names: Vec<String> = others.iter().map(|it| format!("“{}”", it.name)).collect();
    let place = others.iter().find_map(|it| it.rows.first());
    if let Some(row) = place {
        problems.add(finding!(
            SHEET_NOT_READ, span(source, row),
            "only the sheet “{}” is read, and {} may hold contacts too", chosen.name, listed(&names);
            help: "put all contacts into one sheet and name it “Contacts”; hide or delete a sheet that is out of date"
        ));
    }
    Some(chosen)
}

/// Hidden rows are read by nobody, or were hidden by a filter that somebody forgot: either way a person has
/// to say which.
fn tell_hidden(sheet: &Sheet, grid: &Grid, problems: &mut Problems) {
    let hidden: Vec<&super::grid::Row> = sheet
        .rows
        .iter()
        .zip(&grid.rows)
        .filter(|(row, _)| row.is_hidden)
        .map(|(_, row)| row)
        .collect();
    let Some(first) = hidden.first() else {
        return;
    };
    let names: Vec<String> = hidden
        .iter()
        .map(|row| grid.name(row.number, None))
        .collect();
    let (are, them) = match hidden.len() {
        1 => ("is", "it"),
        _ => ("are", "them"),
    };
    problems.add(finding!(
        HIDDEN_ROW, first.span,
        "{} {are} hidden, so that nobody can tell whether {them} counts", listed(&names);
        help: "clear the filter or show the rows again (Home, Format, Hide & Unhide), and delete what is out of date"
    ));
}

fn cells(source: SourceId, sheet: &Sheet) -> Grid {
    let rows = sheet.rows.iter().map(|row| {
        let cell = |it: &crate::source::workbook::Cell| Cell {
            text: it.text.clone(),
            span: Span::new(source, it.range.start, it.range.end),
            kind: it.kind,
        };
        Row {
            number: row.number,
            span: span(source, row),
            width: row.cells.last().map_or(0, |it| it.column + 1),
            cells: row.cells.iter().map(|it| (it.column, cell(it))).collect(),
        }
    });
    Grid {
        is_sheet: true,
        rows: rows.collect(),
    }
}

/// The place of a row: its own cells, without those that are merged from above.
fn span(source: SourceId, row: &crate::source::workbook::Row) -> Span {
    let (start, end) = (row.range.start, row.range.end);
    Span::new(source, start, end)
}

fn told(trouble: &Trouble, span: Span) -> Finding {
    let mb = |bytes: u64| bytes / 1024 / 1024;
    let (message, help) = match trouble {
        Trouble::TooManyRows => return too_many_rows(span),
        Trouble::Broken(error) => (
            format!("this spreadsheet cannot be read: {error}"),
            "save it again as XLSX, or as contacts.csv",
        ),
        Trouble::NoSheet => (
            "this spreadsheet cannot be read: it has no sheet".to_owned(),
            "save it again as XLSX, or as contacts.csv",
        ),
        Trouble::TooLarge => (
            format!(
                "this spreadsheet has more than {} MB when it is unpacked, so it is not read",
                mb(MAX_UNPACKED)
            ),
            "take pictures and other sheets out, or save it as contacts.csv",
        ),
        Trouble::NoPlace => (
            "this spreadsheet cannot be read: a cell is in a row or column that no sheet has"
                .to_owned(),
            "save it again as XLSX, or as contacts.csv",
        ),
        Trouble::TooWide(row) => (
            format!(
                "row {row} of this spreadsheet has words beyond column {MAX_COLUMNS}, so it is not read"
            ),
            "empty the cells that are far to the right",
        ),
        Trouble::TooMuchText => (
            format!(
                "the cells of this spreadsheet hold more than {} MB of words, so it is not read",
                mb(MAX_TEXT as u64)
            ),
            "shorten the long cells",
        ),
    };
    finding!(BAD_TABLE, span, "{message}"; help: help)
}
