//! One file of a content folder in the place of its older self: wholly, or not at all.

use super::cannot_write;
use crate::diagnostic::Error;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Component, Path, PathBuf};

/// What became of a file that was to be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replaced {
    /// It holds the new bytes.
    Written,
    /// It does not hold what it held any more. It stays as it is.
    Changed,
    /// It is a link or no plain file, or lies outside the folder. It stays as it is.
    NotOurs,
}

/// Replaces the file at `path` below `root`, as long as it holds `before`: written beside, then renamed into its
/// place, so that whoever stops the program finds the old file or the new one.
///
/// # Errors
/// [`Error::Write`] when the disk says no; nothing of the new file is left then.
pub fn replace(root: &Path, path: &str, before: &[u8], after: &[u8]) -> Result<Replaced, Error> {
    let Some(file) = plain_file(root, path) else {
        return Ok(Replaced::NotOurs);
    };
    let write = || -> io::Result<Replaced> {
        if fs::read(&file)? != before {
            return Ok(Replaced::Changed);
        }
        let folder = file.parent().unwrap_or(root);
        // What begins with a full stop is not read as content.
        let mut begun = tempfile::Builder::new()
            .prefix(".fingerpost-")
            .tempfile_in(folder)?;
        begun.write_all(after)?;
        begun
            .as_file()
            .set_permissions(fs::metadata(&file)?.permissions())?;
        begun.as_file().sync_all()?;
        // Whatever was saved meanwhile is not lost either.
        if fs::read(&file)? != before {
            return Ok(Replaced::Changed);
        }
        begun.persist(&file).map_err(|error| error.error)?;
        Ok(Replaced::Written)
    };
    match write() {
        Err(reason) if reason.kind() == ErrorKind::NotFound => Ok(Replaced::Changed),
        done => done.map_err(cannot_write(&file)),
    }
}

/// The place of a plain file that lies below `root` in truth, not only by its name.
fn plain_file(root: &Path, path: &str) -> Option<PathBuf> {
    let is_below = |part: Component<'_>| matches!(part, Component::Normal(_));
    if !Path::new(path).components().all(is_below) {
        return None;
    }
    let root = root.canonicalize().ok()?;
    let file = root.join(path);
    let folder = file.parent()?.canonicalize().ok()?;
    let real = folder.join(file.file_name()?);
    let is_plain = fs::symlink_metadata(&real).ok()?.is_file();
    (is_plain && folder.starts_with(&root)).then_some(real)
}
