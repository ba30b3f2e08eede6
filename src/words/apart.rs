//! Phrases with other words inside them: “take all of this into consideration”, “put new rules in place”.

use regex::{Captures, Regex};
use std::ops::Range;
use std::sync::LazyLock;

use super::inflect::{Form, forms, inflect};

/// What kind of phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// More words than are needed.
    Wordy,
    /// It does not mean what it says.
    Idiom,
}

/// A phrase with words inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apart {
    /// Its bytes.
    pub range: Range<usize>,
    /// What kind.
    pub kind: Kind,
    /// The same in fewer or plainer words, with the words that stood inside.
    pub better: String,
}

/// A phrase that is looked for.
struct Shape {
    kind: Kind,
    better: (&'static str, &'static str),
    forms: Vec<(Form, String)>,
    pattern: Regex,
}

/// The kind of a phrase, its verb, what follows the words inside, and what is better: a verb and what follows
/// it. There `{}` stands for the words inside.
const SHAPES: &[(Kind, &str, &str, (&str, &str))] = &[
    (
        Kind::Wordy,
        "take",
        "into consideration",
        ("think", " about {}"),
    ),
    (Kind::Wordy, "give", "consideration to", ("think", " about")),
    (Kind::Wordy, "give", "thought to", ("think", " about")),
    (Kind::Wordy, "make", "contact with", ("contact", "")),
    (Kind::Wordy, "carry out", "review of", ("review", "")),
    (Kind::Wordy, "carry out", "assessment of", ("assess", "")),
    (Kind::Wordy, "carry out", "inspection of", ("inspect", "")),
    (Kind::Wordy, "carry out", "evaluation of", ("evaluate", "")),
    (Kind::Idiom, "put", "in place", ("set", " up {}")),
];

/// Words that may stand inside.
const INSIDE: &str = r"((?:[\w’'-]+ ){1,6}?)";

static READY: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    let shapes = SHAPES.iter();
    shapes
        .filter_map(|(kind, verb, end, better)| {
            let (first, more) = verb.split_once(' ').unwrap_or((verb, ""));
            let forms: Vec<(Form, String)> = forms(first)
                .into_iter()
                .map(|(form, word)| (form, format!("{word} {more}").trim().to_owned()))
                .collect();
            let verbs: Vec<&str> = forms.iter().map(|(_, word)| word.as_str()).collect();
            let pattern = format!(r"(?i)\b({}) {INSIDE}{end}\b", verbs.join("|"));
            let pattern = Regex::new(&pattern).ok()?;
            Some(Shape {
                kind: *kind,
                better: *better,
                forms,
                pattern,
            })
        })
        .collect()
});

/// The phrases of a sentence that have other words inside them, from left to right.
pub fn apart(sentence: &str) -> Vec<Apart> {
    let mut found: Vec<Apart> = READY
        .iter()
        .flat_map(|shape| {
            let all = shape.pattern.captures_iter(sentence);
            all.filter_map(|captures| shape.read(&captures))
        })
        .collect();
    found.sort_by_key(|it| it.range.start);
    found
}

impl Shape {
    fn read(&self, captures: &Captures<'_>) -> Option<Apart> {
        let (whole, verb, inside) = (captures.get(0)?, captures.get(1)?, captures.get(2)?);
        let written = verb.as_str().to_lowercase();
        let (form, _) = self.forms.iter().find(|(_, word)| *word == written)?;
        let inside = inside.as_str().trim();
        // “Take it to the shop into …”: a verb or a joining word inside begins something else.
        if inside.split(' ').any(|it| BREAKS.contains(&it)) {
            return None;
        }
        let (verb, behind) = self.better;
        Some(Apart {
            range: whole.range(),
            kind: self.kind,
            better: format!("{}{}", inflect(verb, *form), behind.replace("{}", inside)),
        })
    }
}

/// Words that do not stand inside such a phrase.
const BREAKS: &[&str] = &[
    "and", "but", "or", "to", "if", "when", "that", "who", "which", "up", "them", "it",
];

#[cfg(test)]
mod tests {
    use super::{READY, SHAPES, apart};
    use proptest::prelude::*;

    #[test]
    fn every_shape_is_ready() {
        assert_eq!(READY.len(), SHAPES.len());
        for (_, verb, end, _) in SHAPES {
            let text = format!("We {verb} this {end}");
            assert_eq!(apart(&text).len(), 1, "{text}");
        }
    }

    #[test]
    fn what_stands_inside_stays_in_what_is_offered() {
        for (sentence, better) in [
            (
                "We take all of these views into consideration.",
                "think about all of these views",
            ),
            ("She took this into consideration.", "thought about this"),
            ("Please give careful consideration to it.", "think about"),
            ("We carried out a full review of the evidence.", "reviewed"),
            (
                "The school has put a number of measures in place.",
                "set up a number of measures",
            ),
        ] {
            let found: Vec<String> = apart(sentence).into_iter().map(|it| it.better).collect();
            assert_eq!(found, [better], "{sentence}");
        }
        for sentence in [
            "This takes your income into account.",
            "We put it away and stay in place.",
            "Give the form to us.",
        ] {
            assert_eq!(apart(sentence), [], "{sentence}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_text_is_read(text in "(take |put |this |é|into consideration|in place|, ){0,10}") {
            for phrase in apart(&text) {
                prop_assert!(text.get(phrase.range).is_some());
            }
        }
    }
}
