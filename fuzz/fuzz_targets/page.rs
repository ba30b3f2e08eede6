//! A text of any bytes, as a page in both formats, down to its HTML.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| fingerpost_fuzz::targets::page(text));
