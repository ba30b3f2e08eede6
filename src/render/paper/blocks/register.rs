//! The register on paper: ratings, steps, consent, referral, challenge, reviews.

use super::ways::Ways;
use crate::content::blocks::ReviewPart;
use crate::content::kinds::{AgeBand, Channel, ReferralKind};
use crate::render::paper::compose::{
    Composer, Line, beside, card, entry, heading, lines, list, pair, phrase,
};
use crate::render::paper::nodes::{Block, Inline, Pair};
use crate::text::blocks::{
    OpenSteps, ShownChallenge, ShownConsent, ShownForm, ShownRating, ShownReferral, ShownReviews,
    ShownRoute, ShownStep, ShownSteps,
};
use crate::text::{Argument, Phrase, WebLink};

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    pub(super) fn ratings(&mut self, level: u8, ratings: &[ShownRating]) -> Vec<Block> {
        let cards = ratings.iter().filter_map(|it| self.rating(level, it));
        cards.collect()
    }

    fn rating(&mut self, level: u8, rating: &ShownRating) -> Option<Block> {
        let name = format!("rating-{}", rating.id.word());
        let picture = rating.picture.as_ref();
        let mut blocks = Vec::new();
        if self.is_easy() {
            blocks.push(heading(level, phrase(&rating.label), None));
            blocks.push(self.idea_of(picture, &name, &rating.meaning));
        } else {
            let picture = self.picture_or(picture, &name);
            blocks.push(heading(level, phrase(&rating.label), picture));
            blocks.extend(lines(&rating.meaning));
        }
        blocks.extend(self.named_points("rating-what-you-get", &rating.what_you_get, "helping"));
        match &rating.review {
            Some(review) if self.is_easy() => {
                let mut words = entry(self.said("rating-review", &[]));
                words.extend(lines(review));
                blocks.push(self.sign("review-date", words));
            }
            Some(review) => {
                let mut line = self.said("rating-review", &[]);
                line.text(" ");
                line.phrase(review);
                blocks.extend(line.paragraph());
            }
            None => {}
        }
        card(Some(rating.id.word().to_owned()), blocks)
    }

    /// A list with the words before it; nothing where it is empty.
    pub(super) fn named_points(
        &mut self,
        key: &str,
        items: &[Phrase],
        picture: &str,
    ) -> Vec<Block> {
        if items.is_empty() {
            return Vec::new();
        }
        let mut blocks = entry(self.said(key, &[]));
        blocks.extend(self.points(items, picture));
        blocks
    }

    pub(super) fn steps(&mut self, level: u8, shown: &ShownSteps) -> Vec<Block> {
        let mut blocks = if shown.chart {
            let boxes = shown.steps.iter().map(|step| self.box_of_step(step));
            vec![Block::Chart {
                boxes: boxes.collect(),
            }]
        } else {
            let items = shown.steps.iter().map(|step| self.step(level, step));
            list(Some(1), items.collect())
        };
        if let Some(open) = shown.open {
            let key = match open {
                OpenSteps::All => "time-none-all",
                OpenSteps::Rest => "time-none-rest",
            };
            match self.is_easy() {
                true => blocks.push(self.idea("clock", key, &[])),
                false => blocks.extend(self.paragraph(key, &[])),
            }
        }
        blocks
    }

    fn step_title(&self, step: &ShownStep) -> Line {
        let number = u32::try_from(step.number).unwrap_or(u32::MAX);
        let mut title = self.said("step-number", &[("n", Argument::Number(number))]);
        title.text(" ");
        let words = phrase(&step.title).into_pieces();
        words.into_iter().for_each(|piece| title.add(piece));
        title
    }

    /// A step in a flow chart: who does what, and when.
    fn box_of_step(&mut self, step: &ShownStep) -> Vec<Block> {
        let mut title = Line::default();
        title.add(Inline::Strong {
            content: self.step_title(step).finish(),
        });
        let mut blocks = entry(title);
        blocks.extend(entry(phrase(&step.who)));
        blocks.extend(self.time(step).paragraph());
        let picture = step.picture.as_ref().filter(|_| self.is_easy());
        let picture = picture.and_then(|it| self.number(it));
        beside(picture, blocks)
    }

    fn step(&mut self, level: u8, step: &ShownStep) -> Vec<Block> {
        let mut blocks = vec![heading(level, self.step_title(step), None)];
        let time = self.time(step).paragraph();
        if self.is_easy() {
            blocks.push(self.idea_of(step.picture.as_ref(), "next-steps", &step.text));
            let mut who = self.said("step-who", &[]);
            who.line_break();
            who.phrase(&step.who);
            blocks.push(self.sign("people-who-help", entry(who)));
            if let Some(time) = time {
                blocks.push(self.sign("clock", vec![time]));
            }
        } else {
            blocks.extend(lines(&step.text));
            let mut pairs = vec![pair(self.said("step-who", &[]), entry(phrase(&step.who)))];
            pairs.extend(time.map(|time| pair(self.said("step-when", &[]), vec![time])));
            blocks.push(Block::Pairs { pairs });
        }
        blocks
    }

    fn time(&self, step: &ShownStep) -> Line {
        match &step.time {
            Some(time) => {
                let mut line = Line::default();
                let key = format!("time-{}", time.unit.word());
                let from = time.from.clone().into();
                let within = [("n", Argument::Number(time.within))];
                self.say_with(&mut line, &key, ("from", &from), &within);
                line
            }
            None if step.no_fixed_time => self.said("time-none", &[]),
            None => Line::default(),
        }
    }

    pub(super) fn consent(&mut self, level: u8, rules: &[ShownConsent]) -> Vec<Block> {
        let cards = rules.iter().filter_map(|rule| self.rule(level, rule));
        cards.collect()
    }

    fn rule(&mut self, level: u8, rule: &ShownConsent) -> Option<Block> {
        let sign = match rule.age {
            AgeBand::Under16 => "under-16",
            AgeBand::From16To17 => "age-16-17",
            AgeBand::From18 => "age-18",
            AgeBand::LacksCapacity => "best-interests",
        };
        let picture = self.picture_or(rule.picture.as_ref(), sign);
        let words = self.said(&format!("age-{}", rule.age.word()), &[]);
        let mut blocks = vec![heading(level, words, picture)];
        if self.is_easy() {
            blocks.push(self.idea_of(None, "decision", &rule.who_decides));
            blocks.push(self.idea_of(None, "change-your-mind", &rule.change_mind));
            let note = rule.note.iter();
            let note: Vec<Block> = note
                .map(|it| self.idea_of(None, "information", it))
                .collect();
            blocks.extend(note);
            for form in &rule.forms {
                let words = entry(self.form(form));
                blocks.push(self.sign("form", words));
            }
        } else {
            let pairs = self.consent_pairs(rule);
            blocks.push(Block::Pairs { pairs });
        }
        card(None, blocks)
    }

    fn consent_pairs(&self, rule: &ShownConsent) -> Vec<Pair> {
        let named = |key: &str, words: &Phrase| pair(self.said(key, &[]), entry(phrase(words)));
        let mut pairs = vec![
            named("consent-who-decides", &rule.who_decides),
            named("consent-change-mind", &rule.change_mind),
        ];
        pairs.extend(rule.note.iter().map(|note| named("consent-note", note)));
        if !rule.forms.is_empty() {
            let forms = rule.forms.iter().flat_map(|form| entry(self.form(form)));
            pairs.push(pair(self.said("consent-forms", &[]), forms.collect()));
        }
        pairs
    }

    fn form(&self, form: &ShownForm) -> Line {
        let mut line = Line::default();
        self.link(&mut line, &form.url.href, phrase(&form.title).into_pieces());
        line
    }

    pub(super) fn referral(&mut self, level: u8, referral: &ShownReferral) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for route in &referral.routes {
            blocks.extend(self.route(level, route));
        }
        if !referral.contacts.is_empty() {
            blocks.extend(self.contacts(level, &referral.contacts));
        }
        blocks
    }

    fn route(&mut self, level: u8, route: &ShownRoute) -> Option<Block> {
        let sign = match route.kind {
            ReferralKind::Own => "self-referral",
            ReferralKind::Parent => "parent-and-child",
            ReferralKind::Professional => "professional-referral",
        };
        let picture = self.picture_or(route.picture.as_ref(), sign);
        let mut blocks = vec![heading(level, phrase(&route.title), picture)];
        blocks.extend(self.paragraph("referral-how", &[]));
        let hows = route.how.iter().map(|how| self.how(*how)).collect();
        blocks.extend(list(None, hows));
        match &route.help {
            Some(help) if self.is_easy() => blocks.push(self.idea_of(None, "ask-for-help", help)),
            Some(help) => blocks.extend(lines(help)),
            None => {}
        }
        blocks.extend(self.named_points("referral-have-ready", &route.have_ready, "checklist"));
        if let Some(form) = &route.form {
            blocks.extend(self.said_web_link(form, "way-form-link"));
        }
        card(None, blocks)
    }

    fn how(&mut self, how: Channel) -> Vec<Block> {
        let sign = match how {
            Channel::Phone => "phone",
            Channel::Email => "email",
            Channel::Form => "form",
            Channel::Post => "letter",
            Channel::InPerson => "meeting",
        };
        let picture = self.named(sign);
        beside(
            picture,
            entry(self.said(&format!("how-{}", how.word()), &[])),
        )
    }

    fn said_web_link(&self, web: &WebLink, key: &str) -> Option<Block> {
        let mut line = Line::default();
        self.said_link(&mut line, &web.href, key, &[]);
        line.paragraph()
    }

    pub(super) fn challenge(&mut self, level: u8, ways: &[ShownChallenge]) -> Vec<Block> {
        let cards = ways.iter().filter_map(|way| self.challenge_way(level, way));
        cards.collect()
    }

    fn challenge_way(&mut self, level: u8, way: &ShownChallenge) -> Option<Block> {
        let picture = way.picture.as_ref();
        let mut blocks = Vec::new();
        if self.is_easy() {
            blocks.push(heading(level, phrase(&way.title), None));
            blocks.push(self.idea_of(picture, "challenge", &way.text));
        } else {
            blocks.push(self.pictured_heading(level, &way.title, picture));
            blocks.extend(lines(&way.text));
        }
        for contact in &way.contacts {
            blocks.extend(phrase(&contact.label).paragraph());
            blocks.extend(self.contact_offers(contact));
            blocks.extend(self.contact_ways(contact));
        }
        if way.phone.is_some() || way.email.is_some() || way.url.is_some() {
            let ways = Ways::of(way.phone.as_ref(), way.email.as_ref(), way.url.as_ref());
            blocks.extend(self.ways(&ways));
        }
        card(None, blocks)
    }

    pub(super) fn reviews(&mut self, level: u8, reviews: &ShownReviews) -> Vec<Block> {
        let show = reviews.show;
        let is_whole = show.is_none();
        let shows = |part: ReviewPart| show.is_none_or(|it| it == part);
        let mut blocks = Vec::new();
        if let (true, Some(who)) = (is_whole, &reviews.who_can_ask) {
            blocks.push(self.heading(level, "reviews-who-can-ask", &[]));
            match self.is_easy() {
                true => blocks.push(self.idea_of(None, "ask-for-help", who)),
                false => blocks.extend(lines(who)),
            }
        }
        let lists = [
            (ReviewPart::WhoComes, &reviews.who_comes, "review-panel"),
            (ReviewPart::Questions, &reviews.questions, "question"),
        ];
        for (part, items, picture) in lists {
            if shows(part) && !items.is_empty() {
                let key = format!("reviews-{}", part.word());
                blocks.extend(is_whole.then(|| self.heading(level, &key, &[])));
                blocks.extend(self.points(items, picture));
            }
        }
        if shows(ReviewPart::Timing) && !reviews.timing.is_empty() {
            blocks.extend(is_whole.then(|| self.heading(level, "reviews-timing", &[])));
            blocks.extend(self.timing(reviews));
        }
        if let (true, Some(planner)) = (is_whole, &reviews.planner) {
            let words = self.said_web_link(planner, "reviews-planner").into_iter();
            let words = words.collect::<Vec<_>>();
            match self.is_easy() {
                true => blocks.push(self.sign("plan", words)),
                false => blocks.extend(words),
            }
        }
        blocks
    }

    fn timing(&mut self, reviews: &ShownReviews) -> Vec<Block> {
        let timing = reviews.timing.iter();
        if self.is_easy() {
            return timing
                .map(|time| self.idea_of(None, "calendar", &time.when))
                .collect();
        }
        let items = timing.map(|time| {
            let mut line = phrase(&time.when);
            line.text(" ");
            self.said_link(&mut line, &time.source.href, "reviews-source", &[]);
            entry(line)
        });
        list(None, items.collect())
    }
}
