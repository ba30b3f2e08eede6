//! What a field may name: the areas, pages, contacts and languages that exist.

use super::datum::Datum;
use crate::content::decode::shape::{Meaning, Shape};

/// Something that can be chosen: what is written, and what it means.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Named {
    /// What is written into the file.
    pub value: String,
    /// What it is for people.
    pub label: String,
}

impl Named {
    /// One of them.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
        }
    }

    /// Words of the table with what they mean.
    pub fn words(words: &[(&'static str, String)]) -> Vec<Self> {
        let words = words.iter();
        words
            .map(|(word, doc)| Self::new(*word, format!("{word}: {}", doc.trim_end_matches('.'))))
            .collect()
    }

    /// Yes and no.
    pub fn truth() -> Vec<Self> {
        vec![Self::new("true", "Yes"), Self::new("false", "No")]
    }
}

/// What exists in a content folder.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Areas.
    pub areas: Vec<Named>,
    /// Pages.
    pub pages: Vec<Named>,
    /// Contacts.
    pub contacts: Vec<Named>,
    /// Languages beside the first one.
    pub languages: Vec<Named>,
}

impl Known {
    /// What a value with a meaning can name; `None` where it can be anything.
    pub fn of(&self, meaning: Meaning) -> Option<&[Named]> {
        match meaning {
            Meaning::Area => Some(&self.areas),
            Meaning::Page => Some(&self.pages),
            Meaning::Contact => Some(&self.contacts),
            _ => None,
        }
    }

    /// The keys of words in other languages, with their names: those of the site in both levels, then others
    /// that stand there.
    pub(super) fn language_keys(
        &self,
        here: &Datum,
        levels: &[(&'static str, Shape, &'static str)],
    ) -> Vec<(String, String)> {
        let mut keys: Vec<(String, String)> = Vec::new();
        for language in &self.languages {
            let (tag, name) = (&language.value, &language.label);
            keys.push((tag.clone(), name.clone()));
            keys.push((format!("easy.{tag}"), format!("{name}, easy read")));
        }
        if let Datum::Map(pairs) = here {
            for (key, _) in pairs {
                let is_level = levels.iter().any(|(level, ..)| level == key);
                if !is_level && !keys.iter().any(|(it, _)| it == key) {
                    keys.push((key.clone(), key.clone()));
                }
            }
        }
        keys
    }
}
