//! Everything that is noticed while values are read.

use super::super::values::{Allowance, LanguageTag, Reference, WrittenDay, WrittenWords};
use super::super::yaml::Node;
use crate::diagnostic::{Finding, Rule, finding};
use crate::source::Span;

/// Collects findings while values are read.
#[derive(Debug, Default)]
pub struct Problems {
    list: Vec<Finding>,
    placeholders: Vec<Finding>,
    pictures: Vec<(String, Span)>,
    languages: Vec<(LanguageTag, Span)>,
    words: Vec<WrittenWords>,
    allowances: Vec<Allowance>,
    references: Vec<Reference>,
    days: Vec<WrittenDay>,
}

impl Problems {
    /// Adds one.
    pub fn add(&mut self, finding: Finding) {
        self.list.push(finding);
    }

    /// Adds one for a value that is not what it must be.
    pub fn bad(&mut self, rule: &'static Rule, node: &Node, message: String, help: &str) {
        self.add(Finding::new(rule, message).at(node.span).help(help));
    }

    /// Remembers a number or address that is reserved for examples. Whether that is a problem is
    /// known when the whole site is: a sample may hold them.
    pub fn placeholder(&mut self, node: &Node, what: &str) {
        self.placeholders.push(finding!(
            PLACEHOLDER, node.span,
            "{what} is reserved for examples";
            help: "write the real one; only a site with `sample: true` may hold an invented one"
        ));
    }

    /// The same for a name that is invented.
    pub fn invented_name(&mut self, span: Span) {
        self.placeholders.push(finding!(
            PLACEHOLDER,
            span,
            "this holds an invented name";
            help: "write the real one; only a site with `sample: true` may hold an invented one"
        ));
    }

    /// What [`Problems::placeholder`] remembered.
    pub fn take_placeholders(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.placeholders)
    }

    /// Remembers that a picture is in use.
    pub fn picture(&mut self, name: &str, span: Span) {
        self.pictures.push((name.to_owned(), span));
    }

    /// Remembers that words were written in a language.
    pub fn language(&mut self, tag: &LanguageTag, span: Span) {
        self.languages.push((tag.clone(), span));
    }

    /// The languages that words were written in.
    pub fn take_languages(&mut self) -> Vec<(LanguageTag, Span)> {
        std::mem::take(&mut self.languages)
    }

    /// The pictures in use, as they were read.
    pub fn take_pictures(&mut self) -> Vec<(String, Span)> {
        std::mem::take(&mut self.pictures)
    }

    /// Remembers words, so that all of them can be read through later.
    pub fn words(&mut self, words: WrittenWords) {
        self.words.push(words);
    }

    /// The words that were read.
    pub fn take_words(&mut self) -> Vec<WrittenWords> {
        std::mem::take(&mut self.words)
    }

    /// Remembers that a file is allowed something.
    pub fn allowances(&mut self, allowances: &[Allowance]) {
        self.allowances.extend_from_slice(allowances);
    }

    /// What files are allowed.
    pub fn take_allowances(&mut self) -> Vec<Allowance> {
        std::mem::take(&mut self.allowances)
    }

    /// Remembers that an id names something else.
    pub fn reference(&mut self, reference: Reference) {
        self.references.push(reference);
    }

    /// The ids that name something else.
    pub fn take_references(&mut self) -> Vec<Reference> {
        std::mem::take(&mut self.references)
    }

    /// Remembers a day.
    pub fn day(&mut self, day: WrittenDay) {
        self.days.push(day);
    }

    /// The days that were read.
    pub fn take_days(&mut self) -> Vec<WrittenDay> {
        std::mem::take(&mut self.days)
    }

    /// Puts others in the place of all of them.
    pub fn replace(&mut self, change: impl FnOnce(Vec<Finding>) -> Vec<Finding>) {
        self.list = change(std::mem::take(&mut self.list));
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.list.len()
    }

    /// The places of all that came after the first so many.
    pub fn spans_since(&self, count: usize) -> Vec<Span> {
        let since = self.list.iter().skip(count);
        since.filter_map(|finding| finding.span).collect()
    }

    /// Takes over what another list holds.
    pub fn append(&mut self, other: &mut Self) {
        self.list.append(&mut other.list);
        self.placeholders.append(&mut other.placeholders);
        self.pictures.append(&mut other.pictures);
        self.languages.append(&mut other.languages);
        self.words.append(&mut other.words);
        self.allowances.append(&mut other.allowances);
        self.references.append(&mut other.references);
        self.days.append(&mut other.days);
    }

    /// All of them.
    pub fn into_list(self) -> Vec<Finding> {
        self.list
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}
