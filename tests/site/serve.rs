//! What `serve` answers, whom it refuses, and what it shows while its content changes.

use crate::project::Project;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A preview of a content folder that can be changed. It ends with the test.
pub struct Preview {
    pub room: TempDir,
    pub process: Child,
    pub address: SocketAddr,
    /// The token of forms, where there are any.
    pub token: Option<String>,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

impl Preview {
    fn of(project: &Project) -> Self {
        let room = TempDir::new().expect("a temporary folder");
        project.write_to(&room.path().join("content"));
        Self::run(room, "serve")
    }

    /// The preview that a command shows, in a room with a content folder.
    pub fn run(room: TempDir, command: &str) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
            .args([command, "--port", "0", "--date", "2026-11-22"])
            .current_dir(room.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it runs");
        let out = process.stdout.take().expect("its words");
        let mut lines = BufReader::new(out).lines();
        let address = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let rest = line.strip_prefix("Preview: http://")?;
            rest.trim_end_matches('/').parse().ok()
        });
        let token = (command == "edit").then(|| {
            let mut said = lines.by_ref().map_while(Result::ok);
            said.find_map(|line| Some(line.split_once("?token=")?.1.to_owned()))
        });
        // What it says later is read, so that it is never kept waiting.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Self {
            room,
            process,
            address: address.expect("its address"),
            token: token.flatten(),
        }
    }

    pub fn path(&self, name: &str) -> std::path::PathBuf {
        self.room.path().join("content").join(name)
    }

    /// Asks as a browser does, with further lines of the head.
    pub fn ask(&self, method: &str, path: &str, head: &[&str]) -> Answer {
        self.send(method, path, head, "")
    }

    /// The same with a body.
    pub fn send(&self, method: &str, path: &str, head: &[&str], body: &str) -> Answer {
        let host = format!("Host: {}", self.address);
        let has_host = head.iter().any(|line| line.starts_with("Host:"));
        let mut lines = vec![format!("{method} {path} HTTP/1.1")];
        lines.extend((!has_host).then_some(host));
        lines.extend(head.iter().map(|line| (*line).to_owned()));
        if !body.is_empty() {
            lines.push(format!("Content-Length: {}", body.len()));
        }
        lines.push(format!("Connection: close\r\n\r\n{body}"));
        let mut stream = TcpStream::connect(self.address).expect("it listens");
        stream
            .set_read_timeout(Some(Duration::from_secs(60)))
            .expect("set");
        stream
            .write_all(lines.join("\r\n").as_bytes())
            .expect("asked");
        let mut whole = Vec::new();
        stream.read_to_end(&mut whole).expect("an answer");
        let end = whole.windows(4).position(|it| it == b"\r\n\r\n");
        let end = end.expect("a head");
        let head = String::from_utf8_lossy(&whole[..end]).into_owned();
        let mut lines = head.lines();
        let status = lines.next().and_then(|it| it.split(' ').nth(1));
        Answer {
            status: status.and_then(|it| it.parse().ok()).expect("a status"),
            headers: lines
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect(),
            body: whole[end + 4..].to_vec(),
        }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    fn notes(&self, page: &str) -> Value {
        let answer = self.get(&format!("/.fingerpost/notes?page={page}"));
        serde_json::from_slice(&answer.body).expect("JSON")
    }

    /// Asks until it is so.
    pub fn until(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let began = Instant::now();
        while !is_so(self) {
            assert!(began.elapsed() < Duration::from_secs(60), "never: {what}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// A page as `build` writes it.
fn without_script(page: &str) -> String {
    let Some((before, rest)) = page.split_once("<script src=\"/.fingerpost/") else {
        return page.to_owned();
    };
    let rest = rest.split_once("</script>").map_or("", |(_, rest)| rest);
    format!("{before}{rest}")
}

fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn it_shows_what_build_publishes_byte_for_byte() {
    let project = Project::of_folder("starter/content");
    let preview = Preview::of(&project);
    let out = preview.room.path().join("public");
    let built = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
        .args(["build", "--date", "2026-11-22"])
        .current_dir(preview.room.path())
        .output()
        .expect("it runs");
    assert!(built.status.success());
    let mut all = Vec::new();
    files(&out, &mut all);
    let (mut pages, mut pdfs) = (0, 0);
    for path in all {
        let name = path
            .strip_prefix(&out)
            .expect("below")
            .display()
            .to_string();
        if name.starts_with('.') {
            continue;
        }
        let asked = name.strip_suffix("index.html").unwrap_or(&name);
        let answer = preview.get(&format!("/{asked}"));
        assert_eq!(answer.status, 200, "{name}");
        let bytes = fs::read(&path).expect("a file");
        // The feed and the pieces for the websites of others are no pages.
        if name.ends_with(".html") && bytes.starts_with(b"<!") {
            pages += 1;
            assert!(answer.text().contains("/.fingerpost/preview.js"), "{name}");
            assert_eq!(without_script(&answer.text()).as_bytes(), bytes, "{name}");
        } else {
            pdfs += usize::from(name.ends_with(".pdf"));
            assert!(answer.body == bytes, "{name}");
        }
    }
    assert!(pages > 20 && pdfs > 20, "{pages} pages, {pdfs} PDFs");
}

#[test]
fn nobody_but_the_browser_of_this_machine_may_ask() {
    let preview = Preview::of(&Project::new());
    let own = preview.address.to_string();
    let port = preview.address.port();
    let status = |method: &str, head: &[&str]| preview.ask(method, "/", head).status;
    assert_eq!(status("GET", &[]), 200);
    assert_eq!(status("HEAD", &[]), 200);
    assert_eq!(status("GET", &[&format!("Host: localhost:{port}")]), 200);
    assert_eq!(status("GET", &[&format!("Origin: http://{own}")]), 200);
    // A foreign name that leads here.
    for host in ["example.org", &format!("example.org:{port}"), "127.0.0.1"] {
        assert_eq!(status("GET", &[&format!("Host: {host}")]), 421, "{host}");
    }
    // A page of another site.
    for origin in ["https://example.org", "null", "http://127.0.0.1:1"] {
        assert_eq!(
            status("GET", &[&format!("Origin: {origin}")]),
            403,
            "{origin}"
        );
    }
    let foreign = "Sec-Fetch-Site: cross-site";
    assert_eq!(status("GET", &[foreign, "Sec-Fetch-Mode: no-cors"]), 403);
    let framed = [
        foreign,
        "Sec-Fetch-Mode: navigate",
        "Sec-Fetch-Dest: iframe",
    ];
    assert_eq!(status("GET", &framed), 403);
    let followed = [
        foreign,
        "Sec-Fetch-Mode: navigate",
        "Sec-Fetch-Dest: document",
    ];
    assert_eq!(status("GET", &followed), 200, "a link in a mail");
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        assert_eq!(status(method, &[]), 405, "{method}");
    }
    let page = preview.get("/");
    assert_eq!(page.header("cross-origin-resource-policy"), "same-origin");
    assert_eq!(page.header("access-control-allow-origin"), "");
    assert_eq!(page.header("cache-control"), "no-store");
    // What a page plays on the site, it plays here too, in every view.
    for address in ["/", "/?as=no-scripts"] {
        let policy = preview.get(address);
        let policy = policy.header("content-security-policy");
        assert!(policy.contains("default-src 'none'"), "{policy}");
        assert!(policy.contains("media-src 'self'"), "{policy}");
    }
}

#[test]
fn nothing_outside_the_site_is_answered() {
    let preview = Preview::of(&Project::new());
    for path in [
        "/../content/site.yaml",
        "/%2e%2e/content/site.yaml",
        "/..%2fcontent/site.yaml",
        "/content/site.yaml",
        "/site.yaml",
        "//site.yaml",
        "/.fingerpost",
        "/.fingerpost/../site.yaml",
        "/.fingerpost/views?as=phone&page=//example.org/",
        "/.fingerpost/views?as=phone&page=https://example.org/",
        "/.fingerpost/views?as=unknown&page=/",
        "/\\",
        "/??",
    ] {
        let answer = preview.get(path);
        let is_home = path == "/??";
        assert_eq!(answer.status, if is_home { 200 } else { 404 }, "{path}");
        assert!(!answer.text().contains("base_url"), "{path}");
    }
    assert_eq!(preview.get("/northtown").header("location"), "/northtown/");
}

#[test]
fn a_pdf_is_read_in_parts() {
    let preview = Preview::of(&Project::of_folder("starter/content"));
    let page = preview.get("/exampledale/").text();
    let end = page.find(".pdf\"").expect("a PDF") + 4;
    let start = page[..end].rfind('"').expect("its address") + 1;
    let pdf = page[start..end].to_owned();
    let whole = preview.get(&pdf);
    assert_eq!(whole.header("content-type"), "application/pdf");
    assert!(whole.body.starts_with(b"%PDF-"));
    let ask = |range: &str| preview.ask("GET", &pdf, &[&format!("Range: bytes={range}")]);
    let part = ask("5-14");
    assert_eq!(
        (part.status, part.body.as_slice()),
        (206, &whole.body[5..15])
    );
    let length = whole.body.len();
    assert_eq!(part.header("content-range"), format!("bytes 5-14/{length}"));
    assert_eq!(ask("-4").body, whole.body[length - 4..]);
    assert_eq!(ask(&format!("{length}-")).status, 416);
    assert_eq!(
        ask("0-1,4-5").body.len(),
        length,
        "several parts are the whole"
    );
}

#[test]
fn a_change_is_shown_and_a_mistake_leaves_the_last_good_site() {
    let preview = Preview::of(&Project::of_folder("starter/content"));
    let (file, address) = (preview.path("pages/ask.md"), "/exampledale/ask/");
    let old = fs::read_to_string(&file).expect("a page");
    let shows = |words: &'static str| move |it: &Preview| it.get(address).text().contains(words);
    let save = |more: &str| fs::write(&file, format!("{old}\n{more}\n")).expect("saved");

    save("Please utilise the blue form.");
    preview.until("the new words", shows("the blue form"));
    preview.until("what to mend", |it| {
        let notes = it.notes(address);
        let here = notes["here"].as_array().cloned().unwrap_or_default();
        here.iter().any(|note| note["marked"]["words"] == "utilise")
    });
    let list = preview.get("/.fingerpost/findings").text();
    assert!(
        list.contains("utilise") && list.contains("pages/ask.md"),
        "{list}"
    );

    save("Call {{ contact.nobody.phone }}.");
    preview.until("the problem", |it| {
        it.notes(address)["problems"][0]["message"]
            .as_str()
            .is_some_and(|it| it.contains("contact.nobody.phone"))
    });
    assert!(shows("the blue form")(&preview), "the last good one stays");

    save("Ask for the green form.");
    preview.until("the mended words", shows("the green form"));
    let problems = preview.notes(address)["problems"].clone();
    assert_eq!(problems.as_array().map(Vec::len), Some(0));
}

#[test]
fn a_folder_that_is_moved_away_and_back_is_followed() {
    let preview = Preview::of(&Project::of_folder("starter/content"));
    let (content, away) = (preview.path(""), preview.room.path().join("away"));
    fs::rename(&content, &away).expect("moved");
    preview.until("that it is away", |it| !it.notes("/")["failure"].is_null());
    assert_eq!(
        preview.get("/exampledale/").status,
        200,
        "the last one stays"
    );
    let page = away.join("pages/ask.md");
    let words = fs::read_to_string(&page).expect("a page");
    fs::write(&page, format!("{words}\nWe came back.\n")).expect("saved");
    fs::rename(&away, &content).expect("moved back");
    preview.until("the page of the folder", |it| {
        it.get("/exampledale/ask/").text().contains("We came back.")
    });
}

#[test]
fn a_site_that_was_never_good_says_what_to_mend() {
    let preview = Preview::of(&Project::new().append("contacts/team.yaml", "phnoe: 999\n"));
    let page = preview.get("/");
    assert_eq!(page.status, 503);
    assert!(page.text().contains("phnoe"), "{}", page.text());
    let file = preview.path("contacts/team.yaml");
    let words = fs::read_to_string(&file).expect("a file");
    fs::write(&file, words.replace("phnoe: 999\n", "")).expect("saved");
    preview.until("the site", |it| it.get("/").status == 200);
}

#[test]
fn what_cannot_be_served_is_said_at_once() {
    let room = TempDir::new().expect("a temporary folder");
    Project::new().write_to(&room.path().join("content"));
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fingerpost"));
        let output = command.args(args).current_dir(room.path()).output();
        let output = output.expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.code(), said)
    };
    let (code, said) = run(&["serve", "nowhere"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("there is no folder nowhere"), "{said}");
    let (code, said) = run(&["serve", "--area", "nortown"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("Did you mean"), "{said}");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("its number").port().to_string();
    let (code, said) = run(&["serve", "--port", &port]);
    assert_eq!(code, Some(2));
    assert!(said.contains("--port"), "{said}");
}
