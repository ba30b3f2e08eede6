//! Words of the glossary: where each is explained, once.

use crate::project::Project;

const PLAIN: &str = "northtown/keyworkers/index.html";
const EASY: &str = "northtown/easy-read/keyworkers/index.html";

/// A site whose glossary has two words, one with a meaning in plain words.
fn site() -> Project {
    Project::new()
        .file(
            "glossary.yaml",
            "terms:\n\
             \x20 - id: consent\n\
             \x20   term: consent\n\
             \x20   easy: Consent means that you say yes.\n\
             \x20   plain: Saying yes after you have understood.\n\
             \x20 - id: advocate\n\
             \x20   term: advocate\n\
             \x20   easy: An advocate speaks with you.\n",
        )
        .append(
            "pages/keyworkers.md",
            "\n## Your rights\n\nYou give consent. Ask an advocate about consent.\n",
        )
        .append(
            "pages/keyworkers.easy.md",
            "\n![](yes) Consent means that you say yes.\n",
        )
}

fn with_page_of_words(site: Project) -> Project {
    let page = "---\ntitle: Hard words\neasy_read: not-needed\n---\nWhat consent means.\n\n```glossary\n```\n";
    site.file("pages/words.md", page)
}

#[test]
fn the_first_use_of_a_word_leads_to_its_meaning_at_the_end_of_the_page() {
    let built = site().build();
    let page = built.is_clean().text(PLAIN);
    assert_eq!(
        page.matches("href=\"#word-consent\">consent</a>").count(),
        1
    );
    let list = page.find("<dl class=\"pairs words\">").expect("a list");
    let at = |words: &str| {
        page[list..]
            .find(words)
            .unwrap_or_else(|| panic!("{words}"))
    };
    let advocate =
        at("<div id=\"word-advocate\"><dt>advocate</dt><dd>An advocate speaks with you.</dd>");
    let consent = at(
        "<div id=\"word-consent\"><dt>consent</dt><dd>Saying yes after you have understood.</dd>",
    );
    assert!(advocate < consent, "in the order of the alphabet");
    assert_eq!(page.matches("Saying yes after").count(), 1);
    assert!(page[list..].contains("/assets/words."), "its script");
    assert!(!page.contains("Hard words"));
}

#[test]
fn the_list_leads_on_to_the_page_of_all_words_which_has_none_itself() {
    let built = with_page_of_words(site()).build();
    let page = built.is_clean().text(PLAIN);
    assert!(page.contains("<a href=\"/northtown/words/\">Hard words</a>"));
    let words = built.text("northtown/words/index.html");
    assert!(words.contains("href=\"/northtown/words/#word-consent\">consent</a>"));
    assert_eq!(words.matches("id=\"word-consent\"").count(), 1);
    assert!(!words.contains("/assets/words."));
}

#[test]
fn easy_read_professionals_and_leaflets_have_no_list() {
    let built = with_page_of_words(site())
        .file(
            "pages/for-staff.md",
            "---\ntitle: For staff\naudience: professionals\n---\nAsk about consent.\n",
        )
        .file(
            "leaflets/rights.md",
            "---\ntitle: Rights\nlayout: booklet\naudience: families\nopens: keyworkers\npages: [keyworkers]\n---\n",
        )
        .build();
    for page in [
        EASY,
        "northtown/for-staff/index.html",
        "northtown/leaflets/rights/index.html",
    ] {
        let html = built.text(page);
        assert!(!html.contains("class=\"pairs words\""), "{page}");
        assert!(!html.contains("href=\"#word-"), "{page}");
    }
    built.says(
        "northtown/leaflets/rights/index.html",
        "href=\"/northtown/words/#word-consent\">consent</a>",
    );
}

#[test]
fn a_heading_with_the_name_of_an_anchor_has_another_one() {
    let built = site()
        .append(
            "pages/keyworkers.md",
            "\n## Word consent\n\n## Word other\n",
        )
        .build();
    let page = built.is_clean().text(PLAIN);
    assert_eq!(page.matches("id=\"word-consent\"").count(), 1);
    assert!(page.contains("<h2 id=\"word-consent-2\">"));
    assert!(page.contains("<h2 id=\"word-other\">"));
}

#[test]
fn a_site_without_hard_words_has_no_script_for_them() {
    let built = Project::new().build();
    let paths = built.is_clean().paths();
    assert!(
        !paths
            .iter()
            .any(|path| path.starts_with("assets/words.") && path.ends_with(".js"))
    );
}
