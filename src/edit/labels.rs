//! What fields are called, made from their keys, and what helps to fill them in, from their descriptions.

use crate::content::decode::shape::{Meaning, Shape, Shapes};

/// Parts of keys that are no words.
const SHORT: &[(&str, &str)] = &[
    ("url", "web address"),
    ("id", "ID"),
    ("bsl", "BSL"),
    ("ods", "ODS code"),
    ("gss", "GSS code"),
    ("alt", "words for those who cannot see it"),
    ("sendiass", "SENDIASS"),
];

/// The name of a field: its key as words.
pub fn label(key: &str) -> String {
    let words: Vec<&str> = key
        .split(['_', '.'])
        .map(|word| {
            let short = SHORT.iter().find(|(it, _)| *it == word);
            short.map_or(word, |(_, long)| long)
        })
        .collect();
    let words = words.join(" ");
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => words,
    }
}

/// A description with an example behind it.
pub(super) fn said_of(doc: &str, example: Option<&str>) -> String {
    match example {
        Some(example) if doc.is_empty() => format!("For example {example}"),
        Some(example) => format!("{doc} For example {example}"),
        None => doc.to_owned(),
    }
}

/// What somebody may write, where there is a form to it.
pub(super) fn example<'s>(shape: &'s Shape, shapes: &'s Shapes) -> Option<&'s str> {
    match shapes.known(shape) {
        Shape::Single(single) => match single.meaning {
            Meaning::Text | Meaning::Picture | Meaning::Area | Meaning::Page | Meaning::Contact => {
                None
            }
            _ => Some(single.example.trim_matches('"')),
        },
        Shape::List(list) => example(&list.entry, shapes),
        _ => None,
    }
}
