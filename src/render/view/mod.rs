//! What templates are given: plain data, resolved for one format, language and area.
//!
//! These shapes are the theme contract, version [`crate::theme::CONTRACT`]; docs/pages/themes.md
//! lists them. Web pages and leaflets are filled from the same shapes. A key is always there and
//! `null` when empty, so that a template that misspells one is told so.

pub mod blocks;
mod edition;
mod page;
mod papers;
mod people;
mod register;
mod services;
mod statement;

pub use edition::{EditionView, NavigationView, edition_view, publisher_view, site_view};
pub use page::{PageDates, PageView, page_dates, page_view};

use super::paper::Papers;
use super::pictures::shelf::{PictureView, Shelf};
use crate::content::kinds::{Contact, Support};
use crate::content::values::{Date, Email, Phone, PictureName, TextNumber, Web, Words};
use crate::content::{Entity, kinds::UrgentHelp};
use crate::site::Scope;
use crate::theme::Strings;
use fluent_bundle::FluentArgs;
use serde::Serialize;

/// Words: as one line, as lines, and the language that stands in for a missing translation.
#[derive(Debug, Clone, Serialize)]
pub struct WordsView {
    /// One line.
    pub text: String,
    /// Its lines; in easy read each is one idea.
    pub lines: Vec<String>,
    /// A language tag where a translation is missing.
    pub lang: Option<String>,
    /// The picture beside them, where they are one idea of a list.
    pub picture: Option<PictureView>,
}

/// A number to call or text.
#[derive(Debug, Clone, Serialize)]
pub struct PhoneView {
    /// Grouped with no-break spaces.
    pub text: String,
    /// `tel:+44…`.
    pub href: String,
}

/// An email address.
#[derive(Debug, Clone, Serialize)]
pub struct EmailView {
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
pub struct WebView {
    /// Without `https://`.
    pub text: String,
    /// The address.
    pub href: String,
}

/// A day.
#[derive(Debug, Clone, Serialize)]
pub struct DateView {
    /// `2026-11-22`.
    pub iso: String,
    /// "22 November 2026".
    pub text: String,
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
    pub picture: Option<PictureView>,
    /// Its language where that is not the one of the page that links.
    pub lang: Option<String>,
}

/// A contact.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs, reason = "the keys of docs/pages/content-folder.md")]
pub struct ContactView {
    pub id: String,
    pub label: WordsView,
    pub phone: Option<PhoneView>,
    pub email: Option<EmailView>,
    pub form: Option<WebView>,
    pub text: Option<PhoneView>,
    pub relay: Option<WordsView>,
    pub bsl: Option<WebView>,
    pub post: Option<Vec<String>>,
    pub hours: Option<WordsView>,
    pub note: Option<WordsView>,
    pub checked_on: Option<DateView>,
    pub picture: Option<PictureView>,
}

/// A service beside the register.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs, reason = "the keys of docs/pages/content-folder.md")]
pub struct SupportView {
    pub name: WordsView,
    pub phone: Option<PhoneView>,
    pub email: Option<EmailView>,
    pub url: Option<WebView>,
    pub note: Option<WordsView>,
}

/// Urgent help.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs, reason = "the keys of docs/pages/content-folder.md")]
pub struct UrgentView {
    pub id: String,
    pub label: WordsView,
    pub phone: Option<PhoneView>,
    pub text: Option<PhoneView>,
    pub url: Option<WebView>,
    pub hours: Option<WordsView>,
    pub note: Option<WordsView>,
    pub picture: Option<PictureView>,
}

/// A QR code beside a page or a video.
#[derive(Debug, Clone, Serialize)]
pub struct QrView {
    /// Address of the SVG.
    pub svg: String,
    /// Address of the PNG.
    pub png: String,
    /// "QR code. Opens …".
    pub alt: String,
    /// What it opens, as people read it.
    pub address: String,
}

/// Fills the shapes, seen from one page or edition.
#[derive(Debug, Clone, Copy)]
pub struct Viewer<'s, 'c> {
    /// From where.
    pub scope: Scope<'s, 'c>,
    /// Pictures.
    pub shelf: &'s Shelf,
    /// Words of the interface.
    pub strings: &'s Strings,
    /// The leaflets that have been made.
    pub papers: &'s Papers,
}

impl<'s, 'c: 's> Viewer<'s, 'c> {
    /// Words.
    pub fn words(&self, words: &Words) -> WordsView {
        let (text, lang) = self.scope.words(words);
        let lines: Vec<String> = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect();
        WordsView {
            text: lines.join(" "),
            lines,
            lang: lang.map(|tag| tag.as_str().to_owned()),
            picture: self.picture(words.picture.as_ref()),
        }
    }

    /// Words that need not be there.
    pub fn maybe(&self, words: Option<&Words>) -> Option<WordsView> {
        words.map(|words| self.words(words))
    }

    /// A list of words.
    pub fn list(&self, list: &[Words]) -> Vec<WordsView> {
        list.iter().map(|words| self.words(words)).collect()
    }

    /// A picture by its name.
    pub fn picture(&self, name: Option<&PictureName>) -> Option<PictureView> {
        name.and_then(|name| self.shelf.get(name.name.as_str()))
            .cloned()
    }

    /// A day, in the words of the edition's language.
    pub fn date(&self, date: impl Into<Date>) -> DateView {
        let date = date.into();
        let say = |key: &str, args: Option<&FluentArgs<'_>>| {
            let language = self.scope.edition.language.as_str();
            self.strings
                .say(language, self.scope.edition.format, key, args)
        };
        let month = say(&format!("month-{}", date.0.month()), None);
        let mut args = FluentArgs::new();
        args.set("day", date.0.day().to_string());
        args.set("month", month.unwrap_or_else(|| date.0.month().to_string()));
        args.set("year", date.0.year().to_string());
        DateView {
            iso: date.0.to_string(),
            text: say("date", Some(&args)).unwrap_or_else(|| date.0.to_string()),
        }
    }

    /// A day that need not be there.
    pub fn maybe_date(&self, date: Option<impl Into<Date>>) -> Option<DateView> {
        date.map(|date| self.date(date))
    }

    /// A page as a link, seen from this scope.
    pub fn page_link(&self, page: usize) -> PageLink {
        let site = self.scope.site;
        let target = &site.pages[page];
        let scope = site.scope(page);
        let head = &target.page.head;
        let first = site.first_language();
        let own = if target.translated {
            &scope.edition.language
        } else {
            first
        };
        PageLink {
            id: target.id().to_string(),
            title: site.title(page),
            href: site.href(page),
            description: Some(scope.phrase(&target.page.description))
                .filter(|text| !text.is_empty()),
            picture: self.picture(head.picture.as_ref()),
            lang: (own != &self.scope.edition.language).then(|| own.as_str().to_owned()),
        }
    }

    /// A contact.
    pub fn contact(&self, contact: &Entity<Contact>) -> ContactView {
        let value = &contact.value;
        ContactView {
            id: contact.id.to_string(),
            label: self.words(&value.label),
            phone: value.phone.as_ref().map(|phone| phone_view(&phone.value)),
            email: value.email.as_ref().map(|email| email_view(&email.value)),
            form: value.form_url.as_ref().map(|web| web_view(&web.value)),
            text: value.text.as_ref().map(|text| text_view(&text.value)),
            relay: self.maybe(value.relay.as_ref()),
            bsl: value.bsl_url.as_ref().map(|web| web_view(&web.value)),
            post: value.post.as_ref().map(|post| post_lines(post.as_str())),
            hours: self.maybe(value.hours.as_ref()),
            note: self.maybe(value.note.as_ref()),
            checked_on: self.maybe_date(value.checked_on),
            picture: self.picture(value.picture.as_ref()),
        }
    }

    /// A service beside the register.
    pub fn support(&self, support: &Support) -> SupportView {
        SupportView {
            name: self.words(&support.name),
            phone: support.phone.as_ref().map(|phone| phone_view(&phone.value)),
            email: support.email.as_ref().map(|email| email_view(&email.value)),
            url: support.url.as_ref().map(|web| web_view(&web.value)),
            note: self.maybe(support.note.as_ref()),
        }
    }

    /// Urgent help.
    pub fn urgent(&self, help: &UrgentHelp) -> UrgentView {
        UrgentView {
            id: help.id.value.to_string(),
            label: self.words(&help.label),
            phone: help.phone.as_ref().map(|phone| phone_view(&phone.value)),
            text: help.text.as_ref().map(|text| text_view(&text.value)),
            url: help.url.as_ref().map(|web| web_view(&web.value)),
            hours: self.maybe(help.hours.as_ref()),
            note: self.maybe(help.note.as_ref()),
            picture: self.picture(help.picture.as_ref()),
        }
    }

    /// "QR code. Opens …" in the words of the interface.
    pub fn qr_alt(&self, address: &str) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.to_owned());
        self.strings
            .say(
                self.scope.edition.language.as_str(),
                self.scope.edition.format,
                "qr-alt",
                Some(&args),
            )
            .unwrap_or_else(|| format!("QR code. Opens {address}"))
    }
}

/// A number.
pub fn phone_view(phone: &Phone) -> PhoneView {
    PhoneView {
        text: phone.shown().to_owned(),
        href: format!("tel:{}", phone.dialled()),
    }
}

/// A number to text.
pub fn text_view(text: &TextNumber) -> PhoneView {
    let number = text.number();
    PhoneView {
        text: number.shown().to_owned(),
        href: format!("sms:{}", number.dialled()),
    }
}

/// An email address.
pub fn email_view(email: &Email) -> EmailView {
    EmailView {
        text: email.as_str().to_owned(),
        href: format!("mailto:{}", email.as_str()),
        local: email.local().to_owned(),
        domain: email.domain().to_owned(),
    }
}

/// A web address.
pub fn web_view(web: &Web) -> WebView {
    WebView {
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
