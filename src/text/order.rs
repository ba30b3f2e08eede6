//! The order of names, as the alphabet of a language has it.

use crate::content::values::LanguageTag;
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

/// Sorts by names. Those that a language does not tell apart stay as they were.
pub(super) fn by_name<T>(list: &mut [T], language: &LanguageTag, name: impl Fn(&T) -> &str) {
    let collator = collator(language, Strength::Tertiary);
    list.sort_by(|one, other| match &collator {
        Some(collator) => collator.compare(name(one), name(other)),
        None => name(one).cmp(name(other)),
    });
}

/// The letters of a language.
pub(super) struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    /// That of a language.
    pub(super) fn of(language: &LanguageTag) -> Self {
        Self(collator(language, Strength::Primary))
    }

    /// Whether a list from A to Z has the two under one letter: in English "É" is an "E", in Polish "Ł" is no "L".
    pub(super) fn is_same_letter(&self, one: &str, other: &str) -> bool {
        match &self.0 {
            Some(collator) => collator.compare(one, other).is_eq(),
            None => one == other,
        }
    }
}

/// The order of a language; that of all languages where it has none of its own.
fn collator(language: &LanguageTag, strength: Strength) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = language.as_str().parse().ok()?;
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    Collator::try_new((&locale).into(), options).ok()
}

#[cfg(test)]
mod tests {
    use super::{Alphabet, by_name};
    use crate::content::values::LanguageTag;

    fn sorted(tag: &str, names: &[&'static str]) -> Vec<&'static str> {
        let mut names = names.to_vec();
        by_name(&mut names, &LanguageTag::new(tag).expect("a tag"), |it| it);
        names
    }

    #[test]
    fn each_language_has_its_own_order() {
        let polish = ["łatwy tekst", "luty", "zespół", "źródło", "zima", "żona"];
        let right = ["luty", "łatwy tekst", "zespół", "zima", "źródło", "żona"];
        assert_eq!(sorted("pl", &polish), right);
        // In Welsh `ch` is a letter behind `c`, and `dd` one behind `d`.
        let welsh = ["chwaer", "cyngor", "ddoe", "dydd"];
        assert_eq!(sorted("cy", &welsh), ["cyngor", "chwaer", "dydd", "ddoe"]);
        let english = ["Zebra", "apple", "Éclair", "keyworker", "Dynamic"];
        let right = ["apple", "Dynamic", "Éclair", "keyworker", "Zebra"];
        assert_eq!(sorted("en-GB", &english), right);
    }

    #[test]
    fn an_accent_makes_a_letter_in_some_languages() {
        let same = |tag: &str, one: &str, other: &str| {
            let language = LanguageTag::new(tag).expect("a tag");
            Alphabet::of(&language).is_same_letter(one, other)
        };
        assert!(same("en-GB", "E", "É") && !same("en-GB", "E", "F"));
        assert!(!same("pl", "L", "Ł"));
    }
}
