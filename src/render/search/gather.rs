//! The words of a page, by where they stand.

use super::words::{is_kept, words};
use crate::content::blocks::BlockKind;
use crate::site::{PageId, Scope};
use crate::text::blocks::ShownBlock;
use crate::text::marks::without_marks;
use crate::text::{Block, BlockContent, Inline, Resolver, plain};
use serde_json::Value;
use std::collections::BTreeMap;

/// Where a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// In the title.
    Title,
    /// In `find_by`.
    Names,
    /// In the sentence about the page.
    Description,
    /// In a heading.
    Heading,
    /// In the text.
    Body,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Title,
        Self::Names,
        Self::Description,
        Self::Heading,
        Self::Body,
    ];

    /// How much a word there weighs, beside one in the text.
    pub fn weight(self) -> f64 {
        match self {
            Self::Title | Self::Names => 6.0,
            Self::Description | Self::Heading => 2.0,
            Self::Body => 1.0,
        }
    }

    /// How much it matters how long the field is, from 0 to 1.
    pub fn share(self) -> f64 {
        match self {
            Self::Title | Self::Description => 0.4,
            // Many names for a page, or many headings, make none of them less true.
            Self::Names | Self::Heading => 0.1,
            Self::Body => 0.75,
        }
    }
}

/// How often each word stands in each field of a page.
#[derive(Debug, Default)]
pub struct Gathered([(BTreeMap<String, u32>, usize); 5]);

impl Gathered {
    fn add(&mut self, field: Field, text: &str) {
        let (counts, length) = &mut self.0[field as usize];
        for word in words(text).into_iter().filter(|word| is_kept(word)) {
            *counts.entry(word).or_default() += 1;
            *length += 1;
        }
    }

    /// How many words stand in a field.
    pub fn length(&self, field: Field) -> usize {
        self.0[field as usize].1
    }

    /// The words of a field, and how often each stands there.
    pub fn counts(&self, field: Field) -> impl Iterator<Item = (&str, u32)> {
        let counts = self.0[field as usize].0.iter();
        counts.map(|(word, count)| (word.as_str(), *count))
    }

    fn blocks(&mut self, blocks: &[Block<'_>]) {
        for block in blocks {
            match &block.content {
                BlockContent::Heading { content, .. } => self.line(Field::Heading, content),
                BlockContent::Paragraph(content)
                | BlockContent::Tight(content)
                | BlockContent::Idea { content, .. } => self.line(Field::Body, content),
                BlockContent::List { items, .. } => items.iter().for_each(|it| self.blocks(it)),
                BlockContent::Quote(blocks) => self.blocks(blocks),
                BlockContent::Table(table) => {
                    for cell in table.head.iter().chain(table.rows.iter().flatten()) {
                        self.line(Field::Body, cell);
                    }
                }
                BlockContent::Facts(block) => self.facts(block),
                BlockContent::Code { text, .. } => self.add(Field::Body, text),
                BlockContent::Rule => {}
            }
        }
    }

    fn line(&mut self, field: Field, content: &[Inline<'_>]) {
        self.add(field, &plain(content));
    }

    /// The words of a block, as its template gets them. Lists of other pages are no words of this one.
    fn facts(&mut self, block: &ShownBlock) {
        let is_list = matches!(
            block.kind,
            BlockKind::Pages
                | BlockKind::News
                | BlockKind::Stories
                | BlockKind::Contents
                | BlockKind::Questions
                | BlockKind::Leaflets
                | BlockKind::Sources
                | BlockKind::Credits
                | BlockKind::Search
                | BlockKind::AToZ
                | BlockKind::Coverage
                | BlockKind::Embed
        );
        if !is_list && let Ok(value) = serde_json::to_value(block) {
            self.value("", &value);
        }
    }

    fn value(&mut self, key: &str, value: &Value) {
        match value {
            Value::String(text) if WORDS.contains(&key) => {
                self.add(Field::Body, &without_marks(text));
            }
            Value::Array(list) => list.iter().for_each(|it| self.value(key, it)),
            // Numbers and addresses.
            Value::Object(object) if object.contains_key("href") => {}
            Value::Object(object) => {
                // The only one of several is among all of them too, and pieces say once more what stands in the
                // words beside them.
                let is_among = object.contains_key("contacts");
                let is_told = |key: &str| key == "pieces" || (is_among && key == "contact");
                let parts = object.iter().filter(|(key, _)| !is_told(key));
                parts.for_each(|(key, it)| self.value(key, it));
            }
            _ => {}
        }
    }
}

/// The keys of blocks that hold words, and no ids, addresses or marks.
const WORDS: [&str; 6] = ["text", "name", "title", "term", "names", "transcript"];

/// The words of a page.
pub fn page<'s, 'c: 's>(resolver: &Resolver<'s, 'c>, number: PageId) -> Gathered {
    let text = resolver.own_text(number);
    let mut gathered = Gathered::default();
    gathered.line(Field::Title, &text.title);
    let description = &resolver.scope.site.pages[number].page.description;
    gathered.add(Field::Description, &resolver.words_of(description));
    for name in names(&resolver.scope, number) {
        gathered.add(Field::Names, &name);
    }
    for part in &text.parts {
        gathered.blocks(&part.blocks);
    }
    gathered
}

/// What people type when they look for a page: what it says in `find_by`, and what its twin does.
pub fn names(scope: &Scope<'_, '_>, number: PageId) -> Vec<String> {
    let site = scope.site;
    let pages = std::iter::once(number).chain(site.twin(number));
    let mut names: Vec<String> = Vec::new();
    for name in pages.flat_map(|page| &site.pages[page].page.head.find_by) {
        if !names.iter().any(|known| known == name.as_str()) {
            names.push(name.as_str().to_owned());
        }
    }
    names
}
