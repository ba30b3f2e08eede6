//! Forms: what a file holds as fields, and what somebody changed in them, as text again.
//!
//! Forms are made from the shapes by which files are read, so that a key which is added to a kind has a field.
//! Values only: what is read and what is written comes in and goes out as text.

pub mod change;
pub mod datum;
pub mod filled;
pub mod form;
pub mod known;
pub mod labels;
pub mod place;
pub mod written;

#[cfg(test)]
mod tests;
