//! A font of any bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fingerpost_fuzz::targets::file("fonts/ours.ttf", bytes.to_vec()));
