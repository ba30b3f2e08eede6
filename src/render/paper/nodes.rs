//! What stands on paper: blocks and pieces of lines, as the layouts get them.
//!
//! Plain data, numbered pictures, no markup: a layout puts a text on the sheet and can never parse it.

use super::leaflet_pictures::Printed;
use crate::content::values::LanguageTag;
use serde::Serialize;

/// A block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading below the title: 2 to 6.
    Heading {
        /// 2 to 6.
        level: u8,
        /// Its words.
        content: Vec<Inline>,
        /// The picture beside it.
        picture: Option<usize>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        content: Vec<Inline>,
    },
    /// An easy read idea: a picture, and beside it the words.
    Idea {
        /// The picture.
        picture: Option<usize>,
        /// The words.
        blocks: Vec<Block>,
    },
    /// A list, numbered from `start` if that is there.
    List {
        /// The first number.
        start: Option<u64>,
        /// Its entries.
        items: Vec<Vec<Block>>,
    },
    /// Names with what belongs to them: "Phone", a number.
    Pairs {
        /// Name and value.
        pairs: Vec<Pair>,
    },
    /// Somebody's words.
    Quote {
        /// The words.
        blocks: Vec<Block>,
    },
    /// Text that is shown as it is.
    Code {
        /// The text.
        text: String,
    },
    /// A table with a head.
    Table {
        /// Where the words of each column stand: `start`, `center` or `end`.
        align: Vec<&'static str>,
        /// The cells of its head.
        head: Vec<Vec<Inline>>,
        /// The cells of its rows.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A line between two parts.
    Rule,
    /// A picture by itself.
    Picture {
        /// Its number.
        picture: usize,
        /// What it shows; empty for decoration.
        alt: String,
        /// In pixels of a photograph, or in units of a drawing: 96 are an inch.
        width: u32,
        /// In the same.
        height: u32,
        /// Whether it is made of pixels, of which an inch needs 200.
        pixels: bool,
    },
    /// Things that belong together: a contact, a rating, a set of criteria.
    Card {
        /// `red`, `amber`, `green` or `blue` for a rating.
        rating: Option<String>,
        /// What stands in it.
        blocks: Vec<Block>,
    },
    /// A flow chart: boxes with an arrow from each to the next.
    Chart {
        /// What stands in each box.
        boxes: Vec<Vec<Block>>,
    },
    /// A question of a form, with room for its answer.
    Question(Box<Question>),
}

/// A question of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// `write`, `tick`, `choose`, `date` or `sign`.
    pub answered: &'static str,
    /// The name of its answer.
    pub name: String,
    /// The question in plain words.
    pub label: String,
    /// The picture beside it.
    pub picture: Option<usize>,
    /// Its words.
    pub question: Vec<Inline>,
    /// What makes it easier to answer, and why it is asked.
    pub notes: Vec<Block>,
    /// Room for so many lines.
    pub lines: u32,
    /// What is filled in: one box, or one for each answer to tick, or those for day, month and year.
    pub boxes: Vec<AnswerBox>,
}

/// A box of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerBox {
    /// Where a layout puts the link that becomes the box.
    pub href: String,
    /// Its name among the boxes of its question.
    pub name: Option<String>,
    /// What a screen reader says of it.
    pub label: String,
    /// The words beside it.
    pub words: Vec<Inline>,
    /// The picture beside it.
    pub picture: Option<usize>,
}

impl Block {
    /// A picture by itself.
    pub fn picture(printed: Printed, alt: String) -> Self {
        Self::Picture {
            picture: printed.number,
            alt,
            width: printed.width,
            height: printed.height,
            pixels: printed.has_pixels,
        }
    }
}

/// A name with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// The name.
    pub name: Vec<Inline>,
    /// What belongs to it.
    pub blocks: Vec<Block>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Inline {
    /// Text.
    Text {
        /// The text.
        text: String,
    },
    /// A word of the glossary or another one that is marked.
    Strong {
        /// Its pieces.
        content: Vec<Inline>,
    },
    /// A link.
    Link {
        /// `https:`, `mailto:`, `tel:` or `sms:`.
        href: String,
        /// Its words.
        content: Vec<Inline>,
        /// The address in words where the words of the link do not say it.
        address: Option<String>,
    },
    /// Words in another language.
    Language {
        /// The language: `en`.
        lang: String,
        /// The country: `GB`.
        region: Option<String>,
        /// `ltr` or `rtl`.
        dir: &'static str,
        /// The words.
        content: Vec<Inline>,
    },
    /// A new line.
    Break,
    /// Code.
    Code {
        /// The text.
        text: String,
    },
}

impl Inline {
    /// Words in a language such as `en-GB`.
    pub fn in_language(tag: &LanguageTag, content: Vec<Self>) -> Self {
        Self::Language {
            lang: tag.language().to_owned(),
            region: tag.region().map(str::to_owned),
            dir: tag.direction(),
            content,
        }
    }
}

/// The words of pieces, one after the other.
pub fn plain(content: &[Inline]) -> String {
    let mut text = String::new();
    push_plain(content, &mut text);
    text
}

fn push_plain(content: &[Inline], out: &mut String) {
    for inline in content {
        match inline {
            Inline::Text { text } | Inline::Code { text } => out.push_str(text),
            Inline::Strong { content }
            | Inline::Link { content, .. }
            | Inline::Language { content, .. } => push_plain(content, out),
            Inline::Break => out.push(' '),
        }
    }
}
