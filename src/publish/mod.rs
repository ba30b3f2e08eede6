//! The door out: artifacts become a folder, as a whole or not at all.
//!
//! Last stage of the pipeline. A [`Publisher`] writes the new site into a hidden folder beside the
//! published one and exchanges the two in one step, so that a failed or killed build leaves the old
//! site whole. Files that did not change keep their inode and their time, which is what
//! `rsync`, backups and web servers look at. Nothing else in the crate writes a site.

mod cache;
mod folder;
mod leftovers;
mod sink;

pub use cache::Cache;
pub use sink::{Memory, Sink};

use crate::artifact::{Artifact, OutPath};
use crate::diagnostic::Error;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The file by which a folder is known to be ours to replace.
pub const MARKER: &str = ".fingerpost";

const MARKER_TEXT: &str = "Fingerpost made this folder, and replaces all of it at every build.\n\
    Do not keep your own files here.\n";

/// What became of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is new, or differs from the published one.
    Written,
    /// The published file has the same bytes and stays as it is.
    Unchanged,
}

/// A site on its way out. Dropped before [`Publisher::swap`], it leaves no trace.
#[derive(Debug)]
pub struct Publisher {
    /// The published folder, absolute and without links.
    site: PathBuf,
    /// The folder beside it, in which the new site grows. After the swap the old site lies here
    /// for a moment; what lies here is never the published site, so it may always be removed.
    begun: PathBuf,
    /// Our marker, locked as long as we live, by which other builds know that we do.
    _alive: File,
}

impl Publisher {
    /// Prepares to publish to the folder `out`, which is made when it does not exist, and cleans up
    /// after builds that were killed. A symbolic link stays, and the folder that it leads to is
    /// replaced.
    ///
    /// # Errors
    /// [`Error::NotOurs`] for a file, the root, the home folder, the current folder, a folder
    /// above one of these, and a folder with files that does not hold [`MARKER`];
    /// [`Error::Usage`] for a link that leads nowhere, a mount point, and while another build
    /// publishes to the same folder; [`Error::Write`] when the disk says no.
    pub fn open(out: &Path) -> Result<Self, Error> {
        let site = folder::resolved(out)?;
        folder::check_ours(&site)?;
        leftovers::clean(&site)?;
        let begun = leftovers::beside(&site, leftovers::NEW);
        fs::create_dir(&begun).map_err(cannot_write(&begun))?;
        match marked(&begun) {
            Ok(alive) => Ok(Self {
                site,
                begun,
                _alive: alive,
            }),
            Err(reason) => {
                leftovers::remove_quietly(&begun);
                Err(cannot_write(&begun)(reason))
            }
        }
    }

    /// Puts one file into the new site.
    fn write(&self, path: &OutPath, bytes: &[u8]) -> Result<Outcome, Error> {
        let target = self.begun.join(path.as_str());
        let published = self.site.join(path.as_str());
        let outcome = match time_if_same(&published, bytes) {
            Some(time) => keep(&published, &target, bytes, time).map(|()| Outcome::Unchanged),
            None => create(&target, bytes).map(|_| Outcome::Written),
        };
        outcome.map_err(cannot_write(&published))
    }

    /// Publishes: the new site takes the place of the old one, which is then removed.
    ///
    /// # Errors
    /// When the folder can no longer be replaced; the old site is then still in its place.
    pub fn swap(self) -> Result<(), Error> {
        folder::check_ours(&self.site)?;
        let replaced = match fs::metadata(&self.site) {
            Ok(old) => {
                // Best effort: who may read the site was set by its owner, perhaps for a web server.
                let _ = fs::set_permissions(&self.begun, old.permissions());
                exchange(&self.begun, &self.site)
            }
            Err(_) => fs::rename(&self.begun, &self.site),
        };
        replaced.map_err(cannot_write(&self.site))
        // Dropping `self` removes the old site, which now lies at `begun`.
    }
}

impl Sink for Publisher {
    fn put(&self, artifact: Artifact) -> Result<Outcome, Error> {
        self.write(&artifact.path, &artifact.bytes)
    }
}

impl Drop for Publisher {
    fn drop(&mut self) {
        leftovers::remove_quietly(&self.begun);
    }
}

/// Writes one file that somebody asked for by name: beside, then renamed into its place.
///
/// # Errors
/// When it cannot be written.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let write = || {
        fs::create_dir_all(folder)?;
        let mut name = OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(std::process::id().to_string());
        let begun = folder.join(name);
        fs::write(&begun, bytes)?;
        fs::rename(&begun, path)
    };
    write().map_err(cannot_write(path))
}

/// The marker in a folder, new and locked. A file system without locks only loses the protection
/// from two builds at once.
fn marked(folder: &Path) -> io::Result<File> {
    let marker = create(&folder.join(MARKER), MARKER_TEXT.as_bytes())?;
    let _ = marker.try_lock();
    Ok(marker)
}

/// When the published file was last written, if it is a plain file with these bytes.
fn time_if_same(published: &Path, bytes: &[u8]) -> Option<SystemTime> {
    let metadata = fs::symlink_metadata(published).ok()?;
    let may_be_same = metadata.is_file() && metadata.len() == bytes.len() as u64;
    (may_be_same && fs::read(published).ok()? == bytes)
        .then(|| metadata.modified().ok())
        .flatten()
}

/// Lets the new site have the published file itself, or at least a copy of the same age where the
/// file system knows no hard links.
fn keep(published: &Path, target: &Path, bytes: &[u8], time: SystemTime) -> io::Result<()> {
    let linked = in_folder(target, || fs::hard_link(published, target));
    match linked {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            create(target, bytes)?.set_modified(time)
        }
        linked => linked,
    }
}

/// Writes a file that must not exist: what is there could be the published file itself, linked.
fn create(target: &Path, bytes: &[u8]) -> io::Result<File> {
    let mut file = in_folder(target, || {
        OpenOptions::new().write(true).create_new(true).open(target)
    })?;
    file.write_all(bytes)?;
    Ok(file)
}

/// Tries, and makes the folder only when it turns out to be missing: most files have one already.
fn in_folder<T>(target: &Path, attempt: impl Fn() -> io::Result<T>) -> io::Result<T> {
    match (attempt(), target.parent()) {
        (Err(error), Some(folder)) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(folder)?;
            attempt()
        }
        (result, _) => result,
    }
}

/// Exchanges two folders in one step where the system can (Linux: `renameat2(2)`, macOS:
/// `renamex_np(2)`).
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(begun: &Path, site: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    // Older kernels and some file systems (NFS, overlays) refuse, each with another error.
    renameat_with(CWD, begun, CWD, site, RenameFlags::EXCHANGE)
        .or_else(|_| rename_twice(begun, site))
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(begun: &Path, site: &Path) -> io::Result<()> {
    rename_twice(begun, site)
}

/// Moves the old site aside and the new one into its place; on failure the old one comes back.
fn rename_twice(begun: &Path, site: &Path) -> io::Result<()> {
    let aside = leftovers::beside(site, leftovers::OLD);
    fs::rename(site, &aside)?;
    if let Err(error) = fs::rename(begun, site) {
        fs::rename(&aside, site)?;
        return Err(error);
    }
    leftovers::remove_quietly(&aside);
    Ok(())
}

fn cannot_write(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.display().to_string();
    move |reason| Error::Write { path, reason }
}

#[cfg(all(test, unix))]
mod tests;
