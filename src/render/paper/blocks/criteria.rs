//! Criteria on paper: what must be true of somebody, with conditions within conditions.

use crate::render::paper::compose::{Composer, Line, card, entry, heading, lines, list, phrase};
use crate::render::paper::nodes::{Block, Inline};
use crate::text::Argument;
use crate::text::blocks::{GroupKind, RatingLabel, ShownCriteria, ShownCriterion, ShownGroup};

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    pub(super) fn criteria(&mut self, level: u8, sets: &[ShownCriteria]) -> Vec<Block> {
        let cards = sets.iter().filter_map(|set| self.criteria_set(level, set));
        cards.collect()
    }

    fn criteria_set(&mut self, level: u8, set: &ShownCriteria) -> Option<Block> {
        let rating = set.rating.as_ref();
        let picture = rating.and_then(|rating| self.rating_picture(rating));
        let mut blocks = vec![heading(level, phrase(&set.title), picture)];
        if let Some(rating) = rating {
            let mut line = self.said("criteria-rating", &[]);
            line.text(" ");
            line.add(Inline::Strong {
                content: phrase(&rating.label).into_pieces(),
            });
            blocks.extend(line.paragraph());
        }
        blocks.extend(set.intro.iter().flat_map(lines));
        blocks.extend(self.group(&set.group));
        blocks.extend(self.about_criteria(set));
        card(rating.map(|it| it.id.word().to_owned()), blocks)
    }

    fn rating_picture(&mut self, rating: &RatingLabel) -> Option<usize> {
        self.named(&format!("rating-{}", rating.id.word()))
    }

    /// When a set was agreed to, when it is looked at again, and where it comes from.
    fn about_criteria(&self, set: &ShownCriteria) -> Option<Block> {
        let mut line = Line::default();
        if let Some(date) = &set.approved_on {
            self.say(&mut line, "criteria-approved", &[("date", date.argument())]);
            line.text(" ");
        }
        if let Some(date) = &set.next_review {
            self.say(
                &mut line,
                "criteria-next-review",
                &[("date", date.argument())],
            );
            line.text(" ");
        }
        if let Some(source) = &set.source {
            self.said_link(&mut line, &source.href, "criteria-source", &[]);
        }
        line.paragraph()
    }

    /// Conditions within conditions, as people say them: "You are autistic. Or you have a learning disability.
    /// And you may need to go into hospital." Each idea has the word that binds it above its own words. Those that
    /// lie deeper have a box around them with words of its own, or else nobody could tell what belongs to which
    /// "or".
    fn joined(
        &mut self,
        group: &ShownGroup,
        is_within: bool,
        lead: Option<&'static str>,
    ) -> Vec<Block> {
        let own = match (group.kind, is_within) {
            (GroupKind::All, false) => "criteria-and",
            (GroupKind::All, true) => "criteria-and-within",
            (_, false) => "criteria-or",
            (_, true) => "criteria-or-within",
        };
        let mut blocks = Vec::new();
        for (number, item) in group.items.iter().enumerate() {
            let lead = if number == 0 { lead } else { Some(own) };
            match &item.group {
                Some(group) if group.kind == GroupKind::Score => {
                    blocks.extend(lead.and_then(|key| self.binding(key)));
                    blocks.extend(self.group(group));
                }
                Some(group) if is_within => {
                    let mut within = Vec::from_iter(lead.and_then(|key| self.binding(key)));
                    within.extend(entry(self.how_many(group)));
                    within.extend(self.joined(group, true, None));
                    blocks.extend(card(None, within));
                }
                Some(group) => blocks.extend(self.joined(group, true, lead)),
                None => {
                    let mut idea = self.criterion(item);
                    if let Some(Block::Idea { blocks, .. }) = idea.first_mut() {
                        blocks.splice(0..0, lead.and_then(|key| self.binding(key)));
                    }
                    blocks.extend(idea);
                }
            }
        }
        blocks
    }

    /// The word that binds two conditions.
    fn binding(&self, key: &str) -> Option<Block> {
        let mut line = Line::default();
        line.add(Inline::Strong {
            content: self.said(key, &[]).into_pieces(),
        });
        line.paragraph()
    }

    /// How many of some conditions must be true.
    fn how_many(&self, group: &ShownGroup) -> Line {
        match group.kind {
            GroupKind::All => self.said("criteria-all", &[]),
            GroupKind::Any => self.said("criteria-any", &[]),
            GroupKind::Score => {
                let least = Argument::Number(group.at_least.unwrap_or_default());
                self.said("criteria-score", &[("n", least)])
            }
        }
    }

    fn group(&mut self, group: &ShownGroup) -> Vec<Block> {
        if self.is_easy() && group.nested {
            return self.joined(group, false, None);
        }
        let mut blocks = entry(self.how_many(group));
        let items = group.items.iter().map(|item| self.criterion(item));
        blocks.extend(list(None, items.collect()));
        blocks
    }

    fn criterion(&mut self, item: &ShownCriterion) -> Vec<Block> {
        let points = item.points.map(|n| [("n", Argument::Number(n))]);
        let points = points.map(|n| self.said("criteria-points", &n));
        let mut blocks = Vec::new();
        match &item.words {
            Some(words) if self.is_easy() => {
                let picture = item.picture.as_ref().and_then(|it| self.number(it));
                let mut idea = lines(words);
                idea.extend(points.and_then(Line::paragraph));
                blocks.push(Block::Idea {
                    picture,
                    blocks: idea,
                });
            }
            Some(words) => {
                let mut line = phrase(words);
                if let Some(points) = points {
                    line.text(" ");
                    points.into_pieces().into_iter().for_each(|it| line.add(it));
                }
                blocks.extend(line.paragraph());
            }
            None => {}
        }
        blocks.extend(item.group.iter().flat_map(|group| self.group(group)));
        blocks
    }
}
