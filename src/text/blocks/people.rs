//! People and words: roles, what families say, words explained.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use crate::content::Entity;
use crate::content::blocks::{FeedbackOptions, RolePart, RolesOptions};
use crate::content::kinds::{Role, Speaker};
use crate::content::values::{Format, LanguageTag};
use crate::text::order::by_name;
use crate::text::resolver::Resolver;
use crate::text::values::{Phrase, Picture};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct ShownRoles {
    /// What is shown of each; everything when empty.
    pub show: Vec<RolePart>,
    pub roles: Vec<ShownRole>,
}

#[derive(Debug, Serialize)]
pub struct ShownRole {
    pub id: String,
    pub name: Phrase,
    pub local_title: Option<Phrase>,
    pub summary: Phrase,
    pub does: Vec<Phrase>,
    pub does_not: Vec<Phrase>,
    pub skills: Vec<Phrase>,
    pub picture: Option<Picture>,
}

#[derive(Debug, Serialize)]
pub struct ShownQuote {
    pub id: String,
    pub text: String,
    pub speaker: Speaker,
    pub lang: Option<LanguageTag>,
}

#[derive(Debug, Serialize)]
pub struct ShownTerm {
    pub id: String,
    pub term: String,
    /// The language of the word where that is not the one of the text.
    pub lang: Option<LanguageTag>,
    pub say_it: Option<String>,
    pub easy: Phrase,
    pub plain: Option<Phrase>,
    pub picture: Option<Picture>,
}

impl<'s, 'c: 's> Resolver<'s, 'c> {
    pub(super) fn roles(&self, options: &RolesOptions) -> ShownRoles {
        let wanted = |role: &&&Entity<Role>| {
            options.id.is_empty() || options.id.iter().any(|id| id.value == role.id)
        };
        let roles = self.scope.branch.roles.iter().filter(wanted);
        ShownRoles {
            show: options.show.clone(),
            roles: roles
                .map(|role| ShownRole {
                    id: role.id.to_string(),
                    name: self.words(&role.value.name),
                    local_title: self.maybe(role.value.local_title.as_ref()),
                    summary: self.words(&role.value.summary),
                    does: self.list(&role.value.does),
                    does_not: self.list(&role.value.does_not),
                    skills: self.list(&role.value.skills),
                    picture: self.picture(role.value.picture.as_ref()),
                })
                .collect(),
        }
    }

    pub(super) fn quotes(&self, options: &FeedbackOptions) -> Vec<ShownQuote> {
        let most = options.most.map_or(usize::MAX, |most| {
            usize::try_from(most).unwrap_or(usize::MAX)
        });
        let first = self.scope.site.first_language();
        let foreign = (first != self.scope.language).then(|| first.clone());
        self.scope
            .branch
            .quotes
            .iter()
            .filter(|quote| options.speaker.is_empty() || options.speaker.contains(&quote.speaker))
            .take(most)
            .map(|quote| ShownQuote {
                id: quote.id.value.to_string(),
                text: match (&quote.easy, self.scope.edition.format) {
                    (Some(easy), Format::Easy) => easy.as_str().to_owned(),
                    _ => quote.text.as_str().to_owned(),
                },
                speaker: quote.speaker,
                lang: foreign.clone(),
            })
            .collect()
    }

    /// The words with these ids that are explained here, in the order of the alphabet.
    pub fn terms(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<ShownTerm> {
        let terms = self.scope.branch.terms.iter();
        // How a word sounds was written for those who read the first language.
        let is_first = self.scope.language == self.scope.site.first_language();
        let sounds =
            |term: &'c crate::content::kinds::Term| term.say_it.as_ref().filter(|_| is_first);
        let mut terms: Vec<ShownTerm> = terms
            .filter(|term| is_wanted(term.id.value.as_str()))
            .map(|term| ShownTerm {
                id: term.id.value.to_string(),
                lang: self.scope.words(&term.term).1.cloned(),
                term: self.words(&term.term).text,
                say_it: sounds(term).map(|text| text.as_str().to_owned()),
                easy: self.words(&term.easy),
                plain: self.maybe(term.plain.as_ref()),
                picture: self.picture(term.picture.as_ref()),
            })
            .collect();
        by_name(&mut terms, self.scope.language, |term| &term.term);
        terms
    }
}
