//! Quotes without recorded consent (rule PUB-18).

use crate::check::rules::prelude::*;

/// Quotes without recorded consent (rule PUB-18).
pub static RULE: CheckRule = CheckRule {
    rule: Rule {
        code: "PUB18",
        name: "quote-without-consent",
        severity: Severity::Warning,
        why: "What somebody said is theirs: it is published only when they said yes and names are gone.",
        source: "UK GDPR, article 6; domain rule PUB-18",
    },
    family: Family::Privacy,
    link: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/",
    levels: Levels::all(Severity::Warning),
    limits: None,
    bad: Example::Change(
        "feedback.yaml",
        "consent_recorded: true",
        "consent_recorded: false",
    ),
    good: Example::Change(
        "feedback.yaml",
        "consent_recorded: true",
        "consent_recorded: true",
    ),
    check: Check::Site(|site, notes| {
        for quote in site
            .content
            .feedback
            .iter()
            .flat_map(|file| file.value.quotes.iter())
        {
            let texts = [Some(&quote.text), quote.easy.as_ref()];
            let name = texts
                .into_iter()
                .flatten()
                .find_map(|it| first_name(it.as_str()));
            if let Some(name) = name.filter(|_| quote.names_removed) {
                notes.add(
                    quote.span,
                    format!("“{name}” is still in this quote"),
                    "write “my son”, “my keyworker” or the like in its place",
                );
            }
            if !quote.consent_recorded || !quote.names_removed {
                notes.add(
                    quote.span,
                    "this quote is not published: consent is not recorded, or names are still in it",
                    "ask the person, take names out, then say `consent_recorded: true` and `names_removed: true`",
                );
            }
        }
    }),
};

/// A first name in a text.
fn first_name(text: &str) -> Option<&str> {
    words::words(text)
        .map(|word| word.text.trim_end_matches("’s").trim_end_matches("'s"))
        .find(|word| words::lists::FIRST_NAMES.contains(word))
}
