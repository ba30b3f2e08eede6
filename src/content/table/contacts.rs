//! A table of contacts: which row names the columns, what they hold, and a node for each row that a YAML
//! file would give too, so that one reader serves both.

use super::super::decode::Problems;
use super::super::values::Id;
use super::super::yaml::{Key, Node, Value};
use super::grid::{Cell, Grid, Row, listed};
use super::heads::{self, Meaning, simplified};
use super::mend::{self, Day, Number, Order};
use super::places::{AreaNames, Where};
use crate::diagnostic::{finding, nearest};
use crate::source::Span;
use crate::source::workbook::{CellKind, column_name};
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
    span: Span,
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
        let mut read = RowReader {
            row,
            areas: self.areas,
            pairs: Vec::new(),
            id: None,
            cleared: Vec::new(),
            is_spoiled: !missing.is_empty(),
            problems: self.problems,
        };
        for column in &self.columns {
            let order = orders.get(&column.at).copied().unwrap_or(Order::Unknown);
            if let Some(cell) = row.cells.get(&column.at) {
                read.cell(column, cell, order);
            }
        }
        read.stand_in(missing);
        ContactRow {
            id: read.id,
            is_made_up: false,
            cleared: read.cleared,
            node: Node {
                span: row.span,
                value: Value::Map(read.pairs),
            },
            is_spoiled: read.is_spoiled,
        }
    }
}

/// A row while it is being read.
struct RowReader<'r, 'p> {
    row: &'r Row,
    areas: &'r AreaNames,
    pairs: Vec<(Key, Node)>,
    id: Option<Id>,
    cleared: Vec<&'static str>,
    is_spoiled: bool,
    problems: &'p mut Problems,
}

impl RowReader<'_, '_> {
    fn cell(&mut self, column: &Column, cell: &Cell, order: Order) {
        let (key, level) = match &column.meaning {
            Meaning::Own => return,
            Meaning::Id => {
                self.id = Id::new(&cell.text).or_else(|| Id::suggestion(&cell.text));
                return;
            }
            Meaning::Key(key, level) => (*key, level.as_deref()),
        };
        match self.value(key, cell, order) {
            Some(value) => {
                let node = Node {
                    span: cell.span,
                    value,
                };
                self.push(column.span, (key, level), node);
            }
            None if level.is_none() => self.cleared.push(key),
            None => {}
        }
    }

    /// Adds a value; words in a format or language go beside those that are there.
    fn push(&mut self, span: Span, (key, level): (&'static str, Option<&str>), node: Node) {
        let named = |name: &str| Key {
            span,
            name: name.to_owned(),
        };
        let there = self.pairs.iter_mut().find(|(it, _)| it.name == key);
        match (there, level) {
            (None, None) => self.pairs.push((named(key), node)),
            (None, Some(level)) => {
                let span = node.span;
                let words = Value::Map(vec![(named(level), node)]);
                self.pairs.push((named(key), Node { span, value: words }));
            }
            (Some((_, words)), level) => {
                let pair = (named(level.unwrap_or("plain")), node);
                match &mut words.value {
                    Value::Map(pairs) => pairs.push(pair),
                    _ => {
                        let first = (named("plain"), words.clone());
                        words.value = Value::Map(vec![first, pair]);
                    }
                }
            }
        }
    }

    /// What a cell holds for a key; `None` where it says that there is nothing. A value that is known to be
    /// wrong is told, and nothing stands in for it.
    fn value(&mut self, key: &str, cell: &Cell, order: Order) -> Option<Value> {
        if matches!(cell.kind, CellKind::Fault | CellKind::Unworked) {
            self.tell_fault(cell);
            return Some(self.spoiled(key));
        }
        let text = cell.text.as_str();
        let is_needed = matches!(key, "label" | "for" | "areas");
        if !is_needed && mend::says_nothing(text) {
            return None;
        }
        Some(match key {
            "for" => list(mend::purposes(text), cell.span),
            "areas" => return self.places(cell),
            "phone" | "text" => self.number(key, cell),
            "email" => Value::Scalar(text.trim_start_matches("mailto:").to_owned()),
            _ if is_day_key(key) => self.day(cell, order),
            _ => Value::Scalar(text.to_owned()),
        })
    }

    fn tell_fault(&mut self, cell: &Cell) {
        let (what, help) = match cell.kind {
            CellKind::Unworked => (
                "this cell holds a formula that was never worked out".to_owned(),
                "open the file in Excel and save it, or write the words themselves into the cell",
            ),
            _ => (
                format!("`{}` is an error of the spreadsheet", cell.text),
                "mend the formula, or write the words themselves into the cell",
            ),
        };
        self.problems
            .add(finding!(CELL_WITHOUT_VALUE, cell.span, "{}", what; help: help));
    }

    /// Marks the row as wrong. What every contact needs gets a value, so that the rest of the row is looked
    /// at without further complaints; nothing of such a row is published.
    fn spoiled(&mut self, key: &str) -> Value {
        self.is_spoiled = true;
        match key {
            "label" | "hours" | "note" | "relay" => Value::Scalar("Team".to_owned()),
            "for" => Value::Scalar("advice".to_owned()),
            _ => Value::Null,
        }
    }

    fn stand_in(&mut self, missing: &[&'static str]) {
        for key in missing {
            let value = self.spoiled(key);
            let node = Node {
                span: self.row.span,
                value,
            };
            self.push(self.row.span, (key, None), node);
        }
    }

    fn places(&mut self, cell: &Cell) -> Option<Value> {
        match self.areas.read(&cell.text) {
            Where::Everywhere => None,
            Where::In(ids) => {
                let ids = ids.iter().map(|it| it.as_str().to_owned());
                Some(list(ids.collect(), cell.span))
            }
            Where::Unknown(names) => {
                let near = nearest(&simplified(&names[0]), self.areas.ids());
                let help = match near {
                    Some(id) => format!("write `{id}`, or `All` for everywhere"),
                    None => format!(
                        "the areas are {}; write `All` for everywhere",
                        nearest::all_of(self.areas.ids().take(20))
                    ),
                };
                self.problems.add(finding!(
                    UNKNOWN_AREA, cell.span,
                    "there is no area “{}”", names.join("”, “");
                    help: help
                ));
                Some(self.spoiled("areas"))
            }
        }
    }

    fn number(&mut self, key: &str, cell: &Cell) -> Value {
        // A short code for texts is no phone number, and has no zero to lose.
        if key == "text" && cell.text.len() == 5 {
            return Value::Scalar(cell.text.clone());
        }
        match mend::phone(&cell.text, cell.kind) {
            Number::Whole(number) => Value::Scalar(number),
            Number::Rounded => {
                self.problems.add(finding!(
                    DIGITS_LOST, cell.span,
                    "the spreadsheet has rounded this number to `{}`, and its last digits are lost", cell.text;
                    help: "format the column as text, and type the whole number again with its area code"
                ));
                self.spoiled(key)
            }
            Number::NoPhone => {
                self.problems.add(finding!(
                    BAD_PHONE, cell.span,
                    "`{}` is not a phone number, with or without a 0 before it", cell.text;
                    help: "spreadsheets take away the 0 of a phone number: format the column as text, and type the whole number again"
                ));
                self.spoiled(key)
            }
        }
    }

    fn day(&mut self, cell: &Cell, order: Order) -> Value {
        if cell.kind == CellKind::Number
            && let Some(date) = mend::serial(&cell.text)
        {
            return Value::Scalar(date.to_string());
        }
        let date = match (mend::day(&cell.text), order) {
            (Some(Day::Sure(date)), _) => Some(date),
            (Some(Day::Either(Some(date), None)), _) => Some(date),
            (Some(Day::Either(None, Some(date))), Order::MonthFirst | Order::Unknown) => Some(date),
            (Some(Day::Either(date, _)), Order::DayFirst) => date,
            (Some(Day::Either(_, date)), Order::MonthFirst) => date,
            (Some(Day::Either(Some(day), Some(month))), Order::Unknown) => {
                self.problems.add(finding!(
                    BAD_DATE, cell.span,
                    "`{}` may be {day} or {month}", cell.text;
                    help: "write year, month and day, such as `{day}`"
                ));
                return self.spoiled("day");
            }
            (Some(Day::Either(None, None)) | None, _) => None,
        };
        Value::Scalar(date.map_or_else(|| cell.text.clone(), |it| it.to_string()))
    }
}

/// Gives every row an id: the one that stands there, or one made of the label, with the first area where
/// several rows have the same label.
fn name_rows(rows: &mut [ContactRow]) {
    let made_up = |row: &ContactRow| Id::suggestion(&cut(&first_words(&row.node, "label")?));
    let mut counts: BTreeMap<Id, usize> = BTreeMap::new();
    for id in rows.iter().filter(|it| it.id.is_none()).filter_map(made_up) {
        *counts.entry(id).or_default() += 1;
    }
    for row in rows.iter_mut().filter(|it| it.id.is_none()) {
        let base = made_up(row);
        let is_alone = base.as_ref().is_some_and(|id| counts.get(id) == Some(&1));
        let area = first_words(&row.node, "areas");
        row.id = match (base, area) {
            (Some(base), Some(area)) if !is_alone => {
                Id::suggestion(&cut(&format!("{base} {area}"))).or(Some(base))
            }
            (base, _) => base,
        };
        row.is_made_up = true;
    }
}

/// The first words of a key.
fn first_words(node: &Node, key: &str) -> Option<String> {
    let Value::Map(pairs) = &node.value else {
        return None;
    };
    let mut value = &pairs.iter().find(|(it, _)| it.name == key)?.1.value;
    loop {
        value = match value {
            Value::Scalar(text) => return Some(text.clone()),
            Value::List(list) => &list.first()?.value,
            Value::Map(pairs) => &pairs.first()?.1.value,
            Value::Null => return None,
        };
    }
}

/// As many whole words as an id has room for.
fn cut(text: &str) -> String {
    let mut kept = String::new();
    for word in simplified(text).split(' ') {
        if kept.len() + word.len() + 1 > Id::MAX {
            break;
        }
        kept.push_str(word);
        kept.push(' ');
    }
    kept
}

fn is_day(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Key(key, _) if is_day_key(key))
}

fn is_day_key(key: &str) -> bool {
    matches!(key, "checked_on" | "last_reviewed" | "next_review")
}

fn list(entries: Vec<String>, span: Span) -> Value {
    let node = |text| Node {
        span,
        value: Value::Scalar(text),
    };
    Value::List(entries.into_iter().map(node).collect())
}

fn explained(missing: &[&str]) -> String {
    let parts = missing.iter().map(|key| match *key {
        "label" => "`label` (or “Team”) names the team",
        "for" => "`for` says what the team is for, such as `register`",
        _ => "`phone`, `email` or `form_url` says how to reach it",
    });
    parts.collect::<Vec<_>>().join("; ")
}
