//! What all pages of an edition share: made once, seen by each.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::blocks::BlockKind;
use crate::content::page::PageAudience;
use crate::content::values::{Format, LanguageTag};
use crate::site::{BranchId, BranchKind, EditionId, PageId};
use crate::text::marks::in_language;
use crate::text::{
    LanguageNote, Name, PageLink, Phrase, Picture, Resolver, ShownContact, ShownUrgentHelp,
    WebLink, web_link,
};
use serde::Serialize;

/// The site as a whole, in the words of one edition.
#[derive(Debug, Serialize)]
pub struct SiteView {
    name: String,
    short_name: String,
    description: Option<String>,
    sample: bool,
    root_href: String,
    root_note: Option<LanguageNote>,
    has_areas: bool,
    generator: String,
}

#[derive(Debug, Serialize)]
pub struct PublisherView {
    name: String,
    short_name: String,
    url: WebLink,
    accessibility_statement_url: Option<WebLink>,
    privacy_url: Option<WebLink>,
    logo: Option<Picture>,
}

#[derive(Debug, Serialize)]
pub struct AreaView {
    id: String,
    name: Name,
    note: Option<Phrase>,
}

#[derive(Debug, Serialize)]
pub struct NavigationView {
    title: Phrase,
    picture: Option<Picture>,
    pub(super) pages: Vec<PageLink>,
}

#[derive(Debug, Serialize)]
pub struct EditionView {
    format: Format,
    lang: LanguageTag,
    dir: &'static str,
    area: Option<AreaView>,
    home_href: String,
    twin_home_href: Option<String>,
    contacts_href: Option<String>,
    urgent: Vec<ShownUrgentHelp>,
    urgent_href: Option<String>,
    urgent_note: Option<LanguageNote>,
    search_href: Option<String>,
    navigation: Vec<NavigationView>,
    footer: Vec<PageLink>,
    words_checked_by: Option<String>,
    formats_contact: Option<ShownContact>,
    card: Option<CardView>,
    news_feed: Option<FeedView>,
}

/// The feed of the news.
#[derive(Debug, Serialize)]
pub struct FeedView {
    href: String,
    title: String,
}

/// The picture that messages show where somebody shares a page.
#[derive(Debug, Serialize)]
pub struct CardView {
    url: String,
    alt: String,
}

/// The site in the words of an edition.
pub fn site_view<'s, 'c: 's>(resolver: &Resolver<'s, 'c>) -> SiteView {
    let site = resolver.scope.site;
    let file = &site.content.site;
    let name = marked(&resolver.words(&file.name));
    let root = root_page(resolver).map(|page| resolver.page_link(page));
    SiteView {
        short_name: file
            .short_name
            .as_ref()
            .map_or_else(|| name.clone(), |short| marked(&resolver.words(short))),
        name,
        description: file
            .description
            .as_ref()
            .map(|words| resolver.words(words).text),
        sample: file.sample == Some(true),
        root_href: root
            .as_ref()
            .map_or_else(|| site.base.href(""), |it| it.href.clone()),
        root_note: root.and_then(|it| it.note),
        has_areas: site
            .branches
            .iter()
            .any(|branch| matches!(branch.kind, BranchKind::Root)),
        generator: crate::MADE_WITH.to_owned(),
    }
}

/// The top of the site, in the format and language of the edition where it is in them.
fn root_page<'s, 'c: 's>(resolver: &Resolver<'s, 'c>) -> Option<PageId> {
    let site = resolver.scope.site;
    let own = resolver.scope.edition;
    let root = BranchId::from(0);
    let top = site.branches[root].top_page();
    let of_root = || site.editions.iter().filter(|it| it.branch == root);
    let tops = |language: &LanguageTag, format| {
        let mut editions = of_root();
        let edition = editions.find(|it| it.format == format && it.language == *language)?;
        edition.pages.get(top).copied()
    };
    tops(&own.language, own.format).or_else(|| of_root().find_map(|it| it.pages.get(top).copied()))
}

/// Words between marks that say their language where that is not the one of the page.
fn marked(words: &Phrase) -> String {
    match &words.lang {
        Some(language) => in_language(language.as_str(), &words.text),
        None => words.text.clone(),
    }
}

/// The publisher in the words of an edition.
pub fn publisher_view<'s, 'c: 's>(resolver: &Resolver<'s, 'c>) -> PublisherView {
    let publisher = &resolver.scope.site.content.site.publisher;
    let name = marked(&resolver.words(&publisher.name));
    PublisherView {
        short_name: publisher
            .short_name
            .as_ref()
            .map_or_else(|| name.clone(), |short| marked(&resolver.words(short))),
        name,
        url: web_link(&publisher.home_url),
        accessibility_statement_url: publisher.accessibility_statement_url.as_ref().map(web_link),
        privacy_url: publisher.privacy_url.as_ref().map(web_link),
        logo: resolver.picture(publisher.logo.as_ref()),
    }
}

/// Everything that the pages of an edition share.
pub fn edition_view<'s, 'c: 's>(
    resolver: &Resolver<'s, 'c>,
    card: Option<EditionId>,
) -> EditionView {
    let scope = resolver.scope;
    let site = scope.site;
    let edition = scope.edition;
    let area = scope.branch.area();
    let top = scope.branch.top_page();
    let twin_home = scope
        .twin_edition()
        .and_then(|twin| twin.pages.get(top))
        .copied();
    let contacts = scope.page_in_format("contacts");
    let urgent_page = [scope.edition, scope.first_edition()]
        .into_iter()
        .find_map(|edition| site.page_that_shows(edition, BlockKind::UrgentHelp))
        .map(|page| resolver.page_link(page));
    EditionView {
        format: edition.format,
        lang: scope.language.clone(),
        dir: scope.language.direction(),
        area: area.map(|area| AreaView {
            id: area.id.to_string(),
            name: resolver.name(&area.value.name),
            note: resolver.maybe(area.value.note.as_ref()),
        }),
        home_href: match scope.home() {
            Some(home) => site.href(home),
            None => site.base.href(&edition.folders.pages),
        },
        twin_home_href: twin_home.map(|page| site.href(page)),
        contacts_href: contacts.map(|page| site.href(page)),
        urgent: resolver.all_urgent_help(),
        urgent_href: urgent_page.as_ref().map(|page| page.href.clone()),
        urgent_note: urgent_page.and_then(|page| page.note),
        search_href: site.search_page(edition).map(|page| site.href(page)),
        navigation: navigation(resolver),
        words_checked_by: resolver.assets.words_checked_by(scope.language),
        footer: site
            .content
            .site
            .footer
            .iter()
            .filter_map(|id| scope.find_page(id.value.as_str()))
            .map(|page| resolver.page_link(page))
            .collect(),
        formats_contact: site
            .content
            .site
            .formats_contact
            .as_ref()
            .and_then(|id| scope.branch.contact(id.value.as_str()))
            .map(|contact| resolver.contact(contact)),
        card: card.map(|edition| card_view(resolver, edition)),
        news_feed: site.has_feed(edition).then(|| FeedView {
            href: site.base.href(&site.news_feed(edition)),
            title: resolver.news_title(),
        }),
    }
}

/// The card of an edition. It says the area and the site.
fn card_view<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, edition: EditionId) -> CardView {
    let site = resolver.scope.site;
    let name = resolver.words(&site.content.site.name).text;
    let area = resolver.scope.branch.area();
    CardView {
        url: site.base.absolute(&site.card(edition)),
        alt: match area {
            Some(area) => format!("{} - {name}", resolver.words(&area.value.name).text),
            None => name,
        },
    }
}

/// The sections that have pages in this format; what is not in this language is there in the first one.
/// Easy read has its own navigation: it leads to easy read pages only.
fn navigation<'s, 'c: 's>(resolver: &Resolver<'s, 'c>) -> Vec<NavigationView> {
    let edition = resolver.scope.edition;
    let sections = resolver.scope.site.content.site.navigation.iter();
    let views = sections.map(|section| NavigationView {
        title: resolver.words(&section.title),
        picture: resolver.picture(section.picture.as_ref()),
        pages: section
            .pages
            .iter()
            .filter_map(|id| resolver.scope.page_in_format(id.value.as_str()))
            .filter(|page| {
                let head = &resolver.scope.site.pages[*page].page.head;
                edition.format == Format::Plain
                    || head.audience != Some(PageAudience::Professionals)
            })
            .map(|page| resolver.page_link(page))
            .collect(),
    });
    views.filter(|section| !section.pages.is_empty()).collect()
}
