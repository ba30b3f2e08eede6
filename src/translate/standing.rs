//! How a page stands in a language: for each of its units, which unit of the translation is its own, and whether
//! that was made from the words of today.

use super::exchange::State;
use super::pairs::Pair;
use super::stale::{fits, paired};
use super::texts::{List, Texts, Translated};
use super::units::{Unit, lines_up, of_page};
use crate::content::kinds::UnitsFile;
use crate::content::page::Page;
use crate::content::values::LanguageTag;

/// A page in a language.
#[derive(Debug)]
pub struct Standing<'c> {
    /// The units of the page, as it is today.
    pub units: Vec<Unit>,
    /// Its translation, if there is one.
    pub translated: Option<Translated<'c>>,
    /// The units of that.
    pub own: Vec<Unit>,
    /// For each unit of the page, where its translation is.
    pub stands: Vec<Option<Stands>>,
}

/// Where the translation of a unit is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stands {
    /// The number of the unit of the translation.
    pub own: usize,
    /// Whether it is one of the words of today.
    pub state: State,
}

impl<'c> Standing<'c> {
    /// Of a page with the path of its file.
    pub fn of(
        texts: &Texts<'c>,
        (path, page): (&str, &Page),
        language: &LanguageTag,
    ) -> Standing<'c> {
        let units = of_page(page, texts.text(page));
        let translated = texts.translation(path, language);
        let own = translated.map_or_else(Vec::new, |it| of_page(it.page, texts.text(it.page)));
        let mut standing = Self {
            stands: vec![None; units.len()],
            units,
            translated,
            own,
        };
        match standing.list() {
            Some(list) => standing.by_list(list),
            None => standing.by_place(),
        }
        standing
    }

    /// The list of the translation, if it is that of the translation as it stands.
    pub fn list(&self) -> Option<&'c UnitsFile> {
        let translated = self.translated?;
        match translated.list {
            List::Read(list) if fits(list, translated, &self.own) => Some(list),
            _ => None,
        }
    }

    fn by_list(&mut self, list: &UnitsFile) {
        for pair in paired(list, &self.units) {
            let (own, unit, state) = match pair {
                Pair::Same(own, unit) | Pair::Moved(own, unit) => (own, unit, State::Done),
                Pair::Changed(own, unit) => {
                    let was = list.units[own].source.as_str().to_owned();
                    (own, unit, State::Stale(Some(was)))
                }
                Pair::Removed(_) | Pair::Added(_) => continue,
            };
            self.stands[unit] = Some(Stands { own, state });
        }
    }

    /// Without a list nobody knows what was translated: each unit is taken for that of the one in its place,
    /// and none for done.
    fn by_place(&mut self) {
        if !self.own.is_empty() && lines_up(&self.units, &self.own).is_ok() {
            for (own, stands) in self.stands.iter_mut().enumerate() {
                let state = State::Stale(None);
                *stands = Some(Stands { own, state });
            }
        }
    }
}
