//! The small files beside the pages.

use crate::site::Site;
use crate::theme::{Theme, fonts};

/// `robots.txt`: a sample is for no search engine.
pub fn robots(site: &Site<'_>) -> String {
    if site.content.site.sample == Some(true) {
        "User-agent: *\nDisallow: /\n".to_owned()
    } else {
        "User-agent: *\nAllow: /\n".to_owned()
    }
}

/// `_headers`, as several web hosts read it. The policy is strict because the pages need next to nothing: no
/// other host, no frame. Only a theme that brings fonts has them loaded, and only a site on which people
/// look up their area has scripts, its own, which read its own index of postcodes.
pub fn headers(site: &Site<'_>, theme: &Theme) -> String {
    let root = site.base.href("");
    let fonts = if fonts::all(theme, site.sources).is_empty() {
        ""
    } else {
        " font-src 'self';"
    };
    let scripts = match &site.places {
        Some(_) => " script-src 'self'; connect-src 'self';",
        None => "",
    };
    let mut headers = format!(
        "{root}*\n\
         \x20 Content-Security-Policy: default-src 'none'; img-src 'self'; style-src 'self';{fonts}{scripts} base-uri 'none'; form-action 'none'; frame-ancestors 'none'\n\
         \x20 Referrer-Policy: no-referrer\n\
         \x20 X-Content-Type-Options: nosniff\n\
         \x20 Permissions-Policy: geolocation=(), camera=(), microphone=()\n"
    );
    if site.content.site.sample == Some(true) {
        headers.push_str("  X-Robots-Tag: noindex\n");
    }
    headers
}
