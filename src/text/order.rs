//! The order of names, as the alphabet of a language has it.

use crate::content::values::LanguageTag;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

/// Sorts by names. Those that a language does not tell apart stay as they were.
pub(super) fn by_name<T>(list: &mut [T], language: &LanguageTag, name: impl Fn(&T) -> &str) {
    let collator = collator(language);
    list.sort_by(|one, other| match &collator {
        Some(collator) => collator.compare(name(one), name(other)),
        None => name(one).cmp(name(other)),
    });
}

/// The alphabet of a language; that of all languages where it has none of its own.
fn collator(language: &LanguageTag) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = language.as_str().parse().ok()?;
    Collator::try_new((&locale).into(), CollatorOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    use super::by_name;
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
}
