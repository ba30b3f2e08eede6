//! What is new, for how long, and where other programs read of it.

use crate::paper::pdf::Pdf;
use crate::project::{Built, Project};
use fingerpost::diagnostic::Findings;
use roxmltree::{Document, Node};
use std::collections::BTreeSet;

const HOURS: &str = "\
---
title: New opening hours
show_until: 2026-12-31
description: You can call until 8pm & on Saturdays.
last_reviewed: 2026-11-21
---
Our phones are open until **8pm**.
";

const HOURS_EASY: &str = "\
---
title: New opening hours
show_until: 2026-12-31
---
![](door) You can call us until 8pm.
";

const LIST: &str = "\n```news\n```\n";
const HOURS_PAGE: &str = "northtown/news/2026-11-20-hours/index.html";
const EASY_PAGE: &str = "northtown/easy-read/news/2026-11-20-hours/index.html";
const FEED: &str = "northtown/news.xml";
const ATOM: &str = "http://www.w3.org/2005/Atom";

/// News of all areas in both formats, and the lists of it.
fn with_news() -> Project {
    with_lists()
        .file("news/2026-11-20-hours.md", HOURS)
        .file("news/2026-11-20-hours.easy.md", HOURS_EASY)
}

fn with_lists() -> Project {
    Project::new()
        .append("pages/index.md", LIST)
        .append("pages/index.easy.md", LIST)
}

/// The same without easy read, which most tests are not about.
fn plain() -> Project {
    Project::without_areas().append("pages/index.md", LIST)
}

fn item(title: &str, until: &str) -> String {
    format!("---\ntitle: {title}\nshow_until: {until}\n---\nThe words of {title}.\n")
}

/// The places of some words on a page, which must all be there.
fn places(built: &Built, page: &str, words: &[&str]) -> Vec<usize> {
    let text = built.text(page);
    let places = words.iter().map(|it| text.find(it));
    places
        .map(|it| it.unwrap_or_else(|| panic!("{words:?}: {text}")))
        .collect()
}

#[test]
fn news_is_a_page_of_its_own_with_its_day() {
    let built = with_news().build();
    built.is_clean();
    built
        .says(
            HOURS_PAGE,
            "<time datetime=\"2026-11-20\">20 November 2026</time>",
        )
        .says(
            HOURS_PAGE,
            "Our phones are open until <strong>8pm</strong>.",
        )
        .says(
            HOURS_PAGE,
            "href=\"/northtown/easy-read/news/2026-11-20-hours/\"",
        )
        .says(EASY_PAGE, "You can call us until 8pm.")
        .says(EASY_PAGE, "href=\"/northtown/news/2026-11-20-hours/\"")
        .says("southtown/news/2026-11-20-hours/index.html", "8pm")
        .lacks("news/2026-11-20-hours/index.html");
    // From the list, which is the page above it.
    built.says(HOURS_PAGE, "<ol>\n<li><a href=\"/northtown/\">");
}

#[test]
fn the_list_has_the_newest_first() {
    let built = plain()
        .file("news/2026-11-02-second.md", &item("Second", "2026-12-31"))
        .file("news/2026-11-10-first.md", &item("First", "2026-12-31"))
        .file("news/2025-12-01-last.md", &item("Last", "2026-12-31"))
        .build();
    let titles = ["First", "Second", "Last"].map(|it| format!("card-title\">{it}<"));
    let found = places(&built, "index.html", &titles.each_ref().map(String::as_str));
    assert!(found.is_sorted(), "{found:?}");
    built
        .says("index.html", "href=\"/news/2026-11-10-first/\"")
        .says(
            "index.html",
            "datetime=\"2025-12-01\">1 December 2025</time>",
        );
}

#[test]
fn the_list_of_a_format_has_what_is_in_that_format() {
    let built = with_news()
        .file(
            "news/2026-11-21-plain.md",
            &item("Plain alone", "2026-12-31")
                .replace("show_until", "easy_read: not-needed\nshow_until"),
        )
        .build();
    built.is_clean();
    built.says("northtown/index.html", "Plain alone");
    let easy = built.text("northtown/easy-read/index.html");
    assert!(easy.contains("New opening hours") && !easy.contains("Plain alone"));
}

#[test]
fn news_for_some_areas_stands_there_alone() {
    let here = HOURS.replace("show_until", "areas: [northtown]\nshow_until");
    let easy = HOURS_EASY.replace("show_until", "areas: [northtown]\nshow_until");
    for (plain, twin) in [
        (
            ("news/2026-11-20-hours.md", &*here),
            ("news/2026-11-20-hours.easy.md", &*easy),
        ),
        (
            ("areas/northtown/news/2026-11-20-hours.md", HOURS),
            ("areas/northtown/news/2026-11-20-hours.easy.md", HOURS_EASY),
        ),
    ] {
        let built = with_lists()
            .file(plain.0, plain.1)
            .file(twin.0, twin.1)
            .build();
        built
            .is_clean()
            .says("northtown/index.html", "New opening hours");
        built.has(HOURS_PAGE).has(FEED).lacks("southtown/news.xml");
        built.says("southtown/index.html", "There is no news at the moment.");
        built.says("southtown/easy-read/index.html", "There is no news now.");
    }
}

#[test]
fn what_has_ended_leaves_all_lists_and_its_page_says_so() {
    let project = with_news()
        .append("pages/keyworkers.md", "\n```search\n```\n```a-z\n```\n")
        .append(
            "news/2026-11-20-hours.md",
            "\n```glossary\n```\n\n```video\ntitle: Our hours\nurl: https://www.gov.uk/film\nminutes: 2\ncaptions: true\ntranscript: Call us until 8pm.\n```\n",
        );
    let last = project.clone().today(2026, 12, 31).build();
    last.says("northtown/index.html", "New opening hours");
    last.says("search/northtown/words.txt", "2026-11-20-hours");
    last.says(HOURS_PAGE, "VideoObject")
        .says(HOURS_PAGE, "DefinedTerm");
    let ended = project.today(2027, 1, 1).build();
    for page in ["northtown/index.html", "northtown/easy-read/index.html"] {
        assert!(!ended.text(page).contains("New opening hours"), "{page}");
    }
    ended.says("northtown/index.html", "There is no news at the moment.");
    assert!(!ended.text("search/northtown/words.txt").contains("hours"));
    let page = ended.text(HOURS_PAGE);
    assert!(
        page.contains("This news was for the time up to 31 December 2026."),
        "{page}"
    );
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    for words in ["8pm", "VideoObject", "DefinedTerm"] {
        assert!(!page.contains(words), "{words}: {page}");
    }
    ended.says(EASY_PAGE, "This news is old now. We took it away.");
    // Programs still find the feed, without it.
    let feed = ended.text(FEED);
    assert!(
        !feed.contains("<entry") && feed.contains("<updated>2026-11-21T00:00:00Z"),
        "{feed}"
    );
}

#[test]
fn what_has_ended_can_hold_nothing_that_is_wrong() {
    let broken = format!("{HOURS}\n[Gone](gone.md)\n");
    let allowed = broken.replace(
        "show_until: 2026-12-31",
        "show_until: 2026-11-21\nallow:\n  - { rule: idiom, reason: Ours. }",
    );
    let project = with_lists()
        .file("news/2026-11-20-hours.md", &allowed)
        .file(
            "news/2026-11-20-hours.easy.md",
            &HOURS_EASY.replace("12-31", "11-21"),
        );
    project.clone().build().is_clean();
    let read = project.check();
    let found: BTreeSet<_> = read
        .findings
        .iter()
        .filter_map(|it| Some((it.rule.code, Findings::place(it, &read.sources)?.file)))
        .filter(|(_, file)| file.contains("news/"))
        .map(|(code, file)| (code, file.rsplit('/').next().unwrap_or_default().to_owned()))
        .collect();
    let ended = ["2026-11-20-hours.easy.md", "2026-11-20-hours.md"];
    assert_eq!(found, ended.map(|it| ("F07", it.to_owned())).into());
}

#[test]
fn news_is_on_no_paper_and_has_no_code() {
    let built = with_news().with_leaflets().build();
    let of_news = |path: &&String| path.contains("2026-11-20-hours");
    let paths = built.paths();
    let of_news: Vec<&String> = paths.iter().filter(of_news).collect();
    assert!(
        !of_news.is_empty() && of_news.iter().all(|it| it.ends_with("index.html")),
        "{of_news:?}"
    );
    let page = built.text(HOURS_PAGE);
    assert!(
        !page.contains("print-link") && !page.contains("class=\"qr\""),
        "{page}"
    );
    // The page that lists it is printed with the list.
    let bytes = built.tree().remove("northtown/leaflets/pages/index.pdf");
    let words = Pdf::read(&bytes.expect("a PDF")).words();
    for said in ["Newopeninghours", "20November2026", "Youcancalluntil8pm"] {
        assert!(words.contains(said), "{said}: {words}");
    }
}

#[test]
fn a_former_address_leads_to_news() {
    let moved = HOURS.replace("show_until", "moved_from: [2026-11-20-times]\nshow_until");
    let built = with_news().file("news/2026-11-20-hours.md", &moved).build();
    built.is_clean().says(
        "northtown/news/2026-11-20-times/index.html",
        "url=/northtown/news/2026-11-20-hours/",
    );
}

#[test]
fn a_page_in_another_language_lists_what_is_there_in_it() {
    let urdu = "---\ntitle: نئے اوقات\nshow_until: 2026-12-31\n---\nسلام\n";
    let built = plain()
        .append("site.yaml", "languages: [en-GB, ur]\n")
        .file(
            "pages/index.ur.md",
            &format!("---\ntitle: خوش آمدید\n---\n{LIST}"),
        )
        .file("news/2026-11-20-hours.md", HOURS)
        .file("news/2026-11-20-hours.ur.md", urdu)
        .file("news/2026-11-19-more.md", &item("More", "2026-12-31"))
        .build();
    built
        .says("ur/index.html", "href=\"/ur/news/2026-11-20-hours/\"")
        .says(
            "ur/index.html",
            "href=\"/news/2026-11-19-more/\" hreflang=\"en-GB\"",
        )
        .says("ur/news.xml", "نئے اوقات");
    assert!(!built.text("ur/news.xml").contains("More"));
}

#[test]
fn a_sitemap_has_news_until_it_ends() {
    let public = plain()
        .sample(false)
        .replace(
            "site.yaml",
            "https://guide.example.org/",
            "https://help.nhs.uk/",
        )
        .base_url("https://help.nhs.uk/")
        .file("news/2026-11-20-hours.md", HOURS);
    let address = "https://help.nhs.uk/news/2026-11-20-hours/";
    let built = public.clone().build();
    built.says("sitemap.xml", address);
    let built = public.today(2027, 1, 1).build();
    assert!(!built.text("sitemap.xml").contains(address));
}

/// The elements of this name in Atom below a node.
fn elements<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> Vec<Node<'a, 'i>> {
    let children = node.children();
    children
        .filter(|it| it.has_tag_name((ATOM, name)))
        .collect()
}

/// The text of the one element of this name.
fn one(node: Node<'_, '_>, name: &'static str) -> String {
    match elements(node, name).as_slice() {
        [only] => only.text().unwrap_or_default().to_owned(),
        other => panic!("{} of {name}", other.len()),
    }
}

/// The address of the one link of a kind.
fn link(node: Node<'_, '_>, rel: &str) -> String {
    let links = elements(node, "link");
    let links: Vec<_> = links
        .iter()
        .filter(|it| it.attribute("rel") == Some(rel))
        .collect();
    assert_eq!(links.len(), 1, "{rel}");
    links[0].attribute("href").expect("an address").to_owned()
}

/// What RFC 4287 asks of a feed and its entries (sections 4.1.1, 4.1.2 and 3.3), where each element is one of
/// its own. The schema in its appendix B is held against a feed by hand, with `jing`.
fn is_atom(feed: &str) {
    let xml = Document::parse(feed).expect("XML");
    let root = xml.root_element();
    assert!(root.has_tag_name((ATOM, "feed")));
    let entries = elements(root, "entry");
    let mut ids = BTreeSet::from([one(root, "id")]);
    for node in std::iter::once(root).chain(entries.iter().copied()) {
        assert!(!one(node, "title").is_empty());
        let updated = one(node, "updated");
        let day = updated.strip_suffix("T00:00:00Z").expect("midnight");
        assert!(
            day.parse::<jiff::civil::Date>().is_ok() && day.len() == 10,
            "{day}"
        );
        assert!(link(node, "alternate").starts_with("https://"));
        let known = [
            "author",
            "entry",
            "generator",
            "id",
            "link",
            "published",
            "subtitle",
            "summary",
            "title",
            "updated",
        ];
        for child in node.children().filter(Node::is_element) {
            let name = child.tag_name();
            assert_eq!(name.namespace(), Some(ATOM));
            assert!(known.contains(&name.name()), "{name:?}");
        }
    }
    for entry in entries {
        assert!(ids.insert(one(entry, "id")), "an id stands twice");
    }
    // One for the feed goes for its entries.
    let author = elements(root, "author");
    assert_eq!(author.len(), 1);
    assert!(!one(author[0], "name").is_empty());
    assert!(ids.iter().all(|id| id.starts_with("tag:")), "{ids:?}");
}

#[test]
fn the_feed_of_an_area_is_atom_and_its_days_are_those_of_the_content() {
    let built = with_news().build();
    let feed = built.text(FEED);
    is_atom(&feed);
    let xml = Document::parse(&feed).expect("XML");
    let root = xml.root_element();
    assert_eq!(one(root, "title"), "News - Northtown - Help in our towns");
    assert_eq!(
        one(root, "id"),
        "tag:help.example.org,2026:/northtown/en-gb/news"
    );
    assert_eq!(one(root, "updated"), "2026-11-21T00:00:00Z");
    assert!(one(root, "subtitle").starts_with("This is a sample."));
    assert_eq!(
        link(root, "self"),
        "https://help.example.org/northtown/news.xml"
    );
    assert_eq!(
        link(root, "alternate"),
        "https://help.example.org/northtown/"
    );
    let entry = elements(root, "entry")[0];
    assert_eq!(
        one(entry, "id"),
        "tag:help.example.org,2026-11-20:/northtown/en-gb/news/2026-11-20-hours"
    );
    assert_eq!(one(entry, "title"), "New opening hours");
    assert_eq!(one(entry, "published"), "2026-11-20T00:00:00Z");
    assert_eq!(one(entry, "updated"), "2026-11-21T00:00:00Z");
    assert_eq!(
        link(entry, "alternate"),
        "https://help.example.org/northtown/news/2026-11-20-hours/"
    );
    let summary = one(entry, "summary");
    assert!(summary.starts_with("This is a sample."), "{summary}");
    assert!(
        summary.ends_with("You can call until 8pm & on Saturdays."),
        "{summary}"
    );
    // Another day, the same feed.
    let later = with_news().today(2026, 12, 24).build();
    assert_eq!(later.text(FEED), feed);
    built
        .lacks("news.xml")
        .lacks("northtown/easy-read/news.xml");
}

#[test]
fn the_name_of_news_stays_when_a_site_is_built_elsewhere() {
    let ids = |project: Project, path: &str| -> Vec<String> {
        let text = project.build().text(path);
        let xml = Document::parse(&text).expect("XML");
        let ids = xml.descendants().filter(|it| it.has_tag_name((ATOM, "id")));
        ids.filter_map(|it| it.text().map(str::to_owned)).collect()
    };
    let whole = ids(with_news(), FEED);
    assert_eq!(whole.len(), 2);
    let alone = with_news().base_url("https://preview.example.org/trial/");
    assert_eq!(ids(alone.area("northtown"), "news.xml"), whole);
}

#[test]
fn pages_in_plain_words_name_the_feed() {
    let built = with_news().build();
    let named = "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"News - Northtown - Help in our \
                 towns\" href=\"/northtown/news.xml\">";
    for page in [
        "northtown/index.html",
        "northtown/keyworkers/index.html",
        HOURS_PAGE,
    ] {
        built.says(page, named);
    }
    for page in ["index.html", EASY_PAGE] {
        assert!(!built.text(page).contains("atom+xml"), "{page}");
    }
    let none = with_lists().build();
    none.is_clean().lacks(FEED);
    assert!(!none.text("northtown/index.html").contains("atom+xml"));
}

#[test]
fn news_in_an_area_without_a_list_names_the_area() {
    let built = with_news()
        .file(
            "areas/southtown/index.md",
            "---\ntitle: Help in Southtown\n---\nHello. Read about [keyworkers](keyworkers.md).\n",
        )
        .file(
            "areas/southtown/index.easy.md",
            "---\ntitle: Help in Southtown\n---\n![](door) Hello.\n",
        )
        .build();
    let said: BTreeSet<&str> = built.said().iter().map(|it| it.message.as_str()).collect();
    let right = [
        "no page in easy read lists this news, so nobody finds it for `southtown`",
        "no page lists this news, so nobody finds it for `southtown`",
    ];
    assert_eq!(said, right.into());
    built.lacks("southtown/news.xml").has(FEED);
}
