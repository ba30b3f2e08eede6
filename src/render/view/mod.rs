//! What templates are given beside a text: plain data, in the words of one edition.
//!
//! These shapes, and the values of blocks in [`crate::text`], are the theme contract, version
//! [`crate::theme::CONTRACT`]; docs/pages/themes.md lists them. A key is always there and `null` when
//! empty, so that a template that misspells one is told so.

mod block;
mod crumbs;
mod edition;
mod embed;
mod files;
mod languages;
mod linked;
mod listen;
mod page;
mod questions;
mod words;

pub use block::block_view;
pub use edition::{EditionView, NavigationView, edition_view, publisher_view, site_view};
pub use embed::embed_view;
pub use page::{PageDates, PageView, page_dates, page_view};
pub use words::{WordsView, words_view};
