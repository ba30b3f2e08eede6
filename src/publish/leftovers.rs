//! The hidden folders beside the site, and what killed builds left of them.

use super::kind::Kind;
use super::{MARKER, cannot_write};
use crate::diagnostic::Error;
use crate::source::open_file;
use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Kind of the folder that gets its marker before other builds look for it.
pub(super) const FRESH: &str = "fresh";
/// Kind of the folder in which a new site grows.
pub(super) const NEW: &str = "new";
/// Kind of the folder to which an old site is moved aside.
pub(super) const OLD: &str = "old";

/// Kind of the folders in which sites are kept that were published before: what follows is no number of a
/// process, but counts them.
pub(super) const KEPT: &str = "kept";

/// How long a folder is left alone of which nobody can tell whether its build still runs.
const DOUBTFUL: Duration = Duration::from_secs(24 * 60 * 60);

/// How files are locked: by the system, or in tests not at all, as on some network drives.
#[derive(Debug, Clone, Copy)]
pub(super) struct Locks(pub(super) fn(&File) -> Result<(), TryLockError>);

impl Locks {
    /// Those of the system.
    pub(super) const SYSTEM: Self = Self(File::try_lock);
}

/// The hidden folder of one kind that this process may use: `.<name>.fingerpost-<kind>-<pid>`.
pub(super) fn beside(site: &Path, kind: &str) -> PathBuf {
    let mut name = prefix(site, kind);
    name.push(std::process::id().to_string());
    site.with_file_name(name)
}

/// The first of the names of one kind that nothing has. Another computer may use the same number of a
/// process on the same drive, and a folder that cannot be removed may have the first name.
pub(super) fn free_beside(site: &Path, kind: &str) -> PathBuf {
    let first = beside(site, kind);
    let others = (0..1000).map(|number| {
        let mut name = first.as_os_str().to_owned();
        name.push(format!("{number:03}"));
        PathBuf::from(name)
    });
    let is_free = |path: &PathBuf| fs::symlink_metadata(path).is_err();
    let mut names = std::iter::once(first.clone()).chain(others);
    names.find(is_free).unwrap_or(first)
}

/// The folder in which finished leaflets are kept between builds: `.<name>.fingerpost-cache`.
pub(super) fn cache_of(site: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(site.file_name().unwrap_or_default());
    name.push(".fingerpost-cache");
    site.with_file_name(name)
}

pub(super) fn prefix(site: &Path, kind: &str) -> OsString {
    let mut name = OsString::from(".");
    name.push(site.file_name().unwrap_or_default());
    name.push(format!(".fingerpost-{kind}-"));
    name
}

/// Puts a site back that a killed build left moved aside, before anything else can go wrong. A build
/// that lives puts it back itself.
pub(super) fn restore(site: &Path, locks: Locks) -> Result<(), Error> {
    let is_missing = || match fs::read_dir(site) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == ErrorKind::NotFound,
    };
    // Nothing beside a folder that is not there either.
    if !site.parent().is_some_and(Path::is_dir) || !is_missing() {
        return Ok(());
    }
    let lives = |folder: &PathBuf| state(folder, locks) == State::Alive;
    if left(site, NEW)?.iter().any(lives) {
        return Ok(());
    }
    // The marker goes first when a folder is removed, so a folder that has it is whole.
    let whole = left(site, OLD)?
        .into_iter()
        .find(|aside| Kind::of(aside).is_some());
    match whole {
        Some(aside) => {
            // An empty folder may have been put into its place meanwhile.
            let _ = fs::remove_dir(site);
            fs::rename(&aside, site).map_err(cannot_write(site))
        }
        None => Ok(()),
    }
}

/// Removes what killed builds left. Refuses while a build that lives is publishing to the same folder.
/// What cannot be removed stays: the next site is made under another name.
pub(super) fn clean(site: &Path, locks: Locks) -> Result<(), Error> {
    restore(site, locks)?;
    let begun = left(site, NEW)?;
    let states: Vec<State> = begun.iter().map(|it| state(it, locks)).collect();
    if states.contains(&State::Alive) {
        return Err(Error::Usage(format!(
            "another build is publishing to {} at this moment. Try again when it has finished",
            site.display()
        )));
    }
    let dead = begun.iter().zip(&states);
    for (folder, _) in dead.filter(|(_, state)| **state == State::Dead) {
        remove_quietly(folder);
    }
    left(site, OLD)?.iter().for_each(|it| remove_quietly(it));
    let fresh = left(site, FRESH)?;
    let old = fresh.iter().filter(|folder| is_old(folder));
    old.for_each(|folder| remove_quietly(folder));
    Ok(())
}

/// The folders of one kind, from any process, in the order of their names.
pub(super) fn left(site: &Path, kind: &str) -> Result<Vec<PathBuf>, Error> {
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

/// What is known about the build that began a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Alive,
    Dead,
    /// The drive has no locks, so it may live.
    Doubtful,
}

/// Whether the build that began this folder still runs: the system frees its lock when it dies,
/// however it dies. A process number would not tell, because they are used again.
fn state(folder: &Path, locks: Locks) -> State {
    let Ok(Some(marker)) = open_file(&folder.join(MARKER)) else {
        // It had its marker before it had this name: it is being removed, or was.
        return State::Dead;
    };
    match locks.0(&marker) {
        Ok(()) => State::Dead,
        Err(TryLockError::WouldBlock) => State::Alive,
        Err(TryLockError::Error(_)) if is_old(folder) => State::Dead,
        Err(TryLockError::Error(_)) => State::Doubtful,
    }
}

fn is_old(folder: &Path) -> bool {
    let changed = fs::metadata(folder).and_then(|it| it.modified());
    let age = changed.map(|it| SystemTime::now().duration_since(it).unwrap_or_default());
    age.is_ok_and(|age| age > DOUBTFUL)
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
    if remove(folder).is_err() {
        make_writable(folder);
        let _ = remove(folder);
    }
}

/// Gives back the right to change folders whose owner took it away, so that they can be removed.
#[cfg(unix)]
fn make_writable(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    // Each folder is opened up before it is listed.
    for entry in walkdir::WalkDir::new(folder).contents_first(false) {
        let Ok(entry) = entry else { continue };
        if entry.file_type().is_dir() {
            let _ = fs::set_permissions(entry.path(), fs::Permissions::from_mode(0o700));
        }
    }
}

#[cfg(not(unix))]
fn make_writable(folder: &Path) {
    for entry in walkdir::WalkDir::new(folder).into_iter().flatten() {
        if let Ok(metadata) = entry.metadata() {
            let mut permissions = metadata.permissions();
            #[allow(
                clippy::permissions_set_readonly_false,
                reason = "it is removed at once"
            )]
            permissions.set_readonly(false);
            let _ = fs::set_permissions(entry.path(), permissions);
        }
    }
}
