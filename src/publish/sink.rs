//! Where artifacts go: a folder, or memory.

use super::Outcome;
use crate::artifact::{Artifact, OutPath};
use crate::diagnostic::Error;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Takes finished files, from any number of threads at once.
pub trait Sink: Sync {
    /// Takes one file.
    ///
    /// # Errors
    /// When it cannot be kept, or one with the same path was taken before.
    fn put(&self, artifact: Artifact) -> Result<Outcome, Error>;
}

/// Keeps files in memory, in the order of their paths: for one leaflet, and for a preview.
#[derive(Debug, Default)]
pub struct Memory {
    files: Mutex<BTreeMap<OutPath, Vec<u8>>>,
}

impl Memory {
    /// All files.
    pub fn into_files(self) -> BTreeMap<OutPath, Vec<u8>> {
        self.files
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Memory {
    fn put(&self, artifact: Artifact) -> Result<Outcome, Error> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let Artifact { path, bytes } = artifact;
        let shown = path.to_string();
        match files.insert(path, bytes) {
            None => Ok(Outcome::Written),
            Some(_) => Err(Error::Write {
                path: shown,
                reason: std::io::ErrorKind::AlreadyExists.into(),
            }),
        }
    }
}
