//! The accessibility statement: what was tested, as people and `check --record` wrote it down.

use crate::project::Project;
use std::fs;
use std::path::Path;

const PAGE: &str = "---\ntitle: Accessibility\n---\n```accessibility\n```\n";

const SAID: &str = "accessibility:
  tests:
    - what: Every kind of page
      how: Somebody used a screen reader
      tools: [NVDA 2026.2, Firefox 150]
      tested_on: 2026-11-02
      found: The phone number was found.
  problems:
    - problem: The video has no sign language.
      mend_by: 2027-03-01
";

fn with_statement() -> Project {
    Project::new()
        .file("pages/accessibility.md", PAGE)
        .append("site.yaml", SAID)
}

#[test]
fn it_says_what_was_tested_how_when_with_what_and_what_came_of_it() {
    let built = with_statement()
        .file(
            "last-check.yaml",
            "checked_on: 2026-11-20\nfingerpost: 0.9.1\nrules: 70\npages: 9\nwarnings: 0\nadvice: 1\n",
        )
        .build();
    let page = "northtown/accessibility/index.html";
    for words in [
        "Every kind of page",
        "Somebody used a screen reader",
        "NVDA 2026.2, Firefox 150",
        "2 November 2026",
        "The phone number was found.",
        "Fingerpost 0.9.1",
        "70 rules",
        "on 9 pages",
        "20 November 2026",
        "It found no problem. It had advice about words in 1 place.",
        "No easy read page has been tested with people yet.",
        "The video has no sign language. We plan to put this right by 1 March 2027.",
    ] {
        built.says(page, words);
    }
}

#[test]
fn without_a_record_it_claims_nothing() {
    let built = Project::new().file("pages/accessibility.md", PAGE).build();
    let page = built.text("northtown/accessibility/index.html");
    assert!(page.contains("No easy read page has been tested with people yet."));
    assert!(page.contains("We do not know of any problems."));
    assert!(!page.contains("found no problem"), "{page}");
}

#[test]
fn pages_that_people_have_tried_are_counted() {
    let built = with_statement()
        .replace(
            "pages/keyworkers.easy.md",
            "title:",
            "tested_by: Four people\ntested_on: 2026-10-05\ntitle:",
        )
        .build();
    built.says(
        "northtown/accessibility/index.html",
        "1 of 3 easy read pages have been tested with people.",
    );
}

/// The versions that the sample names are those that its tests take from their lists.
#[test]
fn the_sample_names_the_versions_that_tested_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).expect(path);
    let said = read("content/site.yaml");
    let packages: serde_json::Value =
        serde_json::from_str(&read("tests/browser/package.json")).expect("JSON");
    for (package, name) in [
        ("axe-core", "axe-core"),
        ("vnu-jar", "Nu HTML checker"),
        ("lighthouse", "Lighthouse"),
    ] {
        let version = packages["devDependencies"][package]
            .as_str()
            .expect(package);
        assert!(
            said.contains(&format!("{name} {version}")),
            "{name} {version}"
        );
    }
    let checkers = read("tests/paper/requirements.txt");
    for line in checkers.lines().filter(|line| line.contains("==")) {
        let named = line.replace("==", " ");
        assert!(said.contains(&named), "{named}");
    }
}
