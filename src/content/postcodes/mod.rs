//! `postcodes.txt`: which council each postcode lies in, down to the whole postcode.
//!
//! `fingerpost import postcodes` writes it from the ONS Postcode Directory ([`directory`]). The file, and
//! what browsers are given, have one form ([`encoded`]): a line for each half postcode, a mark for its
//! usual place, and what differs from it.

pub mod directory;
pub mod encoded;

use crate::source::SourceId;
use std::collections::BTreeMap;

/// Half postcodes (`NE9`) with their sectors (the `5` of `NE9 5AA`).
pub type Outcodes = BTreeMap<String, BTreeMap<u8, Sector>>;

/// Letters of the last two places of a postcode; C, I, K, M, O and V are never among them.
const LETTERS: &[u8; 20] = b"ABDEFGHJLNPQRSTUWXYZ";

/// What `postcodes.txt` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Postcodes {
    /// Where it comes from, such as `ONS Postcode Directory, November 2025`.
    pub source: String,
    /// Codes of councils, and of parts of councils: `E06000064`, or `E06000064:E54000050`.
    pub places: Vec<String>,
    /// Which of them lies where, by their numbers.
    pub outcodes: Outcodes,
}

/// A `postcodes.txt` with its file.
#[derive(Debug)]
pub struct PostcodesFile {
    /// What it says.
    pub postcodes: Postcodes,
    /// Its file.
    pub source: SourceId,
}

/// The postcodes that share all but their last two letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sector {
    /// The place of most of them.
    pub most: usize,
    /// Those in other places.
    pub others: BTreeMap<usize, Units>,
    /// Those that are not in use any more.
    pub ended: Units,
}

/// A set of last two letters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Units([u64; 7]);

impl Units {
    /// Adds two letters; `false` when they cannot end a postcode.
    pub fn insert(&mut self, letters: [u8; 2]) -> bool {
        let Some(number) = number(letters) else {
            return false;
        };
        self.0[number / 64] |= 1 << (number % 64);
        true
    }

    /// Whether two letters are in the set.
    pub fn contains(&self, letters: [u8; 2]) -> bool {
        number(letters).is_some_and(|number| self.0[number / 64] & (1 << (number % 64)) != 0)
    }

    /// Adds all of another set.
    pub fn add(&mut self, other: &Self) {
        for (own, new) in self.0.iter_mut().zip(other.0) {
            *own |= new;
        }
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    /// How many there are.
    pub fn count(&self) -> u32 {
        self.0.iter().map(|bits| bits.count_ones()).sum()
    }

    /// All of them, in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = [u8; 2]> {
        let all = LETTERS
            .iter()
            .flat_map(|first| LETTERS.iter().map(|second| [*first, *second]));
        all.filter(|letters| self.contains(*letters))
    }
}

fn number([first, second]: [u8; 2]) -> Option<usize> {
    let place = |letter: u8| LETTERS.iter().position(|known| *known == letter);
    Some(place(first)? * LETTERS.len() + place(second)?)
}

/// A whole postcode, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts<'t> {
    /// `NE9`.
    pub outcode: &'t str,
    /// `5`.
    pub sector: u8,
    /// `AA`.
    pub unit: [u8; 2],
}

impl<'t> Parts<'t> {
    /// Takes a postcode in capitals apart, with any spaces before its last three letters.
    pub fn of(postcode: &'t str) -> Option<Self> {
        let postcode = postcode.trim();
        let (outcode, inward) = postcode.split_at_checked(postcode.len().checked_sub(3)?)?;
        let outcode = outcode.trim_end();
        let [digit, first, second] = *inward.as_bytes() else {
            return None;
        };
        let unit = [first, second];
        let is_good = digit.is_ascii_digit() && number(unit).is_some() && is_outcode(outcode);
        is_good.then(|| Self {
            outcode,
            sector: digit - b'0',
            unit,
        })
    }
}

/// Whether a text is the first half of a postcode.
pub fn is_outcode(text: &str) -> bool {
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let rest = text.as_bytes().get(letters..).unwrap_or_default();
    (1..=2).contains(&letters)
        && match rest {
            [digit] => digit.is_ascii_digit(),
            [digit, last] => {
                digit.is_ascii_digit() && (last.is_ascii_digit() || last.is_ascii_uppercase())
            }
            _ => false,
        }
}

/// The letters before the first digit of a half postcode: `NE` of `NE9`.
pub fn letters_of(outcode: &str) -> &str {
    let end = outcode.find(|c: char| c.is_ascii_digit());
    &outcode[..end.unwrap_or(outcode.len())]
}

#[cfg(test)]
mod tests {
    use super::{Parts, Units, letters_of};

    #[test]
    fn a_postcode_is_taken_apart() {
        for (text, outcode, sector, unit) in [
            ("NE9 5AA", "NE9", 5, *b"AA"),
            ("NE1 1AA", "NE1", 1, *b"AA"),
            ("NE11AA", "NE1", 1, *b"AA"),
            ("SW1A2AA", "SW1A", 2, *b"AA"),
            ("E1   6AN", "E1", 6, *b"AN"),
        ] {
            let parts = Parts::of(text).expect(text);
            assert_eq!(
                (parts.outcode, parts.sector, parts.unit),
                (outcode, sector, unit)
            );
        }
        for wrong in [
            "", "NE9", "NE9 5A", "NE9 5CA", "ne9 5aa", "NEE9 5AA", "9 5AA", "É9 5AA", "NE9 5É",
        ] {
            assert_eq!(Parts::of(wrong), None, "{wrong}");
        }
        assert_eq!((letters_of("NE9"), letters_of("W1A")), ("NE", "W"));
    }

    #[test]
    fn a_set_of_letters_holds_what_was_put_into_it() {
        let mut units = Units::default();
        assert!(units.is_empty() && units.insert(*b"AA") && units.insert(*b"ZZ"));
        assert!(!units.insert(*b"AC"), "no postcode ends so");
        assert_eq!(units.iter().collect::<Vec<_>>(), [*b"AA", *b"ZZ"]);
        assert_eq!(units.count(), 2);
    }
}
