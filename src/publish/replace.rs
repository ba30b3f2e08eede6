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
/// place, so that whoever stops the program finds the old file or the new one. `None` stands for no file.
///
/// # Errors
/// [`Error::Write`] when the disk says no; nothing of the new file is left then.
pub fn replace(
    root: &Path,
    path: &str,
    before: Option<&[u8]>,
    after: Option<&[u8]>,
) -> Result<Replaced, Error> {
    let Some(file) = place(root, path).map_err(cannot_write(&root.join(path)))? else {
        return Ok(Replaced::NotOurs);
    };
    let write = || -> io::Result<Replaced> {
        if !holds(&file, before)? {
            return Ok(Replaced::Changed);
        }
        let Some(after) = after else {
            fs::remove_file(&file)?;
            return Ok(Replaced::Written);
        };
        let folder = file.parent().unwrap_or(root);
        // What begins with a full stop is not read as content.
        let mut begun = tempfile::Builder::new()
            .prefix(".fingerpost-")
            .tempfile_in(folder)?;
        begun.write_all(after)?;
        match before {
            Some(_) => {
                let permissions = fs::metadata(&file)?.permissions();
                begun.as_file().set_permissions(permissions)?;
            }
            None => open_to_readers(begun.as_file())?,
        }
        begun.as_file().sync_all()?;
        // Whatever was saved meanwhile is not lost either.
        if !holds(&file, before)? {
            return Ok(Replaced::Changed);
        }
        match before {
            Some(_) => begun.persist(&file),
            None => begun.persist_noclobber(&file),
        }
        .map_err(|error| error.error)?;
        Ok(Replaced::Written)
    };
    match write() {
        Err(reason)
            if matches!(
                reason.kind(),
                ErrorKind::NotFound | ErrorKind::AlreadyExists
            ) =>
        {
            Ok(Replaced::Changed)
        }
        done => done.map_err(cannot_write(&file)),
    }
}

/// Whether a file holds these bytes, or is not there.
fn holds(file: &Path, bytes: Option<&[u8]>) -> io::Result<bool> {
    match (fs::read(file), bytes) {
        (Ok(there), Some(bytes)) => Ok(there == bytes),
        (Ok(_), None) => Ok(false),
        (Err(error), _) if error.kind() == ErrorKind::NotFound => Ok(bytes.is_none()),
        (Err(error), _) => Err(error),
    }
}

/// A temporary file is for its owner alone; a new file of a content folder is for whoever shares the folder.
#[cfg(unix)]
fn open_to_readers(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn open_to_readers(_: &fs::File) -> io::Result<()> {
    Ok(())
}

/// The place of a plain file, or of none yet, that lies below `root` in truth and not only by its name. Its folder
/// is made where it is missing.
fn place(root: &Path, path: &str) -> io::Result<Option<PathBuf>> {
    let is_below = |part: Component<'_>| matches!(part, Component::Normal(_));
    let relative = Path::new(path);
    if !relative.components().all(is_below) {
        return Ok(None);
    }
    let root = root.canonicalize()?;
    let mut folder = root.clone();
    for part in relative.parent().into_iter().flat_map(Path::components) {
        folder.push(part);
        match fs::create_dir(&folder) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        // A link may lead anywhere.
        if fs::symlink_metadata(&folder)?.is_symlink() {
            return Ok(None);
        }
    }
    let Some(name) = relative.file_name() else {
        return Ok(None);
    };
    let file = folder.join(name);
    let is_ours = match fs::symlink_metadata(&file) {
        Ok(there) => there.is_file(),
        Err(error) => error.kind() == ErrorKind::NotFound,
    };
    Ok(is_ours.then_some(file))
}

#[cfg(test)]
mod tests {
    use super::{Replaced, replace};
    use std::fs;

    #[test]
    fn a_file_is_replaced_made_and_removed_only_as_long_as_it_is_what_it_was() {
        let room = tempfile::TempDir::new().expect("a folder");
        let file = room.path().join("contacts/team.yaml");
        let turn = |before: Option<&str>, after: Option<&str>| {
            let (before, after) = (before.map(str::as_bytes), after.map(str::as_bytes));
            replace(room.path(), "contacts/team.yaml", before, after).expect("no error")
        };
        assert_eq!(turn(None, Some("a")), Replaced::Written);
        assert_eq!(turn(None, Some("b")), Replaced::Changed);
        assert_eq!(turn(Some("b"), Some("c")), Replaced::Changed);
        assert_eq!(turn(Some("b"), None), Replaced::Changed);
        assert_eq!(fs::read_to_string(&file).expect("it"), "a");
        assert_eq!(turn(Some("a"), Some("b")), Replaced::Written);
        assert_eq!(fs::read_to_string(&file).expect("it"), "b");
        assert_eq!(turn(Some("b"), None), Replaced::Written);
        assert!(!file.exists());
        let left = fs::read_dir(room.path().join("contacts"))
            .expect("it")
            .count();
        assert_eq!(left, 0, "nothing is left beside it");
    }

    #[test]
    #[cfg(unix)]
    fn links_are_neither_followed_nor_replaced() {
        use std::os::unix::fs::symlink;
        let room = tempfile::TempDir::new().expect("a folder");
        let (content, out) = (room.path().join("content"), room.path().join("out"));
        fs::create_dir_all(&content).expect("made");
        fs::create_dir_all(&out).expect("made");
        fs::write(out.join("a.yaml"), "a").expect("written");
        symlink(&out, content.join("contacts")).expect("a link");
        symlink(out.join("a.yaml"), content.join("a.yaml")).expect("a link");
        for path in [
            "contacts/a.yaml",
            "a.yaml",
            "../out/a.yaml",
            "contacts/b.yaml",
        ] {
            let before = (!path.ends_with("b.yaml")).then_some(&b"a"[..]);
            let done = replace(&content, path, before, Some(b"b")).expect("no error");
            assert_eq!(done, Replaced::NotOurs, "{path}");
        }
        assert_eq!(fs::read_to_string(out.join("a.yaml")).expect("it"), "a");
        assert!(!out.join("b.yaml").exists());
    }
}
