//! Messages that nothing asks for.

use super::Stack;
use crate::content::values::LanguageTag;
use crate::diagnostic::{Finding, finding, nearest};
use crate::source::{SourceId, Span};
use crate::theme::strings::keys_of;
use std::collections::BTreeSet;

/// The one attribute that is read.
const EASY: &str = "easy";

/// What every language may say, and what the lowest layer has no need of: it knows the names of most.
const OWN_NAME: &str = "language-name";

/// How the keys of messages begin that layouts of leaflets are given.
const ON_PAPER: &str = "paper-";

/// The lowest layer is asked by the program too, so only what comes above it is looked at.
pub(super) fn check(stack: &Stack<'_>) -> Vec<Finding> {
    let below: BTreeSet<String> = stack
        .below()
        .iter()
        .flat_map(|layer| files(stack, &layer.folder))
        .flat_map(|file| keys_of(stack.sources.text(file)))
        .map(|(key, _)| key)
        .chain([OWN_NAME.to_owned()])
        .collect();
    let mut findings = Vec::new();
    for file in files(stack, &stack.layer().folder) {
        let text = stack.sources.text(file);
        for (key, attributes) in keys_of(text) {
            let line = Lines { file, text };
            if !stack.below().is_empty() && !below.contains(&key) && !is_asked(stack, text, &key) {
                findings.push(unknown(&line, &key, &below));
            }
            let others = attributes.iter().filter(|name| *name != EASY);
            findings.extend(others.map(|name| line.unknown_attribute(&key, name)));
        }
    }
    findings
}

/// The files of messages of one layer that some language reads.
fn files(stack: &Stack<'_>, folder: &str) -> Vec<SourceId> {
    let start = format!("{folder}strings/");
    let files = stack.sources.iter().filter(|(_, source)| {
        let name = source.path().strip_prefix(&start);
        let stem = name.and_then(|name| name.strip_suffix(".ftl"));
        stem.is_some_and(|stem| LanguageTag::new(stem).is_some())
    });
    files.map(|(id, _)| id).collect()
}

/// Whether a template says the key or its beginning, or another message takes it in.
fn is_asked(stack: &Stack<'_>, text: &str, key: &str) -> bool {
    let by_template = stack.templates().any(|(.., mentions)| {
        mentions.texts.iter().any(|text| text == key)
            || mentions
                .beginnings
                .iter()
                .any(|text| !text.is_empty() && key.starts_with(text.as_str()))
    });
    let by_layout = key.strip_prefix(ON_PAPER).is_some_and(|key| {
        let asked = format!("\"{key}\"");
        stack.layouts().any(|(.., text)| text.contains(&asked))
    });
    by_template || by_layout || text.contains(&format!("{{ {key} }}"))
}

fn unknown(line: &Lines<'_>, key: &str, below: &BTreeSet<String>) -> Finding {
    let near = nearest(key, below.iter().map(String::as_str));
    finding!(
        UNKNOWN_MESSAGE, line.of(key, |line| { line.strip_prefix(key)?.trim_start().strip_prefix('=') }),
        "nothing uses the message `{key}`";
        help: match near { Some(near) => format!("write `{near}`"), None => format!("say it in a template with `t(key=\"{key}\")`, or remove it"), }
    )
}

/// The lines of a file of messages.
struct Lines<'t> {
    file: SourceId,
    text: &'t str,
}

impl Lines<'_> {
    /// The place of `name` in the first line that `is_it`.
    fn of(&self, name: &str, is_it: impl Fn(&str) -> Option<&str>) -> Span {
        self.after(0, name, is_it)
    }

    fn after(&self, from: usize, name: &str, is_it: impl Fn(&str) -> Option<&str>) -> Span {
        let mut start = from;
        for line in self.text[from..].split_inclusive('\n') {
            if is_it(line).is_some() {
                let start = start + line.find(name).unwrap_or_default();
                return Span::new(self.file, start, start + name.len());
            }
            start += line.len();
        }
        Span::new(self.file, from, from)
    }

    fn unknown_attribute(&self, key: &str, name: &str) -> Finding {
        let message = self.of(key, |line| {
            line.strip_prefix(key)?.trim_start().strip_prefix('=')
        });
        let place = self.after(message.range().start, name, |line| {
            let line = line.trim_start().strip_prefix('.')?;
            line.strip_prefix(name)?.trim_start().strip_prefix('=')
        });
        finding!(
            UNKNOWN_MESSAGE, place,
            "nothing uses `.{name}` of the message `{key}`";
            help: "write `{EASY}`"
        )
    }
}
