//! Things to read and watch: documents, videos, leaflets, pages, sources.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use super::page::{NamedLanguage, SourceView};
use super::{DateView, PageLink, QrView, Viewer, WebView, web_view};
use crate::content::blocks::{DocumentEntry, LeafletsOptions, PagesOptions, VideoOptions};
use crate::content::page::Leaflet;
use crate::render::paper;
use crate::render::pictures::shelf::PictureView;
use crate::render::qr_path;
use serde::Serialize;
use std::collections::BTreeMap;
#[derive(Debug, Serialize)]
pub struct DocumentView {
    title: String,
    url: WebView,
    format: String,
    size: Option<String>,
    pages: Option<u32>,
    language: NamedLanguage,
    level: Option<&'static str>,
    audience: Option<&'static str>,
    last_updated: Option<DateView>,
    html_alternative: Option<WebView>,
}

#[derive(Debug, Serialize)]
pub struct LengthView {
    minutes: u32,
    seconds: u32,
}

#[derive(Debug, Serialize)]
pub struct VideoView {
    title: String,
    url: WebView,
    length: Option<LengthView>,
    captions: bool,
    bsl: bool,
    transcript: Vec<String>,
    qr: QrView,
}

#[derive(Debug, Serialize)]
pub struct LeafletView {
    id: String,
    title: String,
    description: Option<String>,
    layout: &'static str,
    audience: &'static str,
    format: &'static str,
    href: String,
    picture: Option<PictureView>,
    files: Vec<FileView>,
    thumbnail: Option<ThumbnailView>,
    opens: Option<PageLink>,
}

/// A finished PDF.
#[derive(Debug, Serialize)]
pub struct FileView {
    href: String,
    r#use: &'static str,
    size: String,
    pages: usize,
}

/// A small picture of the first page of a leaflet.
#[derive(Debug, Serialize)]
pub struct ThumbnailView {
    src: String,
    width: u32,
    height: u32,
}

#[derive(Debug, Serialize)]
pub struct UsedSource {
    title: String,
    url: WebView,
    used_by: Vec<PageLink>,
}

impl<'s, 'c: 's> Viewer<'s, 'c> {
    pub(super) fn document(&self, entry: &DocumentEntry) -> DocumentView {
        let site = self.scope.site;
        let url = match (&entry.url, &entry.file) {
            (Some(web), _) => web_view(&web.value),
            (None, file) => {
                let path = file.as_ref().map_or("", |file| file.as_str());
                WebView {
                    text: path.to_owned(),
                    href: site.base.href(path),
                }
            }
        };
        DocumentView {
            title: entry.title.as_str().to_owned(),
            url,
            format: entry.format.as_str().to_owned(),
            size: entry.size.as_ref().map(|size| size.as_str().to_owned()),
            pages: entry.pages,
            language: super::page::named(self, entry.language.as_str()),
            level: entry.level.map(|level| level.word()),
            audience: entry.audience.map(|audience| audience.word()),
            last_updated: self.maybe_date(entry.last_updated),
            html_alternative: entry
                .html_alternative
                .as_ref()
                .map(|web| web_view(&web.value)),
        }
    }

    pub(super) fn video(&self, options: &VideoOptions) -> VideoView {
        let site = self.scope.site;
        let web = web_view(&options.url.value);
        let path = qr_path::of_video(&options.url.value);
        let length = (options.minutes.is_some() || options.seconds.is_some()).then(|| LengthView {
            minutes: options.minutes.unwrap_or_default(),
            seconds: options.seconds.unwrap_or_default(),
        });
        VideoView {
            title: options.title.as_str().to_owned(),
            length,
            captions: options.captions,
            bsl: options.bsl == Some(true),
            transcript: paragraphs(options.transcript.as_str()),
            qr: QrView {
                svg: site.base.href(&format!("{path}.svg")),
                png: site.base.href(&format!("{path}.png")),
                alt: self.qr_alt(&web.text),
                address: web.text.clone(),
            },
            url: web,
        }
    }

    /// The leaflets of this edition, and with them those of the other format: whoever looks for
    /// paper wants to see all of it.
    pub(super) fn leaflets(&self, options: &LeafletsOptions) -> Vec<LeafletView> {
        let twin = self.scope.twin_edition();
        let pages = self
            .scope
            .edition
            .leaflets
            .values()
            .chain(twin.into_iter().flat_map(|twin| twin.leaflets.values()));
        pages
            .filter_map(|page| {
                let leaflet = self.scope.site.pages[*page].leaflet?;
                let wanted = options.audience.is_empty()
                    || options.audience.contains(&leaflet.head.audience);
                wanted.then(|| self.leaflet(*page, leaflet))
            })
            .collect()
    }

    fn leaflet(&self, page: usize, leaflet: &Leaflet) -> LeafletView {
        let head = &leaflet.head;
        let link = self.page_link(page);
        LeafletView {
            id: link.id,
            title: link.title,
            description: link.description,
            layout: head.layout.word(),
            audience: head.audience.word(),
            format: leaflet.page.variant.format.word(),
            href: link.href,
            picture: link.picture,
            files: self.files(page),
            thumbnail: self.thumbnail(page),
            opens: self
                .scope
                .find_page(head.opens.value.as_str())
                .map(|page| self.page_link(page)),
        }
    }

    /// The PDFs of a page or leaflet.
    pub(super) fn files(&self, page: usize) -> Vec<FileView> {
        let made = self.papers.of(page);
        let files = made.into_iter().flat_map(|made| &made.files);
        files
            .map(|file| FileView {
                href: self.scope.site.base.href(&file.path),
                r#use: file.r#use.word(),
                size: paper::size(file.bytes),
                pages: file.pages,
            })
            .collect()
    }

    /// The small picture of a leaflet.
    pub(super) fn thumbnail(&self, page: usize) -> Option<ThumbnailView> {
        let thumbnail = self.papers.of(page)?.thumbnail.as_ref()?;
        Some(ThumbnailView {
            src: self.scope.site.base.href(&thumbnail.path),
            width: thumbnail.width,
            height: thumbnail.height,
        })
    }

    pub(super) fn pages(&self, options: &PagesOptions) -> Vec<PageLink> {
        let section = options
            .section
            .as_ref()
            .and_then(|name| self.scope.section(name.as_str()));
        let of_section = section.into_iter().flat_map(|section| section.pages.iter());
        let ids = of_section.chain(&options.id);
        ids.filter_map(|id| self.scope.find_page(id.value.as_str()))
            .map(|page| self.page_link(page))
            .collect()
    }

    /// The documents that the pages of this edition rest on, and the policy of the publisher.
    pub(super) fn sources(&self) -> Vec<UsedSource> {
        let site = self.scope.site;
        let mut sources: BTreeMap<&str, (String, WebView, Vec<usize>)> = BTreeMap::new();
        for policy in &site.content.site.publisher.policy_basis {
            let entry = (
                policy.title.as_str().to_owned(),
                web_view(&policy.url),
                Vec::new(),
            );
            sources.insert(policy.url.as_str(), entry);
        }
        for page in self.scope.edition.pages.values() {
            for source in &site.pages[*page].page.head.sources {
                let view = SourceView {
                    title: source.title.as_str().to_owned(),
                    url: web_view(&source.url),
                };
                sources
                    .entry(source.url.as_str())
                    .or_insert_with(|| (view.title, view.url, Vec::new()))
                    .2
                    .push(*page);
            }
        }
        let mut list: Vec<UsedSource> = sources
            .into_values()
            .map(|(title, url, pages)| UsedSource {
                title,
                url,
                used_by: pages.into_iter().map(|page| self.page_link(page)).collect(),
            })
            .collect();
        list.sort_by(|a, b| a.title.cmp(&b.title));
        list
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}
