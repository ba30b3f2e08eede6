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
        Kind::Heading => {
            underlined(leaf, slips);
            closed(leaf, slips);
        }
        Kind::Phrase => hashes(leaf, slips),
        Kind::Cell => {}
    }
}

fn hashes(leaf: &Leaf, slips: &mut Slips<'_>) {
    for (number, line) in leaf.lines.iter().enumerate() {
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
            1 if next == ' ' && leaf.kind == Kind::Phrase => {
                ("this makes no heading: these words are no Markdown", 1)
            }
            2..=6 if next == ' ' && leaf.kind == Kind::Phrase => {
                ("this makes no heading: these words are no Markdown", hashes)
            }
            // A hashtag.
            1 if number > 0 || !is_like_a_heading(&words[1..]) => continue,
            1..=6 => ("this makes no heading: there is no space behind it", hashes),
            _ => ("this makes no heading: six `#` are the most", hashes),
        };
        // The first level is the title of the page.
        let mark = "#".repeat(hashes.clamp(2, 6));
        slips.add(line.start..line.start + end, |span| {
            finding!(
                LEFTOVER_HEADING, span, "{message}";
                help: "write `{mark} `, with a space that you type yourself; for the sign itself write `\\#`"
            )
        });
    }
}

/// Whether words behind one `#` are a heading: a hashtag has a capital within, small letters, or a sentence
/// around it.
fn is_like_a_heading(words: &str) -> bool {
    let first = words.split_whitespace().next().unwrap_or_default();
    let mut letters = first.chars();
    let begins = letters.next().is_some_and(char::is_uppercase);
    let is_one_word = !letters
        .as_str()
        .contains(|c: char| c.is_uppercase() || c == '#');
    begins && is_one_word && !words.contains('#') && !ends_sentence(words)
}

fn ends_sentence(words: &str) -> bool {
    words
        .trim_end()
        .ends_with(['.', '!', '?', '…', '۔', '؟', '。', '।'])
}

/// Hashes at the end of a heading, without the space that would take them away.
fn closed(leaf: &Leaf, slips: &mut Slips<'_>) {
    let Some(line) = leaf.lines.last() else {
        return;
    };
    let words = slips.words(line).trim_end();
    let rest = words.trim_end_matches('#');
    let hashes = words.len() - rest.len();
    // C# is a name.
    if hashes == 0 || (hashes == 1 && rest.ends_with(|c: char| c.is_uppercase())) {
        return;
    }
    let at = line.start + rest.len()..line.start + words.len();
    slips.add(at, |span| {
        finding!(
            LEFTOVER_HEADING, span, "the `#` at the end of this heading are shown";
            help: "take them away"
        )
    });
}

/// A line that looks like a heading is none to those who cannot see it.
fn bold_line(leaf: &Leaf, slips: &mut Slips<'_>) {
    let written = slips.text[leaf.range.clone()].trim();
    let is_alone = leaf.is_strong && leaf.lines.len() == 1;
    let mut lines = written.lines();
    let written = match is_alone {
        true => written,
        false => lines
            .next()
            .unwrap_or_default()
            .trim_end_matches(['\\', ' ']),
    };
    // Where a sentence goes on in the next line, only its lines were broken.
    let goes_on = lines
        .next()
        .is_some_and(|it| it.trim().starts_with(char::is_lowercase));
    let words = written.trim_matches(['*', '_']).trim();
    let is_short = words.chars().count() <= MAX_HEADING;
    let stands_alone = leaf.kind == Kind::Paragraph && !leaf.in_list && !leaf.in_quote;
    let is_heading = is_alone || (leaf.begins_strong && !goes_on);
    if !is_heading || ends_sentence(words) || !is_short || !stands_alone {
        return;
    }
    let words = words.trim_end_matches(':').to_owned();
    let end = leaf.range.start + written.len();
    slips.add(leaf.range.start..end, |span| {
        finding!(
            LEFTOVER_HEADING, span, "a line in bold or italics is no heading: screen readers do not find it";
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
    let words = slips.words(first);
    let key = words.split_once(": ").map_or("", |(key, _)| key);
    let is_key = !key.is_empty() && key.bytes().all(|it| it.is_ascii_lowercase() || it == b'_');
    if is_underlined && is_key {
        slips.add(first.start..last.end, |span| {
            finding!(
                LEFTOVER_HEADING, span, "the dashes below make a heading of this text";
                help: "take both away: what a page says of itself stands once, at its very top, between two lines of `---`"
            )
        });
    } else if is_underlined && is_sentence {
        slips.add(first.start..last.end, |span| {
            finding!(
                LEFTOVER_HEADING, span, "the dashes below make a heading of this text";
                help: "put an empty line above the dashes"
            )
        });
    }
}
