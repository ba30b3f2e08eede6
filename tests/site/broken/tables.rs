//! Tables of contacts that a spreadsheet program wrote.

use super::{Case, case, check};
use crate::project::Project;
use rust_xlsxwriter::{Formula, Workbook};
use std::io::Write;
use zip::write::SimpleFileOptions;

#[test]
fn tables_of_contacts_are_checked_like_files() {
    check(CASES);
}

pub const CASES: &[Case] = &[
    case(
        "a row with a cell too many",
        "contains a comma in quotes",
        |site| {
            site.file(
                "contacts.csv",
                "id,label,for,phone,post\n«FP106»advice,Advice,advice,999,1 Street, Town\n",
            )
        },
    ),
    case("a spreadsheet that is none", "as contacts.csv", |site| {
        site.bytes("contacts.xlsx", b"PK\x03\x04 no spreadsheet")
            .expect("FP106", "contacts.xlsx", 1, 1)
    }),
    case("a quote that nothing ends", "at both ends", |site| {
        site.file(
            "contacts.csv",
            "id,label,for,phone\nadvice,«FP106»\"Advice,advice,999\nmore,\"More, at any time\",advice,111\n",
        )
    }),
    case("a heading with a typing mistake", "write `phone`", |site| {
        site.file(
            "contacts.csv",
            "id,label,for,«FP102»phnoe,email\nadvice,Advice,advice,999,a@example.org\n",
        )
    }),
    case("a phone number in a table", "check the digits", |site| {
        site.file(
            "contacts.csv",
            "id,label,for,phone\nadvice,Advice,advice,«FP203»0163\n",
        )
    }),
    case("a purpose in a list in a cell", "write `advice`", |site| {
        site.file(
            "contacts.csv",
            "id,label,for,phone\nadvice,Advice,«FP201»hospital; advise,999\n",
        )
    }),
    case(
        "a row whose label gives no id",
        "add a column `id`",
        |site| site.file("contacts.csv", "label,for,phone\n«FP104»پیر,advice,999\n"),
    ),
    case(
        "a column that nobody knows",
        "begin the heading with",
        |site| {
            site.file(
                "contacts.csv",
                "id,label,for,phone,«FP442»Manager\nadvice,Advice,advice,999,Kay\n",
            )
        },
    ),
    case("a row with one cell", "fill the row", |site| {
        site.file(
            "contacts.csv",
            "id,label,for,phone\n«FP443»Northtown\nadvice,Advice,advice,999\n",
        )
    }),
    case("an error of a formula", "mend the formula", |site| {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet
            .write_row(0, 0, ["id", "label", "for", "phone", "hours"])
            .expect("written");
        sheet
            .write_row(1, 0, ["advice", "Advice", "advice", "999"])
            .expect("written");
        let formula = Formula::new("=Lost!A1").set_result("#REF!");
        sheet.write(1, 4, formula).expect("written");
        let book = book.save_to_buffer().expect("saved");
        site.bytes("contacts.xlsx", &book)
            .expect("FP444", "contacts.xlsx", 2, 5)
    }),
    case(
        "a number that a spreadsheet has rounded",
        "type the whole number again",
        |site| {
            site.file(
                "contacts.csv",
                "id,label,for,phone\nadvice,Advice,advice,«FP445»1.63E+09\n",
            )
        },
    ),
    case("a hidden row", "clear the filter", |site| {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet
            .write_row(0, 0, ["id", "label", "for", "phone"])
            .expect("written");
        sheet
            .write_row(1, 0, ["advice", "Advice", "advice", "999"])
            .expect("written");
        sheet.set_row_hidden(1).expect("hidden");
        let book = book.save_to_buffer().expect("saved");
        site.bytes("contacts.xlsx", &book)
            .expect("FP446", "contacts.xlsx", 2, 1)
    }),
    case(
        "contacts in a second sheet",
        "name it “Contacts”",
        |site| {
            let mut book = Workbook::new();
            for id in ["advice", "night"] {
                let sheet = book.add_worksheet();
                sheet
                    .write_row(0, 0, ["id", "label", "for", "phone"])
                    .expect("written");
                sheet
                    .write_row(1, 0, [id, "Advice", "advice", "999"])
                    .expect("written");
            }
            let book = book.save_to_buffer().expect("saved");
            site.bytes("contacts.xlsx", &book)
                .expect("FP447", "contacts.xlsx", 1, 1)
        },
    ),
    case(
        "a contact in a spreadsheet without a way to reach it",
        "add `phone`",
        |site| {
            let book = workbook(&[
                &["id", "label", "for", "phone"],
                &["advice", "Advice", "advice"],
            ]);
            site.bytes("contacts.xlsx", &book)
                .expect("FP104", "contacts.xlsx", 2, 1)
        },
    ),
    case(
        "a soft hyphen in a spreadsheet",
        "type it again: `Helpline`",
        |site| {
            let heads: &[&str] = &["id", "label", "for", "phone"];
            let book = workbook(&[
                heads,
                &["advice", "Help\u{ad}line", "advice", "01632 960 002"],
            ]);
            site.bytes("contacts.xlsx", &book)
                .expect("FP430", "contacts.xlsx", 2, 2)
        },
    ),
];

#[test]
fn contacts_from_a_table_are_like_those_from_files() {
    let page = "\n```contacts\nid: advice\n```\n";
    let heads = ["ID", "Label", "For", "Areas", "Phone", "Checked on"];
    let row = [
        "advice",
        "Advice, any time",
        "advice; hospital",
        "northtown;southtown",
        "01632 960 002",
        "2026-11-22",
    ];
    let table = format!(
        "{}\n{},\"{}\",{}\n",
        heads.join(","),
        row[0],
        row[1],
        row[2..].join(",")
    );
    let book = workbook(&[&heads, &row]);
    let from_csv = Project::new().file("contacts.csv", &table);
    let from_xlsx = Project::new().bytes("contacts.xlsx", &book);
    let [csv, xlsx] = [from_csv, from_xlsx].map(|site| {
        let built = site.append("pages/keyworkers.md", page).build();
        built.is_clean();
        built.text("northtown/keyworkers/index.html")
    });
    assert!(
        csv.contains("Advice, any time") && csv.contains("tel:+441632960002"),
        "{csv}"
    );
    assert_eq!(csv, xlsx);
}

/// A spreadsheet with these cells in its first sheet (ECMA-376, part 1, section 18).
fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let cell = |text: &&str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let row =
        |cells: &&[&str]| format!("<row>{}</row>", cells.iter().map(cell).collect::<String>());
    let rows: String = rows.iter().map(row).collect();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let parts = [
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Contacts\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ];
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        let stored =
            SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        zip.start_file(name, stored).expect("begun");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("whole").into_inner()
}
