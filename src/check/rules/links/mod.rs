//! Links between finished pages.

pub mod dead_link;
