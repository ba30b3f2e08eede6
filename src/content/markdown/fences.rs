//! Fenced blocks: text that is shown as it is, and blocks of facts with their options.

use super::super::blocks::{BlockKind, BlockOptions, CODE_LANGUAGES, FactBlock};
use super::super::surprises::surprises;
use super::super::yaml::{Excerpt, Node, Value, parse as parse_yaml};
use super::{Builder, Dialect, Events};
use crate::diagnostic::{finding, nearest};
use crate::document::BlockContent;
use pulldown_cmark::{CodeBlockKind, Event};

/// Whether lines in a fence without a name are options of a block, such as `for: register`, or none at all.
fn asks_for_facts(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.all(|line| {
        let key = line.split_once(':').map_or("", |(key, _)| key.trim());
        let is_part = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
        !key.is_empty() && key.bytes().all(is_part)
    })
}

impl<'a> Builder<'a, '_> {
    /// Code, or the facts that a fence asks for.
    pub(super) fn code(
        &mut self,
        kind: &CodeBlockKind<'_>,
        at: &std::ops::Range<usize>,
        events: &mut Events<'a>,
    ) -> Option<BlockContent> {
        let mut text = String::new();
        let mut first: Option<usize> = None;
        for (event, at) in events.by_ref() {
            match event {
                Event::Text(piece) => {
                    first.get_or_insert(at.start);
                    text.push_str(&piece);
                }
                Event::End(_) => break,
                _ => {}
            }
        }
        let info = match kind {
            CodeBlockKind::Indented => None,
            CodeBlockKind::Fenced(info) => Some(info.as_ref()),
        };
        if let (Dialect::Fingerpost(_), Some(info)) = (self.dialect, info) {
            if !self.is_closed(at) {
                let first_line = self.span(&(at.start..self.line_end(at.start)));
                self.problems.add(finding!(
                    UNKNOWN_BLOCK, first_line, "this block is not closed";
                    help: "write a line with {} where it ends", self.fence(at)
                ));
                return None;
            }
            let word = info.split_whitespace().next().unwrap_or_default();
            self.more_behind_the_fence(info, word, at);
            if let Some(kind) = BlockKind::ALL.iter().find(|kind| kind.word() == word) {
                return self.facts(*kind, first.unwrap_or(at.end), &text, at);
            }
            if word.is_empty() && asks_for_facts(&text) {
                let first_line = self.span(&(at.start..self.line_end(at.start)));
                self.problems.add(finding!(
                    UNKNOWN_BLOCK, first_line, "this block has no name, so that its lines are shown as they are";
                    help: "write its name behind the marks, such as ```contacts; for text that is shown as it is, write ```text"
                ));
                return None;
            }
            if !word.is_empty() && !CODE_LANGUAGES.contains(&word) {
                self.unknown_block(word, at);
                return None;
            }
        }
        Some(BlockContent::Code {
            language: info.map(Into::into),
            text: text.into(),
        })
    }

    /// Whether a fenced block ends with a fence of its own, not with the text. A fence inside a list
    /// or quote may have marks before it.
    fn is_closed(&self, at: &std::ops::Range<usize>) -> bool {
        let fence = self.fence(at);
        let lines = self.excerpt.text[at.clone()].trim_end().lines().skip(1);
        let last = lines
            .last()
            .map_or("", |it| it.trim_matches(['>', ' ', '\t']));
        // ~~~ does not close what ``` has opened, nor do fewer marks than it has.
        last.starts_with(fence) && last.chars().all(|it| fence.starts_with(it))
    }

    /// The marks that open a block: three or more backticks, or as many `~`.
    fn fence(&self, at: &std::ops::Range<usize>) -> &'a str {
        let text: &'a str = self.excerpt.text;
        let block = text[at.clone()].trim_start_matches(['>', ' ', '\t']);
        let mark = if block.starts_with('~') { '~' } else { '`' };
        &block[..block.len() - block.trim_start_matches(mark).len()]
    }

    /// Nothing but the first word behind a fence is read.
    fn more_behind_the_fence(&mut self, info: &str, word: &str, at: &std::ops::Range<usize>) {
        let more = info.trim().strip_prefix(word).unwrap_or_default().trim();
        let line = at.start..self.line_end(at.start);
        let Some(found) = self.excerpt.text[line.clone()].rfind(more) else {
            return;
        };
        if !more.is_empty() {
            let start = line.start + found;
            self.problems.add(finding!(
                LOST_WORDS, self.span(&(start..start + more.len())),
                "what follows the name of a block is never read";
                help: "write it on the next line, below ```{word}, or take it away"
            ));
        }
    }

    fn unknown_block(&mut self, word: &str, at: &std::ops::Range<usize>) {
        let names = || BlockKind::ALL.iter().map(|kind| kind.word());
        let help = match nearest(word, names()) {
            Some(name) => format!("write `{name}`"),
            None => format!(
                "the blocks are {}; for text that is shown as it is, write `text`",
                nearest::one_of(names())
            ),
        };
        let first_line = at.start..self.line_end(at.start);
        // Behind the fence it stands as it was read, or with an escape that was taken away.
        let place = match self.excerpt.text[first_line.clone()].find(word) {
            Some(found) => first_line.start + found..first_line.start + found + word.len(),
            None => first_line,
        };
        let place = self.span(&place);
        self.problems
            .add(finding!(UNKNOWN_BLOCK, place, "there is no block `{word}`"; help: help));
    }

    fn facts(
        &mut self,
        kind: BlockKind,
        start: usize,
        text: &str,
        at: &std::ops::Range<usize>,
    ) -> Option<BlockContent> {
        // Inside a list or quote the fence is indented, so the text is not a piece of the file:
        // then places point at the fence.
        let in_file = self.excerpt.text.get(start..start + text.len()) == Some(text);
        let span = self.span(&(at.start..self.line_end(at.start)));
        let options = Excerpt {
            source: self.excerpt.source,
            text,
            start: if in_file {
                self.excerpt.start + start
            } else {
                span.start as usize
            },
        };
        let node = match parse_yaml(options) {
            Ok(node) => node,
            Err(finding) => {
                self.problems.add(*finding);
                return None;
            }
        };
        surprises(options, &node, self.problems);
        let node = match node.value {
            Value::Null => Node { span, ..node },
            _ => node,
        };
        let options = BlockOptions::decode(kind, &node, self.problems)?;
        let number = u32::try_from(self.blocks.len()).unwrap_or(u32::MAX);
        self.blocks.push(FactBlock {
            kind,
            options,
            span,
        });
        let level = (self.heading + 1).min(6);
        Some(BlockContent::Facts { number, level })
    }
}
