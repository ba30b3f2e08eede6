//! Pages, stories, news and leaflets: Markdown, read in parallel with the glossary at hand.

use super::super::decode::Problems;
use super::super::files::{FileKind, Thing};
use super::super::markdown::Terms;
use super::super::news;
use super::super::page::{self, Leaflet, Page, TextFile, Variant};
use super::super::story;
use super::super::values::{Format, Id, LanguageTag, invented};
use super::super::{Broken, Content};
use crate::source::{SourceId, Sources, Span};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Words of the glossary in each language.
pub(super) struct Glossaries {
    first: Terms,
    others: BTreeMap<LanguageTag, Terms>,
}

impl Glossaries {
    /// Of everything but the texts.
    pub(super) fn of(content: &Content) -> Self {
        let terms = || {
            content
                .glossaries
                .iter()
                .flat_map(|file| file.value.terms.iter())
        };
        let first = Terms::new(terms().flat_map(|term| {
            let also = term.also.iter().map(|text| text.as_str());
            std::iter::once(term.term.in_first_language(Format::Plain))
                .chain(also)
                .map(|word| (word, &term.id.value))
        }));
        let others = content
            .site
            .languages
            .iter()
            .skip(1)
            .map(|language| {
                let words = terms().filter_map(|term| {
                    let (word, translated) = term.term.get(Format::Plain, language);
                    translated.then_some((word, &term.id.value))
                });
                (language.clone(), Terms::new(words))
            })
            .collect();
        Self { first, others }
    }

    fn get(&self, variant: &Variant) -> &Terms {
        variant
            .language
            .as_ref()
            .and_then(|language| self.others.get(language))
            .unwrap_or(&self.first)
    }
}

/// A page or leaflet, and what is wrong with it.
pub(super) struct Text {
    /// What it is.
    pub(super) result: TextResult,
    /// What is wrong.
    pub(super) problems: Problems,
}

/// What came of a text. Pages lie in it themselves: a box each would leave a hole each in a large site.
#[allow(clippy::large_enum_variant, reason = "nearly all are pages")]
pub(super) enum TextResult {
    /// A page.
    Page(Page),
    /// A leaflet.
    Leaflet(Leaflet),
    /// Something that could not be read.
    Broken(Broken),
}

/// Reads all pages and leaflets, in parallel.
pub(super) fn read_texts(
    sources: &Sources,
    files: &[(SourceId, FileKind)],
    terms: &Glossaries,
) -> Vec<Text> {
    // A list of known length is filled in place; one that is filtered on the way would be copied
    // together from pieces, which a large site feels.
    let texts: Vec<(TextFile<'_>, Option<&Id>, &Thing)> = files
        .iter()
        .filter_map(|(source, kind)| match kind {
            FileKind::Thing(
                area,
                thing @ (Thing::Page(_) | Thing::Leaflet(_) | Thing::Story(_) | Thing::News(..)),
            ) => {
                let text = sources.text(*source);
                let file = TextFile {
                    source: *source,
                    text,
                };
                Some((file, area.as_ref(), thing))
            }
            _ => None,
        })
        .collect();
    texts
        .par_iter()
        .map(|(file, area, thing)| read_text(*file, area.cloned(), thing, terms))
        .collect()
}

fn read_text(file: TextFile<'_>, area: Option<Id>, thing: &Thing, terms: &Glossaries) -> Text {
    let mut problems = Problems::default();
    let result = match thing {
        Thing::Leaflet(variant) => {
            let terms = terms.get(variant);
            match page::leaflet(file, variant.clone(), area, terms, &mut problems) {
                Some(leaflet) => TextResult::Leaflet(leaflet),
                None => TextResult::Broken(Broken::Leaflet(variant.id.clone())),
            }
        }
        Thing::Page(variant) => {
            let terms = terms.get(variant);
            match page::page(file, variant.clone(), area, terms, &mut problems) {
                Some(page) => TextResult::Page(page),
                None => TextResult::Broken(Broken::Page(variant.id.clone())),
            }
        }
        Thing::Story(variant) => {
            let terms = terms.get(variant);
            match story::story(file, variant.clone(), area, terms, &mut problems) {
                Some(page) => TextResult::Page(page),
                None => TextResult::Broken(Broken::Page(variant.id.clone())),
            }
        }
        Thing::News(date, variant) => {
            let dated = (*date, variant.clone());
            match news::news(file, dated, area, terms.get(variant), &mut problems) {
                Some(page) => TextResult::Page(page),
                None => TextResult::Broken(Broken::Page(variant.id.clone())),
            }
        }
        _ => unreachable!("only pages, stories, news and leaflets are texts"),
    };
    let document = match &result {
        TextResult::Page(page) => Some(&page.document),
        TextResult::Leaflet(leaflet) => Some(&leaflet.page.document),
        TextResult::Broken(_) => None,
    };
    // The values of the head look for invented names on their own.
    let text = document.and_then(|it| it.blocks.first());
    if let Some(first) = text {
        let start = first.range.start as usize;
        for name in invented::names(&file.text[start..]) {
            let place = Span::new(file.source, start + name.start, start + name.end);
            problems.invented_name(place);
        }
    }
    Text { result, problems }
}
