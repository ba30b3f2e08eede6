//! The starter, changed for a region: its councils become the areas.
//!
//! Numbers, addresses and the names of services stay invented, because nobody knows them yet. Each names
//! itself, by a number that is kept for drama, an address at example.org or a name that begins with "Example",
//! so that none of them is ever published as real.

use super::NewSite;
use super::councils::Council;
use jiff::{Span, civil::Date};
use std::collections::BTreeMap;

/// The files of a new site by their paths, with `/` between the parts.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// The area of the starter that each new one is made from.
const AREA: &str = "content/areas/exampledale.yaml";
/// Its contact.
const CONTACT: &str = "content/contacts/register-exampledale.yaml";
/// Quotes that nobody said. They name the invented region, so that they are never published as real.
const QUOTES: &str = "content/feedback.yaml";
/// What only the second area of the starter has, and that area.
const SECOND: &[&str] = &[
    "content/areas/examplewick",
    "content/contacts/register-examplewick",
    "content/pictures/",
];
/// The invented numbers of the area that each new one is made from.
const NUMBERS: [&str; 4] = [
    "01632 960 101",
    "01632 960 111",
    "01632 960 121",
    "01632 960 141",
];

/// The day on which the texts of the starter were read through, and the day by which they are to be again.
const READ_THROUGH: [&str; 2] = ["2026-11-22", "2027-05-22"];
/// How many months lie between them.
const MONTHS: i64 = 6;

/// What is written otherwise once a site is about a region: in which file, and what instead of what. `{}`
/// stands for the region.
const OTHERWISE: &[(&str, &str, &str)] = &[
    (
        "content/site.yaml",
        "# Exampleshire is invented. Replace everything here, and delete `sample: true` when it is real: from\n# then on each invented number, address, code or name (a word such as `Exampleshire`) stops the build.\n",
        "# Numbers, addresses and names that begin with Example are invented. Replace them, and delete\n# `sample: true`: from then on each that is left stops the build.\n",
    ),
    (
        "content/site.yaml",
        "  # Only Examplewick has the page `drop-in`. Other areas leave it out of their menu.\n",
        "",
    ),
    (
        "content/site.yaml",
        "contacts, drop-in, not-happy",
        "contacts, not-happy",
    ),
    (
        "content/site.yaml",
        "sample_note: Exampleshire does not exist. Its names and numbers are made up.",
        "sample_note: This site is not ready. Its numbers are made up.",
    ),
    (
        "content/pages/about.md",
        "Exampleshire is not real.",
        "This one is about {}, and nobody has checked it yet.",
    ),
    (
        "content/pages/about.easy.md",
        "![](map) Exampleshire is not a real place.\n\n![](writing) The names and numbers are made up.",
        "![](waiting) This website is not ready.\n\n![](writing) Its numbers are made up.",
    ),
    (QUOTES, "In Exampledale she", "In Exampleshire she"),
    (
        QUOTES,
        "keyworker in Exampledale",
        "keyworker in Exampleshire",
    ),
    (
        "README.md",
        "two invented areas of an invented place called Exampleshire, with every kind of file once. All its names begin with “Example”, so that none of them can be published by accident.",
        "the areas of {}, with every kind of file once. Its numbers and addresses are invented, and so are names that begin with “Example”: none of them can be published by accident.",
    ),
    ("README.md", "; see `content/areas/examplewick`", ""),
    (
        "README.md",
        "Replace the names, numbers, addresses and rules of Exampleshire with yours.",
        "Replace the invented names, numbers, addresses and rules with yours.",
    ),
    (
        "README.md",
        "| `content/pictures` | pictures of your own |\n",
        "",
    ),
];

/// Changes the files of the starter as somebody wishes.
pub(super) fn tailored(files: Files, new_site: &NewSite) -> Files {
    let mut files = files;
    if let Some(region) = &new_site.region {
        files = for_region(files, region, &new_site.councils);
    }
    if !new_site.languages.is_empty() {
        let languages = format!("languages: [en-GB, {}]", new_site.languages.join(", "));
        rewrite(&mut files, "content/site.yaml", |text| {
            text.replace("languages: [en-GB]", &languages)
        });
    }
    files
}

/// The same with the day on which somebody made the site and reads it: who begins in a year is not told that all of
/// it is out of date. What was never done, such as a number that nobody tried, keeps the invented day.
pub(super) fn dated(mut files: Files, day: Date) -> Files {
    let next = day.saturating_add(Span::new().months(MONTHS));
    let days = READ_THROUGH.into_iter().zip([day, next]);
    let paths: Vec<String> = files.keys().cloned().collect();
    for path in paths.iter().filter(|path| path.starts_with("content/")) {
        for (old, new) in days.clone() {
            rewrite(&mut files, path, |text| text.replace(old, &new.to_string()));
        }
    }
    files
}

fn for_region(mut files: Files, region: &str, councils: &[Council]) -> Files {
    files.retain(|path, _| !SECOND.iter().any(|start| path.starts_with(start)));
    let (area, contact) = (files.remove(AREA), files.remove(CONTACT));
    for (path, old, new) in OTHERWISE {
        let new = new.replace("{}", region);
        rewrite(&mut files, path, |text| text.replace(old, &new));
    }
    let ids: Vec<String> = councils.iter().map(|it| it.id()).collect();
    let served = format!("areas: [{}]", ids.join(", "));
    let first = ids.first().map_or("", String::as_str);
    let paths: Vec<String> = files.keys().filter(|it| *it != QUOTES).cloned().collect();
    for path in paths {
        rewrite(&mut files, &path, |text| {
            let text = text.replace("in Exampleshire", &format!("in {region}"));
            let text = text.replace("about Exampleshire", &format!("about {region}"));
            let text = text.replace("areas: [exampledale, examplewick]", &served);
            text.replace("exampledale", first)
        });
    }
    for (number, council) in councils.iter().enumerate() {
        for (path, bytes) in [(AREA, &area), (CONTACT, &contact)] {
            let text = bytes
                .as_deref()
                .map_or("", |it| str::from_utf8(it).unwrap_or_default());
            let text = of_council(text, *council, number);
            files.insert(
                path.replace("exampledale", &council.id()),
                text.into_bytes(),
            );
        }
    }
    files
}

/// The file of an area or of its contact, for a council. The first one keeps what explains it.
fn of_council(text: &str, council: Council, number: usize) -> String {
    let mut text = without_postcodes(text)
        .replace("This one is invented.", "Write its name as it does itself.")
        .replace("Exampledale Council", &council.title())
        .replace("E06999901", council.code)
        .replace("Exampledale", council.place())
        .replace("exampledale", &council.id());
    for (old, which) in NUMBERS.iter().zip(0..) {
        // Numbers from 200 on are free for areas, and there are fewer councils than numbers.
        let new = 200 + number * NUMBERS.len() + which;
        text = text.replace(old, &format!("01632 960 {new}"));
    }
    if number == 0 {
        return text;
    }
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'));
    lines.map(|line| format!("{line}\n")).collect()
}

/// Without the invented postcodes and places, whose real ones nobody has written yet.
fn without_postcodes(text: &str) -> String {
    let (before, after) = text
        .split_once("# First halves of postcodes")
        .unwrap_or((text, ""));
    let rest = after.split_once("urgent_help:");
    let rest = rest.map(|(_, rest)| format!("urgent_help:{rest}"));
    let before = before.lines().filter(|it| !it.starts_with("other_names:"));
    let before: String = before.map(|line| format!("{line}\n")).collect();
    before + &rest.unwrap_or_default()
}

/// Changes the text of a file; one that is no text stays as it is.
fn rewrite(files: &mut Files, path: &str, change: impl FnOnce(&str) -> String) {
    if let Some(bytes) = files.get_mut(path)
        && let Ok(text) = str::from_utf8(bytes)
    {
        *bytes = change(text).into_bytes();
    }
}

#[cfg(test)]
mod tests {
    use super::{AREA, CONTACT, NUMBERS, OTHERWISE, READ_THROUGH, SECOND};
    use crate::cli::new::starter;

    #[test]
    fn everything_that_is_written_otherwise_stands_in_the_starter() {
        let files = starter();
        let text = |path: &str| {
            let bytes = files.get(path).unwrap_or_else(|| panic!("no {path}"));
            str::from_utf8(bytes).expect("text")
        };
        for (path, old, _) in OTHERWISE {
            assert!(text(path).contains(old), "{path}: {old}");
        }
        for number in NUMBERS {
            let held = [AREA, CONTACT].map(|path| text(path).contains(number));
            assert!(held.contains(&true), "{number}");
        }
        for day in READ_THROUGH {
            assert!(text("content/leaflets/poster.md").contains(day), "{day}");
        }
        for start in SECOND {
            assert!(files.keys().any(|it| it.starts_with(start)), "{start}");
        }
        for (path, words) in [
            (AREA, "other_names:"),
            (AREA, "# First halves of postcodes"),
            (AREA, "This one is invented."),
            (AREA, "Exampledale Council"),
            (AREA, "E06999901"),
            ("content/site.yaml", "languages: [en-GB]"),
            (
                "content/providers/exampleshire-keyworkers.yaml",
                "areas: [exampledale, examplewick]",
            ),
        ] {
            assert!(text(path).contains(words), "{path}: {words}");
        }
    }
}
