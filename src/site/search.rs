//! Which editions have a field that finds pages by words.

use super::{Edition, EditionId, PageId, Site, addresses};
use crate::content::blocks::BlockKind;
use crate::content::values::LanguageTag;

/// Languages that are written without spaces between words: there is no telling where one ends.
const WITHOUT_SPACES: [&str; 8] = ["bo", "dz", "ja", "km", "lo", "my", "th", "zh"];

impl Site<'_> {
    /// The page of an edition where people look for pages by words.
    pub fn search_page(&self, edition: &Edition<'_>) -> Option<PageId> {
        self.page_that_shows(edition, BlockKind::Search)
    }

    /// The path of the index that it looks words up in; `None` where there is no such page, or where the words
    /// of the language cannot be told apart.
    pub fn search_index(&self, edition: &Edition<'_>) -> Option<String> {
        let has_spaces = has_spaces(&edition.language);
        let page = self.search_page(edition).filter(|_| has_spaces);
        page.map(|_| addresses::search_index(&edition.folders.pages))
    }

    /// The editions that have such an index.
    pub fn searched_editions(&self) -> impl Iterator<Item = EditionId> {
        let editions = self.editions.iter_enumerated();
        let searched = editions.filter(|(_, edition)| self.search_index(edition).is_some());
        searched.map(|(number, _)| number)
    }
}

fn has_spaces(language: &LanguageTag) -> bool {
    !WITHOUT_SPACES.contains(&language.language())
}

#[cfg(test)]
mod tests {
    use super::has_spaces;
    use crate::content::values::LanguageTag;

    #[test]
    fn languages_without_spaces_have_no_search() {
        let of = |tag: &str| has_spaces(&LanguageTag::new(tag).expect("a language"));
        assert!(of("en-GB") && of("ur") && of("pl"));
        assert!(!of("zh-Hant") && !of("th") && !of("ja"));
    }
}
