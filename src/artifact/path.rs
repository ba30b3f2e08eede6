//! Paths in the output folder.

use siphasher::sip128::SipHasher13;
use std::fmt;

/// A path below the output folder: relative, clean, `/` between its parts. It cannot climb out,
/// because it can only be built from parts that are names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(String);

impl OutPath {
    /// A path from text such as `gateshead/keyworkers/index.html`; `None` when a part is empty,
    /// `.`, `..`, or holds a character that is not safe in a file name and an address.
    pub fn new(path: impl Into<String>) -> Option<Self> {
        let path = path.into();
        path.split('/').all(is_name).then_some(Self(path))
    }

    /// The last part.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The part of an address that changes when the file does, so that browsers may keep the file for ever:
/// what they kept of another content is never asked for again. Ten hexadecimal digits of SipHash-1-3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentHash(u64);

impl ContentHash {
    /// How many letters it has as text.
    pub const LENGTH: usize = 10;

    /// That of a file.
    pub fn of(bytes: &[u8]) -> Self {
        let hash = SipHasher13::new().hash(bytes);
        Self(hash.h1 & 0xff_ffff_ffff)
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0length$x}", self.0, length = Self::LENGTH)
    }
}

fn is_name(part: &str) -> bool {
    !part.is_empty()
        && part != "."
        && part != ".."
        && part
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::{ContentHash, OutPath};

    #[test]
    fn a_hash_is_ten_digits_that_follow_the_content() {
        let [one, same, other] = ["a", "a", "b"].map(|it| ContentHash::of(it.as_bytes()));
        assert_eq!(one, same);
        assert_ne!(one, other);
        for number in 0..100_u8 {
            let text = ContentHash::of(&[number]).to_string();
            assert_eq!(text.len(), ContentHash::LENGTH, "{text}");
            assert!(OutPath::new(text).is_some());
        }
    }

    #[test]
    fn a_path_cannot_climb_out_or_be_odd() {
        for path in [
            "", "/etc", "../x", "a/../b", "a//b", "a/./b", "a\\b", "a b", "é",
        ] {
            assert!(OutPath::new(path).is_none(), "{path}");
        }
        assert!(OutPath::new("gateshead/qr/index.svg").is_some());
        assert!(OutPath::new("_headers").is_some());
    }
}
