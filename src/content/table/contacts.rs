//! A table of contacts: which row names the columns, what they hold, and a node for each row that a YAML
//! file would give too, so that one reader serves both.

use super::super::decode::Problems;
use super::super::values::Id;
use super::super::yaml::Node;
use super::grid::{Cell, Grid, Row, listed};
use super::heads::{self, Meaning, simplified};
use super::ids::name_rows;
use super::mend::{self, Order};
use super::places::AreaNames;
use super::row::{RowReader, is_day_key};
use crate::diagnostic::{finding, nearest};
use crate::source::Span;
use crate::source::workbook::column_name;
use std::collections::{BTreeMap, BTreeSet};

/// How many rows may stand above the headings.
const MOST_ABOVE: usize = 40;
/// How many known headings make a row one of headings.
const FEWEST_HEADS: usize = 2;

/// A table of contacts as it was understood.
#[derive(Debug)]
pub struct ContactTable {
    /// The columns that are read, from left to right.
    pub columns: Vec<Column>,
    /// The contacts.
    pub rows: Vec<ContactRow>,
}

/// A column that is read.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its letters in a sheet, or its number.
    pub name: String,
    /// Its heading as it was written.
    pub heading: String,
    /// What it holds.
    pub meaning: Meaning,
    /// Where its heading stands.
    pub(super) span: Span,
    at: u32,
}

/// A row with a contact.
#[derive(Debug)]
pub struct ContactRow {
    /// The id that stands there, or one made of the label.
    pub id: Option<Id>,
    /// Whether its id was made of the label.
    pub is_made_up: bool,
    /// Its keys with their values.
    pub node: Node,
    /// Keys whose cells say that there is nothing: `-`, or `All` for the areas.
    pub cleared: Vec<&'static str>,
    /// Whether a value is already known to be wrong: then the contact is looked at and not used.
    pub is_spoiled: bool,
}

/// How many headings of a row are known.
pub(super) fn known_heads(row: &Row) -> usize {
    let known = row.cells.values().filter_map(|it| heads::meaning(&it.text));
    let keys: BTreeSet<String> = known.map(|it| format!("{it:?}")).collect();
    keys.len()
}

/// The row with the most known headings, if it has enough of them.
pub(super) fn head_row(grid: &Grid) -> Option<usize> {
    let rows = grid.rows.iter().take(MOST_ABOVE).enumerate();
    let counted = rows.map(|(at, row)| (known_heads(row), std::cmp::Reverse(at)));
    let (count, at) = counted.max()?;
    (count >= FEWEST_HEADS).then_some(at.0)
}

/// Reads the table; `None` where it has no headings, or not those that every contact needs.
pub(super) fn read(
    grid: &Grid,
    areas: &AreaNames,
    problems: &mut Problems,
) -> Option<ContactTable> {
    let first = grid.rows.first()?;
    let Some(head) = head_row(grid) else {
        problems.add(finding!(
            BAD_TABLE, first.span,
            "this table has no row of headings that Fingerpost knows";
            help: "write `label`, `for`, `areas`, `phone`, `email`, `hours` and `checked_on` above the columns, or usual names such as “Team” and “Telephone”"
        ));
        return None;
    };
    let mut reader = Reader {
        grid,
        areas,
        head,
        columns: Vec::new(),
        problems,
    };
    reader.read_heads();
    let missing = reader.missing_columns();
    let rows = reader.rows(&missing);
    let mut columns = reader.columns;
    columns.sort_by_key(|it| it.at);
    Some(ContactTable { columns, rows })
}

struct Reader<'g, 'p> {
    grid: &'g Grid,
    areas: &'g AreaNames,
    /// The row of headings.
    head: usize,
    columns: Vec<Column>,
    problems: &'p mut Problems,
}

impl<'g> Reader<'g, '_> {
    fn head(&self) -> &'g Row {
        &self.grid.rows[self.head]
    }

    fn body(&self) -> &'g [Row] {
        &self.grid.rows[self.head + 1..]
    }

    fn read_heads(&mut self) {
        let mut unread = Vec::new();
        for (at, cell) in &self.head().cells {
            let meaning = heads::meaning(&cell.text).or_else(|| self.near(cell));
            match meaning {
                Some(Meaning::Own) => {}
                Some(meaning) => self.take(*at, cell, meaning),
                None if self.is_used(*at) => unread.push((cell.span, format!("“{}”", cell.text))),
                None => {}
            }
        }
        // Words below no heading; in a text, a comma too many pushed them there, and the row is told.
        let headless = self.body().iter().flat_map(|row| row.cells.keys());
        let headless: BTreeSet<u32> = headless
            .filter(|at| self.grid.is_sheet && !self.head().cells.contains_key(at))
            .copied()
            .collect();
        for at in headless {
            unread.push((self.head().span, format!("column {}", column_name(at))));
        }
        let Some((span, _)) = unread.first() else {
            return;
        };
        let names: Vec<String> = unread.iter().map(|(_, name)| name.clone()).collect();
        let (what, are) = match names.len() {
            1 => ("column is", "it is"),
            _ => ("columns are", "they are"),
        };
        self.problems.add(finding!(
            COLUMN_NOT_READ, *span,
            "{} of this table’s {what} not read: {}", names.len(), listed(&names);
            help: "if {are} for families, write one of the headings that the guide lists, such as `note`; if {are} for you alone, begin the heading with “Internal”"
        ));
    }

    /// What a heading with a typing mistake means, which is told.
    fn near(&mut self, cell: &Cell) -> Option<Meaning> {
        let (name, meaning) = heads::nearest(&cell.text)?;
        let is_there = |it: &Cell| heads::meaning(&it.text) == Some(meaning.clone());
        if self.head().cells.values().any(is_there) {
            return None;
        }
        self.problems.add(finding!(
            UNKNOWN_KEY, cell.span,
            "no column of contacts is named `{}`", cell.text;
            help: "write `{name}`"
        ));
        Some(meaning)
    }

    fn is_used(&self, at: u32) -> bool {
        self.body().iter().any(|row| row.cells.contains_key(&at))
    }

    /// Takes a column; two for one key are told, unless no row has words in both.
    fn take(&mut self, at: u32, cell: &Cell, meaning: Meaning) {
        let same = self.columns.iter().filter(|it| it.meaning == meaning);
        let both = same.flat_map(|first| {
            let rows = self.body().iter();
            let both =
                |row: &&Row| row.cells.contains_key(&first.at) && row.cells.contains_key(&at);
            rows.filter(both).map(move |row| (first, row))
        });
        if let Some((first, row)) = both.into_iter().next() {
            let (name, other) = (&cell.text, &first.heading);
            self.problems.add(
                finding!(
                    DUPLICATE_KEY, cell.span,
                    "the columns “{other}” and “{name}” say the same thing twice, first in {}",
                    self.grid.name(row.number, None);
                    help: "keep one of the two columns, or give each number a row of its own"
                )
                .also(first.span, "the first one"),
            );
            return;
        }
        let name = match self.grid.is_sheet {
            true => column_name(at),
            false => (at + 1).to_string(),
        };
        self.columns.push(Column {
            name,
            heading: cell.text.clone(),
            meaning,
            span: cell.span,
            at,
        });
    }

    /// Keys that every contact needs and that no column holds.
    fn missing_columns(&mut self) -> Vec<&'static str> {
        let has = |key: &str| {
            let mut meanings = self.columns.iter().map(|it| &it.meaning);
            meanings.any(|it| matches!(it, Meaning::Key(known, _) if *known == key))
        };
        let mut missing: Vec<&'static str> = ["label", "for"]
            .into_iter()
            .filter(|key| !has(key))
            .collect();
        if !["phone", "email", "form_url"].into_iter().any(has) {
            missing.push("phone");
        }
        if !missing.is_empty() {
            self.problems.add(finding!(
                MISSING_KEY, self.head().span,
                "this table has no column {}", nearest::all_of(missing.iter().copied());
                help: "{}", explained(&missing)
            ));
        }
        missing
    }

    fn rows(&mut self, missing: &[&'static str]) -> Vec<ContactRow> {
        let orders = self.orders();
        let mut rows = Vec::new();
        let mut lone = Vec::new();
        for row in self.body() {
            if self.repeats_heads(row) {
                continue;
            }
            let read = self
                .columns
                .iter()
                .filter(|it| row.cells.contains_key(&it.at));
            match read.count() {
                0 => {}
                // A heading between rows, or a remark below them.
                1 if self.columns.len() > 2 => lone.push(row),
                _ => rows.push(self.row(row, &orders, missing)),
            }
        }
        self.tell_lone(&lone);
        self.tell_wide();
        name_rows(&mut rows);
        rows
    }

    /// Whether a row says again what the columns are.
    fn repeats_heads(&self, row: &Row) -> bool {
        let head = self.head();
        row.cells.len() > 1
            && row.cells.iter().all(|(at, cell)| {
                let above = head.cells.get(at);
                above.is_some_and(|above| simplified(&above.text) == simplified(&cell.text))
            })
    }

    fn tell_lone(&mut self, lone: &[&Row]) {
        let Some(first) = lone.first() else {
            return;
        };
        let names: Vec<String> = lone
            .iter()
            .map(|row| self.grid.name(row.number, None))
            .collect();
        let words = first
            .cells
            .values()
            .next()
            .map_or("", |it| it.text.as_str());
        let (what, them) = match lone.len() {
            1 => ("only one cell of", "it"),
            _ => ("only one cell each of", "them"),
        };
        self.problems.add(finding!(
            LONE_CELL, first.span,
            "{what} {} has words, such as “{words}”, so that nobody can tell whether a contact is meant", listed(&names);
            help: "fill the row, or take {them} out: what stands above many rows goes into a column, such as `areas`"
        ));
    }

    /// Rows of a text with more cells than there are columns.
    fn tell_wide(&mut self) {
        let width = self.head().width;
        let wide = self
            .body()
            .iter()
            .filter(|row| !self.grid.is_sheet && row.width > width);
        let found: Vec<_> = wide
            .filter(|row| row.cells.keys().any(|at| *at >= width))
            .map(|row| {
                finding!(
                    BAD_TABLE, row.span,
                    "this row has {} cells, but the table has {width} columns", row.width;
                    help: "put a text that contains a comma in quotes"
                )
            })
            .collect();
        found.into_iter().for_each(|it| self.problems.add(it));
    }

    /// How the days of each column are written.
    fn orders(&self) -> BTreeMap<u32, Order> {
        let days = self.columns.iter().filter(|it| is_day(&it.meaning));
        let order = |at: u32| {
            let cells = self.body().iter().filter_map(move |row| row.cells.get(&at));
            mend::order(cells.map(|it| it.text.as_str()))
        };
        days.map(|it| (it.at, order(it.at))).collect()
    }

    fn row(
        &mut self,
        row: &Row,
        orders: &BTreeMap<u32, Order>,
        missing: &[&'static str],
    ) -> ContactRow {
        let mut read = RowReader::new(row, self.areas, self.problems);
        for column in &self.columns {
            let order = orders.get(&column.at).copied().unwrap_or(Order::Unknown);
            if let Some(cell) = row.cells.get(&column.at) {
                read.cell(column, cell, order);
            }
        }
        read.finish(missing)
    }
}

fn is_day(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Key(key, _) if is_day_key(key))
}

fn explained(missing: &[&str]) -> String {
    let parts = missing.iter().map(|key| match *key {
        "label" => "`label` (or “Team”) names the team",
        "for" => "`for` says what the team is for, such as `register`",
        _ => "`phone`, `email` or `form_url` says how to reach it",
    });
    parts.collect::<Vec<_>>().join("; ")
}
