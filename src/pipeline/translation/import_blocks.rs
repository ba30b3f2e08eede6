//! The words of a block that came back, put into it. The translation of a block may have options of its own, such
//! as the captions of a video: they stay, as long as the block of today has the same options as the one that was
//! translated.

use super::import_sheet::Taken;
use crate::content::yaml_places::Placed;
use crate::translate::BlockStanding;
use crate::translate::exchange::{ReturnedUnit, State, has_words};

/// A block while it is put together.
pub(super) struct BlockSheet<'s> {
    pub(super) standing: &'s BlockStanding,
    /// For each of its words what came back for them.
    pub(super) taken: Vec<Taken<'s>>,
}

/// What becomes of a block.
pub(super) enum Merged<'s> {
    /// What became of blocks before anybody translated their words: a copy follows the page, and one with words
    /// of its own keeps them.
    AsBefore,
    /// This text, and whether it is the block of today with other words.
    Text(String, bool),
    /// So many of its words are not translated.
    Open(usize),
    /// These words cannot be put in.
    Clash(&'s ReturnedUnit),
}

impl<'s> BlockSheet<'s> {
    /// Of a block of which nothing has come back yet.
    pub(super) fn new(standing: &'s BlockStanding) -> Self {
        let taken = standing.parts.iter().map(|_| None).collect();
        Self { standing, taken }
    }

    /// What becomes of it.
    pub(super) fn merged(&self) -> Merged<'s> {
        let open = self.open();
        if open > 0 {
            return Merged::Open(open);
        }
        let new = self.new_words();
        let Some((_, first)) = new.first() else {
            return match self.standing.own {
                Some(_) => Merged::AsBefore,
                // All words came back as they went: the block of today is its own translation.
                None => self
                    .of_today()
                    .map_or(Merged::AsBefore, |text| Merged::Text(text, true)),
            };
        };
        let (today, was) = (&self.standing.today, self.standing.was.as_ref());
        let text = match &self.standing.own {
            None => self.of_today().map(|text| (text, true)),
            Some(own) if was.is_none_or(|was| was.has_options_of(today)) => {
                let words: Vec<Placed> = new.iter().map(|(placed, _)| placed.clone()).collect();
                own.with(&words).map(|text| (text, false))
            }
            Some(own) if was.is_some_and(|was| was.has_options_of(own)) => {
                self.of_today().map(|text| (text, true))
            }
            Some(_) => None,
        };
        match text {
            Some((text, is_of_today)) => Merged::Text(text, is_of_today),
            None => Merged::Clash(first),
        }
    }

    /// Whether, with what came back, it is a translation of the block of today.
    pub(super) fn is_of_today(&self) -> bool {
        let is_done = |at: usize| {
            let is_named = !has_words(&self.standing.today.parts[at].unit);
            is_named || self.taken[at].is_some() || self.standing.parts[at].state == State::Done
        };
        if !(0..self.taken.len()).all(is_done) || self.taken.iter().all(Option::is_none) {
            return false;
        }
        let was = self.standing.was.as_ref();
        let has_same_options = was.is_none_or(|was| was.has_options_of(&self.standing.today));
        has_same_options || matches!(self.merged(), Merged::Text(_, true))
    }

    /// How many of its words nobody has translated, or nobody knows from what.
    fn open(&self) -> usize {
        let parts = self.standing.parts.iter().zip(&self.taken);
        let parts = parts.zip(&self.standing.today.parts);
        let open = parts.filter(|((part, taken), today)| {
            // What stands in the translation as it stands in the page may be a name.
            let is_there = part.there.is_some() && part.state != State::Stale(None);
            taken.is_none() && !is_there && has_words(&today.unit)
        });
        open.count()
    }

    /// The words that came back and do not stand in the translation, with their places.
    fn new_words(&self) -> Vec<(Placed, &'s ReturnedUnit)> {
        let parts = self.standing.today.parts.iter().zip(&self.taken);
        let new = parts.filter_map(|(today, taken)| {
            let (read, returned) = taken.as_ref()?;
            let own = self.standing.own.as_ref();
            let stands = own.and_then(|own| own.part(&today.way));
            let placed = || Placed {
                way: today.way.clone(),
                text: read.text.clone(),
            };
            let is_there = stands.is_some_and(|it| it.unit.text == read.text);
            (!is_there).then(|| (placed(), *returned))
        });
        new.collect()
    }

    /// The block of today, with the words that came back, and with those of the translation.
    fn of_today(&self) -> Option<String> {
        let today = &self.standing.today;
        let parts = today.parts.iter().zip(&self.taken);
        let parts = parts.zip(&self.standing.parts);
        let words = parts.filter_map(|((part, taken), standing)| {
            let text = match taken {
                Some((read, _)) => read.text.as_str(),
                None => standing.there.as_ref()?.text.as_str(),
            };
            (text != part.unit.text).then(|| Placed {
                way: part.way.clone(),
                text: text.to_owned(),
            })
        });
        today.with(&words.collect::<Vec<_>>())
    }
}
