//! The words of a text.
//!
//! Word bounds are those of UAX 29 (<https://www.unicode.org/reports/tr29/>) with a few joined together,
//! because readers take them as one: compounds with a hyphen, times, dates, phone numbers, web and
//! e-mail addresses. Numbers count as words; signs such as `&` do not. Nothing here knows a list.

use std::borrow::Cow;
use std::ops::Range;

use super::syllables::syllables;
use unicode_segmentation::UnicodeSegmentation;

/// A word and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'t> {
    /// As it stands in the text, without the signs around it.
    pub text: &'t str,
    /// Its first byte in the text.
    pub start: usize,
}

impl Word<'_> {
    /// The bytes of the text that it takes.
    pub fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// How many letters it has.
    pub fn letters(&self) -> usize {
        self.text.chars().filter(|c| c.is_alphabetic()).count()
    }

    /// How many letters and digits it has: what the formulas call characters.
    pub fn characters(&self) -> usize {
        self.text.chars().filter(|c| c.is_alphanumeric()).count()
    }

    /// Its syllables. A number, a time, a phone number or an address counts as 1.
    pub fn syllables(&self) -> usize {
        let is_number = self.text.starts_with(|c: char| c.is_numeric()) && !self.text.contains('-');
        if is_number || self.text.contains(['@', '/']) {
            return 1;
        }
        syllables(self.text)
    }
}

/// A word to compare with others: in small letters, with a straight apostrophe.
pub fn compared(word: &str) -> Cow<'_, str> {
    if !word.is_ascii() {
        return Cow::Owned(word.to_lowercase().replace('’', "'"));
    }
    match word.bytes().any(|it| it.is_ascii_uppercase()) {
        true => Cow::Owned(word.to_ascii_lowercase()),
        false => Cow::Borrowed(word),
    }
}

/// The words of a text, in order.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    WordBounds {
        text,
        pieces: Pieces {
            text,
            at: 0,
            end: 0,
            is_ascii: true,
        },
        done: 0,
    }
}

struct WordBounds<'t> {
    text: &'t str,
    pieces: Pieces<'t>,
    /// The end of the last word: a joined word takes pieces that are still to come.
    done: usize,
}

impl<'t> Iterator for WordBounds<'t> {
    type Item = Word<'t>;

    fn next(&mut self) -> Option<Word<'t>> {
        loop {
            let (start, end) = self.pieces.next()?;
            if start < self.done {
                continue;
            }
            let end = end_of_word(self.text, start, end);
            self.done = end;
            return Some(Word {
                text: &self.text[start..end],
                start,
            });
        }
    }
}

/// The pieces of UAX 29 that have a letter or a digit: where each begins and ends.
///
/// White space always parts words, and most stretches between two of its kind are ASCII. Those are
/// read byte by byte, which is ten times as fast as asking the tables of Unicode for each letter; a
/// test compares the two.
struct Pieces<'t> {
    text: &'t str,
    at: usize,
    /// The end of the stretch that `at` stands in.
    end: usize,
    is_ascii: bool,
}

impl Iterator for Pieces<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<(usize, usize)> {
        loop {
            if self.at >= self.end && !self.next_stretch() {
                return None;
            }
            let stretch = &self.text[self.at..self.end];
            if self.is_ascii {
                let bytes = stretch.as_bytes();
                let Some(first) = bytes.iter().position(|it| is_inner(*it)) else {
                    self.at = self.end;
                    continue;
                };
                let length = ascii_piece(&bytes[first..]);
                let start = self.at + first;
                self.at = start + length;
                if bytes[first..first + length]
                    .iter()
                    .any(u8::is_ascii_alphanumeric)
                {
                    return Some((start, self.at));
                }
            } else {
                let piece = stretch.split_word_bounds().next().unwrap_or(stretch);
                let start = self.at;
                self.at += piece.len();
                if has_word(piece) {
                    return Some((start, self.at));
                }
            }
        }
    }
}

impl Pieces<'_> {
    fn next_stretch(&mut self) -> bool {
        let rest = &self.text.as_bytes()[self.end..];
        let Some(skipped) = rest.iter().position(|it| !it.is_ascii_whitespace()) else {
            return false;
        };
        let stretch = &rest[skipped..];
        let length = stretch.iter().position(u8::is_ascii_whitespace);
        let length = length.unwrap_or(stretch.len());
        self.at = self.end + skipped;
        self.end = self.at + length;
        self.is_ascii = stretch[..length].is_ascii();
        true
    }
}

fn is_inner(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// How many bytes the piece has that begins here (UAX 29, WB5 to WB13b, for ASCII).
fn ascii_piece(bytes: &[u8]) -> usize {
    let mut at = 1;
    while let Some(next) = bytes.get(at) {
        if is_inner(*next) {
            at += 1;
            continue;
        }
        let (before, after) = (bytes[at - 1], bytes.get(at + 1).copied().unwrap_or(b' '));
        let in_word = before.is_ascii_alphabetic() && after.is_ascii_alphabetic();
        let in_number = before.is_ascii_digit() && after.is_ascii_digit();
        let joins = match *next {
            b'.' | b'\'' => in_word || in_number,
            b':' => in_word,
            b',' | b';' => in_number,
            _ => false,
        };
        if !joins {
            break;
        }
        at += 2;
    }
    at
}

fn has_word(piece: &str) -> bool {
    piece.chars().any(char::is_alphanumeric)
}

/// Where the word ends whose first piece is `start..end`.
fn end_of_word(text: &str, start: usize, end: usize) -> usize {
    let rest = &text[start..];
    let chunk = rest
        .split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '”' | '|'))
        .next()
        .unwrap_or_default();
    let chunk = chunk.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/');
    if is_address(chunk) {
        return start + chunk.len();
    }
    if let Some(length) = phone_number(text, start) {
        return start + length;
    }
    let mut end = end;
    while let Some(next) = joined(text, start, end) {
        end = next;
    }
    end
}

/// Whether it is a web or e-mail address. `chunk` has no white space.
pub(super) fn is_address(chunk: &str) -> bool {
    if !chunk.bytes().any(|it| matches!(it, b'@' | b'/')) && !chunk.starts_with("www.") {
        return false;
    }
    if chunk.starts_with("http://") || chunk.starts_with("https://") || chunk.starts_with("www.") {
        return true;
    }
    if let Some((name, host)) = chunk.split_once('@') {
        return !name.is_empty() && host.contains('.');
    }
    let Some((host, _)) = chunk.split_once('/') else {
        return false;
    };
    host.split('.').count() > 1
        && host
            .split('.')
            .all(|label| !label.is_empty() && label.chars().any(char::is_alphabetic))
}

/// How many bytes a phone number takes that starts here: a trunk 0 or `+44`, and groups of digits
/// with one space between them; or one of the short numbers `116 123`.
fn phone_number(text: &str, start: usize) -> Option<usize> {
    let rest = &text[start..];
    let plus = text[..start].ends_with('+');
    let first = digits(rest);
    let limit = match &rest[..first] {
        "116" => 6,
        group if plus && group.len() >= 2 => 13,
        group if group.starts_with('0') && group.len() >= 3 => 11,
        _ => return None,
    };
    let (mut end, mut count) = (first, first);
    while let Some((gap, group)) = next_group(&rest[end..])
        && count + group <= limit
    {
        end += gap + group;
        count += group;
    }
    (end > first && (count >= 9 || (limit == 6 && count == 6))).then_some(end)
}

/// The white space before the next group of digits, and the length of that group. Both in bytes.
fn next_group(rest: &str) -> Option<(usize, usize)> {
    let after = rest
        .strip_prefix(") ")
        .or_else(|| rest.strip_prefix([' ', '-', '\u{a0}']))?;
    let group = digits(after);
    (group >= 2).then_some((rest.len() - after.len(), group))
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The end of the next piece, if what stands between joins it to the word.
fn joined(text: &str, start: usize, end: usize) -> Option<usize> {
    let rest = &text[end..];
    let sign = rest.chars().next()?;
    let before_is_digit = text[..end].ends_with(|c: char| c.is_ascii_digit());
    let may_join = matches!(sign, '-' | '\u{2010}' | '\u{2011}' | '&')
        || before_is_digit && matches!(sign, ':' | '/' | ' ' | '\u{a0}');
    if !may_join {
        return None;
    }
    let after = &rest[sign.len_utf8()..];
    let piece = after.split_word_bounds().next()?;
    if !has_word(piece) {
        return None;
    }
    let digit_follows = piece.starts_with(|c: char| c.is_ascii_digit());
    let joins = match sign {
        '-' | '\u{2010}' | '\u{2011}' | '&' => true,
        ':' | '/' => before_is_digit && digit_follows,
        ' ' | '\u{a0}' => before_is_digit && is_clock(&text[start..end]) && is_half_day(piece),
        _ => false,
    };
    joins.then_some(end + sign.len_utf8() + piece.len())
}

/// Whether a number can be an hour with its minutes.
fn is_clock(number: &str) -> bool {
    number.len() <= 5
        && number
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ':'))
}

fn is_half_day(piece: &str) -> bool {
    ["am", "pm", "a.m", "p.m"].contains(&piece)
}

#[cfg(test)]
mod tests {
    use super::words;
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    proptest! {
        #[test]
        fn pieces_are_those_of_the_tables(text in "[ -~\n]{0,40}|[a-zA-Z0-9.,:;'_ -]{0,40}|[ -~éß’…\u{a0}]{0,30}") {
            let fast: Vec<(usize, usize)> = super::Pieces { text: &text, at: 0, end: 0, is_ascii: true }.collect();
            let tables: Vec<(usize, usize)> = text
                .split_word_bound_indices()
                .filter(|(_, piece)| super::has_word(piece))
                .map(|(start, piece)| (start, start + piece.len()))
                .collect();
            prop_assert_eq!(fast, tables);
        }
    }

    fn list(text: &str) -> Vec<&str> {
        words(text).map(|word| word.text).collect()
    }

    #[test]
    fn words_are_letters_or_digits_and_signs_are_none() {
        assert_eq!(list("Mum & Dad – 2 people!"), ["Mum", "Dad", "2", "people"]);
        assert_eq!(
            list("1,000 or £2.50 or 5%"),
            ["1,000", "or", "2.50", "or", "5"]
        );
        assert!(list(" … — & ").is_empty());
    }

    #[test]
    fn apostrophes_and_hyphens_stay_inside() {
        assert_eq!(list("the child's don't"), ["the", "child's", "don't"]);
        assert_eq!(list("the child’s don’t"), ["the", "child’s", "don’t"]);
        assert_eq!(
            list("parents' step-by-step plan"),
            ["parents", "step-by-step", "plan"]
        );
        assert_eq!(list("a 12-year-old – yes"), ["a", "12-year-old", "yes"]);
    }

    #[test]
    fn phone_numbers_count_once() {
        assert_eq!(
            list("Call 0191 496 0000 now"),
            ["Call", "0191 496 0000", "now"]
        );
        assert_eq!(list("07700 900123."), ["07700 900123"]);
        assert_eq!(list("+44 191 496 0000"), ["44 191 496 0000"]);
        assert_eq!(list("(0191) 496 0000"), ["0191) 496 0000"]);
        assert_eq!(
            list("0300 123 1234 100 people"),
            ["0300 123 1234", "100", "people"]
        );
        assert_eq!(list("Samaritans: 116 123"), ["Samaritans", "116 123"]);
        assert_eq!(list("Call 111 or 999"), ["Call", "111", "or", "999"]);
    }

    #[test]
    fn times_and_dates_count_once() {
        assert_eq!(list("9.30am to 5:30pm"), ["9.30am", "to", "5:30pm"]);
        assert_eq!(list("at 5 p.m. or 17:00"), ["at", "5 p.m", "or", "17:00"]);
        assert_eq!(list("06/08/2026"), ["06/08/2026"]);
    }

    #[test]
    fn addresses_count_once() {
        assert_eq!(
            list("See https://www.nhs.uk/conditions/autism/, please"),
            ["See", "https://www.nhs.uk/conditions/autism/", "please"]
        );
        assert_eq!(
            list("(england.nhs.uk/a-b?c=1)."),
            ["england.nhs.uk/a-b?c=1"]
        );
        assert_eq!(
            list("Write to key.workers-team@example.nhs.uk."),
            ["Write", "to", "key.workers-team@example.nhs.uk"]
        );
        assert_eq!(list("he and/or she"), ["he", "and", "or", "she"]);
    }

    #[test]
    fn letters_and_characters_are_counted() {
        let count = |text| words(text).next().map(|w| (w.letters(), w.characters()));
        assert_eq!(count("don’t"), Some((4, 4)));
        assert_eq!(count("B12"), Some((1, 3)));
        assert_eq!(count("über"), Some((4, 4)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_text_gives_words_in_order_that_stand_in_it(text in ".{0,80}") {
            let mut last = 0;
            for word in words(&text) {
                prop_assert!(word.start >= last);
                prop_assert_eq!(&text[word.range()], word.text);
                prop_assert!(word.characters() > 0);
                last = word.range().end;
            }
        }

        #[test]
        fn any_signs_and_digits_give_words_in_order(text in r#"[0-9a-z .:/()+@&'\-]{0,40}"#) {
            let mut last = 0;
            for word in words(&text) {
                prop_assert!(word.start >= last);
                last = word.range().end;
            }
        }
    }
}
