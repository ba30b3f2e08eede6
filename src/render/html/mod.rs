//! Web pages: the tree as HTML, inside the theme's templates.

mod answers;
mod page;
mod tree;

pub use page::{Pages, not_found};
pub use tree::{Answers, Href, Img, write};
