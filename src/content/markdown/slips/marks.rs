//! Stars, low lines, backticks, braces and backslashes that stand among the words.

use super::live::{ESCAPED, Kind, Leaf, OPAQUE};
use super::{Slips, end_of};
use crate::diagnostic::{Severity, finding};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// `**` and `__` that mark nothing, and single ones at one end of a word.
pub fn stars_and_lines(leaf: &Leaf, slips: &mut Slips<'_>) {
    for mark in ['*', '_'] {
        let mut is_second = false;
        for run in runs(leaf, mark, slips) {
            let Some(severity) = weight(&run, mark, slips) else {
                continue;
            };
            // Two ends of one slip are one finding.
            if !is_second {
                let written = slips.text[run.clone()].to_owned();
                let escaped = written.replace(mark, &format!("\\{mark}"));
                let double = severity == Severity::Error;
                slips.add(run, |span| {
                    let found = if double {
                        finding!(
                            LEFTOVER_MARK, span, "`{written}` is shown as it is: nothing belongs to it";
                            help: "write `**` at both ends, next to the words, as in `**words**`; for the characters themselves write `{escaped}`"
                        )
                    } else {
                        finding!(
                            LEFTOVER_MARK, span, "`{written}` is shown as it is: it stands at one end only";
                            help: "take it away, or write `**` at both ends; for the character itself write `{escaped}`"
                        )
                    };
                    found.weighing(severity)
                });
            }
            is_second = !is_second;
        }
    }
}

/// Every stretch of one character.
fn runs(leaf: &Leaf, mark: char, slips: &Slips<'_>) -> Vec<Range<usize>> {
    let whole = Slips::leaf_range(leaf);
    let words = slips.words(&whole);
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, _) in words.match_indices(mark) {
        let at = whole.start + at;
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}

/// How much it matters, or nothing where it can stand in a text: `5 * 3`, `a_b`, `Name: ____`.
fn weight(run: &Range<usize>, mark: char, slips: &Slips<'_>) -> Option<Severity> {
    let words = &slips.live.words;
    let before = words[..run.start].chars().next_back();
    let after = words[run.end..].chars().next();
    // What was escaped beside it belongs to it.
    if before == Some(ESCAPED) || after == Some(ESCAPED) {
        return None;
    }
    let is_blank = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || c == OPAQUE);
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let is_gap = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let (blank_before, blank_after) = (is_blank(before), is_blank(after));
    match (mark, run.len()) {
        ('*', 2 | 3) => Some(Severity::Error),
        ('*', 4..) | ('_', 2) if blank_before != blank_after => Some(Severity::Error),
        (_, 1) if blank_before && is_word(after) => Some(Severity::Warning),
        (_, 1) if is_word(before) && blank_after => Some(Severity::Warning),
        // Beside words that are marked: the third star of `***us**`.
        ('*', 1) if is_gap(before) && after == Some(OPAQUE) => Some(Severity::Warning),
        ('*', 1) if before == Some(OPAQUE) && is_gap(after) => Some(Severity::Warning),
        _ => None,
    }
}

/// `*us*` and `_us_` in words that are no Markdown.
pub fn emphasis(leaf: &Leaf, slips: &mut Slips<'_>) {
    if leaf.kind != Kind::Phrase {
        return;
    }
    let whole = Slips::leaf_range(leaf);
    let words = slips.words(&whole).to_owned();
    for found in EMPHASIS.captures_iter(&words) {
        let Some(mark) = found.name("mark") else {
            continue;
        };
        let written = mark.as_str().to_owned();
        slips.add(
            whole.start + mark.start()..whole.start + mark.end(),
            |span| {
                finding!(
                    LEFTOVER_MARK, span, "`{written}` is shown as it is";
                    help: "take the marks away"
                )
            },
        );
    }
}

static EMPHASIS: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?:^|[\s(“‘])(?<mark>\*[^\s*](?:[^*\n]*[^\s*])?\*|_[^\s_](?:[^_\n]*[^\s_])?_)(?:$|[\s).,;:!?”’])";
    Regex::new(pattern).expect("a valid pattern")
});

/// Backticks without a second one.
pub fn backticks(leaf: &Leaf, slips: &mut Slips<'_>) {
    for run in runs(leaf, '`', slips) {
        slips.add(run, |span| {
            finding!(
                LEFTOVER_MARK, span, "this backtick is shown as it is: it has no second one";
                help: "write ’ for an apostrophe, or a backtick at both ends of code; for the character itself write \\`"
            )
        });
    }
}

/// Braces that are no fact.
pub fn braces(leaf: &Leaf, slips: &mut Slips<'_>) {
    let whole = Slips::leaf_range(leaf);
    let words = slips.words(&whole);
    if !words.contains(['{', '}']) {
        return;
    }
    let words = words.to_owned();
    let mut from = 0;
    while let Some(found) = words[from..].find(['{', '}']) {
        let at = from + found;
        let end = match words[at..].find('}') {
            // `{area.name}}`: all braces at the end belong to it.
            Some(close) if words[at..].starts_with('{') => end_of(&words, at + close, |c| c == '}'),
            _ => end_of(&words, at, |c| matches!(c, '{' | '}')),
        };
        let written = slips.text[whole.start + at..whole.start + end].to_owned();
        let (message, help) = about_braces(&written);
        slips.add(
            whole.start + at..whole.start + end,
            |span| finding!(SINGLE_BRACES, span, "{message}"; help: help),
        );
        from = end;
    }
}

fn about_braces(written: &str) -> (String, String) {
    let inside = written.trim_matches(['{', '}']).trim();
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "_-".contains(c))
    };
    let is_fact = inside.contains('.') && inside.split('.').all(is_part);
    let first = inside.chars().next();
    if is_fact {
        (
            format!("`{written}` is no fact: it needs two braces at both ends"),
            format!("write `{{{{ {inside} }}}}`"),
        )
    } else if matches!(first, Some('#' | '.' | ':')) || inside.contains('=') {
        (
            format!("`{written}` belongs to another tool, and is shown as it is"),
            "take it away: headings have their anchors of themselves, and sizes and styles belong to the theme"
                .to_owned(),
        )
    } else if matches!(first, Some('%' | '<' | '{')) {
        (
            format!("`{written}` belongs to another tool, and is shown as it is"),
            "take it away; for a fact write `{{ area.name }}`".to_owned(),
        )
    } else {
        (
            format!("`{written}` is shown as it is: a single brace means nothing here"),
            "for a fact write `{{ area.name }}`; for the characters themselves write a backslash before each: `\\{` and `\\}`"
                .to_owned(),
        )
    }
}

/// Backslashes that nothing needs, such as at the end of a paragraph.
pub fn backslashes(leaf: &Leaf, slips: &mut Slips<'_>) {
    for run in runs(leaf, '\\', slips) {
        slips.add(run.start..run.start + 1, |span| {
            finding!(
                LEFTOVER_MARK, span, "this backslash is shown as it is";
                help: "take it away; for the character itself write two of them: `\\\\`"
            )
        });
    }
}
