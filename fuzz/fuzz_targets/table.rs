//! A table of contacts of any text: as CSV, and as the cells of a spreadsheet.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| fingerpost_fuzz::targets::table(text));
