//! All files of a content folder, read in parallel and typed.

use super::decode::{Decode, Problems};
use super::files::{FileKind, Thing, classify};
use super::kinds::{Contact, RegisterFile, SiteFile};
use super::markdown::Terms;
use super::page::{self, Leaflet, Page, TextFile, Variant};
use super::values::{Format, Id, LanguageTag};
use super::yaml::{Excerpt, Node, Value, parse as parse_yaml};
use super::{Broken, Content, Entity, table};
use crate::diagnostic::{Finding, rules};
use crate::source::{Refusal, Refused, SourceId, Sources, Span};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Content with everything that is wrong in it. There is no content only when the folder is none.
#[derive(Debug)]
pub struct Loaded {
    /// What could be read.
    pub content: Content,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

/// Reads all kinds. `refused` are files that could not be read as such.
pub fn load(sources: &Sources, refused: &[Refused]) -> Loaded {
    let mut problems = Problems::default();
    for refused in refused {
        problems.add(refusal(refused));
    }
    let skip: BTreeSet<SourceId> = refused.iter().map(|refused| refused.file).collect();
    let mut files = Vec::new();
    for (id, source) in sources
        .iter()
        .filter(|(id, source)| !skip.contains(id) && !source.path().starts_with("themes/"))
    {
        match classify(source.path(), id) {
            Ok(kind) => files.push((id, kind)),
            Err(finding) => problems.add(*finding),
        }
    }
    let data = Data::read(sources, &files, &mut problems);
    let terms = Glossaries::of(&data);
    let texts = read_texts(sources, &files, &terms);
    data.with_texts(texts, problems)
}

fn refusal(refused: &Refused) -> Finding {
    let (at, message, help) = match refused.refusal {
        Refusal::LeadsOut => (
            0,
            "this link leads out of the content folder, or to a folder".to_owned(),
            "copy the file to this place",
        ),
        Refusal::TooLarge(limit) => (
            0,
            format!("this file is larger than {} MB", limit / 1024 / 1024),
            "split a text, or make a picture smaller",
        ),
        Refusal::NotUtf8(at) => (
            at,
            "this file is not UTF-8 text".to_owned(),
            "save it as UTF-8 in your editor",
        ),
    };
    Finding::new(&rules::UNREADABLE_FILE, message)
        .at(Span::new(refused.file, at, at))
        .help(help)
}

/// Everything but the texts.
struct Data {
    content: Content,
    placeholders: Vec<Finding>,
}

impl Data {
    fn read(sources: &Sources, files: &[(SourceId, FileKind)], problems: &mut Problems) -> Self {
        let site = read_site(sources, files, problems);
        let mut content = Content {
            site: site.0,
            areas: Vec::new(),
            providers: Vec::new(),
            contacts: Vec::new(),
            register: Vec::new(),
            roles: Vec::new(),
            glossaries: Vec::new(),
            feedback: Vec::new(),
            pages: Vec::new(),
            leaflets: Vec::new(),
            picture_files: Vec::new(),
            picture_list: None,
            pictures_in_use: BTreeMap::new(),
            other_files: Vec::new(),
            broken: BTreeSet::new(),
        };
        if site.1 {
            content.broken.insert(Broken::Site);
        }
        for (source, kind) in files {
            let mut file = OneFile {
                sources,
                source: *source,
                problems,
            };
            file.read(kind, &mut content);
        }
        let placeholders = problems.take_placeholders();
        Self {
            content,
            placeholders,
        }
    }

    fn with_texts(self, texts: Vec<Text>, mut problems: Problems) -> Loaded {
        let mut content = self.content;
        for mut text in texts {
            problems.append(&mut text.problems);
            match text.result {
                TextResult::Page(page) => content.pages.push(*page),
                TextResult::Leaflet(leaflet) => content.leaflets.push(*leaflet),
                TextResult::Broken(broken) => {
                    content.broken.insert(broken);
                }
            }
        }
        check_unique(&content, &mut problems);
        for (name, span) in problems.take_pictures() {
            content.pictures_in_use.entry(name).or_default().push(span);
        }
        check_languages(&content, &mut problems);
        let mut findings = problems.into_list();
        if content.site.sample != Some(true) {
            findings.extend(self.placeholders);
        }
        Loaded { content, findings }
    }
}

/// `site.yaml`, or something to stand in for it so that everything else can be looked at too; the
/// flag says which.
fn read_site(
    sources: &Sources,
    files: &[(SourceId, FileKind)],
    problems: &mut Problems,
) -> (SiteFile, bool) {
    let found = files.iter().find(|(_, kind)| *kind == FileKind::Site);
    if let Some((source, _)) = found {
        let mut file = OneFile {
            sources,
            source: *source,
            problems,
        };
        if let Some(site) = file.decode::<SiteFile>() {
            return (site, false);
        }
    } else if let Some((source, _)) = sources.iter().next() {
        problems.add(
            Finding::new(&rules::MISSING_FILE, "there is no `site.yaml`")
                .at(Span::new(source, 0, 0))
                .help("write `site.yaml` with `name`, `base_url` and `publisher`; `fingerpost new` makes one to start from"),
        );
    } else {
        problems.add(
            Finding::new(&rules::MISSING_FILE, "the content folder is empty")
                .help("`fingerpost new` makes a site to start from"),
        );
    }
    (stand_in(), true)
}

fn stand_in() -> SiteFile {
    let text = "{name: Site, base_url: 'https://fingerpost.invalid/', sample: true, publisher: {name: Publisher, home_url: 'https://fingerpost.invalid/'}}";
    let excerpt = Excerpt {
        source: SourceId::none(),
        text,
        start: 0,
    };
    parse_yaml(excerpt)
        .ok()
        .and_then(|node| SiteFile::decode(&node, &mut Problems::default()))
        .unwrap_or_else(|| unreachable!("the stand-in is a valid site.yaml, as a test shows"))
}

struct OneFile<'a, 'p> {
    sources: &'a Sources,
    source: SourceId,
    problems: &'p mut Problems,
}

impl OneFile<'_, '_> {
    fn read(&mut self, kind: &FileKind, content: &mut Content) {
        match kind {
            FileKind::Area(id) => {
                let area = self.entity(id, None, Broken::Area(id.clone()), &mut content.broken);
                content.areas.extend(area);
            }
            FileKind::Thing(area, thing) => self.thing(area.as_ref(), thing, content),
            FileKind::PictureList => match self.decode() {
                Some(list) => content.picture_list = Some(list),
                None => {
                    content.broken.insert(Broken::Pictures);
                }
            },
            FileKind::Picture(name) => content.picture_files.push((name.clone(), self.source)),
            FileKind::Later => content.other_files.push(self.source),
            FileKind::Site | FileKind::Ignored => {}
        }
    }

    fn thing(&mut self, area: Option<&Id>, thing: &Thing, content: &mut Content) {
        let broken = &mut content.broken;
        match thing {
            Thing::Provider(id) => {
                content.providers.extend(self.entity(
                    id,
                    area,
                    Broken::Provider(id.clone()),
                    broken,
                ));
            }
            Thing::Contact(id) => {
                content
                    .contacts
                    .extend(self.entity(id, area, Broken::Contact(id.clone()), broken));
            }
            Thing::Register(id) => {
                let file: Option<Entity<RegisterFile>> =
                    self.entity(id, area, Broken::Register(id.clone()), broken);
                content.register.extend(file);
            }
            Thing::Role(id) => {
                content
                    .roles
                    .extend(self.entity(id, area, Broken::Role(id.clone()), broken));
            }
            Thing::Glossary => {
                if let Some(id) = Id::new("glossary") {
                    content
                        .glossaries
                        .extend(self.entity(&id, area, Broken::Glossary, broken));
                }
            }
            Thing::Feedback => {
                if let Some(id) = Id::new("feedback") {
                    content
                        .feedback
                        .extend(self.entity(&id, area, Broken::Feedback, broken));
                }
            }
            Thing::ContactsCsv => {
                let rows =
                    table::csv_rows(self.source, self.sources.text(self.source), self.problems);
                self.contacts(rows, area, content);
            }
            Thing::ContactsXlsx => {
                let bytes = self.sources.get(self.source).bytes();
                let rows = table::xlsx_rows(self.source, bytes, self.problems);
                self.contacts(rows, area, content);
            }
            Thing::Page(_) | Thing::Leaflet(_) => {}
        }
    }

    fn contacts(&mut self, rows: Vec<Node>, area: Option<&Id>, content: &mut Content) {
        for row in rows {
            let Value::Map(mut pairs) = row.value else {
                continue;
            };
            let id = match pairs.iter().position(|(key, _)| key.name == "id") {
                Some(at) => Id::decode(&pairs.remove(at).1, self.problems),
                None => {
                    self.problems.add(
                        Finding::new(&rules::MISSING_KEY, "this contact has no `id`")
                            .at(row.span)
                            .help(
                                "add a column `id` with a name such as `dsr-gateshead` in each row",
                            ),
                    );
                    None
                }
            };
            let node = Node {
                span: row.span,
                value: Value::Map(pairs),
            };
            let contact = Contact::decode(&node, self.problems);
            match (id, contact) {
                (Some(id), Some(value)) => content.contacts.push(Entity {
                    id,
                    area: area.cloned(),
                    value,
                    source: self.source,
                }),
                (Some(id), None) => {
                    content.broken.insert(Broken::Contact(id));
                }
                (None, _) => {}
            }
        }
    }

    fn entity<T: Decode>(
        &mut self,
        id: &Id,
        area: Option<&Id>,
        broken: Broken,
        all_broken: &mut BTreeSet<Broken>,
    ) -> Option<Entity<T>> {
        let value = self.decode();
        if value.is_none() {
            all_broken.insert(broken);
        }
        Some(Entity {
            id: id.clone(),
            area: area.cloned(),
            value: value?,
            source: self.source,
        })
    }

    fn decode<T: Decode>(&mut self) -> Option<T> {
        let excerpt = Excerpt {
            source: self.source,
            text: self.sources.text(self.source),
            start: 0,
        };
        match parse_yaml(excerpt) {
            Ok(node) => T::decode(&node, self.problems),
            Err(finding) => {
                self.problems.add(*finding);
                None
            }
        }
    }
}

/// Words of the glossary in each language.
struct Glossaries {
    first: Terms,
    others: BTreeMap<LanguageTag, Terms>,
}

impl Glossaries {
    fn of(data: &Data) -> Self {
        let content = &data.content;
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

struct Text {
    result: TextResult,
    problems: Problems,
}

enum TextResult {
    Page(Box<Page>),
    Leaflet(Box<Leaflet>),
    Broken(Broken),
}

fn read_texts(sources: &Sources, files: &[(SourceId, FileKind)], terms: &Glossaries) -> Vec<Text> {
    files
        .par_iter()
        .filter_map(|(source, kind)| {
            let FileKind::Thing(area, thing) = kind else {
                return None;
            };
            let file = TextFile {
                source: *source,
                text: sources.text(*source),
            };
            let mut problems = Problems::default();
            let result = match thing {
                Thing::Page(variant) => {
                    match page::page(
                        file,
                        variant.clone(),
                        area.clone(),
                        terms.get(variant),
                        &mut problems,
                    ) {
                        Some(page) => TextResult::Page(Box::new(page)),
                        None => TextResult::Broken(Broken::Page(variant.id.clone())),
                    }
                }
                Thing::Leaflet(variant) => {
                    match page::leaflet(
                        file,
                        variant.clone(),
                        area.clone(),
                        terms.get(variant),
                        &mut problems,
                    ) {
                        Some(leaflet) => TextResult::Leaflet(Box::new(leaflet)),
                        None => TextResult::Broken(Broken::Leaflet(variant.id.clone())),
                    }
                }
                _ => return None,
            };
            Some(Text { result, problems })
        })
        .collect()
}

/// Ids that must not stand twice: in one list, and among the contacts of one folder.
fn check_unique(content: &Content, problems: &mut Problems) {
    let mut contacts: BTreeMap<(Option<&Id>, &Id), Span> = BTreeMap::new();
    for contact in &content.contacts {
        let key = (contact.area.as_ref(), &contact.id);
        once(
            &mut contacts,
            key,
            &contact.id.to_string(),
            contact.value.span,
            problems,
        );
    }
    unique(
        content
            .site
            .urgent_help
            .iter()
            .map(|help| (help.id.to_string(), help.id.span)),
        problems,
    );
    for area in &content.areas {
        unique(
            area.value
                .urgent_help
                .iter()
                .map(|help| (help.id.to_string(), help.id.span)),
            problems,
        );
    }
    for file in &content.glossaries {
        unique(
            file.value
                .terms
                .iter()
                .map(|term| (term.id.to_string(), term.id.span)),
            problems,
        );
    }
    for file in &content.feedback {
        unique(
            file.value
                .quotes
                .iter()
                .map(|quote| (quote.id.to_string(), quote.id.span)),
            problems,
        );
    }
    for file in &content.register {
        let register = &file.value;
        unique(
            register
                .ratings
                .iter()
                .map(|it| (it.id.word().to_owned(), it.id.span)),
            problems,
        );
        unique(
            register
                .criteria
                .iter()
                .map(|it| (it.id.to_string(), it.id.span)),
            problems,
        );
        unique(
            register
                .steps
                .iter()
                .map(|it| (it.id.to_string(), it.id.span)),
            problems,
        );
        unique(
            register
                .consent
                .iter()
                .map(|it| (it.age.word().to_owned(), it.age.span)),
            problems,
        );
        unique(
            register
                .referral
                .iter()
                .map(|it| (it.id.to_string(), it.id.span)),
            problems,
        );
        unique(
            register
                .challenge
                .iter()
                .map(|it| (it.id.to_string(), it.id.span)),
            problems,
        );
    }
}

/// Words in a language that the site does not have would be seen by nobody.
fn check_languages(content: &Content, problems: &mut Problems) {
    let languages = problems.take_languages();
    if content.broken.contains(&Broken::Site) {
        return;
    }
    for (tag, span) in languages {
        if !content
            .site
            .languages
            .iter()
            .skip(1)
            .any(|known| *known == tag)
        {
            problems.add(
                Finding::new(
                    &rules::UNKNOWN_ID,
                    format!("the site is in no further language `{}`", tag.as_str()),
                )
                .at(span)
                .help(format!(
                    "add `{}` to `languages` in site.yaml, after the first language",
                    tag.as_str()
                )),
            );
        }
    }
}

fn unique(ids: impl Iterator<Item = (String, Span)>, problems: &mut Problems) {
    let mut seen = BTreeMap::new();
    for (id, span) in ids {
        once(&mut seen, id.clone(), &id, span, problems);
    }
}

fn once<K: Ord>(
    seen: &mut BTreeMap<K, Span>,
    key: K,
    id: &str,
    span: Span,
    problems: &mut Problems,
) {
    match seen.entry(key) {
        std::collections::btree_map::Entry::Vacant(entry) => {
            entry.insert(span);
        }
        std::collections::btree_map::Entry::Occupied(entry) => problems.add(
            Finding::new(
                &rules::DUPLICATE_ID,
                format!("the id `{id}` stands here twice"),
            )
            .at(span)
            .also(*entry.get(), "the first one")
            .help("give one of the two another id"),
        ),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_stand_in_is_a_valid_site() {
        assert_eq!(super::stand_in().sample, Some(true));
    }
}
