//! Lists that are none: pasted from Word or the web, or without the space that makes them one.

use super::Slips;
use super::live::{Kind, Leaf};
use crate::diagnostic::{Severity, finding};
use std::ops::Range;

/// Lines that begin like an entry of a list.
pub fn lists(leaf: &Leaf, slips: &mut Slips<'_>) {
    in_a_line(leaf, slips);
    match leaf.kind {
        Kind::Cell | Kind::Heading => return one_line(leaf, slips),
        Kind::Paragraph | Kind::Entry | Kind::Phrase => {}
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

/// Cells and headings, in which no list can begin.
fn one_line(leaf: &Leaf, slips: &mut Slips<'_>) {
    let Some(line) = leaf.lines.first().cloned() else {
        return;
    };
    let words = slips.words(&line);
    let mut characters = words.chars();
    let first = characters.next().unwrap_or_default();
    let rest = characters.as_str();
    let has_words = rest.chars().any(char::is_alphanumeric);
    let length = match first {
        _ if !has_words => return,
        // A round sign may tell what is there and what is not.
        '●' | '○' | '■' if leaf.kind == Kind::Cell => return,
        first if is_bullet(first) => first.len_utf8(),
        '-' | '+' | '*' if leaf.kind == Kind::Cell && rest.starts_with(' ') => 1,
        '#' if leaf.kind == Kind::Cell => {
            let hashes = words.bytes().take_while(|byte| *byte == b'#').count();
            if hashes > 6 || !words[hashes..].starts_with(' ') {
                return;
            }
            hashes
        }
        _ => return,
    };
    let mark = words[..length].to_owned();
    let what = match leaf.kind {
        Kind::Cell => "a cell of a table",
        _ => "a heading",
    };
    slips.add(line.start..line.start + length, |span| {
        finding!(
            LEFTOVER_LIST, span, "`{mark}` is shown as it is: {what} holds words only";
            help: "take it away; for a list or heading of its own, write it above or below"
        )
    });
}

/// Bullets within a line: `Bring: • a • b`.
fn in_a_line(leaf: &Leaf, slips: &mut Slips<'_>) {
    if leaf.kind == Kind::Heading {
        return;
    }
    for line in &leaf.lines {
        let words = slips.words(line);
        let mut bullets = words
            .match_indices(['•', '▪', '‣', '◦', '➢', '►', '❖'])
            .filter(|(at, mark)| {
                let (before, after) = (&words[..*at], &words[at + mark.len()..]);
                before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace)
            });
        let Some((at, mark)) = bullets.next() else {
            continue;
        };
        // One alone may part two names.
        let is_list =
            bullets.any(|(_, other)| other == mark) || words[..at].trim_end().ends_with(':');
        if !is_list {
            continue;
        }
        let mark = mark.to_owned();
        slips.add(line.start + at..line.start + at + mark.len(), |span| {
            finding!(
                LEFTOVER_LIST, span, "`{mark}` within a line does not make a list";
                help: "write each entry on a line of its own, with `- ` before it"
            )
        });
    }
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
    /// `✓`, `☐`, `→`: a sign that may be meant.
    Sign,
    /// `(1)`, `i.`: a number in a form that Markdown does not know.
    Number,
    /// `- `, `1. `, `> ` in words that are no Markdown.
    Plain,
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
        if matches!(first, '–' | '−' | '‐' | '‑' | '‒')
            && !leaf.in_quote
            && next.is_some_and(char::is_whitespace)
        {
            return is(StartKind::Dash, first.len_utf8());
        }
        // A long dash also stands before whose words a quotation is, and goes on a sentence in the next line.
        let is_long = (words.starts_with("-- ") && leaf.kind != Kind::Phrase)
            || (matches!(first, '—' | '―') && next == Some(' '));
        let names_somebody = leaf.in_quote || leaf.below_quote;
        if is_long && line == 0 && !names_somebody {
            let length = if first == '-' { 2 } else { first.len_utf8() };
            return is(StartKind::Dash, length);
        }
        if is_sign(first) && !leaf.in_list && next == Some(' ') {
            // Boxes beside each other are there to be ticked on paper.
            let is_choice = rest.contains(first);
            return if is_choice {
                None
            } else {
                is(StartKind::Sign, first.len_utf8())
            };
        }
        if line == 0
            && let Some(length) = number_length(words)
        {
            return is(StartKind::Number, length);
        }
        if leaf.kind == Kind::Phrase {
            return plain_length(words).map(|length| Self {
                kind: StartKind::Plain,
                length,
            });
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
            StartKind::Dash | StartKind::Sign => finding!(
                LEFTOVER_LIST, span, "`{mark}` at the start of a line does not make a list";
                help: "for a list write `- ` in its place; for a sentence, begin with a word"
            )
            .weighing(Severity::Warning),
            StartKind::Number => finding!(
                LEFTOVER_LIST, span, "`{mark}` does not make a list";
                help: "begin each entry with `1. ` or `- `, on a line of its own; for a sentence, begin with a word"
            )
            .weighing(Severity::Warning),
            StartKind::Plain => finding!(
                LEFTOVER_LIST, span, "`{mark}` is shown as it is: these words are no Markdown, and their lines run together";
                help: "write sentences"
            ),
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

/// Ticks, boxes, arrows and stars, which people put before an entry too. They may be meant.
fn is_sign(c: char) -> bool {
    matches!(
        c,
        '✓' | '✔'
            | '✗'
            | '✘'
            | '✅'
            | '☐'
            | '☑'
            | '☒'
            | '□'
            | '❏'
            | '❑'
            | '❒'
            | '→'
            | '⇒'
            | '➔'
            | '➜'
            | '➤'
            | '▶'
            | '▸'
            | '★'
            | '☆'
            | '✦'
            | '◆'
            | '◇'
    )
}

/// How long a number is that Markdown does not know: `(1)`, `(a)`, `i.`, `iv)`, `a.`.
fn number_length(words: &str) -> Option<usize> {
    let inside = words.strip_prefix('(').unwrap_or(words);
    let is_bracketed = inside.len() < words.len();
    let length = inside.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let name = &inside[..length];
    let is_roman = length < 5 && name.bytes().all(|it| b"ivx".contains(&it));
    let is_letter = length == 1 && name.bytes().all(|it| it.is_ascii_lowercase());
    let is_number = is_bracketed && length < 3 && name.bytes().all(|it| it.is_ascii_digit());
    let end = inside[length..].chars().next()?;
    let is_end = end == ')' || (end == '.' && !is_bracketed);
    let behind = inside[length + end.len_utf8()..].strip_prefix(' ')?;
    let has_words = behind.chars().any(char::is_alphanumeric);
    let is_one = length > 0 && (is_roman || is_letter || is_number) && is_end && has_words;
    is_one.then_some(words.len() - behind.len() - 1)
}

/// How long a mark of Markdown is before words that are none: `-`, `*`, `1.`, `>`.
fn plain_length(words: &str) -> Option<usize> {
    let begins = |rest: &str, is: fn(char) -> bool| rest.trim_start().starts_with(is);
    if let Some(rest) = words.strip_prefix('>') {
        return begins(rest, char::is_alphabetic).then_some(1);
    }
    let mark = mark_length(words)?;
    let rest = words[mark..].strip_prefix(' ')?;
    let is_number = mark > 1;
    match is_number {
        true => begins(rest, char::is_uppercase).then_some(mark),
        false => begins(rest, char::is_alphanumeric).then_some(mark),
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
            | '❖'
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
