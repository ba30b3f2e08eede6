//! Marks around words in another language than the page around them, and around words that keep their own
//! direction.
//!
//! Values for templates are texts, which may end up in an element, in an attribute or in the title of a page.
//! Only when a page is finished is it known where: `theme/foreign.rs` turns the marks into elements there, or
//! takes them away.

/// Begins words in another language, whose tag comes next. It is no character (Unicode, 23.7), so no author
/// can have written it, and the same is true of the others.
pub const BEGINS: char = '\u{fdd0}';
/// Stands between a tag and its words.
pub const TAGGED: char = '\u{fdd2}';
/// Begins words that keep their own direction.
pub const APART: char = '\u{fdd3}';
/// Ends words that one of the two began.
pub const ENDS: char = '\u{fdd1}';
/// Stands for a value in a message until its words are put there with their language.
pub const BLANK: char = '\u{fdd4}';

/// Words between marks that say their language.
pub fn in_language(tag: &str, words: &str) -> String {
    format!("{BEGINS}{tag}{TAGGED}{words}{ENDS}")
}

/// Words between marks that keep them apart from the direction of the words around them.
pub fn apart(words: &str) -> String {
    format!("{APART}{words}{ENDS}")
}

/// Words without their marks, for those who count words.
pub fn without_marks(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut is_tag = false;
    for character in text.chars() {
        match character {
            BEGINS => is_tag = true,
            TAGGED => is_tag = false,
            APART | ENDS => {}
            _ if is_tag => {}
            _ => words.push(character),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{apart, in_language, without_marks};

    #[test]
    fn a_language_is_no_word() {
        let marked = format!(
            "مع {} {}",
            in_language("en-GB", "The Helpers"),
            apart("999")
        );
        assert_eq!(without_marks(&marked), "مع The Helpers 999");
    }
}
