//! The keys of a map.

use super::super::yaml::{Key, Node, Value};
use super::{Decode, Problems};
use crate::diagnostic::{Finding, finding, nearest, rules};
use crate::source::Span;

/// The keys of a map while they are being read.
#[derive(Debug)]
pub struct Fields<'n> {
    span: Span,
    pairs: Vec<(&'static str, &'n Key, &'n Node)>,
}

impl<'n> Fields<'n> {
    /// The keys of `node`, which must be a map; a key that is not in `known` or stands twice is a
    /// finding.
    pub fn of(
        node: &'n Node,
        what: &str,
        known: &[&'static str],
        problems: &mut Problems,
    ) -> Option<Self> {
        let pairs: &[(Key, Node)] = match &node.value {
            Value::Map(pairs) => pairs,
            Value::Null => &[],
            other => {
                problems.bad(
                    &rules::WRONG_TYPE,
                    node,
                    format!("{what} has keys with values, but this is {}", other.shape()),
                    &format!(
                        "write keys such as `{}: …`",
                        known.first().unwrap_or(&"name")
                    ),
                );
                return None;
            }
        };
        let mut fields = Self {
            span: node.span,
            pairs: Vec::with_capacity(pairs.len()),
        };
        let is_there = |name: &str| pairs.iter().any(|(key, _)| key.name == name);
        for (key, value) in pairs {
            let name = match known.iter().find(|name| **name == key.name) {
                Some(name) => *name,
                None => {
                    let free = known.iter().copied().filter(|name| !is_there(name));
                    let near = nearest(&key.name, free);
                    problems.add(unknown_key(key, what, known, near));
                    // A misspelt key is read as the one that was meant, so that what is wrong inside
                    // it is told too, and the key is not called missing.
                    match near {
                        Some(meant) => meant,
                        None => continue,
                    }
                }
            };
            if let Some((_, first, _)) = fields.pairs.iter().find(|(seen, ..)| *seen == name) {
                problems.add(
                    finding!(DUPLICATE_KEY, key.span, "`{name}` stands here twice")
                        .also(first.span, "the first one")
                        .help("keep one of the two"),
                );
                continue;
            }
            fields.pairs.push((name, key, value));
        }
        Some(fields)
    }

    /// The value of a key.
    pub fn get<T: Decode>(&self, name: &str, what: &str, problems: &mut Problems) -> Option<T> {
        match self.pairs.iter().find(|(known, ..)| *known == name) {
            Some((_, key, node)) => {
                if matches!(node.value, Value::Null) && T::absent().is_none() {
                    problems.add(finding!(
                        MISSING_KEY, key.span,
                        "`{name}` has no value";
                        help: "write `{name}: {}`", T::example()
                    ));
                    return None;
                }
                T::decode(node, problems)
            }
            None => {
                let absent = T::absent();
                if absent.is_none() {
                    problems.add(finding!(
                        MISSING_KEY, Span { end: self.span.start, ..self.span },
                        "{what} needs `{name}`";
                        help: "add `{name}: {}`", T::example()
                    ));
                }
                absent
            }
        }
    }

    /// The value of a key, as it was written.
    pub fn node(&self, name: &str) -> Option<&'n Node> {
        let mut pairs = self.pairs.iter();
        pairs
            .find(|(known, ..)| *known == name)
            .map(|(.., node)| *node)
    }

    /// The place of a key, or of the map when the key is not there.
    pub fn place(&self, name: &str) -> Span {
        self.pairs
            .iter()
            .find(|(known, ..)| *known == name)
            .map_or(self.span, |(_, key, _)| key.span)
    }

    /// Whether the key is there.
    pub fn has(&self, name: &str) -> bool {
        self.pairs.iter().any(|(known, ..)| *known == name)
    }

    /// The place of the map.
    pub fn span(&self) -> Span {
        self.span
    }
}

/// `near` is the key that may be meant: one that does not stand there yet.
fn unknown_key(key: &Key, what: &str, known: &[&'static str], near: Option<&str>) -> Finding {
    let finding = finding!(UNKNOWN_KEY, key.span, "{what} has no key `{}`", key.name);
    match near {
        Some(name) => finding.help(format!("write `{name}`")),
        None if known.is_empty() => finding.help("take it away: there are no keys here"),
        None if let Some(there) = nearest(&key.name, known.iter().copied()) => {
            finding.help(format!("`{there}` is here already: keep one of the two"))
        }
        None => finding.help(format!(
            "the keys are {}",
            nearest::one_of(known.iter().copied())
        )),
    }
}
