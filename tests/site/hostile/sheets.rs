//! Tables that are larger than they look.

use super::xlsx::file as xlsx;
use crate::project::Project;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

fn cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>")
}

fn head() -> String {
    let cells = [cell("A1", "id"), cell("B1", "label"), cell("C1", "phone")].concat();
    format!("<row r=\"1\">{cells}</row>")
}

fn team() -> String {
    let cells = [
        cell("A2", "desk"),
        cell("B2", "Help desk"),
        cell("C2", "01632 960 077"),
    ]
    .concat();
    format!("<row r=\"2\">{cells}</row>")
}

/// What is said about a spreadsheet among the other files, and that it is said soon.
fn said(bytes: &[u8]) -> Vec<String> {
    let began = Instant::now();
    let built = Project::new()
        .bytes("contacts.xlsx", bytes)
        .build_from_memory(0);
    assert!(
        began.elapsed() < Duration::from_secs(60),
        "{:?}",
        began.elapsed()
    );
    let about = built.said().iter().filter(|it| {
        let place = it.found.place.as_ref();
        place.is_some_and(|(file, ..)| file == "content/contacts.xlsx")
    });
    about
        .map(|it| format!("{} {}", it.found.code, it.message))
        .collect()
}

#[test]
fn a_stray_space_in_a_far_cell_costs_nothing() {
    let far = format!("<row r=\"1048576\">{}</row>", cell("XFD1048576", " "));
    let about = said(&xlsx(&format!("{}{}{far}", head(), team()), ""));
    assert!(about.iter().all(|it| !it.starts_with("FP106")), "{about:?}");
    let word = format!("<row r=\"9\">{}</row>", cell("XFD9", "x"));
    let about = said(&xlsx(&format!("{}{word}", head()), ""));
    assert!(about.len() == 1 && about[0].contains("row 9"), "{about:?}");
}

#[test]
fn what_is_far_larger_unpacked_is_not_read() {
    let about = said(&xlsx(
        &format!("{}<!--{}-->", head(), " ".repeat(70_000_000)),
        "",
    ));
    assert!(about.len() == 1 && about[0].contains("64 MB"), "{about:?}");
    // Many cells that share one long text.
    let words = format!("<si><t>{}</t></si>", "x".repeat(1_000_000));
    let mut rows = head();
    for row in 2..2_000 {
        let _ = write!(
            rows,
            "<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"
        );
    }
    let about = said(&xlsx(&rows, &words));
    assert!(about.len() == 1 && about[0].contains("8 MB"), "{about:?}");
}

#[test]
fn rows_beyond_the_limit_are_told() {
    let mut csv = "id,label,for,phone\n".to_owned();
    let mut rows = head();
    for number in 0..20_001 {
        let _ = writeln!(csv, "a{number},Help desk,,01632 960 077");
        let row = number + 2;
        let _ = write!(
            rows,
            "<row r=\"{row}\">{}</row>",
            cell(&format!("A{row}"), "x")
        );
    }
    let about = said(&xlsx(&rows, ""));
    assert!(
        about.len() == 1 && about[0].contains("more than 20000 rows"),
        "{about:?}"
    );
    let built = Project::new()
        .file("contacts.csv", &csv)
        .build_from_memory(0);
    built.fails_with("FP106", "content/contacts.csv", 20_001);
    assert!(!built.is_published());
}

#[test]
fn a_finding_is_never_longer_than_a_person_reads() {
    let long = "x".repeat(1_000_000);
    let built = Project::new()
        .append("contacts/team.yaml", &format!("{long}: 1\n"))
        .append("pages/index.md", &format!("\n[a]({long}.md)\n"))
        .build_from_memory(0);
    assert!(!built.said().is_empty());
    for said in built.said() {
        assert!(
            said.message.len() < 4_100 && said.help.len() < 4_100,
            "{}",
            said.found
        );
    }
}

#[test]
fn a_cell_that_no_sheet_has_is_refused() {
    for place in ["ZZZZZZZZ9", "A99999999999", "XFDA1"] {
        let row = format!("<row r=\"2\">{}</row>", cell(place, "x"));
        let about = said(&xlsx(&format!("{}{row}", head()), ""));
        assert!(
            about.len() == 1 && about[0].contains("that no sheet has"),
            "{place}: {about:?}"
        );
    }
    // What only looks like one is words.
    let words = cell("A2", "c r=&quot;ABCDEF&quot; r='123456789'");
    let about = said(&xlsx(
        &format!("{}{}<row r=\"3\">{words}</row>", head(), team()),
        "",
    ));
    assert!(about.iter().all(|it| !it.starts_with("FP106")), "{about:?}");
}
