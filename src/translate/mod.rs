//! Translations: what a text is made of, what has changed since it was translated, and how it is handed over to
//! people who translate.
//!
//! A text is a row of [`Unit`]s. A list beside each translation keeps the words that its units were made from, so
//! that a change of the text is told unit by unit ([`stale`]). Units go out as files for agencies, for Weblate or
//! for a spreadsheet ([`exchange`]), and what comes back is held against the text of today and written into the
//! page ([`written`]). The words in the options of blocks and those of YAML files go the same way, one by one
//! ([`standing_blocks`], [`standing_words`]). Nothing here reads a disk or writes to one.

mod block_words;
mod changes;
pub mod exchange;
mod holds;
mod kept;
mod lines;
mod loss;
mod pairs;
mod stale;
mod standing;
mod standing_blocks;
mod standing_words;
mod texts;
mod units;
mod words;
mod written;

pub use block_words::{BlockPart, BlockWords};
pub use kept::{Header, Kept, KeptWord, kept_text, kept_words_text};
pub use loss::{Loss, losses, word_losses};
pub use stale::{StaleUnit, Translations, without_list};
pub use standing::{Standing, Stands};
pub use standing_blocks::{BlockStanding, PartStanding};
pub use standing_words::{WordsFileStanding, WordsStanding, words_of_files};
pub use texts::{List, Texts, Translated, Wanted, list_path};
pub use units::{Code, CodeKind, Piece, Unit, lines_up, of_page};
pub use words::{TranslatedWords, translated as translated_words, words_path};
pub use written::{Base, Draft, NotWritten, Part, page};
