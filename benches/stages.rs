//! Seconds a stage, and memory, of whole builds of large sites.
//!
//! `cargo bench --bench stages` measures 1,000 and 10,000 pages of 400 words; `cargo bench --bench
//! stages -- 50000` measures other sizes, each in a process of its own so that peak memory is that of
//! the build. Figures are printed, never asserted: machines differ.

#[path = "large_site.rs"]
#[allow(dead_code, reason = "it serves the other benchmark too")]
mod large_site;
#[path = "memory.rs"]
mod memory;

use fingerpost::content::values::Date;
use fingerpost::diagnostic::Severity;
use fingerpost::pipeline::{self, CheckOrder, Extent, Order, Silent};
use fingerpost::site::Choices;
use fingerpost::source::Disk;
use large_site::{Look, Size};
use std::path::Path;
use std::process::Command;

const ROUNDS: usize = 5;

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|it| !it.starts_with("--"))
        .collect();
    match arguments.first().map(String::as_str) {
        Some("one") => one(&arguments[1..]),
        _ => all(&arguments),
    }
}

/// Starts a process for each site and round.
fn all(sizes: &[String]) {
    let mut sizes: Vec<usize> = sizes.iter().filter_map(|size| size.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![1_000, 10_000];
    }
    println!(
        "{:>7} {:>5} {:>12} {:>9} {:>9} {:>7}  seconds a stage (median round)",
        "pages", "areas", "what", "median s", "best s", "MiB"
    );
    for pages in sizes {
        for (areas, look) in [
            (0, Look::OneLayout),
            (0, Look::Default),
            (100, Look::OneLayout),
        ] {
            let dir = tempfile::tempdir().expect("a temporary folder");
            let content = dir.path().join("content");
            large_site::write(
                &content,
                Size {
                    areas,
                    pages,
                    words: 400,
                },
                look,
            )
            .expect("a disk with room");
            for extent in ["pages", "whole", "check"] {
                measure(dir.path(), &content, (pages, areas, look), extent);
            }
        }
    }
}

fn measure(dir: &Path, content: &Path, (pages, areas, look): (usize, usize, Look), extent: &str) {
    let program = std::env::current_exe().expect("the path of this program");
    let mut rounds: Vec<(f64, f64, String)> = Vec::new();
    for round in 0..ROUNDS {
        let out = dir.join(format!("out-{extent}-{round}"));
        let output = Command::new(&program)
            .args([
                "one".as_ref(),
                content.as_os_str(),
                out.as_os_str(),
                extent.as_ref(),
            ])
            .output()
            .expect("a process");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut parts = text.trim().splitn(3, ' ');
        let mut number = || {
            parts
                .next()
                .and_then(|part| part.parse().ok())
                .unwrap_or(f64::NAN)
        };
        let (seconds, memory) = (number(), number());
        rounds.push((seconds, memory, parts.next().unwrap_or_default().to_owned()));
        let _ = std::fs::remove_dir_all(out);
    }
    rounds.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (median, memory, stages) = &rounds[ROUNDS / 2];
    let what = format!(
        "{} {}",
        if look == Look::Default {
            "theme"
        } else {
            "layout"
        },
        extent
    );
    println!(
        "{pages:>7} {areas:>5} {what:>12} {median:>9.3} {:>9.3} {memory:>7.0}  {stages}",
        rounds[0].0
    );
}

/// One build; prints seconds, peak memory in MiB and the stages.
fn one(arguments: &[String]) {
    let [content, out, extent] = arguments else {
        return;
    };
    let choices = Choices {
        base: None,
        areas: Vec::new(),
        today: Date(jiff::civil::date(2026, 11, 22)),
    };
    if extent == "check" {
        return check(content, choices);
    }
    let order = Order {
        shown_as: content.clone(),
        out: out.into(),
        choices,
        sync: false,
        deny: Severity::Error,
        extent: if extent == "pages" {
            Extent::Pages
        } else {
            Extent::Whole
        },
    };
    let start = std::time::Instant::now();
    let finished = pipeline::build(&Disk::new(content), &order, &Silent).expect("a build");
    let seconds = start.elapsed().as_secs_f64();
    let Some(built) = finished.built else {
        for finding in finished.findings.iter().take(5) {
            eprintln!("{}", finding.message);
        }
        return;
    };
    tell(seconds, &built.seconds);
}

/// One reading through; prints the same.
fn check(content: &str, choices: Choices) {
    let order = CheckOrder {
        shown_as: content.to_owned(),
        choices,
        report: None,
    };
    let start = std::time::Instant::now();
    let read = pipeline::check(&Disk::new(content), &order, &Silent).expect("a reading");
    tell(start.elapsed().as_secs_f64(), &read.checked.seconds);
}

fn tell(seconds: f64, stages: &[(&str, f64)]) {
    let stages: Vec<String> = stages
        .iter()
        .map(|(name, seconds)| format!("{name} {seconds:.3}"))
        .collect();
    println!("{seconds:.4} {:.1} {}", memory::peak(), stages.join(", "));
}
