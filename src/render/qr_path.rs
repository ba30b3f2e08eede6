//! Where QR codes are published.

use crate::content::values::Web;
use crate::site::Site;

/// The path of a page's code, without its ending: `gateshead/qr/easy-read/keyworkers`.
pub fn of_page(site: &Site<'_>, page: usize) -> String {
    let site_page = &site.pages[page];
    let edition = &site.editions[site_page.edition];
    let branch = &site.branches[edition.branch];
    let below = edition
        .prefix
        .strip_prefix(&branch.prefix)
        .unwrap_or_default();
    let folder = if site_page.leaflet.is_some() {
        "leaflets/"
    } else {
        ""
    };
    format!("{}qr/{below}{folder}{}", branch.prefix, site_page.id())
}

/// The path of a video's code, without its ending. The same video has the same code everywhere.
pub fn of_video(address: &Web) -> String {
    let mut hash = crc32fast::Hasher::new();
    hash.update(address.as_str().as_bytes());
    format!("qr/video-{:08x}", hash.finalize())
}
