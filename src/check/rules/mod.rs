//! The rules, one file each, in families.

pub mod access;
pub mod forms;
pub mod freshness;
pub mod links;
pub mod numbers;
pub mod paper;
mod prelude;
pub mod privacy;
pub mod publication;
mod repeated;
pub mod sentences;
pub mod structure;
pub mod twins;
pub mod words;
