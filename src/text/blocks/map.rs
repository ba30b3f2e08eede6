//! The areas as equal squares, where they lie, each with the sign of who serves it.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::kinds::{Area, Service, Tile};
use crate::content::values::LanguageTag;
use crate::site::Branch;
use crate::text::order::by_name;
use crate::text::resolver::Resolver;
use crate::text::values::{LanguageNote, Phrase};
use hypher::{Lang, hyphenate_bounded};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct ShownMap {
    pub service: Service,
    /// How many squares lie beside each other at most.
    pub columns: u8,
    /// Who serves, in the order of their letters.
    pub signs: Vec<MapSign>,
    /// Row by row from the north, each from the west: the order in which they are read.
    pub tiles: Vec<MapTile>,
    /// Whether nobody serves some area.
    pub some_unserved: bool,
    /// Whether several serve some area.
    pub some_shared: bool,
}

/// How a provider is shown: by a letter, and by a pattern that helps to see which squares belong together.
#[derive(Debug, Clone, Serialize)]
pub struct MapSign {
    /// No two have the same.
    pub letter: String,
    /// 1 to [`PATTERNS`]; where there are more providers, some share one.
    pub pattern: usize,
    pub provider: String,
}

#[derive(Debug, Serialize)]
pub struct MapTile {
    pub name: String,
    /// The name that has room, with soft hyphens where it may be divided.
    pub short: String,
    /// Whether that is another one than `name`.
    pub shortened: bool,
    /// From 1, in the west.
    pub column: u8,
    /// From 1, in the north.
    pub row: u8,
    pub href: String,
    /// The language of that page, where it is another one.
    pub lang: Option<LanguageTag>,
    /// "in English", where that is so.
    pub note: Option<LanguageNote>,
    /// Whether it is the area that the reader is in.
    pub here: bool,
    /// Of those who serve it now.
    pub signs: Vec<MapSign>,
}

/// How many patterns the styles tell apart.
pub const PATTERNS: usize = 6;

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// The map for a service. Where no area has a square, it has none.
    pub(super) fn map(&self, service: Service) -> ShownMap {
        let branches = self.scope.site.branches.iter();
        let placed = branches.filter_map(|branch| {
            let tile = branch.area()?.value.tile.as_ref()?;
            Some((tile, branch))
        });
        let mut placed: Vec<(&Tile, &Branch<'c>)> = placed.collect();
        placed.sort_by_key(|(tile, _)| (tile.row, tile.column));
        let signs = self.signs(placed.iter().map(|(_, branch)| *branch), service);
        let rows = placed.iter().map(|(tile, _)| tile.row.0);
        let north = rows.min().unwrap_or(1) - 1;
        let columns = || placed.iter().map(|(tile, _)| tile.column.0);
        let west = columns().min().unwrap_or(1) - 1;
        let links = self.areas();
        let tile = |(tile, branch): &(&Tile, &Branch<'c>)| {
            let area = branch.area()?;
            let link = links.iter().find(|it| it.id == area.id.as_str())?;
            let names: Vec<String> = self.serving(branch, service);
            let signs = signs.iter().filter(|sign| names.contains(&sign.provider));
            Some(MapTile {
                short: self.divided(&self.words(short_name(&area.value, tile))),
                shortened: tile.name.is_some(),
                name: self.words(&area.value.name).text,
                column: tile.column.0 - west,
                row: tile.row.0 - north,
                href: link.href.clone(),
                lang: link.lang.clone(),
                note: link.note.clone(),
                here: std::ptr::eq(*branch, self.scope.branch),
                signs: signs.cloned().collect(),
            })
        };
        let tiles: Vec<MapTile> = placed.iter().filter_map(tile).collect();
        ShownMap {
            service,
            columns: columns().max().unwrap_or(1) - west,
            signs,
            some_unserved: tiles.iter().any(|it| it.signs.is_empty()),
            some_shared: tiles.iter().any(|it| it.signs.len() > 1),
            tiles,
        }
    }

    /// Whoever offers a service now in one of the areas, with their letters in the order of their names.
    fn signs<'b>(
        &self,
        branches: impl Iterator<Item = &'b Branch<'c>>,
        service: Service,
    ) -> Vec<MapSign>
    where
        'c: 'b,
    {
        let mut names: Vec<String> = branches
            .flat_map(|branch| self.serving(branch, service))
            .collect();
        names.sort_unstable();
        names.dedup();
        by_name(&mut names, self.scope.language, |name| name);
        let signs = names.into_iter().enumerate();
        let signs = signs.map(|(number, provider)| MapSign {
            letter: letter(number),
            pattern: number % PATTERNS + 1,
            provider,
        });
        signs.collect()
    }

    fn serving(&self, branch: &Branch<'c>, service: Service) -> Vec<String> {
        let offers = branch.serving(service).active().iter();
        let name = |words| self.words(words).text;
        offers.map(|it| name(&it.provider.value.name)).collect()
    }

    /// A name with soft hyphens between its syllables, so that long words have room in a square.
    fn divided(&self, name: &Phrase) -> String {
        let language = name.lang.as_ref().unwrap_or(self.scope.language);
        let Some(language) = patterns(language) else {
            return name.text.clone();
        };
        let words = name.text.split_inclusive([' ', '-', '/']);
        words
            .map(|word| match word.len() > SHORT {
                true => hyphenate_bounded(word, language, LEAST, LEAST).join(SOFT_HYPHEN),
                false => word.to_owned(),
            })
            .collect()
    }
}

const SOFT_HYPHEN: &str = "\u{ad}";
/// Words up to this length, in bytes, stay whole: they have room in the smallest square.
const SHORT: usize = 8;
/// The fewest letters on one side of a hyphen.
const LEAST: usize = 3;

fn short_name<'a>(area: &'a Area, tile: &'a Tile) -> &'a crate::content::values::Words {
    tile.name.as_ref().unwrap_or(&area.name)
}

/// The patterns by which a language divides its words, where they are known.
fn patterns(language: &LanguageTag) -> Option<Lang> {
    let code = language.language().as_bytes().try_into().ok()?;
    Lang::from_iso(code)
}

/// A to Z, then AA, AB and so on.
fn letter(number: usize) -> String {
    let letters = ('A'..='Z').nth(number % 26);
    let mut text = match number / 26 {
        0 => String::new(),
        more => letter(more - 1),
    };
    text.extend(letters);
    text
}

#[cfg(test)]
mod tests {
    use super::{letter, patterns};
    use crate::content::values::LanguageTag;
    use std::collections::BTreeSet;

    #[test]
    fn every_provider_has_a_letter_of_its_own() {
        assert_eq!(
            [0, 1, 25, 26, 27, 702].map(letter),
            ["A", "B", "Z", "AA", "AB", "AAA"]
        );
        let all: BTreeSet<String> = (0..2000).map(letter).collect();
        assert_eq!(all.len(), 2000);
    }

    #[test]
    fn languages_without_patterns_are_not_divided() {
        let known = |tag: &str| patterns(&LanguageTag::new(tag).expect("a tag")).is_some();
        assert!(known("en-GB") && known("pl"));
        assert!(!known("ur") && !known("gsw"));
    }
}
