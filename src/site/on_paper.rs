//! Addresses that stand on paper: short ones, old ones that still lead somewhere, and those on record.
//!
//! Paper lives for years. A page may have a short address, so that its code stays coarse enough for an
//! old phone (rule Q06), and old addresses, which lead to it. What `fingerpost links record` has put
//! on record must go on leading somewhere.

use super::Site;
use crate::content::Broken;
use crate::content::values::Id;
use crate::diagnostic::{Finding, finding, rules};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

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
    without_clashes(site, redirects, findings)
}

/// Addresses that nothing else has. Two pages with one word clash in every area that has both: that is
/// said once. What clashes is left out, so that later stages do not say it again for each area.
fn without_clashes(
    site: &Site<'_>,
    redirects: Vec<Redirect>,
    findings: &mut Vec<Finding>,
) -> Vec<Redirect> {
    let mut taken: BTreeMap<String, Span> = BTreeMap::new();
    for (page, site_page) in site.pages.iter().enumerate() {
        let span = site_page.page.head.title.span;
        taken.insert(site.relative(page).to_lowercase(), span);
    }
    let mut seen = BTreeSet::new();
    let mut free = Vec::with_capacity(redirects.len());
    for redirect in redirects {
        match taken.get(&redirect.from.to_lowercase()) {
            None => {
                taken.insert(redirect.from.to_lowercase(), redirect.span);
                free.push(redirect);
            }
            Some(first) if seen.insert((redirect.span, *first)) => findings.push(
                finding!(PATH_TWICE, redirect.span,
                    "the address {} would lead to two pages", redirect.from;
                    help: "write another word here, or give the other page another id")
                .also(*first, "the other page"),
            ),
            Some(_) => {}
        }
    }
    free
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
                None => format!("add `short: {}`, or a shorter word", short_for(site_page)),
            }),
        );
    }
}

/// A short word for a page: its id, told apart from its twin.
fn short_for(page: &super::SitePage<'_>) -> String {
    match page.is_easy() {
        true => format!("{}-easy", page.id()),
        false => page.id().to_string(),
    }
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
