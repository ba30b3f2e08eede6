//! Published pages hang together: links, anchors and ids.

use crate::project::{Built, Page, Project};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_link_of_every_case_leads_to_a_page_and_to_something_on_it() {
    for case in [
        "areas",
        "facts",
        "guide",
        "own-theme",
        "pictures",
        "translations",
    ] {
        let built = Project::of_case(case).build();
        let lost = lost_links(&built);
        assert!(lost.is_empty(), "{case}: {lost:#?}");
    }
}

#[test]
fn every_link_stays_below_the_address_of_the_site() {
    let site = Project::of_case("facts").base_url("https://www.example.org/help/here/");
    let built = site.build();
    for (path, page) in pages(&built) {
        let astray = |link: &&str| link.starts_with('/') && !link.starts_with("/help/here/");
        let addresses = page.all("href").chain(page.all("src"));
        let lost: Vec<&str> = addresses.filter(astray).collect();
        assert!(lost.is_empty(), "{path}: {lost:?}");
    }
}

#[test]
fn one_area_alone_needs_nothing_of_the_others() {
    let site = Project::of_case("one-area").area("southtown");
    let lost = lost_links(&site.build());
    assert!(lost.is_empty(), "{lost:#?}");
}

/// What the strip above every page leaves out is on the page that it leads to, or it leaves out nothing.
#[test]
fn the_strip_of_urgent_help_is_short_where_a_page_tells_the_rest() {
    let with_hours = || {
        let phone = "    phone: \"999\"\n";
        let hours = format!("{phone}    hours: Day and night\n");
        Project::new().replace("site.yaml", phone, &hours)
    };
    let alone = with_hours().build();
    let told = with_hours()
        .append("pages/keyworkers.md", "\n```urgent-help\n```\n")
        .build();
    let mentions =
        |built: &Built, path: &str, words: &str| built.is_clean().text(path).matches(words).count();
    let (home, help) = ("northtown/index.html", "northtown/keyworkers/index.html");
    assert_eq!(mentions(&alone, home, "Day and night"), 1);
    assert_eq!(mentions(&alone, home, "urgent-more"), 0);
    assert_eq!(mentions(&told, home, "Day and night"), 0);
    assert_eq!(
        mentions(
            &told,
            home,
            "urgent-more\"><a href=\"/northtown/keyworkers/"
        ),
        1
    );
    assert_eq!(mentions(&told, help, "Day and night"), 1);
    assert_eq!(mentions(&told, help, "urgent-more"), 0);
}

/// Facts print anchors of their own; a heading may have the same words.
#[test]
fn no_id_stands_twice_on_a_page() {
    let site = Project::new().append(
        "pages/keyworkers.md",
        "\n## Consent\n\n## Team\n\n## Red\n\n## fp main\n\n```glossary\n```\n\n```ratings\n```\n",
    );
    let built = site.build();
    for (path, page) in pages(built.is_clean()) {
        let mut seen = BTreeSet::new();
        let twice: Vec<&str> = page.all("id").filter(|id| !seen.insert(*id)).collect();
        assert!(twice.is_empty(), "{path}: {twice:?}");
    }
}

/// A link to a thing that a block shows either works or is a finding.
#[test]
fn an_anchor_that_is_accepted_is_printed() {
    let blocks = "\n```contacts\n```\n\n```roles\n```\n\n```steps\n```\n\n```ratings\n```\n\n```glossary\n```\n";
    for anchor in ["team", "keyworker", "ask", "red", "consent", "who-to-ask"] {
        let link = format!("{blocks}\nSee [this](#{anchor}).\n");
        let built = Project::new().append("pages/keyworkers.md", &link).build();
        if built.is_published() {
            let lost = lost_links(&built);
            assert!(lost.is_empty(), "{lost:#?}");
        } else {
            let codes = built.said().iter().map(|said| said.found.code.as_str());
            assert!(codes.eq(["FP305"]), "{:#?}", built.said());
        }
    }
}

fn pages(built: &Built) -> BTreeMap<String, Page> {
    let paths = built
        .paths()
        .into_iter()
        .filter(|path| path.ends_with(".html"));
    paths
        .map(|path| (path.clone(), Page::of(&built.text(&path))))
        .collect()
}

/// Links that lead to no published file, or to no id in it: the page and the link.
fn lost_links(built: &Built) -> Vec<(String, String)> {
    let (files, pages) = (built.tree(), pages(built));
    let mut lost = Vec::new();
    for (path, page) in &pages {
        let addresses = page.all("href").chain(page.all("src"));
        for link in addresses.filter(|link| link.starts_with(['/', '#'])) {
            let (address, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = match address {
                "" => path.clone(),
                folder if folder.ends_with('/') => format!("{}index.html", &folder[1..]),
                file => file[1..].to_owned(),
            };
            let there = files.contains_key(&target);
            let on_it = |page: &Page| anchor.is_empty() || page.all("id").any(|id| id == anchor);
            if !there || !pages.get(&target).is_none_or(on_it) {
                lost.push((path.clone(), link.to_owned()));
            }
        }
    }
    lost
}

#[test]
fn a_page_may_lead_to_a_leaflet() {
    let leaflet = "---\ntitle: Whom to call\nlayout: poster\naudience: families\nopens: keyworkers\n---\nCall us.\n";
    let with = |link: &str| {
        let site = Project::new().area("northtown");
        let site = site.file("leaflets/whom-to-call.md", leaflet);
        site.append(
            "pages/keyworkers.md",
            &format!("\nPut up [our poster]({link}).\n"),
        )
    };
    for link in ["leaflets/whom-to-call.md", "../leaflets/whom-to-call.md"] {
        let built = with(link).build();
        built.is_clean();
        let page = built.text("keyworkers/index.html");
        assert!(
            page.contains("href=\"/leaflets/whom-to-call/\">our poster</a>"),
            "{page}"
        );
        let easy = with(link).append(
            "pages/keyworkers.easy.md",
            &format!("\n![](door) Put up [our poster]({link}).\n"),
        );
        assert!(lost_links(&easy.build()).is_empty(), "{link}");
    }
    let built = with("leaflets/whom-to-cal.md").build();
    built.helps("write `leaflets/whom-to-call.md`");
}
