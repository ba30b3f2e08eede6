//! The ONS Postcode Directory: which council each postcode of the country lies in.
//!
//! One row for each postcode that there is or ever was. The names of its columns change: the district was
//! `oslaua` and `laua` before it was `lad25cd`, and the year moves on. So columns are known by patterns.

use super::{Outcodes, Parts, Postcodes, Sector, Units};
use crate::content::kinds::Council;
use regex::Regex;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::LazyLock;

/// A council of an area, or the part of it that lies there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Its code.
    pub council: String,
    /// Codes of which a row has one, wherever it stands, when the postcode lies in the part.
    pub within: Vec<String>,
}

impl Wanted {
    /// That of a council as it is written for an area.
    pub fn of(council: &Council) -> Self {
        let within = council.within.iter();
        Self {
            council: council.gss.as_str().to_owned(),
            within: within.map(|code| code.as_str().to_owned()).collect(),
        }
    }
}

/// What was read.
#[derive(Debug, Default)]
pub struct Reading {
    /// Rows with a postcode in a council.
    pub postcodes: usize,
    /// Rows whose postcode is not in use any more.
    pub ended: usize,
    /// Rows without a council: those of the Channel Islands, the Isle of Man and of large users.
    pub without_council: usize,
    /// Whether the file says which postcodes are not in use any more.
    pub knows_ended: bool,
    places: Vec<String>,
    numbers: FxHashMap<String, usize>,
    sectors: FxHashMap<(String, u8), Tally>,
}

#[derive(Debug, Default)]
struct Tally {
    places: BTreeMap<usize, Units>,
    ended: Units,
}

/// Something wrong with the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line, from 1; 0 where it is about the whole file.
    pub line: u64,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: &'static str,
}

/// The most problems of rows that are told.
const MOST_PROBLEMS: usize = 20;

/// How much of a half postcode lies in each place: how many postcodes, and how many there are.
pub type Shares = BTreeMap<String, BTreeMap<String, (u32, u32)>>;

/// Reads a directory.
///
/// # Errors
/// Everything that is wrong with it; then nothing of it is to be used.
pub fn read(input: impl Read, wanted: &[Wanted]) -> Result<Reading, Vec<Problem>> {
    let mut rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(input);
    let mut row = csv::ByteRecord::new();
    let about_file = |message: String, help| Problem {
        line: 0,
        message,
        help,
    };
    match rows.read_byte_record(&mut row) {
        Ok(true) => {}
        Ok(false) => {
            return Err(vec![about_file(
                "the file is empty".to_owned(),
                TAKE_DIRECTORY,
            )]);
        }
        Err(error) => return Err(vec![about_file(unreadable(&error), TAKE_DIRECTORY)]),
    }
    let columns = Columns::of(&row).map_err(|problem| vec![problem])?;
    let mut reading = Reading {
        knows_ended: columns.ended.is_some(),
        ..Reading::default()
    };
    let (mut problems, mut untold) = (Vec::new(), 0);
    let sorter = Sorter::of(wanted);
    loop {
        match rows.read_byte_record(&mut row) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                problems.push(about_file(unreadable(&error), TAKE_DIRECTORY));
                break;
            }
        }
        if let Err((message, help)) = reading.row(&row, &columns, &sorter) {
            let line = row.position().map_or(0, csv::Position::line);
            match problems.len() < MOST_PROBLEMS {
                true => problems.push(Problem {
                    line,
                    message,
                    help,
                }),
                false => untold += 1,
            }
        }
    }
    if untold > 0 {
        problems.push(about_file(
            format!("{untold} more rows are wrong"),
            TAKE_DIRECTORY,
        ));
    }
    if problems.is_empty() && reading.postcodes == 0 {
        problems.push(about_file(
            "no row has a postcode and a council".to_owned(),
            TAKE_DIRECTORY,
        ));
    }
    match problems.is_empty() {
        true => Ok(reading),
        false => Err(problems),
    }
}

const TAKE_DIRECTORY: &str =
    "take the whole ONS Postcode Directory, as CSV or as the ZIP file that it comes in";

fn unreadable(error: &csv::Error) -> String {
    format!("the file cannot be read to its end: {error}")
}

impl Reading {
    /// Takes a row. A row that has no council is fine; one with half a postcode is not.
    fn row(
        &mut self,
        row: &csv::ByteRecord,
        columns: &Columns,
        sorter: &Sorter<'_>,
    ) -> Result<(), (String, &'static str)> {
        if row.len() != columns.count {
            return Err((
                format!(
                    "this row has {} cells, and the first one {}",
                    row.len(),
                    columns.count
                ),
                "the file is cut off or was changed: fetch it again",
            ));
        }
        let cell = |number: usize| std::str::from_utf8(&row[number]).unwrap_or("�");
        let written = cell(columns.postcode).to_ascii_uppercase();
        if is_of_old_form(&written) {
            self.without_council += 1;
            return Ok(());
        }
        let parts = Parts::of(&written).ok_or_else(|| {
            (
                format!("`{}` is no postcode", short(&written)),
                "the file was changed in a spreadsheet, or it is another one: fetch it again",
            )
        })?;
        let district = cell(columns.district);
        if has_no_council(district) {
            self.without_council += 1;
            return Ok(());
        }
        if !is_code(district) {
            return Err((
                format!("`{}` is no code of a council", short(district)),
                "a code has a letter and 8 digits, such as `E08000037`: fetch the file again",
            ));
        }
        let county = columns.county.map(cell);
        let place = sorter.place(district, county, row);
        let number = self.number(place);
        let sector = (parts.outcode.to_owned(), parts.sector);
        let tally = self.sectors.entry(sector).or_default();
        tally.places.entry(number).or_default().insert(parts.unit);
        self.postcodes += 1;
        if columns.ended.is_some_and(|column| !row[column].is_empty()) {
            tally.ended.insert(parts.unit);
            self.ended += 1;
        }
        Ok(())
    }

    fn number(&mut self, place: String) -> usize {
        let next = self.places.len();
        let (places, numbers) = (&mut self.places, &mut self.numbers);
        *numbers.entry(place).or_insert_with_key(|place| {
            places.push(place.clone());
            next
        })
    }

    /// The half postcodes of which a part lies in a wanted place, with all of their places.
    pub fn kept(&self, source: &str, wanted: &[Wanted]) -> Postcodes {
        let is_wanted: Vec<bool> = self
            .places
            .iter()
            .map(|place| is_wanted(place, wanted))
            .collect();
        let ours: BTreeSet<&str> = self
            .sectors
            .iter()
            .filter(|(_, tally)| tally.places.keys().any(|place| is_wanted[*place]))
            .map(|((outcode, _), _)| outcode.as_str())
            .collect();
        let kept = self
            .sectors
            .iter()
            .filter(|((outcode, _), _)| ours.contains(outcode.as_str()));
        let used: BTreeSet<&str> = kept
            .clone()
            .flat_map(|(_, tally)| {
                tally
                    .places
                    .keys()
                    .map(|place| self.places[*place].as_str())
            })
            .collect();
        let numbers: BTreeMap<&str, usize> = used.iter().copied().zip(0..).collect();
        let mut outcodes = Outcodes::new();
        for ((outcode, digit), tally) in kept {
            let place = |number: &usize| numbers[self.places[*number].as_str()];
            let counted = tally
                .places
                .iter()
                .map(|(number, units)| (place(number), *units));
            let mut others: BTreeMap<usize, Units> = counted.collect();
            let most = most(&others);
            others.remove(&most);
            let sector = Sector {
                most,
                others,
                ended: tally.ended,
            };
            outcodes
                .entry(outcode.clone())
                .or_default()
                .insert(*digit, sector);
        }
        Postcodes {
            source: source.to_owned(),
            places: used.into_iter().map(str::to_owned).collect(),
            outcodes,
        }
    }

    /// How much of each half postcode lies in each place. Where the file says which postcodes are not in use
    /// any more, they do not count.
    pub fn shares(&self) -> Shares {
        let mut shares = Shares::new();
        for ((outcode, _), tally) in &self.sectors {
            let places = shares.entry(outcode.clone()).or_default();
            for (number, units) in &tally.places {
                let live = units
                    .iter()
                    .filter(|letters| !tally.ended.contains(*letters))
                    .count();
                let share = places.entry(self.places[*number].clone()).or_default();
                share.0 += u32::try_from(live).unwrap_or(u32::MAX);
            }
        }
        for places in shares.values_mut() {
            let all = places.values().map(|share| share.0).sum();
            places.values_mut().for_each(|share| share.1 = all);
        }
        shares
    }
}

/// The place with the most postcodes; the first of several.
fn most(places: &BTreeMap<usize, Units>) -> usize {
    let best = places
        .iter()
        .max_by_key(|(place, units)| (units.count(), usize::MAX - **place));
    best.map_or(0, |(place, _)| *place)
}

/// Whether a place belongs to one of the wanted ones.
pub fn is_wanted(place: &str, wanted: &[Wanted]) -> bool {
    wanted.iter().any(|it| it.holds(place))
}

impl Wanted {
    /// Whether a place, as it stands in `postcodes.txt`, lies in it.
    pub fn holds(&self, place: &str) -> bool {
        let (council, part) = place.split_once(':').unwrap_or((place, ""));
        council == self.council
            && (self.within.is_empty() || self.within.iter().any(|code| code == part))
    }
}

/// Finds the place of a row.
struct Sorter<'w> {
    whole: BTreeSet<&'w str>,
    parts: BTreeMap<&'w str, Vec<&'w str>>,
}

impl<'w> Sorter<'w> {
    fn of(wanted: &'w [Wanted]) -> Self {
        let mut parts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for it in wanted.iter().filter(|it| !it.within.is_empty()) {
            let within = it.within.iter().map(String::as_str);
            parts.entry(it.council.as_str()).or_default().extend(within);
        }
        let whole = wanted.iter().map(|it| it.council.as_str()).collect();
        Self { whole, parts }
    }

    /// The district, or its county where an area names that, with the code of the part where an area names
    /// one that the row has.
    fn place(&self, district: &str, county: Option<&str>, row: &csv::ByteRecord) -> String {
        let county = county.filter(|code| is_code(code) && !has_no_council(code));
        let county = county.or_else(|| COUNTIES.get(district).copied());
        let known = |code: &&str| self.whole.contains(*code);
        let council = Some(district)
            .filter(known)
            .or(county.filter(known))
            .unwrap_or(district);
        let parts = self.parts.get(council).map_or(&[][..], Vec::as_slice);
        let part = parts
            .iter()
            .find(|code| row.iter().any(|cell| cell == code.as_bytes()));
        match part {
            Some(code) => format!("{council}:{code}"),
            None => council.to_owned(),
        }
    }
}

/// Districts with the county that answers for their education and social care.
static COUNTIES: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    let lines = include_str!("counties.txt")
        .lines()
        .filter(|line| !line.starts_with('#'));
    let pairs = lines.flat_map(|line| {
        let (county, districts) = line.split_once(' ').unwrap_or((line, ""));
        districts.split(' ').map(move |district| (district, county))
    });
    pairs.collect()
});

/// Where what is needed stands in a row.
#[derive(Debug, PartialEq, Eq)]
struct Columns {
    count: usize,
    postcode: usize,
    district: usize,
    county: Option<usize>,
    ended: Option<usize>,
}

/// Names of the columns in all editions, the best first.
static POSTCODE: LazyLock<Vec<Regex>> =
    LazyLock::new(|| patterns(&["^pcds$", "^pcd8$", "^pcd7$", "^pcd2?$", "^postcode$"]));
static DISTRICT: LazyLock<Vec<Regex>> =
    LazyLock::new(|| patterns(&[r"^lad\d\dcd$", "^oslaua$", "^laua$"]));
static COUNTY: LazyLock<Vec<Regex>> =
    LazyLock::new(|| patterns(&[r"^utla\d\dcd$", r"^cty\d\dcd$", "^oscty$", "^cty$"]));
static ENDED: LazyLock<Vec<Regex>> = LazyLock::new(|| patterns(&["^doterm$"]));

fn patterns(patterns: &[&str]) -> Vec<Regex> {
    let patterns = patterns
        .iter()
        .map(|it| Regex::new(it).expect("a pattern that a test tries"));
    patterns.collect()
}

impl Columns {
    fn of(head: &csv::ByteRecord) -> Result<Self, Problem> {
        let names: Vec<String> = head
            .iter()
            .map(|name| {
                String::from_utf8_lossy(name)
                    .trim_start_matches('\u{feff}')
                    .trim_matches('"')
                    .to_ascii_lowercase()
            })
            .collect();
        let find = |patterns: &[Regex]| {
            patterns
                .iter()
                .find_map(|it| names.iter().position(|name| it.is_match(name)))
        };
        let missing = |what: &str, known: &str| Problem {
            line: 1,
            message: format!(
                "no column holds {what}; the first row is `{}`",
                short(&names.join(","))
            ),
            help: match known {
                "" => {
                    "take the ONS Postcode Directory: its column is called `pcds`, `pcd7` or `pcd`"
                }
                _ => {
                    "take the ONS Postcode Directory: its column is called `lad25cd` (with any year), `laua` or `oslaua`"
                }
            },
        };
        Ok(Self {
            count: head.len(),
            postcode: find(&POSTCODE).ok_or_else(|| missing("postcodes", ""))?,
            district: find(&DISTRICT).ok_or_else(|| missing("codes of councils", "lad"))?,
            county: find(&COUNTY),
            ended: find(&ENDED),
        })
    }
}

/// An ONS code: a letter and eight digits.
pub(super) fn is_code(text: &str) -> bool {
    let [letter, digits @ ..] = text.as_bytes() else {
        return false;
    };
    letter.is_ascii_uppercase() && digits.len() == 8 && digits.iter().all(u8::is_ascii_digit)
}

/// Empty, or one of the codes that stand for none: `E99999999`, `M99999999`.
fn has_no_council(code: &str) -> bool {
    code.is_empty() || code.len() == 9 && code.ends_with("99999999")
}

/// `NPT 1AA` of Newport until 1984, and `GIR 0AA` of a bank: nobody lives there today.
fn is_of_old_form(postcode: &str) -> bool {
    postcode.starts_with("NPT") || postcode.starts_with("GIR")
}

/// A part of what stands in a file, for a message.
fn short(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
#[path = "directory_tests.rs"]
mod tests;
