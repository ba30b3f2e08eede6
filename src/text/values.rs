//! Small values that blocks consist of: phrases, ways to reach somebody, days, links to pages.
//!
//! They are the theme contract as well: docs/pages/themes.md lists the keys that templates get. A key is
//! always there and `null` when empty, so that a template that misspells one is told so.

use super::marks;
use crate::content::kinds::{OfferStatus, Service};
use crate::content::values::{Email, LanguageTag, Phone, TextNumber, Web};
use crate::site::PageId;
use crate::source::Span;
use serde::{Serialize, Serializer};

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

/// A name, or another line, and its language where that is not the one of the text around it. Templates get one
/// text, whose language is marked in it: so no template can forget to say it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Its language where it is another one.
    pub lang: Option<LanguageTag>,
}

impl From<Phrase> for Name {
    fn from(phrase: Phrase) -> Self {
        Self {
            text: phrase.text,
            lang: phrase.lang,
        }
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.lang {
            Some(language) => {
                serializer.serialize_str(&marks::in_language(language.as_str(), &self.text))
            }
            None => serializer.serialize_str(&self.text),
        }
    }
}

/// Words of a text's own block, with the facts in them answered. Templates get the keys of [`Phrase`] and
/// `pieces`.
#[derive(Debug, Clone, Serialize)]
pub struct ShownWording {
    /// The words, without links.
    #[serde(flatten)]
    pub phrase: Phrase,
    /// Its lines, each piece with its language and its link.
    pub pieces: Vec<Vec<Piece>>,
}

/// A piece of such words.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Piece {
    /// Words without a link.
    Text {
        /// The words.
        text: String,
        /// Their language where it is not that of the text.
        lang: Option<LanguageTag>,
        /// Whether they are the answer to a fact.
        #[serde(skip)]
        is_fact: bool,
    },
    /// A number to call.
    Phone(PhoneLink),
    /// An address to write to.
    Email(EmailLink),
    /// Words that lead to a page.
    Web {
        /// The words.
        text: String,
        /// Their language where it is not that of the text.
        lang: Option<LanguageTag>,
        /// The address.
        href: String,
    },
}

impl Piece {
    /// Its words.
    pub fn text(&self) -> &str {
        match self {
            Self::Text { text, .. } | Self::Web { text, .. } => text,
            Self::Phone(phone) => &phone.text,
            Self::Email(email) => &email.text,
        }
    }

    /// Whether it is the answer to a fact.
    pub fn is_fact(&self) -> bool {
        match self {
            Self::Text { is_fact, .. } => *is_fact,
            Self::Phone(_) | Self::Email(_) | Self::Web { .. } => true,
        }
    }
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
    /// Grouped with no-break spaces; for templates with plain ones, because the styles of `.phone` keep the groups
    /// together, and only as long as there is room for them.
    #[serde(serialize_with = "with_plain_spaces")]
    pub text: String,
    /// `tel:+44…`.
    pub href: String,
}

fn with_plain_spaces<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&text.replace('\u{a0}', " "))
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
    /// "in English", where it is in another language.
    pub note: Option<LanguageNote>,
    /// The page.
    #[serde(skip)]
    pub page: PageId,
}

/// Words that say in which language something is, for those who read another one.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageNote {
    /// "in English".
    pub text: String,
    /// The language of these words where that is not the one of the text around them.
    pub lang: Option<LanguageTag>,
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
    pub post: Option<Vec<Name>>,
    pub hours: Option<Phrase>,
    pub note: Option<Phrase>,
    pub checked_on: Option<Day>,
    pub picture: Option<Picture>,
    /// What families must know before they call.
    pub offers: Vec<ContactOffer>,
}

/// An offer that a contact belongs to, where not every family that reads of the contact is meant: it is one of
/// several, or cannot be had now.
#[derive(Debug, Clone, Serialize)]
pub struct ContactOffer {
    /// Of which service.
    pub service: Service,
    /// Whether the contact is for other things too, so that the service must be named.
    pub named: bool,
    /// For whom the offer is.
    pub when: Option<Phrase>,
    /// Whether it can be had.
    pub status: OfferStatus,
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

/// What is only true for a while.
#[derive(Debug, Clone, Serialize)]
pub struct ShownNotice {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub title: Phrase,
    /// What it says.
    pub text: Phrase,
    /// The last day on which it is true.
    pub until: Day,
    /// The page that says more.
    pub link: Option<PageLink>,
    /// Its picture.
    pub picture: Option<Picture>,
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
pub fn post_lines(post: &str) -> impl Iterator<Item = &str> {
    let lines = post.split(['\n', ',']).map(str::trim);
    lines.filter(|line| !line.is_empty())
}
