//! Areas by the names that people write into a cell.

use super::super::values::{Format, Id};
use super::super::{Broken, Content};
use super::heads::simplified;
use super::mend;
use std::collections::{BTreeMap, BTreeSet};

/// What people write for everywhere.
const EVERYWHERE: &[&str] = &[
    "all",
    "all areas",
    "all of them",
    "everywhere",
    "whole region",
    "region",
    "region wide",
    "regional",
    "all councils",
    "any",
];
/// What may stand behind the name of a place.
const KINDS_OF_COUNCIL: &[&str] = &[
    " metropolitan borough council",
    " county council",
    " city council",
    " borough council",
    " council",
];

/// The areas of a site by their names.
#[derive(Debug, Default)]
pub struct AreaNames {
    ids: BTreeSet<Id>,
    /// One area for each name; none where two areas have it.
    names: BTreeMap<String, Option<Id>>,
}

/// Where a contact counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Where {
    /// In every area.
    Everywhere,
    /// In these.
    In(Vec<Id>),
    /// These names are none of an area.
    Unknown(Vec<String>),
}

impl AreaNames {
    /// Those of all areas that could be read, and the ids of the others.
    pub fn of(content: &Content) -> Self {
        let others = content.broken.iter().filter_map(|it| match it {
            Broken::Area(id) => Some(id.clone()),
            _ => None,
        });
        let mut names = Self {
            ids: others.collect(),
            names: BTreeMap::new(),
        };
        for area in &content.areas {
            names.ids.insert(area.id.clone());
            let plain = area.value.name.in_first_language(Format::Plain);
            let others = area.value.other_names.iter().map(|it| it.as_str());
            let whole = area.value.councils.iter().filter(|it| it.part.is_none());
            let councils = whole.map(|it| it.name.in_first_language(Format::Plain));
            let all: BTreeSet<String> = std::iter::once(plain)
                .chain(others)
                .chain(councils)
                .map(place)
                .collect();
            for name in all {
                names
                    .names
                    .entry(name)
                    .and_modify(|it| *it = None)
                    .or_insert_with(|| Some(area.id.clone()));
            }
        }
        names
    }

    /// The areas that a cell names.
    pub(super) fn read(&self, text: &str) -> Where {
        if EVERYWHERE.contains(&simplified(text).as_str()) {
            return Where::Everywhere;
        }
        let known = |piece: &str| self.one(piece).map(|id| vec![id.as_str().to_owned()]);
        let pieces = mend::pieces(text, known);
        let (known, unknown): (Vec<String>, Vec<String>) = pieces
            .into_iter()
            .partition(|piece| self.ids.contains(piece.as_str()));
        match unknown.is_empty() {
            true => Where::In(known.iter().filter_map(|it| Id::new(it)).collect()),
            false => Where::Unknown(unknown),
        }
    }

    /// The names of all areas, for messages.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(Id::as_str)
    }

    fn one(&self, text: &str) -> Option<Id> {
        let trimmed = text.trim();
        if let Some(id) = self.ids.get(trimmed) {
            return Some(id.clone());
        }
        let by_name = self.names.get(&place(text)).cloned().flatten();
        by_name.or_else(|| self.ids.get(Id::suggestion(text)?.as_str()).cloned())
    }
}

/// A name without what kind of council it is.
fn place(name: &str) -> String {
    let plain = simplified(name);
    let stem = KINDS_OF_COUNCIL
        .iter()
        .find_map(|it| plain.strip_suffix(it));
    stem.unwrap_or(&plain).to_owned()
}
