//! Links and pictures that are none.

use super::live::{ESCAPED, Leaf};
use super::{Slips, end_of};
use crate::diagnostic::finding;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Brackets that were meant as a link or a picture.
pub fn broken_links(leaf: &Leaf, slips: &mut Slips<'_>) {
    let whole = Slips::leaf_range(leaf);
    // Most text holds none of these.
    let words = slips.words(&whole);
    if !words.contains(['[', ']', '<']) {
        return;
    }
    let words = words.to_owned();
    if words.contains(']') || words.contains('[') {
        for (at, _) in words.match_indices("](") {
            unread_target(&whole, whole.start + at, slips);
        }
        for (pattern, kind) in &*BRACKETS {
            for found in pattern.find_iter(&words) {
                let at = whole.start + found.start()..whole.start + found.end();
                brackets(*kind, at, slips);
            }
        }
    }
    if words.contains('<') {
        for found in ANGLES.find_iter(&words) {
            let at = whole.start + found.start()..whole.start + found.end();
            let inside = slips.text[at.clone()].trim_matches(['<', '>']);
            let address: String = inside.split_whitespace().collect();
            slips.add(at, |span| {
                finding!(
                    LEFTOVER_LINK, span, "this is no link: a space stands in the address, or its `>` is missing";
                    help: "write `[words]({address})`"
                )
            });
        }
    }
}

/// What else looks like a link.
#[derive(Debug, Clone, Copy)]
enum Brackets {
    /// `[words] (https://…)`.
    Apart,
    /// `[words][name]`.
    Undefined,
    /// `(https://…)[words]`.
    Reversed,
    /// `![words`.
    Picture,
    /// `[name]: https://… and more`.
    Definition,
}

static BRACKETS: LazyLock<Vec<(Regex, Brackets)>> = LazyLock::new(|| {
    [
        (
            r"\[[^\[\]]*\]\s+\((?:https?:|mailto:|tel:|www\.|#\w|[\w./-]+\.md\b)[^()\n]*\)?",
            Brackets::Apart,
        ),
        (
            r"\((?:https?:|mailto:|tel:|www\.)[^()\n]*\)\s?\[[^\[\]\n]*\]",
            Brackets::Reversed,
        ),
        (r"!\[[^\[\]\n]*\]?", Brackets::Picture),
        (r"\[[^\[\]\n]+\]\[[^\[\]\n]*\]", Brackets::Undefined),
        (
            r"(?m)^\[[^\[\]\n]+\]:\s*(?:https?:|mailto:|tel:|www\.|[\w./-]+\.md\b).*$",
            Brackets::Definition,
        ),
    ]
    .into_iter()
    .filter_map(|(pattern, kind)| Some((Regex::new(pattern).ok()?, kind)))
    .collect()
});

static ANGLES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"<(?:https?://|mailto:|tel:|www\.)[^<>\n]*>?").expect("a valid pattern")
});

fn brackets(kind: Brackets, at: Range<usize>, slips: &mut Slips<'_>) {
    let written = &slips.text[at.clone()];
    let (open, close) = (written.find('['), written.rfind(']'));
    let words = |from: usize| written[from + 1..].split(']').next().unwrap_or_default();
    let words = open.map_or("", words);
    let target = || {
        let inside = written.rsplit('(').next().unwrap_or_default();
        without_spaces(inside.split(')').next().unwrap_or_default())
    };
    let (message, help) = match kind {
        Brackets::Apart => (
            "this is no link: a space stands between the words and the address".to_owned(),
            format!("write `[{words}]({})`", target()),
        ),
        Brackets::Reversed => (
            "this is no link: the words come first".to_owned(),
            format!("write `[{words}]({})`", target()),
        ),
        Brackets::Picture => (
            "this is no picture: the bracket or the name is not there".to_owned(),
            "write `![](name-of-the-picture)`".to_owned(),
        ),
        Brackets::Undefined => {
            let from = written.find("][").map_or(0, |found| found + 2);
            let name = &written[from..close.unwrap_or(from).max(from)];
            let name = if name.is_empty() { words } else { name };
            (
                format!("this is no link: there is no address with the name `{name}`"),
                format!(
                    "write the address itself: `[{words}](https://…)`, or `[{words}](page.md)`"
                ),
            )
        }
        Brackets::Definition => (
            "this line does not say where a link leads: only an address may follow the colon"
                .to_owned(),
            "write the address into the link itself: `[words](https://…)`".to_owned(),
        ),
    };
    slips.add(
        at,
        |span| finding!(LEFTOVER_LINK, span, "{message}"; help: help),
    );
}

/// `](` that is no link: because of a space, of a bracket that is not there, or of a link in a link.
fn unread_target(leaf: &Range<usize>, at: usize, slips: &mut Slips<'_>) {
    let before = slips.words(&(leaf.start..at));
    let open = before.rfind('[');
    let escaped = before
        .rmatch_indices(ESCAPED)
        .map(|(found, _)| found)
        .find(|found| slips.text[leaf.start + found..].starts_with(['[', '&']));
    // The author wants to show the brackets.
    if escaped > open {
        return;
    }
    let text = slips.text;
    let target = at + 2;
    // A fact with spaces has a finding of its own.
    if text[target..].starts_with("{{") {
        return;
    }
    let start = open.map_or(at, |open| leaf.start + open);
    let is_picture = start > leaf.start && text[..start].ends_with('!');
    let start = start - usize::from(is_picture);
    let line = end_of(text, target, |c| c != '\n').min(leaf.end);
    let close = text[target..line].find(')').map(|found| target + found);
    let words = open.map_or("words", |open| &text[leaf.start + open + 1..at]);
    let mark = if is_picture { "!" } else { "" };
    let inside = text[target..close.unwrap_or(line)].trim();
    let (end, message) = match close {
        None => (line, "the round bracket is never closed"),
        Some(close) if inside.contains(char::is_whitespace) => {
            (close + 1, "a space stands in the address")
        }
        Some(close) if open.is_none() => (close + 1, "the first square bracket is missing"),
        Some(close) => (close + 1, "the brackets do not belong together"),
    };
    let address = match close {
        Some(_) if is_picture => inside.split_whitespace().collect::<Vec<_>>().join("-"),
        Some(_) => without_spaces(inside),
        // Where the address ends is not known: its first word is most of it.
        None => inside
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned(),
    };
    let what = if is_picture { "picture" } else { "link" };
    slips.add(start..end, |span| {
        finding!(
            LEFTOVER_LINK, span, "this is no {what}: {message}";
            help: "write `{mark}[{words}]({address})`"
        )
    });
}

/// An address as it was meant. Spaces in a fact do not count either.
fn without_spaces(written: &str) -> String {
    written.split_whitespace().collect()
}
