//! A text as one reader gets it: a page, a leaflet, or the words of one YAML file, in one format and
//! language.

use super::explained::Explained;
use super::known::KnownWords;
use super::passage::{Kind, Passage};
use super::registry;
use super::rule::{Check, Profile};
use crate::content::blocks::Audience;
use crate::content::page::Layout;
use crate::content::page::{Leaflet, Page, PageAudience};
use crate::content::values::{Format, LanguageTag, WrittenWords};
use crate::diagnostic::Finding;
use crate::site::{PageId, Site, SitePage};
use crate::source::{SourceId, Sources, Span};
use crate::text::blocks::BlockValue;
use crate::text::{Assets, Block, BlockContent, Inline, Resolver, Text as ResolvedText};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

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
    /// What readers of the site know.
    pub known: Arc<KnownWords>,
    explained: OnceLock<Explained>,
}

/// A text of a site that is not read yet: passages take far more room than the text that they are made
/// of, so a large site is read one text at a time.
#[derive(Debug)]
pub struct Unread<'s, 'c> {
    site: &'s Site<'c>,
    assets: &'s dyn Assets,
    known: Arc<KnownWords>,
    what: What<'s, 'c>,
}

#[derive(Debug)]
enum What<'s, 'c> {
    /// A page.
    Page(PageId),
    /// Words of a YAML file in one format and language.
    Fields {
        source: SourceId,
        format: Format,
        language: &'s LanguageTag,
        words: Vec<&'c WrittenWords>,
    },
}

impl<'s, 'c: 's> Unread<'s, 'c> {
    /// Every text of a site once, however many areas show it: pages and leaflets, each seen from the
    /// first branch that shows it, then the words of YAML files.
    pub fn all(site: &'s Site<'c>, assets: &'s dyn Assets) -> Vec<Self> {
        let mut seen = BTreeSet::new();
        let pages = site.told_pages();
        let pages = pages
            .filter(|number| {
                let page = &site.pages[*number];
                page.translated && seen.insert(page.page.document.source)
            })
            .map(What::Page);
        let mut all: Vec<What<'s, 'c>> = pages.collect();
        all.extend(fields(site));
        let known = Arc::new(KnownWords::of(site));
        all.into_iter()
            .map(|what| Self {
                site,
                assets,
                known: Arc::clone(&known),
                what,
            })
            .collect()
    }

    /// The text, with its passages.
    pub fn read(&self) -> Text<'s, 'c> {
        let site = self.site;
        match &self.what {
            What::Page(number) => self.page(*number),
            What::Fields {
                source,
                format,
                language,
                words,
            } => Text {
                site,
                source: *source,
                profile: match format {
                    Format::Easy => Profile::Easy,
                    Format::Plain => Profile::Plain,
                },
                language,
                passages: words
                    .iter()
                    .map(|words| Passage::field(words, site.sources))
                    .collect(),
                page: None,
                leaflet: None,
                known: Arc::clone(&self.known),
                explained: OnceLock::new(),
            },
        }
    }

    fn page(&self, number: PageId) -> Text<'s, 'c> {
        let site = self.site;
        let SitePage { page, leaflet, .. } = &site.pages[number];
        let resolver = Resolver::of_page(site, number, self.assets);
        Text {
            site,
            source: page.document.source,
            profile: profile(page, *leaflet),
            language: resolver.scope.language,
            passages: passages(&resolver.own_text(number), site.sources),
            page: Some(page),
            leaflet: *leaflet,
            known: Arc::clone(&self.known),
            explained: OnceLock::new(),
        }
    }
}

impl<'s, 'c: 's> Text<'s, 'c> {
    /// Whether it is in English: what we know about words is about English.
    pub fn is_english(&self) -> bool {
        self.language.language() == "en"
    }

    /// What it explains by itself.
    pub fn explained(&self) -> &Explained {
        self.explained.get_or_init(|| Explained::of(&self.passages))
    }

    /// Where a text as a whole is spoken of: its title.
    pub fn head(&self) -> Span {
        self.page
            .map_or(Span::new(self.source, 0, 0), |page| page.head.title.span)
    }
}

/// The passages of a page as its own area shows it.
pub fn passages_of(site: &Site<'_>, page: PageId, assets: &dyn Assets) -> Vec<Passage> {
    let text = Resolver::of_page(site, page, assets).own_text(page);
    passages(&text, site.sources)
}

/// Whether a finding is about certain words of a passage, so that it can be marked there. What is about a
/// text as a whole points at its `head`, and marking that would mislead.
pub fn is_about_words(finding: &Finding, head: Span, passage: &Passage) -> bool {
    let Some(span) = finding.span else {
        return false;
    };
    match registry::find(finding.rule.code).map(|it| it.check) {
        Some(Check::Passage(_)) => true,
        Some(Check::Text(_)) => span != head,
        Some(_) => false,
        None => passage.holds(span),
    }
}

/// Whom a page or leaflet is for, and on what.
pub(super) fn profile(page: &Page, leaflet: Option<&Leaflet>) -> Profile {
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
fn fields<'s, 'c: 's>(site: &'s Site<'c>) -> impl Iterator<Item = What<'s, 'c>> {
    let mut by_file: BTreeMap<(SourceId, Format, &LanguageTag), Vec<&WrittenWords>> =
        BTreeMap::new();
    for words in &site.content.words {
        let language = words.language.as_ref().unwrap_or(site.first_language());
        let key = (words.span.source, words.format, language);
        by_file.entry(key).or_default().push(words);
    }
    by_file
        .into_iter()
        .map(|((source, format, language), words)| What::Fields {
            source,
            format,
            language,
            words,
        })
}

fn passages(text: &ResolvedText<'_>, sources: &Sources) -> Vec<Passage> {
    let mut reader = TextReader {
        passages: Vec::new(),
        is_quotation: false,
        sources,
    };
    reader.add(Kind::Title, &text.title);
    for part in &text.parts {
        reader.blocks(&part.blocks, Kind::Paragraph);
    }
    reader.passages
}

struct TextReader<'s> {
    passages: Vec<Passage>,
    is_quotation: bool,
    sources: &'s Sources,
}

impl TextReader<'_> {
    fn add(&mut self, kind: Kind, content: &[Inline<'_>]) {
        let mut passage = Passage::of(kind, content);
        passage.is_quotation = self.is_quotation;
        if !passage.text.trim().is_empty() {
            self.passages.push(passage);
        }
    }

    fn blocks(&mut self, blocks: &[Block<'_>], prose: Kind) {
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
                BlockContent::Quote(blocks) => {
                    let outside = std::mem::replace(&mut self.is_quotation, true);
                    self.blocks(blocks, prose);
                    self.is_quotation = outside;
                }
                BlockContent::Table(table) => {
                    let rows = table.rows.iter().flatten();
                    for cell in table.head.iter().chain(rows) {
                        self.add(Kind::Cell, cell);
                    }
                }
                BlockContent::Idea { content, .. } => self.add(Kind::Idea, content),
                BlockContent::Facts(block) => self.form(&block.value),
                BlockContent::Code { .. } | BlockContent::Rule => {}
            }
        }
    }

    /// The words of a form stand in the text itself. Those of YAML files, which other blocks show, are texts
    /// of their own, read once for all areas.
    fn form(&mut self, block: &BlockValue) {
        let wordings = match block {
            BlockValue::Question(question) => question.wordings(),
            BlockValue::FormStart(start) => start.wordings(),
            _ => Vec::new(),
        };
        let read = wordings
            .into_iter()
            .map(|wording| Passage::worded(wording, self.sources));
        self.passages.extend(read);
    }
}
