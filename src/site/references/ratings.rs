//! Ratings whose label names another colour than the one that families see.

use super::super::Site;
use crate::content::kinds::{Colour, Rating};
use crate::content::values::Format;
use crate::diagnostic::{Finding, finding};

/// English words for colours, each with the ratings that may be called so. Amber is called yellow or
/// orange by some areas, and looks like both.
const WORDS: &[(&str, &[Colour])] = &[
    ("red", &[Colour::Red]),
    ("amber", &[Colour::Amber]),
    ("orange", &[Colour::Amber]),
    ("yellow", &[Colour::Yellow, Colour::Amber]),
    ("green", &[Colour::Green]),
    ("blue", &[Colour::Blue]),
    ("purple", &[]),
    ("pink", &[]),
    ("grey", &[]),
    ("white", &[]),
    ("black", &[]),
];

/// Looks at the label of every rating, in both formats of an English site.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    if site.first_language().language() != "en" {
        return;
    }
    let files = site.content.register.iter();
    let ratings = files.flat_map(|file| &file.value.ratings);
    findings.extend(ratings.filter_map(problem));
}

fn problem(rating: &Rating) -> Option<Finding> {
    let id = rating.id.value;
    let formats = [Format::Plain, Format::Easy];
    let labels = formats.map(|format| rating.label.in_first_language(format).to_lowercase());
    let (word, meant) = labels.iter().find_map(|label| {
        let words = label.split(|c: char| !c.is_alphabetic());
        let mut named = words.filter_map(|word| WORDS.iter().find(|(known, _)| *known == word));
        // "Red (was amber)" names its own colour too.
        let first = named.clone().next()?;
        let is_right = named.any(|(_, colours)| colours.contains(&id));
        (!is_right).then_some(*first)
    })?;
    let id = id.word();
    Some(match meant.first() {
        Some(colour) => finding!(LABEL_COLOUR, rating.label.span,
            "this rating is called {word}, but families see it in {id}";
            help: "write `id: {}` above it, or the word {id} here", colour.word()),
        None => finding!(LABEL_COLOUR, rating.label.span,
            "this rating is called {word}, but families see it in {id}";
            help: "write the word {id} here: there is no rating in {word}"),
    })
}
