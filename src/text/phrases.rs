//! Phrases, days, contacts and links, resolved for one text.

use super::assets::Argument;
use super::resolver::Resolver;
use super::values::{
    ContactOffer, Day, LanguageNote, Name, PageLink, Phrase, Picture, ShownCode, ShownContact,
    ShownNotice, ShownSupport, ShownUrgentHelp, email_link, phone_link, post_lines, text_link,
    web_link,
};
use crate::content::Entity;
use crate::content::kinds::{Contact, Notice, Purpose, Support, UrgentHelp};
use crate::content::values::{Date, LanguageTag, PictureName, Words};
use crate::site::{PageId, addresses};

impl Day {
    /// It as the argument of a message.
    pub fn argument(&self) -> Argument<'_> {
        Argument::Text(&self.text)
    }
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// Words.
    pub fn words(&self, words: &Words) -> Phrase {
        let (text, lang) = self.scope.words(words);
        let lines: Vec<String> = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect();
        Phrase {
            text: lines.join(" "),
            lines,
            lang: lang.cloned(),
            picture: self.picture(words.picture.as_ref()),
            span: words.span,
        }
    }

    /// Words that need not be there.
    pub fn maybe(&self, words: Option<&Words>) -> Option<Phrase> {
        words.map(|words| self.words(words))
    }

    /// A name in the words of this text.
    pub fn name(&self, words: &Words) -> Name {
        self.words(words).into()
    }

    /// What authors write once, in the first language of the site, such as a postal address.
    pub fn written_once(&self, text: &str) -> Name {
        let first = self.scope.site.first_language();
        Name {
            text: text.to_owned(),
            lang: (first != self.scope.language).then(|| first.clone()),
        }
    }

    /// A postal address by its lines.
    pub fn post(&self, post: &str) -> Vec<Name> {
        post_lines(post)
            .map(|line| self.written_once(line))
            .collect()
    }

    /// A list of words.
    pub fn list(&self, list: &[Words]) -> Vec<Phrase> {
        list.iter().map(|words| self.words(words)).collect()
    }

    /// A picture that an author named.
    pub fn picture(&self, name: Option<&PictureName>) -> Option<Picture> {
        name.and_then(|name| self.assets.picture(name.name.as_str()))
            .cloned()
    }

    /// A day, in the words of the text's language.
    pub fn date(&self, date: impl Into<Date>) -> Day {
        let date = date.into();
        Day {
            iso: date.0.to_string(),
            text: self.conventions().day(date.0),
        }
    }

    /// A day that need not be there.
    pub fn maybe_date(&self, date: Option<impl Into<Date>>) -> Option<Day> {
        date.map(|date| self.date(date))
    }

    /// A page as a link, seen from this text.
    pub fn page_link(&self, page: PageId) -> PageLink {
        let site = self.scope.site;
        let target = &site.pages[page];
        let there = self.at(site.scope(page));
        let own = Some(there.scope.language).filter(|own| *own != self.scope.language);
        PageLink {
            id: target.id().to_string(),
            title: there.words_of(&target.page.title),
            href: site.href(page),
            description: Some(there.words_of(&target.page.description))
                .filter(|text| !text.is_empty()),
            picture: self.picture(target.page.head.picture.as_ref()),
            lang: own.cloned(),
            note: own.and_then(|own| self.language_note(own)),
            page,
        }
    }

    /// "in English", for what is in another language than this text.
    pub fn language_note(&self, language: &LanguageTag) -> Option<LanguageNote> {
        let name = self.named(language).name;
        let said = self.say(
            "in-language",
            &[
                ("code", Argument::Text(language.language())),
                ("name", Argument::Text(&name)),
            ],
        )?;
        Some(LanguageNote {
            text: said.text,
            lang: said.language,
        })
    }

    /// "You can read this in English", in the language of this text; the name of that language where nobody has
    /// translated it.
    pub fn in_this_language(&self) -> String {
        let said = self.say("in-this-language", &[]);
        said.filter(|it| it.language.is_none())
            .map_or_else(|| self.named(self.scope.language).name, |it| it.text)
    }

    /// A contact, where it is shown for some purposes; for all of its own when none is named.
    pub fn contact_for(&self, contact: &Entity<Contact>, purposes: &[Purpose]) -> ShownContact {
        let branch = self.scope.branch;
        let ties = branch.ties(contact, purposes, self.scope.site.today);
        let offers = ties.into_iter().map(|tie| ContactOffer {
            service: tie.service,
            named: contact
                .value
                .r#for
                .iter()
                .any(|it| *it != tie.service.purpose()),
            when: self.maybe(tie.when),
            status: tie.status,
        });
        ShownContact {
            offers: offers.collect(),
            ..self.contact(contact)
        }
    }

    /// A contact, and nothing of its offers: what stands around it says for whom it is.
    pub fn contact(&self, contact: &Entity<Contact>) -> ShownContact {
        let value = &contact.value;
        ShownContact {
            id: contact.id.to_string(),
            label: self.words(&value.label),
            phone: value.phone.as_ref().map(|phone| phone_link(&phone.value)),
            email: value.email.as_ref().map(|email| email_link(&email.value)),
            form: value.form_url.as_ref().map(|web| web_link(&web.value)),
            text: value.text.as_ref().map(|text| text_link(&text.value)),
            relay: self.maybe(value.relay.as_ref()),
            bsl: value.bsl_url.as_ref().map(|web| web_link(&web.value)),
            post: value.post.as_ref().map(|post| self.post(post.as_str())),
            hours: self.maybe(value.hours.as_ref()),
            note: self.maybe(value.note.as_ref()),
            checked_on: self.maybe_date(value.checked_on),
            picture: self.picture(value.picture.as_ref()),
            offers: Vec::new(),
        }
    }

    /// A service beside the register.
    pub fn support(&self, support: &Support) -> ShownSupport {
        ShownSupport {
            name: self.words(&support.name),
            phone: support.phone.as_ref().map(|phone| phone_link(&phone.value)),
            email: support.email.as_ref().map(|email| email_link(&email.value)),
            url: support.url.as_ref().map(|web| web_link(&web.value)),
            note: self.maybe(support.note.as_ref()),
        }
    }

    /// All urgent help of the area.
    pub fn all_urgent_help(&self) -> Vec<ShownUrgentHelp> {
        let urgent = self.scope.branch.urgent.iter();
        urgent.map(|help| self.urgent(help)).collect()
    }

    /// The notices that are shown on a page today.
    pub fn notices(&self, page: PageId) -> Vec<ShownNotice> {
        let id = self.scope.site.pages[page].id();
        let notices = self.scope.branch.notices.iter();
        let here = notices.filter(|it| {
            let pages = &it.value.pages;
            pages.is_empty() || pages.iter().any(|page| page.value == *id)
        });
        here.map(|it| self.notice(it, page)).collect()
    }

    /// A notice. It leads to no page that its reader is on.
    fn notice(&self, notice: &Entity<Notice>, on: PageId) -> ShownNotice {
        let value = &notice.value;
        let link = value.link.as_ref();
        let link = link.and_then(|link| self.scope.page_in_format(link.value.as_str()));
        ShownNotice {
            id: notice.id.to_string(),
            title: self.words(&value.title),
            text: self.words(&value.text),
            until: self.date(value.until.value),
            link: link
                .filter(|page| *page != on)
                .map(|page| self.page_link(page)),
            picture: self.picture(value.picture.as_ref()),
        }
    }

    /// "News - Gateshead - Keyworkers": the name of the feed of this area.
    pub fn news_title(&self) -> String {
        let file = &self.scope.site.content.site;
        let site = file.short_name.as_ref().unwrap_or(&file.name);
        let area = self.scope.branch.area().map(|area| &area.value.name);
        let names = area.into_iter().chain([site]);
        let title = self.say("news-title", &[]).map(|it| it.text);
        let names = names.map(|name| self.words(name).text);
        title
            .into_iter()
            .chain(names)
            .collect::<Vec<_>>()
            .join(" - ")
    }

    /// Urgent help.
    pub fn urgent(&self, help: &UrgentHelp) -> ShownUrgentHelp {
        ShownUrgentHelp {
            id: help.id.value.to_string(),
            label: self.words(&help.label),
            phone: help.phone.as_ref().map(|phone| phone_link(&phone.value)),
            text: help.text.as_ref().map(|text| text_link(&text.value)),
            url: help.url.as_ref().map(|web| web_link(&web.value)),
            hours: self.maybe(help.hours.as_ref()),
            note: self.maybe(help.note.as_ref()),
            picture: self.picture(help.picture.as_ref()),
        }
    }

    /// The QR code at a path, which opens an address that people read as `shown`.
    pub fn qr_code(&self, path: &str, address: &str, shown: String) -> ShownCode {
        let base = &self.scope.site.base;
        let [svg, png] = addresses::code_files(path);
        ShownCode {
            svg: base.href(&svg),
            png: base.href(&png),
            alt: self.qr_alt(address),
            address: shown,
        }
    }

    /// "QR code. Opens …" in the words of the interface.
    pub fn qr_alt(&self, address: &str) -> String {
        self.say("qr-alt", &[("address", Argument::Text(address))])
            .map_or_else(|| format!("QR code. Opens {address}"), |it| it.text)
    }
}
