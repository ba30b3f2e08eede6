//! A text as one reader gets it: a page, a leaflet, or the words of one YAML file, in one format and
//! language.

use super::passage::{Kind, Passage};
use super::rule::Profile;
use crate::content::blocks::Audience;
use crate::content::page::Layout;
use crate::content::page::{Leaflet, Page, PageAudience};
use crate::content::values::{Format, LanguageTag};
use crate::document::{Block, BlockContent};
use crate::site::{Scope, Site};
use crate::source::{SourceId, Span};
use std::collections::{BTreeMap, BTreeSet};

/// A text.
#[derive(Debug)]
pub struct Text<'s, 'c> {
    /// The site that it stands in.
    pub site: &'s Site<'c>,
    /// The file.
    pub source: SourceId,
    /// Whom it is for.
    pub profile: Profile,
    /// Its language.
    pub language: &'s LanguageTag,
    /// Its passages, in the order of reading.
    pub passages: Vec<Passage>,
    /// The page; `None` for the words of a YAML file.
    pub page: Option<&'c Page>,
    /// The leaflet, if the page is one.
    pub leaflet: Option<&'c Leaflet>,
}

impl<'s, 'c: 's> Text<'s, 'c> {
    /// Every text of a site once, however many areas show it.
    pub fn all(site: &'s Site<'c>) -> Vec<Self> {
        let mut texts: Vec<Self> = pages(site);
        texts.extend(fields(site));
        texts
    }

    /// Whether it is in English: what we know about words is about English.
    pub fn is_english(&self) -> bool {
        self.language.language() == "en"
    }

    /// Where a text as a whole is spoken of: its title.
    pub fn head(&self) -> Span {
        self.page
            .map_or(Span::new(self.source, 0, 0), |page| page.head.title.span)
    }
}

/// Pages and leaflets, each seen from the first branch that shows it.
fn pages<'s, 'c: 's>(site: &'s Site<'c>) -> Vec<Text<'s, 'c>> {
    let mut seen = BTreeSet::new();
    let mut texts = Vec::new();
    for (number, site_page) in site.pages.iter().enumerate() {
        if !site_page.translated || !seen.insert(site_page.page.document.source) {
            continue;
        }
        let scope = site.scope(number);
        let page = site_page.page;
        texts.push(Text {
            site,
            source: page.document.source,
            profile: profile(page, site_page.leaflet),
            language: &scope.edition.language,
            passages: passages(page, &scope),
            page: Some(page),
            leaflet: site_page.leaflet,
        });
    }
    texts
}

fn profile(page: &Page, leaflet: Option<&Leaflet>) -> Profile {
    let layout = leaflet.map(|it| it.head.layout);
    let is_for_professionals = page.head.audience == Some(PageAudience::Professionals)
        || leaflet.is_some_and(|it| it.head.audience == Audience::Professionals);
    match (page.variant.format, layout) {
        (Format::Easy, _) => Profile::Easy,
        _ if is_for_professionals => Profile::Professionals,
        (_, Some(Layout::LargePrint)) => Profile::LargePrint,
        (_, Some(Layout::Poster)) => Profile::Poster,
        _ => Profile::Plain,
    }
}

/// Words of YAML files: those of one file, level and language are one text.
fn fields<'s, 'c: 's>(site: &'s Site<'c>) -> Vec<Text<'s, 'c>> {
    let mut by_file: BTreeMap<(SourceId, Format, &LanguageTag), Vec<Passage>> = BTreeMap::new();
    for words in &site.content.words {
        let language = words.language.as_ref().unwrap_or(site.first_language());
        by_file
            .entry((words.span.source, words.format, language))
            .or_default()
            .push(Passage::field(words, site.sources));
    }
    by_file
        .into_iter()
        .map(|((source, format, language), passages)| Text {
            site,
            source,
            profile: match format {
                Format::Easy => Profile::Easy,
                Format::Plain => Profile::Plain,
            },
            language,
            passages,
            page: None,
            leaflet: None,
        })
        .collect()
}

fn passages(page: &Page, scope: &Scope<'_, '_>) -> Vec<Passage> {
    let mut reader = Reader {
        source: page.document.source,
        scope,
        passages: Vec::new(),
    };
    reader.add(Kind::Title, &page.title);
    reader.blocks(&page.document.blocks, Kind::Paragraph);
    reader.passages
}

struct Reader<'a, 's, 'c> {
    source: SourceId,
    scope: &'a Scope<'s, 'c>,
    passages: Vec<Passage>,
}

impl Reader<'_, '_, '_> {
    fn add(&mut self, kind: Kind, content: &[crate::document::Inline]) {
        let passage = Passage::of(kind, content, self.source, self.scope);
        if !passage.text.trim().is_empty() {
            self.passages.push(passage);
        }
    }

    fn blocks(&mut self, blocks: &[Block], prose: Kind) {
        for block in blocks {
            match &block.content {
                BlockContent::Paragraph(content) | BlockContent::Tight(content) => {
                    self.add(prose, content);
                }
                BlockContent::Heading { content, .. } => self.add(Kind::Heading, content),
                BlockContent::List { items, .. } => {
                    for item in items {
                        self.blocks(item, Kind::Entry);
                    }
                }
                BlockContent::Quote(blocks) => self.blocks(blocks, prose),
                BlockContent::Table(table) => {
                    let rows = table.rows.iter().flatten();
                    for cell in table.head.iter().chain(rows) {
                        self.add(Kind::Cell, cell);
                    }
                }
                BlockContent::Idea { content, .. } => self.add(Kind::Idea, content),
                BlockContent::Code { .. } | BlockContent::Facts { .. } | BlockContent::Rule => {}
            }
        }
    }
}
