//! The hidden folders beside the site, and what killed builds left of them.

use super::{MARKER, cannot_write};
use crate::diagnostic::Error;
use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Kind of the folder in which a new site grows.
pub(super) const NEW: &str = "new";
/// Kind of the folder to which an old site is moved aside.
pub(super) const OLD: &str = "old";

/// The hidden folder of one kind that this process may use: `.<name>.fingerpost-<kind>-<pid>`.
pub(super) fn beside(site: &Path, kind: &str) -> PathBuf {
    let mut name = prefix(site, kind);
    name.push(std::process::id().to_string());
    site.with_file_name(name)
}

/// The folder in which finished leaflets are kept between builds: `.<name>.fingerpost-cache`.
pub(super) fn cache_of(site: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(site.file_name().unwrap_or_default());
    name.push(".fingerpost-cache");
    site.with_file_name(name)
}

fn prefix(site: &Path, kind: &str) -> OsString {
    let mut name = OsString::from(".");
    name.push(site.file_name().unwrap_or_default());
    name.push(format!(".fingerpost-{kind}-"));
    name
}

/// Puts a site back that a killed build left moved aside, and removes the rest of what killed
/// builds left. Refuses while a build that lives is publishing to the same folder.
pub(super) fn clean(site: &Path) -> Result<(), Error> {
    let begun = left(site, NEW)?;
    if begun.iter().any(|folder| is_alive(folder)) {
        return Err(Error::Usage(format!(
            "another build is publishing to {} at this moment. Try again when it has finished",
            site.display()
        )));
    }
    for aside in left(site, OLD)? {
        // The marker goes first when a folder is removed, so a folder that has it is whole.
        if aside.join(MARKER).is_file() && !site.exists() {
            fs::rename(&aside, site).map_err(cannot_write(site))?;
        } else {
            remove(&aside).map_err(cannot_write(&aside))?;
        }
    }
    for folder in begun {
        remove(&folder).map_err(cannot_write(&folder))?;
    }
    Ok(())
}

/// The folders of one kind, from any process, in the order of their names.
fn left(site: &Path, kind: &str) -> Result<Vec<PathBuf>, Error> {
    let Some(above) = site.parent() else {
        return Ok(Vec::new());
    };
    let prefix = prefix(site, kind);
    let mut folders = Vec::new();
    for entry in fs::read_dir(above).map_err(cannot_write(above))? {
        let entry = entry.map_err(cannot_write(above))?;
        let name = entry.file_name();
        let is_ours = name
            .as_encoded_bytes()
            .strip_prefix(prefix.as_encoded_bytes())
            .is_some_and(|pid| !pid.is_empty() && pid.iter().all(u8::is_ascii_digit));
        if is_ours && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            folders.push(entry.path());
        }
    }
    folders.sort();
    Ok(folders)
}

/// Whether the build that began this folder still runs: the system frees its lock when it dies,
/// however it dies. A process number would not tell, because they are used again.
fn is_alive(folder: &Path) -> bool {
    File::open(folder.join(MARKER))
        .is_ok_and(|marker| matches!(marker.try_lock(), Err(TryLockError::WouldBlock)))
}

fn remove(folder: &Path) -> io::Result<()> {
    let missing_is_fine = |result: io::Result<()>| match result {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    };
    missing_is_fine(fs::remove_file(folder.join(MARKER)))?;
    missing_is_fine(fs::remove_dir_all(folder))
}

/// Removes a folder when nobody is there to hear of a failure: the next build tries again.
pub(super) fn remove_quietly(folder: &Path) {
    let _ = remove(folder);
}
