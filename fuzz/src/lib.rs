//! What the fuzzer and the test command share, and a small site to try it in.

#[path = "../../tests/site/project/door.rs"]
mod door;
#[path = "../../tests/site/project/minimal.rs"]
pub mod minimal;
pub mod targets;
pub mod xlsx;

use door::Memory;
use minimal::FILES;

/// Takes the first byte as the choice of one of `places`.
pub fn chosen<'a, 'b>(places: &'a [&'a str], data: &'b [u8]) -> Option<(&'a str, &'b [u8])> {
    let (first, rest) = data.split_first()?;
    Some((places[usize::from(*first) % places.len()], rest))
}
