//! The report of `check`: every finding once, in its text, and nothing that leads nowhere.

mod published;
mod reported;

use crate::project::{Page, Project};
use fingerpost::diagnostic::Findings;
use reported::Reported;
use std::collections::{BTreeMap, BTreeSet};

const HEAD: &str =
    "---\ntitle: An example\nlast_reviewed: 2026-11-22\nnext_review: 2027-05-22\n---\n";

fn starter() -> Project {
    Project::of_folder("starter/content")
}

/// The starter with findings of every sort: in words, in one another, of a page, of an area, of a file
/// that cannot be read.
fn broken() -> Project {
    starter()
        .file(
            "pages/example.md",
            &format!(
                "{HEAD}You should utilise the form in order to ask, and you can bring a friend or a parent or a teacher or anyone whom you trust, e.g. us.\n\n## PLEASE READ THIS\n\nGo [here](nowhere.md).\n"
            ),
        )
        .file("contacts/broken.yaml", "name: [never closed\n")
        .without("register/reviews.yaml")
}

/// Where a link of a page leads: the file, and the place in it.
fn target(page: &str, link: &str) -> (String, String) {
    let (address, anchor) = link.split_once('#').unwrap_or((link, ""));
    let mut parts: Vec<&str> = page.split('/').collect();
    if !address.is_empty() {
        parts.pop();
        for part in address.split('/') {
            match part {
                ".." => assert!(parts.pop().is_some(), "{page}: {link} climbs out"),
                part => parts.push(part),
            }
        }
    }
    (parts.join("/"), anchor.to_owned())
}

#[test]
fn every_link_is_relative_and_leads_to_a_page_and_to_something_on_it() {
    for project in [starter(), broken(), Project::without_areas()] {
        let report = Reported::of(&project);
        let ids: BTreeMap<&str, BTreeSet<String>> = report
            .pages()
            .map(|(path, html)| {
                let page = Page::of(html);
                (path, page.all("id").map(str::to_owned).collect())
            })
            .collect();
        for (path, html) in report.pages() {
            let page = Page::of(html);
            let outside = |link: &&str| link.starts_with("https://") || *link == "data:,";
            for link in page.all("href").filter(|link| !outside(link)) {
                assert!(
                    !link.starts_with('/') && !link.contains(':'),
                    "{path}: {link}"
                );
                let (file, anchor) = target(path, link);
                assert!(report.files.contains_key(&file), "{path}: {link}");
                let is_there = |ids: &BTreeSet<String>| anchor.is_empty() || ids.contains(&anchor);
                assert!(
                    ids.get(file.as_str()).is_none_or(is_there),
                    "{path}: {link}"
                );
            }
        }
    }
}

#[test]
fn no_id_stands_twice_and_every_page_has_its_landmarks() {
    let report = Reported::of(&broken());
    for (path, html) in report.pages() {
        let page = Page::of(html);
        let mut seen = BTreeSet::new();
        let twice: Vec<&str> = page.all("id").filter(|id| !seen.insert(*id)).collect();
        assert!(twice.is_empty(), "{path}: {twice:?}");
        let count = |name: &str| page.tags().iter().filter(|tag| tag.name == name).count();
        assert_eq!(
            (count("main"), count("h1"), count("script")),
            (1, 1, 0),
            "{path}"
        );
        for words in [
            "<html lang=\"en-GB\"",
            "<a class=\"skip\" href=\"#main\">",
            "<meta name=\"robots\" content=\"noindex\">",
        ] {
            assert!(html.contains(words), "{path}: {words}");
        }
    }
}

#[test]
fn every_finding_stands_once_in_the_report_with_its_place() {
    let report = Reported::of(&broken());
    let mut listed: Vec<String> = Vec::new();
    for (_, html) in report.pages() {
        for finding in html.split("<li id=\"finding-").skip(1) {
            let place = finding.split("<code class=\"place\">").nth(1);
            let place = place
                .and_then(|it| it.split('<').next())
                .unwrap_or("nowhere");
            let code = finding
                .split("rules.html#")
                .nth(1)
                .and_then(|it| it.split('"').next());
            listed.push(format!("{place} {}", code.expect("a rule")));
        }
    }
    let mut expected: Vec<String> = report
        .read
        .findings
        .iter()
        .map(|finding| {
            let place = Findings::place(finding, &report.read.sources);
            let place = place.map_or_else(
                || "nowhere".to_owned(),
                |place| {
                    let file = place.file.trim_start_matches("/home/somebody/content/");
                    format!("{file}:{}:{}", place.line, place.column)
                },
            );
            format!("{place} {}", finding.rule.code)
        })
        .collect();
    listed.sort();
    expected.sort();
    assert!(expected.len() > 10, "{expected:#?}");
    assert_eq!(listed, expected);
}

#[test]
fn marks_carry_a_number_and_a_word_and_lie_in_one_another() {
    let report = Reported::of(&broken());
    let page = report.page("texts/pages-example.md.html");
    let marks: Vec<&str> = page.split("<mark class=\"").skip(1).collect();
    assert!(marks.len() > 5, "{page}");
    let flags: Vec<&str> = page.split("<a class=\"flag\"").skip(1).collect();
    for flag in &flags {
        let words = flag.split(['>', '<']).nth(1).expect("words");
        let (number, word) = words.split_once(' ').expect("a number and a word");
        assert!(number.parse::<usize>().is_ok(), "{words}");
        assert!(["error", "warning", "advice"].contains(&word), "{words}");
    }
    // “utilise” inside a sentence that is too long as a whole.
    let utilise = marks.iter().find(|mark| mark.contains("</a> utilise<"));
    let utilise = utilise.expect("the word is marked on its own");
    assert!(utilise.starts_with("advice within\""), "{utilise}");
    assert!(page.contains("can bring a friend"));
}

#[test]
fn what_is_about_a_whole_page_is_listed_and_marks_no_words() {
    let site = starter().file(
        "pages/example.md",
        &HEAD
            .replace("2027-05-22", "2026-11-01")
            .replace("2026-11-22", "2026-05-01"),
    );
    let report = Reported::of(&site);
    let page = report.page("texts/pages-example.md.html");
    assert!(page.contains("rules.html#L38"), "{page}");
    assert!(!page.contains("<mark"), "{page}");
}

#[test]
fn titles_are_shown_as_readers_see_them() {
    let site = starter().file(
        "pages/example.md",
        &HEAD.replace("An example", "\"Help in {{ area.name }}\""),
    );
    let report = Reported::of(&site);
    let page = report.page("texts/pages-example.md.html");
    assert!(page.contains("<h1>Help in Exampledale</h1>"), "{page}");
}

#[test]
fn duties_say_in_words_how_they_stand() {
    let report = Reported::of(&broken().today(2027, 6, 1));
    let duties = report.page("duties.html");
    for words in [
        "✓</span> published",
        "!</span> out of date",
        "✗</span> missing",
    ] {
        assert!(duties.matches(words).count() > 1, "{words}");
    }
    let without_areas = Reported::of(&Project::without_areas());
    assert!(!without_areas.files.contains_key("duties.html"));
}

#[test]
fn what_people_have_tried_is_what_authors_wrote_and_nothing_else() {
    let report = Reported::of(&starter());
    let nobody = report
        .page("index.html")
        .matches("not yet tried with people")
        .count();
    let tried = starter().replace(
        "pages/about.easy.md",
        "title:",
        "tested_by: Four people of a group\ntested_on: 2026-10-05\ntitle:",
    );
    let report = Reported::of(&tried);
    let page = report.page("index.html");
    assert_eq!(
        page.matches("not yet tried with people").count(),
        nobody - 1
    );
    assert!(page.contains("Four people of a group"));
    assert!(page.contains("<time datetime=\"2026-10-05\">5 October 2026</time>"));
}

#[test]
fn readability_is_counted_with_and_without_core_terms_or_too_short_to_tell() {
    let report = Reported::of(&starter());
    assert!(!report.page("index.html").contains("Without the core terms"));
    let long = "You can ask a keyworker to help you. ".repeat(20);
    let site = starter()
        .append("site.yaml", "\ncore_terms: [keyworker]\n")
        .file("pages/example.md", &format!("{HEAD}{long}\n"));
    let report = Reported::of(&site);
    let page = report.page("index.html");
    assert!(page.contains("Without the core terms") && page.contains("role=\"img\""));
    assert!(page.contains("too short to tell") && page.contains("too few sentences"));
    let text = report.page("texts/pages-example.md.html");
    // 160 words in 20 sentences, with 8 syllables more for each "keyworker".
    assert!(text.contains(
        "<td class=\"number\">160</td><td class=\"number\">20</td><td class=\"number\">8.0</td>"
    ));
}
