//! Who has agreed to a story, and where it is told.

use crate::paper::pdf::Pdf;
use crate::project::Project;

const LIST: &str = "\n```stories\n```\n";
const STORY: &str = "\
---
title: A call
names: changed
consent: { from: [person, parent], recorded_on: 2026-11-01, until: 2026-12-31 }
description: How one call helped.
---
The phone rang at **last**.
";
const EASY: &str = "\
---
title: A call
names: changed
consent: { from: [person], recorded_on: 2026-11-01 }
---
![](door) The phone rang.
";
const PAGE: &str = "northtown/stories/a-call/index.html";
const EASY_PAGE: &str = "northtown/easy-read/stories/a-call/index.html";

fn with_story() -> Project {
    Project::new()
        .append("pages/index.md", LIST)
        .append("pages/index.easy.md", LIST)
        .file("stories/a-call.md", STORY)
        .file("stories/a-call.easy.md", EASY)
}

#[test]
fn a_story_is_a_page_that_says_what_became_of_names() {
    let built = with_story().build();
    built.is_clean();
    built
        .says(
            PAGE,
            "told with the consent of the people in it. Names are changed.",
        )
        .says(PAGE, "rang at <strong>last</strong>")
        .says(PAGE, "href=\"/northtown/easy-read/stories/a-call/\"")
        .says(EASY_PAGE, "We changed the names.")
        .says(
            "northtown/index.html",
            "href=\"/northtown/stories/a-call/\"",
        )
        .says("northtown/index.html", "How one call helped.")
        .says(
            "northtown/easy-read/index.html",
            "href=\"/northtown/easy-read/stories/a-call/\"",
        )
        .has("southtown/stories/a-call/index.html")
        .lacks("stories/a-call/index.html");
    // From the list, which is the page above it.
    built.says(PAGE, "<ol>\n<li><a href=\"/northtown/\">");
}

#[test]
fn who_has_agreed_stays_in_the_file() {
    let page = with_story().build().text(PAGE);
    for words in ["2026-11-01", "1 November", "31 December"] {
        assert!(!page.contains(words), "{words}: {page}");
    }
}

#[test]
fn each_way_with_names_has_its_words() {
    for (names, words) in [
        ("removed", "Names are left out."),
        ("made-up", "It is made up, and names nobody."),
    ] {
        let story = STORY.replace("names: changed", &format!("names: {names}"));
        let built = with_story().file("stories/a-call.md", &story).build();
        built.is_clean().says(PAGE, words);
    }
}

#[test]
fn the_handout_of_a_story_says_what_became_of_names() {
    let built = with_story().with_leaflets().build();
    let bytes = built.tree().remove("northtown/leaflets/pages/a-call.pdf");
    let words = Pdf::read(&bytes.expect("a PDF")).words();
    assert!(words.contains("Namesarechanged."), "{words}");
}

#[test]
fn a_story_of_an_area_stands_there_alone() {
    let built = Project::new()
        .append("pages/index.md", LIST)
        .append("pages/index.easy.md", LIST)
        .file("areas/northtown/stories/a-call.md", STORY)
        .file("areas/northtown/stories/a-call.easy.md", EASY)
        .build();
    built
        .is_clean()
        .has(PAGE)
        .lacks("southtown/stories/a-call/index.html")
        .says("southtown/index.html", "There are no stories here yet.")
        .says(
            "southtown/easy-read/index.html",
            "There are no stories yet.",
        );
}

#[test]
fn professionals_have_a_list_of_their_own() {
    let study = STORY.replace(
        "names:",
        "audience: professionals\neasy_read: not-needed\nnames:",
    );
    let built = with_story()
        .file("stories/a-study.md", &study.replace("A call", "A study"))
        .file(
            "pages/staff.md",
            &format!(
                "---\ntitle: Staff\naudience: professionals\neasy_read: not-needed\n---\n{LIST}"
            ),
        )
        .build();
    built.says("northtown/staff/index.html", "A study");
    assert!(!built.text("northtown/index.html").contains("A study"));
    assert!(!built.text("northtown/staff/index.html").contains("A call"));
}

#[test]
fn a_consent_holds_until_its_last_day() {
    let last = with_story().today(2026, 12, 31).build();
    assert!(last.said().iter().all(|it| it.found.code != "FP463"));
}

#[test]
fn a_story_and_a_page_cannot_have_one_name() {
    let built = with_story()
        .file(
            "pages/a-call.md",
            "---\ntitle: Calls\neasy_read: not-needed\n---\nCall us.\n",
        )
        .build();
    let said = built.said();
    let found = said
        .iter()
        .find(|it| it.help.contains("the file of the story"));
    assert!(found.is_some(), "{said:?}");
}
