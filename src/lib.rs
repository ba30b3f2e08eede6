//! Fingerpost.
pub mod content;
pub mod diagnostic;
pub mod document;
pub mod publish;
pub mod source;
