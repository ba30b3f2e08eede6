//! Documents that pages offer: what is read from them, and what is asked of them.

use crate::project::Project;
use std::io::Write;
use zip::write::SimpleFileOptions;

/// A document of an office program that says how many pages it has.
fn office(pages: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    zip.start_file("docProps/app.xml", stored).expect("begun");
    let text = format!("<?xml version=\"1.0\"?><Properties>{pages}</Properties>");
    zip.write_all(text.as_bytes()).expect("written");
    zip.finish().expect("whole").into_inner()
}

fn offering(more: &str) -> Project {
    let entry = |title: &str, file: &str| {
        format!("- title: {title}\n  file: files/{file}\n  language: en-GB\n{more}")
    };
    let block = [
        entry("My plan", "plan.docx"),
        entry("A talk", "talk.pptx"),
        entry("A list", "list.xlsx"),
    ];
    let block = format!("\n```documents\n{}```\n", block.concat());
    Project::new()
        .bytes("files/plan.docx", &office("<Pages>3</Pages>"))
        .bytes("files/talk.pptx", &office("<Slides>12</Slides>"))
        .bytes("files/list.xlsx", &office(""))
        .append("pages/keyworkers.md", &block)
}

#[test]
fn size_format_and_pages_are_read_from_the_file() {
    let built = offering("  page: keyworkers\n").build();
    assert!(built.is_published(), "{:#?}", built.said());
    let page = "northtown/keyworkers/index.html";
    let text = built.text(page).replace('\u{a0}', " ");
    for words in [
        "My plan (Word, 1 KB, 3 pages)",
        "A talk (PowerPoint, 1 KB, 12 pages)",
        "A list (Excel, 1 KB)",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    built.has("files/plan.docx");
}

#[test]
fn what_is_typed_beside_a_file_is_told_and_not_shown() {
    let built = offering("  pages: 99\n  size: 9 KB\n").build();
    let told: Vec<&str> = built
        .said()
        .iter()
        .map(|it| it.found.code.as_str())
        .collect();
    assert_eq!(told, ["FP448"; 6]);
    assert!(
        !built
            .text("northtown/keyworkers/index.html")
            .contains("99 pages")
    );
}

#[test]
fn a_document_that_no_page_says_too_is_told() {
    let told = |project: &Project| {
        let read = project.check();
        let codes = read.findings.iter().filter(|it| it.rule.code == "P06");
        codes.count()
    };
    assert_eq!(told(&offering("")), 3);
    assert_eq!(told(&offering("  page: keyworkers\n")), 0);
}
