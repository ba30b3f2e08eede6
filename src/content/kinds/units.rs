//! `pages/<page>.<language>.units.yaml`: which words a translation was made from.
//!
//! `fingerpost translate` writes these files. Authors need not, but they read them in a difference, so that
//! each is plain YAML with one entry for each part of the text.

use super::super::decode::{
    Decode, NonEmpty, Problems, Shapes, Spanned, choice, record,
    shape::{self, Shape},
};
use super::super::values::{DoneOn, Text, checked, scalar};
use super::super::yaml::Node;
use crate::diagnostic::rules;
use sha2::{Digest, Sha256};
use std::fmt;
use unicode_normalization::UnicodeNormalization;

choice! {
    /// What a part of a text is.
    pub enum UnitKind("a part of a text") {
        /// The title of a page.
        Title = "title",
        /// Its description.
        Description = "description",
        /// A heading.
        Heading = "heading",
        /// A paragraph.
        Paragraph = "paragraph",
        /// An entry of a list.
        Item = "item",
        /// An easy read idea: a picture and its sentence.
        Idea = "idea",
        /// A cell of a table.
        Cell = "cell",
        /// A fenced block, which is kept as it is.
        Block = "block",
    }
}

choice! {
    /// Who has translated.
    pub enum TranslatedBy("who has translated") {
        /// An agency, or another professional.
        Agency = "agency",
        /// Somebody who speaks the language.
        Speaker = "speaker",
        /// A machine.
        Machine = "machine",
    }
}

record! {
    /// `pages/<page>.<language>.units.yaml`.
    pub struct UnitsFile("a list of units", example "{ by: agency, on: 2026-11-22, units: […] }") {
        /// Who has translated.
        by: Spanned<TranslatedBy>,
        /// The role or group that has checked it.
        checked_by: Option<Text>,
        /// When the translation was last changed or accepted.
        on: DoneOn,
        /// The parts of the text, in its order.
        units: NonEmpty<KeptUnit>,
    }
}

record! {
    /// A part of a text as it was translated.
    pub struct KeptUnit("a unit", example "{ kind: heading, digest: …, target: …, source: … }") {
        /// What it is.
        kind: UnitKind,
        /// The digest of the words that were translated.
        digest: Spanned<UnitDigest>,
        /// The digest of their translation.
        target: UnitDigest,
        /// The words that were translated.
        source: Spanned<SourceWords>,
    }
}

record! {
    /// `words.<language>.units.yaml`.
    pub struct WordsFile("a list of words", example "{ by: agency, on: 2026-11-22, units: […] }") {
        /// Who has translated.
        by: Spanned<TranslatedBy>,
        /// The role or group that has checked it.
        checked_by: Option<Text>,
        /// When the translations were accepted.
        on: DoneOn,
        /// The words, in the order of their files.
        units: NonEmpty<KeptWords>,
    }
}

record! {
    /// Words of a YAML file as they were translated.
    pub struct KeptWords("translated words", example "{ file: contacts/team.yaml, digest: …, target: …, source: … }") {
        /// The path of their file.
        file: Text,
        /// The digest of the words that were translated.
        digest: Spanned<UnitDigest>,
        /// The digest of their translation.
        target: UnitDigest,
        /// The words that were translated.
        source: Spanned<SourceWords>,
    }
}

/// The first twelve hex digits of the SHA-256 of some words, composed (NFC) and with their white space folded:
/// 48 bits, which tell the parts of one page apart, and fit into the name of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitDigest(u64);

/// How many hex digits are written.
const DIGITS: usize = 12;

impl UnitDigest {
    /// Of words.
    pub fn of(words: &str) -> Self {
        let folded: Vec<&str> = words.split_whitespace().collect();
        let composed: String = folded.join(" ").nfc().collect();
        let hash = Sha256::digest(composed.as_bytes());
        let bytes = hash.iter().take(DIGITS / 2);
        Self(bytes.fold(0, |number, byte| (number << 8) | u64::from(*byte)))
    }

    /// From its digits.
    pub fn new(text: &str) -> Option<Self> {
        let is_hex = text.bytes().all(|it| it.is_ascii_hexdigit());
        let number = u64::from_str_radix(text, 16).ok()?;
        (is_hex && text.len() == DIGITS).then_some(Self(number))
    }
}

impl fmt::Display for UnitDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0DIGITS$x}", self.0)
    }
}

impl Decode for UnitDigest {
    const EXAMPLE: &'static str = "3f9a0c4be12d";

    fn shape(_: &mut Shapes) -> Shape {
        shape::words("[0-9a-f]{12}", Self::EXAMPLE)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let (what, example) = ("a digest of 12 hex digits", Self::EXAMPLE);
        checked(node, what, &rules::BAD_VALUE, example, problems, Self::new)
    }
}

/// Words as they stood in a page on the day when they were translated. They are not shown, so that nothing is
/// asked of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceWords(String);

impl SourceWords {
    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for SourceWords {
    const EXAMPLE: &'static str = "…";

    fn shape(_: &mut Shapes) -> Shape {
        Shape::Anything
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let text = scalar(node, "the words of a unit", Self::EXAMPLE, problems)?;
        Some(Self(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::UnitDigest;

    #[test]
    fn a_digest_sees_words_and_not_how_they_are_typed() {
        // `printf abc | sha256sum`
        assert_eq!(UnitDigest::of("abc").to_string(), "ba7816bf8f01");
        assert_eq!(UnitDigest::of("a\n  b"), UnitDigest::of("a b"));
        assert_eq!(UnitDigest::of("e\u{301}"), UnitDigest::of("é"));
        assert_ne!(UnitDigest::of("a b"), UnitDigest::of("a c"));
        let digest = UnitDigest::of("01632 960 001");
        assert_eq!(UnitDigest::new(&digest.to_string()), Some(digest));
        assert_eq!(UnitDigest::new("+f9a0c4be12d"), None);
    }
}
