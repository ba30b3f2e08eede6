//! The workbook for a community translator.

use super::{accepted, after, exported_bytes, imported_bytes, is_fine, site, told, untranslated};
use calamine::{Data, Reader, Xlsx};
use fingerpost::content::kinds::TranslatedBy;
use fingerpost::translate::exchange::ExchangeFormat;
use std::io::{Cursor, Read};

fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let range = book.worksheet_range_at(0).expect("a sheet").expect("cells");
    let rows = range.rows();
    rows.map(|row| row.iter().map(Data::to_string).collect())
        .collect()
}

/// The workbook as a program saves it in which somebody has written into the cells of these words.
fn saved(bytes: &[u8], words: &[(&str, &str)]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, mut cells) in (0..).zip(rows(bytes)) {
        if let Some((_, polish)) = words.iter().find(|(english, _)| *english == cells[2]) {
            (*polish).clone_into(&mut cells[3]);
        }
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell).expect("written");
        }
    }
    book.save_to_buffer().expect("saved")
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let mut text = String::new();
    let mut file = zip.by_name(name).expect(name);
    file.read_to_string(&mut text).expect("text");
    text
}

#[test]
fn the_same_words_make_the_same_bytes_and_come_back_without_a_change() {
    for site in [site(), accepted(site(), "ar", TranslatedBy::Speaker)] {
        let bytes = exported_bytes(&site, ("ar", "ask"), ExchangeFormat::Xlsx);
        let again = exported_bytes(&site, ("ar", "ask"), ExchangeFormat::Xlsx);
        assert!(bytes == again, "other bytes");
        for bytes in [saved(&bytes, &[]), bytes] {
            let import = imported_bytes(&site, "ar.xlsx", bytes);
            is_fine(&import);
            assert!(import.changes.is_empty(), "{:#?}", import.changes);
        }
    }
}

#[test]
fn a_translator_sees_what_is_to_be_done_and_can_change_nothing_else() {
    let site = accepted(site(), "ar", TranslatedBy::Speaker)
        .replace("pages/ask.md", "Who answers", "Who is there")
        .replace("pages/ask.md", "## Who", "=Wait.\n\n## Who");
    let bytes = exported_bytes(&site, ("ar", "ask"), ExchangeFormat::Xlsx);
    let rows = rows(&bytes);
    assert_eq!(rows[0], ["id", "notes", "en-GB", "ar", "state"]);
    let of = |words: &str| rows.iter().find(|row| row[2] == words).expect(words);
    // Cells of a workbook are words, whatever they begin with.
    assert_eq!(of("=Wait.")[3..], ["", "new"]);
    let heading = of("Who is there");
    assert_eq!(heading[3..], ["من يجيب", "changed"]);
    assert!(
        heading[1]
            .starts_with("Changed since it was translated. It was: Who answers\nplace: heading on"),
        "{}",
        heading[1]
    );
    assert_eq!(of("Monday")[4], "done");
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<sheetProtection sheet=\"1\""), "{sheet}");
    let styles = part(&bytes, "xl/styles.xml");
    for style in ["<protection locked=\"0\"/>", "readingOrder=\"2\""] {
        assert!(styles.contains(style), "{style} is not in {styles}");
    }
    let left = exported_bytes(&untranslated(), ("pl", "ask"), ExchangeFormat::Xlsx);
    assert!(!part(&left, "xl/styles.xml").contains("readingOrder"));
}

#[test]
fn what_a_translator_has_typed_comes_back() {
    let site = accepted(site(), "pl", TranslatedBy::Agency);
    let bytes = exported_bytes(&site, ("pl", "ask"), ExchangeFormat::Xlsx);
    let new = [("Who answers", "- Kto?"), ("9am", "9:00")];
    let import = imported_bytes(&site, "pl.xlsx", saved(&bytes, &new[1..]));
    is_fine(&import);
    let page = after(&import, "pages/ask.pl.md");
    assert_eq!(page, super::POLISH.replace("9 rano", "9:00"));
    let lost = [(
        "Ring the team on 01632 960 001. You can ask at any time.",
        "Zadzwoń.",
    )];
    let import = imported_bytes(&site, "pl.xlsx", saved(&bytes, &lost));
    let told = told(&import.findings, &import.sources);
    assert_eq!(told.len(), 1, "{told:#?}");
    // The cell of the translation.
    assert!(
        told[0].starts_with("FP457 pl.xlsx:4:4 the number `01632960001` is lost in pages/ask#"),
        "{told:#?}"
    );
}

#[test]
fn words_that_begin_with_a_sign_come_back_as_they_are() {
    let site = untranslated().file("pages/ask.md", "---\ntitle: Ask\n---\n'-5' is cold.\n");
    let bytes = exported_bytes(&site, ("pl", "ask"), ExchangeFormat::Xlsx);
    let new = [("Ask", "'=Zapytaj'"), ("'-5' is cold.", "'-5' to mróz.")];
    let import = imported_bytes(&site, "pl.xlsx", saved(&bytes, &new));
    is_fine(&import);
    let page = after(&import, "pages/ask.pl.md");
    assert_eq!(page, "---\ntitle: \"'=Zapytaj'\"\n---\n'-5' to mróz.\n");
}

#[test]
fn a_part_that_is_longer_than_a_cell_is_told() {
    let long = format!("---\ntitle: Ask\n---\n{}\n", "word ".repeat(7_000));
    let site = untranslated().file("pages/ask.md", &long);
    let order = |format| fingerpost::pipeline::ExportOrder {
        shown_as: "content".to_owned(),
        language: "pl".to_owned(),
        wanted: fingerpost::translate::Wanted {
            pages: vec!["ask".to_owned()],
        },
        format,
        today: super::today(),
    };
    let export =
        |format| fingerpost::pipeline::export_translation(&site.in_memory(), &order(format));
    let error = export(ExchangeFormat::Xlsx)
        .expect_err("too long")
        .to_string();
    assert!(
        error.starts_with("`pages/ask#") && error.contains("`xliff`"),
        "{error}"
    );
    assert!(export(ExchangeFormat::Csv).is_ok());
}
