//! What the folder of a report promises: text stays text, the same bytes each time, nothing about the
//! machine, and no folder but our own is replaced.

use super::{Reported, broken, starter};
use crate::project::{Page, Project};
use fingerpost::diagnostic::Error;
use std::collections::BTreeSet;
use std::fs;
use tempfile::TempDir;

#[test]
fn what_somebody_wrote_stays_text() {
    let attack = "<script>alert(1)</script> \" onmouseover=\"x ' {{ 7 * 7 }} \u{202e}back\u{202c} 🧑\u{200d}⚕️ é";
    let title = serde_json::Value::from(attack).to_string();
    let harmless = serde_json::Value::from("An example").to_string();
    let report = |title: &str, words: &str| {
        let page = format!(
            "---\ntitle: {title}\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\nASK US NOW. {words}\n"
        );
        Reported::of(&starter().file("pages/example.md", &page))
    };
    let hostile = report(
        &title,
        "&lt;script&gt;alert(2)&lt;/script&gt; “\u{202e}” 🧑\u{200d}⚕️",
    );
    let plain = report(&harmless, "Words.");
    for (path, html) in hostile.pages() {
        let names: BTreeSet<String> = Page::of(html).skeleton().into_iter().collect();
        assert!(
            !names
                .iter()
                .any(|name| name.starts_with("script") || name.contains("onmouse")),
            "{path}"
        );
        assert!(
            !html.contains('\u{202e}'),
            "{path}: a sign that turns text around"
        );
        assert!(!html.contains(" 49 "), "{path}: a template was obeyed");
    }
    let text = hostile.page("texts/pages-example.md.html");
    assert!(text.contains("&lt;script&gt;alert(1)&lt;"), "{text}");
    assert!(text.contains("🧑\u{200d}⚕️"), "{text}");
    assert_eq!(
        hostile.files.keys().collect::<Vec<_>>(),
        plain.files.keys().collect::<Vec<_>>()
    );
}

#[test]
fn the_report_is_the_same_however_the_files_come() {
    let one = Reported::shuffled(&broken(), 1);
    let two = Reported::shuffled(&broken(), 2);
    assert!(one.files == two.files);
}

#[test]
fn no_page_tells_where_the_content_lies_on_the_machine() {
    let report = Reported::of(&broken());
    for (path, text) in &report.files {
        assert!(!text.contains("/home/somebody"), "{path}");
    }
}

#[test]
fn a_folder_that_we_did_not_make_is_left_alone() {
    let room = TempDir::new().expect("a folder for the test");
    let own = room.path().join("own.txt");
    fs::write(&own, "mine").expect("written");
    let refused = starter().check_with(Some(room.path()), 0);
    assert!(matches!(refused, Err(Error::NotOurs { .. })), "{refused:?}");
    assert_eq!(fs::read_to_string(&own).expect("still there"), "mine");
}

#[test]
fn a_report_takes_the_place_of_the_last_one() {
    let room = TempDir::new().expect("a folder for the test");
    let folder = room.path().join("report");
    let check = |project: Project| project.check_with(Some(&folder), 0).expect("it runs");
    check(broken());
    assert!(folder.join("texts/pages-example.md.html").exists());
    check(starter());
    assert!(!folder.join("texts/pages-example.md.html").exists());
    assert!(folder.join("index.html").exists());
}
