//! Names that nobody may publish: those that `fingerpost new` writes.
//!
//! Numbers and addresses for examples are reserved by Ofcom and by RFC 2606. For names of places, teams
//! and streets there is no such list, so we keep to one form: a word that begins with “Example” and goes
//! on, such as “Exampleshire”. No place in Britain has such a name. Days on which something was done are
//! 1 November 2026, a Sunday.

use jiff::civil::{Date, date};
use std::ops::Range;

const START: &str = "example";
/// Words of English that begin like one.
const ENGLISH: [&str; 2] = ["examples", "exampled"];

/// Where the invented names stand in a text.
pub fn names(text: &str) -> Vec<Range<usize>> {
    // ASCII letters keep their length, so the places are the same in both.
    let lower = text.to_ascii_lowercase();
    let found = lower.match_indices(START).filter_map(|(start, _)| {
        let before = lower[..start].chars().next_back();
        let rest = &lower[start..];
        let end = rest.find(|sign: char| !sign.is_alphanumeric());
        let word = &rest[..end.unwrap_or(rest.len())];
        let is_name = word.len() > START.len() && !ENGLISH.contains(&word);
        (is_name && !before.is_some_and(char::is_alphanumeric)).then(|| start..start + word.len())
    });
    found.collect()
}

/// Whether an id holds an invented name.
pub fn is_in_id(id: &str) -> bool {
    !names(id).is_empty()
}

/// Whether something was done on a day that `fingerpost new` makes up: a Sunday on which no board agreed, and
/// nobody tried a number or tested a page.
pub fn is_day(day: Date) -> bool {
    day == date(2026, 11, 1)
}

/// Whether a code of the ONS is one that it never gave out: it counts from 000001.
pub fn is_gss(code: &str) -> bool {
    code.get(3..7) == Some("9999")
}

/// Whether a code of an organisation stands for another one.
pub fn is_ods(code: &str) -> bool {
    code.bytes().all(|letter| letter == b'X')
}

/// Whether the first half of a postcode is invented: no postcode area is called XX.
pub fn is_outcode(code: &str) -> bool {
    code.starts_with("XX")
}

#[cfg(test)]
mod tests {
    use super::{is_day, is_gss, is_in_id, is_ods, is_outcode, names};
    use jiff::civil::{Weekday, date};

    #[test]
    fn the_day_of_examples_is_a_sunday() {
        let day = date(2026, 11, 1);
        assert!(is_day(day) && day.weekday() == Weekday::Sunday);
        assert!(!is_day(date(2026, 11, 2)) && !is_day(date(2026, 11, 22)));
    }

    #[test]
    fn names_begin_with_example_and_go_on() {
        let found = |text: &'static str| -> Vec<&str> {
            names(text).into_iter().map(|range| &text[range]).collect()
        };
        assert_eq!(
            found("In Exampleshire and é EXAMPLEDALE, Examplewick."),
            ["Exampleshire", "EXAMPLEDALE", "Examplewick"]
        );
        let english = "For example, Example: two examples of counterexamples. exampled, Example 1";
        assert_eq!(found(english), [""; 0]);
        assert!(is_in_id("north-exampleshire") && !is_in_id("example") && !is_in_id("examples"));
    }

    #[test]
    fn codes_that_were_never_given_out_are_known() {
        assert!(is_gss("E06999901") && is_gss("E54999999") && !is_gss("E08000037"));
        assert!(is_ods("XXX") && !is_ods("QHM") && !is_ods("XXA"));
        assert!(is_outcode("XX1") && !is_outcode("NE8") && !is_outcode("EX1"));
    }
}
