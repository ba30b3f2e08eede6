//! Knowledge of the English language: what a check of words needs to know, and nothing of pages.
//!
//! Everything here is a pure function of a text. No file is read, nothing is printed, and no severity
//! or finding is decided: that is for the checks. In reading order:
//!
//! 1. [`mod@sentences`] – where sentences begin and end.
//! 2. [`tokens`] – the words of a sentence; addresses, times and phone numbers are one word each.
//! 3. [`mod@syllables`] – how many syllables a word has.
//! 4. [`readability`] – counts of a text, and the old formulas from them.
//! 5. [`voice`] – passives.
//! 6. [`mod@ideas`] – where a sentence says a second thing.
//! 7. [`negatives`] and [`commas`] – what else makes a sentence hard.
//! 8. [`inflect`] – the forms of a word.
//! 9. [`lexicon`] – entries of a word list and where they stand in a text.
//! 10. [`lists`] – the word lists that come with Fingerpost; [`mod@apart`] – phrases with other words inside.
//! 11. [`short_names`] – names of letters, and words in capitals.
//! 12. [`frequency`] – how common a word is.
//! 13. [`phrases`] – groups of words that are found in any form.
//! 14. [`neighbours`] – what a word of a list does not stand beside.
//! 15. [`calendar`] – names of months and days.
//! 16. [`slips`] – words written twice, and “a” for “an”.
//! 17. [`asked`] – what a question of a form asks for.
//!
//! [`voice`] and [`mod@ideas`] are heuristics. How often they are right is measured on labelled sentences
//! in `samples/`, and stands with each. All of it is about English, but
//! [`tokens`] and LIX serve other languages too.
//!
//! All ranges are of bytes in the text that was given.

pub mod apart;
pub mod asked;
pub mod calendar;
pub mod commas;
pub mod frequency;
pub mod ideas;
pub mod inflect;
pub mod lexicon;
pub mod lists;
pub mod negatives;
pub mod neighbours;
pub mod phrases;
pub mod readability;
pub mod sentences;
pub mod short_names;
pub mod slips;
pub mod syllables;
pub mod tokens;
pub mod voice;

pub use ideas::{Ideas, ideas};
pub use sentences::sentences;
pub use syllables::syllables;
pub use tokens::{Word, words};
pub use voice::passives;

#[cfg(test)]
mod samples;
