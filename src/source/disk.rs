//! The real disk as a [`Door`].

use super::{Door, DoorError, Entry};
use std::path::{Path, PathBuf};

/// A folder on disk.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
}

impl Disk {
    /// The folder `root`; it is looked at when it is listed.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }
}

impl Door for Disk {
    fn list(&self) -> Result<Vec<Entry>, DoorError> {
        let real_root = self.root.canonicalize().map_err(|reason| DoorError {
            path: self.root.display().to_string(),
            reason,
        })?;
        let mut entries = Vec::new();
        for entry in walkdir::WalkDir::new(&self.root).min_depth(1) {
            let entry = entry.map_err(|error| DoorError {
                path: error.path().unwrap_or(&self.root).display().to_string(),
                reason: error.into(),
            })?;
            if entry.file_type().is_dir() {
                continue;
            }
            let path = slashed(
                entry
                    .path()
                    .strip_prefix(&self.root)
                    .unwrap_or(entry.path()),
            );
            let target = if entry.path_is_symlink() {
                followed(entry.path(), &real_root)
            } else {
                entry.metadata().ok().map(|metadata| metadata.len())
            };
            entries.push(Entry {
                path,
                size: target.unwrap_or_default(),
                leads_out: target.is_none(),
            });
        }
        Ok(entries)
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, DoorError> {
        std::fs::read(self.root.join(path)).map_err(|reason| DoorError {
            path: self.root.join(path).display().to_string(),
            reason,
        })
    }

    fn today(&self) -> jiff::civil::Date {
        jiff::Timestamp::now()
            .to_zoned(jiff::tz::TimeZone::UTC)
            .date()
    }
}

/// Size of the file that a link leads to, when that is a file inside the folder.
fn followed(link: &Path, real_root: &Path) -> Option<u64> {
    let target = link.canonicalize().ok()?;
    let metadata = target.metadata().ok()?;
    (target.starts_with(real_root) && metadata.is_file()).then_some(metadata.len())
}

fn slashed(path: &Path) -> String {
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}
