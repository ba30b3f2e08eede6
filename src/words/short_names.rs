//! Words in capitals: short names of things ("ICB"), and words that are only written loudly.

use super::frequency::{self, Zipf};
use super::tokens::Word;
use std::ops::Range;

/// What everybody knows by its letters, as NHS style has it, and codes that are no words.
const KNOWN: &[&str] = &[
    "A&E", "AM", "BBC", "BSL", "BST", "BT", "CCTV", "CD", "CSS", "CT", "CV", "DNA", "DVD", "EU",
    "FAQ", "GB", "GMT", "GP", "GPS", "HIV", "HM", "HTML", "ID", "IT", "JPEG", "KB", "LGBT",
    "LGBTQ", "LGBTQI", "LGBTQIA", "MB", "MP", "MRI", "NHS", "OK", "PC", "PDF", "PIN", "PM", "PNG",
    "PO", "QR", "SMS", "TBA", "TBC", "TBD", "TV", "UK", "URL", "US", "USA", "USB", "XL",
];

/// Ordinary words of up to five letters that are written in capitals to be heard.
const LOUD: &[&str] = &[
    "ALL", "ALSO", "ALWAYS", "AND", "ANY", "ARE", "ASK", "BUT", "CALL", "CAN", "DO", "EACH",
    "EVERY", "FOR", "FREE", "FROM", "HELP", "HERE", "IF", "IN", "IS", "MAY", "MUST", "NEVER",
    "NEW", "NO", "NOT", "NOW", "OF", "ON", "ONLY", "OR", "OUR", "READ", "STOP", "THE", "PLEASE",
    "THIS", "TO", "URGENT", "WE", "WILL", "WITH", "YES", "YOU", "YOUR",
];

/// The letters from which on a word in capitals is taken for an ordinary one.
const ORDINARY: usize = 6;

/// The letters that stand for words, where a word is such a name: "ICB" of "ICBs", "ICB's" and
/// "I.C.B.". `None` for ordinary words, numbers of the Romans, and names that everybody knows.
pub fn short_name(word: &str) -> Option<String> {
    let bare = word.trim_end_matches("'s").trim_end_matches("’s");
    // “D.W.P.” is letters with stops, and “GOV.UK” is an address.
    let is_dotted = bare.split('.').all(|part| part.len() < 2);
    let bare: String = match is_dotted {
        true => bare.chars().filter(|it| *it != '.').collect(),
        false => bare.to_owned(),
    };
    let letters = bare.trim_end_matches('s');
    if !(2..=7).contains(&letters.len()) || !letters.chars().all(|it| it.is_ascii_alphabetic()) {
        return None;
    }
    let capitals = letters.chars().filter(char::is_ascii_uppercase).count();
    let is_short = match letters.len() - capitals {
        0 => letters.len() <= ORDINARY,
        // "TCaPS" and "MoJ", and neither "McDonald" nor "PhD".
        small => {
            let edges = letters.starts_with(is_capital) && letters.ends_with(is_capital);
            capitals >= small && capitals > 1 && edges && letters != "PhD"
        }
    };
    let is_number = letters.chars().all(|it| "IVX".contains(it));
    let is_loud = LOUD.contains(&letters) || is_common(letters, EVERYWHERE);
    (is_short && !is_number && !is_known(letters) && !is_loud).then(|| letters.to_owned())
}

/// Whether everybody knows it by its letters.
pub fn is_known(letters: &str) -> bool {
    KNOWN.contains(&letters)
}

/// Runs of ordinary words in capitals. Short names that stand side by side are none, and no run goes
/// across a full stop, a comma or a bracket.
pub fn shouts<'t>(text: &str, words: impl Iterator<Item = Word<'t>>) -> Vec<Range<usize>> {
    let mut runs: Vec<Vec<Word<'t>>> = Vec::new();
    let mut end = None;
    for word in words {
        let is_loud = word.letters() > 1 && word.text.chars().all(|it| !it.is_lowercase());
        let gap = end.and_then(|end| text.get(end..word.start));
        let is_joined = gap.is_some_and(|gap| {
            gap.chars()
                .all(|it| it.is_whitespace() || matches!(it, '/' | '-'))
        });
        match runs.last_mut().filter(|_| is_joined) {
            Some(run) if is_loud => run.push(word),
            _ if is_loud => runs.push(vec![word]),
            _ => {}
        }
        end = is_loud.then(|| word.range().end);
    }
    runs.iter().filter_map(|run| shout(run)).collect()
}

/// From the first to the last word of a run, if two of them or more are ordinary.
fn shout(run: &[Word<'_>]) -> Option<Range<usize>> {
    let is_ordinary = |word: &&Word<'_>| {
        LOUD.contains(&word.text)
            || (!is_known(word.text)
                && (word.letters() >= ORDINARY || is_common(word.text, COMMON)))
    };
    let (first, last) = (run.first()?, run.last()?);
    (run.iter().filter(is_ordinary).count() > 1).then(|| first.start..last.range().end)
}

/// Every text has words as common as these, such as "when" and "down". A name in capitals that is spelled
/// like a less common word, such as NICE or SALT, is a name.
const EVERYWHERE: Zipf = Zipf::tenths(60);

/// Two words as common as these, side by side in capitals, are no names: "LYING DOWN".
const COMMON: Zipf = Zipf::tenths(45);

/// Whether a word in capitals is spelled like a common word.
fn is_common(word: &str, from: Zipf) -> bool {
    frequency::of(&word.to_lowercase()).is_some_and(|zipf| zipf >= from)
}

fn is_capital(letter: char) -> bool {
    letter.is_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::{short_name, shouts};
    use crate::words::words;

    #[test]
    fn letters_are_found_in_every_form_of_a_short_name() {
        for (word, letters) in [
            ("CETR", "CETR"),
            ("ICS's", "ICS"),
            ("ICS’s", "ICS"),
            ("ICBs", "ICB"),
            ("D.W.P", "DWP"),
            ("TCaPS", "TCaPS"),
            ("MoJ", "MoJ"),
            ("NICE", "NICE"),
            ("SALT", "SALT"),
        ] {
            assert_eq!(short_name(word).as_deref(), Some(letters), "{word}");
        }
        for word in [
            "NOW", "HM", "CV", "IT", "LGBTQI", "NHS", "GPs", "PhD", "YouTube", "III", "I", "Ask",
            "PLEASE", "WHEN", "DOWN", "McDonald", "P45", "GOV.UK",
        ] {
            assert_eq!(short_name(word), None, "{word}");
        }
    }

    #[test]
    fn a_shout_is_ordinary_words_side_by_side() {
        let found = |text: &'static str| -> Vec<&str> {
            let found = shouts(text, words(text)).into_iter();
            found.map(|it| &text[it]).collect()
        };
        assert_eq!(found("PLEASE CALL US."), ["PLEASE CALL US"]);
        assert_eq!(found("DO NOT call."), ["DO NOT"]);
        assert_eq!(
            found("It is worse WHEN WAKING UP or LYING DOWN."),
            ["WHEN WAKING UP", "LYING DOWN"]
        );
        assert_eq!(found("HELP PARENT/CARERS."), ["HELP PARENT/CARERS"]);
        for quiet in [
            "Ask the NHS CETR team. UK GDPR applies.",
            "The service (CETR) NHS ENGLAND.",
            "We ask ONLY. NEW people wait.",
            "It is for the (MUST) ALL of us.",
            "We must NOT.",
            "Ask the NICE SENCO, and SALT.",
        ] {
            assert!(found(quiet).is_empty(), "{quiet}");
        }
    }
}
