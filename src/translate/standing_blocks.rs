//! How the words of blocks stand in a language: for each of them its translation, and whether that was made from
//! the words of today. The list beside a translation knows the whole block, and what stood in it.

use super::block_words::{BlockPart, BlockWords};
use super::exchange::{State, has_words};
use super::standing::{Standing, Stands};
use super::units::Unit;
use crate::content::kinds::UnitKind;
use crate::source::{SourceId, Span};

/// A block with words, in a language.
#[derive(Debug)]
pub struct BlockStanding {
    /// The number of its unit.
    pub unit: usize,
    /// As it is today.
    pub today: BlockWords,
    /// Its translation, if there is one that asks or shows the same.
    pub own: Option<BlockWords>,
    /// What it was translated from, where that is something else.
    pub was: Option<BlockWords>,
    /// For each of the words of today.
    pub parts: Vec<PartStanding>,
}

/// Words of a block, in a language.
#[derive(Debug)]
pub struct PartStanding {
    /// What stands for them in the translation: their translation, or a copy of them.
    pub there: Option<Unit>,
    /// Their translation.
    pub own: Option<Unit>,
    /// How far it is.
    pub state: State,
}

impl BlockStanding {
    /// Its words that can be translated.
    pub fn words(&self) -> impl Iterator<Item = &BlockPart> {
        self.today.parts.iter().filter(|part| has_words(&part.unit))
    }
}

impl Standing<'_> {
    /// The blocks with words, in their order.
    pub fn blocks(&self) -> Vec<BlockStanding> {
        let units = self.units.iter().enumerate();
        let blocks = units.filter(|(_, unit)| unit.kind == UnitKind::Block);
        blocks
            .filter_map(|(number, unit)| {
                let today = BlockWords::of(&unit.text, unit.span)?;
                Some(self.block(number, today))
            })
            .collect()
    }

    fn block(&self, unit: usize, today: BlockWords) -> BlockStanding {
        let stands = self.stands[unit].as_ref();
        let own = stands.and_then(|stands| {
            let own = &self.own[stands.own];
            BlockWords::of(&own.text, own.span).filter(|own| own.is_like(&today))
        });
        let was = match stands.map(|it| &it.state) {
            Some(State::Stale(Some(was))) => BlockWords::of(was, Span::new(SourceId::none(), 0, 0)),
            _ => None,
        };
        let parts = today.parts.iter();
        let parts = parts
            .map(|part| standing(part, stands, (own.as_ref(), was.as_ref())))
            .collect();
        BlockStanding {
            unit,
            today,
            own,
            was,
            parts,
        }
    }
}

fn standing(
    part: &BlockPart,
    stands: Option<&Stands>,
    (own, was): (Option<&BlockWords>, Option<&BlockWords>),
) -> PartStanding {
    // Answers may have moved: they are known by their words first, and then by their place.
    let was = was.and_then(|was| {
        let same = was.parts.iter().find(|it| it.unit.text == part.unit.text);
        same.or_else(|| was.part(&part.way))
    });
    let way = was.map_or(&part.way, |was| &was.way);
    let there = own.and_then(|own| own.part(way)).map(|it| it.unit.clone());
    // Words that stand in the translation as they stand in the page are waiting for a translator.
    let own = there.clone().filter(|it| it.text != part.unit.text);
    let state = match (stands.filter(|_| own.is_some()).map(|it| &it.state), was) {
        (None, _) => State::New,
        (Some(State::Stale(Some(_))), Some(was)) if was.unit.text == part.unit.text => State::Done,
        (Some(State::Stale(Some(_))), Some(was)) => State::Stale(Some(was.unit.text.clone())),
        (Some(State::Stale(_) | State::New), _) => State::Stale(None),
        (Some(State::Done), _) => State::Done,
    };
    PartStanding { there, own, state }
}
