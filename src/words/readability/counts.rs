//! What the formulas count.

use super::super::lexicon::Lexicon;
use super::super::tokens::{Word, words};

/// What stands in a text. All are counts, so two texts can be added.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sentences with at least one word.
    pub sentences: usize,
    /// Words, numbers among them.
    pub words: usize,
    /// Syllables of all words.
    pub syllables: usize,
    /// Letters.
    pub letters: usize,
    /// Letters and digits.
    pub characters: usize,
    /// Words of 3 and more syllables.
    pub long_words: usize,
    /// Long words that are neither names, nor compounds, nor long only through -es, -ed or -ing: the
    /// hard words of Gunning Fog.
    pub complex_words: usize,
    /// Words of 7 and more letters.
    pub over_six_letters: usize,
}

/// Whether there is text enough for the scores to mean something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reliability {
    /// Under 100 words: too short to tell.
    TooShort,
    /// Under 30 sentences, which SMOG needs; the other scores can be used.
    NotForSmog,
    /// Enough for all.
    Enough,
}

impl Counts {
    /// The counts of sentences.
    pub fn of<'t>(sentences: impl Iterator<Item = &'t str>) -> Self {
        Self::of_words(sentences.map(words))
    }

    /// The counts of sentences whose words are known.
    pub fn of_words<'t>(sentences: impl Iterator<Item = impl Iterator<Item = Word<'t>>>) -> Self {
        let mut counts = Self::default();
        for sentence in sentences {
            counts.add_sentence(sentence);
        }
        counts
    }

    /// The counts of sentences without some terms, such as "Dynamic Support Register"; see
    /// [`Lexicon::terms`].
    ///
    /// WCAG 2.2 (3.1.5) too takes names and titles out first. The words of a term are not counted, and
    /// neither is a sentence that has no other words.
    pub fn without<'t>(sentences: impl Iterator<Item = &'t str>, terms: &Lexicon) -> Self {
        let mut counts = Self::default();
        for sentence in sentences {
            let hits = terms.hits(sentence);
            let inside = |word: &Word<'_>| {
                hits.iter()
                    .any(|hit| hit.range.start < word.range().end && word.start < hit.range.end)
            };
            counts.add_sentence(words(sentence).filter(|word| !inside(word)));
        }
        counts
    }

    /// Whether there is text enough.
    pub fn reliability(&self) -> Reliability {
        if self.words < 100 {
            Reliability::TooShort
        } else if self.sentences < 30 {
            Reliability::NotForSmog
        } else {
            Reliability::Enough
        }
    }

    fn add_sentence<'t>(&mut self, words: impl Iterator<Item = Word<'t>>) {
        let before = self.words;
        for word in words {
            let begins = self.words == before;
            self.add_word(&word, begins);
        }
        self.sentences += usize::from(self.words > before);
    }

    fn add_word(&mut self, word: &Word<'_>, begins: bool) {
        let syllables = word.syllables();
        let letters = word.letters();
        let long = syllables >= 3;
        self.words += 1;
        self.syllables += syllables;
        self.letters += letters;
        self.characters += word.characters();
        self.long_words += usize::from(long);
        self.complex_words += usize::from(long && is_complex(word, syllables, begins));
        self.over_six_letters += usize::from(letters > 6);
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
        self.letters += other.letters;
        self.characters += other.characters;
        self.long_words += other.long_words;
        self.complex_words += other.complex_words;
        self.over_six_letters += other.over_six_letters;
    }
}

/// Whether a long word counts for Gunning Fog. `begins` says that it is the first of its sentence,
/// where a capital does not make a name.
fn is_complex(word: &Word<'_>, syllables: usize, begins: bool) -> bool {
    let is_name = !begins && word.text.starts_with(char::is_uppercase);
    let is_compound = word.text.contains(['-', '\u{2010}', '\u{2011}']);
    !(is_name || is_compound || (syllables == 3 && is_long_by_ending(word.text)))
}

/// Whether the third syllable is that of an ending, as in "admitted" and "processes".
fn is_long_by_ending(word: &str) -> bool {
    let lower = word.to_lowercase();
    let sounds = |stem: &str, ends: &[&str]| ends.iter().any(|end| stem.ends_with(end));
    lower.ends_with("ing")
        || lower
            .strip_suffix("ed")
            .is_some_and(|stem| sounds(stem, &["t", "d"]))
        || lower
            .strip_suffix("es")
            .is_some_and(|stem| sounds(stem, &["s", "x", "z", "c", "g", "ch", "sh"]))
}

#[cfg(test)]
mod tests {
    use super::{Counts, Reliability};
    use crate::words::lexicon::Lexicon;
    use crate::words::sentences::sentences;

    fn count(text: &str) -> Counts {
        Counts::of(sentences(text).into_iter().map(|range| &text[range]))
    }

    #[test]
    fn a_short_text_is_counted_as_by_hand() {
        let counts = count("A keyworker helps you. Call 0191 496 0000.");
        assert_eq!(
            counts,
            Counts {
                sentences: 2,
                words: 6,
                syllables: 8,
                letters: 22,
                characters: 33,
                long_words: 1,
                complex_words: 1,
                over_six_letters: 1,
            }
        );
        assert_eq!(counts.reliability(), Reliability::TooShort);
    }

    #[test]
    fn syllables_and_long_words_are_those_of_a_dictionary() {
        let of = |text| {
            let counts = count(text);
            (
                counts.sentences,
                counts.words,
                counts.syllables,
                counts.long_words,
            )
        };
        // As the CMU Pronouncing Dictionary has them; it gives "require" 2 or 3.
        let easy = "A keyworker is a person who helps you. They will listen to you. They will help your family. They can come to meetings with you. You can say no.";
        assert_eq!(of(easy), (5, 29, 36, 2));
        let hard = "The Dynamic Support Register enables systems to identify children, young people and adults with increasing or complex health and care needs who may require additional support in the community as a safe and effective alternative to admission to a mental health hospital.";
        assert_eq!(of(hard), (1, 42, 77, 11));
    }

    #[test]
    fn terms_can_be_left_out_with_their_plurals() {
        let terms = Lexicon::terms(["Dynamic Support Register", "keyworker"]);
        let text = ["Keyworkers know Dynamic Support Registers.", "Keyworkers."];
        let counts = Counts::without(text.into_iter(), &terms);
        assert_eq!(
            (counts.sentences, counts.words, counts.long_words),
            (1, 1, 0)
        );
    }

    #[test]
    fn names_compounds_and_endings_are_not_complex() {
        let complex = |text| count(text).complex_words;
        assert_eq!(complex("He lives in Northumberland."), 0);
        assert_eq!(complex("A person-centred plan was admitted."), 0);
        assert_eq!(complex("Eligibility is assessed."), 1);
    }

    #[test]
    fn reliability_follows_the_length() {
        let of = |words, sentences| {
            Counts {
                words,
                sentences,
                ..Counts::default()
            }
            .reliability()
        };
        assert_eq!(of(99, 40), Reliability::TooShort);
        assert_eq!(of(100, 29), Reliability::NotForSmog);
        assert_eq!(of(400, 30), Reliability::Enough);
    }
}
