//! How findings are printed: each format is a contract with somebody.

use super::{Desk, with_a_mistake};
use crate::project::Project;
use serde_json::Value;

#[test]
fn json_has_the_promised_shape_with_and_without_findings() {
    let desk = Desk::new(&Project::new());
    let json = desk.run(&["build", "--format", "json"]).exits(0).json();
    assert_eq!(keys(&json), ["built", "findings", "summary"]);
    assert_eq!(json["findings"], serde_json::json!([]));
    assert_eq!(
        json["summary"],
        serde_json::json!({"errors": 0, "warnings": 0, "advice": 0})
    );
    let built = &json["built"];
    for count in [
        "pages",
        "leaflets",
        "qr_codes",
        "pictures",
        "files_written",
        "files_unchanged",
    ] {
        assert!(built[count].is_u64(), "{count}: {built}");
    }
    assert!(
        built["seconds"]
            .as_object()
            .is_some_and(|stages| stages.values().all(Value::is_number))
    );
    // The home in two formats; in each area 4 pages, and one with the words of its leaflet.
    assert_eq!(built["pages"], 2 + 2 * 5);

    let desk = Desk::new(&with_a_mistake());
    let json = desk.run(&["build", "--format", "json"]).exits(1).json();
    assert_eq!(json["built"], Value::Null);
    assert_eq!(json["summary"]["errors"], 1);
    let finding = &json["findings"][0];
    assert_eq!(
        keys(finding),
        [
            "code", "column", "file", "help", "line", "message", "rule", "severity", "source"
        ]
    );
    assert_eq!(finding["code"], "FP102");
    assert_eq!(finding["rule"], "unknown-key");
    assert_eq!(finding["severity"], "error");
    assert_eq!(
        (&finding["file"], &finding["line"], &finding["column"]),
        (&"content/contacts/team.yaml".into(), &6.into(), &1.into())
    );
    assert_eq!(finding["help"], "write `phone`");
}

fn keys(value: &Value) -> Vec<&str> {
    let keys = value.as_object().into_iter().flat_map(|map| map.keys());
    let mut keys: Vec<&str> = keys.map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

#[test]
fn sarif_names_the_rule_the_file_and_the_line() {
    let desk = Desk::new(&with_a_mistake());
    let sarif = desk.run(&["build", "--format", "sarif"]).exits(1).json();
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    let result = &run["results"][0];
    assert_eq!(
        (&result["ruleId"], &result["level"]),
        (&"FP102".into(), &"error".into())
    );
    let number = result["ruleIndex"]
        .as_u64()
        .and_then(|number| usize::try_from(number).ok());
    assert_eq!(
        run["tool"]["driver"]["rules"][number.expect("a number")]["id"],
        "FP102"
    );
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(
        place["artifactLocation"]["uri"],
        "content/contacts/team.yaml"
    );
    assert_eq!(place["region"]["startLine"], 6);
}

#[test]
fn github_and_plain_say_one_finding_a_line() {
    let desk = Desk::new(&with_a_mistake());
    let github = desk.run(&["build", "--format", "github"]);
    let annotation = github.exits(1).out.lines().next().unwrap_or_default();
    assert!(
        annotation.starts_with("::error file=content/contacts/team.yaml,line=6,endLine=6,col=1,"),
        "{annotation}"
    );
    let plain = desk.run(&["build", "--format", "plain"]);
    let line = plain.exits(1).out.lines().next().unwrap_or_default();
    assert_eq!(
        line,
        "content/contacts/team.yaml:6:1: error: a contact has no key `phnoe` [FP102 unknown-key]"
    );
    assert!(
        plain.out.contains("  Help: write `phone`\n"),
        "{}",
        plain.out
    );
    assert!(!plain.out.contains('\u{1b}') && !github.out.contains('\u{1b}'));
}

#[test]
fn human_output_shows_the_line_and_no_colour_in_a_pipe() {
    let desk = Desk::new(&with_a_mistake());
    let human = desk.run(&["build"]);
    let text = &human.exits(1).out;
    for words in [
        "content/contacts/team.yaml:6",
        "phnoe: 999",
        "write `phone`",
        "FP102",
    ] {
        assert!(text.contains(words), "no {words:?} in\n{text}");
    }
    assert!(!text.contains('\u{1b}'), "{text:?}");
}

/// Paths in findings are as the author named the folder.
#[test]
fn findings_name_files_as_the_author_named_the_folder() {
    let desk = Desk::new(&with_a_mistake());
    let whole = desk.path("content");
    for (below, folder) in [
        ("", "./content/"),
        ("sub", "../content"),
        ("", &whole.display().to_string()),
    ] {
        let answer = desk.run_in(below, &["build", folder, "--format", "json"]);
        let expected = format!("{}/contacts/team.yaml", folder.trim_end_matches('/'));
        assert_eq!(
            answer.exits(1).json()["findings"][0]["file"],
            expected.as_str()
        );
    }
}
