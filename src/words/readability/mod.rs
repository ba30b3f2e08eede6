//! How hard a text is by the old formulas.
//!
//! [`Counts`] are taken once, with or without the words that a site cannot do without, and
//! [`Scores`] come from nothing but counts. Formulas see the length of words and sentences, not
//! whether anyone understands them: they are for advice and never a reason to fail.

mod counts;
mod scores;

pub use counts::{Counts, Reliability};
pub use scores::{Scores, reading_age, school_year};
