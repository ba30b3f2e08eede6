//! Small values that blocks consist of: phrases, ways to reach somebody, days, links to pages.
//!
//! They are the theme contract as well: docs/pages/themes.md lists the keys that templates get. A key is
//! always there and `null` when empty, so that a template that misspells one is told so.

use super::assets::Argument;
use super::resolver::Resolver;
use crate::content::kinds::{Contact, Support};
use crate::content::values::{
    Date, Email, LanguageTag, Phone, PictureName, TextNumber, Web, Words,
};
use crate::content::{Entity, kinds::UrgentHelp};
use crate::site::{PageId, addresses};
use crate::source::Span;
use serde::Serialize;

/// Words in the format and language of a text.
#[derive(Debug, Clone, Serialize)]
pub struct Phrase {
    /// One line.
    pub text: String,
    /// Its lines; in easy read each is one idea.
    pub lines: Vec<String>,
    /// Their language where it is not that of the text: a translation is missing.
    pub lang: Option<LanguageTag>,
    /// The picture beside them, where they are one idea of a list.
    pub picture: Option<Picture>,
    /// Where their author wrote them.
    #[serde(skip)]
    pub span: Span,
}

/// A picture as it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// Its address.
    pub src: String,
    /// Width in pixels, so that nothing jumps while it loads.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// What it shows, in words.
    pub alt: String,
    /// Other widths of a photograph.
    pub srcset: Option<String>,
}

/// Pictures of one maker under one licence.
#[derive(Debug, Clone, Serialize)]
pub struct ShownCredits {
    /// The maker.
    pub credit: String,
    /// The licence, by its short name.
    pub licence: String,
    /// The text of the licence, where it is a well-known one.
    pub licence_url: Option<WebLink>,
    /// Where the pictures come from.
    pub source: Option<WebLink>,
    /// The pictures.
    pub pictures: Vec<CreditedPicture>,
}

/// A picture among those of its maker.
#[derive(Debug, Clone, Serialize)]
pub struct CreditedPicture {
    /// Its name.
    pub name: String,
    /// What it shows, in words.
    pub alt: String,
    /// Its address.
    pub src: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// A number to call or text.
#[derive(Debug, Clone, Serialize)]
pub struct PhoneLink {
    /// Grouped with no-break spaces.
    pub text: String,
    /// `tel:+44…`.
    pub href: String,
}

/// An email address.
#[derive(Debug, Clone, Serialize)]
pub struct EmailLink {
    /// The address.
    pub text: String,
    /// `mailto:…`.
    pub href: String,
    /// What stands before the `@`.
    pub local: String,
    /// What stands behind it.
    pub domain: String,
}

/// A web address.
#[derive(Debug, Clone, Serialize)]
pub struct WebLink {
    /// Without `https://`.
    pub text: String,
    /// The address.
    pub href: String,
}

/// A day.
#[derive(Debug, Clone, Serialize)]
pub struct Day {
    /// `2026-11-22`.
    pub iso: String,
    /// "22 November 2026".
    pub text: String,
}

impl Day {
    /// It as the argument of a message.
    pub fn argument(&self) -> Argument<'_> {
        Argument::Text(&self.text)
    }
}

/// A page as a link.
#[derive(Debug, Clone, Serialize)]
pub struct PageLink {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// One sentence.
    pub description: Option<String>,
    /// Its picture.
    pub picture: Option<Picture>,
    /// Its language where that is not the one of the text that links.
    pub lang: Option<LanguageTag>,
    /// The page.
    #[serde(skip)]
    pub page: PageId,
}

/// A contact.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs, reason = "the keys of docs/pages/content-folder.md")]
pub struct ShownContact {
    pub id: String,
    pub label: Phrase,
    pub phone: Option<PhoneLink>,
    pub email: Option<EmailLink>,
    pub form: Option<WebLink>,
    pub text: Option<PhoneLink>,
    pub relay: Option<Phrase>,
    pub bsl: Option<WebLink>,
    pub post: Option<Vec<String>>,
    pub hours: Option<Phrase>,
    pub note: Option<Phrase>,
    pub checked_on: Option<Day>,
    pub picture: Option<Picture>,
}

/// A service beside the register.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs, reason = "the keys of docs/pages/content-folder.md")]
pub struct ShownSupport {
    pub name: Phrase,
    pub phone: Option<PhoneLink>,
    pub email: Option<EmailLink>,
    pub url: Option<WebLink>,
    pub note: Option<Phrase>,
}

/// Urgent help.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs, reason = "the keys of docs/pages/content-folder.md")]
pub struct ShownUrgentHelp {
    pub id: String,
    pub label: Phrase,
    pub phone: Option<PhoneLink>,
    pub text: Option<PhoneLink>,
    pub url: Option<WebLink>,
    pub hours: Option<Phrase>,
    pub note: Option<Phrase>,
    pub picture: Option<Picture>,
}

/// A QR code beside a page or a video.
#[derive(Debug, Clone, Serialize)]
pub struct ShownCode {
    /// Address of the SVG.
    pub svg: String,
    /// Address of the PNG.
    pub png: String,
    /// "QR code. Opens …".
    pub alt: String,
    /// What it opens, as people read it.
    pub address: String,
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
    pub fn date(&self, date: Date) -> Day {
        let number = |number: i64| number.to_string();
        let (day, month, year) = (date.0.day(), date.0.month(), date.0.year());
        let name = self.say(&format!("month-{month}"), &[]);
        let name = name.map_or_else(|| number(month.into()), |it| it.text);
        let text = self.say(
            "date",
            &[
                ("day", Argument::Text(&number(day.into()))),
                ("month", Argument::Text(&name)),
                ("year", Argument::Text(&number(year.into()))),
            ],
        );
        Day {
            iso: date.0.to_string(),
            text: text.map_or_else(|| date.0.to_string(), |it| it.text),
        }
    }

    /// A day that need not be there.
    pub fn maybe_date(&self, date: Option<Date>) -> Option<Day> {
        date.map(|date| self.date(date))
    }

    /// A page as a link, seen from this text.
    pub fn page_link(&self, page: PageId) -> PageLink {
        let site = self.scope.site;
        let target = &site.pages[page];
        let there = self.at(site.scope(page));
        let own = there.scope.language;
        PageLink {
            id: target.id().to_string(),
            title: there.words_of(&target.page.title),
            href: site.href(page),
            description: Some(there.words_of(&target.page.description))
                .filter(|text| !text.is_empty()),
            picture: self.picture(target.page.head.picture.as_ref()),
            lang: (own != self.scope.language).then(|| own.clone()),
            page,
        }
    }

    /// A contact.
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
            post: value.post.as_ref().map(|post| post_lines(post.as_str())),
            hours: self.maybe(value.hours.as_ref()),
            note: self.maybe(value.note.as_ref()),
            checked_on: self.maybe_date(value.checked_on),
            picture: self.picture(value.picture.as_ref()),
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

/// A number.
pub fn phone_link(phone: &Phone) -> PhoneLink {
    PhoneLink {
        text: phone.shown().to_owned(),
        href: format!("tel:{}", phone.dialled()),
    }
}

/// A number to text.
pub fn text_link(text: &TextNumber) -> PhoneLink {
    let number = text.number();
    PhoneLink {
        text: number.shown().to_owned(),
        href: format!("sms:{}", number.dialled()),
    }
}

/// An email address.
pub fn email_link(email: &Email) -> EmailLink {
    EmailLink {
        text: email.as_str().to_owned(),
        href: format!("mailto:{}", email.as_str()),
        local: email.local().to_owned(),
        domain: email.domain().to_owned(),
    }
}

/// A web address.
pub fn web_link(web: &Web) -> WebLink {
    WebLink {
        text: web.shown().to_owned(),
        href: web.as_str().to_owned(),
    }
}

/// A postal address by lines: authors write commas or new lines.
pub fn post_lines(post: &str) -> Vec<String> {
    post.split(['\n', ','])
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}
