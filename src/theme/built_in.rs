//! The themes that are part of the binary.

use crate::source::Sources;
use include_dir::{Dir, DirEntry, include_dir};

static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// Puts the files of all built-in themes beside those of the site, below `themes/`.
pub fn add_to(sources: &mut Sources) {
    let mut files = Vec::new();
    collect(&THEMES, &mut files);
    files.sort_by(|a, b| a.0.cmp(&b.0));
    for (path, bytes) in files {
        sources.add_built_in(format!("themes/{path}"), bytes);
    }
}

/// Names of the built-in themes.
pub fn names() -> Vec<String> {
    let mut names: Vec<String> = THEMES
        .dirs()
        .map(|dir| dir.path().display().to_string())
        .collect();
    names.sort();
    names
}

fn collect(dir: &'static Dir<'static>, files: &mut Vec<(String, &'static [u8])>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => collect(dir, files),
            DirEntry::File(file) => {
                let parts: Vec<_> = file
                    .path()
                    .components()
                    .map(|part| part.as_os_str().to_string_lossy())
                    .collect();
                files.push((parts.join("/"), file.contents()));
            }
        }
    }
}
