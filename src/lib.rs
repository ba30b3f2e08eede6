//! Fingerpost turns Markdown and YAML into information sites that families can read, print and trust.
//!
//! The stages, in reading order:
//!
//! 1. [`source`]: the door in. Files, today's date, texts and places.
//! 2. [`content`]: what authors write, as typed, with every problem located.
//! 3. [`document`]: the content tree that pages, leaflets and checks all walk.
//! 4. [`site`]: everything resolved, once, for every area, format and language.
//! 5. [`check`]: rules about texts, sites and finished pages, with what [`words`] knows of language.
//! 6. [`theme`]: templates, styles, words of the interface.
//! 7. [`render`]: site and theme become artifacts.
//! 8. [`publish`]: the door out. Artifacts become a folder, by swap.
//!
//! [`pipeline`] is the one file that knows this order, [`diagnostic`] the findings of all stages,
//! [`markup`] reads finished HTML, and [`cli`] holds the commands.

/// Its name and version, as finished files say it.
pub const MADE_WITH: &str = concat!("Fingerpost ", env!("CARGO_PKG_VERSION"));

pub mod artifact;
pub mod check;
pub mod cli;
pub mod content;
pub mod diagnostic;
pub mod document;
pub mod pipeline;
pub mod publish;
pub mod render;
pub mod report;
pub mod site;
pub mod source;
pub mod text;
pub mod theme;
pub mod words;
