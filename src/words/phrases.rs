//! Groups of words that are found again in any of their forms: terms of a glossary, words that a text
//! explains.

use super::inflect::family;
use super::tokens::{compared, words};
use rustc_hash::FxHashSet;

/// Words and groups of words. Capitals, hyphens and the form of the last word make no difference.
#[derive(Debug, Default)]
pub struct Phrases {
    all: FxHashSet<String>,
}

impl Phrases {
    /// Adds a group of words.
    pub fn add(&mut self, phrase: &str) {
        let phrase = spelled(phrase);
        if !phrase.is_empty() {
            self.all.insert(phrase);
        }
    }

    /// Adds a group of words and every group of words that is a part of it: "learning" and "disability"
    /// of "learning disability".
    pub fn add_parts(&mut self, phrase: &str) {
        let phrase = spelled(phrase);
        let parts: Vec<&str> = phrase.split(' ').collect();
        for from in 0..parts.len() {
            for to in from + 1..=parts.len() {
                self.add(&parts[from..to].join(" "));
            }
        }
    }

    /// Adds the last words of a group, alone and with those before them, up to a number of words.
    pub fn add_ends(&mut self, phrase: &str, most: usize) {
        let phrase = spelled(phrase);
        let parts: Vec<&str> = phrase.split(' ').collect();
        for from in parts.len().saturating_sub(most)..parts.len() {
            self.add(&parts[from..].join(" "));
        }
    }

    /// Adds the first words of a group, alone and with those behind them, up to a number of words.
    pub fn add_beginnings(&mut self, phrase: &str, most: usize) {
        let phrase = spelled(phrase);
        let parts: Vec<&str> = phrase.split(' ').collect();
        for to in 1..=parts.len().min(most) {
            self.add(&parts[..to].join(" "));
        }
    }

    /// Whether a group of words is there, its last word in any form.
    pub fn holds(&self, phrase: &str) -> bool {
        if self.all.is_empty() {
            return false;
        }
        let phrase = spelled(phrase);
        if self.all.contains(&phrase) {
            return true;
        }
        let (before, last) = match phrase.rsplit_once(' ') {
            Some((before, last)) => (format!("{before} "), last),
            None => (String::new(), phrase.as_str()),
        };
        let mut forms = family(last).into_iter();
        forms.any(|form| self.all.contains(&format!("{before}{form}")))
    }
}

/// The words of a phrase in small letters, with one space between them and without a possessive 's.
fn spelled(phrase: &str) -> String {
    let mut spelled = String::with_capacity(phrase.len());
    for word in words(phrase) {
        for part in word.text.split(['-', '\u{2010}', '\u{2011}']) {
            let part = compared(part);
            if !spelled.is_empty() {
                spelled.push(' ');
            }
            spelled.push_str(part.strip_suffix("'s").unwrap_or(&part));
        }
    }
    spelled
}

#[cfg(test)]
mod tests {
    use super::Phrases;

    #[test]
    fn a_phrase_is_found_in_every_form_of_its_last_word() {
        let mut phrases = Phrases::default();
        phrases.add("Learning disability");
        phrases.add("consult");
        for found in [
            "learning disability",
            "Learning Disabilities",
            "learning-disability",
            "learning disability’s",
            "consulting",
        ] {
            assert!(phrases.holds(found), "{found}");
        }
        for not in ["learning", "disability", "consultation", ""] {
            assert!(!phrases.holds(not), "{not}");
        }
    }

    #[test]
    fn parts_beginnings_and_ends_are_added_as_they_stand() {
        let has = |phrases: &Phrases| -> Vec<&str> {
            let all = [
                "one",
                "two",
                "three",
                "one two",
                "two three",
                "one two three",
            ];
            all.into_iter().filter(|it| phrases.holds(it)).collect()
        };
        let mut parts = Phrases::default();
        parts.add_parts("one two three");
        assert_eq!(has(&parts).len(), 6);
        let mut ends = Phrases::default();
        ends.add_ends("one two three", 2);
        assert_eq!(has(&ends), ["three", "two three"]);
        let mut beginnings = Phrases::default();
        beginnings.add_beginnings("one two three", 2);
        assert_eq!(has(&beginnings), ["one", "one two"]);
    }
}
