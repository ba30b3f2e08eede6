//! What a text explains by itself, so that no rule asks for an explanation that stands there.

use super::passage::{Kind, Mark, Passage};
use crate::words::phrases::Phrases;
use crate::words::words;
use rustc_hash::FxHashSet;
use std::ops::Range;

/// The words that a text explains, wherever in it.
#[derive(Debug, Default)]
pub struct Explained {
    phrases: Phrases,
    /// Short names such as "DSR", as they are written.
    short_names: FxHashSet<String>,
}

impl Explained {
    /// Those of a text.
    pub fn of(passages: &[Passage]) -> Self {
        let mut found = Self::default();
        let sentences: Vec<(&Passage, &Range<usize>)> = passages
            .iter()
            .flat_map(|passage| passage.sentences.iter().map(move |part| (passage, part)))
            .collect();
        for (number, (passage, part)) in sentences.iter().enumerate() {
            found.add_sentence(&passage.lower()[(*part).clone()]);
            if let Some((next, behind)) = sentences.get(number + 1) {
                found.add_told_next(passage, part, &next.lower()[(*behind).clone()]);
            }
        }
        for passage in passages {
            found.add_short_names(&passage.text);
        }
        found
    }

    /// Whether the text explains a word or a group of words.
    pub fn holds(&self, words: &str) -> bool {
        self.phrases.holds(words)
    }

    /// Whether the text says what letters stand for: "Dynamic Support Register (DSR)", "DSR means …".
    pub fn spells_out(&self, letters: &str) -> bool {
        self.short_names.contains(letters)
    }

    /// "A consultation is when we ask people.", "This is called consent.", "Consent (saying yes)".
    fn add_sentence(&mut self, sentence: &str) {
        let begun = sentence.trim_start_matches(['“', '"', '‘', '\'', ' ']);
        let begun = ARTICLES
            .iter()
            .find_map(|it| begun.strip_prefix(it))
            .unwrap_or(begun);
        let first = |ways: &[&str]| ways.iter().filter_map(|it| begun.find(it)).min();
        if let Some(at) = first(SAYING) {
            match count(&begun[..at]) {
                // “A ballot paper is a form.”
                1..3 => self.phrases.add_parts(&begun[..at]),
                3..=FEW => self.phrases.add(&begun[..at]),
                _ => {}
            }
        }
        if let Some(at) = first(MEANING).filter(|at| count(&begun[..*at]) <= FEW) {
            self.phrases.add_ends(&begun[..at], FEW);
        }
        for way in ["which means ", "this means ", "that means "] {
            for (at, _) in sentence.match_indices(way).filter(|(at, _)| *at > 0) {
                self.phrases.add_ends(&sentence[..at], FEW);
            }
        }
        for (at, way) in sentence.match_indices(" called ") {
            let caller = words(&sentence[..at]).last().map_or("", |it| it.text);
            if !CALLERS.contains(&caller) {
                self.add_name(&sentence[at + way.len()..]);
            }
        }
        for way in [" call this ", " call it ", " call them ", " known as "] {
            if let Some((_, name)) = sentence.split_once(way) {
                self.add_name(name);
            }
        }
        if let Some((_, name)) = sentence.split_once(" call these ") {
            self.phrases.add_ends(name, FEW);
        }
        for (open, _) in sentence.match_indices(" (") {
            let inside = sentence[open + 2..].split(')').next().unwrap_or_default();
            match count(inside) {
                0 => {}
                // "Saying yes (consent)".
                1 => self.phrases.add(inside),
                _ => self.phrases.add_ends(&sentence[..open], FEW),
            }
        }
    }

    /// What is called so: "a tribunal" of "called a tribunal, where people decide".
    fn add_name(&mut self, behind: &str) {
        let behind = behind.trim_start_matches(['“', '"', '‘', '\'']);
        let name = ARTICLES
            .iter()
            .find_map(|it| behind.strip_prefix(it))
            .unwrap_or(behind);
        let name = name.split([',', '.', ';', ':', '(']).next();
        self.phrases.add_beginnings(name.unwrap_or_default(), FEW);
    }

    /// What the sentence behind explains: a word in bold, or the last words. "You can have an advocate.
    /// This is someone who speaks for you."
    fn add_told_next(&mut self, passage: &Passage, part: &Range<usize>, next: &str) {
        let strong = passage.marks.iter().filter(|(range, mark)| {
            *mark == Mark::Strong && part.start <= range.start && range.end <= part.end
        });
        let strong: Vec<&str> = strong
            .map(|(range, _)| passage.words(range))
            .filter(|it| count(it) <= FEW)
            .collect();
        let says_what = NEXT_SAYING.iter().any(|it| next.starts_with(it));
        let tells_more = says_what || NEXT_MEANING.iter().any(|it| next.starts_with(it));
        // A line of its own in bold, above what it means.
        let is_whole = |word: &&str| word.len() == passage.text.trim().len();
        let is_entry = passage.kind != Kind::Title && passage.kind != Kind::Heading;
        for word in strong {
            if tells_more || (is_entry && is_whole(&word)) {
                self.phrases.add(word);
            }
        }
        if says_what {
            self.phrases.add_ends(passage.words(part), FEW);
        }
    }

    fn add_short_names(&mut self, text: &str) {
        for (open, _) in text.match_indices('(') {
            let inside = text[open + 1..].split(')').next().unwrap_or_default();
            let name = ["the ", "called "]
                .iter()
                .find_map(|it| inside.strip_prefix(it))
                .unwrap_or(inside);
            for name in [name, name.trim_end_matches('.'), name.trim_end_matches('s')] {
                self.short_names.insert(name.to_owned());
            }
        }
        for way in [
            ", or ",
            "” or ",
            "’ or ",
            " known as ",
            " called ",
            " call it ",
            " call this ",
        ] {
            for (at, _) in text.match_indices(way) {
                let behind = text[at + way.len()..].split(char::is_whitespace).next();
                let name = behind.unwrap_or_default();
                let name = name.trim_matches(|it: char| !it.is_alphanumeric());
                self.short_names.insert(name.to_owned());
            }
        }
        for way in [
            " (",
            " means ",
            " stands for ",
            " is short for ",
            " is a ",
            " is an ",
        ] {
            for (at, _) in text.match_indices(way) {
                let before = text[..at].rsplit(char::is_whitespace).next();
                let name = before.unwrap_or_default();
                let name = name.trim_start_matches(|it: char| !it.is_alphanumeric());
                self.short_names.insert(name.to_owned());
            }
        }
    }
}

fn count(text: &str) -> usize {
    words(text).count()
}

/// The most words of a name that is explained.
const FEW: usize = 4;

const ARTICLES: &[&str] = &["a ", "an ", "the "];

/// What stands behind a word, at the beginning of a sentence, where the sentence may explain it.
const SAYING: &[&str] = &[
    " is a ",
    " is an ",
    " is the ",
    " is about ",
    " is to ",
    " are the ",
    " are a ",
    ": ",
    " – ",
];

/// The same, where it certainly explains it, as the last word of a longer name too.
const MEANING: &[&str] = &[
    " means ",
    " mean ",
    " is when ",
    " is where ",
    " is how ",
    " is someone ",
    " is somebody ",
    " is something ",
    " is a person ",
    " is a way ",
    " is a plan ",
    " is a place ",
    " is a group ",
    " is a list ",
    " is a kind ",
    " is a law ",
    " is another word ",
    " is another name ",
    " are when ",
    " are where ",
    " are people ",
    " are things ",
    " are words ",
    " are groups ",
    " are places ",
];

/// How a sentence begins that says what the last word before it is.
const NEXT_SAYING: &[&str] = &[
    "this is when ",
    "this is where ",
    "this is how ",
    "this is a ",
    "this is an ",
    "this is someone ",
    "this is somebody ",
    "this is something ",
    "this is people ",
    "these are ",
    "that is when ",
    "that is a ",
    "that is someone ",
    "it is when ",
    "it is a ",
    "they are people ",
    "they are someone ",
];

/// How a sentence begins that says more of the words in bold before it.
const NEXT_MEANING: &[&str] = &[
    "this means ",
    "that means ",
    "it means ",
    "this is the ",
    "this is about ",
    "they are ",
    "they can ",
    "they help ",
];

/// Who phones: "we called a doctor" explains nothing.
const CALLERS: &[&str] = &[
    "i", "we", "you", "he", "she", "they", "who", "have", "has", "had", "be", "been",
];

#[cfg(test)]
mod tests {
    use super::Explained;
    use crate::check::passage::Passage;
    use crate::content::values::{Format, WrittenWords};
    use crate::source::{Sources, Span};

    fn explained(text: &'static str) -> Explained {
        let mut sources = Sources::default();
        let source = sources.add_built_in("a.yaml".to_owned(), text.as_bytes());
        let words = WrittenWords {
            format: Format::Easy,
            language: None,
            text: text.to_owned(),
            span: Span::new(source, 0, text.len()),
            value: Span::new(source, 0, text.len()),
        };
        Explained::of(&[Passage::field(&words, &sources)])
    }

    #[test]
    fn a_text_explains_words_in_many_ways() {
        for (text, word) in [
            ("A consultation is when we ask people.", "consultations"),
            (
                "A public consultation is when we ask people.",
                "consultation",
            ),
            ("Consent means saying yes.", "consent"),
            ("A transfusion is to give you blood.", "transfusion"),
            ("“Consent” means saying yes.", "consent"),
            ("Advocates are people who speak for you.", "advocate"),
            ("Consent: saying yes.", "consent"),
            (
                "You go to a group called a tribunal, where people decide.",
                "tribunal",
            ),
            ("Saying yes is called consent.", "consent"),
            ("We call this an assessment.", "assessment"),
            ("We call these people candidates.", "candidate"),
            (
                "You can have an advocate. This is someone who helps.",
                "advocate",
            ),
            ("You need consent (you must say yes).", "consent"),
            ("You must say yes (consent).", "consent"),
            (
                "It is statutory, which means that it is the law.",
                "statutory",
            ),
        ] {
            assert!(explained(text).holds(word), "{text}");
        }
    }

    #[test]
    fn what_only_stands_in_a_text_is_not_explained() {
        for (text, word) in [
            (
                "You can have an advocate. This means that you are not alone.",
                "advocate",
            ),
            ("We called a tribunal.", "tribunal"),
            ("The new form for an assessment is a worry.", "assessment"),
            ("Ask for consent. They are here.", "consent"),
        ] {
            assert!(!explained(text).holds(word), "{text}");
        }
    }

    #[test]
    fn letters_are_spelled_out_in_brackets_or_in_a_sentence() {
        for text in [
            "The Dynamic Support Register (DSR) is a list.",
            "It is a list (the DSR).",
            "DSR (Dynamic Support Register)",
            "DSR stands for Dynamic Support Register.",
            "Two lists (DSRs).",
            "It is the Dynamic Support Register, or DSR.",
            "The Dynamic Support Register is sometimes known as DSR.",
            "The DSR is a list of people who need help.",
        ] {
            assert!(explained(text).spells_out("DSR"), "{text}");
        }
        assert!(!explained("Ask about the DSR.").spells_out("DSR"));
    }
}
