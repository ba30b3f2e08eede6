//! Places in files: byte spans for the program, line and column for people.

/// The number of a file in [`super::Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

impl SourceId {
    /// More than four thousand million files do not fit in memory, so the number always fits.
    pub(super) fn new(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// No file: for texts that the program itself brings.
    pub(crate) fn none() -> Self {
        Self(u32::MAX)
    }

    /// The position in the list of files.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A range of bytes in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub source: SourceId,
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// A span; files are at most [`super::MAX_BINARY`] bytes, so 32 bits hold every offset.
    pub fn new(source: SourceId, start: usize, end: usize) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self {
            source,
            start: clamp(start),
            end: clamp(end.max(start)),
        }
    }

    /// A part of this span, as offsets from its start.
    #[must_use]
    pub fn part(self, from: usize, to: usize) -> Self {
        let start = self.start as usize;
        Self::new(self.source, start + from, start + to)
    }

    /// The range of bytes.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A span as people read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Path of the file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Line of the end, from 1.
    pub end_line: usize,
    /// Column of the end in characters, from 1; the character after the last.
    pub end_column: usize,
    /// In a spreadsheet the sheet with its cell or cells, such as `Contacts!D7`. Then lines are rows, and
    /// columns are those of the sheet.
    pub cell: Option<String>,
}

impl Place {
    /// As people read it: `pages/a.md:3:14`, or `contacts.xlsx: Contacts!D7`.
    pub fn shown(&self) -> String {
        match &self.cell {
            Some(cell) => format!("{}: {cell}", self.file),
            None => format!("{}:{}:{}", self.file, self.line, self.column),
        }
    }

    pub(super) fn of(file: String, text: &str, span: Span) -> Self {
        let (line, column) = line_and_column(text, span.start as usize);
        let (end_line, end_column) = line_and_column(text, span.end as usize);
        Self {
            file,
            line,
            column,
            end_line,
            end_column,
            cell: None,
        }
    }
}

/// Where the lines of one text begin, for reports with many places in one file: nothing is counted
/// twice, however long the file or a line of it is.
#[derive(Debug)]
pub struct LineIndex {
    /// First byte of each line.
    starts: Vec<usize>,
    /// How many characters begin before each block of [`BLOCK`] bytes.
    characters: Vec<usize>,
}

/// Bytes between two counts of characters.
const BLOCK: usize = 1024;

impl LineIndex {
    /// Reads `text` once.
    pub fn new(text: &str) -> Self {
        let line_breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let mut characters = vec![0];
        for block in text.as_bytes().chunks(BLOCK) {
            characters.push(characters.last().unwrap_or(&0) + begun_in(block));
        }
        Self {
            starts: std::iter::once(0)
                .chain(line_breaks.map(|(at, _)| at + 1))
                .collect(),
            characters,
        }
    }

    /// The line, from 1, of a byte offset.
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    /// The bytes of a line (from 1) of `text`, without its line break; empty for no such line.
    pub fn range(&self, text: &str, line: usize) -> std::ops::Range<usize> {
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index));
        let Some(&start) = start else {
            return text.len()..text.len();
        };
        let end = self.starts.get(line).map_or(text.len(), |next| next - 1);
        let line = text.get(start..end).unwrap_or_default();
        start..start + line.strip_suffix('\r').unwrap_or(line).len()
    }

    /// The place of a span in `text`, the text that the index was made from.
    pub fn place(&self, file: String, text: &str, span: Span) -> Place {
        let (line, column) = self.line_and_column(text, span.start as usize);
        let (end_line, end_column) = self.line_and_column(text, span.end as usize);
        Place {
            file,
            line,
            column,
            end_line,
            end_column,
            cell: None,
        }
    }

    fn line_and_column(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = char_start(text, offset);
        let line = self.line(offset);
        let before = |offset| self.characters_before(text, offset);
        (line, before(offset) - before(self.starts[line - 1]) + 1)
    }

    fn characters_before(&self, text: &str, offset: usize) -> usize {
        let block = offset / BLOCK;
        self.characters[block] + begun_in(&text.as_bytes()[block * BLOCK..offset])
    }
}

/// How many characters begin in these bytes of UTF-8.
fn begun_in(bytes: &[u8]) -> usize {
    let is_start = |byte: &&u8| **byte & 0b1100_0000 != 0b1000_0000;
    bytes.iter().filter(is_start).count()
}

/// The start of the character that holds the byte at `offset`; the end of `text` for what is beyond.
pub(crate) fn char_start(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// Line and column, both from 1, of a byte offset; an offset inside a character counts as its start.
fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..char_start(text, offset)];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    (line, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::{LineIndex, line_and_column};

    #[test]
    fn columns_count_characters_and_lines_count_from_one() {
        assert_eq!(line_and_column("é: x\nb", 4), (1, 4));
        assert_eq!(line_and_column("é: x\nb", 6), (2, 1));
        assert_eq!(line_and_column("", 9), (1, 1));
    }

    #[test]
    fn an_index_finds_the_same_places_as_counting() {
        let long = "é€😀x ".repeat(700);
        for text in ["", "\n", "a", "é: x\nb\r\n\r\nc", "a\n\n", long.as_str()] {
            let index = LineIndex::new(text);
            for offset in 0..text.len() + 2 {
                assert_eq!(
                    index.line_and_column(text, offset),
                    line_and_column(text, offset),
                    "{offset}"
                );
            }
        }
    }

    #[test]
    fn a_line_ends_before_its_line_break() {
        let text = "ab\r\n\nc";
        let index = LineIndex::new(text);
        let lines: Vec<&str> = (0..5).map(|line| &text[index.range(text, line)]).collect();
        assert_eq!(lines, ["", "ab", "", "c", ""]);
    }
}
