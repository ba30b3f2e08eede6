//! Tables that are larger than they look.

use crate::project::Project;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};
use zip::write::SimpleFileOptions;

/// A spreadsheet with these parts of a sheet and these shared words.
fn xlsx(sheet: &str, words: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    let related = |kind: &str, target: &str, id: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
    };
    let relations = |inner: String| {
        format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{inner}</Relationships>")
    };
    let parts = [
        (
            "[Content_Types].xml",
            format!("<Types xmlns=\"{PACKAGE}/content-types\"/>"),
        ),
        (
            "_rels/.rels",
            relations(related("officeDocument", "xl/workbook.xml", "rId1")),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            relations(
                related("worksheet", "worksheets/sheet1.xml", "rId1")
                    + &related("sharedStrings", "sharedStrings.xml", "rId2"),
            ),
        ),
        (
            "xl/sharedStrings.xml",
            format!("<sst xmlns=\"{MAIN}\">{words}</sst>"),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{sheet}</sheetData></worksheet>"),
        ),
    ];
    let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for (name, text) in parts {
        file.start_file(name, packed).expect("begun");
        file.write_all(text.as_bytes()).expect("written");
    }
    file.finish().expect("finished").into_inner()
}

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
