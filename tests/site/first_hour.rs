//! The guide's page "Your first hour", followed command by command, as somebody follows it who has nothing else.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The day on which the page is followed. On a later one its contacts would be found to be old.
const TODAY: &str = "--date 2026-11-28";

/// What the page asks for.
#[derive(Debug)]
enum Step {
    /// Commands to type.
    Type(String),
    /// What they print. "…" stands for anything.
    See(String),
    /// A file to save, by its name.
    Save(String, String),
}

/// The fences of a page, in their order. A table is saved by the name that stands before it.
fn steps(page: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut before = page;
    while let Some((words, rest)) = before.split_once("\n```") {
        let (kind, rest) = rest.split_once('\n').expect("a line");
        let (text, rest) = rest.split_once("\n```").expect("the end of a fence");
        let text = text.to_owned();
        steps.push(match kind {
            "sh" => Step::Type(text),
            "text" => Step::See(text),
            "csv" => {
                let mut names = words.rsplit('`');
                let name = names.find(|it| it.ends_with(".csv")).expect("a name");
                Step::Save(name.to_owned(), text + "\n")
            }
            other => panic!("nobody can follow {other}"),
        });
        before = rest;
    }
    steps
}

/// Somebody who follows the page.
struct Reader {
    folder: PathBuf,
    /// What the last commands have printed.
    printed: String,
}

impl Reader {
    fn follow(&mut self, step: &Step) {
        match step {
            Step::Type(commands) => {
                self.printed.clear();
                commands.lines().for_each(|line| self.run(line));
            }
            Step::See(text) => self.sees(text),
            Step::Save(name, text) => fs::write(self.folder.join(name), text).expect("written"),
        }
    }

    fn run(&mut self, line: &str) {
        if let Some(folder) = line.strip_prefix("cd ") {
            self.folder.push(folder);
            return;
        }
        let has_a_day = ["new", "build", "check", "serve"]
            .iter()
            .any(|name| line.starts_with(&format!("fingerpost {name}")));
        let line = match has_a_day {
            true => format!("{line} {TODAY}"),
            false => line.to_owned(),
        };
        if line.starts_with("fingerpost serve") {
            return self.look(&line);
        }
        let output = self.command(&line).output().expect("a shell");
        self.printed += &String::from_utf8_lossy(&output.stdout);
        self.printed += &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line}\n{}", self.printed);
    }

    /// The command as a shell reads it. Nobody answers questions.
    fn command(&self, line: &str) -> Command {
        let program = Path::new(env!("CARGO_BIN_EXE_fingerpost"));
        let program = program.parent().expect("a folder").display();
        let path = std::env::var("PATH").unwrap_or_default();
        let mut command = Command::new("sh");
        command
            .args(["-c", &format!("exec {line}")])
            .current_dir(&self.folder)
            .env("PATH", format!("{program}:{path}"))
            .stdin(Stdio::null());
        command
    }

    /// Opens the address that a preview prints, and ends it.
    fn look(&mut self, line: &str) {
        let mut process = self
            .command(line)
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell");
        let out = process.stdout.take().expect("its words");
        let lines = BufReader::new(out).lines().map_while(Result::ok);
        for line in lines {
            let is_last = line.contains("Ctrl+C");
            self.printed += &format!("{line}\n");
            if is_last {
                break;
            }
        }
        let (_, rest) = self.printed.split_once("http://").expect("an address");
        let (address, _) = rest.split_once('/').expect("its end");
        let mut stream = TcpStream::connect(address).expect("somebody listens");
        write!(
            stream,
            "GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
        )
        .expect("asked");
        let mut page = String::new();
        stream.read_to_string(&mut page).expect("answered");
        process.kill().expect("it runs");
        process.wait().expect("it ends");
        assert!(page.contains("Keyworkers in South Yorkshire"), "{page}");
    }

    fn sees(&self, text: &str) {
        let mut rest = self.printed.as_str();
        for words in text.split(['…', '\n']).map(str::trim) {
            let (_, behind) = rest
                .split_once(words)
                .unwrap_or_else(|| panic!("not printed: {words}\n{}", self.printed));
            rest = behind;
        }
    }
}

#[test]
fn your_first_hour_goes_as_the_guide_says() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pages/first-hour.md");
    let page = fs::read_to_string(page).expect("the page");
    let room = TempDir::new().expect("a folder");
    let mut reader = Reader {
        folder: room.path().to_owned(),
        printed: String::new(),
    };
    let steps = steps(&page);
    let typed = steps.iter().filter(|it| matches!(it, Step::Type(_)));
    assert!(typed.count() >= 6, "{steps:#?}");
    for step in &steps {
        reader.follow(step);
    }
    let site = room.path().join("our-site/public");
    let contacts = fs::read_to_string(site.join("barnsley/contacts/index.html")).expect("built");
    assert!(contacts.contains("tel:+441632960301"), "{contacts}");
    assert!(site.join("doncaster/leaflets/poster.pdf").is_file());
}
