//! What resolved texts and pages take from the theme and the pictures of a site.

use super::pictures::site_pictures::SitePictures;
use crate::content::values::{Format, LanguageTag};
use crate::text::{Argument, Assets, Conventions, Picture, Said, ShownCredits};
use crate::theme::{Strings, StyleFiles};
use fluent_bundle::FluentArgs;

/// The words of the interface, the pictures in use, and the styles.
#[derive(Debug, Clone, Copy)]
pub struct SiteAssets<'s> {
    /// Words of the interface.
    pub strings: &'s Strings,
    /// Pictures.
    pub site_pictures: &'s SitePictures,
    /// The stylesheet and its fonts.
    pub styles: &'s StyleFiles,
}

impl Assets for SiteAssets<'_> {
    fn say(
        &self,
        (language, format): (&LanguageTag, Format),
        key: &str,
        arguments: &[(&'static str, Argument<'_>)],
    ) -> Option<Said> {
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            match value {
                Argument::Text(text) => given.set(*name, (*text).to_owned()),
                Argument::Number(number) => given.set(*name, f64::from(*number)),
            }
        }
        let given = (!arguments.is_empty()).then_some(&given);
        self.strings.said_in(language, format, key, given)
    }

    fn conventions(&self, language: &LanguageTag) -> &Conventions {
        self.strings.conventions(language.as_str())
    }

    fn picture(&self, name: &str) -> Option<&Picture> {
        self.site_pictures.get(name)
    }

    fn credits(&self) -> Vec<ShownCredits> {
        self.site_pictures.credits()
    }

    fn own_name(&self, language: &LanguageTag) -> Option<String> {
        self.strings.own_name(language.as_str())
    }

    fn words_checked_by(&self, language: &LanguageTag) -> Option<String> {
        self.strings.checked_by(language).map(str::to_owned)
    }
}
