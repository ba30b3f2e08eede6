//! The small files beside the pages.

use crate::site::Site;

/// Path of the stylesheet.
pub const STYLESHEET: &str = "assets/site.css";

/// `robots.txt`: a sample is for no search engine.
pub fn robots(site: &Site<'_>) -> String {
    if site.content.site.sample == Some(true) {
        "User-agent: *\nDisallow: /\n".to_owned()
    } else {
        "User-agent: *\nAllow: /\n".to_owned()
    }
}

/// `_headers`, as several web hosts read it. The policy is strict because the pages need nothing:
/// no script, no other host, no frame.
pub fn headers(site: &Site<'_>) -> String {
    let root = site.base.href("");
    let mut headers = format!(
        "{root}*\n\
         \x20 Content-Security-Policy: default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\n\
         \x20 Referrer-Policy: no-referrer\n\
         \x20 X-Content-Type-Options: nosniff\n\
         \x20 Permissions-Policy: geolocation=(), camera=(), microphone=()\n"
    );
    if site.content.site.sample == Some(true) {
        headers.push_str("  X-Robots-Tag: noindex\n");
    }
    headers
}
