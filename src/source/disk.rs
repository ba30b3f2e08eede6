//! The real disk as a [`Door`].

use super::{Door, DoorError, Entry, Expected, MAX_BINARY, Refusal, is_passed_over};
use jiff::tz::TimeZone;
use std::fs::File;
use std::io::{self, Read};
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
            expected: Expected::Folder,
            path: self.root.display().to_string(),
            reason,
        })?;
        let walk = walkdir::WalkDir::new(&self.root).min_depth(1);
        let is_wanted = |entry: &walkdir::DirEntry| {
            // What lies in a hidden folder may not even be ours to list.
            entry.depth() == 0 || !is_passed_over(&entry.file_name().to_string_lossy())
        };
        let mut entries = Vec::new();
        for entry in walk.into_iter().filter_entry(is_wanted) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => entries.push(self.entry(&entry, &real_root)),
                Err(error) => match error.path().filter(|_| error.depth() > 0) {
                    Some(path) => entries.push(Entry {
                        path: slashed(path.strip_prefix(&self.root).unwrap_or(path)),
                        size: 0,
                        refusal: Some(unreadable(&error)),
                    }),
                    None => {
                        return Err(DoorError {
                            expected: Expected::Folder,
                            path: self.root.display().to_string(),
                            reason: error.into(),
                        });
                    }
                },
            }
        }
        Ok(entries)
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Refusal> {
        read(&self.root.join(path))
    }

    fn folder(&self) -> Option<&Path> {
        Some(&self.root)
    }

    fn today(&self) -> jiff::civil::Date {
        today()
    }
}

/// A single file on disk, as a folder that holds nothing else.
#[derive(Debug)]
pub struct Single {
    path: PathBuf,
}

impl Single {
    /// The file `path`; it is looked at when it is listed.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }
}

impl Door for Single {
    fn list(&self) -> Result<Vec<Entry>, DoorError> {
        let size = std::fs::metadata(&self.path).map_err(|reason| DoorError {
            expected: Expected::File,
            path: self.path.display().to_string(),
            reason,
        })?;
        Ok(vec![Entry {
            path: self.name(),
            size: size.len(),
            refusal: None,
        }])
    }

    fn read(&self, _: &str) -> Result<Vec<u8>, Refusal> {
        read(&self.path)
    }

    fn today(&self) -> jiff::civil::Date {
        today()
    }
}

/// The bytes of a file, at most one more than any file may have.
fn read(path: &Path) -> Result<Vec<u8>, Refusal> {
    let unreadable = |error: io::Error| Refusal::Unreadable(error.kind());
    let file = open_file(path).map_err(unreadable)?;
    let file = file.ok_or(Refusal::NoFile)?;
    let mut bytes = Vec::new();
    // What grows while it is read ends somewhere too.
    let mut limited = file.take(MAX_BINARY + 1);
    limited.read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// What clocks in the United Kingdom show, as POSIX writes it: an hour more from the last Sunday of March, 1am, to
/// the last Sunday of October, 2am (Summer Time Order 2002). It stands here, so that a machine which has no list of
/// time zones says the same day as all others.
const UNITED_KINGDOM: &str = "GMT0BST,M3.5.0/1,M10.5.0/2";

/// The day that it is for families.
pub(crate) fn today() -> jiff::civil::Date {
    day_of(jiff::Timestamp::now())
}

/// The day on which families read the site: between midnight and 1am in summer, UTC is still on the day before.
fn day_of(now: jiff::Timestamp) -> jiff::civil::Date {
    let zone = TimeZone::posix(UNITED_KINGDOM).unwrap_or(TimeZone::UTC);
    now.to_zoned(zone).date()
}

/// Opens a file for reading; `None` for what is no file. Whatever was there when its folder was listed, a
/// pipe may stand in its place by now: nothing is waited for, and what was opened is looked at.
///
/// # Errors
/// When it cannot be opened.
pub fn open_file(path: &Path) -> io::Result<Option<File>> {
    let mut options = File::options();
    options.read(true);
    #[cfg(any(target_os = "linux", target_vendor = "apple"))]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // Without it, to open a pipe waits until somebody writes to it.
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    let file = options.open(path)?;
    let is_file = file.metadata()?.is_file();
    Ok(is_file.then_some(file))
}

fn unreadable(error: &walkdir::Error) -> Refusal {
    let kind = error.io_error().map(io::Error::kind);
    Refusal::Unreadable(kind.unwrap_or(io::ErrorKind::Other))
}

impl Disk {
    /// What is known about one thing that is no folder before it is opened.
    fn entry(&self, entry: &walkdir::DirEntry, real_root: &Path) -> Entry {
        let path = entry.path();
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        let size = if path.to_str().is_none() {
            Err(Refusal::NameNotUtf8)
        } else if entry.path_is_symlink() {
            followed(entry.path(), real_root).ok_or(Refusal::LeadsOut)
        } else if entry.file_type().is_file() {
            let metadata = entry.metadata();
            metadata
                .map(|it| it.len())
                .map_err(|error| unreadable(&error))
        } else {
            Err(Refusal::NoFile)
        };
        Entry {
            path: slashed(path),
            size: *size.as_ref().unwrap_or(&0),
            refusal: size.err(),
        }
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

#[cfg(test)]
mod tests {
    use super::day_of;

    #[test]
    fn the_day_is_that_of_clocks_in_the_united_kingdom() {
        for (moment, day) in [
            ("2026-07-01T22:59:59Z", "2026-07-01"),
            ("2026-07-01T23:00:00Z", "2026-07-02"),
            ("2026-12-01T23:59:59Z", "2026-12-01"),
            // The first and the last night of summer time, whose dates are known.
            ("2026-03-28T23:30:00Z", "2026-03-28"),
            ("2026-03-29T23:30:00Z", "2026-03-30"),
            ("2026-10-24T23:30:00Z", "2026-10-25"),
            ("2026-10-25T23:30:00Z", "2026-10-25"),
        ] {
            let moment = moment.parse().expect("a moment");
            assert_eq!(day_of(moment).to_string(), day, "{moment}");
        }
    }
}
