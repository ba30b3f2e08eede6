//! Small pieces that several pages of the report show.

use crate::content::values::{Date, Format};
use crate::diagnostic::Severity;
use crate::diagnostic::report::visible;
use crate::site::Site;
use serde::Serialize;

/// A day.
#[derive(Debug, Serialize)]
pub(super) struct DateView {
    iso: String,
    text: String,
}

pub(super) fn date(date: Date) -> DateView {
    DateView {
        iso: date.0.to_string(),
        text: date.0.strftime("%-d %B %Y").to_string(),
    }
}

/// The name of the site in its first language.
pub(super) fn site_name(site: &Site<'_>) -> String {
    let name = site.content.site.name.in_first_language(Format::Plain);
    visible(name).into_owned()
}

/// A piece of a message: words, or what stands in backticks.
#[derive(Debug, Serialize)]
pub(super) struct ScannedWord {
    text: String,
    code: bool,
}

/// A message with what stands in backticks told apart. Signs that would turn the text around become
/// visible.
pub(super) fn message(text: &str) -> Vec<ScannedWord> {
    let text = visible(text);
    let whole = || {
        vec![ScannedWord {
            text: text.to_string(),
            code: false,
        }]
    };
    if text.matches('`').count() % 2 == 1 {
        return whole();
    }
    let pieces = text.split('`').enumerate();
    pieces
        .map(|(number, part)| ScannedWord {
            text: part.to_owned(),
            code: number % 2 == 1,
        })
        .filter(|piece| !piece.text.is_empty())
        .collect()
}

/// How many findings of each severity.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub(super) struct Counts {
    pub errors: usize,
    pub warnings: usize,
    pub advice: usize,
    pub all: usize,
}

impl Counts {
    pub fn of(severities: impl Iterator<Item = Severity>) -> Self {
        let mut counts = Self::default();
        for severity in severities {
            counts.all += 1;
            match severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Advice => counts.advice += 1,
            }
        }
        counts
    }
}

/// With a capital at its start.
pub(super) fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(signs).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::message;

    fn shown(text: &str) -> Vec<(String, bool)> {
        let pieces = message(text).into_iter();
        pieces.map(|piece| (piece.text, piece.code)).collect()
    }

    #[test]
    fn what_stands_in_backticks_is_code() {
        assert_eq!(
            shown("write `a` or `b`"),
            [
                ("write ".to_owned(), false),
                ("a".to_owned(), true),
                (" or ".to_owned(), false),
                ("b".to_owned(), true)
            ]
        );
    }

    #[test]
    fn a_lonely_backtick_and_signs_that_turn_text_around_stay_text() {
        assert_eq!(shown("a ` b"), [("a ` b".to_owned(), false)]);
        assert_eq!(shown("a\u{202e}b"), [("a\u{fffd}b".to_owned(), false)]);
    }
}
