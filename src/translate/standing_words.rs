//! How the words of YAML files stand in a language: each level of each value, with its translation, and whether
//! that was made from the words of today.

use super::exchange::State;
use super::kept::KeptWord;
use super::loss;
use super::units::Unit;
use super::words::{Known, TranslatedWords, known, values};
use crate::content::Content;
use crate::content::kinds::{UnitDigest, WordsFile};
use crate::content::values::{Format, LanguageTag, WrittenWords};
use crate::content::yaml::{Excerpt, Node, Value, parse};
use crate::content::yaml_places::{Step, at, each};
use crate::source::{SourceId, Sources, Span};
use std::collections::BTreeMap;

/// How the names of files end whose words are handed over.
const ENDING: &str = ".yaml";

/// The key of the picture beside words.
const PICTURE: &str = "picture";

/// A YAML file with words, in a language.
#[derive(Debug)]
pub struct WordsFileStanding<'c> {
    /// Its path.
    pub path: &'c str,
    /// Its whole text.
    pub text: &'c str,
    /// Its words, in their order.
    pub words: Vec<WordsStanding<'c>>,
}

/// Words of one level, in a language.
#[derive(Debug)]
pub struct WordsStanding<'c> {
    /// The level.
    pub format: Format,
    /// The words in the first language.
    pub source: &'c WrittenWords,
    /// The same as a unit.
    pub unit: Unit,
    /// Their translation.
    pub target: Option<&'c WrittenWords>,
    /// The same as a unit.
    pub own: Option<Unit>,
    /// How far it is.
    pub state: State,
    /// The key that the words stand behind.
    pub key: String,
    /// The name of the picture beside them.
    pub picture: Option<String>,
    /// Where the translation stands, or would.
    pub way: Vec<Step>,
}

/// The words of all YAML files, in the order of their paths.
pub fn words_of_files<'c>(
    sources: &'c Sources,
    content: &'c Content,
    language: &LanguageTag,
) -> Vec<WordsFileStanding<'c>> {
    let mut by_file: BTreeMap<&str, (SourceId, Vec<Vec<&'c WrittenWords>>)> = BTreeMap::new();
    for (value, levels) in values(content) {
        let path = sources.get(value.source).path();
        if path.ends_with(ENDING) && !sources.get(value.source).is_built_in() {
            let (_, all) = by_file
                .entry(path)
                .or_insert_with(|| (value.source, Vec::new()));
            all.push(levels);
        }
    }
    let files = by_file.into_iter().filter_map(|(path, (source, values))| {
        let text = sources.text(source);
        let excerpt = Excerpt {
            source,
            text,
            start: 0,
        };
        let root = parse(excerpt).ok()?;
        let mut ways = BTreeMap::new();
        each(&root, &mut |way, node| {
            ways.entry(node.span).or_insert_with(|| way.to_vec());
        });
        let file = File {
            path,
            root: &root,
            ways,
            list: content.word_units.get(language),
            language,
        };
        let words = values.into_iter().flat_map(|levels| file.levels(&levels));
        Some(WordsFileStanding {
            path,
            text,
            words: words.collect(),
        })
    });
    files.collect()
}

struct File<'f, 'c> {
    path: &'c str,
    root: &'f Node,
    /// The way to each value.
    ways: BTreeMap<Span, Vec<Step>>,
    list: Option<&'c WordsFile>,
    language: &'f LanguageTag,
}

impl<'c> File<'_, 'c> {
    /// The words of one value.
    fn levels(&self, levels: &[&'c WrittenWords]) -> Vec<WordsStanding<'c>> {
        let find = |language: Option<&LanguageTag>, format: Format| {
            let mut levels = levels.iter().copied();
            levels.find(|it| it.language.as_ref() == language && it.format == format)
        };
        let Some(way) = levels.first().and_then(|it| self.ways.get(&it.value)) else {
            return Vec::new();
        };
        let formats = [Format::Plain, Format::Easy].into_iter();
        let words = formats.filter_map(|format| {
            let target = find(Some(self.language), format);
            // Where easy read is missing, the plain words stand in.
            let plain = || target.and_then(|_| find(None, Format::Plain));
            let source = find(None, format).or_else(plain)?;
            Some(self.words((format, source), target, way))
        });
        words.collect()
    }

    fn words(
        &self,
        (format, source): (Format, &'c WrittenWords),
        target: Option<&'c WrittenWords>,
        way: &[Step],
    ) -> WordsStanding<'c> {
        let key = way.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(key.clone()),
            Step::Entry(_) => None,
        });
        let level = || {
            let tag = self.language.as_str();
            let key = match format {
                Format::Plain => tag.to_owned(),
                Format::Easy => format!("easy.{tag}"),
            };
            let mut way = way.to_vec();
            way.push(Step::Key(key));
            way
        };
        WordsStanding {
            format,
            source,
            unit: loss::words(&source.text, source.span),
            target,
            own: target.map(|it| loss::words(&it.text, it.span)),
            state: self.state(source, target),
            key: key.unwrap_or_default(),
            picture: self.picture(way),
            way: target
                .and_then(|it| self.ways.get(&it.span).cloned())
                .unwrap_or_else(level),
        }
    }

    fn state(&self, source: &'c WrittenWords, target: Option<&'c WrittenWords>) -> State {
        let Some(target) = target else {
            return State::New;
        };
        let words = TranslatedWords {
            file: self.path,
            source,
            target,
        };
        match self.list.map(|list| known(list, &words)) {
            Some(Known::Fresh) => State::Done,
            Some(Known::Stale(kept)) => State::Stale(Some(kept.source.as_str().to_owned())),
            Some(Known::Not) | None => State::Stale(None),
        }
    }

    fn picture(&self, way: &[Step]) -> Option<String> {
        let mut way = way.to_vec();
        way.push(Step::Key(PICTURE.to_owned()));
        match &at(self.root, &way)?.value {
            Value::Scalar(name) => Some(name.trim().to_owned()),
            _ => None,
        }
    }
}

impl WordsStanding<'_> {
    /// What a list keeps of the translation, where nobody has renewed it; `None` where nobody knows what it was
    /// made from.
    pub fn kept<'k>(&'k self, file: &'k str) -> Option<KeptWord<'k>> {
        let target = UnitDigest::of(&self.target?.text);
        let source = match &self.state {
            State::Done => self.source.text.as_str(),
            State::Stale(Some(was)) => was,
            State::Stale(None) | State::New => return None,
        };
        Some(KeptWord {
            file,
            source,
            target,
        })
    }
}
