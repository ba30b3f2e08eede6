//! Tables that are none, and rows that do not fit.

use super::Slips;
use super::live::{Kind, Leaf};
use crate::diagnostic::finding;
use std::ops::Range;

/// Lines with the bars of a table outside of one.
pub fn tables(leaf: &Leaf, slips: &mut Slips<'_>) {
    if !matches!(leaf.kind, Kind::Paragraph | Kind::Entry | Kind::Phrase) {
        return;
    }
    if let Some(at) = rows_without_bars_around(leaf, slips) {
        slips.add(at, |span| {
            finding!(
                LEFTOVER_TABLE, span, "this makes no table";
                help: "write a row of dashes below its headings, with a cell for each column: `---|---`"
            )
        });
        return;
    }
    for line in &leaf.lines {
        let words = slips.words(line).trim_end();
        let has_bars = words.len() > 1 && words.starts_with('|') || is_below_the_head(words);
        if has_bars {
            let end = line.start + words.len();
            slips.add(line.start..end, |span| {
                finding!(
                    LEFTOVER_TABLE, span, "this makes no table";
                    help: "a table begins with its headings, `| Day | Time |`, and below them a row with as many cells of dashes, `|---|---|`"
                )
            });
            // The other lines of the same table need no finding of their own.
            return;
        }
    }
}

/// Lines below each other with as many bars between their words: `Day | Time`.
fn rows_without_bars_around(leaf: &Leaf, slips: &Slips<'_>) -> Option<Range<usize>> {
    let bars = |line: &Range<usize>| {
        let words = slips.words(line).trim();
        let is_open = !words.starts_with('|') && !is_below_the_head(words);
        let bars = words.matches(" | ").count();
        is_open.then_some(bars).filter(|bars| *bars > 0)
    };
    let mut pairs = leaf.lines.windows(2);
    let first = pairs.find(|pair| match pair {
        [first, second] => bars(first).is_some() && bars(first) == bars(second),
        _ => false,
    })?;
    first.first().cloned()
}

/// `---|---`.
fn is_below_the_head(words: &str) -> bool {
    words.contains('|')
        && words.contains("--")
        && words.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// Rows with more or fewer cells than their table has columns.
pub fn uneven_rows(slips: &mut Slips<'_>) {
    let live = slips.live;
    for (row, columns) in &live.rows {
        let written = slips.text[row.clone()].trim_end();
        let cells = cells(written);
        if cells == *columns {
            continue;
        }
        let row = row.start..row.start + written.len();
        let has_bar = written.contains('|');
        slips.add(row, |span| {
            if has_bar {
                finding!(
                    UNEVEN_ROW, span, "this row has {}, but the table has {columns} columns", in_words(cells);
                    help: "write one cell for each column, even an empty one: `|  |`; a bar inside a cell is `\\|`"
                )
            } else {
                finding!(
                    UNEVEN_ROW, span, "this line becomes a row of the table above it";
                    help: "put an empty line between the table and the text below it"
                )
            }
        });
    }
}

fn in_words(cells: usize) -> String {
    match cells {
        1 => "1 cell".to_owned(),
        _ => format!("{cells} cells"),
    }
}

/// How many cells a row has, as written.
fn cells(row: &str) -> usize {
    let inner = row.trim();
    let inner = inner.strip_prefix('|').unwrap_or(inner);
    let bars: Vec<Range<usize>> = inner
        .match_indices('|')
        .filter(|(at, _)| !is_escaped(inner, *at))
        .map(|(at, bar)| at..at + bar.len())
        .collect();
    let ends_with_bar = bars.last().is_some_and(|bar| bar.end == inner.len());
    bars.len() + usize::from(!ends_with_bar)
}

/// Whether an odd number of backslashes stands before it.
fn is_escaped(text: &str, at: usize) -> bool {
    let slashes = text[..at].bytes().rev().take_while(|byte| *byte == b'\\');
    slashes.count() % 2 == 1
}
