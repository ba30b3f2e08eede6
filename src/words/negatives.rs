//! Words that turn a sentence round.
//!
//! Easy read says what is, not what is not; two negatives in a sentence are hard for anyone.

use std::borrow::Cow;
use std::ops::Range;

use super::tokens::{compared, words};

/// The negatives of a sentence as ranges of bytes: not, no, never, n't, without, unable …
///
/// "Say no" is not one of them: it is what a person may do.
pub fn negatives(sentence: &str) -> Vec<Range<usize>> {
    const WORDS: &[&str] = &[
        "not",
        "no",
        "never",
        "none",
        "nobody",
        "nothing",
        "nowhere",
        "neither",
        "nor",
        "no-one",
        "without",
        "cannot",
        "unable",
        "unlikely",
        "unless",
        "unaware",
        "unnecessary",
        "unavailable",
        "unsuitable",
        "uncommon",
        "unhelpful",
        "unwilling",
        "unclear",
        "impossible",
        "hardly",
    ];
    const AMOUNTS: &[&str] = &[
        "more", "less", "fewer", "later", "earlier", "older", "younger",
    ];
    let mut found = Vec::new();
    let mut before = Cow::Borrowed("");
    for word in words(sentence) {
        let lower = compared(word.text);
        // “No more than £50” is an amount.
        if found
            .last()
            .is_some_and(|it: &Range<usize>| before == "no" && it.end + 1 == word.start)
            && AMOUNTS.contains(&&*lower)
        {
            found.pop();
        }
        // “If not, ask us” turns nothing round that was said before.
        let said = lower == "not" && before == "if"
            || lower == "no"
                && ["say", "says", "said", "saying", "or", "answer"].contains(&&*before);
        if (WORDS.contains(&&*lower) && !said) || lower.ends_with("n't") {
            found.push(word.range());
        }
        before = lower;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::negatives;
    use proptest::prelude::*;

    #[test]
    fn negatives_are_found_and_saying_no_is_none() {
        let count = |text| negatives(text).len();
        assert_eq!(count("You don’t have to, and nobody can make you."), 2);
        assert_eq!(count("You are not unable to go without help."), 3);
        assert_eq!(count("You can say no. Yes or no?"), 0);
        assert_eq!(count("It costs no more than £5, no later than May."), 0);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_text_is_read(text in "(no |not |can’t |pens|,|, |and |é| ){0,14}") {
            for range in negatives(&text) {
                prop_assert!(text.get(range).is_some());
            }
        }
    }
}
