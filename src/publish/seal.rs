//! What a published site was made of, and what came of it: kept in the marker, so that a build that would
//! make the same files again need not.
//!
//! Nothing is believed without a look: before a build is spared, every published file is read, and must be
//! what was written.

use super::MARKER;
use super::kind::Kind;
use rayon::prelude::*;
use siphasher::sip128::{Hasher128, SipHasher13};
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::Path;

/// The fingerprint of anything. Not for what somebody may want to forge: whoever can write into the site
/// needs no forgery.
pub fn fingerprint(of: &impl Hash) -> u128 {
    let mut hasher = SipHasher13::new();
    of.hash(&mut hasher);
    hasher.finish128().as_u128()
}

/// Files, in any order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Written {
    files: usize,
    /// The fingerprints of all paths with their bytes, added up.
    sum: u128,
}

impl Written {
    /// One more file.
    pub fn add(&mut self, path: &str, bytes: &[u8]) {
        *self = self.with(Self {
            files: 1,
            sum: of_file(path, bytes),
        });
    }

    fn with(self, other: Self) -> Self {
        Self {
            files: self.files + other.files,
            sum: self.sum.wrapping_add(other.sum),
        }
    }

    /// All files of a folder but its marker; `None` where something is no plain file or cannot be read.
    pub fn of(folder: &Path) -> Option<Self> {
        let mut paths = Vec::new();
        for entry in walkdir::WalkDir::new(folder).min_depth(1) {
            let entry = entry.ok()?;
            let kind = entry.file_type();
            if kind.is_dir() || (entry.depth() == 1 && entry.file_name() == MARKER) {
                continue;
            }
            if !kind.is_file() {
                return None;
            }
            paths.push(entry.into_path());
        }
        let one = |path: &std::path::PathBuf| {
            let inside = path.strip_prefix(folder).ok()?;
            let parts: Option<Vec<&str>> = inside.iter().map(|part| part.to_str()).collect();
            Some(Self {
                files: 1,
                sum: of_file(&parts?.join("/"), &fs::read(path).ok()?),
            })
        };
        paths
            .par_iter()
            .map(one)
            .try_reduce(Self::default, |one, other| Some(one.with(other)))
    }
}

fn of_file(path: &str, bytes: &[u8]) -> u128 {
    let mut hasher = SipHasher13::new();
    path.hash(&mut hasher);
    hasher.write(bytes);
    hasher.finish128().as_u128()
}

/// What a finished site says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seal {
    /// The fingerprint of everything that the site is made of: the program, its orders, all files.
    pub made_of: u128,
    /// How many leaflets there are in it.
    pub leaflets: usize,
}

/// A published site that is what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unchanged {
    /// How many files it has, without the marker.
    pub files: usize,
    /// How many leaflets.
    pub leaflets: usize,
}

impl Seal {
    /// What is written into the marker, below its text for people.
    pub(super) fn line(self, written: Written) -> String {
        format!(
            "{:032x} {:032x} {} {}\n",
            self.made_of, written.sum, written.files, self.leaflets
        )
    }

    /// The seal of a folder, with what was written then.
    fn of(folder: &Path) -> Option<(Self, Written)> {
        let text = fs::read_to_string(folder.join(MARKER)).ok()?;
        let line = text.strip_prefix(Kind::Site.marker())?;
        let mut parts = line.strip_suffix('\n')?.split(' ');
        let made_of = u128::from_str_radix(parts.next()?, 16).ok()?;
        let sum = u128::from_str_radix(parts.next()?, 16).ok()?;
        let files = parts.next()?.parse().ok()?;
        let leaflets = parts.next()?.parse().ok()?;
        parts
            .next()
            .is_none()
            .then_some((Self { made_of, leaflets }, Written { files, sum }))
    }
}

/// What is published, when it is made of the same and every file is still what was written.
pub(super) fn unchanged(site: &Path, made_of: u128) -> Option<Unchanged> {
    let (seal, written) = Seal::of(site).filter(|(seal, _)| seal.made_of == made_of)?;
    (Written::of(site)? == written).then_some(Unchanged {
        files: written.files,
        leaflets: seal.leaflets,
    })
}
