//! Finished leaflets between builds, in a hidden folder beside the site.
//!
//! Each file is named by the fingerprint of everything that its leaflet is made of, so what is found
//! is never stale. The folder may be deleted at any time; a cache that cannot be read or written only
//! makes a build slower.

use super::kind::Kind;
use super::{MARKER, Publisher, leftovers};
use crate::render::paper::Keeper;
use crate::source::open_file;
use std::collections::BTreeSet;
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The cache of one site. Dropped before [`Cache::sweep`], it takes with it what it was given.
#[derive(Debug)]
pub struct Cache {
    /// `None` when the place is taken by something that is not ours: then nothing is kept.
    folder: Option<PathBuf>,
    names: Mutex<Names>,
}

#[derive(Debug, Default)]
struct Names {
    /// Those that this build asked for: the others are of no use any more.
    used: BTreeSet<String>,
    /// Those that this build wrote.
    new: BTreeSet<String>,
}

impl Cache {
    /// The cache beside the folder that a publisher publishes to: `.public.fingerpost-cache`. A link to
    /// another folder, and a folder that does not hold our marker, are left alone.
    pub fn beside(publisher: &Publisher) -> Self {
        let folder = leftovers::cache_of(&publisher.site);
        Self {
            folder: is_ours(&folder).then_some(folder),
            names: Mutex::default(),
        }
    }

    /// Removes what this build did not use, and keeps the rest.
    pub fn sweep(&self) {
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        names.new.clear();
        let entries = self.folder.iter().filter_map(|it| fs::read_dir(it).ok());
        for entry in entries.flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name != MARKER && !names.used.contains(&name) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

impl Drop for Cache {
    /// A build that failed leaves nothing: its disk may be full.
    fn drop(&mut self) {
        let names = self.names.get_mut().unwrap_or_else(PoisonError::into_inner);
        for (folder, name) in self
            .folder
            .iter()
            .flat_map(|it| names.new.iter().map(move |name| (it, name)))
        {
            let _ = fs::remove_file(folder.join(name));
        }
    }
}

/// Whether a folder is a cache of ours; one that is not there is made.
fn is_ours(folder: &Path) -> bool {
    let is_made = match fs::symlink_metadata(folder) {
        Ok(metadata) if metadata.is_dir() => {
            if Kind::of(folder) == Some(Kind::Cache) {
                return true;
            }
            // A build that was killed at once may have left it without its marker.
            fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
        }
        Ok(_) => false,
        Err(error) => error.kind() == ErrorKind::NotFound && fs::create_dir(folder).is_ok(),
    };
    if !is_made {
        return false;
    }
    let marker = folder.join(MARKER);
    let is_marked = fs::write(&marker, Kind::Cache.marker()).is_ok();
    if !is_marked {
        let _ = fs::remove_file(&marker);
        let _ = fs::remove_dir(folder);
    }
    is_marked
}

impl Keeper for Cache {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        let folder = self.folder.as_ref()?;
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        names.used.insert(name.to_owned());
        drop(names);
        let mut bytes = Vec::new();
        let mut file = open_file(&folder.join(name)).ok()??;
        file.read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// Written beside and renamed, so that a killed build leaves nothing half under the name.
    fn put(&self, name: &str, bytes: &[u8]) {
        let Some(folder) = &self.folder else {
            return;
        };
        let begun = folder.join(format!("{name}.{}", std::process::id()));
        let written = fs::write(&begun, bytes);
        if written
            .and_then(|()| fs::rename(&begun, folder.join(name)))
            .is_err()
        {
            let _ = fs::remove_file(&begun);
            return;
        }
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        names.new.insert(name.to_owned());
    }
}
