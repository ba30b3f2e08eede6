//! Tables of contacts as people in offices keep them: what is understood, and what is said in one round.

mod import;

use crate::project::{Built, Project};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

/// Words into a row of a sheet.
fn row(sheet: &mut Worksheet, at: u32, cells: &[&str]) {
    for (column, text) in (0..).zip(cells) {
        if !text.is_empty() {
            sheet.write(at, column, *text).expect("written");
        }
    }
}

fn bytes(mut book: Workbook) -> Vec<u8> {
    book.save_to_buffer().expect("saved")
}

/// A day as a spreadsheet keeps it.
fn day(sheet: &mut Worksheet, at: u32, column: u16) {
    let date = ExcelDateTime::from_ymd(2026, 11, 20).expect("a day");
    let shown = Format::new().set_num_format("dd/mm/yyyy");
    sheet
        .write_with_format(at, column, &date, &shown)
        .expect("written");
}

/// A site with a table, and a page that shows what is in it.
fn site(name: &str, table: &[u8]) -> Project {
    Project::new()
        .bytes(name, table)
        .append("pages/keyworkers.md", "\n```contacts\n```\n")
}

/// What a build says, with the name of each cell.
fn said(built: &Built) -> Vec<String> {
    let said = built.said().iter();
    said.map(|it| format!("{} {}", it.found, it.message))
        .collect()
}

/// How the sheet of the advice line looks in the first office: a title over all columns, an empty row, a
/// merged area, numbers without their zero, words for everywhere, and a column for the team alone.
fn first_office() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book
        .add_worksheet()
        .set_name("Contact list")
        .expect("a name");
    let title = Format::new().set_bold();
    sheet
        .merge_range(
            0,
            0,
            0,
            7,
            "Keyworker contacts – DO NOT SHARE OUTSIDE THE TEAM",
            &title,
        )
        .expect("merged");
    row(sheet, 1, &["Last updated by the front desk, November"]);
    row(
        sheet,
        3,
        &[
            "Team",
            "What for",
            "Council",
            "Telephone",
            "E-mail",
            "Opening hours",
            "Last checked",
            "Internal notes",
        ],
    );
    row(
        sheet,
        4,
        &[
            "Advice line",
            "Advice",
            "All",
            "",
            "advice@example.org",
            "Monday – Friday, 9am to 5pm",
        ],
    );
    sheet.write(4, 3, 1_632_960_141_u32).expect("written");
    day(sheet, 4, 6);
    row(
        sheet,
        4 + 1,
        &["Hospital team", "Hospital", "", "01632 960 142", "N/A"],
    );
    day(sheet, 5, 6);
    row(
        sheet,
        6,
        &[
            "Review team",
            "DSR and CETR",
            "",
            "Tel: 01632 960 143",
            "-",
            "",
            "",
            "ask Kay",
        ],
    );
    sheet
        .merge_range(5, 2, 6, 2, "Northtown Council", &Format::new())
        .expect("merged");
    sheet.write(6, 6, 46_346).expect("written");
    book
}

#[test]
fn a_sheet_from_an_office_loads_without_a_word() {
    let built = site("contacts.xlsx", &bytes(first_office())).build();
    assert!(built.is_published(), "{:#?}", said(&built));
    assert!(
        said(&built).iter().all(|it| !it.contains("contacts.xlsx")),
        "{:#?}",
        said(&built)
    );
    let north = built.text("northtown/keyworkers/index.html");
    for words in [
        "Advice line",
        "tel:+441632960141",
        "Hospital team",
        "tel:+441632960143",
    ] {
        assert!(north.contains(words), "{words}");
    }
    let south = built.text("southtown/keyworkers/index.html");
    assert!(south.contains("Advice line") && !south.contains("Hospital team"));
    // What stands above the table, and what is for the team alone.
    assert!(!north.contains("DO NOT SHARE") && !north.contains("ask Kay"));
}

#[test]
fn a_table_with_semicolons_of_an_old_system_loads_without_a_word() {
    let table = "Contacts for families;;;;;\r\n\
        ;;;;;\r\n\
        Name of team;Type;Areas covered;Tel no.;Hours;Date checked\r\n\
        Advice line;advice;All areas;1632960141;Monday \u{96} Friday;03/11/2026\r\n\
        Hospital team;Hospital;Northtown, Southtown;01632 960 142;\u{93}Any time\u{94};20/11/2026\r\n";
    // Windows-1252, as Excel writes it in Britain.
    let old: Vec<u8> = table
        .chars()
        .map(|it| u8::try_from(u32::from(it)).expect("one byte"))
        .collect();
    let built = site("contacts.csv", &old).build();
    assert!(built.is_published(), "{:#?}", said(&built));
    let north = built.text("northtown/keyworkers/index.html");
    for words in ["tel:+441632960141", "Monday – Friday", "“Any time”"] {
        assert!(north.contains(words), "{words}: {north}");
    }
    assert!(
        said(&built).iter().all(|it| !it.contains("FP")),
        "{:#?}",
        said(&built)
    );
}

/// The sheet of the second office: nearly everything that can be wrong.
fn second_office() -> Workbook {
    let mut book = Workbook::new();
    let old = book.add_worksheet().set_name("2024").expect("a name");
    row(old, 0, &["Team", "For", "Phone"]);
    row(old, 1, &["Old team", "Advice", "01632 960 199"]);
    let hidden = book.add_worksheet().set_name("Old list").expect("a name");
    row(hidden, 0, &["Team", "For", "Phone"]);
    hidden.set_hidden(true);
    let sheet = book.add_worksheet().set_name("Contacts").expect("a name");
    row(
        sheet,
        0,
        &[
            "Team",
            "Team (easy read)",
            "For",
            "Areas",
            "Phone",
            "Hours",
            "Checked on",
            "Manager",
            "Comments",
        ],
    );
    for at in 1..9 {
        let team = format!("Team {at}");
        row(
            sheet,
            at,
            &[
                &team, "Our team", "Advice", "Atlantis", "", "", "", "Kay", "new",
            ],
        );
        sheet.write(at, 4, 12_345_678_u32 + at).expect("written");
        sheet.write(at, 6, "03/04/2026").expect("written");
    }
    let formula = Formula::new("=Lookup!A1").set_result("#REF!");
    sheet.write(3, 5, formula).expect("written");
    sheet.set_row_hidden(5).expect("hidden");
    row(sheet, 10, &["Ring before 4pm"]);
    book
}

#[test]
fn all_that_is_wrong_with_a_sheet_is_said_in_one_round_and_once() {
    let site = site("contacts.xlsx", &bytes(second_office()));
    let built = site.build();
    assert!(!built.is_published());
    let about: Vec<String> = said(&built)
        .into_iter()
        .filter(|it| it.contains("contacts.xlsx"))
        .collect();
    let codes: Vec<&str> = about.iter().filter_map(|it| it.split(' ').next()).collect();
    let mut sorted = codes.clone();
    sorted.sort_unstable();
    assert_eq!(
        sorted,
        [
            "FP202", "FP203", "FP303", "FP442", "FP443", "FP444", "FP446", "FP447"
        ],
        "{about:#?}"
    );
    let has = |words: &str| {
        assert!(
            about.iter().any(|it| it.contains(words)),
            "{words}: {about:#?}"
        )
    };
    has("the same is wrong in E3, E4, E5, E6, E7 and 2 more");
    has("“Manager” and “Comments”");
    has("row 6 is hidden");
    has("row 11");
    has("and “2024” may hold contacts too");
    has("`03/04/2026` may be 2026-04-03 or 2026-03-04");
}

#[test]
fn words_stand_in_both_formats_in_a_sheet() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    row(
        sheet,
        0,
        &[
            "Team",
            "Team (easy read)",
            "For",
            "Phone",
            "Hours",
            "Hours easy",
        ],
    );
    row(
        sheet,
        1,
        &[
            "Advice service",
            "Our helpers",
            "advice",
            "01632 960 141",
            "Weekdays",
            "In the daytime",
        ],
    );
    row(
        sheet,
        2,
        &[
            "Team",
            "Team (easy read)",
            "For",
            "Phone",
            "Hours",
            "Hours easy",
        ],
    );
    row(
        sheet,
        3,
        &["Night line", "", "advice", "01632 960 142", "", ""],
    );
    let built = Project::new()
        .bytes("contacts.xlsx", &bytes(book))
        .append("pages/keyworkers.md", "\n```contacts\nfor: [advice]\n```\n")
        .append(
            "pages/keyworkers.easy.md",
            "\n```contacts\nfor: [advice]\n```\n",
        )
        .build();
    assert!(built.is_published(), "{:#?}", said(&built));
    built.says("northtown/keyworkers/index.html", "Advice service");
    built.says("northtown/keyworkers/index.html", "Night line");
    built.says("northtown/easy-read/keyworkers/index.html", "Our helpers");
    built.says(
        "northtown/easy-read/keyworkers/index.html",
        "In the daytime",
    );
}

#[test]
fn a_table_without_what_every_contact_needs_is_told_once() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    row(sheet, 0, &["Council", "Telephone", "E-mail"]);
    for at in 1..33 {
        row(sheet, at, &["Northtown", "01632 960 141", "a@example.org"]);
    }
    let built = Project::new().bytes("contacts.xlsx", &bytes(book)).build();
    let about = said(&built);
    assert_eq!(about.len(), 1, "{about:#?}");
    assert!(
        about[0].contains("no column `label` and `for`"),
        "{about:?}"
    );
    let nothing = Project::new()
        .file("contacts.csv", "a,b\n1,2\n3,4\n")
        .build();
    let about = said(&nothing);
    assert!(
        about.len() == 1 && about[0].contains("no row of headings"),
        "{about:?}"
    );
}

#[test]
fn a_finding_names_the_sheet_and_the_cell_in_every_form() {
    let mut book = Workbook::new();
    let sheet = book
        .add_worksheet()
        .set_name("My contacts")
        .expect("a name");
    row(sheet, 2, &["Team", "For", "Phone"]);
    row(sheet, 6, &["Advice line", "advice", "01632"]);
    let project = Project::new().bytes("contacts.xlsx", &bytes(book));
    let room = tempfile::TempDir::new().expect("a folder");
    project.write_to(&room.path().join("content"));
    let of = |format: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_fingerpost"))
            .args(["build", "--format", format])
            .current_dir(room.path())
            .output()
            .expect("it runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let place = "content/contacts.xlsx: 'My contacts'!C7";
    for format in ["human", "plain"] {
        let text = of(format);
        assert!(text.contains(place) && !text.contains("xlsx:7"), "{text}");
        assert!(text.contains("Advice line | advice | 01632"), "{text}");
    }
    let json: serde_json::Value = serde_json::from_str(&of("json")).expect("JSON");
    let found = &json["findings"][0];
    assert_eq!(
        (&found["cell"], &found["line"], &found["column"]),
        (&"'My contacts'!C7".into(), &7.into(), &3.into())
    );
    let sarif: serde_json::Value = serde_json::from_str(&of("sarif")).expect("JSON");
    let location = &sarif["runs"][0]["results"][0]["locations"][0];
    assert_eq!(location["logicalLocations"][0]["name"], "C7");
    assert!(location["physicalLocation"]["region"].is_null());
    let github = of("github");
    assert!(
        github.contains("::error file=content/contacts.xlsx,title="),
        "{github}"
    );
    assert!(github.contains("::'My contacts'!C7: "), "{github}");
}
