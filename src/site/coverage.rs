//! What counts where: the whole site, the areas that a thing lists, the folder of one area.

use crate::content::Entity;
use crate::content::decode::Spanned;
use crate::content::kinds::Area;
use crate::content::values::Id;
use std::collections::BTreeMap;

/// What a branch is.
#[derive(Debug, Clone, Copy)]
pub enum BranchKind<'c> {
    /// The whole of a site that has no areas.
    Whole,
    /// The root of a site with areas: there people choose theirs.
    Root,
    /// An area.
    Area(&'c Entity<Area>),
}

impl<'c> BranchKind<'c> {
    /// The area.
    pub fn area(self) -> Option<&'c Entity<Area>> {
        match self {
            Self::Area(area) => Some(area),
            Self::Whole | Self::Root => None,
        }
    }
}

/// Whether something with this scope counts in an area; an empty scope is everywhere.
pub fn covers(scope: &[Spanned<Id>], area: Option<&Id>) -> bool {
    scope.is_empty() || area.is_some_and(|area| scope.iter().any(|id| &id.value == area))
}

/// How special a thing is for an area: its own folder, a list of areas, everywhere.
pub fn rank(folder: Option<&Id>, scope: &[Spanned<Id>], area: Option<&Id>) -> Option<u8> {
    match folder {
        Some(folder) if Some(folder) == area => Some(2),
        Some(_) => None,
        None if !covers(scope, area) => None,
        None => Some(u8::from(!scope.is_empty())),
    }
}

/// For each id the most special thing that counts in the area.
pub(super) fn most_special<'c, T>(
    all: &'c [Entity<T>],
    area: Option<&Id>,
    scope: impl Fn(&T) -> &[Spanned<Id>],
) -> Vec<&'c Entity<T>> {
    let mut best: BTreeMap<&Id, (u8, &'c Entity<T>)> = BTreeMap::new();
    for thing in all {
        let Some(rank) = rank(thing.area.as_ref(), scope(&thing.value), area) else {
            continue;
        };
        let place = best.entry(&thing.id).or_insert((rank, thing));
        if rank > place.0 {
            *place = (rank, thing);
        }
    }
    best.into_values().map(|(_, thing)| thing).collect()
}
