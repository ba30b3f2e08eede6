//! Changes of files of a content folder: shown first, and written when somebody asks for it.

use super::say;
use crate::diagnostic::Error;
use crate::pipeline::FileChange;
use crate::source::{Disk, Door};
use similar::TextDiff;
use std::path::Path;

/// A change as programmers and many others know it: lines that go begin with `-`, new ones with `+`.
pub(super) fn shown(change: &FileChange) -> String {
    let before = change.before.as_deref().unwrap_or_default();
    let diff = TextDiff::from_lines(before, &change.after);
    let old = match change.before {
        Some(_) => change.path.as_str(),
        None => "(new file)",
    };
    let mut unified = diff.unified_diff();
    unified.header(old, &change.path).to_string()
}

/// Writes the files, if none of them has changed since it was read.
pub(super) fn write(content: &Path, changes: &[FileChange]) -> Result<(), Error> {
    let place = |change: &FileChange| content.join(&change.path);
    let folder = Disk::new(content);
    for change in changes {
        let now = folder.read(&change.path).ok();
        let before = change.before.as_ref().map(|it| it.as_bytes());
        let now = now
            .as_deref()
            .map(|it| it.strip_prefix(b"\xef\xbb\xbf").unwrap_or(it));
        if now != before {
            return Err(Error::Usage(format!(
                "{} has changed while it was read, so nothing was written. Run the command again.",
                place(change).display()
            )));
        }
    }
    for change in changes {
        crate::publish::write_file(&place(change), change.after.as_bytes())?;
    }
    say(&match changes.len() {
        0 => "There was nothing to write.".to_owned(),
        1 => "1 file is written.".to_owned(),
        number => format!("{number} files are written."),
    });
    Ok(())
}

/// Writes the files, or says how that is done.
pub(super) fn write_or_say(
    is_asked: bool,
    content: &Path,
    changes: &[FileChange],
) -> Result<(), Error> {
    match is_asked {
        true => write(content, changes)?,
        false if changes.is_empty() => {}
        false => say("Nothing is written yet. To write this, add --write."),
    }
    Ok(())
}
