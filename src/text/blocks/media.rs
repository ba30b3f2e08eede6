//! Things to read and watch: documents, videos, leaflets, pages, headings, sources.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::blocks::{Audience, DocumentEntry, LeafletsOptions, Level, PagesOptions};
use crate::content::page::{Layout, Leaflet};
use crate::content::values::{Format, LanguageTag, Text, Web};
use crate::document::Visit;
use crate::site::PageId;
use crate::text::order::by_name;
use crate::text::resolver::Resolver;
use crate::text::values::{Day, Name, PageLink, Picture, WebLink, web_link};
use serde::Serialize;
use std::collections::BTreeMap;

/// A language and its own name.
#[derive(Debug, Clone, Serialize)]
pub struct NamedLanguage {
    pub tag: LanguageTag,
    pub name: String,
}

#[derive(Debug, Serialize)]
pub struct ShownDocument {
    pub title: String,
    pub url: WebLink,
    pub format: String,
    pub size: Option<String>,
    pub pages: Option<u32>,
    pub language: NamedLanguage,
    pub level: Option<Level>,
    pub audience: Option<Audience>,
    pub last_updated: Option<Day>,
    pub html_alternative: Option<WebLink>,
}

/// A leaflet. Its files are no part of a text: whoever shows it asks for them.
#[derive(Debug, Serialize)]
pub struct ShownLeaflet {
    pub id: String,
    pub title: String,
    pub description: Option<String>,
    pub layout: Layout,
    pub audience: Audience,
    pub format: Format,
    pub href: String,
    pub picture: Option<Picture>,
    pub opens: Option<PageLink>,
    #[serde(skip)]
    pub page: PageId,
}

/// A heading of a page.
#[derive(Debug, Serialize)]
pub struct ShownHeading {
    pub level: u8,
    pub id: String,
    pub text: String,
}

/// A document that a page rests on.
#[derive(Debug, Serialize)]
pub struct SourceLink {
    pub title: String,
    pub url: WebLink,
}

#[derive(Debug, Serialize)]
pub struct UsedSource {
    pub title: Name,
    pub url: WebLink,
    pub used_by: Vec<PageLink>,
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// A language by its own name, as its strings give it.
    pub fn named(&self, tag: &LanguageTag) -> NamedLanguage {
        let name = self.assets.own_name(tag);
        NamedLanguage {
            name: name.unwrap_or_else(|| tag.as_str().to_owned()),
            tag: tag.clone(),
        }
    }

    pub(super) fn document(&self, entry: &DocumentEntry) -> ShownDocument {
        let of_site = |path: &str| WebLink {
            text: path.to_owned(),
            href: self.scope.site.base.href(path),
        };
        let maybe_web = |web: Option<&Web>| web.map(web_link);
        let file = entry.file.as_ref().map_or("", |file| file.as_str());
        let site = self.scope.site;
        let facts = site
            .sources
            .find(file)
            .and_then(|it| site.content.offered.get(&it));
        let typed = |text: Option<&Text>| text.map(|it| it.as_str().to_owned());
        let page = entry
            .page
            .as_ref()
            .and_then(|it| self.scope.find_page(it.value.as_str()));
        let page = page.map(|page| self.page_link(page)).map(|page| WebLink {
            text: page.title,
            href: page.href,
        });
        ShownDocument {
            title: entry.title.as_str().to_owned(),
            url: maybe_web(entry.url.as_deref()).unwrap_or_else(|| of_site(file)),
            format: typed(entry.format.as_ref())
                .or_else(|| facts.map(|it| it.format.to_owned()))
                .unwrap_or_default(),
            size: facts
                .map_or_else(|| typed(entry.size.as_ref()), |it| Some(it.size()))
                .map(|size| self.conventions().quantity(&size)),
            pages: facts.map_or(entry.pages, |it| it.pages),
            language: self.named(&entry.language),
            level: entry.level,
            audience: entry.audience,
            last_updated: self.maybe_date(entry.last_updated),
            html_alternative: maybe_web(entry.html_alternative.as_deref()).or(page),
        }
    }

    /// The leaflets of this edition, and with them those of the other format: whoever looks for
    /// paper wants to see all of it.
    pub(super) fn leaflets(&self, options: &LeafletsOptions) -> Vec<ShownLeaflet> {
        let twin = self.scope.twin_edition();
        let own = self.scope.edition.leaflets.values();
        let pages = own.chain(twin.into_iter().flat_map(|twin| twin.leaflets.values()));
        pages
            .filter_map(|page| {
                let leaflet = self.scope.site.pages[*page].leaflet?;
                let is_wanted = options.audience.is_empty()
                    || options.audience.contains(&leaflet.head.audience);
                is_wanted.then(|| self.leaflet(*page, leaflet))
            })
            .collect()
    }

    fn leaflet(&self, page: PageId, leaflet: &Leaflet) -> ShownLeaflet {
        let head = &leaflet.head;
        let link = self.page_link(page);
        ShownLeaflet {
            id: link.id,
            title: link.title,
            description: link.description,
            layout: head.layout,
            audience: head.audience,
            format: leaflet.page.variant.format,
            href: link.href,
            picture: link.picture,
            opens: self
                .scope
                .find_page(head.opens.value.as_str())
                .map(|page| self.page_link(page)),
            page,
        }
    }

    /// The headings of this page.
    pub fn headings(&self) -> Vec<ShownHeading> {
        let site = self.scope.site;
        let Some(number) = self.scope.page.filter(|it| !site.has_ended(*it)) else {
            return Vec::new();
        };
        let document = &site.pages[number].page.document;
        let mut headings = Vec::new();
        document.walk(&mut |_, visit| {
            if let Visit::Heading(level, anchor, content) = visit {
                headings.push(ShownHeading {
                    level,
                    id: anchor.to_owned(),
                    text: self.words_in(content, site.sources.text(document.source)),
                });
            }
        });
        headings
    }

    /// The questions of this page, in the order of [`crate::document::Document::questions`].
    pub fn questions(&self) -> Vec<ShownHeading> {
        let site = self.scope.site;
        let Some(number) = self.scope.page.filter(|it| !site.has_ended(*it)) else {
            return Vec::new();
        };
        let document = &site.pages[number].page.document;
        let text = site.sources.text(document.source);
        let questions = document.questions(text).into_iter();
        questions
            .map(|it| ShownHeading {
                level: it.level,
                id: it.anchor.to_owned(),
                text: self.words_in(it.content, text),
            })
            .collect()
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
        let mut sources: BTreeMap<&str, UsedSource> = BTreeMap::new();
        let used = |title: &str, url: &Web| UsedSource {
            title: self.written_once(title),
            url: web_link(url),
            used_by: Vec::new(),
        };
        for policy in &site.content.site.publisher.policy_basis {
            let source = used(policy.title.as_str(), &policy.url);
            sources.insert(policy.url.as_str(), source);
        }
        for page in self.scope.edition.pages.values() {
            for source in &site.pages[*page].page.head.sources {
                let entry = sources.entry(source.url.as_str());
                entry
                    .or_insert_with(|| {
                        let mut used = used(source.title.as_str(), &source.url);
                        // A translated page has titles of its own.
                        if site.pages[*page].translated {
                            used.title.lang = None;
                        }
                        used
                    })
                    .used_by
                    .push(self.page_link(*page));
            }
        }
        let mut list: Vec<UsedSource> = sources.into_values().collect();
        by_name(&mut list, self.scope.language, |source| &source.title.text);
        list
    }
}
