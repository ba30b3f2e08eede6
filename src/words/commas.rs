//! Commas between clauses, apart from those of lists.

use super::ideas::AUXILIARIES;
use super::tokens::{compared, words};

/// The commas of a sentence that part clauses: those of a list ("pens, paper and toys") and of a
/// number do not count. Places in bytes.
pub fn commas(sentence: &str) -> Vec<usize> {
    let places: Vec<usize> = sentence
        .match_indices(',')
        .map(|(at, _)| at)
        .filter(|at| sentence[at + 1..].starts_with(char::is_whitespace))
        .collect();
    places
        .iter()
        .enumerate()
        .filter(|(index, at)| {
            let end = places.get(index + 1).copied().unwrap_or(sentence.len());
            let before = index
                .checked_sub(1)
                .and_then(|i| places.get(i))
                .map(|at| at + 1);
            let listed_before = before.is_some_and(|start| {
                let entry = &sentence[start..**at];
                words(entry).count() <= 3 && !is_aside(entry)
            });
            let ends_list = listed_before && !holds_clause(&sentence[*at + 1..end]);
            !(is_list_item(&sentence[*at + 1..end], places.len() > index + 1) || ends_list)
        })
        .map(|(_, at)| *at)
        .collect()
}

/// Whether what stands behind a comma is an entry of a list: a few words up to the next comma, or up
/// to "and" or "or".
fn is_list_item(part: &str, comma_follows: bool) -> bool {
    // “When you feel better, after a week, call us”: no entry, but a time or a place of its own.
    if is_aside(part) {
        return false;
    }
    let mut length = 0;
    for word in words(part) {
        let joins = matches!(word.text, "and" | "or");
        if joins && length > 0 {
            return !holds_clause(&part[..word.start]);
        }
        length += 1;
        if length > 3 {
            return false;
        }
    }
    comma_follows && !holds_clause(part)
}

fn is_aside(part: &str) -> bool {
    let first = words(part).next().map(|it| compared(it.text));
    first.is_some_and(|it| ASIDES.contains(&&*it))
}

/// Words that begin a part of a sentence which could stand elsewhere in it.
const ASIDES: &[&str] = &[
    "after", "although", "as", "because", "before", "during", "if", "since", "though", "unless",
    "until", "when", "where", "while",
];

fn holds_clause(part: &str) -> bool {
    words(part).any(|word| AUXILIARIES.contains(&&*compared(word.text)))
}

#[cfg(test)]
mod tests {
    use super::commas;
    use proptest::prelude::*;

    #[test]
    fn commas_of_lists_and_numbers_do_not_count() {
        let count = |text| commas(text).len();
        assert_eq!(count("Bring pens, paper and toys."), 0);
        assert_eq!(count("Bring pens, paper, toys, and games."), 0);
        assert_eq!(count("It costs £1,000."), 0);
        assert_eq!(count("If you are ill, call us."), 1);
        assert_eq!(count("When it is late, if you are ill, call us."), 2);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_text_is_read(text in "(no |not |can’t |pens|,|, |and |é| ){0,14}") {
            for at in commas(&text) {
                prop_assert_eq!(text.as_bytes().get(at), Some(&b','));
            }
        }
    }
}
