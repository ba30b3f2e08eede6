//! Fingerpost turns Markdown and YAML into information sites that families can read, print and trust.
//!
//! The stages, in reading order. A later stage may name an earlier one, never the other way round:
//!
//! 1. [`source`]: the door in. Files, today's date, texts and places.
//! 2. [`diagnostic`]: findings, the rules that they break, and how they are printed.
//! 3. [`document`]: the content tree of a text, as its author wrote it.
//! 4. [`content`]: what authors write, as typed, with every problem located.
//! 5. [`artifact`]: what a build makes: files with their paths, and what is known about a PDF.
//! 6. [`translate`]: what translations are made of, what has changed since, and files for translators.
//! 7. [`site`]: who answers for what in every area, format and language, and every address.
//! 8. [`text`]: each text resolved once. Pages, leaflets, checks and the report all walk it.
//! 9. [`theme`]: templates, styles, words of the interface.
//! 10. [`render`]: site, texts and theme become artifacts.
//! 11. [`publish`]: the door out. Artifacts become a folder, by swap.
//! 12. [`words`] and [`check`]: what is known of English, and the rules about texts, sites and pages.
//! 13. [`report`]: what the rules found, as a small site for its authors.
//! 14. [`pipeline`]: the one room that knows this order. [`edit`] makes forms of files, [`serve`] shows the site and
//!     its forms in a browser, [`cli`] holds the commands.

/// Its name and version, as finished files say it.
pub const MADE_WITH: &str = concat!("Fingerpost ", env!("CARGO_PKG_VERSION"));

/// A fingerprint of its sources, which changes with everything that it might do otherwise.
pub(crate) const MADE_FROM: &str = env!("FINGERPOST_MADE_FROM");

pub mod artifact;
pub mod check;
pub mod cli;
pub mod content;
pub mod diagnostic;
pub mod document;
pub mod edit;
pub mod pipeline;
pub mod publish;
pub mod render;
pub mod report;
pub mod serve;
pub mod site;
pub mod source;
pub mod text;
pub mod theme;
pub mod translate;
pub mod words;
