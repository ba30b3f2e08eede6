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
    // Rules by name, with how many PDFs each held back.
    assert_eq!(built["pdfs_missing"], serde_json::json!({}));
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
    assert_eq!(
        finding["help"],
        "`phone` is here already: keep one of the two"
    );
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
        plain
            .out
            .contains("  Help: `phone` is here already: keep one of the two\n"),
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
        "`phone` is here already: keep one of the two",
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

/// Warnings and advice in several files, and errors between them in the order of the files.
fn with_all_severities() -> Project {
    let hard = "\nWe will utilise it prior to the meeting, e.g. in order to help.\n";
    with_a_mistake()
        .append("pages/index.md", hard)
        .append("pages/keyworkers.md", hard)
        .without("pages/keyworkers.easy.md")
        .append("pages/home.md", "\n<b>Help</b>\n")
        .append("areas/southtown.yaml", "phnoe: 999\n")
}

/// The severity and file of each finding that was printed as `plain`.
fn in_plain(text: &str) -> Vec<(String, String)> {
    let lines = text.lines().filter(|line| line.starts_with("content/"));
    let found = lines.filter_map(|line| {
        let (place, rest) = line.split_once(": ")?;
        let (severity, _) = rest.split_once(": ")?;
        Some((severity.to_owned(), place.to_owned()))
    });
    found.collect()
}

/// The same from `json`, in its own order.
fn in_json(json: &Value) -> Vec<(String, String)> {
    let findings = json["findings"].as_array().expect("a list").iter();
    let placed = findings.filter(|finding| finding["file"].is_string());
    let found = placed.map(|finding| {
        let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        let place = format!("{}:{}:{}", text("file"), finding["line"], finding["column"]);
        (text("severity"), place)
    });
    found.collect()
}

#[test]
fn errors_come_last_for_people_and_programs_get_the_order_of_the_files() {
    let desk = Desk::new(&with_all_severities());
    let json = desk.run(&["check", "--format", "json"]).exits(1).json();
    let by_file = in_json(&json);
    let mut worst_last = Vec::new();
    for severity in ["advice", "warning", "error"] {
        let found = by_file.iter().filter(|(it, _)| it == severity);
        let files: std::collections::BTreeSet<&str> = found
            .clone()
            .filter_map(|(_, place)| place.split(':').next())
            .collect();
        assert!(
            files.len() > 1,
            "{severity} in {files:?} alone: {by_file:#?}"
        );
        worst_last.extend(found.cloned());
    }
    assert_ne!(worst_last, by_file, "the order of the files is another one");
    let plain = desk.run(&["check", "--format", "plain"]);
    assert_eq!(in_plain(&plain.exits(1).out), worst_last);
    let counts = |severity: &str| by_file.iter().filter(|(it, _)| it == severity).count();
    let counted = format!("{} errors, ", counts("error"));
    let end: Vec<&str> = plain.out.lines().rev().take(2).collect();
    assert!(
        end[1].starts_with(&counted) && end[0].starts_with("Checked "),
        "{end:?}"
    );
}

#[test]
fn a_level_changes_what_is_printed_and_not_the_exit_code() {
    let desk = Desk::new(&with_all_severities());
    for command in ["check", "build"] {
        let errors = desk.run(&[command, "--format", "plain", "--level", "error"]);
        let found = in_plain(&errors.exits(1).out);
        assert!(found.len() >= 3, "{}", errors.out);
        assert!(
            found.iter().all(|(severity, _)| severity == "error"),
            "{}",
            errors.out
        );
        assert!(errors.out.contains(". Not shown: "), "{}", errors.out);
    }
    let desk = Desk::new(&super::with_a_warning());
    let args = [
        "build",
        "--no-leaflets",
        "--deny",
        "warning",
        "--level",
        "error",
    ];
    let answer = desk.run(&args);
    let said = "1 warning. Not shown: 1 warning.\nNothing was published.\n";
    assert_eq!(answer.exits(1).out, said);
}

/// `script` of util-linux runs it as in a window of a terminal.
#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_the_errors_are_nearest_to_the_prompt() {
    let desk = Desk::new(&with_all_severities());
    let program = env!("CARGO_BIN_EXE_fingerpost");
    let output = std::process::Command::new("script")
        .args(["--quiet", "--return", "--command"])
        .arg(format!("'{program}' check"))
        .arg("/dev/null")
        .current_dir(desk.path(""))
        .env_remove("NO_COLOR")
        .env("TERM", "xterm")
        .output()
        .expect("`script` of util-linux is there");
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{text}");
    let at = |words: &str| {
        text.rfind(words)
            .unwrap_or_else(|| panic!("no {words}: {text}"))
    };
    let first = |words: &str| {
        text.find(words)
            .unwrap_or_else(|| panic!("no {words}: {text}"))
    };
    // With colour, as nothing but a terminal gets it.
    assert!(at("advice[") < first("warning["), "{text}");
    assert!(at("warning[") < first("error["), "{text}");
    assert!(at("error[") < at(" errors, "), "{text}");
    assert!(text.contains('\u{1b}'), "{text}");
}
