//! YAML as text: values written as our files write them, and put into a file that keeps its comments, its
//! order and everything else.

use super::yaml::Value;
use std::str::FromStr;
use yaml_edit::Document;

/// `key: value`, with a line break at its end.
pub fn entry(key: &str, node: &super::yaml::Node) -> String {
    let mut text = String::new();
    write(key, &node.value, 0, &mut text);
    text
}

fn write(key: &str, value: &Value, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Null => out.push_str(&format!("{indent}{key}:\n")),
        Value::Scalar(text) if text.trim().contains('\n') => {
            out.push_str(&format!("{indent}{key}: |\n"));
            for line in text.trim().lines() {
                out.push_str(format!("{indent}  {}", line.trim()).trim_end());
                out.push('\n');
            }
        }
        Value::Scalar(text) => out.push_str(&format!("{indent}{key}: {}\n", one_line(text.trim()))),
        Value::List(list) => {
            let entries = list.iter().map(|it| match &it.value {
                Value::Scalar(text) => one_line(text.trim()),
                _ => String::new(),
            });
            let entries: Vec<String> = entries.collect();
            out.push_str(&format!("{indent}{key}: [{}]\n", entries.join(", ")));
        }
        Value::Map(pairs) => {
            out.push_str(&format!("{indent}{key}:\n"));
            for (key, node) in pairs {
                write(&key.name, &node.value, depth + 1, out);
            }
        }
    }
}

/// A text on one line, in quotes where YAML would read it as something else.
pub fn one_line(text: &str) -> String {
    let begins_otherwise = text.starts_with(|it: char| "-?:,[]{}#&*!|>'\"%@`~=".contains(it));
    let holds_a_sign = [": ", " #"].iter().any(|it| text.contains(it));
    let is_in_a_list = text.contains([',', '[', ']', '{', '}']);
    let word = text.to_ascii_lowercase();
    let is_a_word =
        ["", "null", "true", "false", "yes", "no", "on", "off"].contains(&word.as_str());
    let needs_quotes = begins_otherwise
        || holds_a_sign
        || text.ends_with(':')
        || is_a_word
        || text.chars().any(char::is_control)
        || is_in_a_list && text.contains(['[', ']', '{', '}']);
    match needs_quotes {
        // What JSON writes between quotes, YAML reads in the same way.
        true => serde_json::Value::from(text).to_string(),
        false => text.to_owned(),
    }
}

/// A file with other values: keys that are there keep their places, new ones stand where `order` puts them.
/// `None` where the text is not a set of keys, or cannot be changed.
pub fn edited(
    text: &str,
    wanted: &[(&'static str, Value)],
    cleared: &[&str],
    order: &[&'static str],
) -> Option<String> {
    let document = Document::from_str(text).ok()?;
    let root = document.as_mapping()?;
    for (key, value) in wanted {
        if !set_within(&root, key, value) {
            let value = value_of(key, value)?;
            root.set_with_field_order(*key, value, order.iter().copied());
        }
    }
    for key in cleared {
        root.remove(*key)?;
    }
    let mut after = document.to_string();
    if text.ends_with('\n') && !after.ends_with('\n') {
        after.push('\n');
    }
    Some(after)
}

/// Sets the words of single formats and languages, where all are in a set of keys already: each comment
/// beside them stays.
fn set_within(root: &yaml_edit::Mapping, key: &str, value: &Value) -> bool {
    let (Value::Map(pairs), Some(levels)) = (value, root.get_mapping(key)) else {
        return false;
    };
    for (level, node) in pairs {
        let Some(new) = value_of(&level.name, &node.value) else {
            return false;
        };
        let there = levels.get(level.name.as_str()).map(|it| it.to_string());
        if there.is_none_or(|it| it.trim() != new.to_string().trim()) {
            levels.set(level.name.as_str(), new);
        }
    }
    true
}

/// A value as a part of another text.
fn value_of(key: &str, value: &Value) -> Option<yaml_edit::YamlNode> {
    let mut text = String::new();
    write(key, value, 0, &mut text);
    Document::from_str(&text).ok()?.get(key)
}

/// Whether two values say the same.
pub fn is_equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Null, Value::Null) => true,
        (Value::Scalar(one), Value::Scalar(other)) => {
            let lines = |text: &str| -> Vec<String> {
                text.trim().lines().map(|it| it.trim().to_owned()).collect()
            };
            lines(one) == lines(other)
        }
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(a, b)| is_equal(&a.value, &b.value))
        }
        (Value::Map(one), Value::Map(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, a)| {
                    let same = other.iter().find(|(it, _)| it.name == key.name);
                    same.is_some_and(|(_, b)| is_equal(&a.value, &b.value))
                })
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{edited, one_line as scalar};
    use crate::content::yaml::{Node, Value};
    use crate::source::{SourceId, Span};

    fn words(text: &str) -> Value {
        Value::Scalar(text.to_owned())
    }

    fn list(entries: &[&str]) -> Value {
        let span = Span::new(SourceId::none(), 0, 0);
        let node = |text: &&str| Node {
            span,
            value: words(text),
        };
        Value::List(entries.iter().map(node).collect())
    }

    #[test]
    fn comments_and_the_order_of_keys_stay() {
        let before = "# Ring us first.\nlabel: Team # never a person\nfor: [register]\nphone: 01632 960 001\n\n# Tried by hand.\nchecked_on: 2026-01-01\n";
        let order = ["label", "for", "areas", "phone", "email", "checked_on"];
        let wanted = [
            ("phone", words("01632 960 002")),
            ("email", words("team@example.org")),
            ("areas", list(&["northtown"])),
            ("checked_on", words("2026-11-22")),
        ];
        let after = edited(before, &wanted, &[], &order);
        assert_eq!(
            after.as_deref(),
            Some(
                "# Ring us first.\nlabel: Team # never a person\nfor: [register]\nareas: [northtown]\nphone: 01632 960 002\nemail: team@example.org\n\n# Tried by hand.\nchecked_on: 2026-11-22\n"
            )
        );
    }

    #[test]
    fn a_text_stands_in_quotes_where_it_has_to() {
        assert_eq!(
            scalar("Monday to Friday, 9am to 5pm"),
            "Monday to Friday, 9am to 5pm"
        );
        assert_eq!(scalar("01632 960 001"), "01632 960 001");
        assert_eq!(scalar("Open: daily"), "\"Open: daily\"");
        assert_eq!(scalar("No"), "\"No\"");
        assert_eq!(scalar("Flat #2"), "\"Flat #2\"");
        assert_eq!(scalar("@home"), "\"@home\"");
        assert_eq!(scalar("A \"b\""), "A \"b\"");
    }
}
