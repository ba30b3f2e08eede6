//! The table once more as HTML, for people who translate in a program for letters: it opens in browsers and in
//! office programs, which can save it again.

use super::table::{TableRow, rows, units};
use super::{HandOver, Returned};
use crate::diagnostic::Finding;
use crate::source::{SourceId, Span};
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span as Place, Tokenizer};
use std::convert::Infallible;
use std::fmt::Write;

const STYLE: &str = "body{font-family:sans-serif}table{border-collapse:collapse}td,th{border:1px solid;padding:.4em;text-align:start;vertical-align:top}";

/// The file.
pub(super) fn write(over: &HandOver<'_>) -> String {
    let (from, to) = (over.from.as_str(), over.to.as_str());
    let mut text = format!(
        "<!DOCTYPE html>\n<html lang=\"{from}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{to}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<table>\n"
    );
    for (number, row) in rows(over).iter().enumerate() {
        let tag = if number == 0 { "th" } else { "td" };
        text.push_str("<tr>");
        for (column, cell) in row.iter().enumerate() {
            let language = match (number, column) {
                (1.., 3) => format!(" lang=\"{to}\" dir=\"{}\"", over.to.direction()),
                _ => String::new(),
            };
            let _ = write!(text, "<{tag}{language}>{}</{tag}>", escaped(cell));
        }
        text.push_str("</tr>\n");
    }
    text.push_str("</table>\n</body>\n</html>\n");
    text
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\n' => escaped.push_str("<br>"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// The units of a file.
pub(super) fn read(source: SourceId, text: &str, findings: &mut Vec<Finding>) -> Returned {
    let mut reader = Reader::default();
    let emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Place<()>| {
        reader.take(event);
        None::<Infallible>
    });
    let Ok(()) = Tokenizer::new_with_emitter(text, emitter).finish();
    reader.finish_row();
    let rows = reader.rows.into_iter().map(|cells| {
        // The id stands in the file as it is, whatever a program has put around it.
        let id = cells.first().map_or("", String::as_str);
        let start = text.find(id).unwrap_or_default();
        let row = TableRow {
            span: Span::new(source, start, start + id.len()),
            cells,
        };
        row.without_apostrophes()
    });
    let rows: Vec<TableRow> = rows.collect();
    units(&rows, findings)
}

/// Cells while they are read. What stands outside of a cell is passed over.
#[derive(Default)]
struct Reader {
    rows: Vec<Vec<String>>,
    row: Vec<String>,
    cell: Option<String>,
}

impl Reader {
    fn take(&mut self, event: CallbackEvent<'_>) {
        match event {
            CallbackEvent::OpenStartTag { name: b"tr" } => self.finish_row(),
            CallbackEvent::OpenStartTag {
                name: b"td" | b"th",
            } => {
                self.finish_cell();
                self.cell = Some(String::new());
            }
            CallbackEvent::EndTag {
                name: b"td" | b"th",
            } => self.finish_cell(),
            CallbackEvent::OpenStartTag { name: b"br" } => self.push("\n"),
            // Programs for letters put paragraphs into cells.
            CallbackEvent::OpenStartTag {
                name: b"p" | b"div",
            } => self.push(" "),
            CallbackEvent::String { value } => {
                let text = String::from_utf8_lossy(value);
                self.push(&text.replace(|it: char| it.is_ascii_whitespace(), " "));
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell {
            cell.push_str(text);
        }
    }

    fn finish_cell(&mut self) {
        if let Some(cell) = self.cell.take() {
            let lines = cell.split('\n').map(|line| {
                let words: Vec<&str> = line.split_ascii_whitespace().collect();
                words.join(" ")
            });
            let lines: Vec<String> = lines.collect();
            self.row.push(lines.join("\n").trim().to_owned());
        }
    }

    fn finish_row(&mut self) {
        self.finish_cell();
        if !self.row.is_empty() {
            self.rows.push(std::mem::take(&mut self.row));
        }
    }
}
