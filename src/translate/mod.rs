//! Translations: what a text is made of, what has changed since it was translated, and how it is handed over to
//! people who translate.
//!
//! A text is a row of [`Unit`]s. A list beside each translation keeps the words that its units were made from, so
//! that a change of the text is told unit by unit ([`stale`]). Units go out as files for agencies, for Weblate or
//! for a spreadsheet ([`exchange`]), and what comes back is held against the text of today and written into the
//! page ([`written`]). Nothing here reads a disk or writes to one.

mod changes;
pub mod exchange;
mod holds;
mod kept;
mod lines;
mod loss;
mod pairs;
mod stale;
mod standing;
mod texts;
mod units;
mod words;
mod written;

pub use kept::{Header, Kept, kept_text, kept_words_text};
pub use loss::{Loss, losses};
pub use stale::{StaleUnit, Translations, without_list};
pub use standing::{Standing, Stands};
pub use texts::{List, Texts, Translated, Wanted, list_path};
pub use units::{Code, CodeKind, Piece, Unit, lines_up, of_page};
pub use words::{TranslatedWords, translated as translated_words, words_path};
pub use written::{Base, Draft, NotWritten, Part, page};
