//! Milliseconds a leaflet, and memory, of leaflets of two pages; beside headless Chromium and
//! WeasyPrint on the same words where those are installed.
//!
//! `cargo bench --bench paper` makes 1,000 leaflets; `cargo bench --bench paper -- 200` makes 200.
//! The first two rows make a PDF each, as the peers do; the next two also the small picture that
//! pages of leaflets show. Each round runs in a process of its own, so that peak memory is that of
//! one build. Figures are printed, never asserted: machines differ.
//!
//! The peers print the web twins, which hold the same words, pictures and code. Chromium needs the
//! packages of the browser tests (`tests/run browser` installs them), WeasyPrint a `python3` that can
//! import it (`PYTHON=…` names another).

#[path = "leaflets.rs"]
#[allow(dead_code, reason = "it serves the other benchmark too")]
mod leaflets;
#[path = "memory.rs"]
mod memory;

use fingerpost::content::values::Date;
use fingerpost::diagnostic::Severity;
use fingerpost::pipeline::{self, Extent, Order, Silent};
use fingerpost::site::Choices;
use fingerpost::source::Disk;
use leaflets::Paper;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROUNDS: usize = 3;
/// Leaflets that the peers print.
const OF_PEERS: usize = 20;

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|it| !it.starts_with("--"))
        .collect();
    match arguments.first().map(String::as_str) {
        Some("one") => one(&arguments[1..]),
        count => all(count.and_then(|it| it.parse().ok()).unwrap_or(1_000)),
    }
}

fn all(count: usize) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    println!(
        "{:>32} {:>8} {:>14} {:>8}",
        "program", "leaflets", "ms a leaflet", "MiB"
    );
    let mut last = None;
    for (paper, named) in [
        (Paper::Handouts, "PDF alone"),
        (Paper::Leaflets, "and small picture"),
    ] {
        let content = dir.path().join(format!("{paper:?}"));
        leaflets::write_paper(&content, count, paper).expect("a disk with room");
        for threads in [1, 2] {
            let mut rounds = Vec::new();
            for round in 0..ROUNDS {
                // Beside a fresh folder nothing is kept from the round before.
                let room = dir.path().join(format!("{paper:?}-{threads}-{round}"));
                let out = room.join("out");
                rounds.extend(ours(&content, &out, threads));
                last = Some((content.clone(), out));
            }
            rounds.sort_by(|a, b| a.0.total_cmp(&b.0));
            let name = format!("{named}, {threads} thread(s)");
            tell(&name, count, rounds.get(rounds.len() / 2).copied());
        }
    }
    let Some((content, out)) = last else {
        return;
    };
    let again = ours(&content, &out, 1);
    tell("all of it, unchanged", count, again);
    let pages = twins(&out);
    let browser = Command::new("node")
        .arg(peer("print_with_chromium.mjs"))
        .args(&pages)
        .output();
    tell("Chromium, kept open", pages.len(), figures(browser));
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let weasyprint = Command::new(python)
        .arg(peer("print_with_weasyprint.py"))
        .args(&pages)
        .output();
    tell("WeasyPrint", pages.len(), figures(weasyprint));
}

fn tell(name: &str, count: usize, figures: Option<(f64, f64)>) {
    match figures {
        Some((time, memory)) => println!("{name:>32} {count:>8} {time:>14.2} {memory:>8.0}"),
        None => println!("{name:>32} {:>8} {:>14} {:>8}", "-", "not installed", "-"),
    }
}

fn peer(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("benches/peers")
        .join(name)
}

/// Milliseconds a leaflet and MiB, as a program prints them.
fn figures(output: std::io::Result<std::process::Output>) -> Option<(f64, f64)> {
    let output = output.ok().filter(|output| output.status.success())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let (time, memory) = text.trim().split_once(' ')?;
    Some((time.parse().ok()?, memory.parse().ok()?))
}

/// One build of ours, in a process of its own.
fn ours(content: &Path, out: &Path, threads: usize) -> Option<(f64, f64)> {
    let program = std::env::current_exe().expect("the path of this program");
    figures(
        Command::new(program)
            .arg("one")
            .args([content, out])
            .env("RAYON_NUM_THREADS", threads.to_string())
            .output(),
    )
}

/// The web twins of the first leaflets, with addresses that need no server.
fn twins(out: &Path) -> Vec<PathBuf> {
    let root = format!("=\"file://{}/", out.display());
    let mut pages = Vec::new();
    for number in 0..OF_PEERS {
        let folder = out.join(format!("leaflets/{}", leaflets::leaflet_id(number)));
        let Ok(text) = std::fs::read_to_string(folder.join("index.html")) else {
            break;
        };
        let page = folder.join("twin.html");
        std::fs::write(&page, text.replace("=\"/", &root)).expect("a disk with room");
        pages.push(page);
    }
    pages
}

/// One build; prints milliseconds a leaflet and peak memory in MiB.
fn one(arguments: &[String]) {
    let [content, out] = arguments else {
        return;
    };
    let order = Order {
        shown_as: content.clone(),
        out: out.into(),
        choices: Choices {
            base: None,
            areas: Vec::new(),
            today: Date(jiff::civil::date(2026, 11, 22)),
        },
        sync: false,
        compare: false,
        keep: None,
        deny: Severity::Error,
        extent: Extent::Whole,
    };
    let finished = pipeline::build(&Disk::new(content), &order, &Silent).expect("a build");
    let Some(built) = finished.built else {
        for finding in finished.findings.iter().take(5) {
            eprintln!("{}", finding.message);
        }
        std::process::exit(1);
    };
    // Handouts are no leaflets of their own: there is one for each page.
    let count = if built.leaflets > 0 {
        built.leaflets
    } else {
        built.pages
    };
    let leaflets = built
        .seconds
        .iter()
        .find(|(name, _)| *name == "pages and leaflets");
    let seconds = leaflets.map_or(f64::NAN, |(_, seconds)| *seconds);
    println!(
        "{:.3} {:.1}",
        seconds * 1000.0 / count as f64,
        memory::peak()
    );
}
