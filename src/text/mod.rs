//! Resolved text: what readers get, as nodes.
//!
//! A page is written once, with facts, links, blocks and words of the glossary left open. For each area,
//! format and language a [`Resolver`] answers them, and the text becomes [`Block`]s and [`Inline`]s that
//! know where they were written and in which language they are. Web pages, leaflets, the rules of `check`
//! and its report all walk these nodes; none of them reads finished HTML to learn what a text says.
//!
//! A block of facts (contacts, ratings, steps …) becomes a typed value ([`blocks::ShownBlock`]): web
//! templates and paper show it, each in its own way.
//!
//! The words of the interface and the pictures come from the theme, which is a later stage: whoever
//! resolves brings them along as [`Assets`].

mod assets;
pub mod blocks;
mod conventions;
mod facts;
pub mod marks;
mod nodes;
mod order;
mod phrases;
mod resolve;
mod resolver;
mod stale;
mod values;
mod wording;

pub use assets::{Argument, Assets, Said};
pub use conventions::{Conventions, Joined, ListPart};
pub use nodes::{
    Block, BlockContent, Explained, Inline, InlineContent, Link, ShownPicture, Table, TableName,
    Term,
};
pub use nodes::{Part, Text, plain};
pub use resolve::{Answers, resolve};
pub use resolver::Resolver;
pub use values::{
    ContactOffer, CreditedPicture, Day, EmailLink, LanguageNote, Name, PageLink, PhoneLink, Phrase,
    Picture, Piece, ShownCode, ShownContact, ShownCredits, ShownNotice, ShownSupport,
    ShownUrgentHelp, ShownWording, WebLink, web_link,
};
