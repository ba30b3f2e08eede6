//! Messages that cannot be said: they name what is not there, or themselves.
//!
//! The program would say such a message in English instead, or a template of the program would fail on
//! it. So each message is followed here, before anything is said, and shown in its own file.

use super::own_layers;
use crate::content::values::LanguageTag;
use crate::diagnostic::{Finding, finding, nearest};
use crate::source::{SourceId, Sources, Span};
use crate::theme::Layer;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use std::collections::{BTreeMap, BTreeSet};

/// The findings about the layers that are the site's own, and the keys of all messages that cannot be said because
/// of them.
pub fn check(sources: &Sources, layers: &[Layer]) -> (Vec<Finding>, BTreeSet<String>) {
    faults(sources, layers, &own_layers(layers, sources))
}

/// The same about these layers.
pub(super) fn faults(
    sources: &Sources,
    layers: &[Layer],
    tops: &[usize],
) -> (Vec<Finding>, BTreeSet<String>) {
    let (mut findings, mut unsayable) = (Vec::new(), BTreeSet::new());
    if tops.is_empty() {
        return (findings, unsayable);
    }
    let given = Given::read(sources, layers);
    for &top in tops {
        for (tag, file) in files(sources, &layers[top]) {
            let known = Known::read(sources, &layers[top..], &tag);
            let mut faulty = BTreeSet::new();
            for (name, entry) in known.of_file(file) {
                let found = known.problem(name, entry, &given, &faulty);
                if found.is_some() {
                    faulty.insert(name);
                }
                findings
                    .extend(found.map(|(found, word)| found.at(entry.place(sources, name, &word))));
            }
            unsayable.extend(known.with_dependents(faulty));
        }
    }
    (findings, unsayable)
}

/// The files of messages of one layer, each with its language.
fn files(sources: &Sources, layer: &Layer) -> Vec<(LanguageTag, SourceId)> {
    let start = format!("{}strings/", layer.folder);
    let files = sources.iter().filter_map(|(id, source)| {
        let stem = source.path().strip_prefix(&start)?.strip_suffix(".ftl")?;
        Some((LanguageTag::new(stem)?, id))
    });
    files.collect()
}

/// What the words of one message name.
#[derive(Debug)]
enum Named {
    /// `{ menu }`, or the term `{ -name }`, here with its hyphen.
    Message(String),
    /// `{ $count }`.
    Value(String),
    /// `{ NUMBER($count) }`.
    Function(String),
}

/// A message or a term.
struct Message {
    file: SourceId,
    is_term: bool,
    has_words: bool,
    names: Vec<Named>,
}

impl Message {
    /// A word behind the key, where it stands in braces; the key itself for a word that is not there.
    fn place(&self, sources: &Sources, name: &str, word: &str) -> Span {
        let text = sources.text(self.file);
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let rest = line.strip_prefix(name).map(str::trim_start);
            if rest.is_some_and(|rest| rest.starts_with('=')) {
                break;
            }
            start += line.len();
        }
        let behind = start + name.len();
        let words = text.get(behind..).unwrap_or_default();
        let is_in_braces = |at: &usize| words[..*at].trim_end().ends_with(['{', '(', ',']);
        let mut places = words.match_indices(word).map(|(at, _)| at);
        match places.find(is_in_braces) {
            Some(at) => Span::new(self.file, behind + at, behind + at + word.len()),
            None => Span::new(self.file, start, behind),
        }
    }
}

/// All messages and terms that one language has in some layers; the upper layer counts.
struct Known {
    parts: BTreeMap<String, Message>,
}

impl Known {
    fn read(sources: &Sources, layers: &[Layer], tag: &LanguageTag) -> Self {
        let mut parts = BTreeMap::new();
        let tags = [tag.as_str(), tag.language()];
        for layer in layers {
            for tag in tags {
                let path = format!("{}strings/{tag}.ftl", layer.folder);
                for (name, part) in sources.find(&path).into_iter().flat_map(|file| {
                    let parts = parts_of(file, sources.text(file));
                    parts.into_iter().rev()
                }) {
                    // Of two in one file the last counts, as when they are said.
                    parts.entry(name).or_insert(part);
                }
            }
        }
        Self { parts }
    }

    fn of_file(&self, file: SourceId) -> impl Iterator<Item = (&str, &Message)> {
        let parts = self.parts.iter().filter(move |(_, part)| part.file == file);
        parts.map(|(name, part)| (name.as_str(), part))
    }

    /// Why a message cannot be said, and the word in it that is to blame; a circle is told at one of its
    /// messages.
    fn problem(
        &self,
        name: &str,
        part: &Message,
        given: &Given,
        faulty: &BTreeSet<&str>,
    ) -> Option<(Finding, String)> {
        if !part.has_words {
            let found = finding!(
                BAD_STRING,
                "the message `{name}` has words for easy read alone";
                help: "write its words behind `{name} =`"
            );
            return Some((found, name.to_owned()));
        }
        if let Some(way) = self.circle(name) {
            let is_told = way.iter().any(|name| faulty.contains(name.as_str()));
            let names: Vec<String> = way.iter().map(|name| format!("`{name}`")).collect();
            let found = finding!(
                BAD_STRING,
                "the message `{name}` takes itself in: {}", names.join(", then ");
                help: "write the words themselves in one of them"
            );
            let word = way.get(1).cloned().unwrap_or_default();
            return (!is_told).then_some((found, word));
        }
        part.names.iter().find_map(|named| {
            let found = self.unknown(name, part, named, given)?;
            let word = match named {
                Named::Message(word) | Named::Function(word) => word.clone(),
                Named::Value(word) => format!("${word}"),
            };
            Some((found, word))
        })
    }

    fn unknown(&self, name: &str, part: &Message, named: &Named, given: &Given) -> Option<Finding> {
        match named {
            Named::Message(other) if self.parts.contains_key(other) => None,
            Named::Message(other) => {
                let near = nearest(other, self.parts.keys().map(String::as_str));
                Some(finding!(
                    BAD_STRING,
                    "the message `{name}` takes in `{other}`, which this language does not have";
                    help: instead(near, "{ ", " }")
                ))
            }
            Named::Value(value) => {
                let known = given.to(name).filter(|_| !part.is_term)?;
                let near = nearest(value, known.iter().copied());
                (!known.contains(value.as_str())).then(|| {
                    finding!(
                        BAD_STRING,
                        "the message `{name}` is given no `${value}`";
                        help: instead(near.or(known.first().copied()), "{ $", " }")
                    )
                })
            }
            Named::Function(function) => Some(finding!(
                BAD_STRING,
                "the message `{name}` calls `{function}`, and messages cannot call functions";
                help: "write the value alone, such as `{{ $n }}`: numbers and dates are ready to be read"
            )),
        }
    }

    /// The way from a message back to itself.
    fn circle(&self, start: &str) -> Option<Vec<String>> {
        let mut ways = vec![vec![start.to_owned()]];
        let mut seen = BTreeSet::new();
        while let Some(way) = ways.pop() {
            let part = way.last().and_then(|name| self.parts.get(name));
            for named in part.iter().flat_map(|part| &part.names) {
                let Named::Message(next) = named else {
                    continue;
                };
                if next == start {
                    return Some([way, vec![next.clone()]].concat());
                }
                if seen.insert(next) {
                    ways.push([way.clone(), vec![next.clone()]].concat());
                }
            }
        }
        None
    }

    /// The faulty messages, those of the same circles, and all that take one of them in.
    fn with_dependents(&self, faulty: BTreeSet<&str>) -> BTreeSet<String> {
        let mut all: BTreeSet<String> = faulty.into_iter().map(str::to_owned).collect();
        loop {
            let more: Vec<String> = self
                .parts
                .iter()
                .filter(|(name, part)| {
                    let takes =
                        |named: &Named| matches!(named, Named::Message(it) if all.contains(it));
                    !all.contains(*name) && part.names.iter().any(takes)
                })
                .map(|(name, _)| name.clone())
                .collect();
            if more.is_empty() {
                return all;
            }
            all.extend(more);
        }
    }
}

fn instead(near: Option<&str>, before: &str, behind: &str) -> String {
    match near {
        Some(near) => format!("write `{before}{near}{behind}`, or the words themselves"),
        None => "write the words themselves".to_owned(),
    }
}

/// The values that messages are given: those that the default theme's English uses, and those of calls
/// in templates.
#[derive(Default)]
struct Given {
    by_key: BTreeMap<String, BTreeSet<String>>,
    /// Calls whose key is put together, such as `t(key="step-" ~ id, n=2)`.
    by_beginning: Vec<(String, BTreeSet<String>)>,
}

impl Given {
    fn read(sources: &Sources, layers: &[Layer]) -> Self {
        let mut given = Self::default();
        let english = layers.last().and_then(|layer| {
            let file = sources.find(&format!("{}strings/en.ftl", layer.folder))?;
            Some(parts_of(file, sources.text(file)))
        });
        for (name, part) in english.into_iter().flatten() {
            let values = part.names.into_iter().filter_map(|named| match named {
                Named::Value(value) => Some(value),
                Named::Message(_) | Named::Function(_) => None,
            });
            given.by_key.entry(name).or_default().extend(values);
        }
        let templates = sources.iter().filter(|(_, source)| {
            let folder = |layer: &Layer| source.path().starts_with(&layer.folder);
            source.path().ends_with(".html") && layers.iter().any(folder)
        });
        for (_, source) in templates {
            given.add_calls(source.text());
        }
        given
    }

    fn add_calls(&mut self, template: &str) {
        for call in template.split("t(key=\"").skip(1) {
            let Some((key, rest)) = call.split_once('"') else {
                continue;
            };
            let arguments = rest.split("}}").next().unwrap_or_default();
            let names = arguments.split('=').filter_map(|before| {
                let word = before.trim_end();
                let start = word.rfind(|sign: char| !(sign.is_alphanumeric() || sign == '_'));
                Some(word[start? + 1..].to_owned()).filter(|name| !name.is_empty())
            });
            if rest.trim_start().starts_with('~') {
                self.by_beginning.push((key.to_owned(), names.collect()));
            } else {
                self.by_key.entry(key.to_owned()).or_default().extend(names);
            }
        }
    }

    /// The values that a message may use; `None` when nobody is known to say it.
    fn to(&self, key: &str) -> Option<BTreeSet<&str>> {
        let own = self.by_key.get(key)?.iter();
        let mut values: BTreeSet<&str> = own.map(String::as_str).collect();
        let put_together = self.by_beginning.iter();
        let calls = put_together.filter(|(start, _)| key.starts_with(start.as_str()));
        values.extend(calls.flat_map(|(_, values)| values).map(String::as_str));
        Some(values)
    }
}

/// The messages and terms of a file, in its order; those that cannot be read are left out.
fn parts_of(file: SourceId, text: &str) -> Vec<(String, Message)> {
    let resource: Resource<&str> = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let part = |is_term, has_words, patterns: Vec<&Pattern<&str>>| {
        let mut names = Vec::new();
        for pattern in patterns {
            in_pattern(pattern, &mut names);
        }
        Message {
            file,
            is_term,
            has_words,
            names,
        }
    };
    let entries = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let attributes = message.attributes.iter().map(|it| &it.value);
            let patterns = message.value.iter().chain(attributes).collect();
            let part = part(false, message.value.is_some(), patterns);
            Some((message.id.name.to_owned(), part))
        }
        Entry::Term(term) => {
            let part = part(true, true, vec![&term.value]);
            Some((format!("-{}", term.id.name), part))
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => None,
        Entry::Junk { .. } => None,
    });
    entries.collect()
}

fn in_pattern(pattern: &Pattern<&str>, names: &mut Vec<Named>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression(expression: &Expression<&str>, names: &mut Vec<Named>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            for variant in variants {
                in_pattern(&variant.value, names);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, names: &mut Vec<Named>) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::FunctionReference { id, arguments } => {
            names.push(Named::Function(id.name.to_owned()));
            in_arguments(arguments, names);
        }
        InlineExpression::MessageReference { id, .. } => {
            names.push(Named::Message(id.name.to_owned()));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            names.push(Named::Message(format!("-{}", id.name)));
            if let Some(arguments) = arguments {
                in_arguments(arguments, names);
            }
        }
        InlineExpression::VariableReference { id } => names.push(Named::Value(id.name.to_owned())),
        InlineExpression::Placeable { expression } => in_expression(expression, names),
    }
}

fn in_arguments(arguments: &CallArguments<&str>, names: &mut Vec<Named>) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for argument in arguments.positional.iter().chain(named) {
        in_inline(argument, names);
    }
}
