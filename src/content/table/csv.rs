//! Tables as text: CSV with commas, semicolons or tabs.

use super::super::decode::Problems;
use super::contacts::known_heads;
use super::grid::{Cell, Grid, Row};
use super::too_many_rows;
use crate::diagnostic::finding;
use crate::source::workbook::{CellKind, MAX_ROWS};
use crate::source::{SourceId, Span};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How many lines are asked what stands between their cells.
const MOST_ABOVE: usize = 40;

/// The rows of a table; `None` when it has too many.
pub(super) fn grid(source: SourceId, text: &str, problems: &mut Problems) -> Option<Grid> {
    let (delimiter, start) = delimiter(source, text);
    // Read as if they were not there: else all rows below would stand in one cell.
    let mut bytes = text.as_bytes().to_vec();
    // The line that names the sign is no row.
    bytes[..start].fill(b' ');
    for at in open_quotes(text.as_bytes(), delimiter) {
        bytes[at] = b' ';
        problems.add(finding!(
            BAD_TABLE, Span::new(source, at, at + 1),
            "this quote has no second one";
            help: "put quotes at both ends of the text, or take this one away"
        ));
    }
    let (rows, failed) = rows(source, text, &bytes, delimiter);
    for error in failed {
        problems.add(finding!(
            BAD_TABLE, Span::new(source, 0, 0),
            "this table cannot be read: {error}";
            help: "save it again as CSV with UTF-8 from your spreadsheet program"
        ));
    }
    // The first row names the columns.
    if let Some(row) = rows.get(MAX_ROWS) {
        let at = row.span.start as usize;
        problems.add(too_many_rows(Span::new(source, at, at)));
        return None;
    }
    let rows = rows.into_iter().filter(|row| !row.cells.is_empty());
    Some(Grid {
        is_sheet: false,
        rows: rows.collect(),
    })
}

/// What stands between cells, and where the table begins. Spreadsheet programs of some countries put
/// semicolons there, some put tabs, and some say so in a first line, `sep=;`.
fn delimiter(source: SourceId, text: &str) -> (u8, usize) {
    let first = text.lines().next().unwrap_or_default();
    if let Some(sign) = first
        .trim()
        .strip_prefix("sep=")
        .and_then(|it| it.bytes().next())
        && sign.is_ascii()
        && !first.trim().contains('"')
    {
        return (sign, first.len());
    }
    let head = text.lines().take(MOST_ABOVE).collect::<Vec<_>>().join("\n");
    let counted = b",;\t".iter().map(|sign| {
        let (rows, _) = rows(source, &head, head.as_bytes(), *sign);
        let known = rows.iter().map(known_heads).max().unwrap_or(0);
        let signs = first.bytes().filter(|it| it == sign).count();
        (known, signs, *sign)
    });
    let best = counted.max_by_key(|(known, signs, sign)| (*known, *signs, Reverse(*sign)));
    (best.map_or(b',', |(.., sign)| sign), 0)
}

/// All rows up to one more than are read, and what the library says of those that it cannot read.
fn rows(source: SourceId, text: &str, bytes: &[u8], delimiter: u8) -> (Vec<Row>, Vec<csv::Error>) {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(bytes);
    let (mut rows, mut failed) = (Vec::new(), Vec::new());
    let (mut counted, mut line) = (0, 1);
    for record in reader.records().take(MAX_ROWS + 1) {
        match record {
            Ok(record) => {
                let row = row(source, text, &record);
                let at = row.span.start as usize;
                let since = text.as_bytes().get(counted..at).unwrap_or_default();
                line += since.iter().filter(|it| **it == b'\n').count();
                counted = at;
                rows.push(Row {
                    number: u32::try_from(line).unwrap_or(u32::MAX),
                    ..row
                });
            }
            Err(error) => failed.push(error),
        }
    }
    (rows, failed)
}

fn row(source: SourceId, text: &str, record: &csv::StringRecord) -> Row {
    let position = record.position().map_or(0, csv::Position::byte);
    let at = usize::try_from(position).unwrap_or_default();
    // The reader's place may be the end of the line before.
    let rest = text.get(at..).unwrap_or_default();
    let at = at + rest.len() - rest.trim_start_matches(['\r', '\n']).len();
    let line = text
        .get(at..)
        .map_or(0, |rest| rest.find('\n').unwrap_or(rest.len()));
    let mut cells = BTreeMap::new();
    let mut from = at;
    for (column, cell) in (0..).zip(record) {
        // A cell is found behind the one before it; a quoted one may differ from the file.
        let place = text.get(from..at + line).and_then(|rest| rest.find(cell));
        let start = place.map_or(from, |place| from + place);
        let span = Span::new(source, start, start + cell.len());
        from = (start + cell.len()).min(at + line);
        if !cell.is_empty() {
            cells.insert(
                column,
                Cell {
                    text: cell.to_owned(),
                    span,
                    kind: CellKind::Words,
                },
            );
        }
    }
    Row {
        number: 0,
        span: Span::new(source, at, at + line),
        width: u32::try_from(record.len()).unwrap_or(u32::MAX),
        cells,
    }
}

/// Quotes that begin a cell and that nothing ends.
fn open_quotes(text: &[u8], delimiter: u8) -> Vec<usize> {
    let mut open = Vec::new();
    let mut begins_cell = true;
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        if *byte == b'"' && begins_cell {
            match closing_quote(text, at, delimiter) {
                Some(end) => at = end,
                None => open.push(at),
            }
        }
        begins_cell = *byte == delimiter || matches!(byte, b'\n' | b'\r');
        at += 1;
    }
    open
}

/// The second quote of a quoted cell. One in another row must end its cell: where text follows it, it is
/// itself the first of a later cell.
fn closing_quote(text: &[u8], start: usize, delimiter: u8) -> Option<usize> {
    let is_quote = |at: usize| text.get(at) == Some(&b'"');
    let mut at = start + 1;
    while at < text.len() {
        if is_quote(at) && is_quote(at + 1) {
            at += 1;
        } else if is_quote(at) {
            let is_same_row = !text[start..at].contains(&b'\n');
            let mut rest = text[at + 1..].iter().filter(|byte| **byte != b' ');
            let next = rest.next().copied().unwrap_or(delimiter);
            let ends_cell = next == delimiter || matches!(next, b'\n' | b'\r');
            return (is_same_row || ends_cell).then_some(at);
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::open_quotes;

    fn open(text: &str) -> Vec<usize> {
        open_quotes(text.as_bytes(), b',')
    }

    #[test]
    fn quotes_that_are_closed_are_no_problem() {
        for text in [
            "a,\"b, c\",d\n",
            "a,\"two\nlines\",d\n",
            "a,\"he said \"\"yes\"\"\",d",
            "a,a 5\" screen,d\n",
            "a,\"Team\" North,d\n",
            "a,\"\",\"last\"",
        ] {
            assert!(open(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_quote_without_a_second_one_is_found_among_others() {
        assert_eq!(open("a,\"b\nc,d\n"), [2]);
        assert_eq!(open("a,\"b\nc,\"d\"\n"), [2]);
        assert_eq!(open("a,\"two\nlines\"\nb,\"c\n"), [16]);
        assert_eq!(open("a,\"b\nc,\"d\n"), [2, 7]);
    }
}
