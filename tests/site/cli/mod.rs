//! What the command line promises: exit codes, refusals, in [`formats`] how findings are printed, in [`import`]
//! what is taken over, in [`new`] what a new site is about, in [`kept`] that nothing is lost, and in [`translate`] what goes to translators.

mod formats;
mod import;
mod kept;
mod new;
mod translate;

use crate::project::Project;
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

/// A folder in which the command runs, with a content folder in it.
struct Desk {
    room: TempDir,
}

/// What the command said.
struct Answer {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Desk {
    fn new(project: &Project) -> Self {
        let room = TempDir::new().expect("a temporary folder");
        project.write_to(&room.path().join("content"));
        Self { room }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.room.path().join(name)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fingerpost"));
        command
            .args(args)
            .current_dir(self.room.path())
            .env_remove("NO_COLOR");
        command
    }

    fn run(&self, args: &[&str]) -> Answer {
        Answer::of(&mut self.command(args))
    }

    /// Runs it in a folder below.
    fn run_in(&self, folder: &str, args: &[&str]) -> Answer {
        let folder = self.path(folder);
        fs::create_dir_all(&folder).expect("made");
        Answer::of(self.command(args).current_dir(folder))
    }
}

impl Answer {
    fn of(command: &mut Command) -> Self {
        let output = command.output().expect("it runs");
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }

    /// The exit code, with everything that was said when it is another one.
    fn exits(&self, code: i32) -> &Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.out, self.err);
        self
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}:\n{}", self.out))
    }
}

fn with_a_mistake() -> Project {
    Project::new().append("contacts/team.yaml", "phnoe: 999\n")
}

fn with_a_warning() -> Project {
    Project::new().without("pages/keyworkers.easy.md")
}

#[test]
fn a_whole_site_exits_with_0_into_the_folder_public() {
    let desk = Desk::new(&Project::new());
    let answer = desk.run(&["build"]);
    answer.exits(0);
    assert!(answer.out.contains("No problems found"), "{}", answer.out);
    assert!(desk.path("public/northtown/index.html").is_file());
    assert_eq!(answer.err, "", "nothing but findings in a pipe");
}

#[test]
fn findings_exit_with_1_from_the_level_that_is_denied() {
    let desk = Desk::new(&with_a_mistake());
    desk.run(&["build"]).exits(1);
    assert!(!desk.path("public").exists());

    let desk = Desk::new(&with_a_warning());
    desk.run(&["build", "--deny", "warning"]).exits(1);
    assert!(!desk.path("public").exists());
    desk.run(&["build", "--deny", "error"]).exits(0);
    assert!(desk.path("public").exists());
}

#[test]
fn what_cannot_run_exits_with_2_and_says_why() {
    let desk = Desk::new(&Project::new());
    let cases: &[(&[&str], &str)] = &[
        (&["build", "no-such-folder"], "fingerpost new"),
        (
            &["build", "--area", "nothtown"],
            "Did you mean `northtown`?",
        ),
        (&["build", "--out", "content"], "is the content folder"),
        (&["build", "--out", "."], "holds the content folder"),
        (&["check", "--report", "content"], "is the content folder"),
        (&["build", "--date", "22.11.2026"], "2026-11-22"),
        (
            &["build", "--base-url", "http://example.org"],
            "https://example.org/",
        ),
        (&["build", "--format", "xml"], "sarif"),
        (&["build", "--jobs", "0"], "1..=1024"),
        (&["biuld"], "build"),
        (&["new", "content"], "not empty"),
    ];
    for (args, words) in cases {
        let answer = desk.run(args);
        answer.exits(2);
        assert!(answer.err.contains(words), "{args:?}: {}", answer.err);
        assert_eq!(answer.out, "", "{args:?}");
    }
    assert!(desk.path("content/site.yaml").is_file());
}

#[test]
fn a_foreign_folder_is_left_as_it_is() {
    let desk = Desk::new(&Project::new());
    fs::create_dir(desk.path("thesis")).expect("made");
    fs::write(desk.path("thesis/chapter.txt"), "years of work").expect("written");
    desk.run(&["build", "--out", "thesis"]).exits(2);
    let names: Vec<_> = fs::read_dir(desk.path("thesis"))
        .expect("there")
        .map(|entry| entry.expect("listed").file_name())
        .collect();
    assert_eq!(names, ["chapter.txt"]);
}

#[test]
fn one_area_with_an_address_of_its_own_moves_to_the_root() {
    let desk = Desk::new(&Project::new());
    let address = "https://www.example.org/help/";
    desk.run(&["build", "--area", "northtown", "--base-url", address])
        .exits(0);
    let page = fs::read_to_string(desk.path("public/keyworkers/index.html")).expect("there");
    assert!(
        page.contains("<link rel=\"canonical\" href=\"https://www.example.org/help/keyworkers/\">")
    );
    assert!(page.contains("href=\"/help/assets/site."), "{page}");
    assert!(!desk.path("public/northtown").exists() && !desk.path("public/southtown").exists());
}

#[test]
fn what_changes_for_families_is_said_in_words() {
    let desk = Desk::new(&Project::new());
    let build = ["build", "--no-leaflets", "--diff"];
    let said = |ran: &Answer, words: &str| assert!(ran.out.contains(words), "{words}: {}", ran.out);
    said(
        desk.run(&build).exits(0),
        "There was no site to compare with.",
    );
    said(desk.run(&build).exits(0), "Nothing changes for families.");
    let contact = desk.path("content/contacts/team.yaml");
    let text = fs::read_to_string(&contact).expect("there");
    let changed = text.replace("01632 960 001", "01632 960 002");
    assert_ne!(text, changed);
    fs::write(&contact, changed).expect("written");
    let ran = desk.run(&build);
    said(
        &ran,
        "can no longer be called or written to (1):\n  01632 960 001, on ",
    );
    said(&ran, "These are new (1):\n  01632 960 002, on ");
    said(&ran, "Pages with other words");
}

#[test]
fn a_site_that_was_kept_comes_back() {
    let desk = Desk::new(&Project::new());
    let build = ["build", "--no-leaflets", "--keep", "2"];
    let page =
        || fs::read_to_string(desk.path("public/northtown/keyworkers/index.html")).expect("there");
    desk.run(&["restore"]).exits(2);
    desk.run(&build).exits(0);
    let first = page();
    let text = desk.path("content/pages/keyworkers.md");
    let more = fs::read_to_string(&text).expect("there") + "\nMore words.\n";
    fs::write(&text, more).expect("written");
    desk.run(&build).exits(0);
    let second = page();
    assert_ne!(first, second);
    let listed = desk.run(&["restore", "--list"]);
    assert!(listed.out.starts_with("site 1, built 2"), "{}", listed.out);
    desk.run(&["restore"]).exits(0);
    assert_eq!(page(), first);
    desk.run(&["restore"]).exits(0);
    assert_eq!(page(), second);
    desk.run(&["restore", "7"]).exits(2);
}

#[test]
fn the_threads_and_the_clock_change_nothing() {
    let desk = Desk::new(&Project::new());
    desk.run(&["build", "--jobs", "1", "--date", "2026-11-22"])
        .exits(0);
    let again = desk
        .run(&["build", "--jobs", "3", "--format", "json"])
        .exits(0)
        .json();
    assert_eq!(again["built"]["files_written"], 0, "{again}");
}

#[test]
fn help_and_version_are_no_mistakes() {
    let desk = Desk::new(&Project::empty());
    let help = desk.run(&["--help"]);
    assert!(
        help.exits(0).out.contains("build") && help.out.contains("new"),
        "{}",
        help.out
    );
    let version = desk.run(&["--version"]);
    assert_eq!(
        version.exits(0).out,
        concat!("fingerpost ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn a_new_site_builds_without_findings() {
    let desk = Desk::new(&Project::empty());
    let made = desk.run(&["new", "ours"]);
    assert!(
        made.exits(0).out.contains("fingerpost build"),
        "{}",
        made.out
    );
    let built = desk.run_in("ours", &["build", "--deny", "advice", "--format", "plain"]);
    let said = &built.exits(0).out;
    assert!(said.contains("No problems found"), "{said}");
}

/// `fingerpost build | head -1` is no failure, whatever came of the build; neither is any other command.
#[test]
fn a_closed_pipe_is_fine() {
    let runs: &[(Project, &[&str], i32)] = &[
        (
            Project::new(),
            &["build", "--no-leaflets", "--format", "json"],
            0,
        ),
        (with_a_mistake(), &["build", "--format", "json"], 1),
        (
            Project::of_folder("starter/content"),
            &["check", "--format", "plain"],
            0,
        ),
        (Project::new(), &["explain"], 0),
        (Project::new(), &["explain", "long-sentence"], 0),
        (Project::new(), &["links", "record"], 0),
        (Project::new(), &["new", "another"], 0),
    ];
    for (project, args, code) in runs {
        let desk = Desk::new(project);
        // Nobody reads from the first word on.
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let output = desk.command(args).stdout(writer).output().expect("it runs");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
        assert_eq!(output.status.code(), Some(*code), "{args:?}");
    }
}

#[test]
fn the_name_of_an_area_cannot_act_on_the_terminal() {
    let desk = Desk::new(&Project::new().replace(
        "areas/northtown.yaml",
        "name: Northtown",
        "name: \"North\\u202Etown\"",
    ));
    let answer = desk.run(&["check", "--format", "plain"]);
    assert!(answer.out.contains("North�town missing"), "{}", answer.out);
    assert!(!answer.out.contains('\u{202e}'), "{}", answer.out);
}

#[test]
fn a_check_goes_on_record_and_not_while_there_are_errors() {
    let desk = Desk::new(&Project::of_folder("starter/content"));
    let answer = desk.run(&["check", "--record", "--date", "2026-11-22"]);
    assert!(
        answer
            .exits(0)
            .out
            .contains("This check is recorded in content/last-check.yaml."),
        "{}",
        answer.out
    );
    let record = fs::read_to_string(desk.path("content/last-check.yaml")).expect("written");
    let version = env!("CARGO_PKG_VERSION");
    let begin = format!("checked_on: 2026-11-22\nfingerpost: {version}\nrules: ");
    assert!(record.contains(&begin), "{record}");
    assert!(record.contains("\nwarnings: 0\n"), "{record}");
    // What was written can be read, and the same check writes the same.
    desk.run(&[
        "check",
        "--record",
        "--date",
        "2026-11-22",
        "--format",
        "json",
    ])
    .exits(0);
    assert_eq!(
        fs::read_to_string(desk.path("content/last-check.yaml")).ok(),
        Some(record)
    );

    let desk = Desk::new(&with_a_mistake());
    let answer = desk.run(&["check", "--record"]);
    assert!(
        answer.exits(1).out.contains("Nothing is recorded"),
        "{}",
        answer.out
    );
    assert!(!desk.path("content/last-check.yaml").exists());
    desk.run(&["check", "--record", "--area", "northtown"])
        .exits(2);
}
