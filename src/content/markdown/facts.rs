//! Facts in double braces: the one place that looks for them in a text.

use super::super::decode::Problems;
use super::slips;
use crate::diagnostic::{Finding, finding};
use crate::document::{Fact, Inline, InlineContent, Range};
use crate::source::Span;

/// A piece of a text that may hold facts, with its place in the text.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(std::ops::Range<usize>),
    /// A fact, with its braces.
    Fact(std::ops::Range<usize>, Fact),
    /// Braces around something that cannot be the name of a fact.
    NoFact(std::ops::Range<usize>),
    /// Braces that nothing closes. The words from here on follow as text.
    Unclosed(std::ops::Range<usize>),
}

/// The pieces of a text. Braces before `from` are words.
pub fn pieces(text: &str, from: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut at, mut from) = (0, from);
    let find = |what: &str, from: usize| {
        let rest = text.get(from..)?;
        rest.find(what).map(|found| from + found)
    };
    while let Some(open) = find("{{", from) {
        let Some(close) = find("}}", open) else {
            pieces.push(Piece::Unclosed(open..open + 2));
            break;
        };
        if at < open {
            pieces.push(Piece::Text(at..open));
        }
        at = close + 2;
        from = at;
        pieces.push(match fact(&text[open + 2..close]) {
            Some(fact) => Piece::Fact(open..at, fact),
            None => Piece::NoFact(open..at),
        });
    }
    if at < text.len() {
        pieces.push(Piece::Text(at..text.len()));
    }
    pieces
}

/// The path of a fact between the braces.
fn fact(inside: &str) -> Option<Fact> {
    let path = inside.trim();
    let good = !path.is_empty()
        && path.split('.').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
        });
    good.then(|| Fact(path.into()))
}

/// Braces that hold no name of a fact.
pub fn no_fact(written: &str, span: Span) -> Finding {
    finding!(
        UNKNOWN_FACT, span, "`{written}` is not a fact";
        help: "write the name of a fact, such as `{{{{ area.name }}}}`"
    )
}

/// A short text with facts, such as the title of a page. Its nodes own their words.
pub fn phrase(text: &str, span: Span, problems: &mut Problems) -> Vec<Inline> {
    let range = Range {
        start: span.start,
        end: span.end,
    };
    let mut line = Vec::new();
    let mut push = |content| line.push(Inline { range, content });
    for piece in pieces(text, 0) {
        match piece {
            Piece::Text(at) => push(InlineContent::Text(text[at].into())),
            Piece::Fact(_, fact) => push(InlineContent::Fact(fact)),
            Piece::NoFact(at) => problems.add(no_fact(&text[at], span)),
            Piece::Unclosed(_) => problems.add(finding!(
                UNCLOSED_FACT, span, "`{{{{` has no `}}}}`";
                help: "close the fact: `{{{{ area.name }}}}`"
            )),
        }
    }
    line.shrink_to_fit();
    slips::look_at_phrase(text, span, problems);
    line
}

#[cfg(test)]
mod tests {
    use super::{Fact, Piece, pieces};

    #[test]
    fn facts_are_told_from_words_and_from_braces_that_nothing_closes() {
        let fact = |path: &str| Fact(path.into());
        assert_eq!(
            pieces("In {{ area.name }} {{ 7*7 }}, {{ now", 0),
            [
                Piece::Text(0..3),
                Piece::Fact(3..18, fact("area.name")),
                Piece::Text(18..19),
                Piece::NoFact(19..28),
                Piece::Unclosed(30..32),
                Piece::Text(28..36),
            ]
        );
        assert_eq!(pieces("{{ a }}", 1), [Piece::Text(0..7)]);
        assert_eq!(pieces("", 1), []);
    }
}
