//! The words of YAML files, whose translations stand beside them: one list for each language keeps what all of
//! them were made from.

use super::kept::KeptWord;
use super::stale::{change, unchecked, wrong_digest};
use super::units::Unit;
use crate::content::Content;
use crate::content::files::{UNITS, WORDS};
use crate::content::kinds::{KeptWords, UnitDigest, WordsFile};
use crate::content::values::{Format, LanguageTag, WrittenWords};
use crate::diagnostic::Finding;
use crate::source::{Sources, Span};
use std::collections::{BTreeMap, BTreeSet};

/// Words with their translation.
#[derive(Debug, Clone, Copy)]
pub struct TranslatedWords<'c> {
    /// The path of their file.
    pub file: &'c str,
    /// The words in the first language.
    pub source: &'c WrittenWords,
    /// Their translation.
    pub target: &'c WrittenWords,
}

/// The path of the list of a language.
pub fn words_path(language: &LanguageTag) -> String {
    format!("{WORDS}{}{UNITS}", language.in_addresses())
}

impl<'c> TranslatedWords<'c> {
    /// The words in the first language as a unit.
    pub fn unit(&self) -> Unit {
        unit(&self.source.text, self.source.span)
    }

    /// What a list keeps of them.
    pub fn kept(&self) -> KeptWord<'c> {
        KeptWord {
            file: self.file,
            source: &self.source.text,
            target: UnitDigest::of(&self.target.text),
        }
    }
}

/// Words are lines with facts.
fn unit(text: &str, span: Span) -> Unit {
    super::loss::words(text, span)
}

/// All words by the place of the value that they are one level and language of.
pub(super) fn values(content: &Content) -> BTreeMap<Span, Vec<&WrittenWords>> {
    let mut values: BTreeMap<Span, Vec<&WrittenWords>> = BTreeMap::new();
    for words in &content.words {
        values.entry(words.value).or_default().push(words);
    }
    values
}

/// All words that are translated into a language, in the order of their places.
pub fn translated<'c>(
    sources: &'c Sources,
    content: &'c Content,
    language: &LanguageTag,
) -> Vec<TranslatedWords<'c>> {
    let mut found = Vec::new();
    for levels in values(content).values() {
        let first = |format: Format| {
            let mut levels = levels.iter();
            levels.find(|it| it.language.is_none() && it.format == format)
        };
        for target in levels
            .iter()
            .filter(|it| it.language.as_ref() == Some(language))
        {
            // Where easy read is missing, the plain words stand in.
            if let Some(source) = first(target.format).or_else(|| first(Format::Plain)) {
                found.push(TranslatedWords {
                    file: sources.get(target.span.source).path(),
                    source,
                    target,
                });
            }
        }
    }
    found.sort_by_key(|it| (it.file, it.target.span));
    found
}

/// What a list knows of a translation.
pub(super) enum Known<'l> {
    /// It is one of the words of today, or was, and somebody has mended it since.
    Fresh,
    /// It was made from these words.
    Stale(&'l KeptWords),
    /// Nothing.
    Not,
}

pub(super) fn known<'l>(list: &'l WordsFile, words: &TranslatedWords<'_>) -> Known<'l> {
    let (source, target) = (
        UnitDigest::of(&words.source.text),
        UnitDigest::of(&words.target.text),
    );
    let here = || {
        list.units
            .iter()
            .filter(|it| it.file.as_str() == words.file)
    };
    if here().any(|it| it.digest.value == source) {
        return Known::Fresh;
    }
    match here().find(|it| it.target == target) {
        Some(kept) => Known::Stale(kept),
        None => Known::Not,
    }
}

/// What has changed since it was translated.
pub(super) fn look(sources: &Sources, content: &Content, findings: &mut Vec<Finding>) {
    for (language, list) in &content.word_units {
        let mut kept = list.units.iter();
        let wrong = kept.find_map(|it| wrong_digest(&it.digest, &it.source, language));
        if let Some(wrong) = wrong {
            findings.push(wrong);
            continue;
        }
        let what = format!("words of YAML files into `{}`", language.as_str());
        let who = (&list.by, list.checked_by.is_some());
        findings.extend(unchecked(content, who, &what));
        let (tag, by) = (language.as_str(), list.by.word());
        let accept = format!("run `fingerpost translate accept {tag} --by {by} --write`");
        for words in translated(sources, content, language) {
            if let Known::Stale(kept) = known(list, &words) {
                let own = unit(&words.target.text, words.target.span);
                let old = unit(kept.source.as_str(), kept.source.span);
                findings.push(change(&own, (&old, &words.unit()), &accept).0);
            }
        }
    }
}

/// The files with translated words of which no list knows anything.
pub(super) fn unlisted<'c>(
    sources: &'c Sources,
    content: &'c Content,
) -> BTreeSet<(&'c LanguageTag, &'c str)> {
    let further = content.site.languages.iter().skip(1);
    further
        .flat_map(|language| {
            let list = content.word_units.get(language);
            let words = translated(sources, content, language).into_iter();
            let unknown = words.filter(move |words| {
                list.is_none_or(|list| matches!(known(list, words), Known::Not))
            });
            unknown.map(move |words| (language, words.file))
        })
        .collect()
}
