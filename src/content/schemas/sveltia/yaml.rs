//! YAML in the order in which it is put together.

use std::fmt::{self, Display, Formatter};

/// A value that can be written.
#[derive(Debug, Clone)]
pub enum Yaml {
    Text(String),
    Flag(bool),
    /// Digits.
    Number(String),
    List(Vec<Yaml>),
    Map(Vec<(&'static str, Yaml)>),
}

impl From<&str> for Yaml {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Yaml {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// A map with these keys.
pub fn map<const N: usize>(pairs: [(&'static str, Yaml); N]) -> Yaml {
    Yaml::Map(pairs.into())
}

impl Yaml {
    /// Writes what follows `key:` or `-`, with `indent` spaces before each line of a map or list.
    fn below(&self, indent: usize, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => writeln!(f, " {}", quoted(text)),
            Self::Flag(flag) => writeln!(f, " {flag}"),
            Self::Number(digits) => writeln!(f, " {digits}"),
            Self::List(_) | Self::Map(_) => {
                writeln!(f)?;
                self.lines(indent, false, f)
            }
        }
    }

    /// Writes a map or list; the first line of what stands behind a dash is already indented.
    fn lines(&self, indent: usize, is_begun: bool, f: &mut Formatter<'_>) -> fmt::Result {
        let begin = |is_first: bool| match is_first && is_begun {
            true => String::new(),
            false => " ".repeat(indent),
        };
        match self {
            Self::Map(pairs) => {
                for (number, (key, value)) in pairs.iter().enumerate() {
                    write!(f, "{}{key}:", begin(number == 0))?;
                    value.below(indent + 2, f)?;
                }
            }
            Self::List(items) => {
                for (number, item) in items.iter().enumerate() {
                    write!(f, "{}-", begin(number == 0))?;
                    match item {
                        Self::Map(_) | Self::List(_) => {
                            write!(f, " ")?;
                            item.lines(indent + 2, true, f)?;
                        }
                        single => single.below(indent, f)?,
                    }
                }
            }
            single => single.below(indent, f)?,
        }
        Ok(())
    }
}

impl Display for Yaml {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.lines(0, false, f)
    }
}

/// A text in the quotes of JSON, which are quotes of YAML too; single words stand without.
fn quoted(text: &str) -> String {
    let is_word = text.len() > 3
        && text
            .bytes()
            .all(|it| it.is_ascii_lowercase() || it == b'_' || it == b'-')
        && !matches!(text, "true" | "false" | "null")
        && text.starts_with(|it: char| it.is_ascii_lowercase());
    match is_word {
        true => text.to_owned(),
        false => serde_json::Value::from(text).to_string(),
    }
}
