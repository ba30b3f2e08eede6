//! The desk of `fingerpost edit`: which files can be changed, what is written, and what can be taken back.
//!
//! Whoever asks has shown the token of this run before; [`super::forms`] sees to that. Only files that the door of
//! the content folder lists are read, and only those that authors write by hand are written.

mod open;
mod save;
mod token;

pub(super) use open::{OpenFile, may_be_changed};
pub(super) use save::{Saved, TEXT, place, says};
pub(super) use token::Token;

use crate::content::schemas::SchemaKind;
use crate::content::values::Id;
use crate::diagnostic::Error;
use crate::edit::form::called;
use crate::edit::written::read;
use crate::pipeline::{PreviewOrder, ReadFolder};
use crate::publish::{Replaced, replace};
use crate::source::{Disk, Door, SourceId};
use sha2::{Digest, Sha256};
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many writes can be taken back.
const MOST_DONE: usize = 100;
/// How many texts that forms were made from are remembered, to tell what somebody changed from what others did.
const MOST_SEEN: usize = 50;

/// Where forms are made, and what they change.
#[derive(Debug)]
pub(super) struct Desk {
    content: PathBuf,
    order: PreviewOrder,
    is_fixed_day: bool,
    /// What a browser must know to see a form or to send one.
    pub token: Token,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    done: Vec<Done>,
    seen: VecDeque<(String, String)>,
}

/// A write that can be taken back.
#[derive(Debug)]
struct Done {
    path: String,
    /// `None` where the file was new.
    before: Option<Vec<u8>>,
    after: Vec<u8>,
}

/// What came of taking a write back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Undone {
    /// The file with this path is as it was.
    Back(String),
    /// Something else has changed the file with this path since.
    Changed(String),
    /// There is nothing to take back.
    Nothing,
}

/// A file that can be changed.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    /// Its kind.
    pub kind: SchemaKind,
    /// Its path below the content folder.
    pub path: String,
    /// What tells it from others.
    pub told: String,
}

impl Desk {
    pub fn new(content: PathBuf, order: PreviewOrder, is_fixed_day: bool) -> Result<Self, Error> {
        Ok(Self {
            content,
            order,
            is_fixed_day,
            token: Token::new()?,
            state: Mutex::default(),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn door(&self) -> Disk {
        Disk::new(&self.content)
    }

    /// What is asked of a folder, on this day.
    fn order(&self) -> PreviewOrder {
        let mut order = self.order.clone();
        if !self.is_fixed_day {
            order.choices.today = crate::pipeline::today(&self.door(), None);
        }
        order
    }

    /// All files that can be changed.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn files(&self) -> Result<Vec<Listed>, Error> {
        let folder = ReadFolder::of(&self.door())?;
        let mut files = Vec::new();
        for (id, source) in folder.sources().iter() {
            let Some(kind) = open::kind_of(source.path(), id) else {
                continue;
            };
            if !folder.is_usable(id) {
                continue;
            }
            let parts = open::Parts::of(kind, source.text());
            let document = parts.and_then(|parts| read(&source.text()[parts.yaml]));
            files.push(Listed {
                kind,
                path: source.path().to_owned(),
                told: document.map_or_else(String::new, |it| called(&it)),
            });
        }
        Ok(files)
    }

    /// The file with this path; `None` where there is none that can be changed.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn open(&self, path: &str) -> Result<Option<OpenFile>, Error> {
        let folder = ReadFolder::of(&self.door())?;
        let sources = folder.sources();
        let Some(id) = sources.find(path) else {
            return Ok(self.new_file(path, &folder));
        };
        if !folder.is_usable(id) {
            return Ok(None);
        }
        // The path as the door lists it, whatever stands in the address.
        let path = sources.get(id).path();
        let Some(kind) = open::kind_of(path, id) else {
            return Ok(None);
        };
        let Ok(bytes) = self.door().read(path) else {
            return Ok(None);
        };
        let file = OpenFile::new(path, kind, Some(bytes), &folder.load().content);
        if let Some(file) = &file {
            let mut state = self.state();
            if !state.seen.iter().any(|(digest, _)| *digest == file.digest) {
                state
                    .seen
                    .push_back((file.digest.clone(), file.text.clone()));
            }
            while state.seen.len() > MOST_SEEN {
                state.seen.pop_front();
            }
        }
        Ok(file)
    }

    /// A file that is not there yet, of a kind of which there may be many.
    fn new_file(&self, path: &str, folder: &ReadFolder) -> Option<OpenFile> {
        let kind = open::kind_of(path, SourceId::none())?;
        let (start, name) = path.rsplit_once('/')?;
        let is_of_kind = kind.folder() == Some(start) && name.ends_with(".yaml");
        is_of_kind
            .then(|| OpenFile::new(path, kind, None, &folder.load().content))
            .flatten()
    }

    /// The path of a new file of a kind, named after some words; `None` where they give no name.
    pub fn path_of(kind: SchemaKind, words: &str) -> Option<String> {
        let folder = kind.folder()?;
        let words = words.trim();
        let id = Id::new(words);
        let id = id.or_else(|| Id::suggestion(words))?;
        Some(format!("{folder}/{id}.yaml"))
    }

    /// The text that a form was made from.
    fn seen(&self, digest: &str) -> Option<String> {
        let state = self.state();
        let found = state.seen.iter().find(|(it, _)| it == digest);
        found.map(|(_, text)| text.clone())
    }

    /// Writes new bytes into a file that was opened.
    fn write(&self, file: &OpenFile, after: Vec<u8>) -> Result<Replaced, Error> {
        let before = file.is_there.then_some(file.bytes.as_slice());
        let replaced = replace(&self.content, &file.path, before, Some(&after))?;
        if replaced == Replaced::Written {
            let mut state = self.state();
            state.done.push(Done {
                path: file.path.clone(),
                before: before.map(<[u8]>::to_vec),
                after,
            });
            if state.done.len() > MOST_DONE {
                state.done.remove(0);
            }
        }
        Ok(replaced)
    }

    /// The path of the file that was written last, and what it holds since; `None` where nothing can be taken
    /// back.
    pub fn last(&self) -> Option<(String, String)> {
        let state = self.state();
        let last = state.done.last()?;
        Some((last.path.clone(), digest(&last.after)))
    }

    /// Takes the last write back, if its file still holds what was written. Where it does not, the write is not
    /// offered again: those before it can still be taken back.
    ///
    /// # Errors
    /// When the disk says no; the write can be taken back later then.
    pub fn undo(&self) -> Result<Undone, Error> {
        let mut state = self.state();
        let Some(done) = state.done.pop() else {
            return Ok(Undone::Nothing);
        };
        match replace(
            &self.content,
            &done.path,
            Some(&done.after),
            done.before.as_deref(),
        ) {
            Ok(Replaced::Written) => Ok(Undone::Back(done.path)),
            Ok(Replaced::Changed | Replaced::NotOurs) => Ok(Undone::Changed(done.path)),
            Err(error) => {
                state.done.push(done);
                Err(error)
            }
        }
    }
}

/// What bytes are known by.
pub(super) fn digest(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
