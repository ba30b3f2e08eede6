//! How hard each text is by the old formulas, with and without the terms that the site cannot do
//! without (`core_terms` of `site.yaml`).
//!
//! Only prose is counted: paragraphs, entries of lists, sentences of easy read and words of YAML
//! files. Titles, headings and cells of tables are no sentences. For advice only: no finding and no
//! exit code ever comes from here. Pure.

use super::passage::Passage;
use super::text::Text;
use crate::diagnostic::report::{TextFigures, TextScores};
use crate::site::Site;
use crate::words::lexicon::Lexicon;
use crate::words::readability::{Counts, Reliability, Scores, reading_age};

/// What stands in one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readability {
    /// With all its words.
    pub all: Counts,
    /// Without the core terms of the site.
    pub without_terms: Counts,
}

/// Scores, where there is text enough for them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// Flesch reading ease: higher is easier.
    pub ease: f64,
    /// Flesch–Kincaid as UK reading age, in years.
    pub age: f64,
    /// SMOG as UK reading age, in years; `None` under 30 sentences, which it needs.
    pub smog_age: Option<f64>,
    /// LIX: lower is easier.
    pub lix: f64,
}

impl Readability {
    /// Counts a text; `None` for one that is not in English, whose syllables nobody here can count.
    pub fn of(text: &Text<'_, '_>, terms: &Lexicon) -> Option<Self> {
        text.is_english()
            .then(|| Self::of_passages(&text.passages, terms))
    }

    fn of_passages(passages: &[Passage], terms: &Lexicon) -> Self {
        let all = counts_of_prose(passages);
        let without_terms = if terms.entries().is_empty() {
            all
        } else {
            let sentences = prose(passages).flat_map(Passage::each_sentence);
            Counts::without(sentences.map(|(_, it)| it), terms)
        };
        Self { all, without_terms }
    }
}

fn prose(passages: &[Passage]) -> impl Iterator<Item = &Passage> {
    passages.iter().filter(|passage| passage.is_prose())
}

/// How many words and sentences the prose of a text has, as the report counts them.
pub(super) fn words_and_sentences(passages: &[Passage]) -> (usize, usize) {
    let sentences = prose(passages).flat_map(|passage| {
        let parts = passage.sentences.iter();
        parts.map(|part| passage.each_word_of(part).count())
    });
    let filled = sentences.filter(|words| *words > 0);
    filled.fold((0, 0), |(words, sentences), here| {
        (words + here, sentences + 1)
    })
}

/// Counts the words that rules have found already.
fn counts_of_prose(passages: &[Passage]) -> Counts {
    let sentences = prose(passages).flat_map(|passage| {
        let parts = passage.sentences.iter();
        parts.map(|part| passage.each_word_of(part))
    });
    Counts::of_words(sentences)
}

/// The scores of counts; `None` under 100 words, which is too short to tell.
pub fn measured(counts: &Counts) -> Option<Measured> {
    let reliability = counts.reliability();
    if reliability == Reliability::TooShort {
        return None;
    }
    let scores = Scores::of(counts)?;
    Some(Measured {
        ease: scores.flesch_reading_ease,
        age: reading_age(scores.flesch_kincaid),
        smog_age: (reliability == Reliability::Enough).then(|| reading_age(scores.smog)),
        lix: scores.lix,
    })
}

/// What programs are told of a text: what the report shows. `None` for one in another language, and for
/// one without a sentence.
pub fn figures(text: &Text<'_, '_>) -> Option<TextFigures> {
    let all = counts_of_prose(&text.passages);
    if !text.is_english() || all.sentences == 0 {
        return None;
    }
    Some(TextFigures {
        file: text.site.sources.place(text.head()).file,
        format: text.profile.title(),
        language: text.language.as_str().to_owned(),
        words: all.words,
        sentences: all.sentences,
        syllables: all.syllables,
        long_words: all.long_words,
        words_a_sentence: in_tenths(all.words as f64 / all.sentences as f64),
        scores: measured(&all).map(|it| TextScores {
            reading_ease: in_tenths(it.ease),
            reading_age: in_tenths(it.age),
            smog_age: it.smog_age.map(in_tenths),
            lix: in_tenths(it.lix),
        }),
    })
}

fn in_tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// The terms that a site cannot do without.
pub fn core_terms(site: &Site<'_>) -> Lexicon {
    let terms = &site.content.site.core_terms;
    Lexicon::terms(terms.iter().map(|term| term.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{Readability, measured};
    use crate::check::passage::Passage;
    use crate::content::values::{Format, WrittenWords};
    use crate::source::{Sources, Span};
    use crate::words::lexicon::Lexicon;
    use crate::words::readability::Counts;

    fn passage(text: &'static str) -> Passage {
        let mut sources = Sources::default();
        let source = sources.add_built_in("a.yaml".to_owned(), text.as_bytes());
        let words = WrittenWords {
            format: Format::Plain,
            language: None,
            text: text.to_owned(),
            span: Span::new(source, 0, text.len()),
            value: Span::new(source, 0, text.len()),
        };
        Passage::field(&words, &sources)
    }

    #[test]
    fn a_text_is_counted_with_and_without_its_core_terms() {
        let passages = [passage(
            "The Dynamic Support Register is a list. Ask us about it.",
        )];
        let terms = Lexicon::terms(["Dynamic Support Register"]);
        let counted = Readability::of_passages(&passages, &terms);
        assert_eq!((counted.all.words, counted.all.sentences), (11, 2));
        assert_eq!(
            (counted.without_terms.words, counted.without_terms.sentences),
            (8, 2)
        );
    }

    #[test]
    fn without_core_terms_both_counts_are_the_same() {
        let counted = Readability::of_passages(&[passage("Ask us.")], &Lexicon::default());
        assert_eq!(counted.all, counted.without_terms);
    }

    #[test]
    fn under_a_hundred_words_nothing_is_told_and_smog_needs_thirty_sentences() {
        let counts = |words, sentences| Counts {
            words,
            sentences,
            syllables: words,
            ..Counts::default()
        };
        assert_eq!(measured(&counts(99, 40)), None);
        let few = measured(&counts(100, 10)).expect("enough words");
        assert_eq!(few.smog_age, None);
        // 0.39 × 10 + 11.8 × 1 − 15.59 is a grade of 0.11, which UK children reach at 5.
        assert!((few.age - 5.11).abs() < 1e-9);
        assert!(measured(&counts(300, 30)).is_some_and(|it| it.smog_age.is_some()));
    }

    #[test]
    fn a_place_in_the_file_is_found_in_the_words() {
        let passage = passage("Ask us about it.");
        let source = passage.span(&(0..3)).source;
        assert_eq!(passage.part(Span::new(source, 4, 6)), Some(4..6));
        assert_eq!(passage.part(Span::new(source, 4, 400)), Some(4..16));
        assert_eq!(passage.part(Span::new(source, 400, 410)), None);
        assert!(passage.holds(Span::new(source, 4, 6)));
        assert!(!passage.holds(Span::new(source, 4, 400)));
    }
}
