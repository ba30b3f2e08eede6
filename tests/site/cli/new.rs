//! What `new` makes for a region, with its councils and its languages.

use super::{Answer, Desk};
use crate::project::Project;
use fingerpost::diagnostic::Severity;
use std::collections::BTreeSet;
use std::fs;

const WISHES: [&str; 12] = [
    "new",
    "site",
    "--region",
    "South Yorkshire",
    "--council",
    "barnsley council",
    "--council",
    "E08000018",
    "--language",
    "pl",
    "--date",
    "2026-11-22",
];

fn desk() -> Desk {
    Desk::new(&Project::without_areas())
}

/// The site of South Yorkshire with two councils, and a second language.
fn made() -> (Desk, Project) {
    let desk = desk();
    let answer = desk.run(&WISHES);
    assert!(
        answer.exits(0).out.starts_with("Made a site with 2 areas"),
        "{}",
        answer.out
    );
    let folder = desk.path("site/content");
    let project = Project::of_folder(&folder.to_string_lossy());
    (desk, project)
}

#[test]
fn a_site_for_councils_is_built_and_checked_without_errors() {
    let (_desk, site) = made();
    let built = site.clone().build();
    assert!(built.is_published(), "{:#?}", built.said());
    built
        .has("barnsley/keyworkers/index.html")
        .has("rotherham/easy-read/contacts/index.html")
        .says(
            "barnsley/contacts/index.html",
            "Barnsley Dynamic Support Register team",
        )
        .says("index.html", "Keyworkers in South Yorkshire");
    // There are no Polish pages yet, and no speaker has read the words of the interface.
    let codes: BTreeSet<&str> = built
        .said()
        .iter()
        .map(|it| it.found.code.as_str())
        .collect();
    assert_eq!(codes, BTreeSet::from(["FP508", "FP514"]));
    let read = site.check();
    let errors = read
        .findings
        .iter()
        .filter(|it| it.severity() == Severity::Error);
    assert_eq!(errors.count(), 0, "{:#?}", read.findings);
    let alone = site.replace("site.yaml", "languages: [en-GB, pl]", "languages: [en-GB]");
    alone.clone().build().is_clean();
    let said: Vec<_> = alone.check().findings.iter().cloned().collect();
    assert!(said.is_empty(), "{said:#?}");
}

#[test]
fn a_site_for_councils_has_no_words_of_another_place() {
    let (desk, _) = made();
    for entry in walkdir::WalkDir::new(desk.path("site")) {
        let entry = entry.expect("listed");
        let path = entry.path().to_string_lossy().into_owned();
        assert!(
            !path.contains("exampledale") && !path.contains("examplewick"),
            "{path}"
        );
        let Ok(text) = fs::read_to_string(entry.path()) else {
            continue;
        };
        for words in [
            "Exampledale",
            "exampledale",
            "xamplewick",
            "about Exampleshire",
            "drop-in",
            "market-hall",
            "code: XX",
            "Exampleshire does not exist",
        ] {
            assert!(!text.contains(words), "{path} says {words}");
        }
    }
    let area = fs::read_to_string(desk.path("site/content/areas/rotherham.yaml")).expect("there");
    assert!(
        area.contains("  - name: Rotherham Council\n    gss: E08000018\n"),
        "{area}"
    );
    assert!(
        !area.contains("outcodes") && !area.contains("other_names"),
        "{area}"
    );
}

#[test]
fn nothing_that_is_invented_for_councils_is_published_as_real() {
    let (_desk, site) = made();
    let site = site.replace("site.yaml", "sample: true\n", "");
    let read = site.check();
    let files: BTreeSet<&str> = read
        .findings
        .iter()
        .filter(|it| it.rule.code == "FP208")
        .filter_map(|it| Some(read.sources.get(it.span?.source).path()))
        .collect();
    for path in [
        "areas/barnsley.yaml",
        "areas/rotherham.yaml",
        "contacts/register-barnsley.yaml",
        "contacts/register-rotherham.yaml",
        "feedback.yaml",
        "providers/exampleshire-icb.yaml",
        "providers/exampleshire-keyworkers.yaml",
        "site.yaml",
    ] {
        assert!(files.contains(path), "{path} could be published as it is");
    }
    assert!(!site.build().is_published());
}

#[test]
fn every_area_has_numbers_of_its_own() {
    let (_desk, site) = made();
    let said = site.build();
    let (one, other) = (
        said.text("barnsley/contacts/index.html"),
        said.text("rotherham/contacts/index.html"),
    );
    let numbers = |text: &str| -> BTreeSet<String> {
        let parts = text.split("tel:+4416329602").skip(1);
        parts.map(|it| it[..2].to_owned()).collect()
    };
    assert!(numbers(&one).len() >= 3, "{one}");
    assert!(numbers(&one).is_disjoint(&numbers(&other)));
}

#[test]
fn what_is_not_known_is_refused_with_what_may_be_meant() {
    let refused = |args: &[&str]| -> Answer { desk().run(args) };
    let region = ["new", "site", "--region", "South Yorkshire"];
    for (more, said) in [
        (
            ["--council", "Barnsly"].as_slice(),
            "Write `Barnsley` (E08000038).",
        ),
        (
            &["--council", "Barnsley", "--language", "Polish"],
            "`pl` (Polski)",
        ),
        (&[], "--council <NAME>"),
    ] {
        let args: Vec<&str> = region.iter().chain(more).copied().collect();
        let answer = refused(&args);
        assert!(answer.exits(2).err.contains(said), "{}", answer.err);
    }
    let alone = refused(&["new", "site", "--council", "Barnsley"]);
    assert!(
        alone.exits(2).err.contains("--region <NAME>"),
        "{}",
        alone.err
    );
    let answer = refused(&["new", "site", "--region", "A: B", "--council", "Barnsley"]);
    assert!(
        answer.exits(2).err.contains("cannot hold signs"),
        "{}",
        answer.err
    );
}

/// `script` of util-linux runs it as in a window of a terminal.
#[cfg(target_os = "linux")]
#[test]
fn at_a_terminal_it_asks_and_elsewhere_it_never_waits() {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let desk = desk();
    desk.run(&["new", "quiet"]).exits(0);
    assert!(desk.path("quiet/content/areas/exampledale.yaml").is_file());
    let program = env!("CARGO_BIN_EXE_fingerpost");
    let mut script = Command::new("script")
        .args(["--quiet", "--return", "--command"])
        .arg(format!("'{program}' new asked"))
        .arg("/dev/null")
        .current_dir(desk.path(""))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("`script` of util-linux is there");
    let mut input = script.stdin.take().expect("a pipe");
    input
        .write_all(b"Kent and Medway\nkent\nMedway\n\n\n")
        .expect("written");
    drop(input);
    let output = script.wait_with_output().expect("it ends");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("Kent County Council, E10000016"), "{text}");
    assert!(desk.path("asked/content/areas/medway.yaml").is_file());
}

/// The texts of the starter were read through on some day. Whoever begins years later reads them then.
#[test]
fn a_site_is_as_new_as_the_day_on_which_it_is_made() {
    let desk = desk();
    let date = ["--date", "2031-03-03"];
    let run = |folder: &str, command: &[&str]| desk.run_in(folder, &[command, &date].concat());
    run(".", &["new", "ours"]).exits(0);
    let said = run("ours", &["check", "--deny", "advice", "--format", "plain"]);
    assert!(
        said.exits(0).out.contains("No problems found"),
        "{}",
        said.out
    );
    let poster = fs::read_to_string(desk.path("ours/content/leaflets/poster.md")).expect("made");
    assert!(
        poster.contains("last_reviewed: 2031-03-03\nnext_review: 2031-09-03\n"),
        "{poster}"
    );
    // Nobody has tried its numbers, so that day stays one that stops a build.
    let contact = "ours/content/contacts/keyworkers.yaml";
    let contact = fs::read_to_string(desk.path(contact)).expect("made");
    assert!(contact.contains("checked_on: 2026-11-01"), "{contact}");
}
