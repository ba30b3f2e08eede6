//! No word vanishes in silence: what an author wrote is shown, or an error says what is wrong.

use super::super::super::decode::Problems;
use super::super::super::values::Format;
use super::super::super::yaml::Excerpt;
use super::super::{Dialect, Terms, parse};
use crate::diagnostic::Severity;
use crate::document::{Block, BlockContent, Inline, InlineContent};
use crate::source::SourceId;
use proptest::prelude::*;
use proptest::sample::select;
use pulldown_cmark::{Event, Tag};

/// Pieces that mean something to Markdown or to us. Comments are left out: they are there to hide words.
const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\r\n",
    "    ",
    "\t",
    "# ",
    "## ",
    "##",
    "- ",
    "-",
    "1. ",
    "2) ",
    "> ",
    "* ",
    "*",
    "**",
    "_",
    "__",
    "`",
    "``",
    "```",
    "\n```\n",
    "\n```text\n",
    "```contacts\n",
    "~~~",
    "[",
    "]",
    "(",
    ")",
    "![](",
    "](",
    "][",
    "]: ",
    "[a]",
    "[a]: ",
    "<",
    ">",
    "<b>",
    "</b>",
    "&amp;",
    "&",
    ";",
    "{{",
    "}}",
    "{{ area.name }}",
    "{",
    "}",
    "|",
    "|---|\n",
    "\n| a | b |\n|---|---|\n",
    "\\",
    "\\*",
    "\\[",
    "\"",
    "'",
    "---",
    "===",
    "•",
    "–",
    "\u{a0}",
    "https://a.org/",
    "page.md",
    "é",
    "漢",
    "!",
    ":",
    "^",
    "~~",
    "==",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        2 => select(PIECES).prop_map(str::to_owned),
        1 => Just("w".to_owned()),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| {
        let numbered = pieces
            .iter()
            .enumerate()
            .map(|(number, piece)| match piece.as_str() {
                "w" => format!("word{number}x"),
                other => other.to_owned(),
            });
        numbered.collect()
    })
}

/// Everything that readers can see or that a link or picture is told by.
fn shown(blocks: &[Block], text: &str, out: &mut String) {
    for block in blocks {
        match &block.content {
            BlockContent::Paragraph(content)
            | BlockContent::Tight(content)
            | BlockContent::Heading { content, .. } => line(content, text, out),
            BlockContent::List { items, .. } => {
                items.iter().for_each(|item| shown(item, text, out));
            }
            BlockContent::Quote(blocks) => shown(blocks, text, out),
            BlockContent::Code { text, .. } => out.push_str(text),
            BlockContent::Table(table) => {
                let rows = table.rows.iter().flatten();
                table
                    .head
                    .iter()
                    .chain(rows)
                    .for_each(|cell| line(cell, text, out));
            }
            BlockContent::Idea { content, .. } => line(content, text, out),
            BlockContent::Facts { .. } => out.push_str(block.range.of(text)),
            BlockContent::Rule => {}
        }
    }
}

fn line(content: &[Inline], text: &str, out: &mut String) {
    for inline in content {
        match &inline.content {
            InlineContent::Verbatim | InlineContent::Term(_) => {
                out.push_str(inline.range.of(text));
            }
            InlineContent::Text(own) | InlineContent::Code(own) => out.push_str(own),
            InlineContent::SoftBreak | InlineContent::HardBreak => out.push('\n'),
            InlineContent::Emphasis(content) | InlineContent::Strong(content) => {
                line(content, text, out);
            }
            InlineContent::Link(link) => {
                out.push_str(&link.target);
                out.push_str(&link.title);
                line(&link.content, text, out);
            }
            InlineContent::Image(image) => {
                out.push_str(&image.name);
                out.push_str(&image.title);
                line(&image.alt, text, out);
            }
            InlineContent::Fact(fact) => out.push_str(&fact.0),
        }
    }
}

/// Where the block of code begins that holds a place, or the place itself: what is wrong in the options of
/// a block is wrong about the whole block.
fn start_of_block(text: &str, at: usize) -> usize {
    pulldown_cmark::Parser::new(text)
        .into_offset_iter()
        .filter(|(event, _)| matches!(event, Event::Start(Tag::CodeBlock(_))))
        .find(|(_, range)| range.contains(&at))
        .map_or(at, |(_, range)| range.start)
}

/// Words that are not shown though no error stands at them or above them.
fn lost(text: &str) -> Vec<String> {
    let excerpt = Excerpt {
        source: SourceId::none(),
        text,
        start: 0,
    };
    let mut problems = Problems::default();
    let dialect = Dialect::Fingerpost(Format::Plain);
    let parsed = parse(excerpt, dialect, &Terms::default(), &mut problems);
    let mut seen = String::new();
    shown(&parsed.document.blocks, text, &mut seen);
    let first_error = problems
        .into_list()
        .iter()
        .filter(|finding| finding.severity() == Severity::Error)
        .filter_map(|finding| finding.span)
        .map(|span| start_of_block(text, span.start as usize))
        .min()
        .unwrap_or(usize::MAX);
    let words = text.match_indices("word").map(|(at, _)| {
        let end = text[at..].find('x').map_or(text.len(), |end| at + end + 1);
        (end, &text[at..end])
    });
    words
        .filter(|(end, word)| !seen.contains(word) && first_error >= *end)
        .map(|(_, word)| word.to_owned())
        .collect()
}

#[test]
fn a_word_that_is_shown_is_not_lost_and_one_that_is_hidden_is() {
    assert!(lost("word1x [word2x](page.md) `word3x`\n\n- word4x\n").is_empty());
    // Other marks do not close a block: all the rest of the page is in it.
    assert!(lost("```contacts\n<word1x]:\n~~~").is_empty());
    assert!(lost("````contacts\n<word1x]:\n```").is_empty());
    assert!(lost("```contacts\nword1x]: \n```text\n```").is_empty());
    assert_eq!(
        lost("<!-- word1x -->"),
        ["word1x"],
        "the test itself can fail"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn no_word_vanishes_in_silence(text in text()) {
        prop_assert_eq!(lost(&text), [] as [String; 0], "{:?}", text);
    }
}
