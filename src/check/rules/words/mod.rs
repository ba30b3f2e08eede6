//! Words.

pub mod acronym;
pub mod autistic;
pub mod bracketed_meaning;
pub mod childish;
pub mod contraction;
pub mod hard_word;
pub mod idiom;
pub mod jargon;
pub mod latin;
pub mod no_glossary;
pub mod person_wording;
mod rare;
pub mod rare_word;
pub mod rather_rare_word;
pub mod service_word;
pub mod should;
pub mod simpler_word;
pub mod slip;
pub mod two_names;

use crate::check::passage::{Mark, Passage};
use crate::check::text::Text;
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

/// Tells phrases with other words inside them: “take this into consideration”.
fn tell_apart(
    passage: &Passage,
    kind: crate::words::apart::Kind,
    mut tell: impl FnMut(Range<usize>, String),
) {
    for (part, sentence) in passage.each_sentence() {
        let all = crate::words::apart::apart(sentence).into_iter();
        for phrase in all.filter(|it| it.kind == kind) {
            let at = part.start + phrase.range.start..part.start + phrase.range.end;
            let marks = [Mark::Fact, Mark::Code];
            if !marks.iter().any(|mark| passage.is_marked(&at, *mark)) {
                tell(at, format!("write “{}”", phrase.better));
            }
        }
    }
}

/// Whether the glossary explains a word, alone or as a part of a longer one: the page marks its first
/// use and leads to the explanation.
fn is_explained(passage: &Passage, word: &Range<usize>, text: &Text<'_, '_>) -> bool {
    !text.known.is_complete
        || passage.is_marked(word, Mark::Term)
        || text.known.glossary.holds(passage.words(word))
}

/// Whether the text itself says what a word means.
fn is_explained_here(passage: &Passage, hit: &Hit<'_>, text: &Text<'_, '_>) -> bool {
    let explained = text.explained();
    explained.holds(passage.words(&hit.range)) || explained.holds(&hit.entry.phrase)
}

/// Whether two parts of a passage share a letter.
fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// What to write in the place of a hard word: other words where they fit in its place, or what it
/// means, which is an explanation.
fn instead_of_hard(easier: &str) -> String {
    const EXPLAINING: [&str; 8] = ["a", "an", "the", "someone", "who", "that", "when", "how"];
    let first = easier.split(' ').next().unwrap_or_default();
    let is_meaning = easier.split(", ").any(|it| it.split(' ').count() > 4)
        || (easier.contains(' ') && EXPLAINING.contains(&first));
    match easier {
        "" => "say it in words that everybody knows, or explain it here or in glossary.yaml"
            .to_owned(),
        meaning if is_meaning => format!("explain it here or in glossary.yaml: “{meaning}”"),
        words => format!(
            "write {}, or explain it here or in glossary.yaml",
            alternatives(words)
        ),
    }
}

/// What to write in the place of a hit, and why.
fn instead(hit: &Hit<'_>) -> String {
    match hit.suggestion.as_str() {
        "" => "leave it out".to_owned(),
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
