//! Leaflets as they are laid out.

pub mod small_letters;
