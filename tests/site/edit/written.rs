//! What is written: what was changed, and nothing else.

use super::{FORM, TEAM, desk, fields, files, with};
use crate::project::Project;
use crate::serve::Preview;
use std::fs;
use tempfile::TempDir;

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
