//! Headings that are none, and text that is a heading by accident.

use super::Slips;
use super::lists::is_hard_space;
use super::live::{Kind, Leaf};
use crate::diagnostic::{Severity, finding};

/// The longest line that can be meant as a heading, in characters.
const MAX_HEADING: usize = 80;

/// `##Help`, a bold line as a heading, and a paragraph above a line of dashes.
pub fn headings(leaf: &Leaf, slips: &mut Slips<'_>) {
    match leaf.kind {
        Kind::Paragraph | Kind::Entry => {
            hashes(leaf, slips);
            bold_line(leaf, slips);
        }
        Kind::Heading => underlined(leaf, slips),
        Kind::Cell | Kind::Phrase => {}
    }
}

fn hashes(leaf: &Leaf, slips: &mut Slips<'_>) {
    for line in &leaf.lines {
        let words = slips.words(line);
        let hashes = words.bytes().take_while(|byte| *byte == b'#').count();
        let Some(next) = words[hashes..].chars().next() else {
            continue;
        };
        let hard = is_hard_space(next);
        let (message, end) = match hashes {
            0 => continue,
            1..=6 if hard => (
                "this makes no heading: the space behind it is a hard one, copied from the web",
                hashes + next.len_utf8(),
            ),
            // One alone may be a hashtag.
            1 => continue,
            2..=6 => ("this makes no heading: there is no space behind it", hashes),
            _ => ("this makes no heading: six `#` are the most", hashes),
        };
        let mark = "#".repeat(hashes.min(6));
        slips.add(line.start..line.start + end, |span| {
            finding!(
                LEFTOVER_HEADING, span, "{message}";
                help: "write `{mark} `, with a space that you type yourself"
            )
        });
    }
}

/// A line that looks like a heading is none to those who cannot see it.
fn bold_line(leaf: &Leaf, slips: &mut Slips<'_>) {
    let written = slips.text[leaf.range.clone()].trim();
    let words = written.trim_matches(['*', '_']).trim();
    let ends_sentence = words.ends_with(['.', '!', '?', '…', '۔', '؟', '。', '।']);
    let is_short = words.chars().count() <= MAX_HEADING && leaf.lines.len() == 1;
    let stands_alone = leaf.kind == Kind::Paragraph && !leaf.in_list && !leaf.in_quote;
    if !leaf.is_strong || ends_sentence || !is_short || !stands_alone {
        return;
    }
    let words = words.trim_end_matches(':').to_owned();
    let end = leaf.range.start + written.len();
    slips.add(leaf.range.start..end, |span| {
        finding!(
            LEFTOVER_HEADING, span, "a bold line is no heading: screen readers do not find it";
            help: "write `## {words}`; if it is a sentence, end it with a full stop"
        )
        .weighing(Severity::Warning)
    });
}

/// A line of dashes right below a paragraph makes all of it a heading.
fn underlined(leaf: &Leaf, slips: &mut Slips<'_>) {
    let (Some(first), Some(last)) = (leaf.lines.first(), leaf.lines.last()) else {
        return;
    };
    let is_underlined = !slips.text[leaf.range.clone()].starts_with('#');
    let is_sentence = leaf.lines.len() > 1 || slips.words(last).trim_end().ends_with('.');
    if is_underlined && is_sentence {
        slips.add(first.start..last.end, |span| {
            finding!(
                LEFTOVER_HEADING, span, "the dashes below make a heading of this text";
                help: "put an empty line above the dashes"
            )
        });
    }
}
