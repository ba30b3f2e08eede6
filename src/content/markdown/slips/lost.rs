//! Lines that become something else than words, or that nobody sees.

use super::super::Placed;
use super::Slips;
use super::live::Kind;
use crate::content::blocks::BlockKind;
use crate::diagnostic::finding;
use pulldown_cmark::{Event, LinkType, RefDefs, Tag};
use std::ops::Range;

/// Four spaces before a line make code of it.
pub fn indented_text(slips: &mut Slips<'_>) {
    let live = slips.live;
    for block in &live.indented {
        let written = &slips.text[block.clone()];
        let start = block.start + written.len() - written.trim_start().len();
        let line = slips.text[start..block.end]
            .lines()
            .next()
            .unwrap_or_default();
        let is_fence = line.starts_with("```") || line.starts_with("~~~");
        let end = start + line.trim_end().len();
        slips.add(start..end, |span| {
            if is_fence {
                finding!(
                    INDENTED_TEXT, span, "four spaces before a fence make text of it";
                    help: "take the spaces before it away, on each line of the block"
                )
            } else {
                finding!(
                    INDENTED_TEXT, span, "four spaces before a line make code of it";
                    help: "take the spaces away; for text that is shown as it is, write ```text above it and ``` below"
                )
            }
        });
    }
}

/// A block of facts in the middle of a line is code, and its options are shown.
pub fn blocks_in_a_line(slips: &mut Slips<'_>) {
    let live = slips.live;
    for code in &live.code {
        let begins_line = live.leaves.iter().any(|leaf| {
            leaf.kind != Kind::Cell && leaf.lines.iter().any(|line| line.start == code.start)
        });
        let written = &slips.text[code.clone()];
        let inside = written.trim_start_matches('`');
        let word = inside
            .split(|c: char| c.is_whitespace() || c == '`')
            .next()
            .unwrap_or_default();
        let is_block = BlockKind::ALL.iter().any(|kind| kind.word() == word);
        if begins_line && written.len() - inside.len() == 3 && is_block {
            slips.add(code.clone(), |span| {
                finding!(
                    UNKNOWN_BLOCK, span, "a block cannot stand in one line";
                    help: "write ```{word}, its options, and ``` at its end, each on a line of its own"
                )
            });
        }
    }
}

/// Lines of a text that no block shows: `[Opening hours]: 9am` says where links lead, and is no
/// sentence.
pub fn lines_that_nobody_sees(
    events: &[Placed<'_>],
    definitions: &RefDefs<'_>,
    slips: &mut Slips<'_>,
) {
    let used = used_definitions(events, definitions);
    let mut shown = slips.live.shown.clone();
    shown.sort_by_key(|range| range.start);
    let mut at = 0;
    for range in shown
        .into_iter()
        .chain(std::iter::once(slips.text.len()..slips.text.len()))
    {
        if at < range.start {
            gap(at..range.start, &used, slips);
        }
        at = at.max(range.end);
    }
}

/// The definitions that a link of this text uses.
fn used_definitions(events: &[Placed<'_>], definitions: &RefDefs<'_>) -> Vec<Range<usize>> {
    let by_name = |event: &Event<'_>| match event {
        Event::Start(Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. }) => {
            match link_type {
                LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut => definitions
                    .get(id)
                    .map(|definition| definition.span.clone()),
                _ => None,
            }
        }
        _ => None,
    };
    events
        .iter()
        .filter_map(|(event, _)| by_name(event))
        .collect()
}

/// What stands between two blocks.
fn gap(gap: Range<usize>, used: &[Range<usize>], slips: &mut Slips<'_>) {
    let mut start = gap.start;
    for line in slips.text[gap].split_inclusive('\n') {
        let words = without_marks(line);
        let at = start + line.len() - words.len();
        let at = at..at + words.trim_end().len();
        start += line.len();
        let is_used = |used: &Range<usize>| used.start <= at.start && at.start < used.end;
        // `[//]: # (a note)` is how people write a note to themselves.
        let is_note = words.starts_with("[//]:") || words.starts_with("[comment]:");
        if is_note || used.iter().any(is_used) || !words.contains(char::is_alphanumeric) {
            continue;
        }
        let is_definition = words.starts_with('[');
        slips.add(at, |span| {
            if is_definition {
                finding!(
                    LOST_WORDS, span, "this line is not shown: it gives an address a name, and no link uses it";
                    help: "write it without the brackets; for a link write `[words](https://…)`"
                )
            } else {
                finding!(
                    LOST_WORDS, span, "this line is not shown";
                    help: "put an empty line above it and below it"
                )
            }
        });
    }
}

/// A line without the marks of lists and quotations before it.
fn without_marks(line: &str) -> &str {
    let mut rest = line;
    loop {
        let before = rest;
        rest = rest.trim_start_matches([' ', '\t', '>']);
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let mark = rest[digits..].starts_with(['.', ')']) && digits > 0;
        if mark {
            rest = &rest[digits + 1..];
        } else if rest.starts_with(['-', '+', '*']) {
            rest = &rest[1..];
        }
        if rest.len() == before.len() {
            return rest;
        }
    }
}
