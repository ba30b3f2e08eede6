//! One row of a table of contacts, cell by cell.

use super::super::decode::Problems;
use super::super::values::Id;
use super::super::yaml::{Key, Node, Value};
use super::contacts::{Column, ContactRow};
use super::grid::{Cell, Row};
use super::heads::{Meaning, simplified};
use super::mend::{self, Day, Number, Order};
use super::places::{AreaNames, Where};
use crate::diagnostic::{finding, nearest};
use crate::source::Span;
use crate::source::workbook::CellKind;

/// A row while it is being read.
pub(super) struct RowReader<'r, 'p> {
    row: &'r Row,
    areas: &'r AreaNames,
    pairs: Vec<(Key, Node)>,
    id: Option<Id>,
    cleared: Vec<&'static str>,
    is_spoiled: bool,
    problems: &'p mut Problems,
}

impl<'r, 'p> RowReader<'r, 'p> {
    /// A reader that has seen nothing of a row.
    pub fn new(row: &'r Row, areas: &'r AreaNames, problems: &'p mut Problems) -> Self {
        Self {
            row,
            areas,
            pairs: Vec::new(),
            id: None,
            cleared: Vec::new(),
            is_spoiled: false,
            problems,
        }
    }

    /// The contact, when all cells are read. `missing` are keys that no column holds.
    pub fn finish(mut self, missing: &[&'static str]) -> ContactRow {
        self.stand_in(missing);
        ContactRow {
            id: self.id,
            is_made_up: false,
            cleared: self.cleared,
            node: Node {
                span: self.row.span,
                value: Value::Map(self.pairs),
            },
            is_spoiled: self.is_spoiled,
        }
    }

    /// Reads a cell.
    pub fn cell(&mut self, column: &Column, cell: &Cell, order: Order) {
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

/// Whether a key holds a day.
pub(super) fn is_day_key(key: &str) -> bool {
    matches!(key, "checked_on" | "last_reviewed" | "next_review")
}

fn list(entries: Vec<String>, span: Span) -> Value {
    let node = |text| Node {
        span,
        value: Value::Scalar(text),
    };
    Value::List(entries.into_iter().map(node).collect())
}
