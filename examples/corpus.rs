//! Writes the corpus of the benchmarks: `cargo run --release --example corpus -- DIR [PAGES] [AREAS] [hugo]`.

#[path = "../benches/corpus/mod.rs"]
mod corpus;

use corpus::{Dialect, Size};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let dialect = match arguments.iter().position(|it| it == "hugo") {
        Some(place) => {
            arguments.remove(place);
            Dialect::Hugo
        }
        None => Dialect::Fingerpost,
    };
    let Some(dir) = arguments.first() else {
        eprintln!("usage: corpus DIR [PAGES] [AREAS] [hugo]");
        return ExitCode::from(2);
    };
    let number = |at: usize| arguments.get(at).and_then(|text| text.parse().ok());
    let mut size = Size::of(number(1).unwrap_or(10_000));
    if let Some(areas) = number(2).filter(|areas| *areas > 0) {
        size.areas = areas;
    }
    match corpus::write(Path::new(dir), size, dialect) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write {dir}: {error}");
            ExitCode::from(2)
        }
    }
}
