//! Hostile and broken input.

mod bytes;
mod crowds;
mod folders;
mod markup;
mod reading;
mod sheets;
// The fuzzer tries the same.
#[path = "../../../fuzz/src/targets.rs"]
mod targets;
#[path = "../../../fuzz/src/xlsx.rs"]
mod xlsx;

use crate::project::{FILES, Memory};
