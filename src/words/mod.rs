//! Knowledge of the English language.

mod sentences;
mod syllables;
mod tokens;

pub use sentences::sentences;
pub use syllables::syllables;
pub use tokens::{Word, words};
