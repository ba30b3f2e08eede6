//! The words of the interface, in Fluent.
//!
//! Lines `### made-by: machine` and `### checked-by: …` at the head of a file say where its words come from.
//! `strings/en.ftl` of a layer holds messages; the attribute `.easy` of a message is what easy read
//! says instead. A language without a message takes the default theme's English.

use super::{Layer, own_names};
use crate::content::values::{Format, LanguageTag};
use crate::diagnostic::{Finding, finding};
use crate::source::{SourceId, Sources, Span};
use crate::text::{Conventions, Said};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::convert::Infallible;
use std::fmt;
use unic_langid::LanguageIdentifier;

/// The messages of all languages of a site.
pub struct Strings {
    bundles: BTreeMap<String, Bundle>,
    fallback: Bundle,
    /// Keys of messages that cannot be said, as a finding says already.
    unsayable: BTreeSet<String>,
}

struct Bundle {
    messages: FluentBundle<FluentResource>,
    /// Messages that take no arguments, formatted once, by key: in plain English and in easy read.
    said: HashMap<String, [String; 2]>,
    keys: BTreeSet<String>,
    origin: Origin,
    conventions: Conventions,
}

/// Who wrote the words of a language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Origin {
    /// Whether a machine did.
    pub by_machine: bool,
    /// The speaker who has read them all since.
    pub checked_by: Option<String>,
}

impl Origin {
    /// What the head of a file says, beside what the files below it say.
    fn read(&mut self, text: &str) {
        for line in text.lines() {
            let said = line.strip_prefix("### ").and_then(|it| it.split_once(':'));
            match said.map(|(key, value)| (key.trim(), value.trim())) {
                Some(("made-by", who)) => self.by_machine = who == "machine",
                Some(("checked-by", "" | "nobody yet")) => self.checked_by = None,
                Some(("checked-by", who)) => self.checked_by = Some(who.to_owned()),
                _ => {}
            }
        }
    }
}

impl fmt::Debug for Strings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Strings")
            .field("languages", &self.bundles.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// The language of the default theme's own words.
const ENGLISH: &str = "en";

/// What licences ask for in these very words, so nobody translates it.
const WORD_FOR_WORD: &[&str] = &["postcodes-credit"];

impl Strings {
    /// Loads the strings of all layers for the languages of a site.
    pub fn load(
        sources: &Sources,
        layers: &[Layer],
        languages: &[LanguageTag],
        findings: &mut Vec<Finding>,
    ) -> Self {
        let fallback = Bundle::load(sources, layers, &[ENGLISH], findings);
        let mut bundles = BTreeMap::new();
        for language in languages {
            let tags = [language.language(), language.as_str()];
            let bundle = Bundle::load(sources, layers, &tags, findings);
            if language.language() != ENGLISH {
                findings.extend(missing(&fallback, &bundle, language));
            }
            bundles.insert(language.as_str().to_owned(), bundle);
        }
        // Two languages may read one file; its problems are one.
        Self {
            bundles,
            fallback,
            unsayable: BTreeSet::new(),
        }
    }

    /// Leaves out messages that a finding has been made of. They are said by their key: nothing with an
    /// error is published, and a template that says one must not be blamed for it.
    pub fn leave(&mut self, unsayable: BTreeSet<String>) {
        self.unsayable = unsayable;
    }

    /// A message in a language and format, with its arguments; `None` when no language has it.
    pub fn say(
        &self,
        language: &str,
        format: Format,
        key: &str,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<String> {
        let bundle = self.bundles.get(language);
        bundle
            .and_then(|bundle| bundle.say(format, key, args))
            .or_else(|| self.fallback.say(format, key, args))
            .or_else(|| self.unsayable.get(key).cloned())
    }

    /// The same, with the language of the words where nobody has translated the message.
    pub fn said_in(
        &self,
        language: &LanguageTag,
        format: Format,
        key: &str,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<Said> {
        let bundle = self.bundles.get(language.as_str());
        let own = bundle.and_then(|bundle| bundle.say(format, key, args));
        if let Some(text) = own {
            return Some(Said {
                text,
                language: None,
            });
        }
        let text = self.fallback.say(format, key, args)?;
        let is_english = language.language() == ENGLISH;
        Some(Said {
            text,
            language: LanguageTag::new(ENGLISH).filter(|_| !is_english),
        })
    }

    /// All messages without arguments in a language and format: said once, used by every page.
    pub fn said(&self, language: &str, format: Format) -> impl Iterator<Item = (&str, &str)> {
        let bundle = self.bundles.get(language);
        let own = bundle.into_iter().flat_map(|bundle| &bundle.said);
        let fallback = self.fallback.said.iter();
        let is_own = move |key: &str| bundle.is_some_and(|bundle| bundle.keys.contains(key));
        let others = fallback.filter(move |(key, _)| !is_own(key));
        own.chain(others).map(move |(key, texts)| {
            (
                key.as_str(),
                texts[usize::from(format == Format::Easy)].as_str(),
            )
        })
    }

    /// Whether a language has a message of its own. English needs none: the default theme's are English.
    pub fn is_translated(&self, language: &str, key: &str) -> bool {
        let bundle = self.bundles.get(language);
        let is_english = language.split('-').next() == Some(ENGLISH);
        is_english || bundle.is_some_and(|bundle| bundle.keys.contains(key))
    }

    /// The languages that have strings of their own.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.bundles.keys().map(String::as_str)
    }

    /// Who has checked the words of a language that a machine wrote.
    pub fn checked_by(&self, language: &LanguageTag) -> Option<&str> {
        let bundle = self.bundles.get(language.as_str())?;
        bundle.origin.checked_by.as_deref()
    }

    /// Whether a machine wrote the words of a language, and no speaker has read them since.
    pub fn is_unchecked(&self, language: &LanguageTag) -> bool {
        let bundle = self.bundles.get(language.as_str());
        bundle.is_some_and(|it| it.origin.by_machine && it.origin.checked_by.is_none())
    }

    /// The name of a language in that language: its own message `language-name`, else as the world writes it.
    pub fn own_name(&self, tag: &str) -> Option<String> {
        let language = tag.split('-').next().unwrap_or(tag);
        let bundle = self
            .bundles
            .iter()
            .find(|(known, _)| known.as_str() == tag || known.split('-').next() == Some(language))
            .map(|(_, bundle)| bundle);
        let own = bundle.and_then(|bundle| bundle.say(Format::Plain, "language-name", None));
        own.or_else(|| own_names::of(tag))
    }

    /// How a language writes days, lists and numbers.
    pub fn conventions(&self, language: &str) -> &Conventions {
        let bundle = self.bundles.get(language).unwrap_or(&self.fallback);
        &bundle.conventions
    }

    /// All keys of the default language, for suggestions.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.fallback.keys.iter().map(String::as_str)
    }
}

fn missing(fallback: &Bundle, bundle: &Bundle, language: &LanguageTag) -> Option<Finding> {
    let missing: Vec<&str> = fallback
        .keys
        .difference(&bundle.keys)
        .map(String::as_str)
        .filter(|key| !WORD_FOR_WORD.contains(key))
        .collect();
    let first = missing
        .iter()
        .take(3)
        .copied()
        .collect::<Vec<_>>()
        .join("`, `");
    let count = missing.len();
    (count > 0).then(|| {
        finding!(
            MISSING_STRING,
            "{count} messages of the interface are not in `{}`, such as `{first}`", language.as_str();
            help: "write them in theme/strings/{}.ftl; themes/fingerpost/strings/en.ftl has all of them", language.as_str()
        )
    })
}

impl Bundle {
    fn load(
        sources: &Sources,
        layers: &[Layer],
        tags: &[&str],
        findings: &mut Vec<Finding>,
    ) -> Self {
        let tag = tags.last().copied().unwrap_or(ENGLISH);
        let language = LanguageTag::new(tag).unwrap_or_else(LanguageTag::british);
        let locale = tag.parse().unwrap_or_default();
        let mut messages = FluentBundle::new_concurrent(vec![locale]);
        // Marks around arguments help mixed scripts but are read out by some screen readers and break
        // copying of phone numbers; templates isolate with <bdi> where it matters.
        messages.set_use_isolating(false);
        messages.set_formatter(Some(written));
        let mut keys = BTreeSet::new();
        let mut origin = Origin::default();
        for layer in layers.iter().rev() {
            for tag in tags.iter().collect::<BTreeSet<_>>() {
                let path = format!("{}strings/{tag}.ftl", layer.folder);
                let Some(source) = sources.find(&path) else {
                    continue;
                };
                let resource = read(source, sources.text(source), findings);
                origin.read(sources.text(source));
                keys.extend(resource.entries().filter_map(|entry| match entry {
                    fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                    _ => None,
                }));
                messages.add_resource_overriding(resource);
            }
        }
        let mut bundle = Self {
            messages,
            said: HashMap::new(),
            keys,
            origin,
            conventions: Conventions::of(&language),
        };
        bundle.said = bundle
            .keys
            .iter()
            .filter_map(|key| {
                let plain = bundle.format(Format::Plain, key, None)?;
                let easy = bundle.format(Format::Easy, key, None)?;
                Some((key.clone(), [plain, easy]))
            })
            .collect();
        bundle
    }

    fn say(&self, format: Format, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        if args.is_none()
            && let Some([plain, easy]) = self.said.get(key)
        {
            return Some(if format == Format::Easy {
                easy.clone()
            } else {
                plain.clone()
            });
        }
        self.format(format, key, args)
    }

    /// `None` when there is no such message, or when it needs an argument that is not there.
    fn format(&self, format: Format, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let message = self.messages.get_message(key)?;
        let easy = || {
            message
                .get_attribute("easy")
                .map(|attribute| attribute.value())
        };
        let pattern = match format {
            Format::Easy => easy().or_else(|| message.value()),
            Format::Plain => message.value(),
        }?;
        let mut errors = Vec::new();
        let text = self.messages.format_pattern(pattern, args, &mut errors);
        let values = args.into_iter().flat_map(FluentArgs::iter);
        let text = values.fold(text.into_owned(), |text, (_, value)| one_stop(text, value));
        errors.is_empty().then_some(text)
    }
}

/// Days end in a full stop in some languages ("22 листопада 2026 р."), and so do some names. At the end of a
/// sentence that one is enough.
fn one_stop(text: String, value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(value) if value.ends_with('.') => {
            text.replace(&format!("{value}."), value)
        }
        _ => text,
    }
}

/// Numbers in messages, as their language writes them.
struct Numbers(Conventions);

impl Memoizable for Numbers {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        let language = LanguageTag::new(&language.to_string());
        let language = language.unwrap_or_else(LanguageTag::british);
        Ok(Self(Conventions::of(&language)))
    }
}

/// What Fluent asks for each value that it writes into a message.
fn written(value: &FluentValue<'_>, memory: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.as_string();
    let written = memory.with_try_get::<Numbers, _, _>((), |it| it.0.number(&digits));
    written.ok()
}

/// The messages of a file, each with the names of its attributes.
pub(super) fn keys_of(text: &str) -> Vec<(String, Vec<String>)> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let names = message.attributes.iter();
            let names = names.map(|attribute| attribute.id.name.to_owned());
            (message.id.name.to_owned(), names.collect())
        })
        .collect()
}

fn read(source: SourceId, text: &str, findings: &mut Vec<Finding>) -> FluentResource {
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let span = Span::new(source, error.pos.start, error.pos.end);
                let finding = finding!(
                    BAD_STRING, span,
                    "this is not Fluent: {}", error.kind;
                    help: "a message is `key = words`; what goes on in the next line is indented"
                );
                if !findings.iter().any(|known| known.span == finding.span) {
                    findings.push(finding);
                }
            }
            resource
        }
    }
}
