//! The door in: files, today's date, texts and places.
//!
//! First stage of the pipeline. Everything that Fingerpost reads comes through a [`Door`] and ends
//! up in [`Sources`]; after this room nobody touches a disk or a clock. Texts keep their bytes, so
//! that a [`Span`] can be shown to the author as file, line and column.

mod disk;
mod encoding;
mod instead;
mod packed;
mod place;
mod watch;
pub mod workbook;

pub(crate) use disk::today;
pub use disk::{Disk, Single, open_file};
pub use instead::Instead;
pub use packed::with_table;
pub(crate) use place::char_start;
pub use place::{LineIndex, Place, SourceId, Span};
pub use watch::Watch;
pub use workbook::Workbook;

use rayon::prelude::*;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use unicode_normalization::UnicodeNormalization;

/// The largest text of a page or leaflet that is read, in bytes. Its page, its leaflet and all that is asked
/// about it take some hundred times as much memory.
pub const MAX_PAGE: u64 = 1024 * 1024;
/// The largest other text file that is read, in bytes.
pub const MAX_TEXT: u64 = 4 * 1024 * 1024;
/// The largest picture, spreadsheet or document that is read, in bytes.
pub const MAX_BINARY: u64 = 40 * 1024 * 1024;

/// Where files and today's date come from. The only way in.
pub trait Door: Sync {
    /// All files below the root, in any order, with paths relative to the root and `/` between
    /// their parts. What cannot be followed or listed is a finding in the making.
    ///
    /// # Errors
    /// When the root itself cannot be read.
    fn list(&self) -> Result<Vec<Entry>, DoorError>;

    /// The bytes of one file that [`Door::list`] named.
    ///
    /// # Errors
    /// Why the file cannot be used.
    fn read(&self, path: &str) -> Result<Vec<u8>, Refusal>;

    /// The folder on disk that is read, so that nothing is published into it; `None` where there is none.
    fn folder(&self) -> Option<&Path> {
        None
    }

    /// Today, for reviews that are overdue. The same day gives the same site.
    fn today(&self) -> jiff::civil::Date;
}

/// One thing that a [`Door`] found.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Relative path, `/` between its parts.
    pub path: String,
    /// Size in bytes.
    pub size: u64,
    /// Why it cannot be read, where that is known already.
    pub refusal: Option<Refusal>,
}

/// The folder, or the one file that was asked for, could not be opened.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {path}: {reason}")]
pub struct DoorError {
    /// What it should have been.
    pub expected: Expected,
    /// The path as given.
    pub path: String,
    /// The operating system's words.
    pub reason: std::io::Error,
}

/// What somebody named on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A content folder.
    Folder,
    /// A single file, such as a table to import.
    File,
}

/// One file.
#[derive(Debug)]
pub struct Source {
    path: Cow<'static, str>,
    data: Data,
    /// Part of the program, not of the content folder.
    built_in: bool,
}

#[derive(Debug)]
enum Data {
    Text(Cow<'static, str>),
    Binary(Cow<'static, [u8]>),
    Book(Vec<u8>, Box<Result<Workbook, workbook::Trouble>>),
}

impl Source {
    /// The path, relative to the content folder, or below `themes/` for what is built in.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether it is part of the program, not of the content folder.
    pub fn is_built_in(&self) -> bool {
        self.built_in
    }

    /// The text; empty for a binary file. That of a spreadsheet shows its rows.
    pub fn text(&self) -> &str {
        match &self.data {
            Data::Text(text) => text,
            Data::Binary(_) => "",
            Data::Book(_, book) => book.as_ref().as_ref().map_or("", Workbook::text),
        }
    }

    /// The spreadsheet of contacts that the file is, or why it cannot be read as one; `None` where the file
    /// is something else.
    pub fn workbook(&self) -> Option<Result<&Workbook, &workbook::Trouble>> {
        match &self.data {
            Data::Book(_, book) => Some(book.as_ref().as_ref()),
            Data::Text(_) | Data::Binary(_) => None,
        }
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        match &self.data {
            Data::Text(text) => text.as_bytes(),
            Data::Binary(bytes) => bytes,
            Data::Book(bytes, _) => bytes,
        }
    }
}

/// All files of one site, in the order of their paths, and the built-in theme's after them.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
    by_path: BTreeMap<Cow<'static, str>, SourceId>,
    prefix: String,
}

impl Sources {
    /// Reads everything that `door` lists. Files that cannot be used (too large, not UTF-8, links
    /// that lead out, what is no file or cannot be opened) are told apart; they stand in the list without
    /// content.
    ///
    /// # Errors
    /// When the folder itself cannot be listed.
    pub fn read(door: &dyn Door) -> Result<(Self, Vec<Refused>), DoorError> {
        let mut entries = door.list()?;
        entries.retain(|entry| !entry.path.split('/').any(is_passed_over));
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        let read: Vec<(Source, Option<Refusal>)> = entries
            .par_iter()
            .map(|entry| read_one(door, entry))
            .collect();
        let mut sources = Self::default();
        let mut refused = Vec::new();
        for (source, refusal) in read {
            let id = sources.add(source);
            refused.extend(refusal.map(|refusal| Refused { file: id, refusal }));
        }
        Ok((sources, refused))
    }

    /// The folder's name as the author typed it; paths in messages begin with it.
    #[must_use]
    pub fn shown_below(mut self, folder: &str) -> Self {
        self.prefix = folder.trim_end_matches('/').to_owned();
        self
    }

    /// Adds a text that is built into the program, such as a template of the default theme.
    pub fn add_built_in(&mut self, path: String, bytes: &'static [u8]) -> SourceId {
        let data = match std::str::from_utf8(bytes) {
            Ok(text) => Data::Text(Cow::Borrowed(text)),
            Err(_) => Data::Binary(Cow::Borrowed(bytes)),
        };
        self.add(Source {
            path: Cow::Owned(path),
            data,
            built_in: true,
        })
    }

    fn add(&mut self, source: Source) -> SourceId {
        let id = SourceId::new(self.files.len());
        self.by_path.insert(source.path.clone(), id);
        self.files.push(source);
        id
    }

    /// One file.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.files[id.index()]
    }

    /// The text of one file.
    pub fn text(&self, id: SourceId) -> &str {
        self.get(id).text()
    }

    /// The file with this path.
    pub fn find(&self, path: &str) -> Option<SourceId> {
        self.by_path.get(composed(path).as_ref()).copied()
    }

    /// All files, with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        self.files
            .iter()
            .enumerate()
            .map(|(index, source)| (SourceId::new(index), source))
    }

    /// A number for the content of each file that is not built in, by its path: another number where the
    /// bytes differ. It is good for one run of the program, and nothing to keep.
    pub fn digests(&self) -> BTreeMap<String, u64> {
        let own = self.files.par_iter().filter(|file| !file.built_in);
        own.map(|file| {
            let mut hasher = DefaultHasher::new();
            file.bytes().hash(&mut hasher);
            (file.path().to_owned(), hasher.finish())
        })
        .collect()
    }

    /// The path as it stands in messages: below the content folder as the author named it.
    pub fn shown_path(&self, id: SourceId) -> String {
        let source = self.get(id);
        let path = source.path();
        if self.prefix.is_empty() || source.is_built_in() {
            path.to_owned()
        } else {
            format!("{}/{path}", self.prefix)
        }
    }

    /// Line and column of a span, or the cell, for people.
    pub fn place(&self, span: Span) -> Place {
        let file = self.shown_path(span.source);
        match self.get(span.source).workbook() {
            Some(Ok(book)) => book.place(file, span),
            Some(Err(_)) | None => Place::of(file, self.text(span.source), span),
        }
    }
}

/// A file that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// The file.
    pub file: SourceId,
    /// Why.
    pub refusal: Refusal,
}

/// Why a file cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A link that leads out of the folder, or to a folder.
    LeadsOut,
    /// Larger than this many bytes.
    TooLarge(u64),
    /// Not UTF-8 from this byte on.
    NotUtf8(usize),
    /// No file and no folder, but a pipe, a socket or a device: to read it might never end.
    NoFile,
    /// Its name, or that of a folder that it lies in, is not UTF-8.
    NameNotUtf8,
    /// The system does not let it be read, or it is there no more.
    Unreadable(std::io::ErrorKind),
}

fn read_one(door: &dyn Door, entry: &Entry) -> (Source, Option<Refusal>) {
    let source = |data| Source {
        path: Cow::Owned(composed(&entry.path).into_owned()),
        data,
        built_in: false,
    };
    let without = || source(Data::Text(Cow::Borrowed("")));
    if entry.refusal.is_some() {
        return (without(), entry.refusal);
    }
    let limit = limit(&entry.path);
    if entry.size > limit {
        return (without(), Some(Refusal::TooLarge(limit)));
    }
    let bytes = match door.read(&entry.path) {
        Ok(bytes) if bytes.len() as u64 > limit => {
            return (without(), Some(Refusal::TooLarge(limit)));
        }
        Ok(bytes) => bytes,
        Err(refusal) => return (without(), Some(refusal)),
    };
    if is_book(&entry.path) {
        let book = Box::new(Workbook::read(&bytes));
        return (source(Data::Book(bytes, book)), None);
    }
    if !is_text(&entry.path) {
        return (source(Data::Binary(Cow::Owned(bytes))), None);
    }
    match String::from_utf8(bytes) {
        Ok(text) => (source(Data::Text(Cow::Owned(without_mark(text)))), None),
        Err(error) => {
            if let Some(text) = encoding::decoded(&entry.path, error.as_bytes()) {
                return (source(Data::Text(Cow::Owned(text))), None);
            }
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            (
                source(Data::Text(Cow::Owned(text))),
                Some(Refusal::NotUtf8(at)),
            )
        }
    }
}

/// Without the byte order mark that some editors write.
fn without_mark(text: String) -> String {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    }
}

/// What systems and programs leave in folders, in lower case: Windows, macOS, and what macOS packs into
/// archives.
const LITTER: &[&str] = &[
    "thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    "icon\r",
    "__macosx",
];

/// The name of a file or folder that no author put there: hidden ones, litter, and what office programs and editors leave
/// beside a file that is open.
fn is_passed_over(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with("~$")
        || name.ends_with('~')
        || LITTER.contains(&name.to_lowercase().as_str())
}

/// A path with its accents composed in one way (NFC). macOS takes them apart, and what an author types
/// would not be found.
fn composed(path: &str) -> Cow<'_, str> {
    if path.is_ascii() {
        return Cow::Borrowed(path);
    }
    Cow::Owned(path.nfc().collect())
}

/// The most bytes that a file may have.
fn limit(path: &str) -> u64 {
    match is_text(path) {
        true if path.ends_with(".md") => MAX_PAGE,
        true => MAX_TEXT,
        false => MAX_BINARY,
    }
}

/// Whether a file is a spreadsheet that is read, and no document that pages offer.
fn is_book(path: &str) -> bool {
    let is_offered = path.starts_with("files/") || path.starts_with("pictures/");
    path.to_ascii_lowercase().ends_with(".xlsx") && !is_offered
}

fn is_text(path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default();
    // Documents are offered as they are, byte for byte, and not read; captions are read.
    if path.starts_with("files/") {
        return ending.eq_ignore_ascii_case("vtt");
    }
    !matches!(
        ending.to_ascii_lowercase().as_str(),
        "png"
            | "jpg"
            | "jpeg"
            | "webp"
            | "gif"
            | "avif"
            | "xlsx"
            | "ods"
            | "odt"
            | "odp"
            | "docx"
            | "pptx"
            | "epub"
            | "mp3"
            | "m4a"
            | "m4b"
            | "ogg"
            | "oga"
            | "opus"
            | "wav"
            | "aac"
            | "flac"
            | "wma"
            | "aiff"
            | "amr"
            | "ttf"
            | "otf"
            | "woff"
            | "woff2"
            | "pdf"
            | "ico"
    )
}
