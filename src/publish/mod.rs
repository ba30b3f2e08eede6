//! The door out: artifacts become a folder, as a whole or not at all.
//!
//! Last stage of the pipeline. A [`Publisher`] writes the new site into a hidden folder beside the
//! published one and exchanges the two in one step, so that a failed or killed build leaves the old
//! site whole. Files that did not change keep their inode and their time, which is what
//! `rsync`, backups and web servers look at. Nothing else in the crate writes a site.

mod cache;
mod changes;
mod folder;
mod kept;
mod kind;
mod leftovers;
mod replace;
mod seal;
mod sink;

pub use cache::Cache;
pub use changes::FileChange;
pub use kept::{KeptSite, kept, restore};
pub use kind::Kind;
pub use replace::{Replaced, replace};
pub use seal::{Seal, Unchanged, fingerprint};
pub use sink::{Memory, Sink};

use crate::artifact::{Artifact, OutPath};
use crate::diagnostic::Error;
use leftovers::Locks;
use seal::Written;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// The file by which a folder is known to be ours to replace.
pub const MARKER: &str = ".fingerpost";

#[cfg(any(target_os = "linux", target_os = "android"))]
fn flushed(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn flushed(folder: &Path) -> io::Result<()> {
    for entry in walkdir::WalkDir::new(folder).contents_first(true) {
        let entry = entry?;
        // Other systems than Unix cannot open a folder as a file.
        if entry.file_type().is_file() || cfg!(unix) {
            File::open(entry.path())?.sync_all()?;
        }
    }
    Ok(())
}

/// What became of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is new, or differs from the published one.
    Written,
    /// The published file has the same bytes and stays as it is.
    Unchanged,
}

/// A folder that may be published to. Nothing is made or removed yet.
#[derive(Debug, Clone)]
pub struct Target {
    /// The folder, absolute and without links.
    site: PathBuf,
    kind: Kind,
}

impl Target {
    /// The folder `out`, which need not exist. A symbolic link stays, and the folder that it leads to is
    /// replaced. `content` is the folder on disk that is read, where there is one. A site that a killed
    /// build left moved aside is put back, whatever is found in the content after that.
    ///
    /// # Errors
    /// [`Error::NotOurs`] for a file, the root, the home folder, the current folder, a folder
    /// above one of these, and a folder with files that does not hold [`MARKER`];
    /// [`Error::Usage`] for a folder that is, holds or lies inside the content, one inside a folder that
    /// we made, one that holds another kind, a link that leads nowhere, and a mount point;
    /// [`Error::Write`] when the disk says no.
    pub fn new(out: &Path, kind: Kind, content: Option<&Path>) -> Result<Self, Error> {
        let site = folder::resolved(out)?;
        if let Some(content) = content {
            folder::check_apart(&site, out, content)?;
        }
        folder::check_not_inside_ours(&site)?;
        leftovers::restore(&site, Locks::SYSTEM)?;
        folder::check_ours(&site, kind)?;
        Ok(Self { site, kind })
    }
}

/// A site on its way out. Dropped before [`Publisher::swap`], it leaves no trace.
#[derive(Debug)]
pub struct Publisher {
    /// The published folder, absolute and without links.
    site: PathBuf,
    kind: Kind,
    /// The folder beside it, in which the new site grows. After the swap the old site lies here
    /// for a moment; what lies here is never the published site, so it may always be removed.
    begun: PathBuf,
    /// Our marker, locked as long as we live, by which other builds know that we do.
    alive: File,
    written: Mutex<Written>,
}

impl Publisher {
    /// Prepares to publish, and cleans up after builds that were killed.
    ///
    /// # Errors
    /// [`Error::Usage`] while another build publishes to the same folder; [`Error::Write`] when the disk
    /// says no.
    pub fn open(target: &Target) -> Result<Self, Error> {
        Self::open_with(target, Locks::SYSTEM)
    }

    fn open_with(target: &Target, locks: Locks) -> Result<Self, Error> {
        let Target { site, kind } = target.clone();
        if let Some(above) = site.parent() {
            fs::create_dir_all(above).map_err(cannot_write(above))?;
        }
        leftovers::clean(&site, locks)?;
        let fresh = leftovers::free_beside(&site, leftovers::FRESH);
        fs::create_dir(&fresh).map_err(cannot_write(&fresh))?;
        // Other builds remove what has no marker. So it has its marker before it has the name by which
        // they look for it.
        let begun = leftovers::free_beside(&site, leftovers::NEW);
        let named = marked(&fresh, kind, locks)
            .and_then(|alive| fs::rename(&fresh, &begun).map(|()| alive));
        match named {
            Ok(alive) => Ok(Self {
                site,
                kind,
                begun,
                alive,
                written: Mutex::default(),
            }),
            Err(reason) => {
                leftovers::remove_quietly(&fresh);
                Err(cannot_write(&begun)(reason))
            }
        }
    }

    /// Puts one file into the new site.
    fn write(&self, path: &OutPath, bytes: &[u8]) -> Result<Outcome, Error> {
        let published = self.site.join(path.as_str());
        let outcome = match time_if_same(&published, bytes) {
            Some(time) => self.keep(path, bytes, time).map(|()| Outcome::Unchanged),
            None => create(&self.begun, path.as_str(), bytes).map(|_| Outcome::Written),
        };
        let outcome = outcome.map_err(cannot_write(&published))?;
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        written.add(path.as_str(), bytes);
        Ok(outcome)
    }

    /// The published site, when it was made of the same and every file in it is what was written then:
    /// there is nothing to make. It is read for that, each file of it.
    pub fn unchanged(&self, made_of: u128) -> Option<Unchanged> {
        seal::unchanged(&self.site, made_of)
    }

    /// Lets the new site say what it was made of, after its last file and before the swap.
    ///
    /// # Errors
    /// [`Error::Write`] when the disk says no.
    pub fn seal(&self, seal: Seal) -> Result<(), Error> {
        let written = *self.written.lock().unwrap_or_else(PoisonError::into_inner);
        let marked = (&self.alive).write_all(seal.line(written).as_bytes());
        marked.map_err(cannot_write(&self.begun.join(MARKER)))
    }

    /// Waits until everything that was written is on the disk, so that a power cut leaves the old site or
    /// the new one, and no empty files. One call for the whole file system: a call for each file took a
    /// hundred times as long for 30,000 files.
    ///
    /// # Errors
    /// [`Error::Write`] when the disk says no.
    pub fn flush(&self) -> Result<(), Error> {
        flushed(&self.begun).map_err(cannot_write(&self.site))
    }

    /// Whether the published site has the same files as the new one.
    fn is_as_published(&self) -> bool {
        let written = *self.written.lock().unwrap_or_else(PoisonError::into_inner);
        Written::of(&self.site) == Some(written)
    }

    /// Publishes: the new site takes the place of the old one, which is then removed, or kept: `keep` says how
    /// many sites are kept that were published before. Left out, it keeps none, and leaves those alone that
    /// are there. A site that comes out as it is published is not kept twice.
    ///
    /// # Errors
    /// When the folder can no longer be replaced, or another program has touched the new one; the old site
    /// is then still in its place. When the old one cannot be kept: the new one is then published.
    pub fn swap(self, keep: Option<usize>) -> Result<Swapped, Error> {
        folder::check_ours(&self.site, self.kind)?;
        self.check_untouched()?;
        let is_kept = keep.is_some_and(|many| many > 0) && !self.is_as_published();
        let replaced = match fs::metadata(&self.site) {
            Ok(old) => {
                // Best effort: who may read the site was set by its owner, perhaps for a web server.
                let _ = fs::set_permissions(&self.begun, old.permissions());
                exchange(&self.begun, &self.site)
            }
            Err(_) => fs::rename(&self.begun, &self.site),
        };
        replaced.map_err(cannot_write(&self.site))?;
        // The old site now lies at `begun`.
        if is_kept && Kind::of(&self.begun) == Some(Kind::Site) {
            kept::keep(&self.begun, &self.site)?;
        }
        leftovers::remove_quietly(&self.begun);
        if let Some(many) = keep {
            kept::keep_only(many, &self.site)?;
        }
        Ok(Swapped {
            left_behind: fs::symlink_metadata(&self.begun)
                .is_ok()
                .then(|| self.begun.clone()),
        })
    }

    /// Lets the new site have the published file itself, or at least a copy of the same age where the
    /// file system knows no hard links.
    fn keep(&self, path: &OutPath, bytes: &[u8], time: SystemTime) -> io::Result<()> {
        let (published, target) = (
            self.site.join(path.as_str()),
            self.begun.join(path.as_str()),
        );
        let linked = in_folder(&self.begun, &target, || fs::hard_link(&published, &target));
        match linked {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                create(&self.begun, path.as_str(), bytes)?.set_modified(time)
            }
            linked => linked,
        }
    }

    /// Whether the new site still has the marker that we gave it. Where locks do not work, another build
    /// may have taken it for the rest of a killed one: part of a site must not be published.
    fn check_untouched(&self) -> Result<(), Error> {
        if is_file(&self.alive, &self.begun.join(MARKER)) {
            return Ok(());
        }
        Err(Error::Usage(format!(
            "another program has changed {}, so nothing is published. Build again, one build at a time",
            self.begun.display()
        )))
    }
}

/// What came of a swap.
#[derive(Debug)]
#[must_use]
pub struct Swapped {
    /// Where the old site still lies, when it cannot be removed: it may belong to somebody else.
    pub left_behind: Option<PathBuf>,
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

/// Where one file may be written that somebody asked for by name, told before it is made.
///
/// # Errors
/// [`Error::Usage`] for a folder, a link, a device, and whatever else is no plain file, and for a place in
/// the folder `content`, which is read.
pub fn check_file(path: &Path, content: Option<&Path>) -> Result<(), Error> {
    let wrong = |what: &str| {
        let path = path.display();
        Err(Error::Usage(format!(
            "{path} is {what}, so nothing is written to it. Give the name of a file"
        )))
    };
    let Some(name) = path.file_name() else {
        return wrong("no file");
    };
    match fs::symlink_metadata(path).map(|it| it.file_type()) {
        Ok(kind) if kind.is_dir() => return wrong("a folder"),
        Ok(kind) if kind.is_symlink() => return wrong("a link"),
        Ok(kind) if !kind.is_file() => return wrong("a device or another special file"),
        _ => {}
    }
    if let Some(content) = content {
        let above = path.parent().filter(|it| !it.as_os_str().is_empty());
        let real = folder::resolved(above.unwrap_or(Path::new(".")))?.join(name);
        folder::check_apart(&real, path, content)?;
    }
    Ok(())
}

/// A new folder that somebody asked for by name.
///
/// # Errors
/// [`Error::Usage`] for a place inside a folder that we made or inside a content folder, and for a link
/// that leads nowhere.
pub fn check_new_folder(path: &Path) -> Result<(), Error> {
    let real = folder::resolved(path)?;
    folder::check_not_inside_ours(&real)?;
    let is_content = |folder: &&Path| folder.join("site.yaml").is_file();
    match real.ancestors().find(is_content) {
        None => Ok(()),
        Some(content) => folder::check_apart(&real, path, content),
    }
}

/// Writes one file that somebody asked for by name: beside, then renamed into its place.
///
/// # Errors
/// As [`check_file`], and when it cannot be written; then nothing of it is left.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    check_file(path, None)?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(std::process::id().to_string());
    let begun = folder.join(name);
    let write = || {
        fs::create_dir_all(folder)?;
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&begun)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&begun, path)
    };
    write().map_err(|reason| {
        if reason.kind() != ErrorKind::AlreadyExists {
            let _ = fs::remove_file(&begun);
        }
        cannot_write(path)(reason)
    })
}

/// The marker in a folder, new and locked. Where there are no locks, builds know each other by their
/// markers alone.
fn marked(folder: &Path, kind: Kind, locks: Locks) -> io::Result<File> {
    let marker = create(folder, MARKER, kind.marker().as_bytes())?;
    let _ = locks.0(&marker);
    Ok(marker)
}

/// Whether an open file is the one that has this path.
#[cfg(unix)]
fn is_file(open: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let number = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    match (open.metadata(), fs::symlink_metadata(path)) {
        (Ok(open), Ok(named)) => number(open) == number(named),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_file(_open: &File, path: &Path) -> bool {
    path.is_file()
}

/// When the published file was last written, if it is a plain file with these bytes.
fn time_if_same(published: &Path, bytes: &[u8]) -> Option<SystemTime> {
    let metadata = fs::symlink_metadata(published).ok()?;
    let may_be_same = metadata.is_file() && metadata.len() == bytes.len() as u64;
    (may_be_same && fs::read(published).ok()? == bytes)
        .then(|| metadata.modified().ok())
        .flatten()
}

/// Writes a file below `root` that must not exist: what is there could be the published file itself,
/// linked.
fn create(root: &Path, path: &str, bytes: &[u8]) -> io::Result<File> {
    let target = root.join(path);
    let mut file = in_folder(root, &target, || {
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&target)
    })?;
    file.write_all(bytes)?;
    Ok(file)
}

/// Tries, and makes the folder only when it turns out to be missing: most files have one already.
fn in_folder<T>(root: &Path, target: &Path, attempt: impl Fn() -> io::Result<T>) -> io::Result<T> {
    match (attempt(), target.parent()) {
        (Err(error), Some(folder)) if error.kind() == ErrorKind::NotFound => {
            make_below(root, folder)?;
            attempt()
        }
        (result, _) => result,
    }
}

/// Makes a folder below `root`, and never `root` itself: when that is gone, somebody took it away with
/// everything that was in it.
fn make_below(root: &Path, folder: &Path) -> io::Result<()> {
    if folder == root {
        return Err(ErrorKind::NotFound.into());
    }
    match (fs::create_dir(folder), folder.parent()) {
        (Err(error), _) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        (Err(error), Some(above)) if error.kind() == ErrorKind::NotFound => {
            make_below(root, above)?;
            match fs::create_dir(folder) {
                Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
                _ => Ok(()),
            }
        }
        (made, _) => made,
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

/// Moves the old site aside, the new one into its place, and the old one to where the new one was; on failure
/// the old one comes back.
fn rename_twice(begun: &Path, site: &Path) -> io::Result<()> {
    let aside = leftovers::free_beside(site, leftovers::OLD);
    fs::rename(site, &aside)?;
    if let Err(error) = fs::rename(begun, site) {
        fs::rename(&aside, site)?;
        return Err(error);
    }
    // The new site is published, wherever the old one stays.
    let _ = fs::rename(&aside, begun);
    Ok(())
}

fn cannot_write(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.display().to_string();
    move |reason| Error::Write { path, reason }
}

#[cfg(all(test, unix))]
mod tests;
