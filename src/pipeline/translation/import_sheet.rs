//! A page while it is put together from what came back.

use super::import_blocks::{BlockSheet, Merged};
use crate::content::kinds::{UnitDigest, UnitKind};
use crate::content::page::Page;
use crate::diagnostic::{Finding, finding};
use crate::translate::exchange::{ReturnedUnit, State, has_words};
use crate::translate::{BlockStanding, NotWritten, Part, Standing, Unit};

/// Words that came back, and the unit that they came back in.
pub(super) type Taken<'s> = Option<(Unit, &'s ReturnedUnit)>;

/// A page while it is put together.
pub(super) struct Sheet<'s, 'f> {
    pub(super) path: &'f str,
    pub(super) page: &'f Page,
    pub(super) standing: &'s Standing<'f>,
    /// For each unit what came back for it.
    pub(super) taken: Vec<Taken<'s>>,
    /// The blocks with words.
    pub(super) blocks: Vec<BlockSheet<'s>>,
}

/// Why a page is not written.
pub(super) enum NoParts<'s> {
    /// So many parts are not translated.
    Open(usize),
    /// These words of a block have no place in it.
    Clash(&'s ReturnedUnit),
}

impl<'s, 'f> Sheet<'s, 'f> {
    /// Of a page of which nothing has come back yet.
    pub(super) fn new(
        (path, page): (&'f str, &'f Page),
        standing: &'s Standing<'f>,
        blocks: &'s [BlockStanding],
    ) -> Self {
        let blocks = blocks.iter().map(BlockSheet::new);
        Self {
            path,
            page,
            standing,
            taken: standing.units.iter().map(|_| None).collect(),
            blocks: blocks.collect(),
        }
    }

    /// Whether anything has come back.
    pub(super) fn has_any(&self) -> bool {
        let in_blocks = self.blocks.iter().flat_map(|block| &block.taken);
        self.taken.iter().chain(in_blocks).any(Option::is_some)
    }

    /// How many parts have words.
    pub(super) fn all(&self) -> usize {
        let units = self.standing.units.iter().filter(|it| has_words(it));
        let words = self
            .blocks
            .iter()
            .map(|block| block.standing.words().count());
        units.count() + words.sum::<usize>()
    }

    /// The words of all units.
    ///
    /// # Errors
    /// What keeps them from being written.
    pub(super) fn parts(&self) -> Result<Vec<Part>, NoParts<'s>> {
        let mut parts = Vec::with_capacity(self.taken.len());
        let mut open = 0;
        let mut blocks = self.blocks.iter().peekable();
        for at in 0..self.taken.len() {
            let block = blocks.next_if(|block| block.standing.unit == at);
            let merged = match block {
                Some(block) => block.merged(),
                None => Merged::AsBefore,
            };
            match merged {
                Merged::Text(text, _) => {
                    let stands = self.standing.stands[at].as_ref();
                    let from = stands.map(|it| it.own);
                    parts.push(Part { text, from });
                }
                Merged::Open(more) => open += more,
                Merged::Clash(returned) => return Err(NoParts::Clash(returned)),
                Merged::AsBefore => match self.part(at) {
                    Some(part) => parts.push(part),
                    None => open += 1,
                },
            }
        }
        match open {
            0 => Ok(parts),
            open => Err(NoParts::Open(open)),
        }
    }

    /// The words of a unit; `None` where nobody has translated it.
    fn part(&self, at: usize) -> Option<Part> {
        let unit = &self.standing.units[at];
        let stands = self.standing.stands[at].as_ref();
        let from = stands.map(|it| it.own);
        let own = stands.map(|it| (&self.standing.own[it.own], &it.state));
        let text = match (&self.taken[at], own) {
            (Some((read, _)), _) => &read.text,
            // What has no words is that of today, but a block in another language may have words of its own.
            (None, Some((own, State::Stale(None)))) if !has_words(unit) => &own.text,
            (None, _) if !has_words(unit) && self.is_copy(at) => &unit.text,
            (None, Some((own, State::Done | State::Stale(Some(_))))) => &own.text,
            (None, _) => return None,
        };
        Some(Part {
            text: text.clone(),
            from,
        })
    }

    /// The words that a unit of the page was translated from, which may be older than the page.
    pub(super) fn translated_from(&self, at: usize) -> &str {
        let unit = &self.standing.units[at];
        let stands = self.standing.stands[at].as_ref();
        let mut blocks = self.blocks.iter();
        let block = blocks.find(|block| block.standing.unit == at);
        match stands.map(|it| &it.state) {
            Some(State::Stale(Some(_))) if block.is_some_and(BlockSheet::is_of_today) => &unit.text,
            Some(State::Stale(Some(was)))
                if self.taken[at].is_none() && (has_words(unit) || !self.is_copy(at)) =>
            {
                was
            }
            _ => &unit.text,
        }
    }

    /// Whether a unit stands in the translation as it stood in the page that it was made from, or not at all.
    fn is_copy(&self, at: usize) -> bool {
        let Some(stands) = &self.standing.stands[at] else {
            return true;
        };
        let own = self.standing.own[stands.own].digest;
        match &stands.state {
            State::Stale(Some(was)) => UnitDigest::of(was) == own,
            State::Done | State::New | State::Stale(None) => self.standing.units[at].digest == own,
        }
    }

    pub(super) fn not_written(&self, reason: NotWritten) -> Finding {
        let first = self.taken.iter().flatten().next();
        match reason {
            NotWritten::Head => {
                let finding = finding!(
                    LOST_IN_TRANSLATION,
                    "the title of {} cannot be put in without losing what stands around it", self.path;
                    help: "write the translation of the title and the description into the file by hand"
                );
                match first {
                    Some((_, returned)) => finding.at(returned.span),
                    None => finding,
                }
            }
            NotWritten::ReadOtherwise(at) => {
                let taken = self.taken.get(at).and_then(Option::as_ref).or(first);
                let unit = self.standing.units.get(at);
                let what = unit.map_or("part", |it| it.kind.word());
                let what = match unit.map(|it| it.kind) {
                    Some(UnitKind::Item) => "entry of a list",
                    _ => what,
                };
                let finding = finding!(
                    LOST_IN_TRANSLATION,
                    "in {} these words would not be read as one {what}", self.path;
                    help: "write a backslash before a sign that begins a list, a heading or a quotation"
                );
                match taken {
                    Some((_, returned)) => finding.at(returned.span),
                    None => finding,
                }
            }
        }
    }
}
