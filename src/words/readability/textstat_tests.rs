//! The formulas against values recorded from textstat 0.7.4, and against its rounding.

use super::{Scores, reading_age, school_year};
use crate::words::readability::Counts;

const RECORDED: &str = include_str!("../samples/textstat.txt");

struct ExpectedCounts {
    counts: Counts,
    exact: Vec<f64>,
    rounded: Vec<f64>,
}

fn records() -> Vec<ExpectedCounts> {
    RECORDED
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let parts: Vec<&str> = line.splitn(4, '|').collect();
            let numbers =
                |part: &str| -> Vec<f64> { part.split(' ').map(|n| n.parse().unwrap()).collect() };
            ExpectedCounts {
                counts: counts(&numbers(parts[0])),
                exact: numbers(parts[1]),
                rounded: numbers(parts[2]),
            }
        })
        .collect()
}

fn counts(numbers: &[f64]) -> Counts {
    let n: Vec<usize> = numbers.iter().map(|n| *n as usize).collect();
    Counts {
        sentences: n[0],
        words: n[1],
        syllables: n[2],
        letters: n[3],
        characters: n[4],
        long_words: n[5],
        complex_words: n[6],
        over_six_letters: n[7],
    }
}

/// Our scores, with textstat's constant for Coleman–Liau and its floor for SMOG.
fn as_textstat(counts: &Counts) -> [f64; 7] {
    let scores = Scores::of(counts).unwrap();
    let letters = 100.0 * counts.letters as f64 / counts.words as f64;
    [
        scores.flesch_reading_ease,
        scores.flesch_kincaid,
        if counts.sentences < 3 {
            0.0
        } else {
            scores.smog
        },
        scores.gunning_fog,
        scores.ari,
        scores.coleman_liau - (0.0588 - 0.058) * letters,
        scores.lix,
    ]
}

/// textstat's own way to round: halves away from zero.
fn round(number: f64, points: i32) -> f64 {
    let p = 10_f64.powi(points);
    (number * p + 0.5_f64.copysign(number)).floor() / p
}

/// textstat's formulas with what it rounds on the way.
fn with_rounding(counts: &Counts) -> [f64; 7] {
    let per_word = |n: usize| n as f64 / counts.words as f64;
    let length = counts.words as f64 / counts.sentences as f64;
    let sentence = round(length, 1);
    let word = round(per_word(counts.syllables), 1);
    let smog =
        1.043 * (30.0 * (counts.long_words as f64 / counts.sentences as f64)).sqrt() + 3.1291;
    let letters = round(round(per_word(counts.letters), 2) * 100.0, 2);
    let sentences = round(round(1.0 / length, 2) * 100.0, 2);
    let ari = 4.71 * round(per_word(counts.characters), 2) + 0.5 * round(length, 2) - 21.43;
    [
        round(206.835 - 1.015 * sentence - 84.6 * word, 2),
        round(0.39 * sentence + 11.8 * word - 15.59, 1),
        if counts.sentences < 3 {
            0.0
        } else {
            round(smog, 1)
        },
        round(0.4 * (sentence + per_word(counts.complex_words) * 100.0), 2),
        round(ari, 1),
        round(0.058 * letters - 0.296 * sentences - 15.8, 2),
        round(sentence + per_word(counts.over_six_letters) * 100.0, 2),
    ]
}

fn assert_close(ours: [f64; 7], theirs: &[f64], line: usize) {
    assert_eq!(theirs.len(), 7);
    for (index, (our, their)) in ours.iter().zip(theirs).enumerate() {
        assert!(
            (our - their).abs() < 1e-6,
            "text {line}, score {index}: {our} and {their}"
        );
    }
}

#[test]
fn scores_are_those_of_textstat_from_the_same_counts() {
    let records = records();
    assert!(records.len() >= 12);
    for (line, record) in records.iter().enumerate() {
        assert_close(as_textstat(&record.counts), &record.exact, line);
    }
}

#[test]
fn the_rounding_of_textstat_is_understood() {
    for (line, record) in records().iter().enumerate() {
        assert_close(with_rounding(&record.counts), &record.rounded, line);
    }
}

#[test]
fn no_words_have_no_scores() {
    assert_eq!(Scores::of(&Counts::default()), None);
}

#[test]
fn grades_become_ages_and_years_of_the_uk() {
    assert_eq!(reading_age(6.0), 11.0);
    assert_eq!(school_year(6.0), 7.0);
}
