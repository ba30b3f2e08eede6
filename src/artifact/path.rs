//! Paths in the output folder.

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
    use super::OutPath;

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
