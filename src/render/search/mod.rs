//! The index of the words of an edition, which a page looks words up in: one file for each area, format and
//! language.
//!
//! It is made from resolved texts. It holds words as they stand there, each with how much it weighs on which
//! pages; `rank.js` knows what to do with them.

mod gather;
mod words;

use super::html::Materials;
use crate::content::Entity;
use crate::content::blocks::BlockKind;
use crate::content::kinds::{Role, Term};
use crate::content::values::Words;
use crate::site::{EditionId, PageId, Scope};
use crate::text::Resolver;
use gather::{Field, Gathered};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Words that mean that somebody may be in danger, in English.
const DANGER: &str = include_str!("danger.txt");
/// Words that English questions are made of, and that say nothing of what is looked for.
const IGNORED: &str = include_str!("ignored.txt");

/// What the script reads.
#[derive(Serialize)]
struct Index<'t> {
    english: bool,
    pages: Vec<Found>,
    words: String,
    /// Groups of words that mean the same, with `|` between them.
    same: Vec<String>,
    ignore: &'t str,
    danger: Vec<String>,
    /// The page with urgent help, by its number.
    help: Vec<usize>,
}

/// A page as it is shown among the results.
#[derive(Serialize)]
struct Found {
    href: String,
    title: String,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    names: Vec<String>,
}

/// The index of an edition.
pub fn index<'s, 'c: 's>(materials: &Materials<'s, 'c>, number: EditionId) -> String {
    let site = materials.site;
    let scope = site.edition_scope(number);
    let resolver = materials.resolver(scope);
    let is_english = scope.language.language() == "en";
    let own = site.search_page(scope.edition);
    let news = scope.edition.news.values();
    let pages = scope.edition.pages.values().chain(news).copied();
    let pages: Vec<PageId> = pages
        .filter(|page| Some(*page) != own && !site.has_ended(*page))
        .collect();
    let gathered: Vec<Gathered> = pages
        .iter()
        .map(|page| gather::page(&materials.resolver(site.scope(*page)), *page))
        .collect();
    let urgent = site.page_that_shows(scope.edition, BlockKind::UrgentHelp);
    let help = pages.iter().position(|page| Some(*page) == urgent);
    let index = Index {
        english: is_english,
        pages: pages.iter().map(|page| found(&resolver, *page)).collect(),
        words: encoded(&gathered, if is_english { IGNORED } else { "" }),
        same: same(&resolver, is_english),
        ignore: if is_english { IGNORED.trim() } else { "" },
        danger: danger(&scope, urgent, is_english),
        help: help.into_iter().collect(),
    };
    // Texts and lists of them can always be written.
    serde_json::to_string(&index).unwrap_or_default()
}

fn found<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, page: PageId) -> Found {
    let link = resolver.page_link(page);
    let picture = link.picture.filter(|_| resolver.scope.is_easy());
    Found {
        href: link.href,
        title: link.title,
        text: link.description.unwrap_or_default(),
        picture: picture.map(|picture| picture.src),
        lang: link.lang.map(|lang| lang.as_str().to_owned()),
        names: gather::names(&resolver.scope, page),
    }
}

/// Words that mean that somebody may be in danger: those that are known in English, and `find_by` of the page
/// with urgent help.
fn danger(scope: &Scope<'_, '_>, urgent: Option<PageId>, is_english: bool) -> Vec<String> {
    let known = DANGER.lines().filter(|_| is_english).map(str::to_owned);
    let own = urgent
        .into_iter()
        .flat_map(|page| gather::names(scope, page));
    known.chain(own).collect()
}

/// Words that mean the same: forms of a word of the glossary and its first letters, the name of a role and what
/// it is called here, the name of a rating and its colour.
fn same<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, is_english: bool) -> Vec<String> {
    let scope = resolver.scope;
    let said = |words: &Words| resolver.words(words).text;
    let is_first = scope.language == scope.site.first_language();
    let of_term = |term: &&Term| {
        let also = term.also.iter().filter(|_| is_first);
        let names = std::iter::once(said(&term.term)).chain(also.map(|it| it.as_str().to_owned()));
        let names: Vec<String> = names.collect();
        let initials: Vec<String> = names.iter().filter_map(|name| initials(name)).collect();
        names.into_iter().chain(initials).collect::<Vec<_>>()
    };
    let of_role = |role: &&Entity<Role>| {
        let local = role.value.local_title.iter();
        std::iter::once(&role.value.name)
            .chain(local)
            .map(said)
            .collect::<Vec<_>>()
    };
    let ratings = scope.branch.register.ratings.iter().filter(|_| is_english);
    let of_ratings = ratings.map(|it| vec![said(&it.label), it.id.value.word().to_owned()]);
    let terms = scope.branch.terms.iter().map(of_term);
    let roles = scope.branch.roles.iter().map(of_role);
    let groups = terms.chain(roles).chain(of_ratings);
    let groups = groups.filter_map(|group| {
        let group: BTreeSet<String> = group.iter().map(|it| words::words(it).join(" ")).collect();
        (group.len() > 1).then(|| group.into_iter().collect::<Vec<_>>().join("|"))
    });
    groups.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Words that have no letter in a short name.
const SMALL: [&str; 8] = ["a", "and", "by", "for", "in", "of", "the", "to"];

/// The first letters of a name of three words or more: `cetr`.
fn initials(name: &str) -> Option<String> {
    let words = words::words(name).into_iter();
    let words = words.filter(|word| !SMALL.contains(&word.as_str()));
    let letters: String = words.filter_map(|word| word.chars().next()).collect();
    (letters.chars().count() > 2).then_some(letters)
}

/// All words in their order, each in a line: how many letters it shares with the one before, the others, and
/// its pages. `2ter 3CA` weighs C on the third page, and A on the next one.
fn encoded(pages: &[Gathered], ignored: &str) -> String {
    let ignored: BTreeSet<&str> = ignored.split_whitespace().collect();
    let mut weights: BTreeMap<&str, Vec<(usize, f64)>> = BTreeMap::new();
    for field in Field::ALL {
        let lengths = pages.iter().map(|page| page.length(field));
        let usual = lengths.sum::<usize>().max(1) as f64 / pages.len().max(1) as f64;
        for (number, page) in pages.iter().enumerate() {
            // A word in a long text says less about it (BM25F).
            let length = 1.0 - field.share() + field.share() * page.length(field) as f64 / usual;
            for (word, count) in page
                .counts(field)
                .filter(|(word, _)| !ignored.contains(word))
            {
                let weight = field.weight() * f64::from(count) / length;
                let of_word = weights.entry(word).or_default();
                match of_word.iter_mut().find(|(page, _)| *page == number) {
                    Some((_, sum)) => *sum += weight,
                    None => of_word.push((number, weight)),
                }
            }
        }
    }
    let mut text = String::new();
    let mut last = "";
    for (word, mut of_word) in weights {
        of_word.sort_by_key(|(page, _)| *page);
        let shared = shared(last, word);
        // JavaScript counts in units of UTF-16.
        let units = word[..shared].encode_utf16().count();
        let separator = if text.is_empty() { "" } else { "\n" };
        let digit = char::from_digit(units as u32, 36).unwrap_or('0');
        let _ = write!(text, "{separator}{digit}{} ", &word[shared..]);
        let mut next = 0;
        for (page, weight) in of_word {
            if page != next {
                text.push_str(&base_36(page + 1 - next));
            }
            text.push(letter(weight));
            next = page + 1;
        }
        last = word;
    }
    text
}

/// How many bytes two words share at their beginning.
fn shared(one: &str, other: &str) -> usize {
    let same = one
        .char_indices()
        .zip(other.chars())
        .find(|((_, a), b)| a != b);
    same.map_or(one.len().min(other.len()), |((at, _), _)| at)
}

fn base_36(number: usize) -> String {
    let (rest, digit) = (number / 36, number % 36);
    let digit = char::from_digit(digit as u32, 36).unwrap_or('0');
    match rest {
        0 => digit.to_string(),
        rest => format!("{}{digit}", base_36(rest)),
    }
}

/// A weight as a letter: each is about a fifth more than the one before.
fn letter(weight: f64) -> char {
    let step = (4.0 * (1.0 + weight).log2()).round().clamp(1.0, 26.0);
    char::from(b'A' + step as u8 - 1)
}

#[cfg(test)]
mod tests {
    use super::{base_36, initials, letter, shared};

    #[test]
    fn names_of_several_words_have_first_letters() {
        let name = "Care, Education and Treatment Review";
        assert_eq!(initials(name).as_deref(), Some("cetr"));
        let plan = "education, health and care plan";
        assert_eq!(initials(plan).as_deref(), Some("ehcp"));
        assert_eq!(initials("Local Offer"), None);
    }

    #[test]
    fn heavier_words_have_later_letters() {
        assert_eq!((letter(0.01), letter(1.0), letter(1e9)), ('A', 'D', 'Z'));
        assert_eq!((base_36(35), base_36(36)), ("z".into(), "10".into()));
    }

    #[test]
    fn words_share_whole_letters_only() {
        assert_eq!(shared("keyworker", "keys"), 3);
        assert_eq!(shared("", "keys"), 0);
        // The first bytes of these two are the same.
        assert_eq!(shared("کب", "کت"), "ک".len());
    }
}
