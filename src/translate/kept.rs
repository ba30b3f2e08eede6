//! The list beside a translation, as it is written.

use crate::content::kinds::{TranslatedBy, UnitDigest, UnitKind};
use crate::content::values::Date;
use serde_json::Value;

/// Who has translated a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Who has translated.
    pub by: TranslatedBy,
    /// The role or group that has checked it.
    pub checked_by: Option<String>,
    /// When.
    pub on: Date,
}

/// One unit of the list.
#[derive(Debug, Clone, Copy)]
pub struct Kept<'u> {
    /// What it is.
    pub kind: UnitKind,
    /// The words that were translated.
    pub source: &'u str,
    /// The digest of their translation.
    pub target: UnitDigest,
}

/// The text of a list. `from` is the path of the page that was translated.
pub fn kept_text(from: &str, header: &Header, units: &[Kept<'_>]) -> String {
    let mut text = format!(
        "# What the translation beside this file was made from: {from}. Written by `fingerpost translate`.\n{}",
        head(header)
    );
    for unit in units {
        text.push_str(&format!(
            "  - kind: {}\n    digest: \"{}\"\n    target: \"{}\"\n    source: {}\n",
            unit.kind.word(),
            UnitDigest::of(unit.source),
            unit.target,
            quoted(unit.source)
        ));
    }
    text
}

/// Words of the list of YAML files.
#[derive(Debug, Clone, Copy)]
pub struct KeptWord<'u> {
    /// The path of their file.
    pub file: &'u str,
    /// The words that were translated.
    pub source: &'u str,
    /// The digest of their translation.
    pub target: UnitDigest,
}

/// The text of the list of words of one language.
pub fn kept_words_text(header: &Header, words: &[KeptWord<'_>]) -> String {
    let mut text = format!(
        "# What the translated words of YAML files were made from. Written by `fingerpost translate`.\n{}",
        head(header)
    );
    for words in words {
        text.push_str(&format!(
            "  - file: {}\n    digest: \"{}\"\n    target: \"{}\"\n    source: {}\n",
            words.file,
            UnitDigest::of(words.source),
            words.target,
            quoted(words.source)
        ));
    }
    text
}

/// Who has translated, and the key that the units stand behind.
fn head(header: &Header) -> String {
    let mut text = format!("by: {}\n", header.by.word());
    if let Some(checked_by) = &header.checked_by {
        text.push_str(&format!("checked_by: {}\n", quoted(checked_by)));
    }
    text.push_str(&format!("on: {}\nunits:\n", header.on.0));
    text
}

/// What JSON writes between quotes, YAML reads in the same way.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
