//! Values as people and spreadsheet programs write them, made into what a file of ours would hold.
//!
//! Only what can be meant in one way is mended. All else stays as it is, and is a finding where it is read.

use super::super::kinds::Purpose;
use super::super::values::Phone;
use crate::source::workbook::CellKind;
use jiff::ToSpan;
use jiff::civil::Date;

/// What people write into a cell that has nothing to say.
const NOTHING: &[&str] = &["-", "–", "—", "n/a", "na", "none", "nil", "not applicable"];

/// Whether a cell says in words that it is empty.
pub(super) fn says_nothing(text: &str) -> bool {
    NOTHING.contains(&text.to_lowercase().as_str())
}

/// A phone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Number {
    /// As it is to be read.
    Whole(String),
    /// The program has rounded it: `1.91E+09`.
    Rounded,
    /// A number cell that is no phone number, with or without a zero before it.
    NoPhone,
}

/// A phone number, with the zero that a spreadsheet program takes from its head.
pub(super) fn phone(text: &str, kind: CellKind) -> Number {
    let text = without_label(text);
    let upper = text.to_uppercase();
    if let Some((digits, power)) = upper.split_once("E+") {
        let is_number = |part: &str| part.chars().all(|it| it.is_ascii_digit() || it == '.');
        if is_number(digits) && is_number(power) {
            return Number::Rounded;
        }
    }
    let is_bare = !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    if !is_bare || text.starts_with('0') {
        return match kind {
            CellKind::Number => Number::NoPhone,
            _ => Number::Whole(text.to_owned()),
        };
    }
    let with_zero = format!("0{text}");
    // Three and six digits are short numbers, such as 111. They have no zero to lose.
    let is_short = text.len() <= 6;
    let tried = match is_short {
        true => [text.to_owned(), with_zero],
        false if text.starts_with("44") && text.len() > 10 => [format!("+{text}"), with_zero],
        false => [with_zero, format!("+{text}")],
    };
    let found = tried.into_iter().find(|it| is_british(it));
    match (found, kind) {
        (Some(number), _) => Number::Whole(number),
        (None, CellKind::Number) => Number::NoPhone,
        (None, _) => Number::Whole(text.to_owned()),
    }
}

fn is_british(text: &str) -> bool {
    Phone::new(text)
        .is_some_and(|it| !it.dialled().starts_with('+') || it.dialled().starts_with("+44"))
}

/// Without "Tel:" before the digits.
fn without_label(text: &str) -> &str {
    let rest = text.trim_start_matches(|it: char| it.is_alphabetic());
    let label = &text[..text.len() - rest.len()];
    let is_label = ["tel", "telephone", "phone", "t"].contains(&label.to_lowercase().as_str());
    let rest = rest.trim_start_matches(['.', ':', ' ', '\u{a0}']);
    if is_label && rest.len() < text.len() - label.len() {
        rest
    } else {
        text
    }
}

/// How the days of a column are written with numbers alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// 22/11/2026.
    DayFirst,
    /// 11/22/2026.
    MonthFirst,
    /// Nobody can tell.
    Unknown,
}

/// A day as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Day {
    /// This one, whatever the order.
    Sure(Date),
    /// One of two: with the day first, and with the month first.
    Either(Option<Date>, Option<Date>),
}

/// Reads a day; `None` for what is none.
pub(super) fn day(text: &str) -> Option<Day> {
    let text = without_time(text.trim());
    if let Ok(date) = text.parse::<Date>()
        && text.len() == 10
    {
        return Some(Day::Sure(date));
    }
    let words = text.replace([',', '-', '/', '.'], " ");
    let words: Vec<&str> = words.split_whitespace().collect();
    let [first, second, year] = words.as_slice() else {
        return None;
    };
    let year = match year.len() {
        2 => 2000 + year.parse::<i16>().ok()?,
        4 => year.parse::<i16>().ok()?,
        _ => return None,
    };
    let ordinal = |it: &str| -> Option<i8> {
        let digits = it.trim_end_matches(|it: char| it.is_ascii_alphabetic());
        let is_ordinal = ["", "st", "nd", "rd", "th"].contains(&&it[digits.len()..]);
        is_ordinal.then(|| digits.parse().ok()).flatten()
    };
    let date = |day: i8, month: i8| Date::new(year, month, day).ok();
    match (month(first), month(second)) {
        (None, Some(month)) => date(ordinal(first)?, month).map(Day::Sure),
        (Some(month), None) => date(ordinal(second)?, month).map(Day::Sure),
        (Some(_), Some(_)) => None,
        (None, None) => {
            let (first, second) = (first.parse().ok()?, second.parse().ok()?);
            let (day_first, month_first) = (date(first, second), date(second, first));
            match (day_first, month_first) {
                (None, None) => None,
                (Some(one), Some(other)) if one == other => Some(Day::Sure(one)),
                _ => Some(Day::Either(day_first, month_first)),
            }
        }
    }
}

/// The order in which all days of a column can be read; a day that says it is worth more than many that
/// do not.
pub(super) fn order<'t>(column: impl Iterator<Item = &'t str>) -> Order {
    let (mut day_first, mut month_first) = (false, false);
    for text in column {
        match day(text) {
            Some(Day::Either(Some(_), None)) => day_first = true,
            Some(Day::Either(None, Some(_))) => month_first = true,
            _ => {}
        }
    }
    match (day_first, month_first) {
        (true, false) => Order::DayFirst,
        (false, true) => Order::MonthFirst,
        _ => Order::Unknown,
    }
}

/// The day that a number of a spreadsheet stands for: days since 30 December 1899.
pub(super) fn serial(text: &str) -> Option<Date> {
    let days: i32 = text.split('.').next()?.parse().ok()?;
    // From 2009 to 2064: anything else is no day of our time.
    if !(40_000..60_200).contains(&days) {
        return None;
    }
    Date::new(1899, 12, 30).ok()?.checked_add(days.days()).ok()
}

/// Without "14:30" or "00:00:00" behind a day.
fn without_time(text: &str) -> &str {
    match text.rsplit_once([' ', 'T']) {
        Some((day, time)) if time.contains(':') => day.trim_end(),
        _ => text,
    }
}

fn month(word: &str) -> Option<i8> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let word = word.to_lowercase();
    let is_it = |name: &str| {
        word.len() >= 3 && (name.starts_with(&word) || word == "sept" && name.starts_with("sept"))
    };
    let at = MONTHS.iter().position(|name| is_it(name))?;
    i8::try_from(at + 1).ok()
}

/// Other words for what a contact is for.
const PURPOSES: &[(&str, Purpose)] = &[
    ("dsr", Purpose::Register),
    ("dynamic support register", Purpose::Register),
    ("the register", Purpose::Register),
    ("registers", Purpose::Register),
    ("keyworkers", Purpose::Keyworker),
    ("key worker", Purpose::Keyworker),
    ("key workers", Purpose::Keyworker),
    ("keyworking", Purpose::Keyworker),
    ("reviews", Purpose::Review),
    ("cetr", Purpose::Review),
    ("cetrs", Purpose::Review),
    ("ctr", Purpose::Review),
    ("c(e)tr", Purpose::Review),
    ("care, education and treatment review", Purpose::Review),
    ("care, education and treatment reviews", Purpose::Review),
    ("format", Purpose::Formats),
    ("other formats", Purpose::Formats),
    ("accessible formats", Purpose::Formats),
    ("advice line", Purpose::Advice),
    ("hospitals", Purpose::Hospital),
];

/// What contacts are for, as the words of files; a word that is not known stays as it is.
pub(super) fn purposes(text: &str) -> Vec<String> {
    if let Some(word) = purpose(text) {
        return vec![word];
    }
    pieces(text, |piece| purpose(piece).map(|it| vec![it]))
}

fn purpose(text: &str) -> Option<String> {
    let lower = text.trim().to_lowercase();
    let own = Purpose::ALL.iter().find(|it| it.word() == lower);
    let other = || {
        PURPOSES
            .iter()
            .find(|(name, _)| *name == lower)
            .map(|(_, it)| it)
    };
    own.or_else(other).map(|it| it.word().to_owned())
}

/// The pieces of a list, each as `known` reads it: a text that is known whole is not taken apart.
pub(super) fn pieces(text: &str, known: impl Fn(&str) -> Option<Vec<String>>) -> Vec<String> {
    const BETWEEN: [&[&str]; 3] = [&[";", "\n", "|"], &[",", "/", "+"], &[" and ", " & "]];
    let mut open = vec![text.trim().to_owned()];
    for signs in BETWEEN {
        let mut next = Vec::new();
        for piece in open {
            if known(&piece).is_some() {
                next.push(piece);
                continue;
            }
            let mut parts = vec![piece.as_str()];
            for sign in signs {
                parts = parts.into_iter().flat_map(|it| it.split(sign)).collect();
            }
            let parts = parts.into_iter().map(str::trim);
            next.extend(parts.filter(|it| !it.is_empty()).map(str::to_owned));
        }
        open = next;
    }
    open.into_iter()
        .flat_map(|piece| known(&piece).unwrap_or_else(|| vec![piece]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Day, Number, Order, day, order, phone, purposes, serial};
    use crate::source::workbook::CellKind;
    use jiff::civil::date;

    #[test]
    fn the_zero_that_a_program_took_is_put_back() {
        let number = |text: &str| phone(text, CellKind::Number);
        let whole = |text: &str| Number::Whole(text.to_owned());
        assert_eq!(number("1914980001"), whole("01914980001"));
        assert_eq!(number("7700900123"), whole("07700900123"));
        assert_eq!(number("2079460123"), whole("02079460123"));
        assert_eq!(number("441914980001"), whole("+441914980001"));
        assert_eq!(number("111"), whole("111"));
        assert_eq!(number("116123"), whole("116123"));
        assert_eq!(number("191498"), Number::NoPhone);
        assert_eq!(number("35312345678"), Number::NoPhone);
        assert_eq!(number("1914980001.5"), Number::NoPhone);
        let words = |text: &str| phone(text, CellKind::Words);
        assert_eq!(words("1.91498E+09"), Number::Rounded);
        assert_eq!(words("1.91E+09"), Number::Rounded);
        assert_eq!(words("Tel: 0191 498 0001"), whole("0191 498 0001"));
        assert_eq!(words("tbc"), whole("tbc"));
        assert_eq!(words("1914980001"), whole("01914980001"));
        assert_eq!(words("Team 0191 498 0001"), whole("Team 0191 498 0001"));
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let sure = Some(Day::Sure(date(2026, 11, 22)));
        for text in [
            "2026-11-22",
            "22 November 2026",
            "22nd Nov 2026",
            "22-Nov-26",
            "November 22, 2026",
            "2026-11-22T00:00:00",
            "2026-11-22 14:30",
        ] {
            assert_eq!(day(text), sure, "{text}");
        }
        assert_eq!(
            day("22/11/2026"),
            Some(Day::Either(Some(date(2026, 11, 22)), None))
        );
        assert_eq!(
            day("3.4.26"),
            Some(Day::Either(Some(date(2026, 4, 3)), Some(date(2026, 3, 4))))
        );
        for text in ["", "soon", "Nov 2026", "31/31/2026", "22/11", "é/é/é"] {
            assert_eq!(day(text), None, "{text}");
        }
        assert_eq!(serial("46348"), Some(date(2026, 11, 22)));
        assert_eq!(serial("12"), None);
    }

    #[test]
    fn one_day_that_is_plain_says_how_a_column_is_written() {
        let of = |days: &[&str]| order(days.iter().copied());
        assert_eq!(of(&["03/04/2026", "22/11/2026"]), Order::DayFirst);
        assert_eq!(of(&["03/04/2026", "11/22/2026"]), Order::MonthFirst);
        assert_eq!(of(&["03/04/2026"]), Order::Unknown);
        assert_eq!(of(&["22/11/2026", "11/22/2026"]), Order::Unknown);
    }

    #[test]
    fn purposes_are_known_by_other_words() {
        assert_eq!(purposes("Register"), ["register"]);
        assert_eq!(purposes("DSR; Reviews"), ["register", "review"]);
        assert_eq!(purposes("DSR and CETR"), ["register", "review"]);
        assert_eq!(purposes("Advice/Feedback"), ["advice", "feedback"]);
        assert_eq!(
            purposes("Care, education and treatment reviews"),
            ["review"]
        );
        assert_eq!(purposes("advise, hospital"), ["advise", "hospital"]);
    }
}
