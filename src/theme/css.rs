//! What a stylesheet holds: custom properties, addresses, and places where it cannot be read.
//!
//! The tokens are those of CSS Syntax Level 3, read by `cssparser`. Which properties exist is for
//! browsers, which pass over what they do not know; a brace that is never closed swallows every
//! rule behind it, and a missing semicolon the next declaration.

use cssparser::{ParseError, Parser, Token};
use std::ops::Range;

/// An address in a style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// What it says.
    pub text: String,
    /// Where.
    pub range: Range<usize>,
}

/// A custom property that a style asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its name without its hyphens.
    pub name: String,
    /// Whether the style says what holds when nothing sets it: `var(--gap, 1rem)`.
    pub may_miss: bool,
    /// Where.
    pub range: Range<usize>,
}

/// A place that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub message: &'static str,
    /// What to write instead.
    pub help: &'static str,
    /// Where.
    pub range: Range<usize>,
}

/// What a stylesheet holds.
#[derive(Debug, Default)]
pub struct Style {
    /// Custom properties that it sets, without their hyphens.
    pub declared: Vec<String>,
    /// Custom properties that it asks for.
    pub asked: Vec<Asked>,
    /// Addresses in `url(…)`.
    pub addresses: Vec<Address>,
    /// Each `@import`.
    pub imports: Vec<Range<usize>>,
    /// Where it cannot be read.
    pub faults: Vec<Fault>,
    /// Brackets, texts and comments without their other end: all behind them is read wrongly.
    broken: CssBreak,
}

#[derive(Debug, Default)]
struct CssBreak {
    /// Open up to the end of the file.
    open: Vec<Fault>,
    /// Others.
    stray: Vec<Fault>,
}

impl CssBreak {
    /// The one that is to blame: the innermost that stays open, since it keeps those around it open,
    /// or else the first.
    fn cause(self) -> Option<Fault> {
        let open = self.open.into_iter().max_by_key(|it| it.range.start);
        open.or_else(|| self.stray.into_iter().min_by_key(|it| it.range.start))
    }
}

impl Style {
    /// Reads a stylesheet.
    pub fn of(text: &str) -> Self {
        let mut style = Self::default();
        let mut reader = CssReader {
            text,
            style: &mut style,
        };
        reader.statements(&mut Parser::new(text), false);
        // Behind a broken place all else is a guess.
        if let Some(cause) = std::mem::take(&mut style.broken).cause() {
            style.faults = vec![cause];
        }
        style
    }
}

/// What stands between two semicolons or braces.
#[derive(Debug, Default)]
struct Statement {
    range: Range<usize>,
    is_at_rule: bool,
    /// The name behind two hyphens, when it begins with one.
    custom: Option<String>,
    colons: usize,
    /// The word in front of the second colon: the name of the next declaration.
    next_name: Option<Range<usize>>,
    last_word: Option<Range<usize>>,
}

struct CssReader<'t, 's> {
    text: &'t str,
    style: &'s mut Style,
}

impl<'t> CssReader<'t, '_> {
    /// Rules and, inside a block, declarations.
    fn statements(&mut self, input: &mut Parser<'t>, in_block: bool) {
        let mut now = None::<Statement>;
        while let Some((token, range)) = self.next(input) {
            match token {
                Token::WhiteSpace(_) | Token::Comment(_) | Token::CDO | Token::CDC => {}
                Token::Semicolon => self.end(now.take(), in_block),
                Token::CurlyBracketBlock => {
                    now = None;
                    self.nested(input, range, '}', |reader, input| {
                        reader.statements(input, true);
                    });
                }
                token => {
                    let statement = now.get_or_insert_with(|| Statement {
                        range: range.clone(),
                        ..Statement::default()
                    });
                    self.one(statement, &token, &range);
                    self.inside(input, &token, range);
                }
            }
        }
        self.end(now, in_block);
    }

    /// Takes a token into a statement.
    fn one(&mut self, statement: &mut Statement, token: &Token<'_>, range: &Range<usize>) {
        let is_first = statement.range == *range;
        statement.range.end = range.end;
        match token {
            Token::AtKeyword(name) => {
                statement.is_at_rule |= is_first;
                if is_first && name.eq_ignore_ascii_case("import") {
                    self.style.imports.push(range.clone());
                }
            }
            Token::Ident(name) => {
                if is_first || statement.is_at_rule {
                    statement.custom = name.strip_prefix("--").map(str::to_owned);
                    // `@property --name { … }`
                    if statement.is_at_rule {
                        self.style.declared.extend(statement.custom.take());
                    }
                }
                statement.last_word = Some(range.clone());
            }
            Token::Colon => {
                statement.colons += 1;
                match statement.colons {
                    1 => self.style.declared.extend(statement.custom.clone()),
                    2 => statement.next_name = statement.last_word.clone(),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    /// A statement that ends without a block of its own.
    fn end(&mut self, statement: Option<Statement>, in_block: bool) {
        let Some(statement) = statement.filter(|it| !it.is_at_rule && it.custom.is_none()) else {
            return;
        };
        let fault = if !in_block {
            Fault {
                message: "this is no rule",
                help: "write a selector and its declarations in braces: `.house-note { color: var(--ink) }`",
                range: statement.range,
            }
        } else if statement.colons == 0 {
            Fault {
                message: "this is not a declaration",
                help: "write a property, a colon and its value: `color: var(--ink);`",
                range: statement.range,
            }
        } else if let Some(next) = statement.next_name {
            Fault {
                message: "there must be a semicolon before this",
                help: "end the declaration before it with `;`",
                range: next,
            }
        } else {
            return;
        };
        self.style.faults.push(fault);
    }

    /// Values in round and square brackets.
    fn values(&mut self, input: &mut Parser<'t>, of: &str) {
        let mut is_first = true;
        let mut asked = None;
        while let Some((token, range)) = self.next(input) {
            match &token {
                Token::WhiteSpace(_) | Token::Comment(_) => continue,
                Token::Ident(name) if of == "var" && is_first => {
                    if let Some(name) = name.strip_prefix("--") {
                        asked = Some(self.style.asked.len());
                        self.style.asked.push(Asked {
                            name: name.to_owned(),
                            may_miss: false,
                            range: range.clone(),
                        });
                    }
                }
                Token::Comma => {
                    if let Some(asked) = asked.take() {
                        self.style.asked[asked].may_miss = true;
                    }
                }
                Token::QuotedString(address) if matches!(of, "url" | "src" | "image-set") => {
                    self.style.addresses.push(Address {
                        text: address.to_string(),
                        range: range.clone(),
                    });
                }
                _ => {}
            }
            is_first = false;
            self.inside(input, &token, range);
        }
    }

    /// What is inside a bracket that was just opened, and addresses without quotes.
    fn inside(&mut self, input: &mut Parser<'t>, token: &Token<'_>, range: Range<usize>) {
        match token {
            Token::Function(name) => {
                let name = name.to_ascii_lowercase();
                self.nested(input, range, ')', |reader, input| {
                    reader.values(input, &name);
                });
            }
            Token::ParenthesisBlock => {
                self.nested(input, range, ')', |reader, input| reader.values(input, ""));
            }
            Token::SquareBracketBlock => {
                self.nested(input, range, ']', |reader, input| reader.values(input, ""));
            }
            Token::CurlyBracketBlock => {
                self.nested(input, range, '}', |reader, input| reader.values(input, ""));
            }
            Token::UnquotedUrl(address) => self.style.addresses.push(Address {
                text: address.to_string(),
                range,
            }),
            _ => {}
        }
    }

    fn nested(
        &mut self,
        input: &mut Parser<'t>,
        open: Range<usize>,
        close: char,
        read: impl FnOnce(&mut Self, &mut Parser<'t>),
    ) {
        let mut closed = false;
        let result = input.parse_nested_block(|inner| {
            read(self, inner);
            let end = inner.position().byte_index();
            closed = self.text[end..].starts_with(close);
            Ok::<(), ParseError<()>>(())
        });
        let (message, help) = match (result, close) {
            (Ok(()), _) if closed => return,
            (Err(_), _) => (
                "there are too many brackets inside one another here",
                "remove some of them",
            ),
            (Ok(()), '}') => (NEVER_CLOSED, "write `}` where the block ends"),
            (Ok(()), ']') => (NEVER_CLOSED, "write `]` where it ends"),
            (Ok(()), _) => (NEVER_CLOSED, "write `)` where it ends"),
        };
        self.style.broken.open.push(Fault {
            message,
            help,
            range: open,
        });
    }

    /// The next token, with its place. What is half a token is noted.
    fn next(&mut self, input: &mut Parser<'t>) -> Option<(Token<'t>, Range<usize>)> {
        let start = input.position().byte_index();
        let token = input.next_including_whitespace_and_comments().ok()?.clone();
        let range = start..input.position().byte_index();
        self.note_half(&token, &range);
        Some((token, range))
    }

    fn note_half(&mut self, token: &Token<'_>, range: &Range<usize>) {
        let whole = &self.text[range.clone()];
        let half = |message, help| Fault {
            message,
            help,
            range: range.clone(),
        };
        let is_open = match token {
            Token::QuotedString(_) => whole.len() < 2 || !whole.ends_with(&whole[..1]),
            Token::UnquotedUrl(_) => !whole.ends_with(')'),
            Token::Comment(_) => whole.len() < 4 || !whole.ends_with("*/"),
            _ => false,
        };
        let broken = &mut self.style.broken;
        match token {
            _ if is_open => broken.open.push(half(NEVER_CLOSED, CLOSE_IT)),
            Token::BadString(_) | Token::BadUrl(_) => {
                broken.stray.push(half(NEVER_CLOSED, CLOSE_IT));
            }
            Token::CloseCurlyBracket | Token::CloseSquareBracket | Token::CloseParenthesis => {
                broken
                    .stray
                    .push(half("this closes nothing", "remove it, or open it before"))
            }
            _ => {}
        }
    }
}

const NEVER_CLOSED: &str = "this is opened and never closed";
const CLOSE_IT: &str = "close it: a text with its quote, an address with `)`, a comment with `*/`";

#[cfg(test)]
mod tests;
