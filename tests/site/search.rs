//! The field that finds a page, the list from A to Z, and the index of words, in a built site.

use crate::project::Project;

const PAGE: &str = "---\ntitle: Find a page\n---\n```search\n```\n\n## All\n\n```a-z\n```\n";

fn with_search() -> Project {
    Project::new()
        .file("pages/find-a-page.md", PAGE)
        .file("pages/find-a-page.easy.md", PAGE)
}

fn index(text: &str) -> serde_json::Value {
    serde_json::from_str(text).expect("an index")
}

#[test]
fn each_area_and_format_has_an_index_of_its_own() {
    let built = with_search().build();
    built.is_clean();
    for (path, home) in [
        ("search/northtown/words.txt", "/northtown/"),
        (
            "search/northtown/easy-read/words.txt",
            "/northtown/easy-read/",
        ),
        ("search/southtown/words.txt", "/southtown/"),
    ] {
        let index = index(&built.text(path));
        let pages = index["pages"].as_array().expect("pages");
        assert!(pages.iter().any(|page| page["href"] == home), "{path}");
        assert!(
            pages
                .iter()
                .all(|page| !page["href"].to_string().contains("find-a-page")),
            "the page that searches does not find itself"
        );
        assert_eq!(index["english"], true);
    }
    assert!(!built.paths().iter().any(|path| path == "search/words.txt"));
}

#[test]
fn the_field_is_made_by_a_script_on_this_page_alone() {
    let built = with_search().build();
    let page = built.text("northtown/find-a-page/index.html");
    assert!(
        page.contains("data-search=\"/search/northtown/words.txt\""),
        "{page}"
    );
    let script = format!(
        "<script type=\"module\" src=\"/{}\">",
        built.asset("search.js")
    );
    assert!(page.contains(&script), "{page}");
    let (template, field) = (page.find("<template>"), page.find("<input"));
    assert!(template.is_some() && template < field);
    assert!(!built.text("northtown/index.html").contains(&script));
    assert!(
        built
            .text("northtown/index.html")
            .contains("href=\"/northtown/find-a-page/\"")
    );
    assert!(
        built
            .text("_headers")
            .contains("script-src 'self'; connect-src 'self'")
    );
}

#[test]
fn an_index_below_a_path_has_the_addresses_of_there() {
    let built = with_search()
        .base_url("https://host.example.org/a/b/")
        .build();
    let page = built.text("northtown/find-a-page/index.html");
    assert!(
        page.contains("data-search=\"/a/b/search/northtown/words.txt\""),
        "{page}"
    );
    let index = index(&built.text("search/northtown/words.txt"));
    assert!(
        index["pages"][0]["href"]
            .to_string()
            .starts_with("\"/a/b/northtown/")
    );
}

#[test]
fn find_by_counts_for_both_formats() {
    let dogs = "---\ntitle: Dogs\n---\nDogs help.\n";
    let named = dogs.replace("Dogs\n-", "Dogs\nfind_by: [puppies]\n-");
    let built = with_search()
        .file("pages/dogs.md", &named)
        .file("pages/dogs.easy.md", dogs)
        .build();
    for path in [
        "search/northtown/words.txt",
        "search/northtown/easy-read/words.txt",
    ] {
        let index = index(&built.text(path));
        let pages = index["pages"].as_array().expect("pages");
        let dogs = pages.iter().find(|page| page["title"] == "Dogs");
        assert_eq!(dogs.expect("dogs")["names"][0], "puppies", "{path}");
    }
}

#[test]
fn a_site_without_a_search_has_no_index_and_no_script() {
    let built = Project::new().build();
    assert!(
        !built
            .paths()
            .iter()
            .any(|path| path.starts_with("search/") || path.contains("/rank."))
    );
}
