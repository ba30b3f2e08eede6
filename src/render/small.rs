//! The small files beside the pages.

use crate::site::Site;

/// `robots.txt`: a sample is for no search engine.
pub fn robots(site: &Site<'_>) -> String {
    if site.content.site.sample == Some(true) {
        "User-agent: *\nDisallow: /\n".to_owned()
    } else {
        "User-agent: *\nAllow: /\n".to_owned()
    }
}
