//! Numbers, dates, times and contacts in texts.

pub mod bare_phone;
pub mod dash_in_range;
pub mod date_form;
pub mod large_number;
pub mod percentage;
pub mod roman_numeral;
pub mod spelled_number;
pub mod symbol;
pub mod time_form;

use crate::check::passage::{Mark, Passage};
use regex::Regex;
use std::ops::Range;

/// A pattern of this program: the tests of the registry try each.
pub(super) fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|error| unreachable!("a pattern of ours: {error}"))
}

/// Where a pattern is found outside what is marked so.
fn outside(passage: &Passage, pattern: &Regex, marks: &[Mark]) -> Vec<Range<usize>> {
    pattern
        .find_iter(&passage.text)
        .map(|found| found.range())
        .filter(|hit| !marks.iter().any(|mark| passage.is_marked(hit, *mark)))
        .collect()
}
