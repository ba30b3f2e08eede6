//! A table as cells, whatever file it stands in.

use crate::source::Span;
use crate::source::workbook::{CellKind, column_name};
use std::collections::BTreeMap;

/// The rows of one table that have words in them.
#[derive(Debug)]
pub(super) struct Grid {
    /// Whether it is a sheet, whose cells have names.
    pub is_sheet: bool,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Debug)]
pub(super) struct Row {
    /// Its number as a person sees it: of the row in a sheet, of the line in a text.
    pub number: u32,
    /// Where it stands.
    pub span: Span,
    /// How many cells it has, empty ones among them.
    pub width: u32,
    /// The cells with words in them, by their columns from 0.
    pub cells: BTreeMap<u32, Cell>,
}

/// A cell with words in it.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    /// The words.
    pub text: String,
    /// Where they stand.
    pub span: Span,
    /// What it holds.
    pub kind: CellKind,
}

impl Grid {
    /// `D7` in a sheet, `line 7` in a text.
    pub fn name(&self, row: u32, column: Option<u32>) -> String {
        match (self.is_sheet, column) {
            (true, Some(column)) => format!("{}{row}", column_name(column)),
            (true, None) => format!("row {row}"),
            (false, _) => format!("line {row}"),
        }
    }

    /// The row and the column of a span: no column where it is the whole row.
    pub fn position(&self, span: Span) -> Option<(u32, Option<u32>)> {
        // Merged cells stand in their first row.
        let behind = self
            .rows
            .partition_point(|row| row.span.start <= span.start);
        let row = self.rows.get(behind.checked_sub(1)?)?;
        if span.end > row.span.end {
            return None;
        }
        let mut cells = row.cells.iter();
        let is_whole = span.start == row.span.start
            && (span.end == row.span.end || span.end == span.start)
            && row.cells.len() > 1;
        let column = cells.find(|(_, cell)| {
            cell.span.start <= span.start && span.end <= cell.span.end && !is_whole
        });
        Some((row.number, column.map(|(column, _)| *column)))
    }
}

/// Names in a sentence, at most six of them: `B4, B5, B6 and 9 more`.
pub(super) fn listed(names: &[String]) -> String {
    const MOST: usize = 6;
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [start @ .., last] if names.len() <= MOST => format!("{} and {last}", start.join(", ")),
        _ => format!(
            "{} and {} more",
            names[..MOST - 1].join(", "),
            names.len() - (MOST - 1)
        ),
    }
}
