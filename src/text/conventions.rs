//! How a language writes days, lists and numbers, by the Unicode Common Locale Data Repository (CLDR).
//!
//! ICU4X brings the data. What it does not know of a language it takes from its root, which is half in English:
//! that is never shown. Such a language gets what everybody can read, a day in numbers and commas.

use crate::content::values::LanguageTag;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, parts};
use icu_locale_core::Locale;
use std::fmt;
use writeable::{Part, PartsWrite, Writeable};

/// How things of a list are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joined {
    /// "one, two and three".
    And,
    /// "one, two or three".
    Or,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListPart {
    /// One of its things, by its place.
    Thing(usize),
    /// What stands between two of them; in some languages also behind the last.
    Words(String),
}

/// How days are written: "22 November 2026", in words, by the calendar of everyday life in the United Kingdom.
type Days = FixedCalendarDateTimeFormatter<Gregorian, YMD>;

/// How a language writes days, lists and numbers.
#[derive(Debug)]
pub struct Conventions {
    /// None where CLDR does not know its months.
    days: Option<Days>,
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
    numbers: Option<DecimalFormatter>,
    /// Between two things of a list that has more.
    between: String,
    is_english: bool,
}

/// Between things, for a language that CLDR does not know.
const COMMA: &str = ", ";

/// The locale of no language.
const ROOT: &str = "und";

/// English without a country is that of Britain, as all words of the interface are: CLDR has that of America there.
const BRITISH: &str = "en-GB";

impl Conventions {
    /// Those of a language.
    pub fn of(language: &LanguageTag) -> Self {
        let tag = language.as_str();
        let is_english = language.language() == "en";
        let tag = if tag == "en" { BRITISH } else { tag };
        let locale = tag.parse::<Locale>().unwrap_or(Locale::UNKNOWN);
        let options = ListFormatterOptions::default;
        let mut conventions = Self {
            days: days(&locale).filter(has_months),
            and: ListFormatter::try_new_and((&locale).into(), options()).ok(),
            or: ListFormatter::try_new_or((&locale).into(), options()).ok(),
            numbers: DecimalFormatter::try_new((&locale).into(), <_>::default()).ok(),
            between: COMMA.to_owned(),
            is_english,
        };
        // Of four things: in many languages other words stand before the last one, and in some behind the first.
        let several = conventions.list(Joined::And, &[""; 4]);
        let between = several.into_iter().find_map(|part| match part {
            ListPart::Words(words) => Some(words),
            ListPart::Thing(_) => None,
        });
        if let Some(between) = between {
            conventions.between = between;
        }
        conventions
    }

    /// A day: "22 November 2026", "22 listopada 2026", "2026年11月22日".
    pub fn day(&self, day: jiff::civil::Date) -> String {
        let written = self.days.as_ref().and_then(|days| written(days, day));
        // Hyphens between numbers change their order after Arabic letters (UAX 9, W2 and W4); strokes do not.
        written.unwrap_or_else(|| format!("{}/{:02}/{:02}", day.year(), day.month(), day.day()))
    }

    /// Things in the order in which they are read, with what stands between them.
    pub fn list(&self, how: Joined, things: &[&str]) -> Vec<ListPart> {
        let formatter = match how {
            Joined::And => self.and.as_ref(),
            Joined::Or => self.or.as_ref(),
        };
        let mut found = Parts::default();
        let known = formatter.map(|it| it.format(things.iter().copied()));
        if known.is_none_or(|list| list.write_to_parts(&mut found).is_err()) {
            return in_commas(things.len());
        }
        let parts = found.parts.into_iter();
        let parts = parts.map(|part| match part {
            ListPart::Words(words) if !self.is_english && is_root_or(&words) => {
                ListPart::Words(COMMA.to_owned())
            }
            part => part,
        });
        chosen(parts.collect(), things)
    }

    /// What stands between two things of a list that has no last one: `, `.
    pub fn between(&self) -> &str {
        &self.between
    }

    /// A number that is written with digits and perhaps a point: "1,234.5", "1 234,5", "১,২৩৪.৫". Other words stay.
    pub fn number(&self, digits: &str) -> String {
        let number = Decimal::try_from_str(digits).ok();
        let written = number.zip(self.numbers.as_ref());
        written.map_or_else(
            || digits.to_owned(),
            |(number, numbers)| numbers.format(&number).to_string(),
        )
    }

    /// A number with its unit, such as "1.3 MB".
    pub fn quantity(&self, text: &str) -> String {
        match text.split_once(' ') {
            Some((digits, unit)) if unit.chars().all(char::is_alphabetic) => {
                format!("{} {unit}", self.number(digits))
            }
            _ => text.to_owned(),
        }
    }
}

fn days(locale: &Locale) -> Option<Days> {
    Days::try_new(locale.into(), YMD::long()).ok()
}

fn written(days: &Days, day: jiff::civil::Date) -> Option<String> {
    let [month, number] = [day.month(), day.day()].map(u8::try_from);
    let date = Date::try_new_gregorian(day.year().into(), month.ok()?, number.ok()?).ok()?;
    Some(days.format(&date).to_string())
}

/// Whether a language has names for its months: the root writes "2026 M11 22".
fn has_months(own: &Days) -> bool {
    let day = jiff::civil::date(2026, 11, 22);
    let root = ROOT.parse().ok().and_then(|root| days(&root));
    root.is_none_or(|root| written(&root, day) != written(own, day))
}

/// Whether words are those by which the root joins: " or ", ", or ".
fn is_root_or(words: &str) -> bool {
    words.trim_matches([',', ' ']) == "or"
}

fn in_commas(count: usize) -> Vec<ListPart> {
    let comma = |number| (number > 0).then(|| ListPart::Words(COMMA.to_owned()));
    let parts = (0..count).flat_map(|at| comma(at).into_iter().chain([ListPart::Thing(at)]));
    parts.collect()
}

/// What CLDR leaves open in Welsh: "a(c)" is "ac" before a vowel, and "a" before all else.
fn chosen(mut parts: Vec<ListPart>, things: &[&str]) -> Vec<ListPart> {
    const OPEN: &str = "a(c)";
    for at in 0..parts.len() {
        let next = match parts.get(at + 1) {
            Some(ListPart::Thing(number)) => things.get(*number).copied().unwrap_or_default(),
            _ => "",
        };
        if let Some(ListPart::Words(words)) = parts.get_mut(at)
            && words.contains(OPEN)
        {
            let word = if begins_with_vowel(next) { "ac" } else { "a" };
            *words = words.replace(OPEN, word);
        }
    }
    parts
}

/// Whether a name begins with a vowel, as Welsh says it. `y` is one before a consonant; `w` seldom is in names.
fn begins_with_vowel(name: &str) -> bool {
    const ALWAYS: &str = "aeiouâêîôûáéíóúàèìòùäëïöü";
    const Y: &str = "yŷýỳÿ";
    let mut letters = name.chars().flat_map(char::to_lowercase);
    match (letters.next(), letters.next()) {
        (Some(first), _) if ALWAYS.contains(first) => true,
        (Some(first), Some(second)) => Y.contains(first) && !ALWAYS.contains(second),
        _ => false,
    }
}

/// Takes a written list apart again.
#[derive(Debug, Default)]
struct Parts {
    parts: Vec<ListPart>,
    things: usize,
    is_thing: bool,
}

impl fmt::Write for Parts {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match self.parts.last_mut() {
            _ if self.is_thing || text.is_empty() => {}
            Some(ListPart::Words(words)) => words.push_str(text),
            Some(ListPart::Thing(_)) | None => self.parts.push(ListPart::Words(text.to_owned())),
        }
        Ok(())
    }
}

impl PartsWrite for Parts {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        if part != parts::ELEMENT {
            return write(self);
        }
        self.parts.push(ListPart::Thing(self.things));
        self.things += 1;
        self.is_thing = true;
        let done = write(self);
        self.is_thing = false;
        done
    }
}

#[cfg(test)]
#[path = "conventions_tests.rs"]
mod tests;
