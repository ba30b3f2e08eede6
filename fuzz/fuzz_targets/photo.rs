//! Photographs of any bytes are prepared or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fingerpost_fuzz::targets::photograph(bytes));
