//! Findings as entries of a list: what is wrong, where, what to write instead, and by which rule.

use super::words::{ScannedWord, message};
use crate::diagnostic::Finding;
use crate::diagnostic::report::visible;
use crate::source::{LineIndex, SourceId, Sources, Span};
use serde::Serialize;

/// A finding.
#[derive(Debug, Serialize)]
pub(super) struct Listed {
    /// From 1 in its file.
    number: usize,
    severity: &'static str,
    message: Vec<ScannedWord>,
    help: Vec<ScannedWord>,
    /// `pages/ask.md:6:1`.
    place: Option<String>,
    /// Whether words are marked for it.
    marked: bool,
    code: &'static str,
    rule: &'static str,
    also: Vec<Also>,
}

/// A further place.
#[derive(Debug, Serialize)]
struct Also {
    place: String,
    words: Vec<ScannedWord>,
}

impl Listed {
    pub fn of(number: usize, finding: &Finding, places: &Places<'_>, marked: bool) -> Self {
        let also = finding.also.iter().map(|(span, words)| Also {
            place: places.of(*span),
            words: message(words),
        });
        Self {
            number,
            severity: finding.severity().word(),
            message: message(&finding.message),
            help: message(finding.help.as_deref().unwrap_or_default()),
            place: finding.span.map(|span| places.of(span)),
            marked,
            code: finding.rule.code,
            rule: finding.rule.name,
            also: also.collect(),
        }
    }
}

/// Lines and columns, quick for one file. Paths begin below the content folder: where that lies on
/// the machine is nobody's business.
pub(super) struct Places<'s> {
    sources: &'s Sources,
    quick: Option<(SourceId, LineIndex)>,
}

impl<'s> Places<'s> {
    /// For findings without a place, or in any file.
    pub fn anywhere(sources: &'s Sources) -> Self {
        Self {
            sources,
            quick: None,
        }
    }

    /// For findings in one file.
    pub fn in_file(sources: &'s Sources, file: SourceId) -> Self {
        Self {
            sources,
            quick: Some((file, LineIndex::new(sources.text(file)))),
        }
    }

    /// `pages/ask.md:6:1`.
    pub fn of(&self, span: Span) -> String {
        let path = self.sources.get(span.source).path();
        let mut place = match &self.quick {
            Some((file, index)) if *file == span.source => {
                index.place(path.to_owned(), self.sources.text(*file), span)
            }
            _ => self.sources.place(span),
        };
        place.file = path.to_owned();
        visible(&place.shown()).into_owned()
    }
}
