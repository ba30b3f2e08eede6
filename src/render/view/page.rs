//! What one page is given beside its edition.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use super::papers::{FileView, ThumbnailView};
use super::{DateView, QrView, Viewer, WebView, web_view};
use crate::content::page::{EasyRead, PageAudience};
use crate::document::Visit;
use crate::render::pictures::shelf::PictureView;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct PageView {
    id: String,
    template: &'static str,
    title: String,
    description: Option<String>,
    href: String,
    url: Option<String>,
    picture: Option<PictureView>,
    breadcrumbs: Vec<CrumbView>,
    twin: Option<TwinView>,
    languages: Vec<LanguageView>,
    alternates: Vec<AlternateView>,
    missing_language: Option<NamedLanguage>,
    body_lang: Option<String>,
    body_dir: Option<&'static str>,
    qr: Option<QrView>,
    last_reviewed: Option<DateView>,
    next_review: Option<DateView>,
    files: Vec<FileView>,
    thumbnail: Option<ThumbnailView>,
    sources: Vec<SourceView>,
    tested_by: Option<String>,
    tested_on: Option<DateView>,
    audience: &'static str,
    headings: Vec<HeadingView>,
    noindex: bool,
}

#[derive(Debug, Serialize)]
struct CrumbView {
    title: String,
    href: String,
}

#[derive(Debug, Serialize)]
struct TwinView {
    href: String,
    exists: bool,
}

#[derive(Debug, Serialize)]
struct LanguageView {
    tag: String,
    name: String,
    href: String,
    current: bool,
}

#[derive(Debug, Serialize)]
struct AlternateView {
    tag: String,
    url: String,
}

/// A language and its own name.
#[derive(Debug, Clone, Serialize)]
pub struct NamedLanguage {
    pub tag: String,
    pub name: String,
}

/// A document that a page rests on.
#[derive(Debug, Serialize)]
pub struct SourceView {
    pub title: String,
    pub url: WebView,
}

/// A heading of a page.
#[derive(Debug, Serialize)]
pub struct HeadingView {
    pub level: u8,
    pub id: String,
    pub text: String,
}

impl PageView {
    /// The name of its template, without `.html`.
    pub fn template(&self) -> &'static str {
        self.template
    }

    /// The page for addresses that lead nowhere: it belongs to no page that anyone wrote.
    pub fn not_found(viewer: &Viewer<'_, '_>) -> Self {
        let edition = viewer.scope.edition;
        let say = |key| {
            viewer
                .strings
                .say(edition.language.as_str(), edition.format, key, None)
        };
        Self {
            id: "404".to_owned(),
            template: "404",
            title: say("not-found-title").unwrap_or_default(),
            description: None,
            href: viewer.scope.site.base.href(""),
            url: None,
            picture: None,
            breadcrumbs: Vec::new(),
            twin: None,
            languages: Vec::new(),
            alternates: Vec::new(),
            missing_language: None,
            body_lang: None,
            body_dir: None,
            qr: None,
            last_reviewed: None,
            next_review: None,
            files: Vec::new(),
            thumbnail: None,
            sources: Vec::new(),
            tested_by: None,
            tested_on: None,
            audience: PageAudience::Families.word(),
            headings: Vec::new(),
            noindex: true,
        }
    }
}

/// The view of a page; its text comes beside it. `None` when the scope is no page.
pub fn page_view(viewer: &Viewer<'_, '_>, qr: Option<QrView>) -> Option<PageView> {
    let number = viewer.scope.page?;
    let site = viewer.scope.site;
    let page = &site.pages[number];
    let head = &page.page.head;
    let first = site.first_language();
    let edition = viewer.scope.edition;
    let id = page.id().as_str();
    let dates = page_dates(viewer, number);
    Some(PageView {
        id: id.to_owned(),
        template: template(page),
        title: site.title(number),
        description: Some(viewer.scope.phrase(&page.page.description))
            .filter(|text| !text.is_empty()),
        href: site.href(number),
        url: Some(site.base.absolute(&site.relative(number))),
        picture: viewer.picture(head.picture.as_ref()),
        breadcrumbs: breadcrumbs(viewer, number),
        twin: twin(viewer, number),
        languages: languages(viewer, number),
        alternates: alternates(viewer, number),
        missing_language: (!page.translated).then(|| named(viewer, edition.language.as_str())),
        body_lang: (!page.translated).then(|| first.as_str().to_owned()),
        body_dir: (!page.translated).then(|| first.direction()),
        qr,
        last_reviewed: dates.last_reviewed,
        next_review: dates.next_review,
        files: viewer.files(number),
        thumbnail: viewer.thumbnail(number),
        sources: head
            .sources
            .iter()
            .map(|source| SourceView {
                title: source.title.as_str().to_owned(),
                url: web_view(&source.url),
            })
            .collect(),
        tested_by: head.tested_by.as_ref().map(|text| text.as_str().to_owned()),
        tested_on: viewer.maybe_date(head.tested_on),
        audience: head.audience.unwrap_or(PageAudience::Families).word(),
        headings: headings(viewer, number),
        noindex: site.content.site.sample == Some(true),
    })
}

/// When a page was read through, and when that must happen again.
#[derive(Debug)]
pub struct PageDates {
    pub last_reviewed: Option<DateView>,
    pub next_review: Option<DateView>,
}

/// The dates of a page.
pub fn page_dates(viewer: &Viewer<'_, '_>, number: usize) -> PageDates {
    let head = &viewer.scope.site.pages[number].page.head;
    PageDates {
        last_reviewed: viewer.maybe_date(head.provenance.last_reviewed),
        next_review: viewer.maybe_date(viewer.scope.site.next_review(&head.provenance)),
    }
}

/// The template of a page.
fn template(page: &crate::site::SitePage<'_>) -> &'static str {
    if page.leaflet.is_some() {
        return "leaflet";
    }
    match page.id().as_str() {
        "home" => "home",
        "index" => "index",
        _ => "page",
    }
}

/// From the top of the branch to the parent. A chain that bites its tail ends where it does.
fn breadcrumbs(viewer: &Viewer<'_, '_>, number: usize) -> Vec<CrumbView> {
    let site = viewer.scope.site;
    let edition = viewer.scope.edition;
    let top = viewer.scope.branch.top_page();
    let mut chain = vec![number];
    let mut at = number;
    while let Some(parent) = &site.pages[at].page.head.parent {
        match edition.pages.get(parent.value.as_str()) {
            Some(next) if !chain.contains(next) => {
                chain.push(*next);
                at = *next;
            }
            _ => break,
        }
    }
    if let Some(top) = edition.pages.get(top)
        && !chain.contains(top)
    {
        chain.push(*top);
    }
    let crumbs = chain.into_iter().skip(1).rev();
    crumbs
        .map(|page| CrumbView {
            title: site.title(page),
            href: site.href(page),
        })
        .collect()
}

fn twin(viewer: &Viewer<'_, '_>, number: usize) -> Option<TwinView> {
    let site = viewer.scope.site;
    if let Some(twin) = site.twin(number) {
        return Some(TwinView {
            href: site.href(twin),
            exists: true,
        });
    }
    if site.pages[number].page.head.easy_read == Some(EasyRead::NotNeeded) {
        return None;
    }
    let home = viewer
        .scope
        .twin_edition()?
        .pages
        .get(viewer.scope.branch.top_page())?;
    Some(TwinView {
        href: site.href(*home),
        exists: false,
    })
}

/// The same page in each language of the site.
fn in_languages(viewer: &Viewer<'_, '_>, number: usize) -> Vec<(String, usize)> {
    let site = viewer.scope.site;
    let editions = viewer
        .scope
        .edition
        .translations
        .iter()
        .map(|number| &site.editions[*number]);
    editions
        .filter_map(|edition| {
            let page = edition.same_as(&site.pages[number])?;
            Some((edition.language.as_str().to_owned(), page))
        })
        .collect()
}

fn languages(viewer: &Viewer<'_, '_>, number: usize) -> Vec<LanguageView> {
    let site = viewer.scope.site;
    if site.languages.len() < 2 {
        return Vec::new();
    }
    in_languages(viewer, number)
        .into_iter()
        .map(|(tag, page)| LanguageView {
            name: named(viewer, &tag).name,
            href: site.href(page),
            current: tag == viewer.scope.edition.language.as_str(),
            tag,
        })
        .collect()
}

/// Real translations only: a page that stands in for one is no alternative.
fn alternates(viewer: &Viewer<'_, '_>, number: usize) -> Vec<AlternateView> {
    let site = viewer.scope.site;
    if site.languages.len() < 2 {
        return Vec::new();
    }
    in_languages(viewer, number)
        .into_iter()
        .filter(|(_, page)| site.pages[*page].translated)
        .map(|(tag, page)| AlternateView {
            tag,
            url: site.base.absolute(&site.relative(page)),
        })
        .collect()
}

/// A language by its own name, as its strings give it.
pub fn named(viewer: &Viewer<'_, '_>, tag: &str) -> NamedLanguage {
    let name = viewer
        .strings
        .own_name(tag)
        .unwrap_or_else(|| tag.to_owned());
    NamedLanguage {
        tag: tag.to_owned(),
        name,
    }
}

/// The headings of a page.
pub fn headings(viewer: &Viewer<'_, '_>, number: usize) -> Vec<HeadingView> {
    let page = viewer.scope.site.pages[number].page;
    let text = viewer.scope.site.sources.text(page.document.source);
    let mut headings = Vec::new();
    page.document.walk(&mut |_, visit| {
        if let Visit::Heading(level, anchor, content) = visit {
            let words = crate::document::plain_text(content, &|range| range.of(text), &|fact| {
                viewer
                    .scope
                    .fact(&fact.0)
                    .map_or_else(|_| String::new(), |value| value.plain())
            });
            headings.push(HeadingView {
                level,
                id: anchor.to_owned(),
                text: words,
            });
        }
    });
    headings
}
