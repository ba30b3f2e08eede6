//! No bytes stop the program: there is always an answer, in words.

use crate::project::Memory;
use fingerpost::content;
use fingerpost::diagnostic::report::{Format, Report};
use fingerpost::diagnostic::{Finding, Findings};
use fingerpost::render::paper::Fonts;
use fingerpost::render::pictures::svg;
use fingerpost::source::Sources;
use fingerpost::theme::{self, Templates, Theme};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;

/// Pieces that mean something to one reader or another.
const PIECES: &[&str] = &[
    "---\n",
    "title: ",
    "label: ",
    "for: [register]\n",
    "phone: 999\n",
    "- ",
    "  ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    ": ",
    "#",
    "## ",
    "> ",
    "> > ",
    "1. ",
    "* ",
    "**",
    "_",
    "`",
    "```",
    "```contacts\n",
    "~~~",
    "[",
    "]",
    "(",
    ")",
    "![](",
    "<",
    ">",
    "<b>",
    "<!-- ",
    "-->",
    "&amp;",
    "&#0;",
    "{{",
    "}}",
    " area.name ",
    "{%",
    "%}",
    "{#",
    "|",
    "|---|",
    "\"",
    "'",
    "\\",
    "&a ",
    "*a",
    "<<: ",
    "!!binary ",
    "? ",
    "%YAML 1.2\n",
    "...\n",
    ",",
    ";",
    "id,label,for\n",
    "=",
    "key = ",
    ".easy = ",
    "{ $x ->\n",
    "*[other] ",
    "<svg xmlns=\"http://www.w3.org/2000/svg\">",
    "</svg>",
    "<rect ",
    "width=\"8\" ",
    "/>",
    "<!DOCTYPE a [",
    "<!ENTITY a \"b\">",
    "\0",
    "\u{7f}",
    "\u{feff}",
    "\u{202e}",
    "é",
    "漢",
    "🧑‍⚕️",
    "words",
    "2026-11-22",
    "true",
    "0x1",
    "1e999",
    "-0",
    "~",
    "null",
];

fn soup() -> impl Strategy<Value = Vec<u8>> {
    let pieces =
        prop::collection::vec(select(PIECES), 0..60).prop_map(|it| it.concat().into_bytes());
    prop_oneof![4 => pieces, 1 => prop::collection::vec(any::<u8>(), 0..300)]
}

/// Reads one file among the others, and prints what is said about it in every format.
fn read_with(path: &str, bytes: Vec<u8>) {
    let files = BTreeMap::from([(path.to_owned(), bytes)]);
    let (mut sources, refused) = Sources::read(&Memory::new(files, 0)).expect("in memory");
    theme::add_to(&mut sources);
    let loaded = content::load(&sources, &refused);
    let languages = [content::values::LanguageTag::british()];
    let (theme, problems) = Theme::load(&sources, &loaded.content, &languages);
    let mut findings = loaded.findings;
    findings.extend(problems);
    if let Some(theme) = theme.filter(|_| path.starts_with("theme/templates/")) {
        findings.extend(Templates::compile(&theme, &sources, BTreeMap::new(), Vec::new()).1);
    }
    findings.extend(Fonts::load(&sources).1);
    print_all(findings, &sources);
}

pub fn print_all(findings: Vec<Finding>, sources: &Sources) {
    print_found(&Findings::new(findings, sources), sources);
}

/// Prints findings in every format.
pub fn print_found(findings: &Findings, sources: &Sources) {
    let report = Report {
        findings,
        sources,
        outcome: fingerpost::diagnostic::report::Outcome::NotBuilt,
        level: fingerpost::diagnostic::Severity::Advice,
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

const READERS: &[&str] = &[
    "site.yaml",
    "areas/a.yaml",
    "contacts/a.yaml",
    "contacts.csv",
    "contacts.xlsx",
    "register/a.yaml",
    "glossary.yaml",
    "pages/a.md",
    "pages/a.easy.md",
    "leaflets/a.md",
    "pictures/pictures.yaml",
    "theme/theme.yaml",
    "theme/strings/en.ftl",
    "theme/templates/page.html",
    "theme/styles/own.css",
    "theme/styles/site.css",
    "fonts/ours.ttf",
    "theme/fonts/ours.otf",
];

/// Bytes of a real file of one kind, a few of them changed or its end cut off: chance alone seldom gets
/// past the first bytes of a format.
fn damaged(whole: &'static [u8]) -> impl Strategy<Value = Vec<u8>> {
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12);
    (changes, any::<prop::sample::Index>(), any::<bool>()).prop_map(move |(changes, end, cut)| {
        let mut bytes = whole.to_vec();
        for (at, byte) in changes {
            *at.get_mut(&mut bytes) = byte;
        }
        if cut {
            bytes.truncate(end.index(whole.len()));
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_damaged_font_stops_a_reader(bytes in damaged(notosans::REGULAR_TTF)) {
        read_with("fonts/ours.ttf", bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_stop_a_reader(path in select(READERS), bytes in soup()) {
        read_with(path, bytes);
    }

    #[test]
    fn no_bytes_stop_the_reader_of_texts(bytes in soup()) {
        let mut page = b"---\ntitle: A\n---\n".to_vec();
        page.extend(bytes);
        read_with("pages/a.md", page.clone());
        read_with("pages/a.easy.md", page);
    }

    #[test]
    fn no_bytes_stop_the_reader_of_drawings(bytes in soup()) {
        let text = String::from_utf8_lossy(&bytes);
        let framed = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\">{text}</svg>");
        for text in [text.as_ref(), &framed] {
            if let Ok(clean) = svg::cleaned(text) {
                prop_assert!(svg::cleaned(&clean.text).is_ok(), "what is clean stays clean");
            }
        }
    }
}
