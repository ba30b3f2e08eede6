//! Words in the options of a block, with the facts in them.

use super::decode::{Decode, Problems, Shape, Shapes};
use super::markdown;
use super::values::Text;
use super::yaml::Node;
use crate::document::{Fact, Inline, InlineContent};
use crate::source::Span;

/// Words that may hold facts, as typed and as read.
#[derive(Debug, Clone)]
pub struct Wording {
    typed: Text,
    /// Its lines with their facts, each trimmed. None of them is empty.
    pub lines: Vec<Vec<Inline>>,
    /// Where it stands.
    pub span: Span,
}

impl Wording {
    /// As it was typed, with the braces of its facts.
    pub fn as_str(&self) -> &str {
        self.typed.as_str()
    }

    /// The words that stand here themselves. “…” stands for each fact, because the name of a fact is no word
    /// that anybody reads.
    pub fn own_words(&self) -> String {
        let lines = self.lines.iter().map(|line| {
            let words = line.iter().map(|inline| match &inline.content {
                InlineContent::Text(text) => text,
                _ => "…",
            });
            words.collect::<String>()
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Its facts.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        let inlines = self.lines.iter().flatten();
        inlines.filter_map(|inline| match &inline.content {
            InlineContent::Fact(fact) => Some(fact),
            _ => None,
        })
    }
}

impl Decode for Wording {
    const EXAMPLE: &'static str = Text::EXAMPLE;

    fn shape(shapes: &mut Shapes) -> Shape {
        Text::shape(shapes)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let typed = Text::decode(node, problems)?;
        let lines = typed.as_str().lines().map(str::trim);
        let lines = lines
            .filter(|line| !line.is_empty())
            .map(|line| markdown::phrase(line, node.span, problems))
            .collect();
        Some(Self {
            lines,
            typed,
            span: node.span,
        })
    }
}
