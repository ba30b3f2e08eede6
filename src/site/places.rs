//! Which areas of a site each postcode and each town lies in, as browsers look it up.
//!
//! From `postcodes.txt`, or, where there is none, from the `outcodes` of the areas. Councils become areas
//! here, so that an area may get another council without a new import.

use super::addresses;
use super::branch::Branch;
use super::{BranchId, BranchKind};
use crate::content::kinds::{Area, Council};
use crate::content::postcodes::{Outcodes, PostcodesFile, Sector, encoded, letters_of};
use crate::content::{Content, Entity};
use crate::diagnostic::{Finding, finding};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use typed_index_collections::TiVec;

/// Which areas each postcode lies in.
#[derive(Debug)]
pub struct Places {
    /// Where the postcodes come from.
    pub source: Option<String>,
    /// Whether each whole postcode is known, and not only first halves.
    pub is_exact: bool,
    /// Half postcodes with the ids of their areas, in the order in which people look them up: NE2 before
    /// NE10. Whether a part of one lies outside of the site stands beside.
    pub outcodes: Vec<(String, Vec<String>, bool)>,
    /// The postcodes, as browsers are given them.
    pub index: PlaceIndex,
    /// A file with a line for each name of an area and each place in it, and the id of the area: `Hexham|northumberland`.
    /// It is no part of the page, which would be too heavy with every village.
    names: String,
}

/// The files of an index: one, or one for each first letters of postcodes, so that a phone need not load
/// a whole country.
#[derive(Debug)]
pub enum PlaceIndex {
    /// All of it.
    Whole(String),
    /// By letters, such as `NE`.
    Parts(BTreeMap<String, String>),
}

/// The largest index that is one file, in bytes as it is sent, packed.
const LARGEST: usize = 20 * 1024;

/// Stands for what is outside of the site, beside `S`, `W`, `N` and `I` for countries and islands.
const ELSEWHERE: &str = ".";

impl Places {
    /// The postcodes of a site on which people choose their area.
    pub(super) fn of(
        content: &Content,
        branches: &TiVec<BranchId, Branch<'_>>,
        findings: &mut Vec<Finding>,
    ) -> Option<Self> {
        let areas: Vec<&Entity<Area>> = branches.iter().filter_map(Branch::area).collect();
        let is_choice = branches
            .iter()
            .any(|it| matches!(it.kind, BranchKind::Root));
        let known = match &content.postcodes {
            Some(file) => {
                findings.extend(without_postcodes(content, file));
                Known::of_file(&areas, file)
            }
            None => Known::of_areas(&areas),
        };
        if !is_choice || areas.len() < 2 || known.outcodes.is_empty() {
            return None;
        }
        let source = match &content.postcodes {
            Some(file) => Some(file.postcodes.source.clone()),
            None => areas.iter().find_map(|area| {
                let source = area.value.outcodes.as_ref()?.source.as_ref()?;
                Some(source.as_str().to_owned())
            }),
        };
        Some(Self {
            source: source.filter(|it| !it.is_empty()),
            is_exact: content.postcodes.is_some(),
            outcodes: known.listed(),
            index: known.index(),
            names: names(&areas),
        })
    }

    /// The files with their paths.
    pub fn files(&self) -> Vec<(String, &str)> {
        let mut files = self.index.files();
        files.push((addresses::place_names(), &self.names));
        files
    }
}

/// What an area is called, and what lies in it. The same place may lie in two areas: then people are asked.
fn names(areas: &[&Entity<Area>]) -> String {
    let lines = areas.iter().flat_map(|area| {
        let names = area.value.other_names.iter().chain(&area.value.places);
        names.map(|name| format!("{}|{}", name.as_str(), area.id.as_str()))
    });
    let lines: BTreeSet<String> = lines.collect();
    lines.into_iter().collect::<Vec<_>>().join("\n")
}

impl PlaceIndex {
    fn files(&self) -> Vec<(String, &str)> {
        match self {
            Self::Whole(text) => vec![(addresses::postcodes(None), text)],
            Self::Parts(parts) => parts
                .iter()
                .map(|(letters, text)| (addresses::postcodes(Some(letters)), text.as_str()))
                .collect(),
        }
    }
}

/// Postcodes with numbers of places, each of which is one area, several, or a mark.
struct Known {
    places: Vec<String>,
    outcodes: Outcodes,
}

impl Known {
    fn of_file(areas: &[&Entity<Area>], file: &PostcodesFile) -> Self {
        let mut places = Numbers::default();
        let numbers: Vec<usize> = file
            .postcodes
            .places
            .iter()
            .map(|code| places.number(&area_of(areas, code)))
            .collect();
        let sector = |old: &Sector| {
            let mut sector = Sector {
                most: numbers[old.most],
                ended: old.ended,
                ..Sector::default()
            };
            for (place, units) in &old.others {
                let place = numbers[*place];
                // Two councils of one area are one place.
                if place != sector.most {
                    sector.others.entry(place).or_default().add(units);
                }
            }
            sector
        };
        let outcodes = file.postcodes.outcodes.iter().map(|(outcode, sectors)| {
            let sectors = sectors.iter().map(|(digit, old)| (*digit, sector(old)));
            (outcode.clone(), sectors.collect::<BTreeMap<u8, Sector>>())
        });
        let mut known = Self {
            outcodes: outcodes.collect(),
            places: places.list,
        };
        // Areas that are not built now may be all that a half postcode has.
        let is_here: Vec<bool> = known.places.iter().map(|place| !is_mark(place)).collect();
        known.outcodes.retain(|_, sectors| {
            sectors
                .values()
                .any(|it| is_here[it.most] || it.others.keys().any(|place| is_here[*place]))
        });
        known
    }

    /// Half postcodes are all that is known: one that several areas have is theirs together.
    fn of_areas(areas: &[&Entity<Area>]) -> Self {
        let mut found: BTreeMap<&str, (BTreeSet<&str>, f64)> = BTreeMap::new();
        for area in areas {
            for here in area.value.outcodes.iter().flat_map(|it| it.list.iter()) {
                let (ids, share) = found.entry(here.code.as_str()).or_default();
                ids.insert(area.id.as_str());
                *share += here.share.as_ref().map_or(1.0, |it| it.0);
            }
        }
        let mut places = Numbers::default();
        let mut outcodes = Outcodes::new();
        for (code, (mut ids, share)) in found {
            if share < ALL_OF_IT {
                ids.insert(ELSEWHERE);
            }
            let ids: Vec<&str> = ids.into_iter().collect();
            let most = places.number(&ids.join("+"));
            let sector = || Sector {
                most,
                ..Sector::default()
            };
            outcodes.insert(
                code.to_owned(),
                (0..10).map(|digit| (digit, sector())).collect(),
            );
        }
        Self {
            places: places.list,
            outcodes,
        }
    }

    fn listed(&self) -> Vec<(String, Vec<String>, bool)> {
        let mut listed: Vec<_> = self
            .outcodes
            .iter()
            .map(|(outcode, sectors)| {
                let numbers = sectors
                    .values()
                    .flat_map(|it| std::iter::once(it.most).chain(it.others.keys().copied()));
                let ids: BTreeSet<&str> = numbers
                    .flat_map(|number| self.places[number].split('+'))
                    .collect();
                let (marks, ids): (Vec<&str>, Vec<&str>) =
                    ids.into_iter().partition(|id| is_mark(id));
                let ids = ids.into_iter().map(str::to_owned).collect();
                (outcode.clone(), ids, !marks.is_empty())
            })
            .collect();
        listed.sort_by_cached_key(|(outcode, _, _)| {
            let letters = letters_of(outcode);
            let digits =
                outcode[letters.len()..].trim_end_matches(|c: char| c.is_ascii_uppercase());
            (
                letters.to_owned(),
                digits.parse::<u8>().unwrap_or(u8::MAX),
                outcode.clone(),
            )
        });
        listed
    }

    fn index(&self) -> PlaceIndex {
        let head = self.places.join(" ");
        let mut parts: BTreeMap<String, String> = BTreeMap::new();
        for (outcode, sectors) in &self.outcodes {
            let part = parts
                .entry(letters_of(outcode).to_owned())
                .or_insert_with(|| format!("{head}\n"));
            encoded::push_line(part, outcode, sectors);
        }
        let mut whole = format!("{head}\n");
        for part in parts.values() {
            whole.push_str(&part[head.len() + 1..]);
        }
        match packed(&whole) <= LARGEST {
            true => PlaceIndex::Whole(whole),
            false => PlaceIndex::Parts(parts),
        }
    }
}

/// Shares of two decimals may add up to a little less than all.
const ALL_OF_IT: f64 = 0.97;

/// How many bytes are sent for a text.
fn packed(text: &str) -> usize {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    let packed = packer
        .write_all(text.as_bytes())
        .and_then(|()| packer.finish());
    packed.map_or(text.len(), |bytes| bytes.len())
}

#[derive(Default)]
struct Numbers {
    list: Vec<String>,
}

impl Numbers {
    fn number(&mut self, place: &str) -> usize {
        self.list
            .iter()
            .position(|known| known == place)
            .unwrap_or_else(|| {
                self.list.push(place.to_owned());
                self.list.len() - 1
            })
    }
}

/// Whether a place is no area. Ids of areas have small letters, digits and hyphens.
fn is_mark(place: &str) -> bool {
    matches!(place, ELSEWHERE | "S" | "W" | "N" | "I")
}

/// The areas that a council, or a part of one, belongs to, joined by `+`; otherwise the mark of where it is.
fn area_of(areas: &[&Entity<Area>], code: &str) -> String {
    let has = |area: &&&Entity<Area>| area.value.councils.iter().any(|it| holds(it, code));
    let ids: Vec<&str> = areas
        .iter()
        .filter(has)
        .map(|area| area.id.as_str())
        .collect();
    if !ids.is_empty() {
        return ids.join("+");
    }
    let mark = match code.as_bytes().first() {
        Some(b'S') => "S",
        Some(b'W') => "W",
        Some(b'N') => "N",
        Some(b'M' | b'L') => "I",
        _ => ELSEWHERE,
    };
    mark.to_owned()
}

/// Whether a place of `postcodes.txt` lies in a council, or in the part of it that an area has.
fn holds(council: &Council, code: &str) -> bool {
    let (whole, part) = code.split_once(':').unwrap_or((code, ""));
    let is_within = || council.within.iter().any(|it| it.as_str() == part);
    council.gss.as_str() == whole && (council.within.is_empty() || is_within())
}

/// Councils of areas of which no postcode is known.
fn without_postcodes(content: &Content, file: &PostcodesFile) -> Vec<Finding> {
    let places = &file.postcodes.places;
    let councils = content
        .areas
        .iter()
        .flat_map(|area| area.value.councils.iter());
    let missing = councils.filter(|council| !places.iter().any(|code| holds(council, code)));
    missing
        .map(|council| {
            let gss = &council.gss;
            finding!(
                AREA_WITHOUT_POSTCODES, gss.span,
                "`postcodes.txt` has no postcode of `{}`", gss.as_str();
                help: "import the postcodes again: `fingerpost import postcodes FILE --write`. If there are still none, look whether the code is right, and whether `within` is"
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Known, PlaceIndex};
    use crate::content::postcodes::{Outcodes, Sector};

    #[test]
    fn a_large_index_is_parted_by_first_letters() {
        let small = known(5);
        assert!(matches!(small.index(), PlaceIndex::Whole(_)));
        let large = known(100);
        let PlaceIndex::Parts(parts) = large.index() else {
            panic!("one file");
        };
        assert_eq!(parts.keys().collect::<Vec<_>>(), ["AA", "NE"]);
        let paths: Vec<String> = large.index().files().into_iter().map(|it| it.0).collect();
        assert_eq!(paths, ["find/aa.txt", "find/ne.txt"]);
        assert!(parts["NE"].starts_with("one two\nNE0 0 3ff"));
    }

    /// Postcodes that cannot be packed well.
    fn known(districts: u32) -> Known {
        let mut random = 1u32;
        let mut next = || {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            random >> 16
        };
        let mut sector = || {
            let mut sector = Sector::default();
            for _ in 0..100 {
                let letter = |number: u32| b"ABDEFGHJLNPQRSTUWXYZ"[number as usize % 20];
                let letters = [letter(next()), letter(next())];
                sector.others.entry(1).or_default().insert(letters);
            }
            sector
        };
        let mut outcodes = Outcodes::new();
        for district in 0..districts {
            for letters in ["AA", "NE"] {
                let sectors = (0..10).map(|digit| (digit, sector())).collect();
                outcodes.insert(format!("{letters}{district}"), sectors);
            }
        }
        let places = vec!["one".to_owned(), "two".to_owned()];
        Known { places, outcodes }
    }
}
