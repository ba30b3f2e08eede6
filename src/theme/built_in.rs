//! The themes that are part of the binary.

use super::own_names;
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

/// Languages besides English that the default theme has words in: the tag of each, and its own name.
pub fn languages_with_words() -> Vec<(&'static str, String)> {
    let files = THEMES.get_dir("fingerpost/strings").into_iter();
    let files = files.flat_map(Dir::files);
    let tags = files.filter_map(|file| file.path().file_stem()?.to_str());
    let mut languages: Vec<_> = tags
        .filter(|tag| *tag != "en")
        .filter_map(|tag| Some((tag, own_names::of(tag)?)))
        .collect();
    languages.sort_unstable();
    languages
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
