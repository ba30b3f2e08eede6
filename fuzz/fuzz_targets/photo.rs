//! Photographs of any bytes are prepared or refused.
#![no_main]

use fingerpost::render::pictures::photo::prepared;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(photo) = prepared(bytes, &[16, 64]) {
        assert!(!photo.variants.is_empty());
    }
});
