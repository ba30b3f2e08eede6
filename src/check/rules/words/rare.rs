//! Rare words of a text: how common each word is, and which rule tells it.

use super::{instead_of_hard, is_explained, overlap};
use crate::check::passage::{Mark, Passage};
use crate::check::text::Text;
use crate::source::Span;
use crate::words::Word;
use crate::words::frequency::{self, Zipf};
use crate::words::lists::{EVERYDAY, List};
use crate::words::tokens::compared;
use std::collections::BTreeSet;
use std::ops::Range;

/// A rare word where a text first uses it.
pub(super) struct Rare<'t> {
    passage: &'t Passage,
    range: Range<usize>,
    /// How common it is; `None` is rarer than every value.
    zipf: Option<Zipf>,
    syllables: usize,
}

impl Rare<'_> {
    /// Under this a word is rare.
    const VERY: Option<Zipf> = Some(Zipf::tenths(35));
    /// Under this a word is not common.
    const RATHER: Option<Zipf> = Some(Zipf::tenths(40));

    /// Whether the rule `rare-word` tells it. Half of the short words that films say now and then are
    /// plain words for things, such as "trolley": these are told only with an easier word.
    pub fn is_very_rare(&self) -> bool {
        let is_hard_to_read = self.zipf.is_none() || self.syllables > 2;
        self.zipf < Self::VERY && (is_hard_to_read || self.easier().is_some())
    }

    /// Whether the rule `rather-rare-word` tells it: only with an easier word, for the same reason.
    pub fn is_rather_rare(&self) -> bool {
        self.zipf >= Self::VERY && self.easier().is_some()
    }

    /// Where it was written.
    pub fn span(&self) -> Span {
        self.passage.span(&self.range)
    }

    /// How rare it is, with the number.
    pub fn message(&self, how: &str) -> String {
        let word = self.words();
        let often = match self.zipf {
            None => format!(
                "less than once in a million words (Zipf under {})",
                Zipf::LEAST
            ),
            Some(zipf) => {
                let times = match zipf.in_a_million().round() {
                    once if once < 1.5 => "once".to_owned(),
                    twice if twice < 2.5 => "twice".to_owned(),
                    times => format!("{times} times"),
                };
                format!("{times} in a million words (Zipf {zipf})")
            }
        };
        format!("“{word}” is {how}: on film and television people say it {often}")
    }

    /// The word as it was written.
    pub fn words(&self) -> &str {
        self.passage.words(&self.range)
    }

    /// Easier words, where they are known.
    fn easier(&self) -> Option<String> {
        let lexicon = List::Easier.lexicon();
        let hits = lexicon.hits_in(&self.passage.text, self.passage.tokens());
        let mut own = hits
            .into_iter()
            .filter(|it| overlap(&it.range, &self.range));
        own.next().map(|hit| hit.suggestion)
    }

    /// Easier words where they are known, and where to explain it.
    pub fn help(&self) -> String {
        instead_of_hard(&self.easier().unwrap_or_default())
    }
}

/// The rare words of a text, each where it is first used, in the order of reading. What the text or the
/// glossary explains, what the site cannot do without, and what a rule with a list tells is not among
/// them.
pub(super) fn rare_words<'t>(text: &'t Text<'_, '_>) -> Vec<Rare<'t>> {
    let mut found = Vec::new();
    let mut told = BTreeSet::new();
    if !text.is_english() {
        return found;
    }
    for passage in &text.passages {
        let mut listed: Option<Vec<Range<usize>>> = None;
        for word in passage.each_word() {
            let Some(zipf) = rarity(&word) else { continue };
            let range = word.range();
            let listed = listed.get_or_insert_with(|| of_lists(passage));
            if listed.iter().any(|it| overlap(it, &range)) {
                // The rule of the list has told it, for wherever it stands alone too.
                told.insert(base(word.text));
                continue;
            }
            let marks = [Mark::Term, Mark::Fact, Mark::Code];
            let is_known = marks.iter().any(|mark| passage.is_marked(&range, *mark))
                || is_explained(passage, &range, text)
                || text.known.core.holds(word.text)
                || text.explained().holds(word.text);
            if !is_known && told.insert(base(word.text)) {
                found.push(Rare {
                    passage,
                    range,
                    zipf,
                    syllables: word.syllables(),
                });
            }
        }
    }
    found
}

/// How common a word is that is not common; `None` for one that is, for names, and for what is no
/// word. Words with a capital are left alone: they may be names.
fn rarity(word: &Word<'_>) -> Option<Option<Zipf>> {
    let text = compared(word.text);
    let is_word = |it: char| it.is_alphabetic() || matches!(it, '\'' | '-');
    if word.text.starts_with(char::is_uppercase) || !text.chars().all(is_word) {
        return None;
    }
    let owner = text.trim_end_matches('\'');
    let owner = owner.strip_suffix("'s").unwrap_or(owner);
    if owner.contains('\'') || EVERYDAY.holds(owner) {
        return None;
    }
    // The rarest part of a compound; its short parts, such as "re-" and "pre-", are not read alone.
    let is_compound = owner.contains('-');
    let parts = owner.split('-').filter(|part| {
        part.len() >= if is_compound { PART } else { SHORT } && !EVERYDAY.holds(part)
    });
    let rarest = parts.map(frequency::of).min()?;
    (rarest < Rare::RATHER).then_some(rarest)
}

/// A word of fewer letters is not hard to read.
const SHORT: usize = 4;

/// The same for a part of a compound.
const PART: usize = 5;

/// What stands for all forms of a word when it is told.
fn base(word: &str) -> String {
    let word = compared(word);
    let word = word.strip_suffix("'s").unwrap_or(&word);
    let bases = crate::words::inflect::bases(word);
    let known = bases
        .into_iter()
        .max_by_key(|it| frequency::of_spelling(it));
    known.unwrap_or_else(|| word.to_owned())
}

/// What rules with lists tell in a passage, or leave alone with reason.
fn of_lists(passage: &Passage) -> Vec<Range<usize>> {
    let lists = [
        List::Hard,
        List::Jargon,
        List::Simpler,
        List::Idioms,
        List::Latin,
        List::Person,
        List::Patronising,
        List::Childish,
    ];
    let hits = lists
        .into_iter()
        .flat_map(|list| list.lexicon().hits_in(&passage.text, passage.tokens()));
    hits.map(|hit| hit.range).collect()
}
