//! A file as forms see it.

use super::digest;
use crate::content::Content;
use crate::content::decode::{Shape, Shapes};
use crate::content::files::classify;
use crate::content::schemas::SchemaKind;
use crate::content::values::Format;
use crate::edit::datum::{Datum, Way};
use crate::edit::form::{Form, Table};
use crate::edit::known::{Known, Named};
use crate::edit::written::read;
use crate::source::SourceId;
use std::ops::Range;

/// The kind of the file with this path, where authors write it by hand.
pub(super) fn kind_of(path: &str, source: SourceId) -> Option<SchemaKind> {
    SchemaKind::of(&classify(path, source).ok()?)
}

/// Whether the file with this path is one that authors write by hand.
pub(in crate::serve) fn may_be_changed(path: &str) -> bool {
    kind_of(path, SourceId::none()).is_some()
}

/// Where the YAML of a file is, and where its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::serve) struct Parts {
    /// The whole file, or the front matter.
    pub yaml: Range<usize>,
    /// What stands behind the front matter.
    pub body: Option<Range<usize>>,
}

impl Parts {
    /// `None` for a text without front matter.
    pub fn of(kind: SchemaKind, text: &str) -> Option<Self> {
        if !kind.is_text() {
            return Some(Self {
                yaml: 0..text.len(),
                body: None,
            });
        }
        let mut lines = text.split_inclusive('\n');
        let first = lines.next().filter(|line| line.trim_end() == "---")?;
        let mut at = first.len();
        for line in lines {
            if line.trim_end() == "---" {
                return Some(Self {
                    yaml: first.len()..at,
                    body: Some(at + line.len()..text.len()),
                });
            }
            at += line.len();
        }
        None
    }
}

/// A file that is open for changes.
#[derive(Debug)]
pub(in crate::serve) struct OpenFile {
    /// Its path below the content folder.
    pub path: String,
    /// Its kind.
    pub kind: SchemaKind,
    /// Whether it is there already.
    pub is_there: bool,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// What its bytes are known by.
    pub digest: String,
    /// Its text, with line feeds alone and without a byte order mark.
    pub text: String,
    file: Shape,
    shapes: Shapes,
    known: Known,
}

/// What some editors write before a text.
const MARK: &str = "\u{feff}";

impl OpenFile {
    /// `None` where it is no text. A file without bytes is not there yet.
    pub fn new(
        path: &str,
        kind: SchemaKind,
        bytes: Option<Vec<u8>>,
        content: &Content,
    ) -> Option<Self> {
        let is_there = bytes.is_some();
        let bytes = bytes.unwrap_or_default();
        let whole = std::str::from_utf8(&bytes).ok()?;
        let text = whole.strip_prefix(MARK).unwrap_or(whole);
        let (file, shapes) = kind.shape();
        Some(Self {
            path: path.to_owned(),
            kind,
            is_there,
            digest: digest(&bytes),
            text: text.replace("\r\n", "\n"),
            bytes,
            file,
            shapes,
            known: known(content),
        })
    }

    /// The bytes of another text, with the line breaks and the mark that the file has.
    pub fn bytes_of(&self, text: &str) -> Vec<u8> {
        let whole = String::from_utf8_lossy(&self.bytes);
        let (breaks, windows) = (whole.matches('\n').count(), whole.matches("\r\n").count());
        let text = match windows > 0 && windows == breaks {
            true => text.replace('\n', "\r\n"),
            false => text.to_owned(),
        };
        match whole.starts_with(MARK) {
            true => format!("{MARK}{text}").into_bytes(),
            false => text.into_bytes(),
        }
    }

    /// Where its YAML is; `None` where that cannot be told.
    pub fn parts(&self) -> Option<Parts> {
        Parts::of(self.kind, &self.text)
    }

    /// What its YAML says; `None` where it cannot be read.
    pub fn document(&self) -> Option<Datum> {
        self.document_of(&self.text)
    }

    /// The same of another text of it.
    pub fn document_of(&self, text: &str) -> Option<Datum> {
        let parts = Parts::of(self.kind, text)?;
        match read(&text[parts.yaml])? {
            Datum::Nothing => Some(Datum::Map(Vec::new())),
            document @ Datum::Map(_) => Some(document),
            Datum::Text(_) | Datum::List(_) => None,
        }
    }

    /// What stands behind the front matter.
    pub fn body(&self) -> Option<&str> {
        self.parts()?.body.map(|body| &self.text[body])
    }

    /// What forms of it are made from.
    pub fn table(&self) -> Table<'_> {
        Table {
            file: &self.file,
            shapes: &self.shapes,
            known: &self.known,
        }
    }

    /// The place that an address says, with its shape.
    pub fn way(&self, address: &str, document: &Datum) -> Option<(Way, &Shape)> {
        self.table().way(address, document)
    }

    /// The form of a place, filled in with what `document` says.
    pub fn form(&self, document: &Datum, at: &Way, shape: &Shape) -> Form {
        let known = &self.known;
        let shapes = &self.shapes;
        let table = Table {
            file: shape,
            shapes,
            known,
        };
        table.form(document, at, shape)
    }

    /// The shapes that its shape refers to.
    pub fn shapes(&self) -> &Shapes {
        &self.shapes
    }
}

/// What exists in a content folder.
fn known(content: &Content) -> Known {
    let first = |words: &crate::content::values::Words| {
        words.in_first_language(Format::Plain).replace('\n', " ")
    };
    let mut pages: Vec<Named> = Vec::new();
    for page in &content.pages {
        let id = page.variant.id.as_str();
        if !pages.iter().any(|it| it.value == id) {
            pages.push(Named::new(
                id,
                format!("{} ({id})", page.head.title.as_str()),
            ));
        }
    }
    let mut contacts: Vec<Named> = Vec::new();
    for contact in &content.contacts {
        let id = contact.id.as_str();
        if !contacts.iter().any(|it| it.value == id) {
            contacts.push(Named::new(
                id,
                format!("{} ({id})", first(&contact.value.label)),
            ));
        }
    }
    let areas = content.areas.iter();
    let languages = content.site.languages.iter().skip(1);
    Known {
        areas: areas
            .map(|area| Named::new(area.id.as_str(), first(&area.value.name)))
            .collect(),
        pages,
        contacts,
        languages: languages
            .map(|tag| Named::new(tag.as_str(), tag.in_english()))
            .collect(),
    }
}
