//! The rooms of the house against the guide for contributors: a later room may name an earlier one,
//! never the other way round.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The rooms in the order of the table in CONTRIBUTING.md.
fn rooms() -> Vec<String> {
    let text = std::fs::read_to_string(root().join("CONTRIBUTING.md")).expect("CONTRIBUTING.md");
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| Some(row.split_once("/` |")?.0.to_owned()))
        .collect()
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The rooms that a file names in its code. Comments and tests may name any.
fn named(text: &str) -> BTreeSet<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let code: String = code
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n");
    let words = |rest: &str| -> Vec<String> {
        match rest.strip_prefix('{') {
            Some(list) => {
                let list = list.split("};").next().unwrap_or_default();
                let parts = list.split(',').map(|part| part.trim().to_owned());
                parts.collect()
            }
            None => vec![rest.to_owned()],
        }
    };
    let all = code.split("crate::").skip(1).flat_map(words);
    all.map(|word| {
        let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
        word.chars().take_while(|c| is_name(*c)).collect()
    })
    .collect()
}

#[test]
fn every_room_stands_in_the_table() {
    let mut folders: Vec<String> = std::fs::read_dir(root().join("src"))
        .expect("src")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .collect();
    folders.sort();
    let mut rooms = rooms();
    rooms.sort();
    assert_eq!(rooms, folders);
}

#[test]
fn a_later_room_may_name_an_earlier_one_and_never_the_other_way_round() {
    let rooms = rooms();
    let mut upward = Vec::new();
    for (number, room) in rooms.iter().enumerate() {
        let later: BTreeSet<&String> = rooms[number + 1..].iter().collect();
        let mut found = Vec::new();
        files(&root().join("src").join(room), &mut found);
        for path in found {
            if path.components().any(|it| it.as_os_str() == "tests") {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a text");
            let wrong = named(&text);
            let wrong: Vec<_> = wrong.iter().filter(|it| later.contains(it)).collect();
            if !wrong.is_empty() {
                upward.push(format!("{} names {wrong:?}", path.display()));
            }
        }
    }
    assert!(upward.is_empty(), "{}", upward.join("\n"));
}

#[test]
fn names_are_found_in_paths_and_lists() {
    let text = "use crate::{site, text::Text};\nfn f() -> crate::render::A {}\n// crate::cli\n#[cfg(test)]\nuse crate::check;\n";
    let rooms: Vec<String> = named(text).into_iter().collect();
    assert_eq!(rooms, ["render", "site", "text"]);
}
