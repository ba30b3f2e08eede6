//! A form as somebody filled it in.

use super::datum::{Datum, Step, lines};
use super::form::{Control, Field, Form, GroupKind};
use std::collections::BTreeMap;

/// What a browser sent: the values of each name.
#[derive(Debug, Clone, Default)]
pub struct Sent(BTreeMap<String, Vec<String>>);

impl Sent {
    /// From names and values, in their order.
    pub fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut sent = Self::default();
        for (name, value) in pairs {
            sent.0.entry(name).or_default().push(value);
        }
        sent
    }

    /// The first value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.all(name)?.first().map(String::as_str)
    }

    /// Leaves a name away.
    pub fn leave(&mut self, name: &str) {
        self.0.remove(name);
    }

    fn all(&self, name: &str) -> Option<&[String]> {
        self.0.get(name).map(Vec::as_slice)
    }
}

impl Form {
    /// What is to stand at the place of the form, where `old` stands now. What no field shows stays, and so does
    /// what was not sent.
    pub fn filled(&self, sent: &Sent, old: &Datum) -> Datum {
        match self.fields.as_slice() {
            [only] if only.way == self.at => only.filled(sent, old),
            fields => keys(fields, sent, old),
        }
    }
}

/// Keys with values. Those without a field stay where they are.
fn keys(fields: &[Field], sent: &Sent, old: &Datum) -> Datum {
    let mut pairs = match old {
        Datum::Map(pairs) => pairs.clone(),
        _ => Vec::new(),
    };
    for field in fields {
        let Some(Step::Key(key)) = field.way.last() else {
            continue;
        };
        let new = field.filled(sent, old.get(key));
        match pairs.iter_mut().find(|(it, _)| it == key) {
            Some((_, value)) => *value = new,
            None if new.is_empty() => {}
            None => pairs.push((key.clone(), new)),
        }
    }
    Datum::Map(pairs)
}

impl Field {
    fn filled(&self, sent: &Sent, old: &Datum) -> Datum {
        let name = self.name();
        match &self.control {
            Control::Text { .. } | Control::Number(_) | Control::One(..) | Control::Picture(_) => {
                match sent.get(&name) {
                    Some(text) => kept_or(old, Datum::of_text(text)),
                    None => old.clone(),
                }
            }
            Control::Lines(_) => match sent.get(&name) {
                Some(text) => listed(lines(text).lines(), old),
                None => old.clone(),
            },
            Control::Many(..) => match sent.all(&name) {
                Some(values) => {
                    // What stood there already keeps its place.
                    let there = old.entries().iter().map(Datum::text);
                    let is_sent = |it: &&str| values.iter().any(|value| value == it);
                    let mut all: Vec<&str> = there.filter(is_sent).collect();
                    for value in values {
                        if !all.contains(&value.as_str()) {
                            all.push(value);
                        }
                    }
                    listed(all.into_iter(), old)
                }
                None => old.clone(),
            },
            Control::Group {
                kind,
                fields,
                later,
            } => {
                let all: Vec<Field> = fields.iter().chain(later).cloned().collect();
                match kind {
                    GroupKind::Keys => kept_or(old, keys(&all, sent, old)),
                    GroupKind::Words => kept_or(old, words(&all, sent, old)),
                    GroupKind::FirstEntry => {
                        let entry = match all.as_slice() {
                            [only] if matches!(only.way.last(), Some(Step::Entry(_))) => {
                                only.filled(sent, &Datum::Nothing)
                            }
                            fields => keys(fields, sent, &Datum::Nothing),
                        };
                        match entry.is_empty() {
                            true => old.clone(),
                            false => Datum::List(vec![entry]),
                        }
                    }
                }
            }
            Control::Entries { .. } => old.clone(),
        }
    }
}

/// What stood there, where the new says the same.
fn kept_or(old: &Datum, new: Datum) -> Datum {
    match old.says(&new) || old.is_empty() && new.is_empty() {
        true => old.clone(),
        false => new,
    }
}

fn listed<'v>(values: impl Iterator<Item = &'v str>, old: &Datum) -> Datum {
    let values = values.map(str::trim).filter(|it| !it.is_empty());
    let new = Datum::List(values.map(|it| Datum::Text(it.to_owned())).collect());
    kept_or(old, new)
}

/// Words: a text alone stays one as long as there are only plain words.
fn words(fields: &[Field], sent: &Sent, old: &Datum) -> Datum {
    let levels = match old {
        Datum::Text(_) => {
            let plain = fields.first().and_then(|field| field.way.last());
            let plain = plain.map(Step::to_string).unwrap_or_default();
            Datum::Map(vec![(plain, old.clone())])
        }
        other => other.clone(),
    };
    let new = keys(fields, sent, &levels);
    let Datum::Map(pairs) = &new else { return new };
    let mut said = pairs.iter().filter(|(_, it)| !it.is_empty());
    match (said.next(), said.next(), old) {
        (None, ..) => Datum::Nothing,
        (Some((key, text)), None, Datum::Text(_) | Datum::Nothing)
            if fields.first().and_then(|field| field.way.last())
                == Some(&Step::Key(key.clone())) =>
        {
            text.clone()
        }
        _ => new,
    }
}
