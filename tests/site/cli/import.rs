//! `fingerpost import postcodes` and `fingerpost import outcodes`.

use super::Desk;
use crate::project::Project;
use std::fs;
use std::io::Write;

const DIRECTORY: &str = "\u{feff}pcds,doterm,lad25cd\nNE8 1AA,,E08000001\nNE8 1AB,199606,E08000002\nNE8 1AD,,E08000001\nNE9 1AA,,E08000002\nSR1 1AA,,E08000024\n";
const NAME: &str = "ONSPD_NOV_2025_UK.csv";

/// A desk with this directory on it.
fn desk(directory: &str) -> Desk {
    let desk = Desk::new(&Project::new());
    fs::write(desk.path(NAME), directory).expect("written");
    desk
}

#[test]
fn postcodes_are_shown_first_and_written_when_asked() {
    let desk = desk(DIRECTORY);
    let answer = desk.run(&["import", "postcodes", NAME]);
    let said = &answer.exits(0).out;
    for words in [
        "ONS Postcode Directory, November 2025: 5 postcodes have a council, 0 have none.",
        "1 of them are not in use any more.",
        "Northtown: 1 half postcodes, 0 of them as a whole",
        "Southtown: 2 half postcodes, 1 of them as a whole",
        "Nothing is written yet.",
    ] {
        assert!(said.contains(words), "{said}");
    }
    assert!(!desk.path("content/postcodes.txt").exists());
    desk.run(&["import", "postcodes", NAME, "content", "--write"])
        .exits(0);
    let written = fs::read_to_string(desk.path("content/postcodes.txt")).expect("written");
    let lines: Vec<&str> = written
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    assert_eq!(
        lines,
        [
            "source: ONS Postcode Directory, November 2025",
            "places: E08000001 E08000002",
            "NE8 0 2;1/1:aB~aB",
            "NE9 1 2",
        ]
    );
    assert!(written.contains("Open Government Licence"), "{written}");
    desk.run(&["build", "--no-leaflets", "--date", "2026-11-22"])
        .exits(0);
}

#[test]
fn a_file_that_is_not_there_is_called_a_file() {
    let desk = desk(DIRECTORY);
    for command in [
        &["import", "postcodes", "nowhere.csv"][..],
        &["import", "outcodes", "nowhere.csv"],
        &["import", "contacts", "nowhere.xlsx"],
        &["translate", "import", "nowhere.xliff", "--by", "machine"],
    ] {
        let answer = desk.run(command);
        let said = &answer.exits(2).err;
        assert!(
            said.contains("there is no file nowhere."),
            "{command:?}: {said}"
        );
    }
    let answer = desk.run(&["import", "postcodes", NAME, "elsewhere"]);
    let said = &answer.exits(2).err;
    assert!(said.contains("there is no folder elsewhere"), "{said}");
}

#[test]
fn a_packed_directory_is_read_too() {
    let desk = desk(DIRECTORY);
    desk.run(&["import", "postcodes", NAME, "--write"]).exits(0);
    let right = fs::read_to_string(desk.path("content/postcodes.txt")).expect("written");

    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gz.write_all(DIRECTORY.as_bytes()).expect("packed");
    fs::write(
        desk.path("onspd_nov_2025.csv.gz"),
        gz.finish().expect("packed"),
    )
    .expect("written");

    let mut zip = zip::ZipWriter::new(fs::File::create(desk.path("ONSPD.zip")).expect("made"));
    let options = zip::write::SimpleFileOptions::default();
    for (path, text) in [
        ("Documents/names.csv", "a,b\n1,2\n"),
        ("Data/ONSPD_NOV_2025_UK.csv", DIRECTORY),
    ] {
        zip.start_file(path, options).expect("begun");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("finished");

    for packed in ["onspd_nov_2025.csv.gz", "ONSPD.zip"] {
        fs::remove_file(desk.path("content/postcodes.txt")).expect("removed");
        desk.run(&["import", "postcodes", packed, "--write"])
            .exits(0);
        let written = fs::read_to_string(desk.path("content/postcodes.txt")).expect("written");
        assert_eq!(written, right, "{packed}");
    }
}

#[test]
fn a_wrong_file_is_told_with_its_line_and_nothing_is_written() {
    let desk = desk("pcds,lad25cd\nNE8 1AA,E08000001\nNE8,E08000001\n");
    let answer = desk.run(&["import", "postcodes", NAME, "--write"]);
    let said = &answer.exits(1).out;
    assert!(
        said.contains("error[FP437]: ONSPD_NOV_2025_UK.csv:3: `NE8` is no postcode"),
        "{said}"
    );
    assert!(said.contains("Nothing is written."), "{said}");
    assert!(!desk.path("content/postcodes.txt").exists());
    desk.run(&["import", "postcodes", "nowhere.csv"]).exits(2);
}

#[test]
fn broken_areas_are_told_before_anything_is_read() {
    let desk = Desk::new(&Project::new().replace("areas/northtown.yaml", "E08000001", "E1"));
    fs::write(desk.path(NAME), DIRECTORY).expect("written");
    let answer = desk.run(&["import", "postcodes", NAME, "--write"]);
    let said = &answer.exits(1).out;
    assert!(said.contains("content/areas/northtown.yaml:4"), "{said}");
    let none = Desk::new(&Project::without_areas());
    fs::write(none.path(NAME), DIRECTORY).expect("written");
    let answer = none.run(&["import", "postcodes", NAME]);
    assert!(
        answer.exits(1).out.contains("there is no area"),
        "{}",
        answer.out
    );
}

#[test]
fn outcodes_go_into_the_files_of_areas_and_nothing_else_changes() {
    let before = "outcodes:\n  list:\n    - { code: NE8, confirmed: false }\n    - { code: NE7 }\n# About help\nnote: A note.\n";
    let desk = Desk::new(&Project::new().append("areas/northtown.yaml", before));
    fs::write(desk.path(NAME), DIRECTORY).expect("written");
    let file = desk.path("content/areas/northtown.yaml");
    let old = fs::read_to_string(&file).expect("a file");
    desk.run(&["import", "outcodes", NAME]).exits(0);
    assert_eq!(
        fs::read_to_string(&file).expect("a file"),
        old,
        "only shown"
    );
    desk.run(&["import", "outcodes", NAME, "--write"]).exits(0);
    let new = "outcodes:\n  source: ONS Postcode Directory, November 2025\n  list:\n    - { code: NE8, confirmed: false }\n# About help\nnote: A note.\n";
    assert_eq!(
        fs::read_to_string(&file).expect("a file"),
        old.replace(before, new)
    );
    let south = fs::read_to_string(desk.path("content/areas/southtown.yaml")).expect("a file");
    assert!(south.ends_with("  list:\n    - { code: NE9 }\n"), "{south}");
    desk.run(&["build", "--no-leaflets", "--date", "2026-11-22"])
        .exits(0);
}
