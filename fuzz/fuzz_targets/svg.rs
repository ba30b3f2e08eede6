//! What comes out of the SVG cleaner is clean: cleaning it again changes nothing.
#![no_main]

use fingerpost::render::pictures::svg::cleaned;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(clean) = cleaned(text) {
        let lower = clean.text.to_lowercase();
        assert!(!lower.contains("<script") && !lower.contains("<!doctype"));
        match cleaned(&clean.text) {
            Ok(again) => assert_eq!(again.text, clean.text),
            Err(problem) => panic!("a clean drawing was refused: {}", problem.message),
        }
    }
});
