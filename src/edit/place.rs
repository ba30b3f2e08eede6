//! Which field a finding is about.

use super::datum::{Step, Way};
use super::form::{Field, Form};
use crate::content::yaml::{Node, Value};
use crate::diagnostic::Finding;
use crate::source::Span;

/// The way to what stands at a place of a file.
pub fn way_at(document: &Node, place: Span) -> Way {
    let mut way = Way::new();
    let mut here = document;
    loop {
        // Something that is missing is told at the start of the keys that lack it.
        if place.start == place.end && here.span.start == place.start {
            return way;
        }
        let inner = match &here.value {
            Value::Map(pairs) => pairs
                .iter()
                .find(|(key, value)| {
                    key.span.start <= place.start && place.start <= value.span.end.max(key.span.end)
                })
                .map(|(key, value)| (Step::Key(key.name.clone()), value)),
            Value::List(items) => items
                .iter()
                .enumerate()
                .find(|(_, item)| item.span.start <= place.start && place.start <= item.span.end)
                .map(|(number, item)| (Step::Entry(number), item)),
            Value::Null | Value::Scalar(_) => None,
        };
        match inner {
            Some((step, value)) => {
                way.push(step);
                here = value;
            }
            None => return way,
        }
    }
}

impl Form {
    /// The field that a finding at a place is about; `None` where it is about none of them.
    pub fn about(&self, finding: &Finding, way: &Way) -> Option<&Field> {
        self.holding(way, &finding.message)
    }

    /// The same with the words of the finding.
    pub fn holding(&self, way: &Way, message: &str) -> Option<&Field> {
        let all = self.all();
        // Keys that the message names, below the place: `a contact needs phone`.
        let named = message.split('`').skip(1).step_by(2);
        for name in named {
            let mut wanted = way.clone();
            wanted.push(Step::Key(name.to_owned()));
            if let Some(field) = all.iter().find(|field| field.way == wanted) {
                return Some(field);
            }
        }
        let holds = |field: &&&Field| way.starts_with(&field.way);
        let found = all.iter().filter(holds).max_by_key(|field| field.way.len());
        found.copied()
    }
}
