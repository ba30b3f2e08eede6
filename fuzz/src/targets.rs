//! What is tried with any bytes: the fuzzer calls this, and so does the test command, with a fixed number of
//! inputs (`tests/site/hostile/bytes.rs`).
//!
//! Each function returns, or panics where a promise is broken: no bytes stop the program, and there is an
//! answer in words.

use super::{FILES, Memory, xlsx};
use fingerpost::content::{self, values::Date, values::LanguageTag};
use fingerpost::diagnostic::report::{Format, Outcome, Report};
use fingerpost::diagnostic::{Findings, Severity};
use fingerpost::pipeline::{self, CheckOrder, Silent};
use fingerpost::render::paper::Fonts;
use fingerpost::render::pictures::{photo, svg};
use fingerpost::site::{Choices, Site};
use fingerpost::source::Sources;
use fingerpost::theme::{self, Templates, Theme};
use std::collections::BTreeMap;

/// Files of content, one of each kind of YAML, and a page.
pub const CONTENT: &[&str] = &[
    "site.yaml",
    "areas/northtown.yaml",
    "providers/helpers.yaml",
    "contacts/team.yaml",
    "register/register.yaml",
    "roles/keyworker.yaml",
    "glossary.yaml",
    "feedback.yaml",
    "pictures/pictures.yaml",
    "pages/keyworkers.md",
    "leaflets/poster.md",
];

/// Files of a theme, one of each kind.
pub const THEME: &[&str] = &[
    "theme/theme.yaml",
    "theme/strings/en.ftl",
    "theme/styles/own.css",
    "theme/styles/site.css",
    "theme/templates/page.html",
    "theme/templates/parts/title.html",
];

/// A file with nothing beside it, read by all that read files: content, theme, templates, fonts.
pub fn file(path: &str, bytes: Vec<u8>) {
    let files = BTreeMap::from([(path.to_owned(), bytes)]);
    let (mut sources, refused) = Sources::read(&Memory::new(files, 0)).expect("in memory");
    theme::add_to(&mut sources);
    let loaded = content::load(&sources, &refused);
    let languages = [LanguageTag::british()];
    let (theme, problems) = Theme::load(&sources, &loaded.content, &languages);
    let mut findings = loaded.findings;
    findings.extend(problems);
    if let Some(theme) = theme.filter(|_| path.starts_with("theme/templates/")) {
        findings.extend(Templates::compile(&theme, &sources, BTreeMap::new(), Vec::new()).1);
    }
    findings.extend(Fonts::load(&sources).1);
    print(&Findings::new(findings, &sources), &sources);
}

/// A file in the place of one of a small site, or beside its files: it is read and resolved. No theme is
/// loaded, which takes most of the time that a small site takes.
pub fn resolved(path: &str, bytes: Vec<u8>) {
    let door = small_site(path, bytes);
    let (sources, refused) = Sources::read(&door).expect("in memory");
    let loaded = content::load(&sources, &refused);
    let (_, problems) = Site::resolve(&sources, &loaded.content, &choices());
    let mut findings = loaded.findings;
    findings.extend(problems);
    print(&Findings::new(findings, &sources), &sources);
}

/// The same, and then every page is written and read again, and every rule asks.
pub fn site(path: &str, bytes: Vec<u8>) {
    let order = CheckOrder {
        shown_as: "content".to_owned(),
        choices: choices(),
        report: None,
    };
    let door = small_site(path, bytes);
    let read = pipeline::check(&door, &order, &Silent).expect("in memory");
    print(&read.findings, &read.sources);
}

fn small_site(path: &str, bytes: Vec<u8>) -> Memory {
    let minimal = FILES.iter();
    let minimal = minimal.filter(|(path, _)| !path.starts_with("leaflets/"));
    let files = minimal.map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    let mut files: BTreeMap<String, Vec<u8>> = files.collect();
    files.insert(path.to_owned(), bytes);
    Memory::new(files, 0)
}

fn choices() -> Choices {
    Choices {
        base: None,
        areas: Vec::new(),
        today: Date(jiff::civil::Date::constant(2026, 11, 22)),
    }
}

/// A text with its front matter, as a page in both formats.
pub fn page(text: &[u8]) {
    let page = [b"---\ntitle: A\n---\n", text].concat();
    site("pages/keyworkers.md", page.clone());
    site("pages/keyworkers.easy.md", page);
}

/// A text as a leaflet, down to where its words stand on paper.
pub fn leaflet(text: &[u8]) {
    let head = b"---\ntitle: A\nlayout: booklet\naudience: families\nopens: keyworkers\n---\n";
    site("leaflets/poster.md", [head, text].concat());
}

/// A table of contacts: text as CSV, and as the cells and shared words of a spreadsheet.
pub fn table(text: &str) {
    resolved("contacts.csv", text.as_bytes().to_vec());
    let (cells, words) = text.split_once('\0').unwrap_or((text, ""));
    resolved("contacts.xlsx", xlsx::file(cells, words));
}

/// A drawing. What comes out of the cleaner is clean: cleaning it again changes nothing.
pub fn drawing(text: &str) {
    let Ok(clean) = svg::cleaned(text) else {
        return;
    };
    let lower = clean.text.to_lowercase();
    assert!(!lower.contains("<script") && !lower.contains("<!doctype"));
    let again = svg::cleaned(&clean.text).expect("what is clean stays clean");
    assert_eq!(again.text, clean.text);
}

/// A photograph: it is prepared, or refused.
pub fn photograph(bytes: &[u8]) {
    if let Ok(photo) = photo::prepared(bytes, &[16, 64]) {
        assert!(!photo.variants.is_empty());
    }
}

/// Prints findings in every format.
pub fn print(findings: &Findings, sources: &Sources) {
    let report = Report {
        findings,
        sources,
        outcome: Outcome::NotBuilt,
        level: Severity::Advice,
    };
    for format in [
        Format::Human,
        Format::Plain,
        Format::Json,
        Format::Sarif,
        Format::Github,
    ] {
        report
            .write(format, true, &mut std::io::sink())
            .expect("a sink takes all");
    }
}
