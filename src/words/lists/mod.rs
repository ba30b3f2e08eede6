//! The word lists that come with Fingerpost, each a text file beside this one.
//!
//! The first lines of a file say what it is for, and each entry has its reason. A list is made ready
//! when it is first asked for. What a finding says of a hit is for the checks, not for this room.

use rustc_hash::FxHashSet;
use std::sync::LazyLock;

use super::lexicon::Lexicon;
use super::phrases::Phrases;

/// A list that comes with Fingerpost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// Words that easy read explains or replaces, with easy words for them.
    Hard,
    /// Easy words for rare ones. That a word is rare is known from
    /// [`frequency`](super::frequency), not from here.
    Easier,
    /// What staff say to each other.
    Jargon,
    /// Words of services that families say otherwise: hard, but not wrong.
    Service,
    /// Words that do not mean what they say.
    Idioms,
    /// Stiff words with plain ones for them.
    Simpler,
    /// Latin and other foreign words.
    Latin,
    /// Words about people that hurt or label them.
    Person,
    /// Words that put autism behind a person.
    Autistic,
    /// Short forms with an apostrophe; the note is `negative`, `have` or `positive`.
    Contractions,
    /// Numbers in words, two to twenty.
    Numbers,
    /// Words that talk down to readers, "should" among them.
    Patronising,
    /// Baby talk.
    Childish,
    /// Words that speak of a law in force.
    Law,
}

impl List {
    /// All lists.
    pub const ALL: [List; 14] = [
        Self::Hard,
        Self::Easier,
        Self::Jargon,
        Self::Service,
        Self::Idioms,
        Self::Simpler,
        Self::Latin,
        Self::Person,
        Self::Autistic,
        Self::Contractions,
        Self::Numbers,
        Self::Patronising,
        Self::Childish,
        Self::Law,
    ];

    /// The list as it stands in its file.
    pub fn text(self) -> &'static str {
        match self {
            Self::Hard => include_str!("hard.txt"),
            Self::Easier => include_str!("easier.txt"),
            Self::Jargon => include_str!("jargon.txt"),
            Self::Service => include_str!("service.txt"),
            Self::Idioms => include_str!("idioms.txt"),
            Self::Simpler => include_str!("simpler.txt"),
            Self::Latin => include_str!("latin.txt"),
            Self::Person => include_str!("person.txt"),
            Self::Autistic => include_str!("autistic.txt"),
            Self::Contractions => include_str!("contractions.txt"),
            Self::Numbers => include_str!("numbers.txt"),
            Self::Patronising => include_str!("patronising.txt"),
            Self::Childish => include_str!("childish.txt"),
            Self::Law => include_str!("law.txt"),
        }
    }

    /// The list, ready to be looked for.
    pub fn lexicon(self) -> &'static Lexicon {
        static READY: [LazyLock<Lexicon>; 14] = [
            LazyLock::new(|| Lexicon::parse(List::Hard.text())),
            LazyLock::new(|| Lexicon::parse(List::Easier.text())),
            LazyLock::new(|| Lexicon::parse(List::Jargon.text())),
            LazyLock::new(|| Lexicon::parse(List::Service.text())),
            LazyLock::new(|| Lexicon::parse(List::Idioms.text())),
            LazyLock::new(|| Lexicon::parse(List::Simpler.text())),
            LazyLock::new(|| Lexicon::parse(List::Latin.text())),
            LazyLock::new(|| Lexicon::parse(List::Person.text())),
            LazyLock::new(|| Lexicon::parse(List::Autistic.text())),
            LazyLock::new(|| Lexicon::parse(List::Contractions.text())),
            LazyLock::new(|| Lexicon::parse(List::Numbers.text())),
            LazyLock::new(|| Lexicon::parse(List::Patronising.text())),
            LazyLock::new(|| Lexicon::parse(List::Childish.text())),
            LazyLock::new(|| Lexicon::parse(List::Law.text())),
        ];
        &READY[self as usize]
    }
}

/// Words that films say seldom and that everybody meets: in shops, at the doctor's, on a phone.
pub static EVERYDAY: LazyLock<Phrases> = LazyLock::new(|| {
    let mut all = Phrases::default();
    let lines = include_str!("everyday.txt").lines();
    for word in lines
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
    {
        all.add(word);
    }
    all
});

/// First names that are no other words, from a list written by hand.
pub static FIRST_NAMES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
    include_str!("first_names.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect()
});

#[cfg(test)]
mod tests {
    use super::{EVERYDAY, List};
    use crate::words::frequency::{self, Zipf};
    use std::collections::BTreeSet;

    #[test]
    fn every_entry_is_found_and_says_why_it_is_there() {
        for list in List::ALL {
            let lexicon = list.lexicon();
            for entry in lexicon.entries() {
                // Some are meant only before other words.
                let is_found = [".", " a copy."].iter().any(|behind| {
                    let text = format!("Now {}{behind}", entry.phrase);
                    lexicon.hits(&text).iter().any(|hit| hit.entry == entry)
                });
                assert!(is_found, "{list:?}: {}", entry.phrase);
                assert!(!entry.note.is_empty(), "{list:?}: {}", entry.phrase);
            }
        }
    }

    #[test]
    fn no_entry_stands_twice_and_no_list_is_short() {
        let least = [90, 240, 80, 40, 60, 150, 40, 100, 4, 60, 19, 20, 40, 5];
        for (list, least) in List::ALL.into_iter().zip(least) {
            let entries = list.lexicon().entries();
            let phrases: BTreeSet<&str> =
                entries.iter().map(|entry| entry.phrase.as_str()).collect();
            assert_eq!(phrases.len(), entries.len(), "{list:?}");
            assert!(entries.len() >= least, "{list:?} has {}", entries.len());
        }
    }

    #[test]
    fn no_suggestion_of_plain_words_is_itself_in_its_list() {
        for list in [
            List::Simpler,
            List::Person,
            List::Latin,
            List::Childish,
            List::Contractions,
        ] {
            for entry in list.lexicon().entries() {
                let hits = list.lexicon().hits(&entry.suggestion);
                assert!(
                    hits.is_empty(),
                    "{list:?}: {} suggests {:?}",
                    entry.phrase,
                    hits[0].entry.phrase
                );
            }
        }
    }

    #[test]
    fn good_plain_text_has_no_hits() {
        let text = include_str!("../samples/plain.txt");
        for list in List::ALL {
            if !matches!(list, List::Hard | List::Easier) {
                let hits = list.lexicon().hits(text);
                assert!(hits.is_empty(), "{list:?}: {hits:?}");
            }
        }
    }

    #[test]
    fn the_issue_words_are_there() {
        let first = |list: List, text| {
            list.lexicon()
                .hits(text)
                .first()
                .map(|hit| hit.suggestion.clone())
        };
        assert_eq!(
            first(List::Simpler, "We assisted him.").as_deref(),
            Some("helped")
        );
        assert_eq!(
            first(List::Simpler, "for a period of").as_deref(),
            Some("for")
        );
        assert_eq!(
            first(List::Jargon, "They triaged you.").as_deref(),
            Some("decided who needs help first")
        );
        assert_eq!(
            first(List::Person, "He suffers from epilepsy.").as_deref(),
            Some("has")
        );
        assert_eq!(
            first(List::Person, "He suffers from autism.").as_deref(),
            Some("is autistic")
        );
        assert_eq!(
            first(List::Latin, "fruit, e.g. plums").as_deref(),
            Some("for example")
        );
        assert_eq!(
            first(List::Contractions, "I can’t.").as_deref(),
            Some("cannot")
        );
        assert_eq!(
            first(List::Easier, "two assessments").as_deref(),
            Some("a check of what you need")
        );
    }

    #[test]
    fn every_word_with_an_easier_one_is_rare_and_no_everyday_word_is_in_a_list() {
        let common = Zipf::tenths(40);
        let easier = List::Easier.lexicon().entries().iter();
        let wrong: Vec<&str> = easier
            .map(|entry| entry.phrase.as_str())
            .filter(|word| frequency::of(word) >= Some(common) || EVERYDAY.holds(word))
            .collect();
        assert!(wrong.is_empty(), "common or everyday words: {wrong:?}");
        for entry in List::Hard.lexicon().entries() {
            assert!(!EVERYDAY.holds(&entry.phrase), "{}", entry.phrase);
        }
    }
}
