//! Hostile and broken input.

mod bytes;
mod markup;
mod reading;
