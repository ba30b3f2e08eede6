//! What one page is given beside its edition.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use super::crumbs::{CrumbView, breadcrumbs};
use super::files::{FileView, ThumbnailView, files, thumbnail};
use super::languages::{LanguageView, languages};
use super::linked::{Known, linked_data};
use super::listen::{RecordingView, recording};
use crate::content::page::{EasyRead, PageAudience, PageKind};
use crate::content::values::{Date, LanguageTag};
use crate::render::paper::PaperSource;
use crate::site::PageId;
use crate::text::blocks::{NamedLanguage, ShownHeading, SourceLink};
use crate::text::{Day, PageLink, Picture, Resolver, ShownCode, ShownNotice, web_link};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct PageView {
    id: String,
    template: &'static str,
    title: String,
    description: Option<String>,
    href: String,
    url: Option<String>,
    picture: Option<Picture>,
    breadcrumbs: Vec<CrumbView>,
    twin: Option<TwinView>,
    languages: Vec<LanguageView>,
    alternates: Vec<AlternateView>,
    missing_language: Option<NamedLanguage>,
    body_lang: Option<LanguageTag>,
    body_dir: Option<&'static str>,
    qr: Option<ShownCode>,
    last_reviewed: Option<Day>,
    next_review: Option<Day>,
    files: Vec<FileView>,
    thumbnail: Option<ThumbnailView>,
    sources: Vec<SourceLink>,
    tested_by: Option<String>,
    tested_on: Option<Day>,
    audience: PageAudience,
    headings: Vec<ShownHeading>,
    notices: Vec<ShownNotice>,
    news: Option<NewsView>,
    linked_data: Option<String>,
    recording: Option<RecordingView>,
    listen: bool,
    words: bool,
    machine_translated: bool,
    noindex: bool,
}

/// What makes a page news.
#[derive(Debug, Serialize)]
struct NewsView {
    date: Day,
    show_until: Day,
    /// Its text is not shown any more.
    ended: bool,
    /// The page that lists all news.
    list: Option<PageLink>,
}

#[derive(Debug, Serialize)]
struct TwinView {
    href: String,
    exists: bool,
}

#[derive(Debug, Serialize)]
struct AlternateView {
    /// The tag of a language, or `x-default`.
    tag: String,
    url: String,
}

impl PageView {
    /// The name of its template, without `.html`.
    pub fn template(&self) -> &'static str {
        self.template
    }

    /// The page for addresses that lead nowhere: it belongs to no page that anyone wrote.
    pub fn not_found<'s, 'c: 's>(resolver: &Resolver<'s, 'c>) -> Self {
        let title = resolver.say("not-found-title", &[]);
        Self {
            id: "404".to_owned(),
            template: "404",
            title: title.map_or_else(String::new, |it| it.text),
            description: None,
            href: resolver.scope.site.base.href(""),
            url: None,
            picture: None,
            breadcrumbs: Vec::new(),
            twin: None,
            languages: languages(resolver, None),
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
            audience: PageAudience::Families,
            headings: Vec::new(),
            notices: Vec::new(),
            news: None,
            linked_data: None,
            recording: None,
            listen: false,
            words: false,
            machine_translated: false,
            noindex: true,
        }
    }
}

/// The view of a page, in the words of its edition; its text comes beside it.
pub fn page_view<'s, 'c: 's>(
    resolver: &Resolver<'s, 'c>,
    number: PageId,
    qr: Option<ShownCode>,
    papers: &dyn PaperSource,
) -> PageView {
    let site = resolver.scope.site;
    let page = &site.pages[number];
    let head = &page.page.head;
    let own = resolver.at(site.scope(number));
    let missing = (!page.translated).then_some(own.scope.language);
    let made = papers.facts(number);
    let dates = page_dates(resolver, number);
    let title = resolver.title(number);
    let has_ended = site.has_ended(number);
    let description = Some(own.words_of(&page.page.description));
    let description = description.filter(|text| !text.is_empty() && !has_ended);
    let url = site.base.absolute(&site.relative(number));
    let breadcrumbs = breadcrumbs(resolver, number);
    let known = Known {
        title: &title,
        description: description.as_deref(),
        url: &url,
        last_reviewed: dates.last_reviewed.as_ref().map(|day| day.iso.as_str()),
        breadcrumbs: &breadcrumbs,
    };
    PageView {
        id: page.id().to_string(),
        template: template(page),
        linked_data: Some(linked_data(resolver, number, &known)),
        title,
        description,
        href: site.href(number),
        url: Some(url),
        picture: resolver.picture(head.picture.as_ref()),
        breadcrumbs,
        twin: twin(resolver, number),
        languages: languages(resolver, Some(number)),
        alternates: alternates(resolver, number),
        missing_language: missing.map(|_| resolver.named(resolver.scope.language)),
        body_lang: missing.cloned(),
        body_dir: missing.map(LanguageTag::direction),
        qr,
        last_reviewed: dates.last_reviewed,
        next_review: dates.next_review,
        files: files(made.as_deref(), &site.base, resolver.conventions()),
        thumbnail: thumbnail(made.as_deref(), &site.base),
        sources: head
            .sources
            .iter()
            .map(|source| SourceLink {
                title: source.title.as_str().to_owned(),
                url: web_link(&source.url),
            })
            .collect(),
        tested_by: head.tested_by.as_ref().map(|text| text.as_str().to_owned()),
        tested_on: resolver.maybe_date(head.tested_on),
        audience: head.audience.unwrap_or(PageAudience::Families),
        headings: own.headings(),
        notices: resolver.notices(number),
        recording: recording(resolver, number),
        listen: site.reads_aloud(number),
        news: news_view(resolver, number),
        noindex: site.content.site.sample == Some(true) || has_ended,
        words: site.has_words(number),
        machine_translated: site.translations.is_unchecked(page.page.document.source),
    }
}

/// When a page was read through, and when that must happen again.
#[derive(Debug)]
pub struct PageDates {
    pub last_reviewed: Option<Day>,
    pub next_review: Option<Day>,
}

/// The dates of a page.
pub fn page_dates<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, number: PageId) -> PageDates {
    let site = resolver.scope.site;
    let page = site.pages[number].page;
    let provenance = &page.head.provenance;
    let next_review = match page.kind {
        // News ends by itself: nobody promises to look at it again.
        PageKind::News(_) => provenance.next_review.map(Date::from),
        PageKind::Usual | PageKind::Story(_) => site.next_review(provenance),
    };
    PageDates {
        last_reviewed: resolver.maybe_date(provenance.last_reviewed),
        next_review: resolver.maybe_date(next_review),
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

fn news_view<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, number: PageId) -> Option<NewsView> {
    let site = resolver.scope.site;
    let days = site.pages[number].page.news()?;
    let list = site.news_page(resolver.scope.edition);
    Some(NewsView {
        date: resolver.date(days.date),
        show_until: resolver.date(days.show_until),
        ended: site.has_ended(number),
        list: list.map(|page| resolver.page_link(page)),
    })
}

fn twin<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, number: PageId) -> Option<TwinView> {
    let site = resolver.scope.site;
    if let Some(twin) = site.twin(number) {
        return Some(TwinView {
            href: site.href(twin),
            exists: true,
        });
    }
    if site.pages[number].page.head.easy_read == Some(EasyRead::NotNeeded) {
        return None;
    }
    let home = resolver
        .scope
        .twin_edition()?
        .pages
        .get(resolver.scope.branch.top_page())?;
    Some(TwinView {
        href: site.href(*home),
        exists: false,
    })
}

/// The same page in each language in which it is.
fn alternates<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, number: PageId) -> Vec<AlternateView> {
    let site = resolver.scope.site;
    let pages = site.in_languages(number).into_iter();
    pages
        .map(|(tag, page)| AlternateView {
            tag: tag.to_owned(),
            url: site.base.absolute(&site.relative(page)),
        })
        .collect()
}
