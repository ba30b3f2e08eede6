//! People and words: roles, what families say, words explained.

#![allow(missing_docs, reason = "the keys of docs/pages/themes.md")]

use super::blocks::BlockContent;
use super::{Viewer, WordsView};
use crate::content::Entity;
use crate::content::blocks::{FeedbackOptions, RolesOptions};
use crate::content::kinds::Role;
use crate::content::values::Format;
use crate::render::pictures::shelf::PictureView;
use serde::Serialize;
#[derive(Debug, Serialize)]
pub struct RoleView {
    id: String,
    name: WordsView,
    local_title: Option<WordsView>,
    summary: WordsView,
    does: Vec<WordsView>,
    does_not: Vec<WordsView>,
    skills: Vec<WordsView>,
    picture: Option<PictureView>,
}

#[derive(Debug, Serialize)]
pub struct QuoteView {
    id: String,
    text: String,
    speaker: &'static str,
    lang: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct TermView {
    pub id: String,
    pub term: String,
    pub say_it: Option<String>,
    pub easy: WordsView,
    pub plain: Option<WordsView>,
    pub picture: Option<PictureView>,
}

impl<'s, 'c: 's> Viewer<'s, 'c> {
    pub(super) fn roles(&self, options: &RolesOptions) -> BlockContent {
        let wanted = |role: &&&Entity<Role>| {
            options.id.is_empty() || options.id.iter().any(|id| id.value == role.id)
        };
        let roles = self.scope.branch.roles.iter().filter(wanted);
        BlockContent::Roles {
            show: options.show.iter().map(|part| part.word()).collect(),
            roles: roles
                .map(|role| RoleView {
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

    pub(super) fn quotes(&self, options: &FeedbackOptions) -> Vec<QuoteView> {
        let most = options.most.map_or(usize::MAX, |most| {
            usize::try_from(most).unwrap_or(usize::MAX)
        });
        let first = self.scope.site.first_language();
        let foreign = (first != &self.scope.edition.language).then(|| first.as_str().to_owned());
        self.scope
            .branch
            .quotes
            .iter()
            .filter(|quote| options.speaker.is_empty() || options.speaker.contains(&quote.speaker))
            .take(most)
            .map(|quote| QuoteView {
                id: quote.id.value.to_string(),
                text: match (&quote.easy, self.scope.edition.format) {
                    (Some(easy), Format::Easy) => easy.as_str().to_owned(),
                    _ => quote.text.as_str().to_owned(),
                },
                speaker: quote.speaker.word(),
                lang: foreign.clone(),
            })
            .collect()
    }

    /// The words that are explained here, in the order of the alphabet.
    pub fn terms(&self) -> Vec<TermView> {
        let mut terms: Vec<TermView> = self
            .scope
            .branch
            .terms
            .iter()
            .map(|term| TermView {
                id: term.id.value.to_string(),
                term: self.words(&term.term).text,
                say_it: term.say_it.as_ref().map(|text| text.as_str().to_owned()),
                easy: self.words(&term.easy),
                plain: self.maybe(term.plain.as_ref()),
                picture: self.picture(term.picture.as_ref()),
            })
            .collect();
        terms.sort_by_cached_key(|term| (term.term.to_lowercase(), term.id.clone()));
        terms
    }
}
