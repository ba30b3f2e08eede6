//! Words of the glossary in running text.

use super::super::values::Id;
use aho_corasick::{AhoCorasick, MatchKind};

/// The words of a glossary in one language, ready to be found in text. Long ones win over short
/// ones; capital letters do not matter; only whole words count.
#[derive(Debug, Default)]
pub struct Terms {
    matcher: Option<AhoCorasick>,
    ids: Vec<Id>,
}

/// A word of the glossary in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// Which pattern.
    pattern: usize,
}

impl Terms {
    /// From the forms of all words: `consents` belongs to `consent`.
    pub fn new<'a>(forms: impl IntoIterator<Item = (&'a str, &'a Id)>) -> Self {
        let (words, ids): (Vec<&str>, Vec<Id>) = forms
            .into_iter()
            .filter(|(word, _)| !word.trim().is_empty())
            .map(|(word, id)| (word.trim(), id.clone()))
            .unzip();
        if words.is_empty() {
            return Self::default();
        }
        let matcher = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .build(words)
            .ok();
        Self { matcher, ids }
    }

    /// Whether there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.matcher.is_none()
    }

    /// Whether one of them has this id.
    pub fn has(&self, id: &str) -> bool {
        self.ids.iter().any(|known| known.as_str() == id)
    }

    /// The words in `text`, in their order.
    pub fn find<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Found> + 't {
        self.matcher
            .iter()
            .flat_map(move |matcher| matcher.find_iter(text))
            .filter(move |found| is_whole_word(text, found.start(), found.end()))
            .map(|found| Found {
                start: found.start(),
                end: found.end(),
                pattern: found.pattern().as_usize(),
            })
    }

    /// The id of the word that was found.
    pub fn id(&self, found: Found) -> &Id {
        &self.ids[found.pattern]
    }
}

/// A part of an email or web address is no word: there a dot stands between letters, and so may `@`, `/` and `_`.
fn is_whole_word(text: &str, start: usize, end: usize) -> bool {
    let part_of_word = |c: char| c.is_alphanumeric() || "-@_/".contains(c);
    let mut before = text[..start].chars().rev();
    let mut after = text[end..].chars();
    let is_part = |next: Option<char>, one_more: Option<char>| match next {
        Some('.') => one_more.is_some_and(char::is_alphanumeric),
        Some(next) => part_of_word(next),
        None => false,
    };
    !is_part(before.next(), before.next()) && !is_part(after.next(), after.next())
}

#[cfg(test)]
mod tests {
    use super::{Id, Terms};

    #[test]
    fn a_part_of_an_address_is_no_word() {
        let id = Id::new("keyworkers").expect("an id");
        let terms = Terms::new([("keyworkers", &id)]);
        for address in [
            "thanet.keyworkers.team@example.org",
            "keyworkers@example.org",
            "team@keyworkers.example.org",
            "https://example.org/keyworkers",
            "example.org/our_keyworkers",
        ] {
            assert_eq!(terms.find(address).count(), 0, "{address}");
        }
        for text in ["Ask keyworkers.", "(keyworkers)", "Keyworkers, and …"] {
            assert_eq!(terms.find(text).count(), 1, "{text}");
        }
    }

    #[test]
    fn whole_words_are_found_and_the_longest_wins() {
        let ids: Vec<Id> = ["register", "dsr"]
            .iter()
            .filter_map(|id| Id::new(id))
            .collect();
        let terms = Terms::new([("register", &ids[0]), ("Dynamic Support Register", &ids[1])]);
        let text = "The dynamic support register. Registered? A register.";
        let found: Vec<_> = terms
            .find(text)
            .map(|f| (&text[f.start..f.end], terms.id(f).as_str()))
            .collect();
        assert_eq!(
            found,
            [
                ("dynamic support register", "dsr"),
                ("register", "register")
            ]
        );
    }
}
