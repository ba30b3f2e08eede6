//! The addresses of all pages, for search engines: `sitemap.xml`, as sitemaps.org has it, with the languages of
//! each page. A sample has none: it is for no search engine.

use super::Job;
use crate::site::{BaseUrl, PageId, Site, addresses};
use pulldown_cmark_escape::escape_html;

/// Addresses in one file. Search engines take 50,000 and 50 MB; with a dozen languages each takes 2 kB.
const OF_A_FILE: usize = 20_000;

/// What is to be made: one file, or, for a large site, the list of its files before them.
pub fn jobs(site: &Site<'_>) -> Vec<Job> {
    if site.content.site.sample == Some(true) {
        return Vec::new();
    }
    (0..=parts(listed(site).count()))
        .map(Job::Sitemap)
        .collect()
}

/// How many files beside `sitemap.xml` so many addresses need.
fn parts(addresses: usize) -> usize {
    match addresses.div_ceil(OF_A_FILE) {
        0 | 1 => 0,
        parts => parts,
    }
}

/// The file with this number: 0 is `sitemap.xml`.
pub fn text(site: &Site<'_>, number: usize) -> String {
    let pages: Vec<PageId> = listed(site).collect();
    match (number.checked_sub(1), parts(pages.len())) {
        (Some(part), _) => {
            let mut files = pages.chunks(OF_A_FILE);
            addresses_of(site, files.nth(part).unwrap_or_default())
        }
        (None, 0) => addresses_of(site, &pages),
        (None, parts) => index(&site.base, parts),
    }
}

/// All pages, but for those that stand in for a translation, and news that has ended.
fn listed(site: &Site<'_>) -> impl Iterator<Item = PageId> {
    let pages = site.told_pages();
    pages.filter(|page| site.pages[*page].translated)
}

fn addresses_of(site: &Site<'_>, pages: &[PageId]) -> String {
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset \
         xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
        .to_owned();
    for page in pages {
        xml.push_str("<url><loc>");
        push_text(&mut xml, &site.base.absolute(&site.relative(*page)));
        xml.push_str("</loc>");
        for (language, translation) in site.in_languages(*page) {
            xml.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
            push_text(&mut xml, language);
            xml.push_str("\" href=\"");
            push_text(&mut xml, &site.base.absolute(&site.relative(translation)));
            xml.push_str("\"/>");
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

fn index(base: &BaseUrl, parts: usize) -> String {
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex \
         xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .to_owned();
    for part in 1..=parts {
        xml.push_str("<sitemap><loc>");
        push_text(&mut xml, &base.absolute(&addresses::sitemap(part)));
        xml.push_str("</loc></sitemap>\n");
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

fn push_text(xml: &mut String, text: &str) {
    // Writing to a String cannot fail.
    let _ = escape_html(xml, text);
}

#[cfg(test)]
mod tests {
    use super::{OF_A_FILE, index, parts};
    use crate::site::BaseUrl;

    #[test]
    fn a_large_site_has_a_list_of_its_files() {
        assert_eq!([0, 1, OF_A_FILE, OF_A_FILE + 1].map(parts), [0, 0, 0, 2]);
        let base = BaseUrl::new("https://help.example.org/a/").expect("an address");
        let xml = index(&base, 2);
        let second = "<sitemap><loc>https://help.example.org/a/sitemap-2.xml</loc></sitemap>";
        assert!(xml.contains(second) && !xml.contains("sitemap-3"), "{xml}");
    }
}
