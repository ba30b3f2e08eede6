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
        // The last that begins before the place holds it: how far maps and lists reach is not asked.
        let begins = |start: u32| start <= place.start;
        let inner = match &here.value {
            Value::Map(pairs) => pairs
                .iter()
                .rfind(|(key, _)| begins(key.span.start))
                .map(|(key, value)| (Step::Key(key.name.clone()), value)),
            Value::List(items) => items
                .iter()
                .enumerate()
                .rfind(|(_, item)| begins(item.span.start))
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

#[cfg(test)]
mod tests {
    use super::way_at;
    use crate::content::yaml::{Excerpt, parse};
    use crate::edit::datum::shown;
    use crate::source::{SourceId, Span};

    const TEXT: &str = "# Steps.\nterms:\n  - id: a\n    term: { plain: A }\n  # The second.\n  - id: b\n    say_it: bee\nowner: us\n";

    /// The way to where some words stand, of this length.
    fn way(words: &str, length: usize) -> String {
        let excerpt = Excerpt {
            source: SourceId::none(),
            text: TEXT,
            start: 0,
        };
        let document = parse(excerpt).expect("YAML");
        let at = TEXT.find(words).expect("the words");
        shown(&way_at(
            &document,
            Span::new(SourceId::none(), at, at + length),
        ))
    }

    #[test]
    fn a_place_is_found_in_entries_and_in_keys_on_one_line() {
        assert_eq!(way("us", 2), "owner");
        assert_eq!(way("bee", 3), "terms/1/say_it");
        assert_eq!(way("say_it", 6), "terms/1/say_it");
        assert_eq!(way("A }", 1), "terms/0/term/plain");
        // What is missing is told at the start of the keys that lack it.
        assert_eq!(way("id: b", 0), "terms/1");
        assert_eq!(way("terms", 0), "");
    }
}
