//! What all pages of an edition share: made once, seen by each.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use super::{ContactView, PageLink, UrgentView, Viewer, WebView, WordsView, web_view};
use crate::content::blocks::BlockKind;
use crate::content::page::PageAudience;
use crate::content::values::Format;
use crate::render::pictures::shelf::PictureView;
use crate::site::BranchKind;
use serde::Serialize;

/// The site as a whole, in the words of one edition.
#[derive(Debug, Serialize)]
pub struct SiteView {
    name: String,
    short_name: String,
    description: Option<String>,
    sample: bool,
    root_href: String,
    has_areas: bool,
    generator: String,
}

#[derive(Debug, Serialize)]
pub struct PublisherView {
    name: String,
    short_name: String,
    url: WebView,
    accessibility_statement_url: Option<WebView>,
    privacy_url: Option<WebView>,
    logo: Option<PictureView>,
}

#[derive(Debug, Serialize)]
pub struct AreaView {
    id: String,
    name: String,
    note: Option<WordsView>,
}

#[derive(Debug, Serialize)]
pub struct NavigationView {
    title: WordsView,
    picture: Option<PictureView>,
    pub(super) pages: Vec<PageLink>,
}

#[derive(Debug, Serialize)]
pub struct EditionView {
    format: &'static str,
    lang: String,
    dir: &'static str,
    area: Option<AreaView>,
    home_href: String,
    twin_home_href: Option<String>,
    contacts_href: Option<String>,
    urgent: Vec<UrgentView>,
    urgent_href: Option<String>,
    navigation: Vec<NavigationView>,
    footer: Vec<PageLink>,
    formats_contact: Option<ContactView>,
}

/// The site in the words of an edition.
pub fn site_view(viewer: &Viewer<'_, '_>) -> SiteView {
    let site = viewer.scope.site;
    let file = &site.content.site;
    let name = viewer.words(&file.name).text;
    SiteView {
        short_name: file
            .short_name
            .as_ref()
            .map_or_else(|| name.clone(), |short| viewer.words(short).text),
        name,
        description: file
            .description
            .as_ref()
            .map(|words| viewer.words(words).text),
        sample: file.sample == Some(true),
        root_href: root_href(viewer),
        has_areas: site
            .branches
            .iter()
            .any(|branch| matches!(branch.kind, BranchKind::Root)),
        generator: crate::MADE_WITH.to_owned(),
    }
}

/// The top of the site, in the format and language of the edition.
fn root_href(viewer: &Viewer<'_, '_>) -> String {
    let site = viewer.scope.site;
    let edition = viewer.scope.edition;
    let of_root = |other: &&crate::site::Edition<'_>| {
        other.branch == 0 && other.format == edition.format && other.language == edition.language
    };
    match site.editions.iter().find(of_root) {
        Some(root) if root.pages.contains_key(site.branches[0].top_page()) => {
            site.base.href(&root.prefix)
        }
        _ => site.base.href(""),
    }
}

/// The publisher in the words of an edition.
pub fn publisher_view(viewer: &Viewer<'_, '_>) -> PublisherView {
    let publisher = &viewer.scope.site.content.site.publisher;
    let name = viewer.words(&publisher.name).text;
    PublisherView {
        short_name: publisher
            .short_name
            .as_ref()
            .map_or_else(|| name.clone(), |short| viewer.words(short).text),
        name,
        url: web_view(&publisher.home_url),
        accessibility_statement_url: publisher.accessibility_statement_url.as_ref().map(web_view),
        privacy_url: publisher.privacy_url.as_ref().map(web_view),
        logo: viewer.picture(publisher.logo.as_ref()),
    }
}

/// Everything that the pages of an edition share.
pub fn edition_view<'s, 'c: 's>(viewer: &Viewer<'s, 'c>) -> EditionView {
    let scope = viewer.scope;
    let site = scope.site;
    let edition = scope.edition;
    let area = scope.branch.area();
    let top = scope.branch.top_page();
    let twin_home = scope
        .twin_edition()
        .and_then(|twin| twin.pages.get(top))
        .copied();
    let contacts = edition.pages.get("contacts").copied();
    let urgent_page = site.page_that_shows(scope.edition, BlockKind::UrgentHelp);
    EditionView {
        format: edition.format.word(),
        lang: edition.language.as_str().to_owned(),
        dir: edition.language.direction(),
        area: area.map(|area| AreaView {
            id: area.id.to_string(),
            name: viewer.words(&area.value.name).text,
            note: viewer.maybe(area.value.note.as_ref()),
        }),
        home_href: site.base.href(&edition.prefix),
        twin_home_href: twin_home.map(|page| site.href(page)),
        contacts_href: contacts.map(|page| site.href(page)),
        urgent: scope
            .branch
            .urgent
            .iter()
            .map(|help| viewer.urgent(help))
            .collect(),
        urgent_href: urgent_page.map(|page| site.href(page)),
        navigation: navigation(viewer),
        footer: site
            .content
            .site
            .footer
            .iter()
            .filter_map(|id| scope.find_page(id.value.as_str()))
            .map(|page| viewer.page_link(page))
            .collect(),
        formats_contact: site
            .content
            .site
            .formats_contact
            .as_ref()
            .and_then(|id| scope.branch.contact(id.value.as_str()))
            .map(|contact| viewer.contact(contact)),
    }
}

/// The sections that have pages in this edition. Easy read has its own navigation: it leads to easy
/// read pages only.
fn navigation(viewer: &Viewer<'_, '_>) -> Vec<NavigationView> {
    let edition = viewer.scope.edition;
    let sections = viewer.scope.site.content.site.navigation.iter();
    let views = sections.map(|section| NavigationView {
        title: viewer.words(&section.title),
        picture: viewer.picture(section.picture.as_ref()),
        pages: section
            .pages
            .iter()
            .filter_map(|id| edition.pages.get(id.value.as_str()))
            .filter(|page| {
                let head = &viewer.scope.site.pages[**page].page.head;
                edition.format == Format::Plain
                    || head.audience != Some(PageAudience::Professionals)
            })
            .map(|page| viewer.page_link(*page))
            .collect(),
    });
    views.filter(|section| !section.pages.is_empty()).collect()
}
