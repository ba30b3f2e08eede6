//! Finding a page: by words, and in the list from A to Z.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::text::order::{Alphabet, by_name};
use crate::text::resolver::Resolver;
use crate::text::values::PageLink;
use serde::Serialize;

/// Pages whose titles begin with the same letter.
#[derive(Debug, Serialize)]
pub struct ShownLetter {
    pub letter: String,
    pub pages: Vec<PageLink>,
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// The address of the index of words; `None` in a language whose words cannot be told apart.
    pub(super) fn search_index(&self) -> Option<String> {
        let site = self.scope.site;
        let path = site.search_index(self.scope.edition)?;
        Some(site.base.href(&path))
    }

    /// The other pages of this edition, by the first letter of their titles.
    pub(super) fn letters_in_order(&self) -> Vec<ShownLetter> {
        let pages = self.scope.edition.pages.values().copied();
        let others = pages.filter(|page| Some(*page) != self.scope.page);
        let mut links: Vec<PageLink> = others.map(|page| self.page_link(page)).collect();
        let language = self.scope.language;
        by_name(&mut links, language, |link| sorted_as(&link.title));
        let alphabet = Alphabet::of(language);
        let mut letters: Vec<ShownLetter> = Vec::new();
        for link in links {
            let letter = first_letter(&link.title);
            match letters
                .last_mut()
                .filter(|last| alphabet.is_same_letter(&last.letter, &letter))
            {
                Some(last) => last.pages.push(link),
                None => letters.push(ShownLetter {
                    letter,
                    pages: vec![link],
                }),
            }
        }
        letters
    }
}

/// What a title is sorted by: quotation marks and the like do not count.
fn sorted_as(title: &str) -> &str {
    title.trim_start_matches(|c: char| !c.is_alphanumeric())
}

fn first_letter(title: &str) -> String {
    let letter = sorted_as(title).chars().next();
    letter.map_or_else(String::new, |letter| letter.to_uppercase().to_string())
}

#[cfg(test)]
mod tests {
    use super::first_letter;

    #[test]
    fn a_title_in_quotation_marks_stands_under_its_first_letter() {
        assert_eq!(first_letter("“easy read” pages"), "E");
        assert_eq!(first_letter("Écoute"), "É");
    }
}
