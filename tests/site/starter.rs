//! What `fingerpost new` writes: nothing of it can be published by accident as somebody's real site.

use crate::project::Project;
use fingerpost::diagnostic::Finding;
use fingerpost::source::Sources;
use std::collections::{BTreeMap, BTreeSet};

/// A placeholder and something real. Longer ones come first.
const REAL: &[(&str, &str)] = &[
    (
        "https://keyworkers.example.org/",
        "https://keyworkers.nhs.uk/",
    ),
    ("example.org", "www.nhs.uk"),
    ("01632 960 ", "0191 477 0"),
    ("E54999999", "E54000050"),
    ("E06999901", "E08000037"),
    ("E06999902", "E08000024"),
    ("2026-11-01", "2026-11-20"),
    ("XXX", "QHM"),
    ("XX1", "NE8"),
    ("XX2", "NE9"),
    ("XX3", "SR1"),
    ("Exampleshire", "Tyneside"),
    ("Exampletown", "Newcastle"),
    ("Exampledale", "Gateshead"),
    ("Examplewick", "Sunderland"),
    ("exampleshire", "tyneside"),
    ("exampledale", "gateshead"),
    ("examplewick", "sunderland"),
];

/// Hosts of national bodies, whose rules count for every area of England.
const NATIONAL: &[&str] = &["www.england.nhs.uk", "www.ombudsman.org.uk"];

fn starter() -> Project {
    Project::of_folder("starter/content")
}

fn without_sample() -> Project {
    starter().replace("site.yaml", "sample: true\n", "")
}

fn real(text: &str) -> String {
    let mut text = text.to_owned();
    for (invented, real) in REAL {
        text = text.replace(invented, real);
    }
    text
}

fn placeholders(site: &Project) -> (Sources, Vec<Finding>) {
    let read = site.check();
    let found = read.findings.iter().filter(|it| it.rule.code == "FP208");
    (read.sources, found.cloned().collect())
}

/// Writes something real at the place of each finding, and nowhere else.
fn mended(mut site: Project) -> Project {
    let (sources, findings) = placeholders(&site);
    let mut by_file: BTreeMap<String, BTreeSet<(usize, usize)>> = BTreeMap::new();
    for finding in findings {
        let span = finding.span.expect("a placeholder has a place");
        let path = sources.get(span.source).path().to_owned();
        let range = span.range();
        by_file
            .entry(path)
            .or_default()
            .insert((range.start, range.end));
    }
    for (path, places) in by_file {
        let source = sources.find(&path).expect("the file is there");
        let mut text = sources.text(source).to_owned();
        let mut before = usize::MAX;
        for (start, end) in places.into_iter().rev() {
            assert!(end <= before, "two places in {path} lie in each other");
            before = start;
            text.replace_range(start..end, &real(&text[start..end]));
        }
        site = site.file(&path, &text);
    }
    site
}

#[test]
fn nothing_that_new_writes_is_published_without_sample() {
    let site = without_sample();
    let built = site.clone().build();
    assert!(!built.is_published());
    let (sources, found) = placeholders(&site);
    assert!(found.len() > 80, "only {}", found.len());
    let files: BTreeSet<&str> = found
        .iter()
        .filter_map(|finding| Some(sources.get(finding.span?.source).path()))
        .collect();
    // Everything about one place, and every file of the register but the one that tells the law.
    for (_, source) in sources.iter().filter(|(_, source)| !source.is_built_in()) {
        let path = source.path();
        let is_local = ["areas/", "contacts/", "providers/", "roles/", "register/"]
            .iter()
            .any(|folder| path.starts_with(folder))
            || ["site.yaml", "feedback.yaml"].contains(&path);
        assert!(
            !is_local || path == "register/consent.yaml" || files.contains(path),
            "{path} could be published as it is"
        );
    }
    for finding in found {
        assert!(finding.help.is_some(), "{finding:?}");
    }
}

#[test]
fn a_site_whose_placeholders_are_replaced_where_they_are_found_can_be_published() {
    let mut site = mended(without_sample());
    // The names of areas are names of files: they change there, and wherever they are written.
    let (sources, left) = placeholders(&site);
    let left: Vec<&str> = left
        .iter()
        .filter_map(|finding| Some(sources.get(finding.span?.source).path()))
        .collect();
    assert_eq!(left, ["areas/exampledale.yaml", "areas/examplewick.yaml"]);
    for (_, source) in sources.iter().filter(|(_, source)| !source.is_built_in()) {
        let (path, text) = (source.path(), source.text());
        site = site.without(path).file(&real(path), &real(text));
    }
    let built = site.build();
    built.is_clean();
    for path in built.paths() {
        assert!(!path.to_lowercase().contains("example"), "{path}");
        if path.ends_with(".html") {
            let text = built.text(&path);
            for name in ["Example", "example.", "01632", "XX1", " 1 November 2026"] {
                assert!(!text.contains(name), "{path} says {name}:\n{text}");
            }
        }
    }
}

#[test]
fn only_national_bodies_are_named_as_sources() {
    let (sources, _) = placeholders(&starter());
    for (_, source) in sources.iter().filter(|(_, source)| !source.is_built_in()) {
        for address in source.text().split("https://").skip(1) {
            let host = address
                .split(['/', ' ', '\n', '"'])
                .next()
                .unwrap_or_default();
            assert!(
                NATIONAL.contains(&host) || host.ends_with("example.org"),
                "{} names {host}",
                source.path()
            );
        }
    }
}

#[test]
fn a_name_that_is_invented_is_found_in_every_kind_of_text() {
    let site = Project::new()
        .sample(false)
        .base_url("https://help.nhs.uk/")
        .replace(
            "site.yaml",
            "https://help.example.org/",
            "https://help.nhs.uk/",
        )
        .replace("site.yaml", "complaints@example.org", "complaints@nhs.uk")
        .replace("contacts/team.yaml", "01632 960 001", "0191 477 0001")
        .replace(
            "glossary.yaml",
            "Consent means",
            "«FP208»In Exampleshire it means",
        )
        .replace(
            "pages/index.md",
            "Read about",
            "For example, in «FP208»Exampleshire, read about",
        )
        .replace(
            "pages/index.md",
            "title: Help in",
            "title: «FP208»Help from Exampleshire in",
        )
        .replace(
            "leaflets/poster.md",
            "Ask for",
            "In «FP208»Exampledale, ask for",
        );
    site.build().finds_what_is_marked();
}
