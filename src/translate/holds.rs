//! What a unit says beside its wording: facts, links, pictures, numbers and names. A change of one of them
//! matters more than a change of words, in any language.

use super::units::{CodeKind, Piece, Unit};
use std::collections::BTreeMap;

/// What stands in a unit, each thing as often as it stands there.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Holds {
    /// Facts, links, pictures and text in backticks.
    codes: BTreeMap<(Sort, String), usize>,
    /// Numbers, in the digits 0 to 9. The groups of a phone number are one.
    figures: BTreeMap<String, usize>,
    /// Addresses that are typed and no links: mailboxes and sites.
    addresses: BTreeMap<String, usize>,
    /// Names, days, months and numbers in words.
    names: BTreeMap<String, usize>,
    /// All words in small letters, to tell a name that has moved from one that is gone.
    words: BTreeMap<String, usize>,
}

/// What a thing in a unit is, in the words of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// `{{ contact.team.phone }}`.
    Fact,
    /// A picture.
    Picture,
    /// A link.
    Link,
    /// Text in backticks.
    Code,
    /// Digits.
    Number,
    /// A mailbox or the address of a site.
    Address,
    /// A name, a day, a month, or a number in words.
    Name,
}

impl Sort {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Picture => "picture",
            Self::Link => "link",
            Self::Code => "text in backticks",
            Self::Number => "number",
            Self::Address => "address",
            Self::Name => "name",
        }
    }
}

/// Something that one text has and another has not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Thing {
    /// What it is.
    pub sort: Sort,
    /// As it is written.
    pub written: String,
}

/// Words that say when or how many, and are no names. They change as a number does.
const COUNTED: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "weekly",
    "daily",
    "monthly",
];

/// Days and months that are also other words, or no names without their capital letter.
const CAPITAL: &[&str] = &["march"];

/// How many digits a number has that a translation cannot write in words: years, phone numbers.
const LONG: usize = 3;

/// The first digits of phone numbers.
const DIALLED: &[&str] = &["0", "+"];

/// The zeros of the digits of the languages that areas ask for.
const ZEROS: &[char] = &['0', '٠', '۰', '०', '০', '੦', '૦'];

impl Holds {
    /// Of a unit.
    pub(super) fn of(unit: &Unit) -> Self {
        let mut holds = Self::default();
        for code in &unit.codes {
            let sort = match code.kind {
                CodeKind::Fact => Sort::Fact,
                CodeKind::Picture => Sort::Picture,
                CodeKind::Link => Sort::Link,
                CodeKind::Verbatim => Sort::Code,
                CodeKind::Emphasis | CodeKind::Break => continue,
            };
            *holds.codes.entry((sort, code.holds.clone())).or_default() += 1;
        }
        let mut words = String::new();
        for piece in &unit.pieces {
            match piece {
                Piece::Words(more) => words.push_str(more),
                // A fact is a word of its own, and no sentence begins behind it.
                Piece::Single(_) => words.push_str(" \u{fffc} "),
                Piece::Open(_) | Piece::Close(_) => {}
            }
        }
        holds.read(&words);
        holds
    }

    fn read(&mut self, text: &str) {
        for figure in figures(text) {
            *self.figures.entry(figure).or_default() += 1;
        }
        let mut begins = true;
        for word in text.split_whitespace() {
            let bare = word.trim_matches(|it: char| !it.is_alphanumeric());
            let is_address = bare.contains('@') || bare.contains("://") || bare.starts_with("www.");
            if is_address {
                *self.addresses.entry(bare.to_lowercase()).or_default() += 1;
            }
            let low = bare.to_lowercase();
            let is_capital = bare.chars().next().is_some_and(char::is_uppercase);
            let is_counted =
                COUNTED.contains(&low.as_str()) && (is_capital || !CAPITAL.contains(&low.as_str()));
            let is_name = is_capital && !begins && bare.chars().count() > 1;
            if (is_name || is_counted) && !is_address {
                *self.names.entry(bare.to_owned()).or_default() += 1;
            }
            if !low.is_empty() {
                *self.words.entry(low).or_default() += 1;
            }
            begins = word.ends_with(['.', '!', '?', ':', '…', '۔', '؟'])
                || begins && bare.is_empty() && !word.contains('\u{fffc}');
        }
    }

    /// What is here and not there, in one language.
    pub(super) fn beyond(&self, other: &Self) -> Vec<Thing> {
        let mut things = self.codes_beyond(other);
        things.extend(surplus(&self.figures, &other.figures, Sort::Number));
        things.extend(surplus(&self.addresses, &other.addresses, Sort::Address));
        // A name that begins a sentence now is still there.
        let has_word = |name: &str| {
            let low = name.to_lowercase();
            let own = self.words.get(&low);
            other.words.get(&low) >= own
        };
        let names = surplus(&self.names, &other.names, Sort::Name);
        things.extend(names.filter(|it| !has_word(&it.written)));
        things
    }

    /// What is here and not in a text of another language: names may be written otherwise there, and short
    /// numbers in words.
    pub(super) fn beyond_language(&self, other: &Self) -> Vec<Thing> {
        let mut things = self.codes_beyond(other);
        let numbers = surplus(&self.figures, &other.figures, Sort::Number);
        things.extend(numbers.filter(|it| it.written.len() >= LONG));
        things.extend(surplus(&self.addresses, &other.addresses, Sort::Address));
        things
    }

    /// Whether there is anything beside wording.
    pub(super) fn is_empty(&self) -> bool {
        self.codes.is_empty()
            && self.figures.is_empty()
            && self.addresses.is_empty()
            && self.names.is_empty()
    }

    fn codes_beyond(&self, other: &Self) -> Vec<Thing> {
        let codes = self.codes.iter();
        let more = codes.filter(|(code, times)| other.codes.get(*code) < Some(*times));
        more.map(|((sort, holds), _)| Thing {
            sort: *sort,
            written: holds.clone(),
        })
        .collect()
    }
}

fn surplus<'m>(
    own: &'m BTreeMap<String, usize>,
    other: &'m BTreeMap<String, usize>,
    sort: Sort,
) -> impl Iterator<Item = Thing> + 'm {
    let more = own
        .iter()
        .filter(|(thing, times)| other.get(*thing) < Some(*times));
    more.map(move |(written, _)| Thing {
        sort,
        written: written.clone(),
    })
}

/// The numbers of a text in the digits 0 to 9. What follows a group that a phone number begins with belongs to it.
fn figures(text: &str) -> Vec<String> {
    let mut figures: Vec<String> = Vec::new();
    let mut number = String::new();
    let mut gap = 0;
    for character in text.chars() {
        match digit(character) {
            Some(digit) => {
                let is_dialled = DIALLED.iter().any(|it| number.starts_with(it));
                if gap > 0 && !is_dialled && !number.is_empty() {
                    figures.push(std::mem::take(&mut number));
                }
                number.push(digit);
                gap = 0;
            }
            None if character == '+' && number.is_empty() => number.push('+'),
            // One space, hyphen or bracket may stand between two groups.
            None if gap < 2 && is_between_groups(character) => gap += 1,
            None => {
                figures.extend(finished(&mut number));
                gap = 0;
            }
        }
    }
    figures.extend(finished(&mut number));
    figures
}

fn finished(number: &mut String) -> Option<String> {
    let number = std::mem::take(number);
    number
        .chars()
        .any(|it| it.is_ascii_digit())
        .then_some(number)
}

fn is_between_groups(character: char) -> bool {
    matches!(
        character,
        ' ' | '\u{a0}' | '\u{202f}' | '-' | '(' | ')' | '\u{2011}'
    )
}

/// A digit of any of these languages as one of 0 to 9.
fn digit(character: char) -> Option<char> {
    ZEROS.iter().find_map(|zero| {
        let above = u32::from(character).checked_sub(u32::from(*zero))?;
        (above < 10).then(|| char::from_digit(above, 10))?
    })
}

#[cfg(test)]
mod tests {
    use super::{Holds, Sort, figures};

    fn holds(text: &str) -> Holds {
        let mut holds = Holds::default();
        holds.read(text);
        holds
    }

    fn beyond(old: &str, new: &str) -> Vec<(Sort, String)> {
        let things = holds(new).beyond(&holds(old));
        things.into_iter().map(|it| (it.sort, it.written)).collect()
    }

    #[test]
    fn a_phone_number_is_one_number_in_any_digits() {
        assert_eq!(
            figures("Ring 01632 960 001 or 111."),
            ["01632960001", "111"]
        );
        assert_eq!(figures("۰۱۶۳۲ ۹۶۰ ۰۰۱"), ["01632960001"]);
        assert_eq!(figures("+44 (0)1632-960001"), ["+4401632960001"]);
        assert_eq!(
            figures("In 2024 30 people, 9am to 5.30pm"),
            ["2024", "30", "9", "5", "30"]
        );
    }

    #[test]
    fn names_numbers_and_days_are_told_from_wording() {
        assert_eq!(beyond("You can ask us.", "You may ask us."), []);
        assert_eq!(
            beyond("Ring 01632 960 001.", "Ring 01632 960 002."),
            [(Sort::Number, "01632960002".to_owned())]
        );
        assert_eq!(
            beyond("Ask the team at Northtown.", "Ask the team at Southtown."),
            [(Sort::Name, "Southtown".to_owned())]
        );
        assert_eq!(
            beyond("We meet on Monday.", "We meet on Tuesday."),
            [(Sort::Name, "Tuesday".to_owned())]
        );
        assert_eq!(
            beyond("Ask two people.", "Ask three people."),
            [(Sort::Name, "three".to_owned())]
        );
    }

    #[test]
    fn a_name_that_begins_a_sentence_now_is_still_there() {
        assert_eq!(
            beyond("Ask Northtown Council.", "Northtown Council helps."),
            []
        );
        assert_eq!(beyond("Northtown helps.", "We at Northtown help."), []);
    }
}
