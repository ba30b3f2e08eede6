//! What comes out of the cleaner of drawings is clean.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| fingerpost_fuzz::targets::drawing(text));
