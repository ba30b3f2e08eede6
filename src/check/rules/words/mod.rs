//! Words.

pub mod acronym;
pub mod bracketed_meaning;
pub mod childish;
pub mod contraction;
pub mod hard_word;
pub mod idiom;
pub mod jargon;
pub mod latin;
pub mod long_word;
pub mod no_glossary;
pub mod person_wording;
pub mod should;
pub mod simpler_word;
pub mod two_names;

use crate::check::passage::{Mark, Passage};
use crate::check::text::Text;
use crate::content::values::Format;
use crate::words::lexicon::Hit;
use crate::words::lists::List;
use std::ops::Range;

/// Entries of a list in a passage, but for code and for what stands for a fact.
fn hits(passage: &Passage, list: List) -> Vec<Hit<'static>> {
    let mut hits = list.lexicon().hits_in(&passage.text, passage.tokens());
    hits.retain(|hit| {
        !passage.is_marked(&hit.range, Mark::Fact)
            && !passage.is_marked(&hit.range, Mark::Code)
            && !is_in_a_name(&passage.text, &hit.range)
    });
    hits
}

/// “Newcastle upon Tyne”: between two words with capitals, a small word is part of a name.
fn is_in_a_name(text: &str, word: &Range<usize>) -> bool {
    let is_capital = |word: Option<&str>| word.is_some_and(|it| it.starts_with(char::is_uppercase));
    is_capital(text[..word.start].split_whitespace().next_back())
        && is_capital(text[word.end..].split_whitespace().next())
}

/// Whether the glossary explains a word, alone or as a part of a longer one: the page marks its first
/// use and leads to the explanation.
fn is_explained(passage: &Passage, word: &Range<usize>, text: &Text<'_, '_>) -> bool {
    let wanted = passage.words(word).to_lowercase();
    let terms = text.site.content.glossaries.iter();
    let terms = terms.flat_map(|file| file.value.terms.iter());
    let mut forms = terms.flat_map(|term| {
        let also = term.also.iter().map(|it| it.as_str());
        [Format::Plain, Format::Easy]
            .map(|format| term.term.in_first_language(format))
            .into_iter()
            .chain(also)
    });
    let is_part = |form: &str| {
        let form = form.to_lowercase();
        let mut places = form.match_indices(&wanted);
        places.any(|(at, _)| {
            let end = at + wanted.len();
            let is_letter = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
            !is_letter(form[..at].chars().next_back()) && !is_letter(form[end..].chars().next())
        })
    };
    passage.is_marked(word, Mark::Term) || forms.any(is_part)
}

/// Whether a sentence of the text itself says what a word means: “A consultation is when we ask people.”
fn is_explained_here(passage: &Passage, hit: &Hit<'_>, text: &Text<'_, '_>) -> bool {
    let used = passage.words(&hit.range).to_lowercase();
    let base = hit
        .entry
        .phrase
        .trim_matches(['!', '~', '$'])
        .to_lowercase();
    let forms = [format!("{base}s"), base, used];
    let sentences = text.passages.iter().flat_map(|it| it.each_sentence());
    sentences.into_iter().any(|(_, sentence)| {
        let sentence = sentence.to_lowercase();
        let begun = ["a ", "an ", "the "]
            .iter()
            .find_map(|it| sentence.strip_prefix(it));
        let begun = begun.unwrap_or(&sentence);
        let behind = forms
            .iter()
            .filter_map(|form| begun.strip_prefix(form.as_str()));
        let mut behind = behind.map(|it| it.trim_start_matches(['”', '"', '’']));
        behind.any(|it| EXPLAINING.iter().any(|words| it.starts_with(words)))
    })
}

/// What stands behind a word where a sentence begins to explain it.
const EXPLAINING: &[&str] = &[
    " means ",
    " mean ",
    " is when ",
    " is where ",
    " is how ",
    " is a ",
    " is an ",
    " is the ",
    " is about ",
    " is someone ",
    " is somebody ",
    " is something ",
    " are when ",
    " are where ",
    " are the ",
    " are people ",
    " are things ",
    " are words ",
    ": ",
];

/// What to write in the place of a hit, and why.
fn instead(hit: &Hit<'_>) -> String {
    match hit.suggestion.as_str() {
        "" => format!("say it in other words: {}", hit.entry.note),
        better => format!("write {}", alternatives(better)),
    }
}

/// “more” or “extra”: alternatives as they are read aloud.
fn alternatives(suggestions: &str) -> String {
    let mut each: Vec<String> = suggestions
        .split(", ")
        .map(|it| format!("“{it}”"))
        .collect();
    match (each.pop(), each.join(", ")) {
        (Some(last), before) if !before.is_empty() => format!("{before} or {last}"),
        (last, _) => last.unwrap_or_default(),
    }
}
