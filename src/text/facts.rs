//! Facts in the words of a text's language.

use super::assets::Argument;
use super::conventions::{Joined, ListPart};
use super::nodes::{Inline, InlineContent, Link, plain};
use super::resolver::Resolver;
use crate::content::kinds::Council;
use crate::content::values::{Email, Phone, Web, Words};
use crate::site::{Destination, FactValue};
use crate::source::Span;
use std::mem;

/// Where a fact leads, when words are linked to it. Of several addresses the first counts.
pub(super) fn destination<'s>(value: &FactValue<'_>) -> Option<Destination<'s>> {
    match value {
        FactValue::Web(web) => Some(to_web(web)),
        FactValue::Phone(phone) => Some(to_phone(phone)),
        FactValue::Email(email) => Some(to_email(email)),
        FactValue::Links(links) => links.first().map(|(_, web)| to_web(web)),
        FactValue::Words(_)
        | FactValue::Text(_)
        | FactValue::Councils(_)
        | FactValue::Providers(_)
        | FactValue::Ages(..)
        | FactValue::Title(_)
        | FactValue::Address(_) => None,
    }
}

fn to_web<'s>(web: &Web) -> Destination<'s> {
    Destination::Web(web.as_str().to_owned())
}

fn to_phone<'s>(phone: &Phone) -> Destination<'s> {
    Destination::Phone(format!("tel:{}", phone.dialled()))
}

fn to_email<'s>(email: &Email) -> Destination<'s> {
    Destination::Email(format!("mailto:{}", email.as_str()))
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// A fact as pieces of a line, with links where it is an address and `may_link`.
    pub(super) fn fact(
        &self,
        value: &FactValue<'s>,
        span: Span,
        may_link: bool,
    ) -> Vec<Inline<'s>> {
        let place = FactPlace { span, may_link };
        match value {
            FactValue::Words(words) => self.first_line(words, place),
            FactValue::Text(text) => vec![place.text(*text)],
            FactValue::Phone(phone) => vec![place.link(to_phone(phone), phone.shown())],
            FactValue::Email(email) => vec![place.link(to_email(email), email.as_str())],
            FactValue::Web(web) => vec![place.link(to_web(web), web.shown())],
            FactValue::Links(links) => self.links(links, place),
            FactValue::Councils(councils) => {
                let names = councils.iter().map(|council| self.council(council, place));
                self.joined(names.collect(), Joined::And, place)
            }
            FactValue::Providers(names) => {
                let names = names.iter().map(|name| self.first_line(name, place));
                self.joined(names.collect(), Joined::Or, place)
            }
            FactValue::Ages(from, to) if !to.is_limit() => {
                let ages = [("from", Argument::Number(from.0.into()))];
                vec![self.said("ages-open", &ages, &format!("{}+", from.0), place)]
            }
            FactValue::Ages(from, to) => {
                let ages = [("from", from.0), ("to", to.0)]
                    .map(|(name, age)| (name, Argument::Number(age.into())));
                vec![self.said("ages-range", &ages, &format!("{}–{}", from.0, to.0), place)]
            }
            FactValue::Title(page) => vec![place.text(self.title(*page))],
            FactValue::Address(page) => {
                let site = self.scope.site;
                vec![place.text(site.base.shown(&site.relative(*page)))]
            }
        }
    }

    /// The first line of words, and their language where it is another one: a fact stands within a
    /// sentence.
    fn first_line(&self, words: &'s Words, place: FactPlace) -> Vec<Inline<'s>> {
        let (text, language) = self.scope.words(words);
        let text = place.text(text.lines().next().unwrap_or(text));
        match language {
            None => vec![text],
            Some(language) => vec![Inline {
                span: place.span,
                content: InlineContent::InLanguage(language.clone(), vec![text]),
            }],
        }
    }

    fn links(&self, links: &[(&'s Words, &'s Web)], place: FactPlace) -> Vec<Inline<'s>> {
        let mut pieces = Vec::new();
        for (number, (name, web)) in links.iter().enumerate() {
            if number > 0 {
                pieces.push(place.text(self.conventions().between()));
            }
            pieces.push(place.linked(to_web(web), self.first_line(name, place)));
        }
        pieces
    }

    /// "Gateshead Council", or "Westmorland and Furness Council (the Eden part only)".
    fn council(&self, council: &'s Council, place: FactPlace) -> Vec<Inline<'s>> {
        let mut pieces = self.first_line(&council.name, place);
        if let Some(part) = &council.part {
            pieces.push(place.text(" ("));
            pieces.extend(self.first_line(part, place));
            pieces.push(place.text(")"));
        }
        pieces
    }

    /// Things in a sentence: each language has its own words and marks between them.
    fn joined(
        &self,
        mut things: Vec<Vec<Inline<'s>>>,
        how: Joined,
        place: FactPlace,
    ) -> Vec<Inline<'s>> {
        let names: Vec<String> = things.iter().map(|thing| plain(thing)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let parts = self.conventions().list(how, &names).into_iter();
        let pieces = parts.flat_map(|part| match part {
            ListPart::Thing(at) => things.get_mut(at).map(mem::take).unwrap_or_default(),
            ListPart::Words(words) => vec![place.text(words)],
        });
        pieces.collect()
    }

    /// A message of the interface. Until somebody has translated it, marks that every language knows say
    /// more than a word of English.
    fn said(
        &self,
        key: &str,
        arguments: &[(&'static str, Argument<'_>)],
        neutral: &str,
        place: FactPlace,
    ) -> Inline<'s> {
        let said = self.say(key, arguments).filter(|it| it.language.is_none());
        place.text(said.map_or_else(|| neutral.to_owned(), |it| it.text))
    }
}

/// The place of a fact, and whether it may hold links there.
#[derive(Debug, Clone, Copy)]
struct FactPlace {
    span: Span,
    may_link: bool,
}

impl FactPlace {
    fn text<'s>(self, text: impl Into<std::borrow::Cow<'s, str>>) -> Inline<'s> {
        Inline::text(self.span, text)
    }

    fn link<'s>(self, destination: Destination<'s>, words: &'s str) -> Inline<'s> {
        self.linked(destination, vec![self.text(words)])
    }

    fn linked<'s>(self, destination: Destination<'s>, content: Vec<Inline<'s>>) -> Inline<'s> {
        let destination = self.may_link.then_some(destination);
        Inline {
            span: self.span,
            content: InlineContent::Link(Box::new(Link {
                destination,
                title: "",
                content,
            })),
        }
    }
}
