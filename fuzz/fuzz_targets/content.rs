//! A file of content of any bytes in a small site, read and resolved. The first byte chooses which file.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Some((path, bytes)) = fingerpost_fuzz::chosen(fingerpost_fuzz::targets::CONTENT, data) {
        fingerpost_fuzz::targets::resolved(path, bytes.to_vec());
    }
});
