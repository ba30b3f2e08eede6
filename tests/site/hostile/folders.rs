//! Things in a content folder that are no files, and files that cannot be read.
#![cfg(unix)]

use crate::project::{Memory, Project};
use fingerpost::content;
use fingerpost::source::{Disk, Door, DoorError, Entry, Refusal, Sources};
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// What is said about a folder: path, code and message.
fn said(door: &dyn Door) -> Vec<(String, &'static str, String)> {
    let (sources, refused) = Sources::read(door).expect("the folder is there");
    let loaded = content::load(&sources, &refused);
    let mut said: Vec<_> = loaded
        .findings
        .iter()
        .map(|it| {
            let path = it.span.map(|span| sources.place(span).file);
            (path.unwrap_or_default(), it.rule.code, it.message.clone())
        })
        .collect();
    said.sort();
    said
}

fn pipe(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().expect("mkfifo");
    assert!(made.success());
}

#[test]
fn what_is_no_file_is_a_finding_and_all_others_are_still_told() {
    let room = TempDir::new().expect("a temporary folder");
    let path = |name: &str| room.path().join(name);
    let project = Project::new().append("contacts/team.yaml", "phnoe: 999\n");
    project.write_to(room.path());
    for name in ["pages/pipe.md", "pipe", "pictures/pipe.png", ".hidden"] {
        pipe(&path(name));
    }
    let _socket = UnixListener::bind(path("register/socket.yaml")).expect("bound");
    std::os::unix::fs::symlink(path("pipe"), path("pages/link.md")).expect("linked");
    let latin = room.path().join(OsStr::from_bytes(b"pages/caf\xe9.md"));
    fs::write(latin, "---\ntitle: A\n---\n").expect("written");
    let folder = room.path().join(OsStr::from_bytes(b"areas/\xe9"));
    fs::create_dir(&folder).expect("made");
    fs::write(folder.join("page.md"), "").expect("written");

    let said = said(&Disk::new(room.path()));
    let about: Vec<(&str, &str)> = said
        .iter()
        .map(|(path, code, _)| (path.as_str(), *code))
        .collect();
    let unreadable = [
        "areas/\u{fffd}/page.md",
        "pages/caf\u{fffd}.md",
        "pages/link.md",
        "pages/pipe.md",
        "pictures/pipe.png",
        "pipe",
        "register/socket.yaml",
    ];
    for path in unreadable {
        let codes: Vec<&str> = about
            .iter()
            .filter(|it| it.0 == path)
            .map(|it| it.1)
            .collect();
        assert_eq!(codes, ["FP001"], "{path}: {said:#?}");
    }
    assert!(
        about.contains(&("contacts/team.yaml", "FP102")),
        "{said:#?}"
    );
    assert!(!about.iter().any(|it| it.0.contains("hidden")));
}

/// A folder in which some files are listed and cannot be opened.
struct Vanishing {
    memory: Memory,
    lost: Vec<(&'static str, std::io::ErrorKind)>,
}

impl Door for Vanishing {
    fn list(&self) -> Result<Vec<Entry>, DoorError> {
        self.memory.list()
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Refusal> {
        match self.lost.iter().find(|(lost, _)| *lost == path) {
            Some((_, kind)) => Err(Refusal::Unreadable(*kind)),
            None => self.memory.read(path),
        }
    }

    fn today(&self) -> jiff::civil::Date {
        self.memory.today()
    }
}

#[test]
fn a_file_that_vanishes_or_cannot_be_opened_is_a_finding() {
    use std::io::ErrorKind::{NotFound, PermissionDenied};
    let door = Vanishing {
        memory: Project::new().in_memory(),
        lost: vec![
            ("pages/index.md", NotFound),
            ("contacts/team.yaml", PermissionDenied),
        ],
    };
    let said = said(&door);
    let has = |path: &str, words: &str| {
        let mut about = said
            .iter()
            .filter(|(at, code, _)| at == path && *code == "FP001");
        about.any(|(.., message)| message.contains(words))
    };
    assert!(has("pages/index.md", "vanished"), "{said:#?}");
    assert!(has("contacts/team.yaml", "permission denied"), "{said:#?}");
}

/// A real folder in which something happens between the listing and the reading.
struct Swapped<F> {
    disk: Disk,
    swap: F,
}

impl<F: Fn() + Sync> Door for Swapped<F> {
    fn list(&self) -> Result<Vec<Entry>, DoorError> {
        let entries = self.disk.list();
        (self.swap)();
        entries
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Refusal> {
        self.disk.read(path)
    }

    fn today(&self) -> jiff::civil::Date {
        self.disk.today()
    }
}

#[test]
fn what_takes_the_place_of_a_file_after_it_was_listed_is_a_finding() {
    let room = TempDir::new().expect("a temporary folder");
    Project::new().write_to(room.path());
    let path = |name: &str| room.path().join(name);
    let door = Swapped {
        disk: Disk::new(room.path()),
        swap: || {
            for name in [
                "pages/index.md",
                "pictures/door.svg",
                "providers/helpers.yaml",
            ] {
                fs::remove_file(path(name)).expect("there");
            }
            pipe(&path("pages/index.md"));
            fs::create_dir(path("pictures/door.svg")).expect("made");
            std::os::unix::fs::symlink("/dev/zero", path("providers/helpers.yaml"))
                .expect("linked");
            let grown = "more words ".repeat(200_000);
            fs::write(path("pages/keyworkers.md"), grown).expect("written");
        },
    };
    let said = said(&door);
    for (name, words) in [
        ("pages/index.md", "a pipe"),
        ("pictures/door.svg", "a pipe"),
        ("providers/helpers.yaml", "a device"),
        ("pages/keyworkers.md", "larger than 1 MB"),
    ] {
        let mut about = said
            .iter()
            .filter(|(at, code, _)| at == name && *code == "FP001");
        assert!(
            about.any(|(.., message)| message.contains(words)),
            "{name}: {said:#?}"
        );
    }
}

/// Root may read everything, so the program runs as somebody else.
#[test]
fn a_folder_that_may_not_be_read_is_a_finding_unless_it_is_hidden() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    use std::os::unix::process::CommandExt;
    let room = TempDir::new().expect("a temporary folder");
    let content = room.path().join("content");
    Project::new().write_to(&content);
    let is_root = fs::metadata(&content).expect("there").uid() == 0;
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("set");
    };
    // Where tests run as root, nobody must be able to reach the program and the folder.
    let program = room.path().join("fingerpost");
    fs::copy(env!("CARGO_BIN_EXE_fingerpost"), &program).expect("copied");
    mode(room.path(), 0o755);
    let locked = [content.join("theme/own"), content.join(".git")];
    for folder in &locked {
        fs::create_dir_all(folder).expect("made");
        mode(folder, 0o000);
    }
    let mut command = Command::new(&program);
    command.current_dir(room.path());
    command.args(["build", "content", "--out", "public", "--format", "plain"]);
    if is_root {
        chown(room.path(), Some(65_534), None).expect("root may");
        command.uid(65_534).gid(65_534);
    }
    let output = command.output().expect("it runs");
    for folder in &locked {
        mode(folder, 0o755);
    }
    let out = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(out.contains("content/theme/own"), "{out}");
    assert!(out.contains("FP001"), "{out}");
    assert!(!out.contains(".git"), "{out}");
}
