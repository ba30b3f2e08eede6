//! Changes as text: only what was changed differs, and comments, order and everything else stay.

use super::change::{Change, What};
use super::datum::{Datum, Step};
use crate::content::yaml::{Excerpt, parse};
use crate::content::yaml_text::one_line;
use crate::source::SourceId;
use std::str::FromStr;
use yaml_edit::{Document, Mapping, Sequence, YamlNode};

/// What a YAML text holds; `None` where it cannot be read.
pub fn read(text: &str) -> Option<Datum> {
    let excerpt = Excerpt {
        source: SourceId::none(),
        text,
        start: 0,
    };
    parse(excerpt).ok().map(|node| Datum::of(&node))
}

/// The text with the changes in it. `None` where it cannot be changed without touching more than that: what was
/// written is read again, and must be what was meant.
pub fn written(text: &str, changes: &[Change]) -> Option<String> {
    if changes.is_empty() {
        return Some(text.to_owned());
    }
    let wanted = changes
        .iter()
        .fold(read(text)?, |document, change| change.applied(&document));
    let after = match text.trim().is_empty() {
        true => whole(&wanted),
        false => edited(text, changes)?,
    };
    let is_meant = read(&after).is_some_and(|it| it.says(&wanted));
    is_meant.then_some(after)
}

/// A whole new file.
pub fn whole(document: &Datum) -> String {
    let mut text = String::new();
    if let Datum::Map(pairs) = document {
        for (key, value) in pairs {
            entry(key, value, 0, &mut text);
        }
    }
    text
}

fn edited(text: &str, changes: &[Change]) -> Option<String> {
    let document = Document::from_str(text).ok()?;
    let root = document.as_mapping()?;
    for change in changes {
        let (last, above) = change.at.split_last()?;
        let here = above
            .iter()
            .try_fold(Holder::Map(root.clone()), |here, step| here.step(step))?;
        here.apply(last, &change.what)?;
    }
    let mut after = document.to_string();
    if text.ends_with('\n') && !after.ends_with('\n') {
        after.push('\n');
    }
    Some(after)
}

/// What holds a value.
enum Holder {
    Map(Mapping),
    List(Sequence),
}

impl Holder {
    fn of(node: &YamlNode) -> Option<Self> {
        if let Some(map) = node.as_mapping() {
            return Some(Self::Map(map.clone()));
        }
        node.as_sequence().map(|list| Self::List(list.clone()))
    }

    fn step(self, step: &Step) -> Option<Self> {
        Self::of(&self.get(step)?)
    }

    fn get(&self, step: &Step) -> Option<YamlNode> {
        match (self, step) {
            (Self::Map(map), Step::Key(key)) => map.get(key.as_str()),
            (Self::List(list), Step::Entry(number)) => list.get(*number),
            _ => None,
        }
    }

    fn apply(&self, step: &Step, what: &What) -> Option<()> {
        match (self, step, what) {
            (Self::Map(map), Step::Key(key), What::Set(value, order)) => {
                let value = node(value)?;
                match map.contains_key(key.as_str()) {
                    true => map.set(key.as_str(), value),
                    false => {
                        let order = order.iter().map(String::as_str);
                        map.set_with_field_order(key.as_str(), value, order);
                    }
                }
            }
            (Self::Map(map), Step::Key(key), What::Take) => {
                map.remove(key.as_str())?;
            }
            (Self::List(list), Step::Entry(number), What::Set(value, _)) => {
                list.set(*number, node(value)?);
            }
            (Self::List(list), Step::Entry(number), What::Take) => {
                list.remove(*number)?;
            }
            (_, _, What::Add(value)) => match Self::of(&self.get(step)?)? {
                Self::List(list) => list.push(node(value)?),
                Self::Map(_) => return None,
            },
            _ => return None,
        }
        Some(())
    }
}

/// A value as a part of another text.
fn node(value: &Datum) -> Option<YamlNode> {
    let mut text = String::new();
    entry("key", value, 0, &mut text);
    Document::from_str(&text).ok()?.get("key")
}

fn entry(key: &str, value: &Datum, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    let key = one_line(key);
    match value {
        Datum::Nothing => out.push_str(&format!("{indent}{key}:\n")),
        Datum::Text(text) => {
            out.push_str(&format!("{indent}{key}: "));
            write_text(text, depth + 1, out);
        }
        Datum::List(entries) if entries.iter().all(is_short) => {
            let entries: Vec<String> = entries.iter().map(|it| one_line(it.text())).collect();
            out.push_str(&format!("{indent}{key}: [{}]\n", entries.join(", ")));
        }
        Datum::List(entries) => {
            out.push_str(&format!("{indent}{key}:\n"));
            for entry in entries {
                write_entry(entry, depth + 1, out);
            }
        }
        Datum::Map(pairs) => {
            out.push_str(&format!("{indent}{key}:\n"));
            for (key, value) in pairs.iter().filter(|(_, it)| !it.is_empty()) {
                entry(key, value, depth + 1, out);
            }
        }
    }
}

/// Whether an entry has room in a list on one line.
fn is_short(entry: &Datum) -> bool {
    matches!(entry, Datum::Text(text) if !text.trim().contains('\n') && text.len() <= 40)
}

/// An entry of a list, with its dash.
fn write_entry(value: &Datum, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Datum::Map(pairs) => {
            let mut inner = String::new();
            for (key, value) in pairs.iter().filter(|(_, it)| !it.is_empty()) {
                entry(key, value, depth + 1, &mut inner);
            }
            // The first key stands beside the dash.
            out.push_str(&format!("{indent}- {}", inner.trim_start_matches(' ')));
        }
        Datum::List(_) | Datum::Nothing => out.push_str(&format!("{indent}- \n")),
        Datum::Text(text) => {
            out.push_str(&format!("{indent}- "));
            write_text(text, depth + 1, out);
        }
    }
}

/// A text: on one line where it is one, and else line by line.
fn write_text(text: &str, depth: usize, out: &mut String) {
    if !text.trim().contains('\n') {
        out.push_str(&one_line(text.trim()));
        out.push('\n');
        return;
    }
    let indent = "  ".repeat(depth);
    out.push_str("|\n");
    for line in text.trim().lines() {
        out.push_str(format!("{indent}{}", line.trim()).trim_end());
        out.push('\n');
    }
}
