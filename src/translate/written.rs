//! A translation as a file: the page that it is a translation of, or the translation as it stands, with other
//! words in the places of its units. Everything between them stays, byte for byte.

use super::units::{Unit, lines_up, of_blocks};
use crate::content::decode::Problems;
use crate::content::kinds::UnitKind;
use crate::content::markdown::{self, Dialect, Terms};
use crate::content::values::Format;
use crate::content::yaml::{Excerpt, Key, Node, Value};
use crate::content::yaml_text;
use crate::source::{SourceId, Span};

/// A text and its units.
#[derive(Debug, Clone, Copy)]
pub struct Base<'d> {
    /// The whole file.
    pub text: &'d str,
    /// What it is made of.
    pub units: &'d [Unit],
}

/// A translation that is to be written.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'d> {
    /// The format of the page, which says what a picture before a sentence is.
    pub format: Format,
    /// The page that is translated.
    pub source: Base<'d>,
    /// The translation as it stands.
    pub existing: Option<Base<'d>>,
    /// Words for each unit of the page that is translated, in its order.
    pub parts: &'d [Part],
}

/// The words of one unit.
#[derive(Debug, Clone)]
pub struct Part {
    /// The words.
    pub text: String,
    /// The number of the unit of the translation as it stands that they are for, if it has one.
    pub from: Option<usize>,
}

/// Why a page cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotWritten {
    /// The front matter cannot be changed without losing something.
    Head,
    /// The words of this unit, from 0, would be read otherwise on the page.
    ReadOtherwise(usize),
}

/// The file.
///
/// # Errors
/// Why it cannot be written.
pub fn page(draft: &Draft<'_>) -> Result<String, NotWritten> {
    let base = draft.base();
    let (head, body_start) = split(base.text).ok_or(NotWritten::Head)?;
    let head = match (draft.existing, std::ptr::eq(base.text, draft.source.text)) {
        // What the translation says of itself stays, though its text is laid out anew.
        (Some(existing), true) => split(existing.text).map_or(head, |(head, _)| head),
        _ => head,
    };
    let mut text = draft.head(head).ok_or(NotWritten::Head)?;
    let start = text.len();
    text.push_str(&draft.body(base, body_start));
    draft.verify(&text, start)?;
    Ok(text)
}

/// The front matter with the lines around it, and where the text begins.
fn split(text: &str) -> Option<(&str, usize)> {
    let mut at = 0;
    let mut fences = 0;
    for line in text.split_inclusive('\n') {
        at += line.len();
        if line.trim_end() == "---" {
            fences += 1;
            if fences == 2 {
                return Some((&text[..at], at));
            }
        }
    }
    None
}

impl<'d> Draft<'d> {
    /// What is written into: the translation as it stands, where it has the same parts in the same order.
    fn base(&self) -> Base<'d> {
        let stays = |existing: &Base<'_>| {
            lines_up(self.source.units, existing.units).is_ok()
                && self
                    .parts
                    .iter()
                    .enumerate()
                    .all(|(number, part)| part.from.is_none_or(|from| from == number))
        };
        self.existing.filter(stays).unwrap_or(self.source)
    }

    fn part(&self, kind: UnitKind) -> Option<&'d str> {
        let mut both = self.source.units.iter().zip(self.parts);
        let (_, part) = both.find(|(unit, _)| unit.kind == kind)?;
        Some(&part.text)
    }

    /// The front matter, with its title and description in other words.
    fn head(&self, head: &str) -> Option<String> {
        let first = head.find('\n')? + 1;
        let last = head.trim_end().rfind("---")?;
        let inner = &head[first..last];
        let now = yaml(inner)?;
        let keys = [
            ("title", UnitKind::Title),
            ("description", UnitKind::Description),
        ];
        let mut wanted = Vec::new();
        for (key, kind) in keys {
            if let Some(text) = self.part(kind)
                && scalar(&now, key).is_none_or(|it| title_of(it) != text)
            {
                wanted.push((key, text));
            }
        }
        let mut inner = inner.to_owned();
        for (key, text) in wanted {
            inner = in_place(&inner, key, text).or_else(|| edited(&inner, key, text))?;
        }
        Some(format!("{}{inner}{}", &head[..first], &head[last..]))
    }

    /// What follows the front matter.
    fn body(&self, base: Base<'_>, start: usize) -> String {
        let mut body = String::with_capacity(base.text.len());
        let mut at = start;
        for (unit, part) in base.units.iter().zip(self.parts) {
            let range = unit.span.range();
            if is_of_head(unit) || unit.text == part.text || range.start < at {
                continue;
            }
            body.push_str(&base.text[at..range.start]);
            body.push_str(&part.text);
            at = range.end;
        }
        body.push_str(&base.text[at..]);
        body
    }

    /// What was written must be read as it was meant, or it is not written at all.
    fn verify(&self, text: &str, start: usize) -> Result<(), NotWritten> {
        let source = SourceId::none();
        let excerpt = Excerpt {
            source,
            text: &text[start..],
            start,
        };
        let dialect = Dialect::Fingerpost(self.format);
        let mut problems = Problems::default();
        let parsed = markdown::parse(excerpt, dialect, &Terms::default(), &mut problems);
        let units = of_blocks(source, text, &parsed.document.blocks);
        let mut read = units.iter();
        for (number, (unit, part)) in self.source.units.iter().zip(self.parts).enumerate() {
            if is_of_head(unit) {
                continue;
            }
            let is_same = read
                .next()
                .is_some_and(|it| it.text == part.text && it.is_like(unit));
            if !is_same {
                return Err(NotWritten::ReadOtherwise(number));
            }
        }
        match read.next() {
            None => Ok(()),
            Some(_) => Err(NotWritten::ReadOtherwise(
                self.parts.len().saturating_sub(1),
            )),
        }
    }
}

/// Front matter with another text behind a key, as its author would write it: without quotes where it can be.
fn in_place(inner: &str, key: &str, text: &str) -> Option<String> {
    let span = node(&yaml(inner)?, key)?.span;
    let (before, behind) = (
        inner.get(..span.range().start)?,
        inner.get(span.range().end..)?,
    );
    let was = inner.get(span.range())?;
    let is_quoted = was.starts_with(['"', '\'']);
    let quoted = serde_json::Value::from(text).to_string();
    let forms = match is_quoted {
        true => vec![quoted],
        false => vec![text.to_owned(), quoted],
    };
    let mut written = forms
        .into_iter()
        .map(|form| format!("{before}{form}{behind}"));
    written.find(|new| holds(new, inner, key, text))
}

/// The same by whatever means: for a text of several lines, or for a key that is not there yet.
fn edited(inner: &str, key: &'static str, text: &str) -> Option<String> {
    let wanted = [(key, Value::Scalar(text.to_owned()))];
    let new = yaml_text::edited(inner, &wanted, &[], &["title", "description"])?;
    holds(&new, inner, key, text).then_some(new)
}

/// Whether front matter says this behind a key, and elsewhere what it said before.
fn holds(new: &str, old: &str, key: &str, text: &str) -> bool {
    let (Some(Value::Map(new)), Some(Value::Map(old))) = (yaml(new), yaml(old)) else {
        return false;
    };
    let rest = |pairs: Vec<(Key, Node)>| -> Vec<(Key, Node)> {
        pairs.into_iter().filter(|(it, _)| it.name != key).collect()
    };
    let is_there = new.iter().any(|(it, node)| {
        it.name == key && matches!(&node.value, Value::Scalar(is) if is.trim() == text)
    });
    is_there && yaml_text::is_equal(&Value::Map(rest(new)), &Value::Map(rest(old)))
}

/// A title as a unit has it: on one line, with its facts in one form.
fn title_of(written: &str) -> String {
    let span = Span::new(SourceId::none(), 0, 0);
    super::loss::read(UnitKind::Title, written, span).text
}

fn is_of_head(unit: &Unit) -> bool {
    matches!(unit.kind, UnitKind::Title | UnitKind::Description)
}

fn yaml(text: &str) -> Option<Value> {
    let excerpt = Excerpt {
        source: SourceId::none(),
        text,
        start: 0,
    };
    crate::content::yaml::parse(excerpt)
        .ok()
        .map(|node| node.value)
}

fn node<'v>(value: &'v Value, key: &str) -> Option<&'v Node> {
    let Value::Map(pairs) = value else {
        return None;
    };
    let (_, node) = pairs.iter().find(|(it, _)| it.name == key)?;
    Some(node)
}

fn scalar<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    match &node(value, key)?.value {
        Value::Scalar(text) => Some(text),
        _ => None,
    }
}
