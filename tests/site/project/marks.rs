//! Marks in texts: `«FP102»` stands in front of what a finding with that code points at.

use super::Found;

const OPEN: &str = "«FP";
const CLOSE: char = '»';

/// The file without its marks, and the findings that they ask for.
pub fn split(path: &str, bytes: &[u8]) -> (Vec<u8>, Vec<Found>) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return (bytes.to_owned(), Vec::new());
    };
    let mut clean = String::with_capacity(text.len());
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(OPEN) {
        let (digits, behind) = behind.split_once(CLOSE).expect("a mark ends with »");
        clean.push_str(before);
        let (line, column) = line_and_column(&clean);
        found.push(Found::at(&format!("FP{digits}"), path, line, column));
        rest = behind;
    }
    clean.push_str(rest);
    (clean.into_bytes(), found)
}

/// Of the character that follows `text`, both from 1. A byte order mark is no character of a line.
fn line_and_column(text: &str) -> (usize, usize) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let line = text.matches('\n').count() + 1;
    let start = text.rfind('\n').map_or(0, |at| at + 1);
    (line, text[start..].chars().count() + 1)
}

#[test]
fn marks_are_taken_out_and_count_characters() {
    let (clean, found) = split("a.yaml", "\u{feff}é«FP102»x: 1\r\ny«FP201»: 2\n".as_bytes());
    assert_eq!(clean, "\u{feff}éx: 1\r\ny: 2\n".as_bytes());
    assert_eq!(
        found,
        [
            Found::at("FP102", "a.yaml", 1, 2),
            Found::at("FP201", "a.yaml", 2, 2)
        ]
    );
}
