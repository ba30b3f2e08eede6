//! Links that open a file at its line in an editor.

use std::path::Path;

/// Editors that can be opened by a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Editor {
    /// Visual Studio Code
    Vscode,
    /// VSCodium
    Vscodium,
    /// Cursor
    Cursor,
    /// Zed
    Zed,
    /// IntelliJ IDEA and its relatives
    Idea,
    /// No links
    None,
}

impl Editor {
    /// The address that opens a file at a line and column; `None` where there is no such editor, or the
    /// path cannot be written in an address.
    pub fn link(self, file: &Path, line: usize, column: usize) -> Option<String> {
        // What a path may hold that an address may not is written as it has to be.
        let url = url::Url::from_file_path(file).ok()?;
        let path = url.path();
        let scheme = match self {
            Self::Vscode => "vscode",
            Self::Vscodium => "vscodium",
            Self::Cursor => "cursor",
            Self::Zed => "zed",
            Self::Idea => {
                return Some(format!(
                    "idea://open?file={path}&line={line}&column={column}"
                ));
            }
            Self::None => return None,
        };
        Some(format!("{scheme}://file{path}:{line}:{column}"))
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::Editor;
    use std::path::Path;

    #[test]
    fn a_link_names_the_file_the_line_and_the_column() {
        let file = Path::new("/home/a b/ask?.md");
        let link = |editor: Editor| editor.link(file, 3, 12);
        assert_eq!(
            link(Editor::Vscode).as_deref(),
            Some("vscode://file/home/a%20b/ask%3F.md:3:12")
        );
        assert_eq!(
            link(Editor::Idea).as_deref(),
            Some("idea://open?file=/home/a%20b/ask%3F.md&line=3&column=12")
        );
        assert_eq!(link(Editor::None), None);
    }
}
