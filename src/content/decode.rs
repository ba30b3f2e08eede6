//! From nodes to typed values, collecting every problem on the way.
//!
//! serde stops at the first error of a file. An author who filled in a form wants all of them, so
//! the kinds of the content folder are declared with [`record!`] and [`choice!`], which read every
//! key before they give up, name the nearest key for one that is not known, and say what to write.

use super::values::LanguageTag;
use super::yaml::{Key, Node, Value};
use crate::diagnostic::{Finding, Rule, nearest, rules};
use crate::source::Span;
use std::ops::Deref;

/// Collects findings while values are read.
#[derive(Debug, Default)]
pub struct Problems {
    list: Vec<Finding>,
    placeholders: Vec<Finding>,
    pictures: Vec<(String, Span)>,
    languages: Vec<(LanguageTag, Span)>,
}

impl Problems {
    /// Adds one.
    pub fn add(&mut self, finding: Finding) {
        self.list.push(finding);
    }

    /// Adds one for a value that is not what it must be.
    pub fn bad(&mut self, rule: &'static Rule, node: &Node, message: String, help: &str) {
        self.add(Finding::new(rule, message).at(node.span).help(help));
    }

    /// Remembers a number or address that is reserved for examples. Whether that is a problem is
    /// known when the whole site is: a sample may hold them.
    pub fn placeholder(&mut self, node: &Node, what: &str) {
        self.placeholders.push(
            Finding::new(
                &rules::PLACEHOLDER,
                format!("{what} is reserved for examples"),
            )
            .at(node.span)
            .help("write the real one; only a site with `sample: true` may hold an invented one"),
        );
    }

    /// What [`Problems::placeholder`] remembered.
    pub fn take_placeholders(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.placeholders)
    }

    /// Remembers that a picture is in use.
    pub fn picture(&mut self, name: &str, span: Span) {
        self.pictures.push((name.to_owned(), span));
    }

    /// Remembers that words were written in a language.
    pub fn language(&mut self, tag: &LanguageTag, span: Span) {
        self.languages.push((tag.clone(), span));
    }

    /// The languages that words were written in.
    pub fn take_languages(&mut self) -> Vec<(LanguageTag, Span)> {
        std::mem::take(&mut self.languages)
    }

    /// The pictures in use, as they were read.
    pub fn take_pictures(&mut self) -> Vec<(String, Span)> {
        std::mem::take(&mut self.pictures)
    }

    /// Takes over what another list holds.
    pub fn append(&mut self, other: &mut Self) {
        self.list.append(&mut other.list);
        self.placeholders.append(&mut other.placeholders);
        self.pictures.append(&mut other.pictures);
        self.languages.append(&mut other.languages);
    }

    /// All of them.
    pub fn into_list(self) -> Vec<Finding> {
        self.list
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// A value that can be read from a node.
pub trait Decode: Sized {
    /// What an author writes, as an example for messages: `gss: E08000037` has `E08000037` here.
    const EXAMPLE: &'static str;

    /// Reads the value; problems go to `problems`, and then there is no value.
    fn decode(node: &Node, problems: &mut Problems) -> Option<Self>;

    /// The value when the key is not there, if it need not be.
    fn absent() -> Option<Self> {
        None
    }
}

impl<T: Decode> Decode for Option<T> {
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        match node.value {
            Value::Null => Some(None),
            _ => T::decode(node, problems).map(Some),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Vec<T> {
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        match &node.value {
            Value::Null => Some(Self::new()),
            Value::List(items) => {
                let read: Vec<Option<T>> =
                    items.iter().map(|item| T::decode(item, problems)).collect();
                read.into_iter().collect()
            }
            // One entry without its dash is what people write, and it is clear what they mean.
            Value::Scalar(_) => T::decode(node, problems).map(|only| vec![only]),
            Value::Map(_) => {
                problems.bad(
                    &rules::WRONG_TYPE,
                    node,
                    "this must be a list".to_owned(),
                    "begin each entry with a dash on a line of its own: `- …`",
                );
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

/// A list with at least one entry.
#[derive(Debug, Clone)]
pub struct NonEmpty<T>(Vec<T>);

impl<T> Deref for NonEmpty<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Decode> Decode for NonEmpty<T> {
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let list = Vec::decode(node, problems)?;
        if list.is_empty() {
            problems.bad(
                &rules::EMPTY_TEXT,
                node,
                "this list is empty".to_owned(),
                &format!("write at least one entry, such as `- {}`", T::EXAMPLE),
            );
            return None;
        }
        Some(Self(list))
    }
}

impl<T: Decode> Decode for Box<T> {
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        T::decode(node, problems).map(Self::new)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self::new)
    }
}

/// A value that remembers where it was written.
#[derive(Debug, Clone)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Decode> Decode for Spanned<T> {
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        T::decode(node, problems).map(|value| Self {
            value,
            span: node.span,
        })
    }
}

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
                    problems.add(unknown_key(key, what, known));
                    // A misspelt key is read as the one that was meant, so that what is wrong inside
                    // it is told too, and the key is not called missing.
                    match nearest(&key.name, known.iter().copied()) {
                        Some(meant) if !is_there(meant) => meant,
                        _ => continue,
                    }
                }
            };
            if let Some((_, first, _)) = fields.pairs.iter().find(|(seen, ..)| *seen == name) {
                problems.add(
                    Finding::new(&rules::DUPLICATE_KEY, format!("`{name}` stands here twice"))
                        .at(key.span)
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
                    problems.add(
                        Finding::new(&rules::MISSING_KEY, format!("`{name}` has no value"))
                            .at(key.span)
                            .help(format!("write `{name}: {}`", T::EXAMPLE)),
                    );
                    return None;
                }
                T::decode(node, problems)
            }
            None => {
                let absent = T::absent();
                if absent.is_none() {
                    problems.add(
                        Finding::new(&rules::MISSING_KEY, format!("{what} needs `{name}`"))
                            .at(Span {
                                end: self.span.start,
                                ..self.span
                            })
                            .help(format!("add `{name}: {}`", T::EXAMPLE)),
                    );
                }
                absent
            }
        }
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

fn unknown_key(key: &Key, what: &str, known: &[&'static str]) -> Finding {
    let finding = Finding::new(
        &rules::UNKNOWN_KEY,
        format!("{what} has no key `{}`", key.name),
    )
    .at(key.span);
    match nearest(&key.name, known.iter().copied()) {
        Some(name) => finding.help(format!("write `{name}`")),
        None => finding.help(format!(
            "the keys are {}",
            nearest::one_of(known.iter().copied())
        )),
    }
}

/// Keys that several kinds share, read from the same map as the kind's own keys.
pub trait SharedKeys: Sized {
    /// Their names.
    const KEYS: &'static [&'static str];

    /// Reads them.
    fn take(fields: &Fields<'_>, what: &str, problems: &mut Problems) -> Option<Self>;
}

/// Declares a kind with its keys: a field of type `T` is needed, `Option<T>` and `Vec<T>` are not.
/// `..name: Type` reads [`SharedKeys`] from the same map; `check` looks at the finished value.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident ($what:literal, example $example:literal) {
            $($(#[$field_meta:meta])* $field:ident: $type:ty,)*
            $(..$(#[$shared_meta:meta])* $shared:ident: $shared_type:ty,)?
        }
        $(check $check:expr;)?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
            $($(#[$shared_meta])* pub $shared: $shared_type,)?
            /// Where it stands.
            pub span: $crate::source::Span,
        }

        impl $name {
            /// All keys that it may have.
            pub const KEYS: &'static [&'static str] = &[$($crate::content::decode::key(stringify!($field))),*];
        }

        impl $crate::content::decode::Decode for $name {
            const EXAMPLE: &'static str = $example;

            fn decode(
                node: &$crate::content::yaml::Node,
                problems: &mut $crate::content::decode::Problems,
            ) -> Option<Self> {
                #[allow(unused_mut, reason = "only kinds with shared keys add to it")]
                let mut known = Self::KEYS.to_vec();
                $(known.extend(<$shared_type as $crate::content::decode::SharedKeys>::KEYS);)?
                let fields = $crate::content::decode::Fields::of(node, $what, &known, problems)?;
                $(let $field = fields.get::<$type>($crate::content::decode::key(stringify!($field)), $what, problems);)*
                $(let $shared = <$shared_type as $crate::content::decode::SharedKeys>::take(&fields, $what, problems);)?
                let value = Self {
                    $($field: $field?,)*
                    $($shared: $shared?,)?
                    span: fields.span(),
                };
                $(
                    let check: fn(&Self, &$crate::content::decode::Fields<'_>, &mut $crate::content::decode::Problems) = $check;
                    check(&value, &fields, problems);
                )?
                Some(value)
            }
        }
    };
}

/// Rust's `r#for` and `end_` are YAML's `for` and `end`.
pub const fn key(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

/// Declares a value that is one of a few words.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $name:ident ($what:literal) {
            $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word that authors write.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }

        impl $crate::content::decode::Decode for $name {
            const EXAMPLE: &'static str = $crate::content::decode::first(&[$($word),*]);

            fn decode(
                node: &$crate::content::yaml::Node,
                problems: &mut $crate::content::decode::Problems,
            ) -> Option<Self> {
                let words = &[$($word),*];
                let at = $crate::content::decode::chosen(node, $what, words, problems)?;
                Self::ALL.get(at).copied()
            }
        }
    };
}

pub(crate) use {choice, record};

/// The first word, as an example.
pub const fn first(words: &[&'static str]) -> &'static str {
    words[0]
}

/// The position of the word that `node` holds.
pub fn chosen(
    node: &Node,
    what: &str,
    words: &[&'static str],
    problems: &mut Problems,
) -> Option<usize> {
    let Value::Scalar(text) = &node.value else {
        problems.bad(
            &rules::WRONG_TYPE,
            node,
            format!("{what} is one word, but this is {}", node.value.shape()),
            &format!("write {}", nearest::one_of(words.iter().copied())),
        );
        return None;
    };
    let at = words.iter().position(|word| word == text);
    if at.is_none() {
        let help = match nearest(text, words.iter().copied()) {
            Some(word) => format!(
                "write `{word}`; the words are {}",
                nearest::one_of(words.iter().copied())
            ),
            None => format!("write {}", nearest::one_of(words.iter().copied())),
        };
        problems.bad(
            &rules::BAD_VALUE,
            node,
            format!("`{text}` is not {what}"),
            &help,
        );
    }
    at
}
