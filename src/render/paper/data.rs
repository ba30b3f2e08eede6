//! What a layout gets: typed data, resolved for one leaflet, in the words of its edition.
//!
//! These shapes are the contract of layouts; docs/pages/themes.md lists them. A key is always there,
//! `null` or an empty list where there is nothing. Pictures are numbers: number 3 is `/picture/3`.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use super::nodes::{AnswerBox, Block, Inline};
use crate::content::values::LanguageTag;
use serde::Serialize;
use std::collections::BTreeMap;

/// A sheet of paper that a layout is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sheet {
    /// What the layout is made for.
    Usual,
    /// A3, for posters.
    A3,
}

/// What the leaflets of an edition share.
#[derive(Debug, Clone, Serialize)]
pub struct EditionData {
    pub format: &'static str,
    pub lang: String,
    pub region: Option<String>,
    pub dir: &'static str,
    pub fonts: Vec<String>,
    pub colours: BTreeMap<String, String>,
    pub site: String,
    pub sample: bool,
    pub publisher: String,
    pub area: Option<String>,
    /// Messages of the interface whose keys begin with `paper-`, without that.
    pub words: BTreeMap<String, String>,
    /// The keys of those words, and `site-name`, `publisher-name` and `area-name`, that stand in another language, with it.
    pub foreign: BTreeMap<String, ForeignData>,
}

/// A language within paper of another one.
#[derive(Debug, Clone, Serialize)]
pub struct ForeignData {
    pub lang: String,
    pub region: Option<String>,
    pub dir: &'static str,
}

impl ForeignData {
    pub fn of(tag: &LanguageTag) -> Self {
        Self {
            lang: tag.language().to_owned(),
            region: tag.region().map(str::to_owned),
            dir: tag.direction(),
        }
    }
}

/// What a leaflet has of its own.
#[derive(Debug, Clone, Serialize)]
pub struct PaperData {
    pub layout: &'static str,
    pub sheet: Sheet,
    pub title: String,
    pub description: Option<String>,
    pub picture: Option<usize>,
    /// The logo of the publisher.
    pub logo: Option<LogoData>,
    pub body: Vec<Block>,
    /// A box to write in for each heading of the second level, where the layout has such boxes.
    pub boxes: Vec<AnswerBox>,
    pub glossary: Vec<TermData>,
    pub urgent: Vec<PersonData>,
    pub contacts: Vec<PersonData>,
    pub formats: Option<PersonData>,
    pub qr: QrData,
    /// The other languages in which there is what the code opens.
    pub also: Vec<AlsoData>,
    /// The day of the last review: the date of the leaflet. Never the day of the build, so that a
    /// leaflet with the same words stays the same file.
    pub date: Option<DayData>,
    /// Version, dates, who made it: one line each.
    pub colophon: Vec<String>,
    /// Makers of the pictures in use, with their licences.
    pub credits: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct LogoData {
    pub picture: usize,
    pub width: u32,
    pub height: u32,
}

#[derive(Debug, Clone, Serialize)]
pub struct DayData {
    pub year: i16,
    pub month: i8,
    pub day: i8,
}

#[derive(Debug, Clone, Serialize)]
pub struct TermData {
    pub term: String,
    pub picture: Option<usize>,
    pub lines: Vec<Vec<Inline>>,
}

/// Somebody to call or write to.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PersonData {
    pub label: Vec<Inline>,
    /// For whom they are, where several run one service.
    pub when: Option<Vec<Inline>>,
    pub picture: Option<usize>,
    pub phone: Option<String>,
    pub text: Option<String>,
    pub email: Option<String>,
    pub web: Option<String>,
    pub hours: Option<Vec<Inline>>,
    pub note: Option<Vec<Inline>>,
}

/// What a code opens, in another language.
#[derive(Debug, Clone, Serialize)]
pub struct AlsoData {
    pub language: ForeignData,
    /// "You can read this in English", in that language; its own name where nobody has translated that.
    pub words: String,
    pub qr: QrData,
}

#[derive(Debug, Clone, Serialize)]
pub struct QrData {
    pub picture: usize,
    /// Modules a side with the quiet zone: the layout keeps each at 0.4 mm and more (rule Q03).
    pub modules: usize,
    pub alt: String,
    /// The address as people type it.
    pub address: String,
    pub href: String,
    /// The title of what it opens.
    pub opens: String,
}
