//! The form in which postcodes are written: `NE9 7 3ff;4/1o:aELrTX;6k/7:bD~cD`.
//!
//! First the half postcode, the number of its usual place (in base 36), and which of its ten sectors there
//! are (bits, in base 16). Then, behind `;` each, what is different in a sector: its digit, its own usual
//! place, behind `/` another place with the last letters of its postcodes, and behind `~` those that are
//! not in use any more. `aEL` stands for AE and AL. Its reader in browsers is `render/finder/look-up.js`.

use super::{LETTERS, Outcodes, Postcodes, Sector, Units, is_outcode};
use std::collections::BTreeMap;
use std::fmt::Write;

/// What stands above the lines of `postcodes.txt`.
const NOTE: &str = "\
# Which council each postcode lies in. `fingerpost import postcodes` writes this file: import again, and
# change nothing by hand.
# Contains OS data, Crown copyright and database right. Contains Royal Mail data, Royal Mail copyright and
# database right. Source: Office for National Statistics licensed under the Open Government Licence v.3.0
# (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/)
";

/// A line that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLine {
    /// Its first byte.
    pub start: usize,
    /// The byte behind its last.
    pub end: usize,
    /// What is wrong.
    pub message: &'static str,
}

impl Postcodes {
    /// The file as text.
    pub fn to_text(&self) -> String {
        let mut text = String::from(NOTE);
        // Writing to a String cannot fail, here and below.
        let _ = writeln!(text, "source: {}", self.source);
        let _ = writeln!(text, "places: {}", self.places.join(" "));
        for (outcode, sectors) in &self.outcodes {
            push_line(&mut text, outcode, sectors);
        }
        text
    }

    /// Reads the file.
    ///
    /// # Errors
    /// Every line that cannot be read.
    pub fn from_text(text: &str) -> Result<Self, Vec<BadLine>> {
        let mut read = Self {
            source: String::new(),
            places: Vec::new(),
            outcodes: Outcodes::new(),
        };
        let (mut bad, mut start) = (Vec::new(), 0);
        for line in text.split_inclusive('\n') {
            let words = line.trim_end();
            if let Err(message) = read.line(words) {
                let end = start + words.len();
                bad.push(BadLine {
                    start,
                    end,
                    message,
                });
            }
            start += line.len();
        }
        if bad.is_empty() && read.outcodes.is_empty() {
            let (start, end, message) = (0, 0, "there is no postcode in this file");
            bad.push(BadLine {
                start,
                end,
                message,
            });
        }
        match bad.is_empty() {
            true => Ok(read),
            false => Err(bad),
        }
    }

    fn line(&mut self, line: &str) -> Result<(), &'static str> {
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        if let Some(source) = line.strip_prefix("source:") {
            source.trim().clone_into(&mut self.source);
            return Ok(());
        }
        if let Some(places) = line.strip_prefix("places:") {
            self.places = places.split_whitespace().map(str::to_owned).collect();
            return Ok(());
        }
        let (outcode, sectors) = read_line(line, self.places.len())?;
        match self.outcodes.insert(outcode.to_owned(), sectors) {
            Some(_) => Err("this half postcode stands twice"),
            None => Ok(()),
        }
    }
}

/// Adds the line of a half postcode.
pub fn push_line(text: &mut String, outcode: &str, sectors: &BTreeMap<u8, Sector>) {
    let usual = usual(sectors);
    let mask = sectors.keys().fold(0u16, |mask, digit| mask | 1 << digit);
    let _ = write!(text, "{outcode} {} {mask:x}", base36(usual));
    for (digit, sector) in sectors {
        let is_other = sector.most != usual;
        if !is_other && sector.others.is_empty() && sector.ended.is_empty() {
            continue;
        }
        let _ = write!(text, ";{digit}");
        if is_other {
            text.push_str(&base36(sector.most));
        }
        for (place, units) in &sector.others {
            let _ = write!(text, "/{}:", base36(*place));
            push_units(text, units);
        }
        if !sector.ended.is_empty() {
            text.push('~');
            push_units(text, &sector.ended);
        }
    }
    text.push('\n');
}

/// The place that most sectors have; the first of several.
fn usual(sectors: &BTreeMap<u8, Sector>) -> usize {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for sector in sectors.values() {
        *counts.entry(sector.most).or_default() += 1;
    }
    let best = counts
        .iter()
        .max_by_key(|(place, count)| (**count, usize::MAX - **place));
    best.map_or(0, |(place, _)| *place)
}

fn push_units(text: &mut String, units: &Units) {
    let mut last = 0;
    for [first, second] in units.iter() {
        if first != last {
            text.push(char::from(first.to_ascii_lowercase()));
            last = first;
        }
        text.push(char::from(second));
    }
}

fn base36(number: usize) -> String {
    let digit = |value: usize| char::from(b"0123456789abcdefghijklmnopqrstuvwxyz"[value % 36]);
    match number / 36 {
        0 => digit(number).to_string(),
        more => base36(more) + &digit(number).to_string(),
    }
}

/// One line, where there are so many places.
fn read_line(line: &str, places: usize) -> Result<(&str, BTreeMap<u8, Sector>), &'static str> {
    let place = |text: &str| {
        let number = usize::from_str_radix(text, 36).ok();
        number
            .filter(|it| *it < places)
            .ok_or("a place of this line is not in the list of `places`")
    };
    let mut parts = line.split(';');
    let head: Vec<&str> = parts.next().unwrap_or_default().split(' ').collect();
    let [outcode, usual, mask] = head.as_slice() else {
        return Err("this line does not begin with a half postcode, a place and its sectors");
    };
    if !is_outcode(outcode) {
        return Err("this line does not begin with the first half of a postcode");
    }
    let usual = place(usual)?;
    let mask = u16::from_str_radix(mask, 16)
        .ok()
        .filter(|mask| (1..1024).contains(mask));
    let mask = mask.ok_or("the sectors of this line cannot be read")?;
    let known = (0..10).filter(|digit| mask & (1 << digit) != 0);
    let usual = Sector {
        most: usual,
        ..Sector::default()
    };
    let mut sectors: BTreeMap<u8, Sector> = known.map(|digit| (digit, usual.clone())).collect();
    for part in parts {
        let digit = part
            .bytes()
            .next()
            .map_or(10, |byte| byte.wrapping_sub(b'0'));
        let sector = sectors
            .get_mut(&digit)
            .ok_or("a sector of this line is not among its sectors")?;
        let (rest, ended) = part[1..].split_once('~').unwrap_or((&part[1..], ""));
        sector.ended = read_units(ended)?;
        let mut rest = rest.split('/');
        let own = rest.next().unwrap_or_default();
        if !own.is_empty() {
            sector.most = place(own)?;
        }
        for other in rest {
            let (other, units) = other
                .split_once(':')
                .ok_or("a place of this line has no postcodes")?;
            sector.others.insert(place(other)?, read_units(units)?);
        }
    }
    Ok((outcode, sectors))
}

fn read_units(text: &str) -> Result<Units, &'static str> {
    let mut units = Units::default();
    let mut first = 0;
    for byte in text.bytes() {
        let upper = byte.to_ascii_uppercase();
        if !LETTERS.contains(&upper) || first == 0 && byte == upper {
            return Err("the letters of a postcode in this line cannot be read");
        }
        match byte == upper {
            true => _ = units.insert([first, byte]),
            false => first = upper,
        }
    }
    Ok(units)
}

#[cfg(test)]
mod tests {
    use super::super::{LETTERS, Outcodes, Postcodes, Sector, Units};
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn units() -> impl Strategy<Value = Units> {
        let letter = || prop::sample::select(LETTERS.to_vec());
        prop::collection::vec((letter(), letter()), 0..40).prop_map(|list| {
            let mut units = Units::default();
            for (first, second) in list {
                units.insert([first, second]);
            }
            units
        })
    }

    fn sector() -> impl Strategy<Value = Sector> {
        let others = prop::collection::btree_map(0..50usize, units(), 0..4);
        (0..50usize, others, units()).prop_map(|(most, others, ended)| Sector {
            most,
            others,
            ended,
        })
    }

    fn outcodes() -> impl Strategy<Value = Outcodes> {
        let sectors = prop::collection::btree_map(0..10u8, sector(), 1..10);
        prop::collection::btree_map("[A-Z]{1,2}[0-9][0-9A-Z]?", sectors, 1..5)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(outcodes in outcodes()) {
            let places = (0..50).map(|number| format!("E{number:08}")).collect();
            let written = Postcodes { source: "A source".to_owned(), places, outcodes };
            prop_assert_eq!(Postcodes::from_text(&written.to_text()), Ok(written));
        }

        #[test]
        fn any_line_is_read_or_refused(line in "NE1 [0-3z] [0-9a-g]{0,4}[;/:~0-9a-zA-Zé]{0,30}") {
            let _ = Postcodes::from_text(&format!("places: A B\n{line}"));
        }
    }

    #[test]
    fn the_form_is_the_one_that_is_documented() {
        let mut units = Units::default();
        for letters in [b"AE", b"AL", b"RT"] {
            units.insert(*letters);
        }
        let own = |most| Sector {
            most,
            ..Sector::default()
        };
        let sectors = BTreeMap::from([
            (0, own(7)),
            (1, own(7)),
            (
                4,
                Sector {
                    most: 7,
                    others: BTreeMap::from([(60, units)]),
                    ended: Units::default(),
                },
            ),
            (
                6,
                Sector {
                    most: 20,
                    others: BTreeMap::new(),
                    ended: units,
                },
            ),
        ]);
        let mut line = String::new();
        super::push_line(&mut line, "NE9", &sectors);
        assert_eq!(line, "NE9 7 53;4/1o:aELrT;6k~aELrT\n");
    }

    #[test]
    fn each_bad_line_has_its_place() {
        let text = "places: A\nNE1 0 1\nNE1 0 1\nne1 0 1\nNE2 9 1\nNE3 0 0\nNE4 0 1;2/0:aA\nNE5 0 1;0/0:A\nNE6 0 1;0/0\nNE7\n";
        let bad = Postcodes::from_text(text).expect_err("bad lines");
        let lines: Vec<&str> = bad.iter().map(|it| &text[it.start..it.end]).collect();
        assert_eq!(
            lines,
            [
                "NE1 0 1",
                "ne1 0 1",
                "NE2 9 1",
                "NE3 0 0",
                "NE4 0 1;2/0:aA",
                "NE5 0 1;0/0:A",
                "NE6 0 1;0/0",
                "NE7"
            ]
        );
        assert!(Postcodes::from_text("").is_err());
    }
}
