//! What differs between the published site and the new one, file by file.

use super::{MARKER, Publisher};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// A file that is not the same in both sites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    /// Its path below the output folder.
    pub path: String,
    /// What the published site has.
    pub before: Option<Vec<u8>>,
    /// What the new site has.
    pub after: Option<Vec<u8>>,
}

impl Publisher {
    /// The files that differ, in the order of their paths; `None` where no site was published.
    ///
    /// # Errors
    /// When one of the two cannot be read.
    pub fn changes(&self) -> io::Result<Option<Vec<FileChange>>> {
        if !self.site.join(MARKER).is_file() {
            return Ok(None);
        }
        let mut paths = files(&self.site)?;
        paths.extend(files(&self.begun)?);
        let mut changes = Vec::new();
        for path in paths {
            let before = bytes(&self.site.join(&path))?;
            let after = bytes(&self.begun.join(&path))?;
            if before != after {
                changes.push(FileChange {
                    path,
                    before,
                    after,
                });
            }
        }
        Ok(Some(changes))
    }
}

fn files(folder: &Path) -> io::Result<BTreeSet<String>> {
    let mut paths = BTreeSet::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let entry = entry?;
        let is_marker = entry.depth() == 1 && entry.file_name() == MARKER;
        if !entry.file_type().is_file() || is_marker {
            continue;
        }
        if let Ok(path) = entry.path().strip_prefix(folder) {
            paths.insert(path.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(paths)
}

/// What a file holds; `None` where there is none.
fn bytes(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
