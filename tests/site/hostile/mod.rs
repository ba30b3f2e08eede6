//! Hostile and broken input.

mod bytes;
mod folders;
mod markup;
mod reading;
mod sheets;
