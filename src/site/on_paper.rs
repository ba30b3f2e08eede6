//! Addresses that stand on paper: short ones, old ones that still lead somewhere, and those on record.
//!
//! Paper lives for years. A page may have a short address, so that its code stays coarse enough for an
//! old phone (rule Q06), and old addresses, which lead to it. What `fingerpost links record` has put
//! on record must go on leading somewhere.

use super::Site;
use crate::content::Broken;
use crate::content::values::Id;
use crate::diagnostic::{Finding, rules};
use crate::source::Span;
use std::collections::BTreeSet;

/// Bytes of an address that fit in a QR code of version 4 at level M, whatever they are (rule Q06;
/// ISO/IEC 18004, table 7).
const COARSE: usize = 62;

/// An address that leads on to a page.
#[derive(Debug)]
pub struct Redirect {
    /// Below the root, with a slash at the end.
    pub from: String,
    /// The page, by its number among [`Site::pages`].
    pub page: usize,
    /// Where its author wrote it.
    pub span: Span,
}

impl Site<'_> {
    /// The short address of a page, below the root.
    fn short(&self, page: usize) -> Option<String> {
        let site_page = &self.pages[page];
        let short = site_page.page.head.short.as_ref()?;
        let edition = &self.editions[site_page.edition];
        let prefix = edition
            .prefix
            .strip_suffix("easy-read/")
            .unwrap_or(&edition.prefix);
        Some(format!("{prefix}{}/", short.value))
    }

    /// The address of a page that codes hold and paper shows, below the root.
    pub fn on_paper(&self, page: usize) -> String {
        self.short(page).unwrap_or_else(|| self.relative(page))
    }
}

/// Every short and every old address.
pub(super) fn redirects(site: &Site<'_>, findings: &mut Vec<Finding>) -> Vec<Redirect> {
    let mut redirects = Vec::new();
    for (page, site_page) in site.pages.iter().enumerate() {
        let head = &site_page.page.head;
        if let (Some(from), Some(short)) = (site.short(page), &head.short) {
            redirects.push(Redirect {
                from,
                page,
                span: short.span,
            });
        }
        let edition = &site.editions[site_page.edition];
        let folder = match site_page.leaflet {
            Some(_) => "leaflets/",
            None => "",
        };
        for old in &head.moved_from {
            redirects.push(Redirect {
                from: format!("{}{folder}{}/", edition.prefix, old.value),
                page,
                span: old.span,
            });
        }
    }
    findings.extend(reserved(site));
    redirects
}

/// Short addresses that the output folder needs for itself.
fn reserved(site: &Site<'_>) -> Vec<Finding> {
    let shorts = site
        .content
        .pages
        .iter()
        .filter_map(|page| page.head.short.as_ref());
    let is_taken = |id: &Id| {
        super::pages::RESERVED.contains(&id.as_str())
            || site
                .languages
                .iter()
                .any(|language| language.in_addresses() == id.as_str())
    };
    shorts
        .filter(|short| is_taken(&short.value))
        .map(|short| {
            Finding::new(
                &rules::BAD_VALUE,
                format!("`{}` cannot be a short address", short.value),
            )
            .at(short.span)
            .help(format!(
                "write another word, such as `{}-here`: the output needs this one",
                short.value
            ))
        })
        .collect()
}

/// Pages whose code is finer than an old phone reads from paper. Said once for a page, whatever the
/// number of areas with a long name.
pub(super) fn check_codes(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for (page, site_page) in site.pages.iter().enumerate() {
        let address = site.base.absolute(&site.on_paper(page));
        if address.len() <= COARSE || site_page.leaflet.is_some() {
            continue;
        }
        let head = &site_page.page.head;
        let span = head.short.as_ref().map_or(head.title.span, |it| it.span);
        if !seen.insert(span) {
            continue;
        }
        findings.push(
            Finding::new(
                &rules::DENSE_CODE,
                format!(
                    "the address {address} makes a fine code that old phones cannot read from paper"
                ),
            )
            .at(span)
            .help(match &head.short {
                Some(_) => "write a shorter word".to_owned(),
                None => short_for(site, site_page, &address).map_or_else(
                    || "add `short:` with a short word".to_owned(),
                    |word| format!("add `short: {word}`, or another short word"),
                ),
            }),
        );
    }
}

/// A short word that a coarse code has room for: the first words of the id of a page, told apart from its
/// twin and from other pages.
fn short_for(site: &Site<'_>, page: &super::SitePage<'_>, address: &str) -> Option<String> {
    let id = page.id().as_str();
    let ending = if page.is_easy() { "-easy" } else { "" };
    let room = (COARSE + id.len()).checked_sub(address.len() + ending.len())?;
    let ends = id.match_indices('-').map(|(at, _)| at).rev();
    ends.filter(|end| *end <= room)
        .map(|end| format!("{}{ending}", &id[..end]))
        .find(|word| !site.pages.iter().any(|it| it.id().as_str() == word))
}

/// Addresses on record that lead nowhere any more.
pub(super) fn check_record(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let Some(record) = &site.content.printed_links else {
        return;
    };
    // What could not be read may be what the address leads to.
    let incomplete = site.content.broken.iter().any(|it| {
        matches!(
            it,
            Broken::Page(_) | Broken::Leaflet(_) | Broken::Area(_) | Broken::Site
        )
    });
    if incomplete {
        return;
    }
    let base = super::BaseUrl::from(&site.content.site.base_url.value);
    let pages = (0..site.pages.len()).map(|page| site.relative(page));
    let redirects = site.redirects.iter().map(|redirect| redirect.from.clone());
    let known: BTreeSet<String> = pages
        .chain(redirects)
        .map(|relative| base.absolute(&relative))
        .collect();
    for address in &record.addresses {
        if known.contains(address.value.as_str()) {
            continue;
        }
        findings.push(
            Finding::new(
                &rules::PRINTED_LINK,
                format!(
                    "{} stands on paper, and would lead nowhere",
                    address.value.as_str()
                ),
            )
            .at(address.span)
            .help("in the page that took its place, write its old id: `moved_from: [old-id]`"),
        );
    }
}

/// Every address that this site puts on paper, in order.
pub fn all(site: &Site<'_>) -> BTreeSet<String> {
    (0..site.pages.len())
        .map(|page| site.base.absolute(&site.on_paper(page)))
        .collect()
}
