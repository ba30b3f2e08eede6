//! A text of any bytes, as a leaflet, down to where its words stand on paper.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| fingerpost_fuzz::targets::leaflet(text));
