//! What the forms of `edit` write, whom they refuse, and what can be taken back.

use crate::project::Project;
use crate::serve::{Answer, Preview};
use std::collections::BTreeMap;
use std::fs;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const FORM: &str = "/.fingerpost/edit/form";
const TEAM: &str = "contacts/team.yaml";

/// A content folder with its forms.
fn desk(project: &Project) -> Preview {
    let room = TempDir::new().expect("a temporary folder");
    project.write_to(&room.path().join("content"));
    Preview::run(room, "edit")
}

fn encoded(fields: &[(String, String)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(fields);
    query.finish()
}

/// The value of an attribute in a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let end = start + tag[start..].find('"')?;
    Some(unescaped(&tag[start..end]))
}

fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for (from, to) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ] {
        text = text.replace(from, to);
    }
    text
}

/// The fields of the first form that is saved on a page, as a browser sends them.
fn fields(page: &str) -> Vec<(String, String)> {
    let start = page.find("novalidate").expect("a form");
    let form = &page[start..start + page[start..].find("</form>").expect("its end")];
    let mut sent = Vec::new();
    for part in form.split('<').skip(1) {
        let (tag, behind) = part.split_once('>').expect("a tag");
        let Some(name) = attribute(&format!(" {tag}"), "name") else {
            continue;
        };
        let value = attribute(tag, "value").unwrap_or_default();
        let is_chosen = || tag.contains(" checked");
        match tag.split(' ').next() {
            Some("textarea") => {
                let text = behind.strip_prefix('\n').unwrap_or(behind);
                sent.push((name, unescaped(text).replace('\n', "\r\n")));
            }
            Some("input") if tag.contains("\"radio\"") || tag.contains("\"checkbox\"") => {
                sent.extend(is_chosen().then_some((name, value)));
            }
            Some("input") => sent.push((name, value)),
            Some("select") => {
                let options = form.split(&format!("name=\"{name}\"")).nth(1);
                let options = options.and_then(|it| it.split("</select>").next());
                let chosen =
                    options.and_then(|it| it.split('<').find(|it| it.contains(" selected")));
                let value = chosen.and_then(|tag| attribute(tag, "value"));
                sent.push((name, value.unwrap_or_default()));
            }
            _ => {}
        }
    }
    sent
}

/// Fields with others in their place.
fn with(mut sent: Vec<(String, String)>, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    for (name, value) in changes {
        let mut all = sent.iter_mut();
        match all.find(|(it, _)| it == name) {
            Some((_, there)) => (*value).clone_into(there),
            None => panic!("no field {name}"),
        }
    }
    sent
}

impl Preview {
    fn cookie(&self) -> String {
        let token = self.token.as_deref().expect("a token");
        format!("Cookie: fingerpost-{}={token}", self.address.port())
    }

    fn look(&self, path: &str) -> Answer {
        self.ask("GET", path, &[&self.cookie()])
    }

    fn form(&self, file: &str, at: &str) -> Answer {
        let query = [("file", file), ("at", at)].map(|(a, b)| (a.to_owned(), b.to_owned()));
        self.look(&format!("{FORM}?{}", encoded(&query)))
    }

    fn post(&self, path: &str, fields: &[(String, String)]) -> Answer {
        let own = format!("Origin: http://{}", self.address);
        self.post_with(path, fields, &[&own, &self.cookie()])
    }

    fn post_with(&self, path: &str, fields: &[(String, String)], head: &[&str]) -> Answer {
        let mut head = head.to_vec();
        head.push("Content-Type: application/x-www-form-urlencoded");
        self.send("POST", path, &head, &encoded(fields))
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).expect("a file")
    }

    /// Opens a form, changes fields and saves it.
    fn change(&self, file: &str, at: &str, changes: &[(&str, &str)]) -> Answer {
        let form = self.form(file, at);
        assert_eq!(form.status, 200, "{file} {at}");
        let sent = with(fields(&form.text()), changes);
        self.post(FORM, &sent)
    }
}

fn files(folder: &std::path::Path) -> BTreeMap<String, Vec<u8>> {
    let all = walkdir::WalkDir::new(folder).into_iter();
    let all = all
        .map(|it| it.expect("listed"))
        .filter(|it| it.file_type().is_file());
    all.map(|it| {
        let name = it.path().strip_prefix(folder).expect("below");
        (
            name.display().to_string(),
            fs::read(it.path()).expect("a file"),
        )
    })
    .collect()
}

#[test]
fn a_form_that_is_sent_back_as_it_was_writes_nothing() {
    let desk = desk(&Project::of_folder("starter/content"));
    let before = files(&desk.path(""));
    let mut sent = 0;
    for name in before.keys() {
        let form = desk.form(name, "");
        if form.status == 404 {
            continue;
        }
        let answer = desk.post(FORM, &fields(&form.text()));
        assert_eq!(answer.status, 303, "{name}");
        sent += 1;
    }
    assert!(sent > 30, "{sent} forms");
    assert!(files(&desk.path("")) == before, "a file has changed");
    assert!(!desk.look("/.fingerpost/edit/").text().contains("Take back"));
}

#[test]
fn a_field_changes_its_line_is_shown_and_can_be_taken_back() {
    let desk = desk(&Project::of_folder("starter/content"));
    let file = "contacts/advice.yaml";
    let before = desk.text(file);
    let answer = desk.change(file, "", &[("phone", "01632 960 151")]);
    assert_eq!(answer.status, 303);
    let form = desk.look(answer.header("location"));
    assert!(
        form.text().contains("<title>Saved: Advice line"),
        "{}",
        form.text()
    );
    assert_eq!(desk.text(file), before.replace("960 150", "960 151"));
    desk.until("the new number", |it| {
        it.get("/exampledale/contacts/")
            .text()
            .contains("01632 960 151")
            || it.get("/exampledale/").text().contains("960\u{a0}151")
    });
    // Twice forward, and twice back.
    let answer = desk.change(
        file,
        "",
        &[("phone", "01632 960 152"), ("hours/easy", "Any day")],
    );
    assert_eq!(answer.status, 303);
    let twice = desk.text(file);
    assert!(
        twice.contains("960 152") && twice.contains("  easy: Any day\n"),
        "{twice}"
    );
    let back = desk.post("/.fingerpost/edit/undo", &[]);
    assert!(back.text().contains("Taken back"), "{}", back.text());
    assert_eq!(desk.text(file), before.replace("960 150", "960 151"));
    desk.post("/.fingerpost/edit/undo", &[]);
    assert_eq!(desk.text(file), before);
    let back = desk.post("/.fingerpost/edit/undo", &[]);
    assert!(
        back.text().contains("nothing to take back"),
        "{}",
        back.text()
    );
}

#[test]
fn what_others_wrote_since_is_not_taken_back() {
    let desk = desk(&Project::new());
    desk.change(TEAM, "", &[("phone", "01632 960 002")]);
    let theirs = format!("{}# Theirs.\n", desk.text(TEAM));
    fs::write(desk.path(TEAM), &theirs).expect("written");
    let back = desk.post("/.fingerpost/edit/undo", &[]);
    assert!(
        back.text().contains("changed by something else"),
        "{}",
        back.text()
    );
    assert_eq!(desk.text(TEAM), theirs);
}

#[test]
fn an_error_is_told_at_its_field_and_nothing_is_written() {
    let desk = desk(&Project::new());
    let before = desk.text(TEAM);
    let answer = desk.change(TEAM, "", &[("phone", "call us"), ("email", "nobody")]);
    let page = answer.text();
    assert_eq!(answer.status, 422, "{page}");
    assert_eq!(desk.text(TEAM), before);
    assert!(page.contains("<title>Error: "), "{page}");
    for field in ["phone", "email"] {
        assert!(
            page.contains(&format!("<a href=\"#f-{field}\">")),
            "{field}: {page}"
        );
        assert!(
            page.contains(&format!("id=\"f-{field}-error\"")),
            "{field}: {page}"
        );
    }
    assert!(page.contains("value=\"call us\""), "what was typed stays");
    // A key that is missing is told at its field too.
    let answer = desk.change(TEAM, "", &[("label/plain", "")]);
    assert!(
        answer.text().contains("<a href=\"#f-label\">"),
        "{}",
        answer.text()
    );
    assert_eq!(desk.text(TEAM), before);
}

#[test]
fn what_breaks_another_file_is_not_written_and_what_was_wrong_before_hinders_nobody() {
    let project = Project::of_folder("starter/content");
    let project = project.append("contacts/advice.yaml", "phnoe: 1\n");
    let desk = desk(&project);
    // `challenge.yaml` names an advice line that cannot be read any more; its title can be changed all the same.
    let file = "register/challenge.yaml";
    let answer = desk.change(
        file,
        "challenge/1",
        &[("challenge/1/title/plain", "Ask for advice")],
    );
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(desk.text(file).contains("title: Ask for advice\n"));
    let answer = desk.change(file, "challenge/1", &[("challenge/1/contact", "nobody")]);
    assert_eq!(answer.status, 422);
    assert!(
        answer
            .text()
            .contains("<a href=\"#f-challenge/1/contact\">"),
        "{}",
        answer.text()
    );
}

#[test]
fn a_file_that_others_changed_meanwhile_is_not_written_and_nothing_typed_is_lost() {
    let desk = desk(&Project::new());
    let form = desk.form(TEAM, "").text();
    let before = desk.text(TEAM);
    let line = before
        .lines()
        .find(|line| line.starts_with("phone: "))
        .expect("a number");
    let theirs = before.replace(line, "phone: 01632 960 007");
    fs::write(desk.path(TEAM), &theirs).expect("written");
    let sent = with(fields(&form), &[("email", "mine@example.org")]);
    let answer = desk.post(FORM, &sent);
    let page = answer.text();
    assert_eq!(answer.status, 409, "{page}");
    assert_eq!(desk.text(TEAM), theirs);
    assert!(page.contains("changed by somebody else"), "{page}");
    assert!(page.contains("value=\"mine@example.org\""), "{page}");
    assert!(
        page.contains("value=\"01632 960 007\""),
        "their number is not taken back: {page}"
    );
    let answer = desk.post(FORM, &fields(&page));
    assert_eq!(answer.status, 303, "{}", answer.text());
    let both = desk.text(TEAM);
    assert!(
        both.contains("960 007") && both.contains("mine@example.org"),
        "{both}"
    );
}

#[test]
fn nobody_without_the_token_sees_a_form_or_sends_one() {
    let desk = desk(&Project::new());
    let own = desk.address.to_string();
    let origin = format!("Origin: http://{own}");
    let cookie = desk.cookie();
    let before = files(&desk.path(""));
    let sent = with(
        fields(&desk.form(TEAM, "").text()),
        &[("phone", "01632 960 002")],
    );
    let status = |head: &[&str]| desk.post_with(FORM, &sent, head).status;
    let wrong = format!(
        "Cookie: fingerpost-{}={}",
        desk.address.port(),
        "0".repeat(32)
    );
    for head in [
        &[origin.as_str()][..],
        &[&origin, &wrong],
        &[&origin, "Cookie: a=b"],
    ] {
        assert_eq!(status(head), 403, "{head:?}");
    }
    assert_eq!(status(&[&cookie]), 403, "no origin");
    for foreign in [
        "https://example.org",
        "null",
        "http://127.0.0.1:1",
        &format!("https://{own}"),
    ] {
        assert_eq!(
            status(&[&cookie, &format!("Origin: {foreign}")]),
            403,
            "{foreign}"
        );
    }
    assert_eq!(status(&[&cookie, &origin, "Host: example.org"]), 421);
    assert_eq!(
        status(&[&cookie, &origin, "Sec-Fetch-Site: cross-site"]),
        403
    );
    for path in [
        FORM,
        "/.fingerpost/edit/",
        "/.fingerpost/edit/picture?name=door",
    ] {
        assert_eq!(desk.get(path).status, 403, "{path}");
    }
    assert_eq!(desk.get("/.fingerpost/edit/?token=0000").status, 403);
    // Nothing is written by asking for an address, and by no other method.
    let by_get = format!("{FORM}?{}", encoded(&sent));
    desk.look(&by_get);
    desk.look("/.fingerpost/edit/undo");
    for method in ["PUT", "DELETE", "PATCH"] {
        let answer = desk.send(method, FORM, &[&cookie, &origin], &encoded(&sent));
        assert_eq!(answer.status, 405, "{method}");
    }
    assert_eq!(desk.post("/", &sent).status, 405);
    let own_kind = ["Content-Type: text/plain", &cookie, &origin];
    assert_eq!(
        desk.send("POST", FORM, &own_kind, &encoded(&sent)).status,
        415
    );
    assert!(files(&desk.path("")) == before, "a file has changed");
    // The address of the terminal gives the cookie, and nothing else does.
    let entered = desk.get(&format!(
        "/.fingerpost/edit/?token={}",
        desk.token.as_deref().expect("it")
    ));
    let given = entered.header("set-cookie");
    assert_eq!(entered.status, 303);
    for part in ["HttpOnly", "SameSite=Strict", "Path=/.fingerpost/edit"] {
        assert!(given.contains(part), "{given}");
    }
    let token = desk.token.as_deref().expect("it");
    for path in ["/", "/.fingerpost/notes?page=/", "/.fingerpost/findings"] {
        assert!(!desk.get(path).text().contains(token), "{path}");
    }
    assert!(!desk.form(TEAM, "").text().contains(token));
    assert_eq!(status(&[&cookie, &origin]), 303, "the right one");
}

#[test]
fn serve_has_no_forms() {
    let room = TempDir::new().expect("a temporary folder");
    Project::new().write_to(&room.path().join("content"));
    let preview = Preview::run(room, "serve");
    assert_eq!(preview.get("/.fingerpost/edit/").status, 404);
    let origin = format!("Origin: http://{}", preview.address);
    let answer = preview.send("POST", FORM, &[&origin], "file=a");
    assert_eq!(answer.status, 405);
    assert!(
        !preview
            .get("/.fingerpost/notes?page=/")
            .text()
            .contains("forms")
    );
}

#[test]
#[cfg(unix)]
fn nothing_outside_the_content_is_read_or_written() {
    let room = TempDir::new().expect("a temporary folder");
    let content = room.path().join("content");
    Project::new().write_to(&content);
    let secret = room.path().join("secret.yaml");
    fs::write(&secret, "label: Secret\nfor: [register]\nphone: 999\n").expect("written");
    let link = |from: &std::path::Path, to: &str| {
        std::os::unix::fs::symlink(from, content.join(to)).expect("a link");
    };
    link(&secret, "contacts/secret.yaml");
    link(std::path::Path::new("team.yaml"), "contacts/twin.yaml");
    link(room.path(), "providers/out");
    let desk = Preview::run(room, "edit");
    for path in [
        "../secret.yaml",
        "contacts/../../secret.yaml",
        "contacts/secret.yaml",
        "providers/out/secret.yaml",
        "/etc/passwd",
        "contacts/../contacts/team.yaml",
        "./contacts/team.yaml",
        "contacts//team.yaml",
        "pictures/door.svg",
        "contacts",
        "",
    ] {
        let form = desk.form(path, "");
        assert_eq!(form.status, 404, "{path}");
        assert!(!form.text().contains("Secret"), "{path}");
        let file = [
            ("file", path),
            ("at", ""),
            ("digest", ""),
            ("whole", "1"),
            ("~text", "a: b"),
        ];
        let file = file.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(desk.post(FORM, &file).status, 404, "{path}");
    }
    // A link to a file of the folder is read, and not written: the link would be lost.
    let before = desk.text(TEAM);
    let twin = fields(&desk.form("contacts/twin.yaml", "").text());
    let twin = with(twin, &[("hours/plain", "Any time")]);
    let answer = desk.post(FORM, &twin);
    assert_eq!(answer.status, 409, "{}", answer.text());
    assert!(answer.text().contains("link"), "{}", answer.text());
    assert_eq!(desk.text(TEAM), before);
    assert!(fs::read_to_string(secret).expect("it").contains("999"));
}

#[test]
fn entries_are_added_and_taken_away() {
    let desk = desk(&Project::of_folder("starter/content"));
    let before = desk.text("glossary.yaml");
    let count = before.matches("\n  - id: ").count();
    let new = format!("terms/{count}");
    let form = desk.form("glossary.yaml", &new);
    let name = |key: &str| format!("{new}/{key}");
    let changes = [
        (name("id"), "blue-badge"),
        (name("term/plain"), "Blue Badge"),
        (name("easy/plain"), "A Blue Badge helps you to park."),
    ];
    let changes: Vec<(&str, &str)> = changes.iter().map(|(a, b)| (a.as_str(), *b)).collect();
    let answer = desk.post(FORM, &with(fields(&form.text()), &changes));
    assert_eq!(answer.status, 303, "{}", answer.text());
    let after = desk.text("glossary.yaml");
    assert!(
        after.contains("  - id: blue-badge\n    term: Blue Badge\n"),
        "{after}"
    );
    let mut take = fields(&desk.form("glossary.yaml", &new).text());
    take.retain(|(name, _)| ["file", "at", "digest"].contains(&name.as_str()));
    take.push(("do".to_owned(), "take".to_owned()));
    let answer = desk.post(FORM, &take);
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert_eq!(desk.text("glossary.yaml"), before);
}

#[test]
fn a_new_contact_is_made_with_its_form_and_taken_back() {
    let desk = desk(&Project::new());
    let list = desk.look("/.fingerpost/edit/").text();
    assert!(
        list.contains("/.fingerpost/edit/new?kind=contacts"),
        "{list}"
    );
    let unnamed = desk.look("/.fingerpost/edit/new?kind=contacts&name=%3F");
    assert!(
        unnamed.text().contains("There is a problem"),
        "{}",
        unnamed.text()
    );
    let named = desk.look("/.fingerpost/edit/new?kind=contacts&name=Advice+Line");
    let to = named.header("location");
    assert!(to.contains("contacts%2Fadvice-line.yaml"), "{to}");
    let form = fields(&desk.look(to).text());
    let file = "contacts/advice-line.yaml";
    assert!(!desk.path(file).exists(), "nothing is written by looking");
    let answer = desk.post(FORM, &with(form.clone(), &[("label/plain", "Advice line")]));
    assert_eq!(answer.status, 422, "{}", answer.text());
    assert!(!desk.path(file).exists());
    let mut whole = with(
        form,
        &[("label/plain", "Advice line"), ("phone", "01632 960 009")],
    );
    whole.push(("for".to_owned(), "advice".to_owned()));
    let answer = desk.post(FORM, &whole);
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert_eq!(
        desk.text(file),
        "label: Advice line\nfor: [advice]\nphone: 01632 960 009\n"
    );
    assert_eq!(desk.post(FORM, &whole).status, 409, "it is there now");
    desk.post("/.fingerpost/edit/undo", &[]);
    assert!(!desk.path(file).exists());
    for path in [
        "contacts/A b.yaml",
        "contacts/../a.yaml",
        "contacts/a/b.yaml",
        "b.yaml",
    ] {
        assert_eq!(desk.form(path, "").status, 404, "{path}");
    }
}

#[test]
fn the_text_of_a_page_is_changed_and_its_head_stays() {
    let desk = desk(&Project::of_folder("starter/content"));
    let file = "pages/ask.md";
    let before = desk.text(file);
    let form = desk.form(file, "").text();
    let body = fields(&form).into_iter().find(|(name, _)| name == "~text");
    let body = body.expect("a box").1;
    let more = format!("{body}\r\nPlease utilise the blue form.\r\n");
    let answer = desk.change(file, "", &[("~text", &more)]);
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert_eq!(
        desk.text(file),
        format!("{before}\nPlease utilise the blue form.\n")
    );
    desk.until("what to mend", |it| {
        let page = it.form(file, "").text();
        page.contains("<mark>utilise</mark>") && page.contains(" of the text.")
    });
    // A text that cannot be published is not written.
    let answer = desk.change(file, "", &[("~text", "Call {{ contact.nobody.phone }}.")]);
    assert_eq!(answer.status, 422);
    assert!(
        answer.text().contains("contact.nobody.phone"),
        "{}",
        answer.text()
    );
}

#[test]
fn pictures_are_chosen_by_looking() {
    let desk = desk(&Project::new());
    let form = fields(&desk.form(TEAM, "").text());
    let before = desk.text(TEAM);
    let mut pick = form;
    pick.push(("pick".to_owned(), "picture".to_owned()));
    let pick = with(pick, &[("hours/plain", "Typed, not saved")]);
    let page = desk.post(FORM, &pick);
    assert_eq!(page.status, 200);
    assert_eq!(desk.text(TEAM), before, "nothing is written by looking");
    let page = page.text();
    assert!(page.contains("Typed, not saved"), "{page}");
    assert!(page.contains("<strong>phone</strong>"), "{page}");
    let picture = desk.look("/.fingerpost/edit/picture?name=phone");
    assert_eq!(
        (picture.status, picture.header("content-type")),
        (200, "image/svg+xml")
    );
    assert_eq!(
        desk.look("/.fingerpost/edit/picture?name=../site.yaml")
            .status,
        404
    );
    let mut sent = fields(&page);
    sent.retain(|(name, _)| name != "picture");
    sent.push(("picture".to_owned(), "phone".to_owned()));
    assert_eq!(desk.post(FORM, &sent).status, 303);
    assert!(
        desk.text(TEAM).contains("\npicture: phone\n"),
        "{}",
        desk.text(TEAM)
    );
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_stay() {
    let project = Project::new();
    let room = TempDir::new().expect("a temporary folder");
    project.write_to(&room.path().join("content"));
    let file = room.path().join("content").join(TEAM);
    let text = fs::read_to_string(&file).expect("a file");
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    fs::write(&file, &windows).expect("written");
    let desk = Preview::run(room, "edit");
    assert_eq!(
        desk.post(FORM, &fields(&desk.form(TEAM, "").text())).status,
        303
    );
    assert_eq!(desk.text(TEAM), windows);
    desk.change(TEAM, "", &[("phone", "01632 960 002")]);
    let line = text
        .lines()
        .find(|line| line.starts_with("phone: "))
        .expect("a number");
    assert_eq!(
        desk.text(TEAM),
        windows.replace(line, "phone: 01632 960 002")
    );
}

#[test]
fn a_file_is_whole_whenever_the_program_is_killed() {
    let (old, new) = ("phone: 01632 960 002", "phone: 01632 960 003");
    let mut took = Duration::from_millis(200);
    let (mut olds, mut news) = (0, 0);
    for round in 0..12 {
        let mut desk = desk(&Project::new());
        desk.change(TEAM, "", &[("phone", "01632 960 002")]);
        let before = desk.text(TEAM);
        assert!(before.contains(old));
        let sent = with(
            fields(&desk.form(TEAM, "").text()),
            &[("phone", "01632 960 003")],
        );
        if round == 0 {
            let began = Instant::now();
            desk.post(FORM, &sent);
            took = began.elapsed();
            continue;
        }
        let own = format!("Origin: http://{}", desk.address);
        let cookie = desk.cookie();
        let body = encoded(&sent);
        let request = format!(
            "POST {FORM} HTTP/1.1\r\nHost: {}\r\n{own}\r\n{cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            desk.address,
            body.len()
        );
        let mut stream = std::net::TcpStream::connect(desk.address).expect("it listens");
        std::io::Write::write_all(&mut stream, request.as_bytes()).expect("sent");
        // The file is written towards the end.
        std::thread::sleep(took * (40 + 6 * round) / 100);
        desk.process.kill().expect("killed");
        desk.process.wait().expect("ended");
        let after = desk.text(TEAM);
        match after == before {
            true => olds += 1,
            false => {
                assert_eq!(after, before.replace(old, new));
                news += 1;
            }
        }
        let visible = files(&desk.path("contacts"));
        let visible = visible.keys().filter(|name| !name.starts_with('.'));
        assert_eq!(visible.count(), 1, "nothing else is read as content");
    }
    assert_eq!(olds + news, 11);
}
