//! What search engines are told of a site: all its addresses, each in all its languages.

use crate::project::Project;
use roxmltree::Document;
use std::collections::BTreeSet;

fn public() -> Project {
    Project::without_areas()
        .sample(false)
        .replace(
            "site.yaml",
            "https://guide.example.org/",
            "https://help.nhs.uk/",
        )
        .base_url("https://help.nhs.uk/")
}

/// The addresses of a sitemap.
fn listed(text: &str) -> Vec<String> {
    let xml = Document::parse(text).expect("XML");
    let locations = xml.descendants().filter(|node| node.has_tag_name("loc"));
    locations
        .filter_map(|node| node.text().map(str::to_owned))
        .collect()
}

#[test]
fn every_page_is_listed_by_its_own_address() {
    let built = public()
        .append("site.yaml", "footer: [more]\n")
        .file("pages/more.md", "---\ntitle: More\n---\nMore words.\n")
        .build();
    assert!(built.is_published(), "{:#?}", built.said());
    let text = built.text("sitemap.xml");
    let listed = listed(&text);
    let canonical = |file: &String| {
        let html = built.text(file);
        let (_, rest) = html.split_once("<link rel=\"canonical\" href=\"")?;
        let is_redirect = html.contains("http-equiv=\"refresh\"");
        (!is_redirect).then(|| rest.split('"').next().unwrap_or_default().to_owned())
    };
    let paths = built.paths();
    let pages = paths.iter().filter(|path| path.ends_with(".html"));
    let right: BTreeSet<String> = pages.filter_map(canonical).collect();
    assert!(listed.len() > 1, "{text}");
    assert_eq!(listed.len(), right.len());
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), right);
    built.says("robots.txt", "Sitemap: https://help.nhs.uk/sitemap.xml\n");
}

#[test]
fn each_address_names_the_same_page_in_other_languages() {
    let built = public()
        .append("site.yaml", "languages: [en-GB, ur]\nfooter: [more]\n")
        .file("pages/more.md", "---\ntitle: More\n---\nMore words.\n")
        .file("pages/index.ur.md", "---\ntitle: خوش آمدید\n---\nسلام\n")
        .build();
    let text = built.text("sitemap.xml");
    let home = "<loc>https://help.nhs.uk/ur/</loc>\
        <xhtml:link rel=\"alternate\" hreflang=\"en-GB\" href=\"https://help.nhs.uk/\"/>\
        <xhtml:link rel=\"alternate\" hreflang=\"ur\" href=\"https://help.nhs.uk/ur/\"/>\
        <xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"https://help.nhs.uk/\"/>";
    assert!(text.contains(home), "{text}");
    // What is only in English is not in the list for Urdu, nor with languages that it has not.
    assert!(
        text.contains("<loc>https://help.nhs.uk/more/</loc></url>"),
        "{text}"
    );
    assert!(!text.contains("/ur/more/"), "{text}");
}

#[test]
fn a_sample_has_none() {
    let built = Project::new().sample(true).build();
    built.lacks("sitemap.xml");
    assert!(!built.text("robots.txt").contains("Sitemap"));
}
