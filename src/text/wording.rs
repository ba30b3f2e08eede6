//! Words of a text's own blocks, with the facts in them answered.

use super::nodes::{Inline, InlineContent};
use super::resolver::Resolver;
use super::values::{EmailLink, PhoneLink, Phrase, Piece, ShownWording};
use crate::content::values::{LanguageTag, PictureName};
use crate::content::wording::Wording;
use crate::site::Destination;

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// Words of the text itself, in its own language and format. Those that name a box hold no links: a click
    /// on them goes into the box.
    pub(super) fn name_of_box(
        &self,
        wording: &'s Wording,
        picture: Option<&PictureName>,
    ) -> ShownWording {
        self.wording(wording, picture, false)
    }

    /// The same, with links where a fact is an address.
    pub(super) fn note(&self, wording: &'s Wording) -> ShownWording {
        self.wording(wording, None, true)
    }

    fn wording(
        &self,
        wording: &'s Wording,
        picture: Option<&PictureName>,
        may_link: bool,
    ) -> ShownWording {
        let file = (wording.span.source, "");
        let lines = wording.lines.iter().map(|line| match may_link {
            true => pieces(&self.excerpt(line, file)),
            false => pieces(&self.phrase(line)),
        });
        let pieces: Vec<Vec<Piece>> = lines.collect();
        let lines: Vec<String> = pieces.iter().map(|line| plain(line)).collect();
        ShownWording {
            phrase: Phrase {
                text: lines.join(" "),
                lines,
                lang: None,
                picture: self.picture(picture),
                span: wording.span,
            },
            pieces,
        }
    }
}

fn plain(line: &[Piece]) -> String {
    line.iter().map(Piece::text).collect()
}

/// What stands around a piece.
#[derive(Clone, Copy, Default)]
struct Around<'a> {
    language: Option<&'a LanguageTag>,
    link: Option<&'a Destination<'a>>,
    is_fact: bool,
}

fn pieces(line: &[Inline<'_>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    add(line, Around::default(), &mut pieces);
    pieces
}

fn add(line: &[Inline<'_>], around: Around<'_>, pieces: &mut Vec<Piece>) {
    for inline in line {
        let inner = match &inline.content {
            InlineContent::Text { text, .. } => {
                pieces.push(around.piece(text));
                continue;
            }
            InlineContent::Fact(_) => Around {
                is_fact: true,
                ..around
            },
            InlineContent::Link(link) => Around {
                link: link.destination.as_ref().or(around.link),
                ..around
            },
            InlineContent::InLanguage(language, _) => Around {
                language: Some(language),
                ..around
            },
            // Words in YAML hold no other marks.
            _ => around,
        };
        add(inline.children(), inner, pieces);
    }
}

impl Around<'_> {
    fn piece(self, text: &str) -> Piece {
        let (text, lang) = (text.to_owned(), self.language.cloned());
        match self.link {
            None => Piece::Text {
                text,
                lang,
                is_fact: self.is_fact,
            },
            Some(Destination::Phone(href)) => {
                let href = href.clone();
                Piece::Phone(PhoneLink { text, href })
            }
            Some(Destination::Email(href)) => {
                let (local, domain) = text.split_once('@').unwrap_or((&text, ""));
                Piece::Email(EmailLink {
                    local: local.to_owned(),
                    domain: domain.to_owned(),
                    href: href.clone(),
                    text,
                })
            }
            Some(Destination::Page { href, .. } | Destination::Web(href)) => {
                let href = href.clone();
                Piece::Web { text, lang, href }
            }
        }
    }
}
