//! How common a word is: how often people say it in films and on television.
//!
//! The numbers are those of subtitles, in `english.fst`, which `make.py` beside this file makes anew.
//! `NOTICE.md` says where they come from and under which licence. Whether a word is too rare is for
//! the checks.

use super::inflect::family;
use fst::Map;
use std::fmt;
use std::sync::LazyLock;

/// How common a word is: the logarithm of how often it stands in a thousand million words (van Heuven
/// and others, 2014, <https://doi.org/10.1080/17470218.2013.850521>). "The" has more than 7, "help" 6,
/// and 3 is once in a million words. It is known in steps of a twentieth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Zipf(u8);

impl Zipf {
    /// The least that is known: what the map lacks is rarer.
    pub const LEAST: Self = Self::tenths(30);

    /// A value in tenths: 35 is 3.5.
    pub const fn tenths(tenths: u8) -> Self {
        Self(tenths * 2)
    }

    /// How often the word stands in a million words.
    pub fn in_a_million(self) -> f64 {
        10_f64.powf(f64::from(self.0) / 20.0 - 3.0)
    }
}

impl fmt::Display for Zipf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", f64::from(self.0) / 20.0)
    }
}

/// English words in small letters, with twenty times their Zipf value.
static WORDS: LazyLock<Map<&[u8]>> = LazyLock::new(|| {
    let bytes: &[u8] = include_bytes!("english.fst");
    Map::new(bytes).expect("the file is a part of the program, and a test reads it")
});

/// How common a word is as it is spelled; `None` for one that is rarer than [`Zipf::LEAST`].
pub fn of_spelling(word: &str) -> Option<Zipf> {
    let value = WORDS.get(word)?;
    u8::try_from(value).ok().map(Zipf)
}

/// How common a word is in the commonest of its forms, in small letters: who knows "listen" knows
/// "listens". `None` for one that is rarer than [`Zipf::LEAST`].
///
/// Words made of common ones count as these do: "kindly", "unkind", "carer", "wheelchair".
pub fn of(word: &str) -> Option<Zipf> {
    let own = of_spelling(word);
    if own.is_some_and(|it| it >= COMMON) {
        return own;
    }
    let family = family(word);
    let of_forms = family.iter().filter_map(|it| of_spelling(it)).max();
    let shortest = of_forms.map_or(SHORT_PART, |_| LONG_PART);
    let of_parts = family.iter().filter_map(|it| of_parts(it, shortest)).max();
    of_forms.max(of_parts)
}

/// For a word as common as this no other form is looked for.
const COMMON: Zipf = Zipf::tenths(45);

/// How common the common words are that a word is made of; `None` where it is made of none.
fn of_parts(word: &str, shortest: usize) -> Option<Zipf> {
    let common = |word: &str| of_spelling(word).filter(|it| *it >= COMMON_PART);
    let stem = |end: &str| word.strip_suffix(end).filter(|it| it.len() > 2);
    let with_y = |stem: &str| stem.strip_suffix('i').map(|it| format!("{it}y"));
    let mut stems: Vec<String> = Vec::new();
    for end in ["ly", "ness", "er", "est", "ful", "less"] {
        if let Some(stem) = stem(end) {
            stems.extend([stem.to_owned(), format!("{stem}e")]);
            stems.extend(with_y(stem));
            let mut back = stem.chars().rev();
            if back.next() == back.next() {
                stems.push(stem[..stem.len() - 1].to_owned());
            }
        }
    }
    // "Simply".
    stems.extend(stem("ly").map(|it| format!("{it}le")));
    stems.extend(word.strip_prefix("un").map(str::to_owned));
    let of_stem = stems.iter().filter_map(|it| common(it)).max();
    of_stem.or_else(|| of_two(word, shortest))
}

/// "Wheelchair", "postcode", "daybed": two common words written as one, neither of fewer letters than
/// `shortest`. The less common of them counts.
fn of_two(word: &str, shortest: usize) -> Option<Zipf> {
    let last = word.len().saturating_sub(shortest - 1);
    let places = (shortest..last).filter(|at| word.is_char_boundary(*at));
    let two = places.filter_map(|at| {
        let (first, second) = word.split_at(at);
        let is_short = first.len().min(second.len()) < LONG_PART;
        let wanted = if is_short { COMMON } else { COMMON_PART };
        let least = of_spelling(first)?.min(of_spelling(second)?);
        // “Accountable” is not “account” and “able”.
        (least >= wanted && second != "able").then_some(least)
    });
    two.max()
}

/// The fewest letters of parts that do not meet by chance, as "man" and "date" do.
const LONG_PART: usize = 4;

/// The same in a word that nobody says: what meets by chance there is hardly two words.
const SHORT_PART: usize = 3;

/// How common the parts of a known word are.
const COMMON_PART: Zipf = Zipf::tenths(40);

#[cfg(test)]
mod tests {
    use super::{WORDS, Zipf, of, of_spelling};
    use fst::Streamer;

    #[test]
    fn the_file_reads_well_and_is_in_order() {
        let mut stream = WORDS.stream();
        let mut before: Vec<u8> = Vec::new();
        let mut words = 0;
        while let Some((word, value)) = stream.next() {
            assert!(before.as_slice() < word);
            assert!(word.iter().all(u8::is_ascii_lowercase));
            assert!((60..=160).contains(&value), "{value}");
            before = word.to_vec();
            words += 1;
        }
        assert_eq!(words, WORDS.len());
        assert!((20_000..22_000).contains(&words), "{words}");
    }

    /// As the counts of the source have them: 667,000 of "help" in 732 million words.
    #[test]
    fn known_words_have_their_values() {
        let shown = |word| of_spelling(word).map(|it| it.to_string());
        assert_eq!(shown("the").as_deref(), Some("7.5"));
        assert_eq!(shown("help").as_deref(), Some("5.95"));
        assert_eq!(shown("poverty").as_deref(), Some("3.9"));
        assert_eq!(shown("charter").as_deref(), Some("3.5"));
        assert_eq!(shown("workforce"), None);
        assert_eq!(shown("xyzzy"), None);
        let once = Zipf::LEAST.in_a_million();
        assert!((once - 1.0).abs() < 1e-9, "{once}");
    }

    #[test]
    fn a_word_is_as_common_as_its_commonest_form() {
        assert_eq!(of("listens"), of_spelling("listen"));
        assert_eq!(of("chooses"), of_spelling("choose"));
        assert!(of("charities") >= of_spelling("charity"));
        assert_eq!(of("assessments"), of_spelling("assessment"));
    }

    #[test]
    fn british_spellings_count_with_american_ones() {
        for (british, american) in [
            ("behaviour", "behavior"),
            ("organisation", "organization"),
            ("centre", "center"),
            ("counsellor", "counselor"),
        ] {
            assert_eq!(of_spelling(british), of_spelling(american), "{british}");
        }
        assert_ne!(of_spelling("filled"), of_spelling("filed"));
    }

    #[test]
    fn words_made_of_common_words_are_common() {
        let common = Zipf::tenths(40);
        for word in [
            "kindly",
            "unkind",
            "carer",
            "daybed",
            "wheelchair",
            "postcode",
            "helpful",
            "happiest",
            "simply",
        ] {
            assert!(of(word) >= Some(common), "{word}");
        }
        for word in [
            "mandates",
            "mandate",
            "statutory",
            "eligibility",
            "facilitator",
            "charter",
        ] {
            assert!(of(word) < Some(common), "{word}");
        }
    }
}
