//! Pictures: drawings made safe, photographs made small, and where a name leads.
//!
//! [`site_pictures`] brings them together for a site; the other files take bytes and give bytes.

pub mod library;
pub mod photo;
mod sets;
pub mod site_pictures;
pub mod svg;

pub use sets::library as of_site;
