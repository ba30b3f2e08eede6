//! From where texts are resolved.

use super::assets::{Argument, Assets, Said};
use super::conventions::Conventions;
use crate::site::{PageId, Scope, Site};

/// Resolves texts, seen from one page or edition.
#[derive(Debug, Clone, Copy)]
pub struct Resolver<'s, 'c> {
    /// From where.
    pub scope: Scope<'s, 'c>,
    /// Words of the interface, and pictures.
    pub assets: &'s dyn Assets,
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    /// Seen from a page.
    pub fn of_page(site: &'s Site<'c>, page: PageId, assets: &'s dyn Assets) -> Self {
        Self {
            scope: site.scope(page),
            assets,
        }
    }

    /// The same, seen from elsewhere.
    #[must_use]
    pub fn at(&self, scope: Scope<'s, 'c>) -> Self {
        Self { scope, ..*self }
    }

    /// A message of the interface in the format and language of this text.
    pub fn say(&self, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> Option<Said> {
        let format = self.scope.edition.format;
        self.assets
            .say((self.scope.language, format), key, arguments)
    }

    /// How the language of this text writes days, lists and numbers.
    pub fn conventions(&self) -> &'s Conventions {
        self.assets.conventions(self.scope.language)
    }

    /// "This is a sample. …", where the site is one.
    pub fn sample(&self) -> Option<String> {
        let is_sample = self.scope.site.content.site.sample == Some(true);
        let say = |key| self.say(key, &[]).map_or_else(String::new, |it| it.text);
        is_sample.then(|| format!("{} {}", say("sample-title"), say("sample-text")))
    }
}
