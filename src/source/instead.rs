//! A folder with another text in the place of one file: what it would be if that were written.

use super::{Door, DoorError, Entry, Refusal};
use std::path::Path;

/// A door to a folder in which one file holds something else.
#[derive(Clone, Copy)]
pub struct Instead<'d> {
    /// The folder.
    pub door: &'d dyn Door,
    /// The file, below the folder; it need not be there.
    pub path: &'d str,
    /// What it holds here.
    pub text: &'d str,
}

impl std::fmt::Debug for Instead<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Instead")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl Door for Instead<'_> {
    fn list(&self) -> Result<Vec<Entry>, DoorError> {
        let mut entries = self.door.list()?;
        entries.retain(|entry| entry.path != self.path);
        entries.push(Entry {
            path: self.path.to_owned(),
            size: self.text.len() as u64,
            refusal: None,
        });
        Ok(entries)
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Refusal> {
        match path == self.path {
            true => Ok(self.text.as_bytes().to_vec()),
            false => self.door.read(path),
        }
    }

    fn folder(&self) -> Option<&Path> {
        self.door.folder()
    }

    fn today(&self) -> jiff::civil::Date {
        self.door.today()
    }
}
