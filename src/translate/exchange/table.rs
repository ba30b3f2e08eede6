//! A table for people who translate in a spreadsheet: comma-separated, with a byte order mark, without which
//! Excel takes the letters of most languages for others.
//!
//! A cell that begins with a sign of a formula has an apostrophe before it, as OWASP advises
//! (<https://owasp.org/www-community/attacks/CSV_Injection>): a list of phone numbers is no program.

use super::{Done, HandOver, Returned, ReturnedUnit, Row, Sheet, State, TargetPiece, split_id};
use crate::diagnostic::{Finding, finding};
use crate::source::{Source, SourceId, Span, Workbook};

/// The byte order mark.
const MARK: &str = "\u{feff}";

/// The heads of the first and the third column. Those of the words are the tags of the languages.
const ID: &str = "id";
const NOTES: &str = "notes";

/// The number of the column of the translation, from 0.
const TARGET: u32 = 3;

/// The head of the fifth column, which only a workbook of ours has: its cells are words and never formulas, so that
/// no apostrophe was put before any of them.
pub(super) const STATE: &str = "state";

/// What the notes say of a translation that is not one of the words of today.
const STALE: &str = "Changed since it was translated";

/// What begins a formula, and the apostrophe that keeps it from being one.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// The file.
pub(super) fn write(over: &HandOver<'_>) -> String {
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for row in rows(over) {
        // What is written to memory does not fail.
        let _ = writer.write_record(row);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("{MARK}{}", String::from_utf8_lossy(&bytes))
}

/// What stands in the cells of all rows, the head first.
pub(super) fn rows(over: &HandOver<'_>) -> Vec<[String; 4]> {
    let mut rows = vec![head(over).map(str::to_owned)];
    for sheet in &over.sheets {
        let cells = sheet.rows.iter().map(|row| cells(sheet, row));
        rows.extend(cells.map(|cells| cells.map(|cell| harmless(&cell))));
    }
    rows
}

/// The heads of the columns.
pub(super) fn head<'h>(over: &HandOver<'h>) -> [&'h str; 4] {
    [ID, NOTES, over.from.as_str(), over.to.as_str()]
}

/// What stands in the cells of a row.
pub(super) fn cells(sheet: &Sheet, row: &Row) -> [String; 4] {
    let target = row.target.as_ref().map(|it| it.text.clone());
    [
        format!("{}#{}", sheet.page, row.id),
        notes(row),
        row.unit.text.clone(),
        target.unwrap_or_default(),
    ]
}

fn notes(row: &Row) -> String {
    let mut notes: Vec<String> = Vec::new();
    if let State::Stale(was) = &row.state {
        notes.push(match was {
            Some(was) => format!("{STALE}. It was: {was}"),
            None => STALE.to_owned(),
        });
    }
    let more = row.notes.iter();
    notes.extend(more.map(|note| format!("{}: {}", note.about, note.words)));
    notes.join("\n")
}

fn harmless(cell: &str) -> String {
    match cell.starts_with(FORMULA) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

/// A cell without the apostrophe that [`harmless`] puts before it.
fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA) => rest,
        _ => cell,
    }
}

/// A row as it comes back.
pub(super) struct TableRow {
    pub(super) cells: Vec<String>,
    pub(super) span: Span,
}

impl TableRow {
    fn cell(&self, number: usize) -> &str {
        self.cells.get(number).map_or("", String::as_str)
    }

    /// The row as it was before [`harmless`] put apostrophes into it.
    pub(super) fn without_apostrophes(self) -> Self {
        let cells = self.cells.iter().map(|cell| plain(cell).to_owned());
        Self {
            cells: cells.collect(),
            span: self.span,
        }
    }
}

/// The units of a file. A table may come back as the spreadsheet that its translator has saved.
pub(super) fn read(source: SourceId, file: &Source, findings: &mut Vec<Finding>) -> Returned {
    let rows = match file.workbook() {
        Some(Ok(book)) => rows_of_book(source, book),
        Some(Err(_)) => Err("it is damaged, or locked with a password".to_owned()),
        None => rows_of_text(source, file.text()),
    };
    match rows {
        Ok(rows) => units(&rows, findings),
        Err(reason) => {
            findings.push(finding!(
                BAD_HAND_OVER, Span::new(source, 0, 0),
                "this table cannot be read: {reason}";
                help: "save it as CSV with UTF-8, or as XLSX"
            ));
            Returned::default()
        }
    }
}

/// The units of all rows, the head first.
pub(super) fn units(rows: &[TableRow], findings: &mut Vec<Finding>) -> Returned {
    let mut returned = Returned::default();
    let Some((head, rows)) = rows.split_first() else {
        return returned;
    };
    if head.cell(0) != ID || head.cell(1) != NOTES {
        findings.push(finding!(
            BAD_HAND_OVER, head.span,
            "the first row does not name the columns `{ID}` and `{NOTES}`";
            help: "leave the first row and the order of the columns as they were exported"
        ));
        return returned;
    }
    returned.language = Some((head.cell(3).trim().to_owned(), head.span));
    for row in rows {
        match split_id(row.cell(0)) {
            Some((page, id)) => returned.units.push(ReturnedUnit {
                page: page.to_owned(),
                id: id.to_owned(),
                source: row.cell(2).to_owned(),
                target: vec![TargetPiece::Words(row.cell(3).to_owned())],
                done: match row.cell(1).starts_with(STALE) {
                    true => Done::IfOther,
                    false => Done::Yes,
                },
                span: row.span,
            }),
            None if row.cells.iter().all(|it| it.trim().is_empty()) => {}
            None => findings.push(finding!(
                BAD_HAND_OVER, row.span,
                "`{}` is not the id of a unit", row.cell(0);
                help: "leave the first column as it was exported"
            )),
        }
    }
    returned
}

/// The rows of the first sheet that is shown.
fn rows_of_book(source: SourceId, book: &Workbook) -> Result<Vec<TableRow>, String> {
    let shown = book.sheets.iter().find(|sheet| !sheet.is_hidden);
    let sheet = shown.ok_or_else(|| "it has no sheet".to_owned())?;
    if sheet.trouble.is_some() {
        return Err(format!(
            "its sheet “{}” is damaged or too large",
            sheet.name
        ));
    }
    let mut rows = sheet.rows.iter().map(|row| {
        let mut cells = vec![String::new(); 5];
        for cell in &row.cells {
            let number = usize::try_from(cell.column).ok();
            if let Some(place) = number.and_then(|it| cells.get_mut(it)) {
                place.clone_from(&cell.text);
            }
        }
        // What is wrong is nearly always wrong with the translation.
        let target = row.cells.iter().find(|it| it.column == TARGET);
        let range = target.map_or(&row.range, |it| &it.range);
        TableRow {
            cells,
            span: Span::new(source, range.start, range.end),
        }
    });
    let mut all: Vec<TableRow> = rows.by_ref().take(1).collect();
    let is_ours = all
        .iter()
        .any(|head| head.cells.last().is_some_and(|it| it == STATE));
    all.extend(rows.map(|row| match is_ours {
        true => row,
        false => row.without_apostrophes(),
    }));
    Ok(all)
}

fn rows_of_text(source: SourceId, text: &str) -> Result<Vec<TableRow>, String> {
    let first = text.lines().next().unwrap_or_default();
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(first))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        let start = record.position().map_or(0, |it| it.byte());
        let start = usize::try_from(start).unwrap_or_default();
        // The position of a record may be that of the line break before it.
        let rest = text.get(start..).unwrap_or_default();
        let start = start + rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        let row = TableRow {
            cells: record.iter().map(str::to_owned).collect(),
            span: Span::new(source, start, start + record.get(0).map_or(0, str::len)),
        };
        rows.push(row.without_apostrophes());
    }
    Ok(rows)
}

/// What stands between the cells: spreadsheet programs of some countries write semicolons.
fn delimiter(first: &str) -> u8 {
    let behind = first.trim_start_matches(['"', '\u{feff}']);
    let behind = behind.strip_prefix(ID).unwrap_or_default();
    match behind.trim_start_matches('"').bytes().next() {
        Some(b';') => b';',
        Some(b'\t') => b'\t',
        _ => b',',
    }
}
