//! The formulas, as published and without rounding.
//!
//! They agree to 1e-6 with Python's textstat 0.7.4, its rounding switched off
//! (`set_rounding(False)`), when both get the same counts; `tools/record_textstat.py` records its
//! values for the tests. With its rounding on, textstat rounds sentence length and syllables a word to
//! one decimal before it uses them; the tests repeat that too. Three differences are on purpose:
//!
//! * Coleman–Liau has 0.0588, as published; textstat has 0.058, so ours is higher by 0.08 for each
//!   100 letters in 100 words, about 0.35.
//! * SMOG is computed for any length; textstat gives 0 below three sentences. See
//!   [`Reliability`](super::Reliability).
//! * What is counted differs. textstat drops sentences of one or two words, splits them at the stops
//!   of times and addresses, counts punctuation for ARI and in the length of words for LIX, takes
//!   hyphenation points for syllables, and in Fog counts each word once that is not on its list of
//!   easy ones.

use super::Counts;

/// The scores of a text. All but `flesch_reading_ease` and `lix` are US school grades.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scores {
    /// Flesch reading ease (1948): up to about 120, higher is easier, 80 is good.
    pub flesch_reading_ease: f64,
    /// Flesch–Kincaid grade (1975).
    pub flesch_kincaid: f64,
    /// SMOG grade (McLaughlin 1969): at least 3.13; needs 30 sentences.
    pub smog: f64,
    /// Gunning Fog index (1952).
    pub gunning_fog: f64,
    /// Automated readability index (1967).
    pub ari: f64,
    /// Coleman–Liau index (1975).
    pub coleman_liau: f64,
    /// LIX (Björnsson 1968): 25 is very easy, 55 very hard, in any language.
    pub lix: f64,
}

impl Scores {
    /// The scores from counts; `None` if there is no word.
    pub fn of(counts: &Counts) -> Option<Self> {
        if counts.words == 0 || counts.sentences == 0 {
            return None;
        }
        let share = |part: usize, whole: usize| part as f64 / whole as f64;
        let sentence_length = share(counts.words, counts.sentences);
        let word_length = share(counts.syllables, counts.words);
        let per_word = |part: usize| share(part, counts.words);
        Some(Self {
            flesch_reading_ease: 206.835 - 1.015 * sentence_length - 84.6 * word_length,
            flesch_kincaid: 0.39 * sentence_length + 11.8 * word_length - 15.59,
            smog: 1.043 * (30.0 * share(counts.long_words, counts.sentences)).sqrt() + 3.1291,
            gunning_fog: 0.4 * (sentence_length + 100.0 * per_word(counts.complex_words)),
            ari: 4.71 * per_word(counts.characters) + 0.5 * sentence_length - 21.43,
            coleman_liau: 5.88 * per_word(counts.letters) - 29.6 / sentence_length - 15.8,
            lix: sentence_length + 100.0 * per_word(counts.over_six_letters),
        })
    }
}

/// The age, in years, at which children in the UK reach a US school grade.
pub fn reading_age(grade: f64) -> f64 {
    grade + 5.0
}

/// The school year in England of a US school grade.
pub fn school_year(grade: f64) -> f64 {
    grade + 1.0
}

#[cfg(test)]
#[path = "textstat_tests.rs"]
mod tests;
