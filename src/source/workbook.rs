//! Spreadsheets as rows of cells, with a text in which every cell has its place.
//!
//! A small file can say that it is very large: it is packed, and a single space in a far cell makes a
//! table of many thousand million cells. So everything is counted before memory is asked for.

mod parts;

use super::place::{Place, Span};
use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::ops::Range;

/// The most rows of a sheet that are read.
pub const MAX_ROWS: usize = 20_000;
/// The most bytes that all parts of a file may have unpacked.
pub const MAX_UNPACKED: u64 = 64 * 1024 * 1024;
/// The most columns with words in them.
pub const MAX_COLUMNS: u32 = 200;
/// The most bytes in all cells of a sheet together.
pub const MAX_TEXT: usize = 8 * 1024 * 1024;
/// The most sheets that are read.
const MAX_SHEETS: usize = 40;
/// What stands between two cells where a row is shown.
const BETWEEN: &str = " | ";

/// A spreadsheet.
#[derive(Debug)]
pub struct Workbook {
    /// Its sheets, in their order.
    pub sheets: Vec<Sheet>,
    /// A line for each row with words in it, sheet after sheet.
    text: String,
    /// Each cell of `text`, in its order.
    marks: Vec<Mark>,
}

/// A sheet of a workbook.
#[derive(Debug)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether it is hidden.
    pub is_hidden: bool,
    /// The rows with words in them.
    pub rows: Vec<Row>,
    /// Why it was not read; then it has no rows.
    pub trouble: Option<Trouble>,
}

/// A row with words in it.
#[derive(Debug)]
pub struct Row {
    /// Its number as the program shows it, from 1.
    pub number: u32,
    /// Whether it is hidden.
    pub is_hidden: bool,
    /// Its line in the text of the workbook: its own cells, without those that are merged from above.
    pub range: Range<usize>,
    /// The cells with words in them, by their columns.
    pub cells: Vec<Cell>,
}

/// A cell with words in it.
#[derive(Debug, Clone)]
pub struct Cell {
    /// Its column, from 0.
    pub column: u32,
    /// What a person reads there: dates as `2026-11-22`, whole numbers without a point.
    pub text: String,
    /// What it holds.
    pub kind: CellKind,
    /// Where it stands in the text of the workbook. That of a merged cell is its first.
    pub range: Range<usize>,
}

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellKind {
    /// Words.
    Words,
    /// A number: the program has taken zeros from its head.
    Number,
    /// A day.
    Day,
    /// An error of the program, such as `#REF!`.
    Fault,
    /// A formula that was saved without what came of it.
    Unworked,
}

/// Why a workbook, or a sheet of it, is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// It is none: the library's words.
    Broken(String),
    /// It has no sheet.
    NoSheet,
    /// It has more than [`MAX_UNPACKED`] bytes when it is unpacked.
    TooLarge,
    /// A cell is in a row or column that no sheet has.
    NoPlace,
    /// A sheet has more than [`MAX_ROWS`] rows.
    TooManyRows,
    /// A row, by its number from 1, has words beyond column [`MAX_COLUMNS`].
    TooWide(u32),
    /// The cells of a sheet have more than [`MAX_TEXT`] bytes of words.
    TooMuchText,
}

/// A cell in the text of a workbook.
#[derive(Debug)]
struct Mark {
    range: Range<usize>,
    sheet: usize,
    row: u32,
    column: u32,
}

impl Workbook {
    /// Reads an XLSX file.
    ///
    /// # Errors
    /// Why it cannot be read at all. What is wrong with one sheet stands with that sheet.
    pub fn read(bytes: &[u8]) -> Result<Self, Trouble> {
        let mut parts = parts::Parts::checked(bytes)?;
        let broken = |error: calamine::XlsxError| Trouble::Broken(error.to_string());
        let mut book = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
        let all = book.sheets_metadata().to_vec();
        let tables = all.into_iter().filter(|it| it.typ == SheetType::WorkSheet);
        let mut read = Self {
            sheets: Vec::new(),
            text: String::new(),
            marks: Vec::new(),
        };
        for sheet in tables.take(MAX_SHEETS) {
            let hidden_rows = parts.hidden_rows(&sheet.name);
            let (rows, trouble) = match cells_of(&mut book, &sheet.name) {
                Ok(rows) => (rows, None),
                Err(trouble) => (Cells::new(), Some(trouble)),
            };
            let rows = read.placed(rows, &hidden_rows);
            read.sheets.push(Sheet {
                name: sheet.name,
                is_hidden: sheet.visible != SheetVisible::Visible,
                rows,
                trouble,
            });
        }
        match read.sheets.is_empty() {
            true => Err(Trouble::NoSheet),
            false => Ok(read),
        }
    }

    /// The rows with words in them, one a line.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The place of a span of the text: line and column are row and column of its first cell.
    pub fn place(&self, file: String, span: Span) -> Place {
        let Range { start, end } = span.range();
        let first = self.marks.partition_point(|it| it.range.end <= start);
        let Some(mark) = self
            .marks
            .get(first)
            .filter(|it| it.range.start < end.max(start + 1))
        else {
            return Place {
                file,
                line: 1,
                column: 1,
                end_line: 1,
                end_column: 1,
                cell: None,
            };
        };
        let within = self.marks[first..].iter();
        let last = within
            .take_while(|it| it.sheet == mark.sheet && it.range.start < end)
            .last()
            .unwrap_or(mark);
        let mut cell = format!("{}!{}", quoted(&self.sheets[mark.sheet].name), name(mark));
        if (last.row, last.column) != (mark.row, mark.column) {
            cell = format!("{cell}:{}", name(last));
        }
        let number = |index: u32| {
            usize::try_from(index)
                .unwrap_or(usize::MAX)
                .saturating_add(1)
        };
        Place {
            file,
            line: number(mark.row),
            column: number(mark.column),
            end_line: number(last.row),
            end_column: number(last.column) + 1,
            cell: Some(cell),
        }
    }

    /// Writes the rows of one more sheet into the text.
    fn placed(&mut self, rows: Cells, hidden: &BTreeSet<u32>) -> Vec<Row> {
        let sheet = self.sheets.len();
        let mut placed: BTreeMap<(u32, u32), Range<usize>> = BTreeMap::new();
        let mut all = Vec::new();
        for (row, cells) in rows {
            let line = self.text.len();
            let mut own = Vec::new();
            let mut is_first = true;
            for (column, value) in cells {
                // A merged cell is shown where it begins, and read in every row that it covers.
                let range = match value.merged_from.and_then(|from| placed.get(&from)) {
                    Some(range) => range.clone(),
                    None => {
                        if !is_first {
                            self.text.push_str(BETWEEN);
                        }
                        is_first = false;
                        let start = self.text.len();
                        let shown = value.text.chars();
                        self.text
                            .extend(shown.map(|it| if it.is_control() { ' ' } else { it }));
                        let range = start..self.text.len();
                        self.marks.push(Mark {
                            range: range.clone(),
                            sheet,
                            row,
                            column,
                        });
                        placed.insert((row, column), range.clone());
                        range
                    }
                };
                own.push(Cell {
                    column,
                    text: value.text,
                    kind: value.kind,
                    range,
                });
            }
            let range = line..self.text.len();
            self.text.push('\n');
            all.push(Row {
                number: row + 1,
                is_hidden: hidden.contains(&row),
                range,
                cells: own,
            });
        }
        all
    }
}

/// `Contacts`, or `'My contacts'` as spreadsheet programs write it before a cell.
fn quoted(sheet: &str) -> String {
    let is_plain = |it: char| it.is_alphanumeric() || it == '_';
    match sheet.chars().all(is_plain) {
        true => sheet.to_owned(),
        false => format!("'{}'", sheet.replace('\'', "''")),
    }
}

/// `D7`.
fn name(mark: &Mark) -> String {
    format!("{}{}", column_name(mark.column), u64::from(mark.row) + 1)
}

/// The letters of a column: `A` for 0, `AA` for 26.
pub fn column_name(column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = u64::from(column) + 1;
    while left > 0 {
        left -= 1;
        let letter = u8::try_from(left % 26).unwrap_or_default();
        letters.push(char::from(b'A' + letter));
        left /= 26;
    }
    letters.iter().rev().collect()
}

/// What stands in a cell.
#[derive(Debug, Clone)]
struct Written {
    text: String,
    kind: CellKind,
    /// The cell that it is merged into.
    merged_from: Option<(u32, u32)>,
}

/// Cells with words in them, by row and column, both from 0.
type Cells = BTreeMap<u32, BTreeMap<u32, Written>>;

fn cells_of(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Cells, Trouble> {
    let broken = |error: calamine::XlsxError| Trouble::Broken(error.to_string());
    let merged = book.merge_cells_by_sheet_name(sheet).unwrap_or_default();
    let mut reader = book.worksheet_cells_reader(sheet).map_err(broken)?;
    let mut cells = Cells::new();
    let mut length = 0;
    while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(broken)? {
        // Words are measured before they are copied: many cells may share one long text.
        if matches!(cell.value, DataRef::SharedString(text) if text.len() > MAX_TEXT) {
            return Err(Trouble::TooMuchText);
        }
        let Some(written) = written(&cell.value, cell.formula.is_some()) else {
            continue;
        };
        let (row, column) = cell.pos;
        if column >= MAX_COLUMNS {
            return Err(Trouble::TooWide(row.saturating_add(1)));
        }
        length += written.text.len();
        if length > MAX_TEXT {
            return Err(Trouble::TooMuchText);
        }
        cells.entry(row).or_default().insert(column, written);
        if cells.len() > MAX_ROWS {
            return Err(Trouble::TooManyRows);
        }
    }
    for region in &merged {
        repeat(region, &mut cells, &mut length)?;
    }
    Ok(cells)
}

/// Lets the words of a merged cell count in every row below it that has words of its own.
fn repeat(region: &Dimensions, cells: &mut Cells, length: &mut usize) -> Result<(), Trouble> {
    let (row, column) = region.start;
    let written = cells.get(&row).and_then(|it| it.get(&column)).cloned();
    let (Some(written), true) = (written, region.end.0 > row) else {
        return Ok(());
    };
    for (_, below) in cells.range_mut(row + 1..=region.end.0) {
        *length += written.text.len();
        if *length > MAX_TEXT {
            return Err(Trouble::TooMuchText);
        }
        below.entry(column).or_insert_with(|| Written {
            merged_from: Some(region.start),
            ..written.clone()
        });
    }
    Ok(())
}

/// A cell as a person reads it; `None` where there is nothing.
fn written(value: &DataRef<'_>, is_formula: bool) -> Option<Written> {
    let (text, kind) = match value {
        DataRef::Empty if is_formula => (String::new(), CellKind::Unworked),
        DataRef::Empty => return None,
        DataRef::DateTime(date) => day(date),
        // "2026-11-22T00:00:00": the day alone counts.
        DataRef::DateTimeIso(text) => (text.chars().take(10).collect(), CellKind::Day),
        DataRef::Int(_) | DataRef::Float(_) => (plain(value), CellKind::Number),
        DataRef::Error(_) => (plain(value), CellKind::Fault),
        DataRef::String(text) => (text.trim().to_owned(), CellKind::Words),
        DataRef::SharedString(text) => (text.trim().to_owned(), CellKind::Words),
        DataRef::Bool(_) | DataRef::DurationIso(_) => (plain(value), CellKind::Words),
    };
    if text.is_empty() && kind != CellKind::Unworked {
        return None;
    }
    // What shows in a report has some words.
    let text = if text.is_empty() {
        "(formula)".to_owned()
    } else {
        text
    };
    Some(Written {
        text,
        kind,
        merged_from: None,
    })
}

/// A day as `2026-11-22`, or a time of day as people say it.
fn day(date: &ExcelDateTime) -> (String, CellKind) {
    let (year, month, day, hour, minute, ..) = date.to_ymd_hms_milli();
    if (0.0..1.0).contains(&date.as_f64()) {
        let half = if hour < 12 { "am" } else { "pm" };
        let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
        let text = match minute {
            0 => format!("{hour}{half}"),
            _ => format!("{hour}:{minute:02}{half}"),
        };
        return (text, CellKind::Words);
    }
    (format!("{year:04}-{month:02}-{day:02}"), CellKind::Day)
}

/// A value as the library writes it.
fn plain(value: &DataRef<'_>) -> String {
    calamine::Data::from(value.clone())
        .to_string()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::{column_name, quoted};

    #[test]
    fn columns_have_the_letters_of_spreadsheets() {
        let letters = [0, 3, 25, 26, 701, 702, 16_383].map(column_name);
        assert_eq!(letters, ["A", "D", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }

    #[test]
    fn the_name_of_a_sheet_is_quoted_where_it_has_to_be() {
        let names = ["Contacts", "My contacts", "Kay's"].map(quoted);
        assert_eq!(names, ["Contacts", "'My contacts'", "'Kay''s'"]);
    }
}
