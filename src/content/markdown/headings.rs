//! Headings and their anchors.

use super::{Builder, Dialect};
use crate::diagnostic::finding;
use crate::document::{BlockContent, Inline, plain_text, slug};
use crate::source::Span;

impl Builder<'_, '_> {
    /// A heading, which must have words and follow one that is at most one level higher.
    pub(super) fn heading(
        &mut self,
        level: u8,
        content: Vec<Inline>,
        at: &std::ops::Range<usize>,
    ) -> Option<BlockContent> {
        if self.dialect == Dialect::CommonMark {
            return Some(BlockContent::Heading {
                level,
                anchor: "".into(),
                content,
            });
        }
        let span = self.span(at);
        let file = self.inlines.file_text();
        let words = plain_text(&content, &|range| file.get(range), &|_| "x".to_owned());
        if words.trim().is_empty() {
            self.problems.add(finding!(
                NO_TITLE_TEXT, span, "this heading has no words";
                help: "write the words of the heading, or take the `#` away"
            ));
            return None;
        }
        let marks = self.marks(at);
        if level == 1 {
            self.problems.add(finding!(
                TITLE_TWICE, marks, "a heading of the first level stands in the text";
                help: "write `##`: the title of the page is its only first heading, and stands in the front matter"
            ));
        } else if level > self.heading + 1 {
            let right = "#".repeat(usize::from(self.heading) + 1);
            self.problems.add(finding!(
                SKIPPED_HEADING, marks,
                "a heading of level {level} follows one of level {}", self.heading;
                help: "write `{right}`"
            ));
        }
        self.heading = level.max(2);
        let anchor = self.anchor(&content);
        Some(BlockContent::Heading {
            level,
            anchor: anchor.into(),
            content,
        })
    }

    /// The place of the `#` of a heading; of all of it where it is written with a line below.
    fn marks(&self, at: &std::ops::Range<usize>) -> Span {
        let text = &self.excerpt.text[at.clone()];
        match text.len() - text.trim_start_matches('#').len() {
            0 => self.span(at),
            count => self.span(&(at.start..at.start + count)),
        }
    }

    /// An anchor that this text does not have yet. Facts do not count, so that it is the same in
    /// every area.
    fn anchor(&mut self, content: &[Inline]) -> String {
        let file = self.inlines.file_text();
        let words = plain_text(content, &|range| file.get(range), &|_| String::new());
        let slug = match slug(&words) {
            slug if slug.is_empty() => "section".to_owned(),
            slug => slug,
        };
        // A word of the glossary is explained at an anchor of its own (`crate::site::term_anchor`).
        let is_of_word = |slug: &str| {
            let id = slug.strip_prefix("word-");
            id.is_some_and(|id| self.inlines.explains(id))
        };
        let taken = u32::from(is_of_word(&slug));
        let count = self.anchors.entry(slug.clone()).or_insert(taken);
        *count += 1;
        match *count {
            1 => slug,
            n => {
                let numbered = format!("{slug}-{n}");
                self.anchors.insert(numbered.clone(), 1);
                numbered
            }
        }
    }
}
