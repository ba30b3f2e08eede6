//! Addresses that stand on paper: short ones, old ones that still lead somewhere, and those on record.
//!
//! Paper lives for years. A page may have a short address, so that its code stays coarse enough for an
//! old phone (rule Q06), and old addresses, which lead to it. What `fingerpost links record` has put
//! on record must go on leading somewhere.

use super::{PageId, Site, addresses};
use crate::content::Broken;
use crate::content::values::Id;
use crate::diagnostic::{Finding, finding};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of an address that fit in a QR code of version 4 at level M, whatever they are (rule Q06;
/// ISO/IEC 18004, table 7).
const COARSE: usize = 62;

/// An address that leads on to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// Below the root, with a slash at the end.
    pub from: String,
    /// The page.
    pub page: PageId,
    /// Where its author wrote it.
    pub span: Span,
}

impl Site<'_> {
    /// The pages with a code and a PDF. News has none: paper stays longer than it is true.
    pub fn printed_pages(&self) -> impl Iterator<Item = PageId> {
        let pages = self.pages.iter_enumerated();
        pages.filter_map(|(number, page)| page.is_printed().then_some(number))
    }
}

/// Every short and every old address, and what is wrong with them. What clashes is left out.
pub fn redirects(site: &Site<'_>) -> (Vec<Redirect>, Vec<Finding>) {
    let pages = site.pages.keys();
    let redirects = pages.flat_map(|page| {
        let addresses = site.redirects_to(page).into_iter();
        addresses.map(move |(from, span)| Redirect { from, page, span })
    });
    let mut findings = reserved(site);
    let free = without_clashes(site, redirects, &mut findings);
    (free, findings)
}

/// Addresses that nothing else has. Two pages with one word clash in every area that has both: that is
/// said once. What clashes is left out, so that later stages do not say it again for each area.
fn without_clashes(
    site: &Site<'_>,
    redirects: impl Iterator<Item = Redirect>,
    findings: &mut Vec<Finding>,
) -> Vec<Redirect> {
    let mut taken: BTreeMap<String, Span> = BTreeMap::new();
    for (page, site_page) in site.pages.iter_enumerated() {
        let span = site_page.page.head.title.span;
        taken.insert(site.relative(page).to_lowercase(), span);
    }
    let mut seen = BTreeSet::new();
    let mut free = Vec::new();
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
    let is_taken = |id: &Id| addresses::is_reserved(id.as_str(), &site.languages);
    shorts
        .filter(|short| is_taken(&short.value))
        .map(|short| {
            finding!(
                BAD_VALUE, short.span,
                "`{}` cannot be a short address", short.value;
                help: "write another word, such as `{}-here`: the output needs this one", short.value
            )
        })
        .collect()
}

/// Pages whose code is finer than an old phone reads from paper. Said once for a page, whatever the
/// number of areas with a long name.
pub(super) fn check_codes(site: &Site<'_>, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for page in site.printed_pages() {
        let site_page = &site.pages[page];
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
finding!(
                DENSE_CODE, span,
                "the QR code of {address} has squares so small that old phones cannot read it from paper";
                help: match &head.short {
                    Some(_) => "write a shorter word".to_owned(),
                    None => short_for(site, site_page, &address).map_or_else(
                        || "add `short:` with a short word".to_owned(),
                        |word| format!("add `short: {word}`, or another short word"),
                    ),
                }
            ),
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
    let pages = site.pages.keys().map(|page| site.relative(page));
    let redirects = redirects(site).0.into_iter().map(|redirect| redirect.from);
    let known: BTreeSet<String> = pages
        .chain(redirects)
        .map(|relative| base.absolute(&relative))
        .collect();
    for address in &record.addresses {
        if known.contains(address.value.as_str()) {
            continue;
        }
        findings.push(finding!(
            PRINTED_LINK, address.span,
            "{} stands on paper, and would lead nowhere", address.value.as_str();
            help: "in the page that took its place, write its old id: `moved_from: [old-id]`"
        ));
    }
}

/// Every address that this site puts on paper, in order.
pub fn all(site: &Site<'_>) -> BTreeSet<String> {
    site.printed_pages()
        .map(|page| site.base.absolute(&site.on_paper(page)))
        .collect()
}
