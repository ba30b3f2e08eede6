//! Finished leaflets between builds, in a hidden folder beside the site.
//!
//! Each file is named by the fingerprint of everything that its leaflet is made of, so what is found
//! is never stale. The folder may be deleted at any time; a cache that cannot be read or written only
//! makes a build slower.

use super::{MARKER, Publisher, leftovers};
use crate::render::paper::Keeper;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The cache of one site.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    /// Names that this build asked for: the others are of no use any more.
    used: Mutex<BTreeSet<String>>,
}

impl Cache {
    /// The cache beside the folder that a publisher publishes to: `.public.fingerpost-cache`.
    pub fn beside(publisher: &Publisher) -> Self {
        let folder = leftovers::cache_of(&publisher.site);
        if fs::create_dir_all(&folder).is_ok() {
            let _ = fs::write(folder.join(MARKER), MARKER_TEXT);
        }
        Self {
            folder,
            used: Mutex::default(),
        }
    }

    /// Removes what this build did not use.
    pub fn sweep(&self) {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return;
        };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name != MARKER && !used.contains(&name) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

const MARKER_TEXT: &str = "Fingerpost keeps finished leaflets here to save time. This folder may be deleted at any time.\n";

impl Keeper for Cache {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        used.insert(name.to_owned());
        drop(used);
        fs::read(self.folder.join(name)).ok()
    }

    /// Written beside and renamed, so that a killed build leaves nothing half under the name.
    fn put(&self, name: &str, bytes: &[u8]) {
        let begun = self.folder.join(format!("{name}.{}", std::process::id()));
        if fs::write(&begun, bytes).is_ok() {
            let _ = fs::rename(&begun, self.folder.join(name));
        }
    }
}
