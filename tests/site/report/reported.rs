//! A published report, read back into memory.

use crate::project::Project;
use fingerpost::pipeline::ReadThrough;
use fingerpost::publish::MARKER;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A report that was published, and what was found.
pub(super) struct Reported {
    /// What was found.
    pub read: ReadThrough,
    /// Its files by their paths.
    pub files: BTreeMap<String, String>,
}

impl Reported {
    /// The report of a site.
    pub fn of(project: &Project) -> Self {
        Self::shuffled(project, 0)
    }

    /// The same, with the files of the site in another order for each `seed`.
    pub fn shuffled(project: &Project, seed: u64) -> Self {
        let room = TempDir::new().expect("a folder for the test");
        let folder = room.path().join("report");
        let read = project.check_with(Some(&folder), seed).expect("it runs");
        assert!(read.reported, "a report was published");
        let files = files_of(&folder);
        Self { read, files }
    }

    /// A file of it.
    pub fn page(&self, path: &str) -> &str {
        let page = self.files.get(path);
        page.unwrap_or_else(|| panic!("there is no {path} in {:?}", self.files.keys()))
    }

    /// Its pages with their paths.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.files.iter();
        files
            .map(|(path, text)| (path.as_str(), text.as_str()))
            .filter(|(path, _)| path.ends_with(".html"))
    }
}

fn files_of(folder: &Path) -> BTreeMap<String, String> {
    let entries = walkdir::WalkDir::new(folder).into_iter();
    let files = entries.map(|entry| entry.expect("listed"));
    files
        .filter(|entry| entry.file_type().is_file() && entry.file_name() != MARKER)
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("below");
            let bytes = fs::read(entry.path()).expect("readable");
            let text = String::from_utf8_lossy(&bytes).into_owned();
            (path.to_string_lossy().replace('\\', "/"), text)
        })
        .collect()
}
