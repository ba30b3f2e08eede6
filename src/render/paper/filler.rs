//! Fills the data of a leaflet from its page, its edition and the content.

use super::blocks::boxes_under_headings;
use super::checks::SourcePlaces;
use super::compose::Composer;
use super::data::{
    AlsoData, DayData, EditionData, ForeignData, LogoData, PaperData, PersonData, QrData, Sheet,
    TermData,
};
use super::leaflet_pictures::{LeafletPictures, PictureCache};
use super::nodes::Inline;
use crate::content::kinds::Service;
use crate::content::page::Layout;
use crate::content::values::LanguageTag;
use crate::diagnostic::{Finding, finding};
use crate::render::pictures::site_pictures::SitePictures;
use crate::render::qr::Code;
use crate::render::view::{PageDates, page_dates};
use crate::site::{Called, PageId, ProviderOffer, Serving};
use crate::text::{
    Argument, Day, Explained, Phrase, Picture, Resolver, ShownContact, ShownUrgentHelp, Text,
};
use crate::theme::Strings;
use std::collections::{BTreeMap, BTreeSet};
use typst::foundations::Bytes;

/// A leaflet ready to be laid out.
#[derive(Debug)]
pub struct Filled {
    /// The data.
    pub data: PaperData,
    /// The bytes of each picture.
    pub pictures: Vec<Bytes>,
    /// Where its words were written.
    pub places: SourcePlaces,
}

/// Fills the data of the paper of one page.
pub struct Filler<'a, 's, 'c> {
    /// Seen from the page.
    pub resolver: Resolver<'s, 'c>,
    /// The page.
    pub page: PageId,
    /// The pictures of the site.
    pub site_pictures: &'a SitePictures,
    /// The same, as the engine takes them.
    pub cache: &'a PictureCache,
}

impl EditionData {
    /// The data of an edition, seen from it, with the words of the interface, the names of its fonts and
    /// the theme's colours by day.
    pub fn of<'s, 'c: 's>(
        resolver: &Resolver<'s, 'c>,
        strings: &Strings,
        fonts: Vec<String>,
        colours: BTreeMap<String, String>,
    ) -> Self {
        let scope = resolver.scope;
        let (format, language) = (scope.edition.format, scope.language);
        let site = &scope.site.content.site;
        let said = strings.said(language.as_str(), format);
        let english = LanguageTag::new("en").as_ref().map(ForeignData::of);
        let (mut words, mut foreign) = (BTreeMap::new(), BTreeMap::new());
        for (key, text) in said {
            let Some(name) = key.strip_prefix("paper-") else {
                continue;
            };
            words.insert(name.to_owned(), text.to_owned());
            let other = english.clone();
            let other = other.filter(|_| !strings.is_translated(language.as_str(), key));
            foreign.extend(other.map(|it| (name.to_owned(), it)));
        }
        let area = scope.branch.area();
        let names = [
            ("site-name", Some(&site.name)),
            ("publisher-name", Some(&site.publisher.name)),
            ("area-name", area.map(|area| &area.value.name)),
        ];
        foreign.extend(names.into_iter().filter_map(|(key, words)| {
            let (_, other) = scope.words(words?);
            Some((key.to_owned(), ForeignData::of(other?)))
        }));
        Self {
            format: format.word(),
            lang: language.language().to_owned(),
            region: language.region().map(str::to_owned),
            dir: language.direction(),
            fonts,
            colours,
            site: resolver.words(&site.name).text,
            sample: site.sample == Some(true),
            publisher: resolver.words(&site.publisher.name).text,
            area: area.map(|area| resolver.words(&area.value.name).text),
            words,
            foreign,
        }
    }
}

impl<'s, 'c: 's> Filler<'_, 's, 'c> {
    /// The data.
    ///
    /// # Errors
    /// A finding when its code cannot be drawn.
    pub fn fill(&self, layout: Layout, sheet: Sheet) -> Result<Filled, Box<Finding>> {
        let site = self.resolver.scope.site;
        let site_page = &site.pages[self.page];
        let head = &site_page.page.head;
        let mut leaflet_pictures = LeafletPictures::new(self.site_pictures, self.cache);
        let text = self.resolver.text(self.page);
        let mut composer = Composer {
            resolver: self.resolver,
            leaflet_pictures: &mut leaflet_pictures,
        };
        // A leaflet may lie in a rack for years; a handout is printed for today.
        let mut body = match site_page.leaflet {
            Some(_) => Vec::new(),
            None => composer.notices(&self.resolver.notices(self.page)),
        };
        body.extend(composer.text(&text));
        let opens = self.opens();
        let qr = self.qr(self.resolver, opens, &mut leaflet_pictures)?;
        let also = self.also(opens, &mut leaflet_pictures)?;
        let formats = self.formats().map(|it| person(&it, &mut leaflet_pictures));
        let urgent = self.resolver.all_urgent_help();
        let urgent = urgent
            .iter()
            .map(|it| urgent_help(it, &mut leaflet_pictures))
            .collect();
        let contacts = self.contacts(&mut leaflet_pictures);
        let dates = page_dates(&self.resolver, self.page);
        let data = PaperData {
            layout: layout.word(),
            sheet,
            title: self.resolver.title(self.page),
            description: Some(self.resolver.words_of(&site_page.page.description))
                .filter(|text| !text.is_empty()),
            picture: number(
                self.resolver.picture(head.picture.as_ref()).as_ref(),
                &mut leaflet_pictures,
            ),
            logo: self.logo(&mut leaflet_pictures),
            boxes: boxes_under_headings(layout, &body),
            body,
            glossary: self.glossary(&text, &mut leaflet_pictures),
            urgent,
            contacts,
            formats,
            qr,
            also,
            date: head.provenance.last_reviewed.map(|date| DayData {
                year: date.0.year(),
                month: date.0.month(),
                day: date.0.day(),
            }),
            colophon: self.colophon(&dates),
            credits: leaflet_pictures.credits(),
        };
        Ok(Filled {
            data,
            pictures: leaflet_pictures.files,
            places: SourcePlaces::of(&text, head.title.span),
        })
    }

    /// The logo of the publisher.
    fn logo(&self, leaflet_pictures: &mut LeafletPictures<'_>) -> Option<LogoData> {
        let publisher = &self.resolver.scope.site.content.site.publisher;
        let logo = self.resolver.picture(publisher.logo.as_ref())?;
        let printed = leaflet_pictures.printed(&logo.src)?;
        Some(LogoData {
            picture: printed.number,
            width: printed.width,
            height: printed.height,
        })
    }

    /// Whom to call: the nearest contacts for the register and for keyworkers. Where several providers run
    /// a service, each of them with the words that say for whom it is, because we never guess.
    fn contacts(&self, leaflet_pictures: &mut LeafletPictures<'_>) -> Vec<PersonData> {
        let branch = self.resolver.scope.branch;
        let today = self.resolver.scope.site.today;
        let mut seen = BTreeSet::new();
        let mut people = Vec::new();
        for service in [Service::Register, Service::Keyworker] {
            if let Serving::Ask(offers) = branch.serving(service) {
                people.extend(
                    offers
                        .iter()
                        .map(|it| self.offered_by(it, leaflet_pictures)),
                );
                continue;
            }
            // The contact of a service that nobody can have now would be called in vain for as long as the leaflet
            // lies somewhere.
            let Called::Contacts(contacts) = branch.called_for(service.purpose(), today) else {
                continue;
            };
            for contact in contacts {
                if seen.insert(&contact.id) {
                    people.push(person(&self.resolver.contact(contact), leaflet_pictures));
                }
            }
        }
        people
    }

    /// One of several providers: whom its families call, and when it is theirs.
    fn offered_by(
        &self,
        it: &ProviderOffer<'_>,
        leaflet_pictures: &mut LeafletPictures<'_>,
    ) -> PersonData {
        let offer = self.resolver.offer(it);
        let provider = &offer.provider;
        let own = match &offer.contact {
            Some(contact) => person(contact, leaflet_pictures),
            None => PersonData {
                label: in_language(&provider.name.text, provider.name.lang.as_ref()),
                picture: number(provider.logo.as_ref(), leaflet_pictures),
                phone: provider.phone.as_ref().map(|phone| phone.text.clone()),
                email: provider.email.as_ref().map(|email| email.text.clone()),
                web: provider.website.as_ref().map(|web| web.text.clone()),
                ..PersonData::default()
            },
        };
        PersonData {
            when: offer.when.as_ref().map(words),
            ..own
        }
    }

    /// Whom to ask for another format or language.
    fn formats(&self) -> Option<ShownContact> {
        let scope = self.resolver.scope;
        let id = scope.site.content.site.formats_contact.as_ref()?;
        let contact = scope.branch.contact(id.value.as_str())?;
        Some(self.resolver.contact(contact))
    }

    /// The page that the code opens: what the leaflet names, or the page itself.
    fn opens(&self) -> PageId {
        let scope = self.resolver.scope;
        let leaflet = scope.site.pages[self.page].leaflet;
        leaflet
            .and_then(|leaflet| scope.find_page(leaflet.head.opens.value.as_str()))
            .unwrap_or(self.page)
    }

    /// The code of a page, in the words of a resolver.
    fn qr(
        &self,
        resolver: Resolver<'s, 'c>,
        opens: PageId,
        leaflet_pictures: &mut LeafletPictures<'_>,
    ) -> Result<QrData, Box<Finding>> {
        let site = resolver.scope.site;
        let relative = site.on_paper(opens);
        let href = site.base.absolute(&relative);
        let code = Code::of(&href).map_err(|error| {
            Box::new(finding!(
                UNREADABLE_CODE, site.pages[opens].page.head.title.span, "{error}";
                help: "give the page a short address with `short:`"
            ))
        })?;
        Ok(QrData {
            picture: leaflet_pictures.add(Bytes::from_string(code.svg())),
            modules: code.width_modules() + 2 * crate::render::qr::QUIET_ZONE,
            alt: resolver.qr_alt(&href),
            address: site.base.shown(&relative),
            href,
            opens: resolver.title(opens),
        })
    }

    /// What the code opens, in each other language in which it is: said in that language, with a code of its own.
    fn also(
        &self,
        opens: PageId,
        leaflet_pictures: &mut LeafletPictures<'_>,
    ) -> Result<Vec<AlsoData>, Box<Finding>> {
        let site = self.resolver.scope.site;
        let own = &self.resolver.scope.edition.language;
        let others = site.translations(opens).into_iter();
        others
            .filter(|(language, _)| *language != own)
            .map(|(language, page)| {
                let there = self.resolver.at(site.scope(page));
                Ok(AlsoData {
                    language: ForeignData::of(language),
                    words: there.in_this_language(),
                    qr: self.qr(there, page, leaflet_pictures)?,
                })
            })
            .collect()
    }

    /// The words that the text marks, with what they mean.
    fn glossary(
        &self,
        text: &Text<'_>,
        leaflet_pictures: &mut LeafletPictures<'_>,
    ) -> Vec<TermData> {
        let used = text.terms(Explained::is_somewhere);
        let terms = self.resolver.terms(|id| used.contains(&id));
        let terms = terms.iter();
        terms
            .map(|term| {
                let meaning = match (&term.plain, self.resolver.scope.is_easy()) {
                    (Some(plain), false) => plain,
                    _ => &term.easy,
                };
                TermData {
                    term: term.term.clone(),
                    picture: number(term.picture.as_ref(), leaflet_pictures),
                    lines: lines(meaning),
                }
            })
            .collect()
    }

    fn colophon(&self, dates: &PageDates) -> Vec<String> {
        let page = &self.resolver.scope.site.pages[self.page];
        let site = self.resolver.scope.site;
        let is_unchecked = site.translations.is_unchecked(page.page.document.source);
        let unchecked = is_unchecked.then(|| self.resolver.say("translation-unchecked", &[]));
        let leaflet = page.leaflet;
        let version = leaflet.and_then(|leaflet| leaflet.head.version.as_ref());
        let of_date = |key: &str, date: &Option<Day>| {
            let date = date.as_ref()?;
            self.said(key, ("date", date.argument()))
        };
        let version = version.map(|it| ("version", Argument::Text(it.as_str())));
        [
            // First, because the smallest paper has room for the first lines alone.
            unchecked.flatten().map(|it| it.text),
            version.and_then(|it| self.said("leaflet-version", it)),
            of_date("last-reviewed", &dates.last_reviewed),
            of_date("next-review", &dates.next_review),
            self.said("made-with", ("name", Argument::Text(crate::MADE_WITH))),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn said(&self, key: &str, argument: (&'static str, Argument<'_>)) -> Option<String> {
        self.resolver.say(key, &[argument]).map(|it| it.text)
    }
}

fn person(contact: &ShownContact, leaflet_pictures: &mut LeafletPictures<'_>) -> PersonData {
    PersonData {
        label: words(&contact.label),
        when: None,
        picture: number(contact.picture.as_ref(), leaflet_pictures),
        phone: contact.phone.as_ref().map(|phone| phone.text.clone()),
        text: contact.text.as_ref().map(|text| text.text.clone()),
        email: contact.email.as_ref().map(|email| email.text.clone()),
        web: contact.form.as_ref().map(|form| form.text.clone()),
        hours: contact.hours.as_ref().map(words),
        note: contact.note.as_ref().map(words),
    }
}

fn urgent_help(help: &ShownUrgentHelp, leaflet_pictures: &mut LeafletPictures<'_>) -> PersonData {
    PersonData {
        label: words(&help.label),
        when: None,
        picture: number(help.picture.as_ref(), leaflet_pictures),
        phone: help.phone.as_ref().map(|phone| phone.text.clone()),
        text: help.text.as_ref().map(|text| text.text.clone()),
        email: None,
        web: help.url.as_ref().map(|url| url.text.clone()),
        hours: help.hours.as_ref().map(words),
        note: help.note.as_ref().map(words),
    }
}

fn number(picture: Option<&Picture>, leaflet_pictures: &mut LeafletPictures<'_>) -> Option<usize> {
    picture.and_then(|picture| leaflet_pictures.number(&picture.src))
}

/// Words as pieces of a line, with their language where it is another one.
fn words(words: &Phrase) -> Vec<Inline> {
    in_language(&words.text, words.lang.as_ref())
}

fn lines(words: &Phrase) -> Vec<Vec<Inline>> {
    let lines = words.lines.iter();
    lines
        .map(|line| in_language(line, words.lang.as_ref()))
        .collect()
}

fn in_language(text: &str, language: Option<&LanguageTag>) -> Vec<Inline> {
    let text = Inline::Text {
        text: text.to_owned(),
    };
    match language {
        Some(language) => vec![Inline::in_language(language, vec![text])],
        None => vec![text],
    }
}
