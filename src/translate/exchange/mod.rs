//! Files for translators: XLIFF 2.1 for agencies, PO for Weblate and its like, a table for everybody else.

mod html;
mod po;
mod po_reading;
mod table;
mod workbook;
mod xliff;
mod xliff_reading;

use super::units::{Code, Piece, Unit};
use crate::content::kinds::UnitDigest;
use crate::content::values::LanguageTag;
use crate::diagnostic::{Finding, finding};
use crate::source::{Source, SourceId, Span};
use std::collections::BTreeMap;

/// The forms of files for translators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ExchangeFormat {
    /// XLIFF 2.1, for agencies
    Xliff,
    /// gettext PO, for Weblate, Poedit and their like
    Po,
    /// A table, for a spreadsheet
    Csv,
    /// The same table, for a browser or an office program
    Html,
    /// The same table as an Excel workbook, for a community translator
    Xlsx,
}

impl ExchangeFormat {
    /// How the name of a file ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Xliff => "xlf",
            Self::Po => "po",
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Xlsx => "xlsx",
        }
    }
}

/// What is handed over.
#[derive(Debug)]
pub struct HandOver<'h> {
    /// The language that is translated.
    pub from: &'h LanguageTag,
    /// The language that it is translated into.
    pub to: &'h LanguageTag,
    /// A sheet for each page, and for each YAML file with words.
    pub sheets: Vec<Sheet>,
}

/// A page that is handed over, or a YAML file with words.
#[derive(Debug)]
pub struct Sheet {
    /// The path of the page that is translated, without `.md`; that of a YAML file as it is.
    pub page: String,
    /// Where readers find it.
    pub address: Option<String>,
    /// Its units that have words.
    pub rows: Vec<Row>,
}

/// A unit that is handed over.
#[derive(Debug)]
pub struct Row {
    /// Its id within the page: its digest, with a number behind it where the page says the same again.
    pub id: String,
    /// The unit.
    pub unit: Unit,
    /// The line of the file that it stands on.
    pub line: usize,
    /// Its translation, if there is one.
    pub target: Option<Unit>,
    /// How far it is.
    pub state: State,
    /// What a translator should know.
    pub notes: Vec<Note>,
}

/// How far the translation of a unit is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Nobody has translated it.
    New,
    /// It was translated from the words of today.
    Done,
    /// It was translated from other words; from which, where that is known.
    Stale(Option<String>),
}

/// What a translator should know about a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it is about: `place`, `picture`, `glossary`.
    pub about: &'static str,
    /// The words.
    pub words: String,
}

/// How the name of a YAML file with words ends.
const WORDS: &str = ".yaml";

impl Sheet {
    /// The path of its file.
    pub fn file(&self) -> String {
        file(&self.page)
    }
}

/// The path of the file that a page or a YAML file is named by.
pub fn file(page: &str) -> String {
    match page.ends_with(WORDS) {
        true => page.to_owned(),
        false => format!("{page}.md"),
    }
}

/// The ids of units within their page, in their order.
pub fn ids<'u>(units: impl IntoIterator<Item = &'u Unit>) -> Vec<String> {
    let mut seen: BTreeMap<UnitDigest, u32> = BTreeMap::new();
    let ids = units.into_iter().map(|unit| {
        let times = seen.entry(unit.digest).or_default();
        *times += 1;
        match times {
            1 => unit.digest.to_string(),
            times => format!("{}.{times}", unit.digest),
        }
    });
    ids.collect()
}

/// What came back.
#[derive(Debug, Default)]
pub struct Returned {
    /// The tag of the language, as the file says it, with its place.
    pub language: Option<(String, Span)>,
    /// The units, in the order of the file.
    pub units: Vec<ReturnedUnit>,
}

/// A unit that came back.
#[derive(Debug)]
pub struct ReturnedUnit {
    /// The path of the page that is translated, without `.md`; that of a YAML file as it is.
    pub page: String,
    /// Its id within the page.
    pub id: String,
    /// The words that were translated, as the file has them.
    pub source: String,
    /// The translation.
    pub target: Vec<TargetPiece>,
    /// Whether it is done.
    pub done: Done,
    /// Where it stands.
    pub span: Span,
}

/// Whether a unit that came back is translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// It is.
    Yes,
    /// Its translator, or a program, says that it is not.
    No,
    /// It is, if its words are not those that were handed over: not every program says how far it is.
    IfOther,
}

/// A piece of a translation that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetPiece {
    /// Words as Markdown.
    Words(String),
    /// A code by the number of the file, from 1, and the Markdown that the file says it stands for.
    Code(String, Side, Option<String>),
}

/// Which side of a code is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// It stands alone, or begins here.
    Open,
    /// It ends here.
    Close,
}

impl ReturnedUnit {
    /// Its Markdown. What the file does not say about a code, the unit that was handed over knows.
    ///
    /// # Errors
    /// The id of a code that nobody knows.
    pub fn markdown(&self, unit: &Unit) -> Result<String, String> {
        let mut text = String::new();
        for piece in &self.target {
            match piece {
                TargetPiece::Words(words) => text.push_str(words),
                TargetPiece::Code(_, _, Some(written)) => text.push_str(written),
                TargetPiece::Code(id, side, None) => {
                    let code = code(unit, id).ok_or_else(|| id.clone())?;
                    text.push_str(match side {
                        Side::Open => &code.open,
                        Side::Close => &code.close,
                    });
                }
            }
        }
        Ok(text)
    }

    /// Whether there are any words.
    pub fn is_empty(&self) -> bool {
        let is_blank = |it: &TargetPiece| match it {
            TargetPiece::Words(words) => words.trim().is_empty(),
            TargetPiece::Code(..) => false,
        };
        self.target.iter().all(is_blank)
    }
}

fn code<'u>(unit: &'u Unit, id: &str) -> Option<&'u Code> {
    let number: usize = id.parse().ok()?;
    unit.codes.get(number.checked_sub(1)?)
}

/// The number of each code of a translation, from 1: that of the code that it repeats, or else a new one.
fn numbers(unit: &Unit, target: &Unit) -> Vec<usize> {
    let mut free: Vec<bool> = vec![true; unit.codes.len()];
    let mut next = unit.codes.len();
    let numbers = target.codes.iter().map(|code| {
        let same = |number: &usize| free[*number] && unit.codes[*number] == *code;
        match (0..unit.codes.len()).find(same) {
            Some(number) => {
                free[number] = false;
                number + 1
            }
            None => {
                next += 1;
                next
            }
        }
    });
    numbers.collect()
}

/// Whether a unit has words that can be translated.
pub fn has_words(unit: &Unit) -> bool {
    let words = unit.pieces.iter().any(|piece| match piece {
        Piece::Words(words) => words.chars().any(char::is_alphabetic),
        Piece::Single(_) | Piece::Open(_) | Piece::Close(_) => false,
    });
    words && unit.kind != crate::content::kinds::UnitKind::Block
}

/// The whole file.
///
/// # Errors
/// The id of a part that is longer than a cell of a workbook can be.
pub fn write(format: ExchangeFormat, over: &HandOver<'_>) -> Result<Vec<u8>, String> {
    let text = match format {
        ExchangeFormat::Xliff => xliff::write(over),
        ExchangeFormat::Po => po::write(over),
        ExchangeFormat::Csv => table::write(over),
        ExchangeFormat::Html => html::write(over),
        ExchangeFormat::Xlsx => return workbook::write(over),
    };
    Ok(text.into_bytes())
}

/// Reads a file that came back; its name says its form.
pub fn read(source: SourceId, file: &Source, findings: &mut Vec<Finding>) -> Returned {
    let (path, text) = (file.path(), file.text());
    let ending = path.rsplit('.').next().unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "xlf" | "xliff" => xliff_reading::read(source, text, findings),
        "po" => po_reading::read(source, text, findings),
        "html" | "htm" => html::read(source, text, findings),
        "csv" | "xlsx" => table::read(source, file, findings),
        _ => {
            findings.push(finding!(
                BAD_HAND_OVER, Span::new(source, 0, 0),
                "`{path}` is no file that `fingerpost translate export` writes";
                help: "give it the ending that it had: `.xlf`, `.po`, `.html`, `.csv`, or `.xlsx` for a table"
            ));
            Returned::default()
        }
    }
}

/// `pages/ask#3f9a0c4be12d` as page and id.
fn split_id(id: &str) -> Option<(&str, &str)> {
    let (page, id) = id.trim().rsplit_once('#')?;
    (!page.is_empty() && !id.is_empty()).then_some((page, id))
}
