//! Web pages: resolved text as HTML, inside the theme's templates.

mod kept;
mod page;
mod tree;

pub use page::{Materials, Pages, embed, not_found, redirect};
pub use tree::write;
