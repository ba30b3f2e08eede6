//! `fingerpost import contacts`.

use super::{bytes, first_office, row};
use crate::project::Project;
use rust_xlsxwriter::Workbook;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

struct Desk(TempDir);

impl Desk {
    fn new(table: &[u8]) -> Self {
        let room = TempDir::new().expect("a folder");
        let own = "# Ring us first.\nlabel:\n  plain: Advice line # never a person\n  easy: Our helpers\nfor: [advice]\nphone: 01632 960 100\nnote: Stays.\nchecked_on: 2026-01-02\n";
        Project::new()
            .file("contacts/advice.yaml", own)
            .write_to(&room.path().join("content"));
        fs::write(room.path().join("list.xlsx"), table).expect("written");
        Self(room)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("a file")
    }

    fn run(&self, args: &[&str]) -> (Option<i32>, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
            .args(["import", "contacts", "list.xlsx"])
            .args(args)
            .current_dir(self.0.path())
            .output()
            .expect("it runs");
        let said = [output.stdout, output.stderr].concat();
        (
            output.status.code(),
            String::from_utf8(said).expect("UTF-8"),
        )
    }
}

#[test]
fn a_table_is_shown_first_and_written_on_request() {
    let desk = Desk::new(&bytes(first_office()));
    let before = desk.text("content/contacts/advice.yaml");
    let (code, said) = desk.run(&[]);
    assert_eq!(code, Some(0), "{said}");
    for words in [
        "D  “Telephone” is phone",
        "-phone: 01632 960 100",
        "+phone: 01632 960 141",
        "+++ contacts/hospital-team.yaml",
        "New: 2 contacts. Changed: 1 contact.",
        "Nothing is written yet",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!(desk.text("content/contacts/advice.yaml"), before);
    assert!(!desk.path("content/contacts/hospital-team.yaml").exists());

    let (code, said) = desk.run(&["--write"]);
    assert_eq!(code, Some(0), "{said}");
    // The label tells which contact is meant. Comments, order and what the table does not say stay.
    assert_eq!(
        desk.text("content/contacts/advice.yaml"),
        "# Ring us first.\nlabel:\n  plain: Advice line # never a person\n  easy: Our helpers\nfor: [advice]\nphone: 01632 960 141\nemail: advice@example.org\nhours: Monday – Friday, 9am to 5pm\nnote: Stays.\nchecked_on: 2026-11-20\n"
    );
    assert_eq!(
        desk.text("content/contacts/review-team.yaml"),
        "label: Review team\nfor: [register, review]\nareas: [northtown]\nphone: 01632 960 143\nchecked_on: 2026-11-20\n"
    );
    let (code, said) = desk.run(&["--write"]);
    assert!(
        code == Some(0) && said.contains("There was nothing to write"),
        "{said}"
    );
}

#[test]
fn nothing_is_written_of_a_table_with_a_mistake() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    row(sheet, 0, &["Team", "For", "Phone"]);
    row(sheet, 1, &["Night line", "advice", "01632 960 142"]);
    row(sheet, 2, &["Day line", "advice", "01632"]);
    let desk = Desk::new(&bytes(book));
    let (code, said) = desk.run(&["--write"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("Sheet1!C3"), "{said}");
    assert!(!desk.path("content/contacts/night-line.yaml").exists());
    let (code, said) = desk.run(&["nowhere"]);
    assert_eq!(code, Some(2), "{said}");
}

#[test]
fn a_cell_that_says_nothing_takes_a_value_away() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    row(
        sheet,
        0,
        &[
            "ID",
            "Team",
            "For",
            "Phone",
            "Note for families",
            "Last checked",
        ],
    );
    row(
        sheet,
        1,
        &["advice", "Advice line", "advice", "01632 960 100", "-", ""],
    );
    let desk = Desk::new(&bytes(book));
    let (code, said) = desk.run(&["--write"]);
    assert_eq!(code, Some(0), "{said}");
    let text = desk.text("content/contacts/advice.yaml");
    assert!(
        !text.contains("note:") && text.contains("checked_on: 2026-01-02"),
        "{text}"
    );
}
