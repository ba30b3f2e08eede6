//! Web pages: the tree as HTML, inside the theme's templates.

mod answers;
mod page;
mod tree;

pub use page::{Materials, Pages, not_found, redirect};
pub use tree::{Answers, Href, Img, write};
