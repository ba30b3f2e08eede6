//! Writes a large content folder: `cargo run --release --example large_site -- DIR [PAGES] [AREAS] [WORDS]`.

#[path = "../benches/large_site.rs"]
#[allow(dead_code, reason = "it serves the benchmarks too")]
mod large_site;

use large_site::{Look, Size};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(dir) = arguments.first() else {
        eprintln!("usage: large_site DIR [PAGES] [AREAS] [WORDS] [theme]");
        return ExitCode::from(2);
    };
    let number = |at: usize, otherwise| {
        arguments
            .get(at)
            .and_then(|text| text.parse().ok())
            .unwrap_or(otherwise)
    };
    let size = Size {
        pages: number(1, 10_000),
        areas: number(2, 0),
        words: number(3, 400),
    };
    let look = if arguments.iter().any(|it| it == "theme") {
        Look::Default
    } else {
        Look::OneLayout
    };
    match large_site::write(Path::new(dir), size, look) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write {dir}: {error}");
            ExitCode::from(2)
        }
    }
}
