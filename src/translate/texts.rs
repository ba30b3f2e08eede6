//! Which texts there are in the first language, and which of them are translated.

use crate::content::Content;
use crate::content::files::UNITS;
use crate::content::kinds::UnitsFile;
use crate::content::page::{Page, PageAudience};
use crate::content::values::{Date, LanguageTag};
use crate::source::{SourceId, Sources};
use std::collections::BTreeMap;

/// All texts of a content folder by their files.
#[derive(Debug)]
pub struct Texts<'c> {
    sources: &'c Sources,
    content: &'c Content,
    /// In the first language.
    first: BTreeMap<&'c str, &'c Page>,
    /// The others, by the path of what they are a translation of, and by their language.
    others: BTreeMap<(String, &'c LanguageTag), &'c Page>,
}

/// A translation.
#[derive(Debug, Clone, Copy)]
pub struct Translated<'c> {
    /// The path of its file.
    pub path: &'c str,
    /// Its language.
    pub language: &'c LanguageTag,
    /// The translation.
    pub page: &'c Page,
    /// What it is a translation of; `None` where there is no such page.
    pub source: Option<&'c Page>,
    /// The list of its units.
    pub list: List<'c>,
}

/// The list beside a translation.
#[derive(Debug, Clone, Copy)]
pub enum List<'c> {
    /// There is none.
    None,
    /// It cannot be read, which is told already.
    Broken,
    /// This one.
    Read(&'c UnitsFile),
}

/// Which texts somebody asked for.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Ids of pages, or paths of their files or of YAML files; all when empty.
    pub pages: Vec<String>,
}

impl Wanted {
    /// Whether a text is among them.
    pub fn has(&self, path: &str, page: &Page) -> bool {
        self.pages.is_empty() || self.pages.iter().any(|it| is_named(it, path, page))
    }

    /// Whether a YAML file is among them.
    pub fn has_file(&self, path: &str) -> bool {
        self.pages.is_empty() || self.pages.iter().any(|it| it == path)
    }

    /// The first name that no text and none of these YAML files has.
    pub fn unknown(&self, texts: &Texts<'_>, files: &[&str]) -> Option<&str> {
        let is_known = |name: &str| {
            files.contains(&name) || texts.first().any(|(path, page)| is_named(name, path, page))
        };
        let mut names = self.pages.iter().map(String::as_str);
        names.find(|name| !is_known(name))
    }
}

fn is_named(name: &str, path: &str, page: &Page) -> bool {
    let stem = path.strip_suffix(".md").unwrap_or(path);
    let file = stem.rsplit('/').next().unwrap_or(stem);
    name == page.variant.id.as_str() || name == path || name == stem || name == file
}

/// The path of the file that a translation is one of: `pages/ask.md` for `pages/ask.ur.md`.
fn translated_from(path: &str) -> Option<String> {
    let (base, _) = path.strip_suffix(".md")?.rsplit_once('.')?;
    Some(format!("{base}.md"))
}

/// The path of the list beside a translation.
pub fn list_path(path: &str) -> String {
    format!("{}{UNITS}", path.strip_suffix(".md").unwrap_or(path))
}

impl<'c> Texts<'c> {
    /// Of a content folder.
    pub fn of(sources: &'c Sources, content: &'c Content) -> Self {
        let leaflets = content.leaflets.iter().map(|it| &it.page);
        let all = content.pages.iter().chain(&content.news).chain(leaflets);
        let mut texts = Self {
            sources,
            content,
            first: BTreeMap::new(),
            others: BTreeMap::new(),
        };
        for page in all {
            let path = sources.get(page.document.source).path();
            match &page.variant.language {
                None => {
                    texts.first.insert(path, page);
                }
                Some(language) => {
                    if let Some(from) = translated_from(path) {
                        texts.others.insert((from, language), page);
                    }
                }
            }
        }
        texts
    }

    /// The texts in the first language, in the order of their files.
    pub fn first(&self) -> impl Iterator<Item = (&'c str, &'c Page)> {
        self.first.iter().map(|(path, page)| (*path, *page))
    }

    /// Those that are handed over to translators: pages for professionals are not translated, and news that has
    /// ended is read by nobody.
    pub fn for_translators(&self, today: Date) -> impl Iterator<Item = (&'c str, &'c Page)> {
        self.first().filter(move |(_, page)| {
            page.head.audience != Some(PageAudience::Professionals) && !page.has_ended(today)
        })
    }

    /// All translations, in the order of what they are translations of.
    pub fn translations(&self) -> impl Iterator<Item = Translated<'c>> {
        let others = self.others.iter();
        others.map(move |((from, language), page)| self.translated(from, language, page))
    }

    /// The translation of a text.
    pub fn translation(&self, path: &str, language: &LanguageTag) -> Option<Translated<'c>> {
        let page = *self.others.get(&(path.to_owned(), language))?;
        let language = page.variant.language.as_ref()?;
        Some(self.translated(path, language, page))
    }

    /// The whole file of a text.
    pub fn text(&self, page: &Page) -> &'c str {
        self.sources.text(page.document.source)
    }

    /// The path of the file that a list would be beside, for each list that has none.
    pub(super) fn lone_lists(&self) -> impl Iterator<Item = (SourceId, String)> {
        let lists = self.content.units.keys();
        lists.filter_map(|list| {
            let path = self.sources.get(*list).path();
            let page = format!("{}.md", path.strip_suffix(UNITS).unwrap_or(path));
            let is_there = self.sources.find(&page).is_some();
            (!is_there).then_some((*list, page))
        })
    }

    fn translated(&self, from: &str, language: &'c LanguageTag, page: &'c Page) -> Translated<'c> {
        let path = self.sources.get(page.document.source).path();
        let list = match self.sources.find(&list_path(path)) {
            None => List::None,
            Some(id) => match self.content.units.get(&id) {
                Some(list) => List::Read(list),
                None => List::Broken,
            },
        };
        Translated {
            path,
            language,
            page,
            source: self.first.get(from).copied(),
            list,
        }
    }
}
