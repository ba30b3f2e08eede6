//! Makes Cargo notice when what is embedded changes, and gives the program a fingerprint of all that it is
//! made from: a site that another program made is not taken for one that this program would make.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::Path;

/// Folders and files that decide what the program does.
const MADE_FROM: &[&str] = &["src", "themes", "starter", "Cargo.toml", "Cargo.lock"];

fn main() {
    let mut hasher = DefaultHasher::new();
    for name in MADE_FROM {
        println!("cargo:rerun-if-changed={name}");
        add(Path::new(name), &mut hasher);
    }
    println!(
        "cargo:rustc-env=FINGERPOST_MADE_FROM={:016x}",
        hasher.finish()
    );
}

/// A file, or all files of a folder in the order of their names.
fn add(path: &Path, hasher: &mut DefaultHasher) {
    if let Ok(bytes) = fs::read(path) {
        // The parts, since the sign between them is not the same everywhere.
        for part in path {
            part.to_string_lossy().hash(hasher);
        }
        bytes.hash(hasher);
    } else if let Ok(entries) = fs::read_dir(path) {
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            add(&path, hasher);
        }
    }
}
