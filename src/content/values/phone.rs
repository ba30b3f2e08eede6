//! Phone numbers.
//!
//! A wrong number hurts someone, so each is parsed by a library that knows its rules, and a number that
//! is reserved for examples knows that it is one.

use super::super::decode::{
    Decode, Problems, Shapes,
    shape::{self, Meaning, Shape},
};
use super::super::yaml::Node;
use super::{checked, scalar};
use crate::diagnostic::rules;
use phonenumber::metadata::{DATABASE, Database};
use phonenumber::{Mode, PhoneNumber, country};
use std::sync::LazyLock;

/// A phone number that can be called from the United Kingdom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    shown: Box<str>,
    dialled: Box<str>,
    placeholder: bool,
}

/// Short numbers that families may be told to call: emergency services, NHS 111, the police, the
/// Samaritans and other 116 numbers.
const SHORT: &[&str] = &[
    "999", "112", "111", "101", "105", "119", "116000", "116006", "116111", "116117", "116123",
];

/// Ofcom's numbers for drama use, as the digits after +44 and how many more follow.
/// Source: <https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama>.
const DRAMA: &[&str] = &[
    "1134960", "1144960", "1154960", "1164960", "1174960", "1184960", "1214960", "1314960",
    "1414960", "1514960", "1614960", "2079460", "1914980", "2890180", "2920180", "1632960",
    "7700900", "8081570", "9098790", "3069990",
];

/// The tables of +44. Those of all countries take as long to read as a whole small site, and the
/// library reads them before it writes any number.
static BRITISH: LazyLock<Database> = LazyLock::new(|| {
    let tables = Database::parse(include_str!("british-numbers.xml"));
    tables.unwrap_or_else(|_| DATABASE.clone())
});
const BRITAIN: u16 = 44;

/// The number that a text with these digits holds, and the tables that know it.
fn read(text: &str, digits: &str) -> Option<(PhoneNumber, &'static Database)> {
    let with = |tables| {
        let number = phonenumber::parse_with(tables, Some(country::GB), text).ok()?;
        Some((number, tables))
    };
    let may_be_foreign = text.contains('+') || digits.starts_with("00");
    let british = with(&BRITISH);
    if british.is_none() && may_be_foreign {
        return with(&DATABASE);
    }
    british
}

/// A British number in groups, from its digits after +44: `0191 498 0001` of `1914980001`.
fn grouped(national: &str) -> Option<String> {
    let region = BRITISH.by_id(country::GB.as_ref())?;
    let format = region.formats().iter().find(|format| {
        let leading = format.leading_digits().last();
        let begins = leading.is_none_or(|it| it.find(national).is_some_and(|it| it.start() == 0));
        let whole = format.pattern().find(national);
        begins && whole.is_some_and(|it| it.as_str() == national)
    })?;
    let groups = format.pattern().replace(national, format.format());
    Some(format!("{}{groups}", region.national_prefix()?))
}

impl Phone {
    /// A number from text, if it is one.
    pub fn new(text: &str) -> Option<Self> {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let odd = |c: char| !(c.is_ascii_digit() || " +()-\u{a0}".contains(c));
        if text.contains(odd) {
            return None;
        }
        if SHORT.contains(&digits.as_str()) {
            let shown = match digits.len() {
                6 => format!("{}\u{a0}{}", &digits[..3], &digits[3..]),
                _ => digits.clone(),
            };
            return Some(Self {
                shown: shown.into(),
                dialled: digits.into(),
                placeholder: false,
            });
        }
        let (number, tables) = read(text, &digits)?;
        let national = number.national().to_string();
        let code = number.code().value();
        let british = code == BRITAIN;
        let placeholder = british
            && national.len() == 10
            && DRAMA.iter().any(|range| national.starts_with(range));
        if !placeholder && !phonenumber::is_valid_with(tables, &number) {
            return None;
        }
        let shown = if placeholder && national.starts_with("1632") {
            format!("01632 {} {}", &national[4..7], &national[7..])
        } else if british {
            grouped(&national).unwrap_or_else(|| format!("0{national}"))
        } else {
            number.format().mode(Mode::International).to_string()
        };
        Some(Self {
            // No-break spaces: a number never breaks over two lines (rule N10).
            shown: shown.replace([' ', '-'], "\u{a0}").into(),
            dialled: format!("+{code}{national}").into(),
            placeholder,
        })
    }

    /// Grouped as people read it, with no-break spaces.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// As a phone dials it: `+441632960001`, or a short number such as `999`.
    pub fn dialled(&self) -> &str {
        &self.dialled
    }

    /// Whether it is reserved for drama, and rings nowhere.
    pub fn is_placeholder(&self) -> bool {
        self.placeholder
    }
}

impl Decode for Phone {
    const EXAMPLE: &'static str = "01632 960 001";

    fn shape(_: &mut Shapes) -> Shape {
        shape::scalar("[^A-Za-z]*[0-9][^A-Za-z]*", Self::EXAMPLE).meaning(Meaning::Phone)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let text = scalar(node, "a phone number", Self::EXAMPLE, problems)?.trim();
        let phone = Self::new(text);
        if phone.is_none() {
            let has_letters = text.chars().any(char::is_alphabetic);
            let help = if has_letters {
                "write the number alone, such as `01632 960 001`; words such as opening times go into `hours` or `note`"
            } else {
                "check the digits: write a number that exists, with its area code, such as `01632 960 001`"
            };
            problems.bad(
                &rules::BAD_PHONE,
                node,
                format!("`{text}` is not a phone number"),
                help,
            );
        }
        if phone.as_ref().is_some_and(Self::is_placeholder) {
            problems.placeholder(node, "this phone number");
        }
        phone
    }
}

/// A number for text messages: a phone number, or a short code of five digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextNumber(Phone);

impl TextNumber {
    /// A number from text, if it is one. Short codes for texts have five digits and begin with 6, 7
    /// or 8 (UK short code register).
    pub fn new(text: &str) -> Option<Self> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let is_code = digits.len() == 5
            && digits.starts_with(['6', '7', '8'])
            && digits.bytes().all(|byte| byte.is_ascii_digit());
        if is_code {
            return Some(Self(Phone {
                shown: digits.as_str().into(),
                dialled: digits.into(),
                placeholder: false,
            }));
        }
        Phone::new(text).map(Self)
    }

    /// As a number to show and dial.
    pub fn number(&self) -> &Phone {
        &self.0
    }
}

impl Decode for TextNumber {
    const EXAMPLE: &'static str = "\"85258\"";

    fn shape(_: &mut Shapes) -> Shape {
        shape::scalar("[^A-Za-z]*[0-9][^A-Za-z]*", Self::EXAMPLE).meaning(Meaning::Phone)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let number = checked(
            node,
            "a number for texts",
            &rules::BAD_PHONE,
            Self::EXAMPLE,
            problems,
            Self::new,
        );
        if number.as_ref().is_some_and(|number| number.0.placeholder) {
            problems.placeholder(node, "this phone number");
        }
        number
    }
}

#[cfg(test)]
mod tests {
    use super::{BRITISH, DATABASE, Database, Mode, Phone, TextNumber};
    use std::collections::BTreeSet;

    fn shown(text: &str) -> Option<String> {
        Phone::new(text).map(|phone| phone.shown().replace('\u{a0}', " "))
    }

    #[test]
    fn numbers_are_grouped_and_dialled_in_full() {
        assert_eq!(shown("01632960001").as_deref(), Some("01632 960 001"));
        assert_eq!(shown("0191 498 0001").as_deref(), Some("0191 498 0001"));
        assert_eq!(shown("116 123").as_deref(), Some("116 123"));
        assert_eq!(
            Phone::new("01632 960 001")
                .map(|p| p.dialled().to_owned())
                .as_deref(),
            Some("+441632960001")
        );
        assert_eq!(
            Phone::new("999").map(|p| p.dialled().to_owned()).as_deref(),
            Some("999")
        );
    }

    #[test]
    fn texts_may_go_to_a_short_code_and_calls_may_not() {
        assert_eq!(
            TextNumber::new("85258")
                .map(|n| n.number().dialled().to_owned())
                .as_deref(),
            Some("85258")
        );
        assert!(TextNumber::new("12345").is_none());
        assert!(Phone::new("85258").is_none());
    }

    #[test]
    fn what_is_no_number_is_none() {
        for bad in [
            "",
            "12345",
            "0191 000",
            "call us",
            "01632 960 00",
            "0191 498 0001 x 4",
        ] {
            assert!(Phone::new(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn drama_numbers_know_what_they_are() {
        for number in [
            "01632 960 001",
            "0191 498 0123",
            "07700 900 123",
            "020 7946 0123",
        ] {
            assert!(
                Phone::new(number).is_some_and(|phone| phone.is_placeholder()),
                "{number}"
            );
        }
        assert!(!Phone::new("999").is_some_and(|phone| phone.is_placeholder()));
    }

    /// When the crate has newer tables: copy those of +44 from its `assets/PhoneNumberMetadata.xml`.
    #[test]
    fn the_tables_of_britain_are_those_of_the_library() {
        let regions = |tables: &Database| {
            let regions = tables.by_code(&super::BRITAIN).unwrap_or_default();
            format!("{regions:#?}")
        };
        assert_eq!(regions(&BRITISH), regions(&DATABASE));
        let others = BRITISH.by_code(&353);
        assert!(others.is_none(), "only those of Britain are read");
    }

    #[test]
    fn numbers_are_written_as_the_library_writes_them() {
        let (mut numbers, mut groups) = (0, BTreeSet::new());
        for (area, rest) in (1000..10_000).step_by(3).flat_map(|area| {
            let rests = ["111", "4567", "45678", "456789"];
            rests.map(|rest| (area, rest))
        }) {
            let text = format!("0{area}{rest}");
            let Some((number, _)) = super::read(&text, &text) else {
                continue;
            };
            if let Some(phone) = Phone::new(&text).filter(|phone| !phone.is_placeholder()) {
                let expected = number.format().mode(Mode::National).to_string();
                let shown = phone.shown().replace('\u{a0}', " ");
                assert_eq!(shown, expected);
                let dialled = number.format().mode(Mode::E164).to_string();
                assert_eq!(phone.dialled(), dialled);
                numbers += 1;
                let lengths = shown.split(' ').map(|group| group.len().to_string());
                groups.insert(lengths.collect::<Vec<_>>().join(" "));
            }
        }
        assert!(numbers > 500, "{numbers}");
        assert!(groups.len() > 5, "{groups:?}");
    }

    #[test]
    fn numbers_of_other_countries_are_dialled_from_here() {
        for text in ["+353 1 234 5678", "00353 1 234 5678"] {
            let phone = Phone::new(text);
            let dialled = phone.as_ref().map(Phone::dialled);
            assert_eq!(dialled, Some("+35312345678"), "{text}");
        }
        assert_eq!(shown("+44 191 498 0001").as_deref(), Some("0191 498 0001"));
        assert_eq!(shown("0044 191 498 0001").as_deref(), Some("0191 498 0001"));
        assert!(Phone::new("+999 123 4567").is_none());
    }
}
