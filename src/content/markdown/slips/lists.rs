//! Lists that are none: pasted from Word or the web, or without the space that makes them one.

use super::Slips;
use super::live::{Kind, Leaf};
use crate::diagnostic::{Severity, finding};
use std::ops::Range;

/// Lines that begin like an entry of a list.
pub fn lists(leaf: &Leaf, slips: &mut Slips<'_>) {
    if matches!(leaf.kind, Kind::Cell | Kind::Heading | Kind::Phrase) {
        return;
    }
    for (number, line) in leaf.lines.iter().enumerate() {
        let words = slips.words(line);
        let Some(start) = Start::of(words, leaf, number) else {
            continue;
        };
        let at = line.start..line.start + start.length;
        let mark = slips.text[at.clone()].trim().to_owned();
        start.report(&mark, at, slips);
    }
    lettered(leaf, slips);
}

/// How a line begins.
struct Start {
    kind: StartKind,
    /// In bytes.
    length: usize,
}

enum StartKind {
    /// `•`, or `o` with a wide space: what Word puts there.
    Bullet,
    /// `–`.
    Dash,
    /// `-` or `1.` with a space that only looks like one.
    HardSpace,
    /// `-words`, `1.Words`.
    NoSpace,
}

impl Start {
    fn of(words: &str, leaf: &Leaf, line: usize) -> Option<Self> {
        let mut characters = words.chars();
        let first = characters.next()?;
        let rest = characters.as_str();
        let next = rest.chars().next();
        let is = |kind, length| Some(Self { kind, length });
        if is_bullet(first) {
            return is(StartKind::Bullet, first.len_utf8());
        }
        // "o" is a word of other languages: only a wide space behind it, or its place at the head of
        // a paragraph, tells that it is a bullet.
        let is_wide = rest.starts_with("  ") || next.is_some_and(|c| c == '\t' || is_hard_space(c));
        let is_head = line == 0 && leaf.kind == Kind::Paragraph && !leaf.in_list;
        if first == 'o' && (is_wide || (is_head && next == Some(' '))) {
            return is(StartKind::Bullet, 1);
        }
        if matches!(first, '–' | '−') && !leaf.in_quote && next.is_some_and(char::is_whitespace)
        {
            return is(StartKind::Dash, first.len_utf8());
        }
        let mark = mark_length(words)?;
        let behind = words[mark..].chars().next()?;
        if is_hard_space(behind) {
            return is(StartKind::HardSpace, mark + behind.len_utf8());
        }
        let is_number = first.is_ascii_digit();
        let no_space = if is_number {
            line == 0 && behind.is_uppercase()
        } else {
            first != '*' && behind.is_alphabetic()
        };
        if no_space {
            return is(StartKind::NoSpace, mark);
        }
        None
    }

    fn report(self, mark: &str, at: Range<usize>, slips: &mut Slips<'_>) {
        slips.add(at, |span| match self.kind {
            StartKind::Bullet => finding!(
                LEFTOVER_LIST, span, "`{mark}` does not make a list";
                help: "write `- ` in its place, with each entry on a line of its own"
            ),
            StartKind::Dash => finding!(
                LEFTOVER_LIST, span, "`{mark}` at the start of a line does not make a list";
                help: "for a list write `- ` in its place; for a sentence, begin with a word"
            )
            .weighing(Severity::Warning),
            StartKind::HardSpace => finding!(
                LEFTOVER_LIST, span, "this makes no list: the space behind `{mark}` is a hard one, copied from the web";
                help: "delete the space and type it again"
            ),
            StartKind::NoSpace => finding!(
                LEFTOVER_LIST, span, "this makes no list: there is no space behind `{mark}`";
                help: "write `{mark} `, with a space"
            ),
        });
    }
}

/// Characters that word processors put before an entry, those of their own fonts among them. A tick or
/// a box to tick is not one of them: it may be meant.
fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '◦'
            | '▪'
            | '▫'
            | '●'
            | '○'
            | '■'
            | '‣'
            | '⁃'
            | '∙'
            | '·'
            | '►'
            | '➢'
            | '\u{f000}'..='\u{f0ff}'
    )
}

/// A space that does not count as one in Markdown.
pub fn is_hard_space(c: char) -> bool {
    matches!(
        c,
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

/// How long the mark of an entry is: `-`, `+`, `*`, or a number with a point or bracket.
fn mark_length(words: &str) -> Option<usize> {
    if words.starts_with(['-', '+', '*']) {
        return Some(1);
    }
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let ends = words[digits..].starts_with(['.', ')']);
    (matches!(digits, 1..=3) && ends).then_some(digits + 1)
}

/// Lines that begin with `a)`, `b)`, or with numbers that go on in the middle of a paragraph: they run
/// into one.
fn lettered(leaf: &Leaf, slips: &mut Slips<'_>) {
    let mut starts = leaf.lines.iter().filter(|line| {
        let words = slips.words(line);
        let mark = words
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .count();
        let rest = words.get(mark..).unwrap_or_default();
        let is_letter = mark == 1 && words.starts_with(|c: char| c.is_ascii_lowercase());
        let is_number =
            (1..=2).contains(&mark) && words[..mark].bytes().all(|b| b.is_ascii_digit());
        (is_letter || is_number) && (rest.starts_with(") ") || rest.starts_with(". "))
    });
    let (Some(first), Some(_)) = (starts.next(), starts.next()) else {
        return;
    };
    let at = first.start..first.start + 2;
    slips.add(at, |span| {
        finding!(
            LEFTOVER_LIST, span, "these lines make no list, and run into one paragraph";
            help: "begin each entry with `1. ` or `- `, with an empty line above the first"
        )
        .weighing(Severity::Warning)
    });
}
