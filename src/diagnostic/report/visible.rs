//! Characters that a terminal would obey instead of showing.

use std::borrow::Cow;

/// Whether a terminal or editor would act on this character: control characters (Unicode category
/// Cc), separators that break lines, and those that reorder text (<https://trojansource.codes>,
/// CVE-2021-42574).
pub(super) fn acts(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text with one visible character for each that acts, so that columns stay right. Tabs and
/// line breaks stay.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(acts) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n");
    Cow::Owned(text.chars().map(shown).collect())
}

/// The same in one line: line breaks become spaces.
pub(super) fn one_line(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    visible(lines.join(" ").trim()).into_owned()
}

fn shown(character: char) -> char {
    match character {
        '\n' | '\t' => character,
        // Control Pictures stand in the order of the characters they are pictures of.
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(character)).unwrap_or('�'),
        '\u{7f}' => '␡',
        acting if acts(acting) => '�',
        harmless => harmless,
    }
}

#[cfg(test)]
mod tests {
    use super::{one_line, visible};

    #[test]
    fn escapes_are_shown_and_never_obeyed() {
        assert_eq!(
            visible("a\u{1b}[31mb\0\u{7f}\u{9b}c\u{202e}d"),
            "a␛[31mb␀␡�c�d"
        );
    }

    #[test]
    fn words_in_other_languages_stay_whole() {
        let urdu = "می\u{200c}خواہم \u{200f}(DSR)";
        assert_eq!(visible(urdu), urdu);
        assert_eq!(visible("👩\u{200d}⚕️"), "👩\u{200d}⚕️");
    }

    #[test]
    fn line_breaks_become_spaces_where_one_line_is_wanted() {
        assert_eq!(one_line("two\r\n  lines\rhere\n"), "two lines␍here");
        assert_eq!(visible("two\r\nlines"), "two\nlines");
    }
}
