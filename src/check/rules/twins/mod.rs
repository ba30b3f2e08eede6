//! The two formats of a page.

pub mod facts_in_both;
