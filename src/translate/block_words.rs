//! The words in the options of a block: questions and answers of forms, transcripts, titles of documents. The
//! rest of a block is not translated, and stays as it is.

use super::loss;
use super::units::Unit;
use crate::content::yaml::{Excerpt, Node, Value, parse};
use crate::content::yaml_places::{Placed, Step, put, with_words};
use crate::content::yaml_text::is_equal;
use crate::source::Span;
use std::ops::Range;

/// The keys of a question, with what their words are.
const ASKED: [(&str, &str); 4] = [
    ("question", "question of a form"),
    ("help", "help with a question of a form"),
    ("why", "why a form asks a question"),
    ("answers", "answer in a form"),
];

/// The key of the words of an answer that has a picture too.
const ANSWER: &str = "words";

/// What is the same in every language, and tells one question from another.
const ID: &str = "id";

/// The keys that have words, by the word behind the fence.
fn keys(kind: &str) -> &'static [(&'static str, &'static str)] {
    match kind {
        "form-start" => &[
            ("who_sees", "who sees the answers in a form"),
            ("change_mind", "how to take a form back"),
        ],
        "write" | "tick" | "choose" | "date" | "sign" => &ASKED,
        "video" => &[
            ("title", "title of a video"),
            ("transcript", "transcript of a video"),
        ],
        "documents" => &[("title", "title of a document")],
        _ => &[],
    }
}

/// A block with words of its own.
#[derive(Debug)]
pub struct BlockWords {
    /// The whole block, with its fences.
    text: String,
    /// Where its options stand in that.
    options: Range<usize>,
    /// What stands behind the fence.
    kind: String,
    value: Node,
    /// Its words, in their order.
    pub parts: Vec<BlockPart>,
}

/// Words of a block.
#[derive(Debug)]
pub struct BlockPart {
    /// Where they stand in the options.
    pub way: Vec<Step>,
    /// What they are, in words.
    pub what: &'static str,
    /// The words.
    pub unit: Unit,
}

impl BlockWords {
    /// Of a block as it is written, with its place; `None` where it has no words, or cannot be read.
    pub fn of(text: &str, span: Span) -> Option<Self> {
        let start = text.find('\n')? + 1;
        let end = text.trim_end().rfind('\n')? + 1;
        let kind = text[..start].trim().trim_start_matches(['`', '~']).trim();
        let keys = keys(kind);
        let options = start..end.max(start);
        let excerpt = Excerpt {
            source: span.source,
            text: text.get(options.clone())?,
            start: span.range().start + start,
        };
        let value = match keys {
            [] => return None,
            _ => parse(excerpt).ok()?,
        };
        let mut parts = Vec::new();
        gather(&value, keys, &mut Vec::new(), &mut parts);
        (!parts.is_empty()).then(|| Self {
            text: text.to_owned(),
            options,
            kind: kind.to_owned(),
            value,
            parts,
        })
    }

    /// Its words at a place.
    pub fn part(&self, way: &[Step]) -> Option<&BlockPart> {
        self.parts.iter().find(|part| part.way == way)
    }

    /// Whether it asks the same, or shows the same, as one in another language.
    pub fn is_like(&self, other: &Self) -> bool {
        let id = |block: &Self| match &block.value.value {
            Value::Map(pairs) => {
                let mut ids = pairs.iter().filter(|(key, _)| key.name == ID);
                ids.find_map(|(_, node)| match &node.value {
                    Value::Scalar(id) => Some(id.trim().to_owned()),
                    _ => None,
                })
            }
            _ => None,
        };
        self.kind == other.kind && id(self) == id(other)
    }

    /// Whether it has the same options as another one, apart from their words.
    pub fn has_options_of(&self, other: &Self) -> bool {
        is_equal(&self.without_words(), &other.without_words())
    }

    fn without_words(&self) -> Value {
        let mut value = self.value.clone();
        for part in &self.parts {
            let text = String::new();
            let way = part.way.clone();
            // It was found there.
            let _ = put(&mut value, &Placed { way, text });
        }
        value.value
    }

    /// The block with other words. `None` where they cannot be put in.
    pub fn with(&self, words: &[Placed]) -> Option<String> {
        let options = with_words(&self.text[self.options.clone()], words)?;
        let (before, behind) = (
            &self.text[..self.options.start],
            &self.text[self.options.end..],
        );
        Some(format!("{before}{options}{behind}"))
    }
}

fn gather(
    node: &Node,
    keys: &'static [(&'static str, &'static str)],
    way: &mut Vec<Step>,
    parts: &mut Vec<BlockPart>,
) {
    match &node.value {
        Value::Map(pairs) => {
            for (key, node) in pairs {
                let known = keys.iter().find(|(it, _)| *it == key.name);
                if let Some((_, what)) = known {
                    way.push(Step::Key(key.name.clone()));
                    words(node, what, way, parts);
                    way.pop();
                }
            }
        }
        // Each document of a list has its title.
        Value::List(entries) => {
            for (number, entry) in entries.iter().enumerate() {
                way.push(Step::Entry(number));
                gather(entry, keys, way, parts);
                way.pop();
            }
        }
        Value::Null | Value::Scalar(_) => {}
    }
}

fn words(node: &Node, what: &'static str, way: &mut Vec<Step>, parts: &mut Vec<BlockPart>) {
    match &node.value {
        Value::Scalar(text) => {
            let unit = loss::words(text, node.span);
            if !unit.text.is_empty() {
                let way = way.clone();
                parts.push(BlockPart { way, what, unit });
            }
        }
        Value::List(answers) => {
            for (number, answer) in answers.iter().enumerate() {
                way.push(Step::Entry(number));
                words(answer, what, way, parts);
                way.pop();
            }
        }
        Value::Map(pairs) => {
            let answer = pairs.iter().find(|(key, _)| key.name == ANSWER);
            if let Some((key, node)) = answer {
                way.push(Step::Key(key.name.clone()));
                words(node, what, way, parts);
                way.pop();
            }
        }
        Value::Null => {}
    }
}

#[cfg(test)]
mod tests {
    use super::BlockWords;
    use crate::content::yaml_places::Placed;
    use crate::source::{SourceId, Span};

    fn block(text: &str) -> Option<BlockWords> {
        BlockWords::of(text, Span::new(SourceId::none(), 0, 0))
    }

    const TICK: &str = "```tick\nid: ways\nquestion: How shall we talk?\n# Both have a picture.\nanswers:\n  - In a letter\n  - words: By phone\n    picture: phone\n```";

    #[test]
    fn a_question_has_its_answers() {
        let tick = block(TICK).expect("words");
        let words: Vec<&str> = tick.parts.iter().map(|it| it.unit.text.as_str()).collect();
        assert_eq!(words, ["How shall we talk?", "In a letter", "By phone"]);
        let placed = |at: usize, text: &str| Placed {
            way: tick.parts[at].way.clone(),
            text: text.to_owned(),
        };
        let polish = tick.with(&[placed(0, "Jak?"), placed(1, "List"), placed(2, "Telefon")]);
        let polish = polish.expect("a block");
        assert_eq!(
            polish,
            "```tick\nid: ways\nquestion: Jak?\n# Both have a picture.\nanswers:\n  - List\n  - words: Telefon\n    picture: phone\n```"
        );
        let polish = block(&polish).expect("words");
        assert!(polish.is_like(&tick) && polish.has_options_of(&tick));
        let other = block(&TICK.replace("picture: phone", "picture: letter")).expect("words");
        assert!(other.is_like(&tick) && !other.has_options_of(&tick));
    }

    #[test]
    fn what_has_no_words_is_left_alone() {
        assert!(block("```text\nquestion: kept\n```").is_none());
        assert!(block("```contacts\nfor: [register]\n```").is_none());
        assert!(block("```write").is_none());
        assert!(block("```write\n```").is_none());
    }
}
