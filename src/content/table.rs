//! Tables of contacts as nodes; those of spreadsheet programs are read in [`super::sheet`].
//!
//! Each row becomes the same node that a YAML file would give, so that one reader serves both.

use super::decode::Problems;
use super::yaml::{Key, Node, Value};
use crate::diagnostic::{Finding, finding};
use crate::source::{SourceId, Span};

/// Columns that hold lists, written with `;`.
const LISTS: &[&str] = &["for", "areas"];
/// The most rows that are read.
pub(super) const MAX_ROWS: usize = 20_000;

/// The rows of a CSV file; `None` when some of it cannot be read.
pub fn csv_rows(source: SourceId, text: &str, problems: &mut Problems) -> Option<Vec<Node>> {
    // Spreadsheet programs of some countries put semicolons between the cells.
    let head = text.lines().next().unwrap_or_default();
    let semicolons = head.contains(';') && !head.contains(',');
    let delimiter = if semicolons { b';' } else { b',' };
    // Read as if they were not there: else all rows below would stand in one cell.
    let mut bytes = text.as_bytes().to_vec();
    for at in open_quotes(text.as_bytes(), delimiter) {
        bytes[at] = b' ';
        problems.add(finding!(
            BAD_TABLE, Span::new(source, at, at + 1),
            "this quote has no second one";
            help: "put quotes at both ends of the text, or take this one away"
        ));
    }
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(bytes.as_slice());
    let mut table = Table::new(source);
    for (number, record) in reader.records().enumerate() {
        if number == MAX_ROWS {
            let at = record
                .ok()
                .and_then(|it| usize::try_from(it.position()?.byte()).ok());
            let at = at.unwrap_or_default();
            problems.add(too_many_rows(Span::new(source, at, at)));
            return None;
        }
        match record {
            Ok(record) => {
                let at = record.position().map_or(0, |position| {
                    usize::try_from(position.byte()).unwrap_or_default()
                });
                // The reader's place may be the end of the line before.
                let rest = text.get(at..).unwrap_or_default();
                let at = at + rest.len() - rest.trim_start_matches(['\r', '\n']).len();
                let line = text
                    .get(at..)
                    .map_or(0, |rest| rest.find('\n').unwrap_or(rest.len()));
                let mut cells = Vec::new();
                let mut from = at;
                for cell in &record {
                    // A cell is found behind the one before it; a quoted one may differ from the file.
                    let place = text.get(from..at + line).and_then(|rest| rest.find(cell));
                    let start = place.map_or(from, |place| from + place);
                    cells.push((
                        cell.to_owned(),
                        Span::new(source, start, start + cell.len()),
                    ));
                    from = (start + cell.len()).min(at + line);
                }
                table.push(cells, Span::new(source, at, at + line), problems);
            }
            Err(error) => problems.add(finding!(
                BAD_TABLE, Span::new(source, 0, 0),
                "this table cannot be read: {error}";
                help: "save it again as CSV with UTF-8 from your spreadsheet program"
            )),
        }
    }
    Some(table.rows)
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

pub(super) fn too_many_rows(span: Span) -> Finding {
    finding!(
        BAD_TABLE, span,
        "this table has more than {MAX_ROWS} rows, so it is not read";
        help: "split it: the folder of an area may have a table of its own"
    )
}

/// A table while it is being read.
pub(super) struct Table {
    source: SourceId,
    heads: Vec<Key>,
    /// What was read so far.
    pub(super) rows: Vec<Node>,
}

impl Table {
    /// No row yet.
    pub(super) fn new(source: SourceId) -> Self {
        Self {
            source,
            heads: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// One more row; the first one names the columns.
    pub(super) fn push(&mut self, cells: Vec<(String, Span)>, span: Span, problems: &mut Problems) {
        if cells.iter().all(|(cell, _)| cell.is_empty()) {
            return;
        }
        if self.heads.is_empty() {
            self.heads = cells
                .into_iter()
                .map(|(name, span)| Key {
                    span,
                    name: name.to_lowercase().replace(' ', "_"),
                })
                .collect();
            return;
        }
        if cells.len() > self.heads.len() {
            problems.add(
                finding!(
                    BAD_TABLE, span,
                    "this row has {} cells, but the table has {} columns", cells.len(), self.heads.len();
                    help: "put a text that contains a comma in quotes"
                ),
            );
        }
        let pairs = self
            .heads
            .iter()
            .zip(cells)
            .filter(|(_, (cell, _))| !cell.is_empty())
            .map(|(head, (cell, span))| {
                (
                    Key {
                        span: head.span,
                        name: head.name.clone(),
                    },
                    value(&head.name, cell, span),
                )
            })
            .collect();
        debug_assert_eq!(span.source, self.source);
        self.rows.push(Node {
            span,
            value: Value::Map(pairs),
        });
    }
}

fn value(column: &str, cell: String, span: Span) -> Node {
    if !LISTS.contains(&column) {
        return Node {
            span,
            value: Value::Scalar(cell),
        };
    }
    let entries = cell
        .split(';')
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
        .map(|entry| Node {
            span,
            value: Value::Scalar(entry.to_owned()),
        })
        .collect();
    Node {
        span,
        value: Value::List(entries),
    }
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
