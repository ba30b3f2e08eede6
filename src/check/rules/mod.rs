//! The rules, one file each, in families.

pub mod access;
pub mod freshness;
pub mod links;
pub mod numbers;
mod prelude;
pub mod privacy;
pub mod publication;
pub mod sentences;
pub mod structure;
pub mod twins;
pub mod words;
