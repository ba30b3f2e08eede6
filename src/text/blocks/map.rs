//! The areas as equal squares, where they lie, or by their outlines, each with the sign of who serves it.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::kinds::{Service, Tile};
use crate::content::values::LanguageTag;
use crate::site::{Branch, DrawnArea, DrawnMap, LABEL, Point};
use crate::text::blocks::AreaLink;
use crate::text::conventions::{Joined, ListPart};
use crate::text::order::by_name;
use crate::text::resolver::Resolver;
use crate::text::values::{LanguageNote, Name};
use hypher::{Lang, hyphenate_bounded};
use serde::Serialize;
use std::mem;

#[derive(Debug, Serialize)]
pub struct ShownMap {
    pub service: Service,
    /// How many squares lie beside each other at most; one where there are outlines.
    pub columns: u8,
    /// The drawing, where the site brings real outlines.
    pub outlines: Option<ShownOutlines>,
    /// Who serves, in the order of their letters.
    pub signs: Vec<MapSign>,
    /// Row by row from the north, each from the west: the order in which they are read.
    pub tiles: Vec<MapTile>,
    /// Whether nobody serves some area.
    pub some_unserved: bool,
    /// Whether several serve some area.
    pub some_shared: bool,
}

/// What the outlines of all areas share.
#[derive(Debug, Serialize)]
pub struct ShownOutlines {
    /// `viewBox` of the drawing.
    pub frame: String,
    /// How wide and high it is shown at most, in pixels.
    pub width: i32,
    pub height: i32,
    /// How wide and high a label is, in units of the drawing.
    pub label_width: i32,
    pub label_height: i32,
    /// Whom the outlines come from.
    pub credit: String,
    /// The language of those words, where it is another one.
    pub credit_lang: Option<LanguageTag>,
}

/// The outline of an area, in units of the drawing.
#[derive(Debug, Serialize)]
pub struct ShownOutline {
    /// From 1, in the order in which areas are read.
    pub number: usize,
    /// The path of an SVG.
    pub path: String,
    /// The middle of its label.
    pub x: i32,
    pub y: i32,
    /// A line from the label to the area, when the label stands beside it: both ends.
    pub line: Option<[i32; 4]>,
}

/// How a provider is shown: by a letter, and by a pattern that helps to see which squares belong together.
#[derive(Debug, Clone, Serialize)]
pub struct MapSign {
    /// No two have the same.
    pub letter: String,
    /// 1 to [`PATTERNS`]; where there are more providers, some share one.
    pub pattern: usize,
    pub provider: Name,
    /// Of a tile: the words between the one before and this one.
    pub before: String,
}

#[derive(Debug, Serialize)]
pub struct MapTile {
    pub name: Name,
    /// The name that has room, with soft hyphens where it may be divided.
    pub short: Name,
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
    /// Its outline, where the site brings real ones.
    pub outline: Option<ShownOutline>,
    /// Of those who serve it now.
    pub signs: Vec<MapSign>,
    /// What some languages write behind the last of them.
    pub after: String,
}

/// How many patterns the styles tell apart.
pub const PATTERNS: usize = 6;

impl ShownMap {
    fn of(
        service: Service,
        columns: u8,
        signs: Vec<MapSign>,
        tiles: Vec<MapTile>,
        outlines: Option<ShownOutlines>,
    ) -> Self {
        Self {
            service,
            columns,
            outlines,
            signs,
            some_unserved: tiles.iter().any(|it| it.signs.is_empty()),
            some_shared: tiles.iter().any(|it| it.signs.len() > 1),
            tiles,
        }
    }
}

impl ShownOutline {
    fn of(number: usize, shape: &DrawnArea) -> Self {
        let Point { x, y } = shape.label;
        Self {
            number,
            path: shape.path.clone(),
            x,
            y,
            line: shape.line.map(|[from, to]| [from.x, from.y, to.x, to.y]),
        }
    }
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// The map for a service: by outlines where the site brings them, else by squares. Where no area has a
    /// square, it has none.
    pub(super) fn map(&self, service: Service) -> ShownMap {
        match &self.scope.site.outlines {
            Some(drawn) => self.outlined(drawn, service),
            None => self.squares(service),
        }
    }

    fn outlined(&self, drawn: &'s DrawnMap, service: Service) -> ShownMap {
        let branches = &self.scope.site.branches;
        let placed = drawn.shapes.iter().filter_map(|shape| {
            let is_its = |it: &&Branch<'c>| it.area().is_some_and(|area| area.id == shape.area);
            Some((shape, branches.iter().find(is_its)?))
        });
        let placed: Vec<(&DrawnArea, &Branch<'c>)> = placed.collect();
        let signs = self.signs(placed.iter().map(|(_, branch)| *branch), service);
        let links = self.areas();
        let tiles = placed.iter().enumerate();
        let tiles: Vec<MapTile> = tiles
            .filter_map(|(at, (shape, branch))| {
                let tile = self.tile(branch, None, service, &signs, &links)?;
                Some(MapTile {
                    column: 1,
                    row: u8::try_from(at + 1).unwrap_or(u8::MAX),
                    outline: Some(ShownOutline::of(at + 1, shape)),
                    ..tile
                })
            })
            .collect();
        let [_, _, width, height] = drawn.frame;
        let site = self.scope.site;
        let credit = site.content.site.outlines_credit.as_ref();
        let first = site.first_language();
        let outlines = ShownOutlines {
            frame: drawn.frame.map(|it| it.to_string()).join(" "),
            width: width / 2,
            height: height / 2,
            label_width: LABEL[0],
            label_height: LABEL[1],
            credit: credit.map_or_else(String::new, |it| it.value.as_str().to_owned()),
            credit_lang: (self.scope.language != first).then(|| first.clone()),
        };
        ShownMap::of(service, 1, signs, tiles, Some(outlines))
    }

    /// The map by squares.
    fn squares(&self, service: Service) -> ShownMap {
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
        let tiles: Vec<MapTile> = placed
            .iter()
            .filter_map(|(square, branch)| {
                let tile = self.tile(branch, Some(square), service, &signs, &links)?;
                Some(MapTile {
                    column: square.column.0 - west,
                    row: square.row.0 - north,
                    ..tile
                })
            })
            .collect();
        let columns = columns().max().unwrap_or(1) - west;
        ShownMap::of(service, columns, signs, tiles, None)
    }

    /// An area as it is named and linked, in the first column and row.
    fn tile(
        &self,
        branch: &Branch<'c>,
        square: Option<&Tile>,
        service: Service,
        signs: &[MapSign],
        links: &[AreaLink],
    ) -> Option<MapTile> {
        let area = branch.area()?;
        let link = links.iter().find(|it| it.id == area.id.as_str())?;
        let names: Vec<Name> = self.serving(branch, service);
        let signs = signs.iter().filter(|sign| names.contains(&sign.provider));
        let (signs, after) = self.in_a_line(signs.cloned().collect());
        let short = square.and_then(|it| it.name.as_ref());
        Some(MapTile {
            short: self.divided(self.name(short.unwrap_or(&area.value.name))),
            shortened: short.is_some(),
            name: self.name(&area.value.name),
            column: 1,
            row: 1,
            href: link.href.clone(),
            lang: link.lang.clone(),
            note: link.note.clone(),
            here: std::ptr::eq(branch, self.scope.branch),
            signs,
            after,
            outline: None,
        })
    }

    /// Signs with the words between their providers, and what stands behind the last.
    fn in_a_line(&self, mut signs: Vec<MapSign>) -> (Vec<MapSign>, String) {
        let names: Vec<&str> = signs.iter().map(|it| it.provider.text.as_str()).collect();
        let parts = self.conventions().list(Joined::And, &names);
        let mut between = String::new();
        for part in parts {
            match part {
                ListPart::Words(words) => between = words,
                ListPart::Thing(at) => {
                    if let Some(sign) = signs.get_mut(at) {
                        sign.before = mem::take(&mut between);
                    }
                }
            }
        }
        (signs, between)
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
        let mut names: Vec<Name> = branches
            .flat_map(|branch| self.serving(branch, service))
            .collect();
        names.sort_unstable();
        names.dedup();
        by_name(&mut names, self.scope.language, |name| &name.text);
        let signs = names.into_iter().enumerate();
        let signs = signs.map(|(number, provider)| MapSign {
            letter: letter(number),
            pattern: number % PATTERNS + 1,
            provider,
            before: String::new(),
        });
        signs.collect()
    }

    fn serving(&self, branch: &Branch<'c>, service: Service) -> Vec<Name> {
        let offers = branch.serving(service).active().iter();
        offers
            .map(|it| self.name(&it.provider.value.name))
            .collect()
    }

    /// A name with soft hyphens between its syllables, so that long words have room in a square.
    fn divided(&self, name: Name) -> Name {
        let language = name.lang.as_ref().unwrap_or(self.scope.language);
        let Some(language) = patterns(language) else {
            return name;
        };
        let words = name.text.split_inclusive([' ', '-', '/']);
        let words = words.map(|word| match word.len() > SHORT {
            true => hyphenate_bounded(word, language, LEAST, LEAST).join(SOFT_HYPHEN),
            false => word.to_owned(),
        });
        Name {
            text: words.collect(),
            lang: name.lang,
        }
    }
}

const SOFT_HYPHEN: &str = "\u{ad}";
/// Words up to this length, in bytes, stay whole: they have room in the smallest square.
const SHORT: usize = 8;
/// The fewest letters on one side of a hyphen.
const LEAST: usize = 3;

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
