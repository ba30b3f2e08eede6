//! All the ways to reach somebody.

use super::services::not_now;
use crate::render::paper::compose::{Composer, Line, card, entry, lines, pair, phrase, words};
use crate::render::paper::nodes::{Block, Pair};
use crate::text::{EmailLink, Name, PhoneLink, Phrase, ShownContact, WebLink};

/// What there is of them.
#[derive(Default)]
pub(super) struct Ways<'v> {
    pub phone: Option<&'v PhoneLink>,
    pub text: Option<&'v PhoneLink>,
    pub relay: Option<&'v Phrase>,
    pub email: Option<&'v EmailLink>,
    pub form: Option<&'v WebLink>,
    pub bsl: Option<&'v WebLink>,
    pub web: Option<&'v WebLink>,
    pub post: Option<&'v [Name]>,
    pub hours: Option<&'v Phrase>,
}

impl<'v> Ways<'v> {
    /// Those of somebody who has a phone number, a mailbox and a site.
    pub fn of(
        phone: Option<&'v PhoneLink>,
        email: Option<&'v EmailLink>,
        web: Option<&'v WebLink>,
    ) -> Self {
        Self {
            phone,
            email,
            web,
            ..Self::default()
        }
    }
}

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    pub(super) fn contacts(&mut self, level: u8, contacts: &[ShownContact]) -> Vec<Block> {
        if contacts.is_empty() {
            return self.paragraph("contacts-none", &[]).into_iter().collect();
        }
        let cards = contacts.iter().filter_map(|it| self.contact(level, it));
        cards.collect()
    }

    /// A contact with its heading.
    pub(super) fn contact(&mut self, level: u8, contact: &ShownContact) -> Option<Block> {
        let heading = self.pictured_heading(level, &contact.label, contact.picture.as_ref());
        let mut blocks = vec![heading];
        blocks.extend(self.contact_offers(contact));
        blocks.extend(self.contact_ways(contact));
        card(None, blocks)
    }

    /// What families must know before they call: for whom a contact is, and whether it can help them now.
    pub(super) fn contact_offers(&mut self, contact: &ShownContact) -> Vec<Block> {
        let mut blocks = Vec::new();
        for offer in &contact.offers {
            let mut line = Line::default();
            if offer.named {
                let key = format!("coverage-{}", offer.service.word());
                self.say(&mut line, &key, &[]);
                line.text(": ");
            }
            let picture = match (&offer.when, not_now(offer.status)) {
                (_, Some(key)) => {
                    self.say(&mut line, key, &[]);
                    "waiting"
                }
                (Some(when), None) => {
                    line.phrase(when);
                    "question"
                }
                (None, None) => continue,
            };
            let words = entry(line);
            match self.is_easy() {
                true => blocks.push(self.sign(picture, words)),
                false => blocks.extend(words),
            }
        }
        blocks
    }

    /// All the ways to reach a contact, and when somebody last tried them.
    pub(super) fn contact_ways(&mut self, contact: &ShownContact) -> Vec<Block> {
        let mut blocks = self.ways(&Ways {
            phone: contact.phone.as_ref(),
            text: contact.text.as_ref(),
            relay: contact.relay.as_ref(),
            email: contact.email.as_ref(),
            form: contact.form.as_ref(),
            bsl: contact.bsl.as_ref(),
            web: None,
            post: contact.post.as_deref(),
            hours: contact.hours.as_ref(),
        });
        match &contact.note {
            Some(note) if self.is_easy() => blocks.push(self.idea_of(None, "information", note)),
            Some(note) => blocks.extend(lines(note)),
            None => {}
        }
        if let Some(date) = &contact.checked_on {
            blocks.extend(self.paragraph("contact-checked", &[("date", date.argument())]));
        }
        blocks
    }

    pub(super) fn ways(&mut self, ways: &Ways<'_>) -> Vec<Block> {
        match self.is_easy() {
            true => self.easy_ways(ways),
            false => vec![Block::Pairs {
                pairs: self.plain_ways(ways),
            }],
        }
    }

    fn easy_ways(&mut self, ways: &Ways<'_>) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(phone) = ways.phone {
            let mut words = entry(self.named_way("way-phone", |it, line| it.phone(line, phone)));
            words.extend(ways.hours.into_iter().flat_map(lines));
            blocks.push(self.sign("phone", words));
        }
        if let Some(text) = ways.text {
            let words = self.named_way("way-text", |it, line| it.phone(line, text));
            blocks.push(self.sign("text-message", entry(words)));
        }
        if let Some(relay) = ways.relay {
            blocks.push(self.idea_of(None, "phone", relay));
        }
        if let Some(email) = ways.email {
            let words = self.named_way("way-email", |it, line| it.email(line, email));
            blocks.push(self.sign("email", entry(words)));
        }
        if let Some(form) = ways.form {
            let words = self.way_link(&form.href, "way-form-link");
            blocks.push(self.sign("form", entry(words)));
        }
        if let Some(bsl) = ways.bsl {
            let words = self.way_link(&bsl.href, "way-bsl-link");
            blocks.push(self.sign("sign-language", entry(words)));
        }
        if let Some(web) = ways.web {
            let words = self.named_way("way-web", |it, line| it.web_link(line, web));
            blocks.push(self.sign("website", entry(words)));
        }
        if let Some(post) = ways.post {
            let words = self.named_way("way-post", |_, line| postal(line, post));
            blocks.push(self.sign("letter", entry(words)));
        }
        if let (Some(hours), None) = (ways.hours, ways.phone) {
            blocks.push(self.idea_of(None, "clock", hours));
        }
        blocks
    }

    fn plain_ways(&self, ways: &Ways<'_>) -> Vec<Pair> {
        let mut pairs = Vec::new();
        let mut add = |key: &str, words: Line| {
            pairs.push(pair(self.said(key, &[]), entry(words)));
        };
        let filled = |fill: &dyn Fn(&mut Line)| {
            let mut line = Line::default();
            fill(&mut line);
            line
        };
        if let Some(phone) = ways.phone {
            add("way-phone", filled(&|line| self.phone(line, phone)));
        }
        if let Some(text) = ways.text {
            add("way-text", filled(&|line| self.phone(line, text)));
        }
        if let Some(relay) = ways.relay {
            add("way-relay", phrase(relay));
        }
        if let Some(email) = ways.email {
            add("way-email", filled(&|line| self.email(line, email)));
        }
        if let Some(form) = ways.form {
            add("way-form", self.way_link(&form.href, "way-form-link"));
        }
        if let Some(bsl) = ways.bsl {
            add("way-bsl", self.way_link(&bsl.href, "way-bsl-link"));
        }
        if let Some(web) = ways.web {
            add("way-web", filled(&|line| self.web_link(line, web)));
        }
        if let Some(post) = ways.post {
            add("way-post", filled(&|line| postal(line, post)));
        }
        if let Some(hours) = ways.hours {
            add("way-hours", phrase(hours));
        }
        pairs
    }

    /// One of the theme's pictures beside words.
    pub(super) fn sign(&mut self, name: &str, blocks: Vec<Block>) -> Block {
        let picture = self.named(name);
        Block::Idea { picture, blocks }
    }

    /// What the way is called, and below it the way itself.
    fn named_way(&self, key: &str, fill: impl Fn(&Self, &mut Line)) -> Line {
        let mut line = self.said(key, &[]);
        line.line_break();
        fill(self, &mut line);
        line
    }

    fn way_link(&self, href: &str, key: &str) -> Line {
        let mut line = Line::default();
        self.said_link(&mut line, href, key, &[]);
        line
    }

    fn phone(&self, line: &mut Line, phone: &PhoneLink) {
        self.link(line, &phone.href, words(&phone.text));
    }

    fn email(&self, line: &mut Line, email: &EmailLink) {
        self.link(line, &email.href, words(&email.text));
    }
}

fn postal(line: &mut Line, post: &[Name]) {
    for (number, text) in post.iter().enumerate() {
        if number > 0 {
            line.line_break();
        }
        line.name(text);
    }
}
