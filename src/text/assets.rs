//! What a text needs from the theme: words of the interface, and pictures.

use super::conventions::Conventions;
use super::values::{Picture, ShownCredits};
use crate::content::values::{Format, LanguageTag};
use std::fmt::Debug;

/// An argument of a message.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Argument<'a> {
    /// Words.
    Text(&'a str),
    /// A number, which decides between "1 day" and "2 days".
    Number(u32),
}

/// A message of the interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Its words.
    pub text: String,
    /// Their language where it is not the one that was asked for: nobody has translated the message.
    pub language: Option<LanguageTag>,
}

/// The theme, as texts see it.
pub trait Assets: Debug + Sync {
    /// A message in a language and format, with its arguments; `None` when no language has it.
    fn say(
        &self,
        edition: (&LanguageTag, Format),
        key: &str,
        arguments: &[(&'static str, Argument<'_>)],
    ) -> Option<Said>;

    /// How a language of the site writes days, lists and numbers.
    fn conventions(&self, language: &LanguageTag) -> &Conventions;

    /// A picture by its name.
    fn picture(&self, name: &str) -> Option<&Picture>;

    /// The makers of all pictures in use, with their licences.
    fn credits(&self) -> Vec<ShownCredits>;

    /// The name of a language in that language.
    fn own_name(&self, language: &LanguageTag) -> Option<String>;

    /// Who has checked the words of the interface in a language, where a machine wrote them.
    fn words_checked_by(&self, language: &LanguageTag) -> Option<String>;
}
