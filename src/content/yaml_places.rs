//! Places in a YAML text, and the text with other words in some of them: comments, order and everything else
//! stay.

use super::yaml::{Excerpt, Key, Node, Value, parse};
use super::yaml_text::{is_equal, one_line};
use crate::source::{SourceId, Span};
use std::str::FromStr;
use yaml_edit::{Document, Mapping, Sequence, YamlNode};

/// A step towards a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// To the value of a key.
    Key(String),
    /// To an entry of a list, from 0.
    Entry(usize),
}

/// What is to stand at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The place. Its last step may be a key that is not there yet; where its holder is a text, that becomes
    /// the key `plain` beside it.
    pub way: Vec<Step>,
    /// The words.
    pub text: String,
}

/// The keys of words in the order in which new ones are put beside them.
const ORDER: [&str; 2] = ["plain", "easy"];

/// What begins the key of a translation in easy read.
const EASY: &str = "easy.";

/// What stands behind the words of all languages.
const PICTURE: &str = "picture";

/// The value at a place.
pub fn at<'n>(node: &'n Node, way: &[Step]) -> Option<&'n Node> {
    way.iter()
        .try_fold(node, |here, step| match (&here.value, step) {
            (Value::Map(pairs), Step::Key(key)) => {
                let (_, node) = pairs.iter().find(|(it, _)| it.name == *key)?;
                Some(node)
            }
            (Value::List(entries), Step::Entry(number)) => entries.get(*number),
            _ => None,
        })
}

/// Calls `seen` for each value below a node, and for itself, with its place.
pub fn each<'n>(node: &'n Node, seen: &mut impl FnMut(&[Step], &'n Node)) {
    walk(node, &mut Vec::new(), seen);
}

fn walk<'n>(node: &'n Node, way: &mut Vec<Step>, seen: &mut impl FnMut(&[Step], &'n Node)) {
    seen(way, node);
    match &node.value {
        Value::Map(pairs) => {
            for (key, node) in pairs {
                way.push(Step::Key(key.name.clone()));
                walk(node, way, seen);
                way.pop();
            }
        }
        Value::List(entries) => {
            for (number, node) in entries.iter().enumerate() {
                way.push(Step::Entry(number));
                walk(node, way, seen);
                way.pop();
            }
        }
        Value::Null | Value::Scalar(_) => {}
    }
}

/// Puts words at a place of a value. `None` where there is no such place.
pub fn put(node: &mut Node, placed: &Placed) -> Option<()> {
    let (last, above) = placed.way.split_last()?;
    let mut here = node;
    for step in above {
        here = match (&mut here.value, step) {
            (Value::Map(pairs), Step::Key(key)) => {
                let pair = pairs.iter_mut().find(|(it, _)| it.name == *key)?;
                &mut pair.1
            }
            (Value::List(entries), Step::Entry(number)) => entries.get_mut(*number)?,
            _ => return None,
        };
    }
    let words = Value::Scalar(placed.text.clone());
    match (&mut here.value, last) {
        (Value::List(entries), Step::Entry(number)) => entries.get_mut(*number)?.value = words,
        (Value::Map(pairs), Step::Key(key)) => {
            match pairs.iter_mut().find(|(it, _)| it.name == *key) {
                Some((_, node)) => node.value = words,
                None => pairs.push(pair(key, words)),
            }
        }
        (Value::Scalar(plain), Step::Key(key)) => {
            let plain = Value::Scalar(std::mem::take(plain));
            here.value = Value::Map(vec![pair("plain", plain), pair(key, words)]);
        }
        _ => return None,
    }
    Some(())
}

fn pair(key: &str, value: Value) -> (Key, Node) {
    let span = Span::new(SourceId::none(), 0, 0);
    let name = key.to_owned();
    (Key { span, name }, Node { span, value })
}

/// The text with other words. `None` where it cannot be changed without touching more than that: what was
/// written is read again, and must be what was meant.
pub fn with_words(text: &str, placed: &[Placed]) -> Option<String> {
    if placed.is_empty() {
        return Some(text.to_owned());
    }
    written(text, placed).or_else(|| {
        let mut placed = placed.iter();
        placed.try_fold(text.to_owned(), |text, one| {
            written(&text, std::slice::from_ref(one))
        })
    })
}

/// How words are written.
#[derive(Debug, Clone, Copy)]
enum Style {
    /// As an author would: in quotes only where they have to be, and of more than one line as a block.
    Plain,
    /// On one line, for a place between braces, where a comma would end words without quotes.
    Braces,
}

impl Style {
    fn of(text: &str, root: &Node, way: &[Step]) -> Self {
        let is_in_braces = (0..way.len()).any(|depth| {
            at(root, &way[..depth]).is_some_and(|node| {
                let is_holder = matches!(node.value, Value::Map(_) | Value::List(_));
                let written = text.get(node.span.range()).unwrap_or_default();
                is_holder && written.starts_with(['{', '['])
            })
        });
        match is_in_braces {
            true => Self::Braces,
            false => Self::Plain,
        }
    }
}

fn written(text: &str, placed: &[Placed]) -> Option<String> {
    let before = read(text)?;
    let mut wanted = before.clone();
    for one in placed {
        put(&mut wanted, one)?;
    }
    let document = Document::from_str(text).ok()?;
    let root = Holder::of_root(&document)?;
    for one in placed {
        set(&root, one, Style::of(text, &before, &one.way))?;
    }
    let mut after = document.to_string();
    if text.ends_with('\n') && !after.ends_with('\n') {
        after.push('\n');
    }
    is_equal(&read(&after)?.value, &wanted.value).then_some(after)
}

fn read(text: &str) -> Option<Node> {
    let source = SourceId::none();
    let excerpt = Excerpt {
        source,
        text,
        start: 0,
    };
    parse(excerpt).ok()
}

/// What holds values.
#[derive(Clone)]
enum Holder {
    Map(Mapping),
    List(Sequence),
}

impl Holder {
    fn of_root(document: &Document) -> Option<Self> {
        let map = document.as_mapping().map(Self::Map);
        map.or_else(|| document.as_sequence().map(Self::List))
    }

    fn of(node: &YamlNode) -> Option<Self> {
        if let Some(map) = node.as_mapping() {
            return Some(Self::Map(map.clone()));
        }
        node.as_sequence().map(|list| Self::List(list.clone()))
    }

    fn get(&self, step: &Step) -> Option<YamlNode> {
        match (self, step) {
            (Self::Map(map), Step::Key(key)) => map.get(key.as_str()),
            (Self::List(list), Step::Entry(number)) => list.get(*number),
            _ => None,
        }
    }

    fn set(&self, step: &Step, value: YamlNode) -> Option<()> {
        match (self, step) {
            (Self::Map(map), Step::Key(key)) if map.contains_key(key.as_str()) => {
                map.set(key.as_str(), value);
            }
            (Self::Map(map), Step::Key(key)) => {
                let tag = key.strip_prefix(EASY).unwrap_or(key);
                let easy = format!("{EASY}{tag}");
                let order = [ORDER[0], ORDER[1], tag, easy.as_str(), PICTURE];
                map.set_with_field_order(key.as_str(), value, order);
            }
            (Self::List(list), Step::Entry(number)) => {
                list.set(*number, value);
            }
            _ => return None,
        }
        Some(())
    }
}

fn set(root: &Holder, placed: &Placed, style: Style) -> Option<()> {
    let (last, above) = placed.way.split_last()?;
    let mut here = root.clone();
    for (depth, step) in above.iter().enumerate() {
        let node = here.get(step)?;
        match Holder::of(&node) {
            Some(holder) => here = holder,
            // A text of its own becomes `plain`, with the other language beside it.
            None if depth + 1 == above.len() => {
                let Step::Key(key) = last else {
                    return None;
                };
                let plain = one_of(&node)?;
                let both = match style {
                    Style::Plain => format!(
                        "key:\n{}{}",
                        entry("plain", &plain, 1, style),
                        entry(key, &placed.text, 1, style)
                    ),
                    Style::Braces => format!(
                        "key: {{ plain: {}, {key}: {} }}\n",
                        quoted(&plain),
                        quoted(&placed.text)
                    ),
                };
                return here.set(step, node_of(&both)?);
            }
            None => return None,
        }
    }
    here.set(last, node_of(&entry("key", &placed.text, 0, style))?)
}

/// A text as YAML reads it.
fn one_of(node: &YamlNode) -> Option<String> {
    let text = format!("key: {}\n", node.to_string().trim());
    match at(&read(&text)?, &[Step::Key("key".to_owned())])?.value {
        Value::Scalar(ref text) => Some(text.clone()),
        _ => None,
    }
}

fn node_of(text: &str) -> Option<YamlNode> {
    Document::from_str(text).ok()?.get("key")
}

/// A key with its words, and a line break at the end.
fn entry(key: &str, text: &str, depth: usize, style: Style) -> String {
    let indent = "  ".repeat(depth);
    let text = text.trim();
    match style {
        Style::Braces => format!("{indent}{key}: {}\n", quoted(text)),
        Style::Plain if text.contains('\n') => {
            let lines = text.lines().map(|line| match line.trim() {
                "" => "\n".to_owned(),
                line => format!("{indent}  {line}\n"),
            });
            format!("{indent}{key}: |\n{}", lines.collect::<String>())
        }
        Style::Plain => format!("{indent}{key}: {}\n", one_line(text)),
    }
}

/// A text between braces. What JSON writes between quotes, YAML reads in the same way.
fn quoted(text: &str) -> String {
    let is_plain = !text.contains([',', '[', ']', '{', '}']) && one_line(text) == text;
    if is_plain {
        return text.to_owned();
    }
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::{Placed, Step, with_words};

    fn placed(way: &str, text: &str) -> Placed {
        let way = way.split('/').map(|step| match step.parse() {
            Ok(number) => Step::Entry(number),
            Err(_) => Step::Key(step.to_owned()),
        });
        Placed {
            way: way.collect(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn comments_order_and_quotes_of_everything_else_stay() {
        let before = "# Ours\nlabel: Team # a note\nhours:\n  plain: \"Any time\" # tried\n  easy: |\n    Any day.\n    Any time.\n  picture: clock\n\nlast: 01632\n";
        let after = with_words(
            before,
            &[
                placed("label/pl", "Zespół"),
                placed("hours/pl", "Zawsze: w dzień"),
                placed("hours/easy.pl", "W dzień.\nW nocy."),
            ],
        );
        assert_eq!(
            after.as_deref(),
            Some(
                "# Ours\nlabel: # a note\n  plain: Team\n  pl: Zespół\nhours:\n  plain: \"Any time\" # tried\n  easy: |\n    Any day.\n    Any time.\n  pl: \"Zawsze: w dzień\"\n  easy.pl: |\n    W dzień.\n    W nocy.\n  picture: clock\n\nlast: 01632\n"
            )
        );
    }

    #[test]
    fn words_between_braces_stay_there() {
        let before = "terms:\n  - { id: a, term: word } # one\n  - id: b\n    term: { plain: two, pl: dwa }\n";
        let after = with_words(
            before,
            &[
                placed("terms/0/term/pl", "słowo, nie dwa"),
                placed("terms/1/term/pl", "dwa, trzy\nalbo"),
            ],
        );
        assert_eq!(
            after.as_deref(),
            Some(
                "terms:\n  - { id: a, term: { plain: word, pl: \"słowo, nie dwa\" } } # one\n  - id: b\n    term: { plain: two, pl: \"dwa, trzy\\nalbo\" }\n"
            )
        );
    }

    #[test]
    fn entries_of_lists_are_words_too() {
        let before = "does:\n  - Helps # us\n  - plain: Asks\n    pl: Pyta\n";
        let after = with_words(
            before,
            &[placed("does/0/pl", "Pomaga"), placed("does/1/pl", "Zapyta")],
        );
        assert_eq!(
            after.as_deref(),
            Some(
                "does:\n  - # us\n    plain: Helps\n    pl: Pomaga\n  - plain: Asks\n    pl: Zapyta\n"
            )
        );
        assert_eq!(with_words(before, &[placed("does/7/pl", "x")]), None);
    }
}
