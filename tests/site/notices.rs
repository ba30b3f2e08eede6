//! What is only true for a while.

use crate::project::Project;

const NOTICE: &str = "\
title: { plain: The phones are down, easy: Our phone does not work }
text: { plain: Write to us until the phones work again., easy: Please write to us. }
until: 2026-12-27
";

/// What every shown notice says.
const SHOWN: &str = "class=\"notice site-notice\"";

fn with(more: &str) -> Project {
    Project::new().file("notices/phones.yaml", &format!("{NOTICE}{more}"))
}

#[test]
fn a_notice_stands_on_every_page_in_the_words_of_its_format() {
    let built = with("").build();
    built.is_clean();
    for page in [
        "index.html",
        "northtown/index.html",
        "northtown/keyworkers/index.html",
    ] {
        built.says(page, SHOWN).says(page, "The phones are down");
        built.says(page, "This is true until the end of 27 December 2026.");
        built.says(page, "data-until=\"2026-12-27\"");
    }
    let easy = "northtown/easy-read/keyworkers/index.html";
    built
        .says(easy, "Our phone does not work")
        .says(easy, "Please write to us.");
    let page = built.text("northtown/keyworkers/index.html");
    let at = |words: &str| page.find(words).expect("there");
    assert!(
        at("</h1>") < at(SHOWN) && at(SHOWN) < at("</main>"),
        "{page}"
    );
}

#[test]
fn a_notice_for_some_areas_and_pages_stands_there_alone() {
    let built = with("areas: [northtown]\npages: [keyworkers]\n").build();
    built.is_clean();
    let shows = |page: &str| built.text(page).contains(SHOWN);
    assert!(shows("northtown/keyworkers/index.html"));
    assert!(shows("northtown/easy-read/keyworkers/index.html"));
    for page in [
        "index.html",
        "northtown/index.html",
        "southtown/keyworkers/index.html",
    ] {
        assert!(!shows(page), "{page}");
    }
    let built = Project::new()
        .file("areas/northtown/notices/phones.yaml", NOTICE)
        .build();
    built.is_clean().says("northtown/index.html", SHOWN);
    assert!(!built.text("southtown/index.html").contains(SHOWN));
}

#[test]
fn the_day_of_the_build_decides() {
    for (day, is_shown) in [(17, false), (18, true), (27, true), (28, false)] {
        let built = with("from: 2026-12-18\n").today(2026, 12, day).build();
        let page = built.text("northtown/keyworkers/index.html");
        assert_eq!(page.contains(SHOWN), is_shown, "on {day} December");
    }
}

#[test]
fn the_page_that_says_more_is_linked_and_not_from_itself() {
    let built = with("link: keyworkers\n").build();
    built.is_clean();
    let link = "<p><a href=\"/northtown/keyworkers/\">";
    built.says("northtown/index.html", link);
    assert!(!built.text("northtown/keyworkers/index.html").contains(link));
}

#[test]
fn what_cannot_be_is_a_finding() {
    let built = Project::new()
        .file(
            "notices/phones.yaml",
            "title: Down\ntext: The phones are down.\nfrom: 2026-12-18\n«FP210»until: 2026-12-17\n\
             areas: [«FP303»nowhere]\npages: [«FP302»nothing]\nlink: «FP302»nobody\n",
        )
        .build();
    built.finds_what_is_marked();
}
