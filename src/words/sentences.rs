//! The sentences of a text.
//!
//! A splitter for short English texts with NHS abbreviations, times, addresses and lists in them.
//! Every new line ends a sentence, because headings, list entries and lines of an address have no
//! full stop: whoever calls puts a space where a new line means nothing. Knows no grammar.

use super::calendar::{MONTHS, WEEK_DAYS};
use std::ops::Range;

/// Abbreviations that never end a sentence: a name, a number or an example follows.
const BEFORE_A_NAME: &[&str] = &[
    "dr", "mr", "mrs", "ms", "mx", "prof", "rev", "cllr", "hon", "sgt", "messrs", "e.g", "eg",
    "i.e", "ie", "vs", "approx", "cf", "viz", "incl", "excl", "ca",
];

/// Words that are abbreviations only before a number: "No. 5", and "No. She is not."
const BEFORE_A_NUMBER: &[&str] = &[
    "no", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon",
    "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "nos", "fig", "figs", "tel", "ext", "p",
    "pp", "para", "vol", "ref", "reg", "sec",
];

/// Abbreviations that end a sentence if a capital follows.
const ANYWHERE: &[&str] = &[
    "etc", "ltd", "co", "inc", "rd", "ave", "sq", "jr", "sr", "dept", "govt", "hr", "hrs", "min",
    "mins", "max", "wk", "wks", "mth", "mths", "yr", "yrs", "appt", "asst", "assoc", "bn", "est",
    "a.m", "p.m", "am", "pm", "al", "no", "nos", "tel", "ext", "fig", "ref", "st", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
    "wed", "thu", "thur", "thurs", "fri", "info", "temp", "misc", "lab",
];

/// Capitalised words that begin sentences rather than names.
const OPENERS: &[&str] = &[
    "A", "After", "All", "Also", "An", "And", "Any", "As", "Ask", "At", "Before", "Both", "But",
    "By", "Call", "Can", "Do", "Each", "Every", "Find", "For", "From", "He", "Her", "Here", "His",
    "How", "However", "I", "If", "In", "Is", "It", "Many", "Most", "My", "No", "Now", "On", "Or",
    "Other", "Our", "Phone", "Please", "Read", "Ring", "See", "She", "So", "Some", "Speak", "Tell",
    "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "To", "We", "What",
    "When", "Where", "Which", "While", "Who", "Why", "With", "You", "Your",
];

/// Whether a word may follow a time in the same sentence: a day, a month, a zone ("9 a.m. Monday").
fn goes_with_a_time(word: &str) -> bool {
    MONTHS.contains(&word) || WEEK_DAYS.contains(&word) || matches!(word, "GMT" | "BST")
}

/// The sentences of a text as ranges of bytes, in order, without the white space around them.
///
/// What has neither a letter nor a digit is no sentence.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(length) =
        text[at..].find(['.', '!', '?', '…', '\n', '\r', '\u{2028}', '\u{2029}'])
    {
        let stop = at + length;
        at = end_of_stops(text, stop);
        let is_line = text[stop..].starts_with(['\n', '\r', '\u{2028}', '\u{2029}']);
        if is_line || ends_sentence(text, start, stop, at) {
            push(&mut found, text, start..at);
            start = at;
        }
    }
    push(&mut found, text, start..text.len());
    found
}

fn push(found: &mut Vec<Range<usize>>, text: &str, range: Range<usize>) {
    let part = &text[range.clone()];
    if !part.chars().any(char::is_alphanumeric) {
        return;
    }
    let start = range.start + part.len() - part.trim_start().len();
    found.push(start..start + part.trim().len());
}

/// Where the stops end that begin here, with the quotes and brackets that close behind them.
fn end_of_stops(text: &str, stop: usize) -> usize {
    let rest = &text[stop..];
    let behind = rest.trim_start_matches(['.', '!', '?', '…']);
    if behind.len() == rest.len() {
        // A new line.
        return stop + rest.chars().next().map_or(0, char::len_utf8);
    }
    let behind = behind.trim_start_matches(['"', '\'', '”', '’', ')', ']', '»', '*', '_']);
    text.len() - behind.len()
}

/// What stands around a stop.
struct Stop<'t> {
    /// The stop itself, with what closes behind it.
    stops: &'t str,
    /// The sentence so far, without the stop.
    before: &'t str,
    /// What follows, without quotes and brackets before its first word.
    next: &'t str,
}

/// Whether a sentence ends with the stops `stop..end`.
fn ends_sentence(text: &str, start: usize, stop: usize, end: usize) -> bool {
    let behind = &text[end..];
    if !behind.is_empty() && !behind.starts_with(char::is_whitespace) {
        return false;
    }
    let at_words = behind.trim_start_matches(|c: char| c.is_whitespace() && !is_new_line(c));
    if at_words.starts_with(is_new_line) || at_words.is_empty() {
        return true;
    }
    let at = Stop {
        stops: &text[stop..end],
        before: text[start..stop].trim_start(),
        next: without_marks(at_words),
    };
    if at.stops == "." {
        at.ends_with_full_stop()
    } else {
        // An ellipsis, a question in quotes ("Why?" she asked), a remark in brackets.
        let closes = at.stops.ends_with(['"', '\'', '”', '’', ')', ']']);
        let trails_off = at.stops.starts_with("..") || at.stops.starts_with('…');
        !(at.lower_follows() && (closes || trails_off)) && !(closes && at.is_abbreviated())
    }
}

fn is_new_line(c: char) -> bool {
    matches!(c, '\n' | '\r')
}

/// A line without what stands before its first word. Nobody writes so many quotes and brackets there; a
/// line of nothing else would be read again at each of its stops.
fn without_marks(line: &str) -> &str {
    const MOST: usize = 40;
    let marks = line
        .chars()
        .take(MOST)
        .take_while(|c| !c.is_alphanumeric() && !is_new_line(*c));
    &line[marks.map(char::len_utf8).sum()..]
}

impl<'t> Stop<'t> {
    fn lower_follows(&self) -> bool {
        self.next.starts_with(char::is_lowercase)
    }

    fn digit_follows(&self) -> bool {
        self.next.starts_with(|c: char| c.is_ascii_digit())
    }

    /// The word that the stop stands behind.
    fn word(&self) -> &'t str {
        let word = self
            .before
            .rsplit(|c: char| c.is_whitespace() || c == '/')
            .next()
            .unwrap_or_default();
        word.trim_start_matches(|c: char| !c.is_alphanumeric())
    }

    /// The word before that one, if the sentence has one.
    fn word_before(&self) -> Option<&'t str> {
        self.before.split_whitespace().rev().nth(1)
    }

    fn next_word(&self) -> &'t str {
        self.next
            .split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default()
    }

    /// Whether it is an abbreviation that a sentence goes on behind, even in brackets.
    fn is_abbreviated(&self) -> bool {
        BEFORE_A_NAME.contains(&self.word().to_lowercase().as_str())
    }

    fn ends_with_full_stop(&self) -> bool {
        let word = self.word();
        let lower = word.to_lowercase();
        if self.is_abbreviated() || self.is_list_number(word) {
            return false;
        }
        if BEFORE_A_NUMBER.contains(&lower.as_str()) && self.digit_follows() {
            return false;
        }
        if lower == "st" && !self.lower_follows() {
            return self.is_street();
        }
        if word.chars().count() == 1 && word.starts_with(char::is_uppercase) {
            return self.ends_with_letter();
        }
        if self.lower_follows() {
            return !(ANYWHERE.contains(&lower.as_str()) || is_dotted(word) || has_no_vowel(word));
        }
        if lower.ends_with("a.m") || lower.ends_with("p.m") {
            return !goes_with_a_time(self.next_word());
        }
        if is_dotted(word) && word.starts_with(char::is_uppercase) {
            return OPENERS.contains(&self.next_word());
        }
        true
    }

    /// "1. Call us." and "b. Call us.": the number belongs to its sentence.
    fn is_list_number(&self, word: &str) -> bool {
        let is_number = word.len() <= 3 && word.bytes().all(|b| b.is_ascii_digit());
        let is_letter = word.len() == 1 && word.bytes().all(|b| b.is_ascii_lowercase());
        (is_number || is_letter) && self.word_before().is_none()
    }

    /// "12 High St. Then" is a street; "at St. Mary's" is a saint.
    fn is_street(&self) -> bool {
        self.word_before()
            .is_some_and(|word| word.starts_with(char::is_uppercase))
            && OPENERS.contains(&self.next_word())
    }

    /// A single capital is an initial ("J. R. Smith"), unless what follows begins a sentence.
    fn ends_with_letter(&self) -> bool {
        let next = self.next_word();
        let is_initial = next.chars().count() == 1 && self.next[next.len()..].starts_with('.');
        !is_initial && !self.lower_follows() && OPENERS.contains(&next)
    }
}

/// Letters with stops between them: "p.m", "U.K", "Ph.D".
fn is_dotted(word: &str) -> bool {
    word.contains('.')
        && word
            .split('.')
            .all(|part| part.chars().count() <= 2 && part.chars().all(char::is_alphabetic))
}

/// Short words without a vowel are abbreviations: "tbsp", "mgt".
fn has_no_vowel(word: &str) -> bool {
    word.len() <= 5
        && word
            .chars()
            .all(|c| c.is_ascii_lowercase() && !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y'))
}

#[cfg(test)]
#[path = "sentences_tests.rs"]
mod tests;
