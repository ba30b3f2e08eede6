//! The small files beside the pages.

use crate::site::{Site, addresses};

/// `robots.txt`: a sample is for no search engine. Any other site says where all its addresses are.
pub fn robots(site: &Site<'_>) -> String {
    if site.content.site.sample == Some(true) {
        "User-agent: *\nDisallow: /\n".to_owned()
    } else {
        let sitemap = site.base.absolute(&addresses::sitemap(0));
        format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
    }
}
