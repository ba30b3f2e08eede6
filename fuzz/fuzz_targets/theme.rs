//! A file of a theme of any bytes in a small site. The first byte chooses which file.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Some((path, bytes)) = fingerpost_fuzz::chosen(fingerpost_fuzz::targets::THEME, data) {
        fingerpost_fuzz::targets::site(path, bytes.to_vec());
    }
});
