//! Words as the index has them. `rank.js` takes words of readers apart in the same way.

use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

/// The longest word of an index, in letters: what is longer is an address or a slip.
const LONGEST: usize = 35;

/// The words of a text: in small letters, without accents and apostrophes.
pub fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .nfkd()
        .flat_map(char::to_lowercase)
        .filter(|c| !is_left_out(*c))
        .collect();
    let words = plain.split(|c| !is_of_word(c)).filter(|it| !it.is_empty());
    words.map(str::to_owned).collect()
}

/// Whether an index has a word. Phone numbers and the like are found on the page of contacts.
pub fn is_kept(word: &str) -> bool {
    let letters = word.chars().count();
    letters <= LONGEST && (letters <= 4 || !word.chars().all(char::is_numeric))
}

/// Accents of Latin letters, vowel signs of Arabic ones, which are seldom typed, and apostrophes.
fn is_left_out(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\'' | '’'
    )
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter.general_category_group() == GeneralCategoryGroup::Mark
}

#[cfg(test)]
mod tests {
    use super::{is_kept, words};

    /// Texts with their words, which the tests of the script read too.
    const TEXTS: &str = include_str!("../../../tests/browser/scripts/words.txt");

    #[test]
    fn texts_are_taken_apart_as_the_script_does() {
        let mut count = 0;
        for line in TEXTS.lines() {
            let (text, expected) = line.split_once(" → ").expect("a text and its words");
            assert_eq!(words(text).join("|"), expected, "{text}");
            count += 1;
        }
        assert!(count > 8, "{count} texts");
    }

    #[test]
    fn numbers_to_call_in_an_emergency_are_words_and_other_phone_numbers_are_not() {
        assert!(is_kept("999") && is_kept("keyworker"));
        assert!(!is_kept("01632"));
    }
}
