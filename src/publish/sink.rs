//! Where artifacts go: a folder, or memory.

use super::Outcome;
use crate::artifact::{Artifact, OutPath};
use crate::diagnostic::Error;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
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
    /// The bytes of one file; `None` where it was not made.
    pub fn get(&self, path: &OutPath) -> Option<Vec<u8>> {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.get(path).cloned()
    }

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
        match files.entry(path) {
            Entry::Vacant(place) => {
                place.insert(bytes);
                Ok(Outcome::Written)
            }
            Entry::Occupied(taken) => Err(Error::Write {
                path: taken.key().to_string(),
                reason: std::io::ErrorKind::AlreadyExists.into(),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Memory, Sink};
    use crate::artifact::{Artifact, OutPath};

    fn artifact(path: &str, bytes: &[u8]) -> Artifact {
        Artifact {
            path: OutPath::new(path).expect("a clean path"),
            bytes: bytes.to_vec(),
        }
    }

    #[test]
    fn files_are_kept_by_their_paths_and_no_path_is_taken_twice() {
        let memory = Memory::default();
        assert!(memory.put(artifact("b.html", b"b")).is_ok());
        assert!(memory.put(artifact("a.html", b"a")).is_ok());
        assert!(memory.put(artifact("a.html", b"other")).is_err());
        let files: Vec<(String, Vec<u8>)> = memory
            .into_files()
            .into_iter()
            .map(|(path, bytes)| (path.to_string(), bytes))
            .collect();
        let expected = [
            ("a.html".to_owned(), b"a".to_vec()),
            ("b.html".to_owned(), b"b".to_vec()),
        ];
        assert_eq!(files, expected);
    }
}
