//! People and words on paper: roles, what families say, words explained.

use crate::content::blocks::RolePart;
use crate::render::paper::compose::{Composer, Line, beside, card, entry, heading, lines};
use crate::render::paper::nodes::Block;
use crate::text::Argument;
use crate::text::blocks::{ShownQuote, ShownRole, ShownRoles, ShownTerm};

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    pub(super) fn roles(&mut self, level: u8, roles: &ShownRoles) -> Vec<Block> {
        let cards = roles.roles.iter();
        cards
            .filter_map(|role| self.role(level, role, &roles.show))
            .collect()
    }

    fn role(&mut self, level: u8, role: &ShownRole, show: &[RolePart]) -> Option<Block> {
        let shows = |part: RolePart| show.is_empty() || show.contains(&part);
        let is_easy = self.is_easy();
        let sign = role.picture.as_ref().filter(|_| !is_easy);
        let mut blocks = vec![self.pictured_heading(level, &role.name, sign)];
        if let Some(title) = &role.local_title {
            let said = self.said_with("role-local-title", ("name", &title.clone().into()));
            blocks.extend(said.paragraph());
        }
        if shows(RolePart::Summary) {
            match is_easy {
                true => {
                    let picture = role.picture.as_ref();
                    blocks.push(self.idea_of(picture, "people-who-help", &role.summary));
                }
                false => blocks.extend(lines(&role.summary)),
            }
        }
        for (part, items, picture) in [
            (RolePart::Does, &role.does, "yes"),
            (RolePart::DoesNot, &role.does_not, "no"),
            (RolePart::Skills, &role.skills, "thinking"),
        ] {
            if shows(part) {
                let key = format!("role-{}", part.word());
                blocks.extend(self.named_points(&key, items, picture));
            }
        }
        card(None, blocks)
    }

    pub(super) fn feedback(&mut self, quotes: &[ShownQuote]) -> Vec<Block> {
        let cards = quotes.iter().filter_map(|quote| self.quote(quote));
        cards.collect()
    }

    fn quote(&mut self, quote: &ShownQuote) -> Option<Block> {
        let picture = match self.is_easy() {
            true => self.named("talking"),
            false => None,
        };
        let mut words = Line::default();
        words.words(&quote.text, quote.lang.as_ref());
        let mut blocks = vec![Block::Quote {
            blocks: entry(words),
        }];
        blocks.extend(self.paragraph(&format!("speaker-{}", quote.speaker.word()), &[]));
        card(None, beside(picture, blocks))
    }

    pub(super) fn glossary(&mut self, level: u8, terms: &[ShownTerm]) -> Vec<Block> {
        let cards = terms.iter().filter_map(|term| self.term(level, term));
        cards.collect()
    }

    fn term(&mut self, level: u8, term: &ShownTerm) -> Option<Block> {
        let mut words = Line::default();
        words.words(&term.term, term.lang.as_ref());
        let mut blocks = vec![heading(level, words, None)];
        if let Some(how) = &term.say_it {
            blocks.extend(self.paragraph("glossary-say-it", &[("how", Argument::Text(how))]));
        }
        match (&term.plain, self.is_easy()) {
            (_, true) => {
                let picture = term.picture.as_ref().and_then(|it| self.number(it));
                blocks.push(Block::Idea {
                    picture,
                    blocks: lines(&term.easy),
                });
            }
            (Some(plain), false) => blocks.extend(lines(plain)),
            (None, false) => blocks.extend(lines(&term.easy)),
        }
        card(None, blocks)
    }
}
