//! Fills the data of a leaflet from its page, its edition and the content.

use super::data::{DayData, EditionData, PaperData, PersonData, QrData, Sheet, TermData};
use super::nodes::{Block, Inline};
use super::reader::{Addresses, Pictures as _, Reader};
use super::tray::{Stock, Tray};
use crate::content::kinds::{Purpose, Service};
use crate::content::page::Layout;
use crate::diagnostic::Finding;
use crate::markup;
use crate::render::html::Pages;
use crate::render::pictures::shelf::PictureView;
use crate::render::qr::Code;
use crate::render::view::{ContactView, DateView, PageDates, Viewer, WordsView, page_dates};
use crate::site::BaseUrl;
use fluent_bundle::FluentArgs;
use std::collections::BTreeMap;
use typst::foundations::Bytes;

/// A leaflet ready to be laid out.
#[derive(Debug)]
pub struct Filled {
    /// The data.
    pub data: PaperData,
    /// The bytes of each picture.
    pub pictures: Vec<Bytes>,
}

/// Fills the data of the paper of one page.
pub struct Filler<'a, 's, 'c> {
    /// The pages, for their texts.
    pub pages: &'a Pages<'s, 'c>,
    /// Seen from the page.
    pub viewer: Viewer<'s, 'c>,
    /// Its number.
    pub page: usize,
    /// The pictures.
    pub stock: &'a Stock,
}

impl EditionData {
    /// The data of an edition, seen from it, with the names of its fonts and the theme's colours by
    /// day.
    pub fn of(
        viewer: &Viewer<'_, '_>,
        fonts: Vec<String>,
        colours: BTreeMap<String, String>,
    ) -> Self {
        let scope = viewer.scope;
        let edition = scope.edition;
        let site = &scope.site.content.site;
        let said = viewer
            .strings
            .said(edition.language.as_str(), edition.format);
        let words = said.filter_map(|(key, text)| {
            let key = key.strip_prefix("paper-")?;
            Some((key.to_owned(), text.to_owned()))
        });
        let area = scope.branch.area();
        Self {
            format: edition.format.word(),
            lang: edition.language.language().to_owned(),
            region: edition.language.region().map(str::to_owned),
            dir: edition.language.direction(),
            fonts,
            colours,
            site: viewer.words(&site.name).text,
            sample: site.sample == Some(true),
            publisher: viewer.words(&site.publisher.name).text,
            area: area.map(|area| viewer.words(&area.value.name).text),
            words: words.collect(),
        }
    }
}

impl<'s, 'c: 's> Filler<'_, 's, 'c> {
    /// The data.
    ///
    /// # Errors
    /// A finding when the page has no text, or its code cannot be drawn.
    pub fn fill(&self, layout: Layout, sheet: Sheet) -> Result<Filled, Box<Finding>> {
        let scope = self.viewer.scope;
        let site = scope.site;
        let site_page = &site.pages[self.page];
        let head = &site_page.page.head;
        let mut tray = Tray::new(self.viewer.shelf, self.stock);
        let html = self.pages.body(self.page)?;
        let (body, terms) = self.read(&html, &mut tray);
        let opens = self.opens();
        let qr = self.qr(opens, &mut tray)?;
        let branch = scope.branch;
        let mut contacts: Vec<ContactView> = Vec::new();
        for (purpose, service) in [
            (Purpose::Register, Service::Register),
            (Purpose::Keyworker, Service::Keyworker),
        ] {
            // The nearest one; where several run the service, all of them, because we never guess.
            let several = branch.serving(service).active().len() > 1;
            let most = if several { usize::MAX } else { 1 };
            for contact in branch.contacts_for(purpose).into_iter().take(most) {
                if !contacts.iter().any(|known| known.id == contact.id.as_str()) {
                    contacts.push(self.viewer.contact(contact));
                }
            }
        }
        let formats = site
            .content
            .site
            .formats_contact
            .as_ref()
            .and_then(|id| branch.contact(id.value.as_str()))
            .map(|contact| self.contact(&self.viewer.contact(contact), &mut tray));
        let urgent = branch
            .urgent
            .iter()
            .map(|help| self.urgent(help, &mut tray))
            .collect();
        let contacts = contacts
            .iter()
            .map(|contact| self.contact(contact, &mut tray))
            .collect();
        let dates = page_dates(&self.viewer, self.page);
        let data = PaperData {
            layout: layout.word(),
            sheet,
            title: site.title(self.page),
            description: Some(scope.phrase(&site_page.page.description))
                .filter(|text| !text.is_empty()),
            picture: head
                .picture
                .as_ref()
                .and_then(|name| self.viewer.shelf.get(name.name.as_str()))
                .and_then(|view| tray.number(&view.src)),
            body,
            glossary: self.glossary(&terms, &mut tray),
            urgent,
            contacts,
            formats,
            qr,
            date: head.provenance.last_reviewed.map(|date| DayData {
                year: date.0.year(),
                month: date.0.month(),
                day: date.0.day(),
            }),
            colophon: self.colophon(&dates),
            credits: tray.credits(),
        };
        Ok(Filled {
            data,
            pictures: tray.files,
        })
    }

    fn read(&self, html: &str, tray: &mut Tray<'_>) -> (Vec<Block>, Vec<String>) {
        let nodes = markup::read(html);
        let mut terms = Vec::new();
        collect_terms(&nodes, &mut terms);
        let mut reader = Reader {
            pictures: tray,
            addresses: &OfSite(&self.viewer.scope.site.base),
        };
        (reader.blocks(&nodes), terms)
    }

    /// The page that the code opens: what the leaflet names, or the page itself.
    fn opens(&self) -> usize {
        let scope = self.viewer.scope;
        let leaflet = scope.site.pages[self.page].leaflet;
        leaflet
            .and_then(|leaflet| scope.find_page(leaflet.head.opens.value.as_str()))
            .unwrap_or(self.page)
    }

    fn qr(&self, opens: usize, tray: &mut Tray<'_>) -> Result<QrData, Box<Finding>> {
        let site = self.viewer.scope.site;
        let relative = site.on_paper(opens);
        let href = site.base.absolute(&relative);
        let code = Code::of(&href).map_err(|error| {
            let span = site.pages[opens].page.head.title.span;
            Box::new(
                Finding::new(
                    &crate::diagnostic::rules::UNREADABLE_CODE,
                    error.to_string(),
                )
                .at(span)
                .help("give the page a short address with `short:`"),
            )
        })?;
        let address = site.base.shown(&relative);
        Ok(QrData {
            picture: tray.add(Bytes::from_string(code.svg())),
            modules: code.width_modules() + 2 * crate::render::qr::QUIET_ZONE,
            alt: self.viewer.qr_alt(&href),
            address,
            href,
            opens: site.title(opens),
        })
    }

    fn glossary(&self, ids: &[String], tray: &mut Tray<'_>) -> Vec<TermData> {
        let terms = self.viewer.terms();
        let used = terms.iter().filter(|term| ids.contains(&term.id));
        used.map(|term| {
            let meaning = match (&term.plain, self.viewer.scope.is_easy()) {
                (Some(plain), false) => plain,
                _ => &term.easy,
            };
            TermData {
                term: term.term.clone(),
                picture: number(term.picture.as_ref(), tray),
                lines: lines(meaning),
            }
        })
        .collect()
    }

    fn contact(&self, contact: &ContactView, tray: &mut Tray<'_>) -> PersonData {
        PersonData {
            label: words(&contact.label),
            picture: number(contact.picture.as_ref(), tray),
            phone: contact.phone.as_ref().map(|phone| phone.text.clone()),
            text: contact.text.as_ref().map(|text| text.text.clone()),
            email: contact.email.as_ref().map(|email| email.text.clone()),
            web: contact.form.as_ref().map(|form| form.text.clone()),
            hours: contact.hours.as_ref().map(words),
            note: contact.note.as_ref().map(words),
        }
    }

    fn urgent(&self, help: &crate::content::kinds::UrgentHelp, tray: &mut Tray<'_>) -> PersonData {
        let view = self.viewer.urgent(help);
        PersonData {
            label: words(&view.label),
            picture: number(view.picture.as_ref(), tray),
            phone: view.phone.map(|phone| phone.text),
            text: view.text.map(|text| text.text),
            email: None,
            web: view.url.map(|url| url.text),
            hours: view.hours.as_ref().map(words),
            note: view.note.as_ref().map(words),
        }
    }

    fn say(&self, key: &str, args: &[(&'static str, &str)]) -> Option<String> {
        let mut given = FluentArgs::new();
        for (name, value) in args {
            given.set(*name, (*value).to_owned());
        }
        let edition = self.viewer.scope.edition;
        self.viewer
            .strings
            .say(edition.language.as_str(), edition.format, key, Some(&given))
    }

    fn colophon(&self, dates: &PageDates) -> Vec<String> {
        let leaflet = self.viewer.scope.site.pages[self.page].leaflet;
        let version = leaflet.and_then(|leaflet| leaflet.head.version.as_ref());
        let of_date = |key, date: &Option<DateView>| {
            date.as_ref()
                .and_then(|date| self.say(key, &[("date", date.text.as_str())]))
        };
        [
            version.and_then(|it| self.say("leaflet-version", &[("version", it.as_str())])),
            of_date("last-reviewed", &dates.last_reviewed),
            of_date("next-review", &dates.next_review),
            self.say("made-with", &[("name", crate::MADE_WITH)]),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

fn number(picture: Option<&PictureView>, tray: &mut Tray<'_>) -> Option<usize> {
    picture.and_then(|picture| tray.number(&picture.src))
}

/// Words as pieces of a line, with their language where it is another one.
fn words(words: &WordsView) -> Vec<Inline> {
    in_language(&words.text, words.lang.as_deref())
}

fn lines(words: &WordsView) -> Vec<Vec<Inline>> {
    let lines = words.lines.iter();
    lines
        .map(|line| in_language(line, words.lang.as_deref()))
        .collect()
}

fn in_language(text: &str, lang: Option<&str>) -> Vec<Inline> {
    let text = Inline::Text {
        text: text.to_owned(),
    };
    match lang {
        Some(lang) => Inline::in_language(lang, vec![text]),
        None => vec![text],
    }
}

/// Words of the glossary that a text uses, by their ids, in the order of their first use.
fn collect_terms(nodes: &[markup::Node], terms: &mut Vec<String>) {
    for node in nodes {
        let markup::Node::Element(element) = node else {
            continue;
        };
        if element.has_class("term")
            && let Some((_, id)) = element
                .attribute("href")
                .and_then(|href| href.split_once("#word-"))
            && !terms.iter().any(|known| known == id)
        {
            terms.push(id.to_owned());
        }
        collect_terms(&element.children, terms);
    }
}

/// Addresses as seen from paper.
struct OfSite<'a>(&'a BaseUrl);

impl Addresses for OfSite<'_> {
    fn whole(&self, href: &str) -> Option<String> {
        if href.starts_with('#') {
            return None;
        }
        let is_whole = ["https://", "http://", "mailto:", "tel:", "sms:"]
            .iter()
            .any(|start| href.starts_with(start));
        if is_whole {
            return Some(href.to_owned());
        }
        self.0.whole(href)
    }

    fn elsewhere(&self, href: &str) -> Option<String> {
        let rest = href.strip_prefix("https://")?;
        (!href.starts_with(&self.0.absolute(""))).then(|| rest.trim_end_matches('/').to_owned())
    }
}
