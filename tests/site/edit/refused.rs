//! What is not written: by whom it may not be, and what would break the site or the work of others.

use super::{FORM, TEAM, desk, encoded, fields, files, with};
use crate::project::Project;
use crate::serve::Preview;
use std::fs;
use std::time::{Duration, Instant};
use tempfile::TempDir;

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

#[test]
fn a_text_that_others_changed_is_shown_and_kept() {
    let desk = desk(&Project::of_folder("starter/content"));
    let file = "pages/ask.md";
    let form = desk.form(file, "").text();
    let theirs = format!("{}\nTheirs.\n", desk.text(file));
    fs::write(desk.path(file), &theirs).expect("written");
    // Only the head was changed here: the text is theirs, and stays so.
    let sent = with(fields(&form), &[("owner", "Our team")]);
    let page = desk.post(FORM, &sent);
    assert_eq!(page.status, 409);
    assert_eq!(desk.post(FORM, &fields(&page.text())).status, 303);
    let both = desk.text(file);
    assert!(
        both.ends_with("\nTheirs.\n") && both.contains("owner: Our team\n"),
        "{both}"
    );
    // Both changed the text: what was typed stands in the box, and theirs beside it.
    let body = fields(&form).into_iter().find(|(name, _)| name == "~text");
    let mine = format!("{}\r\nMine.\r\n", body.expect("a box").1);
    let page = desk.post(FORM, &with(fields(&form), &[("~text", &mine)]));
    assert_eq!(page.status, 409);
    assert!(
        page.text().contains("\nMine.\n</textarea>"),
        "{}",
        page.text()
    );
    assert!(page.text().contains("\nTheirs.\n</pre>"), "{}", page.text());
    assert_eq!(desk.text(file), both);
}
