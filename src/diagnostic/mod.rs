//! Findings and errors as data.
//!
//! A [`Finding`] is something that an author can mend: it says what is wrong, where, and what to
//! write instead. Findings are collected by every stage, then sorted and deduplicated once, so that
//! the same input gives the same report on any number of threads. An [`Error`] is for the rare case
//! that the machine fails. [`report`] prints findings; nothing else in the crate prints.

mod finding;
pub mod nearest;
pub mod report;
pub mod rules;

use crate::source::{DoorError, Place, Sources, Span, char_start};
use serde::Serialize;
use std::cmp::Reverse;

pub(crate) use finding::finding;
pub use nearest::nearest;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A hint for better words or pages.
    Advice,
    /// Readers may be misled or shut out.
    Warning,
    /// The site must not be published like this.
    Error,
}

impl Severity {
    /// All of them, the mildest first.
    pub const ALL: [Self; 3] = [Self::Advice, Self::Warning, Self::Error];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A kind of finding. All of them stand in [`rules`].
#[derive(Debug)]
pub struct Rule {
    /// Short code that never changes, such as `FP101`.
    pub code: &'static str,
    /// Name in words with hyphens, such as `unknown-key`.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Why it matters, in one sentence.
    pub why: &'static str,
    /// The norm or agreement behind it.
    pub source: &'static str,
}

/// The most bytes of a message, a help, or the words of a further place.
const LONGEST: usize = 4_000;

/// Something that an author can mend.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The kind.
    pub rule: &'static Rule,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where.
    pub span: Option<Span>,
    /// What to write instead.
    pub help: Option<String>,
    /// Other places that belong to it, with a few words each.
    pub also: Vec<(Span, String)>,
    severity: Severity,
}

impl Finding {
    /// A finding without a place yet.
    pub fn new(rule: &'static Rule, message: impl Into<String>) -> Self {
        Self {
            rule,
            message: message.into(),
            span: None,
            help: None,
            also: Vec::new(),
            severity: rule.severity,
        }
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// Says what to write instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Names a further place.
    #[must_use]
    pub fn also(mut self, span: Span, words: impl Into<String>) -> Self {
        self.also.push((span, words.into()));
        self
    }

    /// Says how much it matters here, where that differs from its rule.
    #[must_use]
    pub fn weighing(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Cuts words that nobody could read: a finding may quote what stands in a file.
    fn shorten(&mut self) {
        let also = self.also.iter_mut().map(|(_, words)| words);
        let all = std::iter::once(&mut self.message)
            .chain(&mut self.help)
            .chain(also);
        for words in all.filter(|words| words.len() > LONGEST) {
            words.truncate(char_start(words, LONGEST));
            words.push('…');
        }
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.severity
    }
}

/// All findings of a run: sorted by file, line, code and message, none twice.
#[derive(Debug, Default)]
pub struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    /// Sorts and deduplicates.
    pub fn new(mut list: Vec<Finding>, sources: &Sources) -> Self {
        list.iter_mut().for_each(Finding::shorten);
        list.sort_by_cached_key(|finding| {
            (
                finding.span.map(|span| sources.shown_path(span.source)),
                finding.span.map(|span| (span.start, span.end)),
                finding.rule.code,
                finding.message.clone(),
                // Two findings may differ in these alone, and threads must not decide which stays.
                Reverse(finding.severity),
                finding.help.clone(),
            )
        });
        list.dedup_by(|a, b| {
            a.rule.code == b.rule.code && a.message == b.message && a.span == b.span
        });
        Self { list }
    }

    /// The findings in order.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.list.iter()
    }

    /// Those at or above `level`, in the order of the files.
    pub fn from_level(&self, level: Severity) -> impl Iterator<Item = &Finding> {
        self.list
            .iter()
            .filter(move |finding| finding.severity() >= level)
    }

    /// The same with the mildest first, so that the errors end up nearest to the prompt. Those of one
    /// severity stay in the order of the files.
    pub fn worst_last(&self, level: Severity) -> impl Iterator<Item = &Finding> {
        let severities = Severity::ALL.into_iter();
        severities.flat_map(move |severity| {
            self.from_level(level)
                .filter(move |finding| finding.severity() == severity)
        })
    }

    /// How many there are of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list
            .iter()
            .filter(|finding| finding.severity() == severity)
            .count()
    }

    /// Whether one is at or above `level`.
    pub fn reach(&self, level: Severity) -> bool {
        self.list.iter().any(|finding| finding.severity() >= level)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Where a finding is, for people.
    pub fn place(finding: &Finding, sources: &Sources) -> Option<Place> {
        finding.span.map(|span| sources.place(span))
    }
}

/// The machine failed: nothing that an author wrote is to blame.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read.
    #[error(transparent)]
    Door(#[from] DoorError),
    /// A file or folder could not be written.
    #[error("cannot write {path}: {reason}")]
    Write {
        /// The path.
        path: String,
        /// The operating system's words.
        reason: std::io::Error,
    },
    /// The output folder is not ours to replace.
    #[error(
        "{path} was not made by Fingerpost, so it is left as it is. Name another folder, or empty this one yourself"
    )]
    NotOurs {
        /// The path.
        path: String,
    },
    /// A command cannot be carried out as it was given.
    #[error("{0}")]
    Usage(String),
}
