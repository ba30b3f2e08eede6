//! Levels whose words or picture name another colour than the one that families see, and names of levels that an
//! area does not have.

use super::super::{BranchKind, Register, Site};
use crate::content::kinds::{Colour, Rating, Service};
use crate::content::things::ThingKind;
use crate::content::values::Format;
use crate::diagnostic::nearest::all_of;
use crate::diagnostic::{Finding, finding};
use crate::source::Span;
use std::collections::BTreeMap;

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

/// Looks at every rating, and at the places that name one.
pub(super) fn check(site: &Site<'_>, findings: &mut Vec<Finding>) {
    check_labels(site, findings);
    let files = site.content.register.iter();
    let ratings = files.flat_map(|file| &file.value.ratings);
    findings.extend(ratings.flat_map(other_pictures));
    findings.extend(unknown_ratings(site));
}

/// Pictures that are named for another colour than their level.
fn other_pictures(rating: &Rating) -> Vec<Finding> {
    let words = [&rating.label, &rating.meaning].into_iter();
    let words = words
        .chain(&rating.review)
        .chain(rating.what_you_get.iter());
    let of_words = words.filter_map(|it| it.picture.as_ref());
    let own = rating.id.value;
    let pictures = rating.picture.iter().chain(of_words);
    let others = pictures.filter_map(|picture| {
        let word = picture.name.as_str().strip_prefix("rating-")?;
        let colour = Colour::ALL.iter().find(|it| it.word() == word)?;
        (*colour != own).then(|| {
            let own = own.word();
            finding!(
                PICTURE_COLOUR, picture.span,
                "this picture is {word}, and stands beside the level `{own}`";
                help: "write `picture: rating-{own}`, or take the picture away: then the right one is shown"
            )
        })
    });
    others.collect()
}

/// Offers and criteria that name a level which an area of theirs does not have: its pages could only show the id.
/// All such areas stand in one finding, because one change mends them all.
fn unknown_ratings(site: &Site<'_>) -> Vec<Finding> {
    if site.content.any_broken(ThingKind::Register) {
        return Vec::new();
    }
    let mut unknown: BTreeMap<(Span, Colour), (Vec<String>, &Register<'_>)> = BTreeMap::new();
    for branch in &site.branches {
        let offers = Service::ALL.iter().flat_map(|it| branch.offers(*it));
        let of_offers = offers.flat_map(|it| &it.offer.ratings);
        let of_offers = of_offers.map(|rating| (rating.span, rating.value));
        let criteria = branch.register.criteria.iter();
        let of_criteria = criteria.filter_map(|set| Some((set.rating.span, set.rating.colour()?)));
        for (span, colour) in of_offers.chain(of_criteria) {
            if branch.register.rating(colour).is_some() {
                continue;
            }
            let areas = unknown.entry((span, colour));
            let (areas, _) = areas.or_insert_with(|| (Vec::new(), &branch.register));
            if let BranchKind::Area(area) = branch.kind {
                areas.push(format!("`{}`", area.id));
            }
        }
    }
    let findings = unknown
        .into_iter()
        .map(|((span, colour), (areas, register))| {
            let place = match areas.as_slice() {
                [] => String::new(),
                areas => format!(" for {}", areas.join(", ")),
            };
            unknown_rating(span, colour, &place, register)
        });
    findings.collect()
}

/// A level that an area does not have. `place` says where, unless whoever asks does.
pub(super) fn unknown_rating(
    span: Span,
    colour: Colour,
    place: &str,
    register: &Register<'_>,
) -> Finding {
    let word = colour.word();
    let message = format!("there is no rating `{word}`{place}");
    let known = register.ratings.iter().map(|it| it.id.value.word());
    let help = match register.ratings {
        [] => format!("write `{word}` in `ratings:` of a file of register/, or take it out here"),
        _ => format!(
            "the ratings there are {}: write one of them, take `{word}` out here, or write it in `ratings:` of a file of register/",
            all_of(known)
        ),
    };
    finding!(UNKNOWN_RATING, span, "{}", message; help: help)
}

/// Looks at the label of every rating, in both formats of an English site.
fn check_labels(site: &Site<'_>, findings: &mut Vec<Finding>) {
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
