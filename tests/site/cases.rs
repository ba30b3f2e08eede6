//! Case folders: content, how it is built, and what must come of it. See tests/cases/README.md.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

macro_rules! cases {
    ($($test:ident: $folder:literal,)*) => {
        const FOLDERS: &[&str] = &[$($folder),*];

        $(#[test]
        fn $test() {
            Case::new($folder).run();
        })*
    };
}

cases! {
    an_area_replaces_and_adds_what_only_it_says: "areas",
    facts_and_blocks_stand_where_they_are_placed: "facts",
    a_site_without_areas_has_its_pages_at_the_root: "guide",
    one_area_alone_moves_to_the_root_of_its_address: "one-area",
    an_own_theme_takes_the_place_of_what_it_holds: "own-theme",
    pictures_are_cleaned_resized_and_credited: "pictures",
    a_page_that_is_not_translated_is_linked_in_the_first_language: "translations",
}

#[test]
fn every_case_folder_is_in_the_list() {
    let folders = fs::read_dir(root())
        .expect("there")
        .map(|entry| entry.expect("listed"));
    let found: BTreeSet<String> = folders
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    assert!(found.iter().eq(FOLDERS.iter().copied()), "{found:?}");
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

struct Case {
    folder: PathBuf,
    room: TempDir,
    /// What differs.
    differences: Vec<String>,
}

impl Case {
    fn new(name: &str) -> Self {
        Self {
            folder: root().join(name),
            room: TempDir::new().expect("a temporary folder"),
            differences: Vec::new(),
        }
    }

    fn run(mut self) {
        let findings = self.build();
        self.compare("findings.txt", &findings);
        let paths: String = below(&self.out())
            .iter()
            .fold(String::new(), |mut all, path| {
                let _ = writeln!(all, "{path}");
                all
            });
        self.compare("paths.txt", &paths);
        for path in below(&self.folder.join("expected")) {
            if path != "findings.txt" && path != "paths.txt" {
                self.compare_file(&path);
            }
        }
        assert!(
            self.differences.is_empty(),
            "{}\n\nWhen this is meant: UPDATE=1 cargo test --test site cases",
            self.differences.join("\n\n")
        );
    }

    fn out(&self) -> PathBuf {
        self.room.path().join("public")
    }

    /// Runs the command of `case.md`; gives the findings, one a line.
    fn build(&self) -> String {
        let text = read(&self.folder.join("case.md"));
        let command = text
            .lines()
            .find_map(|line| line.strip_prefix("$ fingerpost "));
        let output = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
            .args(
                command
                    .expect("case.md has a line `$ fingerpost …`")
                    .split(' '),
            )
            // Leaflets have tests of their own, in `paper`.
            .args([
                "--date",
                "2026-11-22",
                "--no-leaflets",
                "--format",
                "json",
                "--out",
            ])
            .arg(self.out())
            .current_dir(&self.folder)
            .output()
            .expect("it runs");
        let json: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
        let findings = json["findings"].as_array().expect("a list").iter();
        findings.map(line).collect()
    }

    fn compare_file(&mut self, path: &str) {
        let published = self.out().join(path);
        if !published.is_file() {
            self.differences
                .push(format!("{path} is expected, but not published"));
            return;
        }
        let published = read(&published);
        let whole = read(&self.folder.join("expected").join(path)).starts_with("<!doctype html>");
        match path.ends_with(".html") && !whole {
            true => self.compare(path, main_of(&published)),
            false => self.compare(path, &published),
        }
    }

    /// Compares with a file of `expected/`, or writes it.
    fn compare(&mut self, path: &str, found: &str) {
        let file = self.folder.join("expected").join(path);
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if expected == found {
            return;
        }
        if std::env::var_os("UPDATE").is_none() {
            self.differences.push(difference(path, &expected, found));
        } else if found.is_empty() {
            fs::remove_file(file).expect("removed");
        } else {
            fs::write(file, found).expect("written");
        }
    }
}

/// What is said to an author, without the message: its numbers change with every new string.
fn line(finding: &Value) -> String {
    let word = |key: &str| match &finding[key] {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let place = match finding["file"] {
        Value::Null => "nowhere".to_owned(),
        _ => format!("{}:{}:{}", word("file"), word("line"), word("column")),
    };
    format!("{} {place} {}\n", word("code"), word("help"))
}

/// The part of a page that belongs to it alone.
fn main_of(page: &str) -> &str {
    let start = page.find("<main").expect("a page has a main part");
    let end = page.find("</main>").expect("a page has a main part");
    &page[start..end + "</main>\n".len()]
}

/// The first line that differs, and what stands there.
fn difference(path: &str, expected: &str, found: &str) -> String {
    let same = expected
        .lines()
        .zip(found.lines())
        .take_while(|(a, b)| a == b);
    let line = same.count();
    let there = |text: &str| text.lines().nth(line).unwrap_or("(the end)").to_owned();
    format!(
        "{path}:{}: expected\n{}\nbut found\n{}",
        line + 1,
        there(expected),
        there(found)
    )
}

/// All files below a folder, without hidden ones, in the order of their paths.
fn below(folder: &Path) -> Vec<String> {
    let files = walkdir::WalkDir::new(folder).min_depth(1).into_iter();
    let mut paths: Vec<String> = files
        .map(|entry| entry.expect("listed"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            entry
                .path()
                .strip_prefix(folder)
                .expect("below")
                .to_string_lossy()
                .replace('\\', "/")
        })
        .filter(|path| !path.starts_with('.'))
        .collect();
    paths.sort();
    paths
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
