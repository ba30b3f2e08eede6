//! Who helps where, on paper: areas, providers, support, complaints, the Local Offer, urgent help.

use super::ways::Ways;
use crate::content::kinds::{OfferStatus, Service};
use crate::render::paper::compose::{
    Composer, Line, beside, card, entry, heading, lines, list, named, pair, phrase,
};
use crate::render::paper::nodes::{Block, Pair};
use crate::text::blocks::{
    AreaLink, NamedWebLink, RatingLabel, ShownComplaints, ShownOffer, ShownProviders, ShownSupports,
};
use crate::text::{Argument, Name, ShownSupport, ShownUrgentHelp};

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    pub(super) fn areas(&mut self, areas: &[AreaLink]) -> Vec<Block> {
        let items = areas.iter().map(|area| self.area(area)).collect();
        list(None, items)
    }

    fn area(&self, area: &AreaLink) -> Vec<Block> {
        let mut name = Line::default();
        self.link(&mut name, &area.href, named(&area.name).into_pieces());
        let mut blocks = entry(name);
        if self.is_easy() {
            return blocks;
        }
        let mut councils = Line::default();
        for (number, council) in area.councils.iter().enumerate() {
            if number > 0 {
                councils.line_break();
            }
            councils.name(&council.name);
            if let Some(part) = &council.part {
                councils.text(": ");
                councils.phrase(part);
            }
        }
        blocks.extend(councils.paragraph());
        if let Some(first) = area.other_names.first() {
            let names = area.other_names.iter().map(|it| it.text.as_str());
            let names = Name {
                text: names
                    .collect::<Vec<_>>()
                    .join(self.resolver.conventions().between()),
                lang: first.lang.clone(),
            };
            let said = self.said_with("area-other-names", ("names", &names));
            blocks.extend(said.paragraph());
        }
        blocks
    }

    pub(super) fn providers(&mut self, level: u8, providers: &ShownProviders) -> Vec<Block> {
        if providers.offers.is_empty() {
            return self.no_provider(level, providers);
        }
        let mut blocks = Vec::new();
        if providers.ask {
            blocks.extend(self.paragraph("providers-ask", &[]));
        }
        for offer in &providers.offers {
            blocks.extend(self.offer(level, offer, providers.ask));
        }
        blocks
    }

    fn no_provider(&mut self, level: u8, providers: &ShownProviders) -> Vec<Block> {
        let none = entry(self.said("providers-none", &[]));
        let mut ask = self.said("providers-none-ask", &[]);
        let contacts = self.resolver.scope.page_in_format("contacts");
        if let Some(page) = contacts {
            ask.text(" ");
            let words = self.said("providers-none-link", &[]).into_pieces();
            self.page_link(&mut ask, page, words);
        }
        let ask = entry(ask);
        let mut blocks = match self.is_easy() {
            true => vec![self.sign("question", none), self.sign("ask-for-help", ask)],
            false => none.into_iter().chain(ask).collect(),
        };
        let contacts = providers.contacts.iter();
        let contacts: Vec<Block> = contacts.filter_map(|it| self.contact(level, it)).collect();
        blocks.extend(contacts);
        blocks
    }

    fn offer(&mut self, level: u8, offer: &ShownOffer, ask: bool) -> Option<Block> {
        let provider = &offer.provider;
        let title = match (&offer.when, ask) {
            (Some(when), true) => phrase(when),
            _ => named(&provider.name),
        };
        let mut blocks = vec![heading(level, title, None)];
        let logo = provider.logo.as_ref();
        let logo = logo.and_then(|logo| self.leaflet_pictures.printed(&logo.src));
        blocks.extend(logo.map(|logo| Block::picture(logo, String::new())));
        match self.is_easy() {
            true => blocks.extend(self.easy_offer(offer)),
            false => blocks.extend(self.plain_offer(offer)),
        }
        let website = provider.website.as_ref();
        let (phone, email) = match &offer.contact {
            // The provider takes its numbers from the contact that its offer names.
            Some(contact) => {
                blocks.extend(self.contact_ways(contact));
                (None, None)
            }
            None => (provider.phone.as_ref(), provider.email.as_ref()),
        };
        if phone.is_some() || email.is_some() || website.is_some() {
            blocks.extend(self.ways(&Ways::of(phone, email, website)));
        }
        card(None, blocks)
    }

    fn easy_offer(&mut self, offer: &ShownOffer) -> Vec<Block> {
        let sign = match offer.service {
            Service::Keyworker => "keyworker-and-young-person",
            Service::Register => "register",
        };
        let who = entry(self.who_offers(offer));
        let mut blocks = vec![self.sign(sign, who)];
        if let Some(description) = &offer.provider.description {
            blocks.push(self.idea_of(None, "team", description));
        }
        if let Some(key) = not_now(offer.status) {
            blocks.push(self.idea("waiting", key, &[]));
        }
        blocks.push(self.idea_of(None, "young-person", &offer.who_for));
        let ages = entry(self.ages(offer));
        if !ages.is_empty() {
            blocks.push(self.sign("calendar", ages));
        }
        if offer.on_waiting_list_too == Some(true) {
            blocks.push(self.idea("yes", "offer-waiting-list", &[]));
        }
        if !offer.ratings.is_empty() {
            let picture = self.named("ratings");
            let mut ratings = entry(self.said("offer-ratings", &[]));
            ratings.extend(self.tags(&offer.ratings));
            blocks.push(Block::Idea {
                picture,
                blocks: ratings,
            });
        }
        if let Some(note) = &offer.wait_note {
            blocks.push(self.idea_of(None, "waiting", note));
        }
        blocks
    }

    fn plain_offer(&mut self, offer: &ShownOffer) -> Vec<Block> {
        let mut blocks = entry(self.who_offers(offer));
        blocks.extend(offer.provider.description.iter().flat_map(lines));
        if let Some(key) = not_now(offer.status) {
            blocks.extend(self.paragraph(key, &[]));
        }
        let pairs = self.about_offer(offer);
        blocks.push(Block::Pairs { pairs });
        blocks
    }

    fn about_offer(&mut self, offer: &ShownOffer) -> Vec<Pair> {
        let mut pairs = vec![pair(
            self.said("offer-who-for", &[]),
            entry(phrase(&offer.who_for)),
        )];
        let ages = entry(self.ages(offer));
        if !ages.is_empty() {
            pairs.push(pair(self.said("offer-ages", &[]), ages));
        }
        if let Some(is_enough) = offer.on_waiting_list_too {
            let key = match is_enough {
                true => "offer-waiting-list",
                false => "offer-waiting-list-no",
            };
            let words = entry(self.said(key, &[]));
            pairs.push(pair(self.said("offer-waiting", &[]), words));
        }
        if !offer.ratings.is_empty() {
            let tags = self.tags(&offer.ratings);
            pairs.push(pair(self.said("offer-ratings", &[]), tags));
        }
        if let Some(note) = &offer.wait_note {
            pairs.push(pair(self.said("offer-wait", &[]), entry(phrase(note))));
        }
        pairs
    }

    fn who_offers(&self, offer: &ShownOffer) -> Line {
        let key = who_offers(offer.service, offer.status);
        self.said_with(&key, ("name", &offer.provider.name))
    }

    fn ages(&self, offer: &ShownOffer) -> Line {
        let from = ("from", Argument::Number(offer.age_min.into()));
        match (offer.age_min, offer.age_max) {
            (0, None) => Line::default(),
            (_, None) => self.said("ages-from", &[from]),
            (0, Some(to)) => self.said("ages-to", &[("to", Argument::Number(to.into()))]),
            (_, Some(to)) => {
                let to = ("to", Argument::Number(to.into()));
                self.said("ages-from-to", &[from, to])
            }
        }
    }

    fn tags(&mut self, ratings: &[RatingLabel]) -> Vec<Block> {
        let items = ratings.iter().map(|rating| {
            let picture = self.named(&format!("rating-{}", rating.id.word()));
            beside(picture, entry(phrase(&rating.label)))
        });
        let items = items.collect();
        list(None, items)
    }

    pub(super) fn supports(&mut self, level: u8, supports: &ShownSupports) -> Vec<Block> {
        let all = [
            (&supports.sendiass, "support-sendiass"),
            (&supports.parent_carer_forum, "support-parent-carer-forum"),
            (&supports.advocacy, "support-advocacy"),
        ];
        let mut blocks = Vec::new();
        for (support, key) in all {
            blocks.extend(support.iter().filter_map(|it| self.support(level, it, key)));
        }
        blocks
    }

    fn support(&mut self, level: u8, support: &ShownSupport, key: &str) -> Option<Block> {
        let mut blocks = vec![heading(level, phrase(&support.name), None)];
        match (&support.note, self.is_easy()) {
            (Some(note), true) => blocks.push(self.idea_of(None, "helping", note)),
            (None, true) => blocks.push(self.idea("helping", key, &[])),
            (Some(note), false) => blocks.extend(lines(note)),
            (None, false) => blocks.extend(self.paragraph(key, &[])),
        }
        let (phone, email) = (support.phone.as_ref(), support.email.as_ref());
        blocks.extend(self.ways(&Ways::of(phone, email, support.url.as_ref())));
        card(None, blocks)
    }

    pub(super) fn complaints(&mut self, level: u8, complaints: &ShownComplaints) -> Vec<Block> {
        let publisher = &self.resolver.scope.site.content.site.publisher;
        let name = self.resolver.name(&publisher.name);
        let to = self.said_with("complaints-to", ("name", &name));
        let mut to_publisher = vec![heading(level, to, None)];
        to_publisher.extend(self.ways(&Ways {
            post: complaints.post.as_deref(),
            ..Ways::of(
                complaints.phone.as_ref(),
                complaints.email.as_ref(),
                complaints.url.as_ref(),
            )
        }));
        let mut blocks: Vec<Block> = card(None, to_publisher).into_iter().collect();
        for (support, key) in [
            (&complaints.pals, "support-pals"),
            (&complaints.ombudsman, "support-ombudsman"),
        ] {
            blocks.extend(support.iter().filter_map(|it| self.support(level, it, key)));
        }
        blocks
    }

    pub(super) fn local_offer(&mut self, links: &[NamedWebLink]) -> Vec<Block> {
        let items: Vec<Vec<Block>> = links
            .iter()
            .map(|link| {
                let mut line = Line::default();
                self.link(&mut line, &link.url.href, phrase(&link.name).into_pieces());
                entry(line)
            })
            .collect();
        match self.is_easy() {
            true => items
                .into_iter()
                .map(|words| self.sign("website", words))
                .collect(),
            false => list(None, items),
        }
    }

    pub(super) fn urgent_help(&mut self, urgent: &[ShownUrgentHelp]) -> Vec<Block> {
        let items = urgent
            .iter()
            .map(|help| self.one_urgent_help(help))
            .collect();
        list(None, items)
    }

    fn one_urgent_help(&mut self, help: &ShownUrgentHelp) -> Vec<Block> {
        let picture = match self.is_easy() {
            true => help.picture.as_ref().and_then(|it| self.number(it)),
            false => None,
        };
        let mut blocks = entry(phrase(&help.label));
        blocks.extend(help.hours.iter().flat_map(|hours| entry(phrase(hours))));
        blocks.extend(help.note.iter().flat_map(lines));
        let mut calls = Line::default();
        for (number, key) in [(&help.phone, "call-number"), (&help.text, "text-number")] {
            if let Some(number) = number {
                let words = [("number", Argument::Text(&number.text))];
                self.said_link(&mut calls, &number.href, key, &words);
            }
        }
        if let Some(url) = &help.url {
            self.web_link(&mut calls, url);
        }
        blocks.extend(calls.paragraph());
        beside(picture, blocks)
    }
}

/// Who runs a service, or did, or will: the key of the message.
pub(super) fn who_offers(service: Service, status: OfferStatus) -> String {
    match status {
        OfferStatus::Active => format!("offer-{}", service.word()),
        OfferStatus::Paused | OfferStatus::Planned | OfferStatus::Ended => {
            format!("offer-{}-{}", service.word(), status.word())
        }
    }
}

/// What is said of an offer that cannot be had at the moment.
pub(super) fn not_now(status: OfferStatus) -> Option<&'static str> {
    match status {
        OfferStatus::Active => None,
        OfferStatus::Paused => Some("offer-status-paused"),
        OfferStatus::Planned => Some("offer-status-planned"),
        OfferStatus::Ended => Some("offer-status-ended"),
    }
}
