//! All files of a content folder, read in parallel and typed.

mod astray;
mod one_file;
mod texts;
mod unique;

use super::characters;
use super::decode::{Decode, Problems};
use super::files::{FileKind, Thing, classify};
use super::kinds::SiteFile;
use super::markdown::slips;
use super::outlines;
use super::recording;
use super::table::AreaNames;
use super::values::Id;
use super::values::invented;
use super::yaml::{Excerpt, Key, Node, Value, parse as parse_yaml};
use super::{Broken, Content};
use crate::diagnostic::{Finding, finding};
use crate::source::{Refusal, Refused, SourceId, Sources, Span};
use astray::astray;
use one_file::OneFile;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use texts::{Glossaries, Text, TextResult, read_texts};
use unique::{check_languages, check_unique};

/// What a content folder holds, and everything that is wrong in it.
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
    let mut files = Vec::new();
    let mut unusable = Vec::new();
    let mut characters = Vec::new();
    let refused: BTreeMap<SourceId, &Refused> = refused.iter().map(|it| (it.file, it)).collect();
    for (id, source) in sources.iter().filter(|(_, source)| !source.is_built_in()) {
        match (classify(source.path(), id), refused.get(&id)) {
            (Ok(FileKind::Ignored), _) => {}
            (Ok(kind), None) => {
                // In a spreadsheet, each value that is read is looked at by itself.
                if source.workbook().is_none() {
                    characters.push((source.path(), id, source.text()));
                }
                files.push((id, kind));
            }
            (Ok(kind), Some(refused)) => {
                problems.add(match (&kind, refused.refusal) {
                    (FileKind::Outlines, Refusal::TooLarge(limit)) => {
                        outlines::too_large(id, limit)
                    }
                    _ => refusal(refused),
                });
                unusable.push((id, kind));
            }
            // What it is comes before where it belongs.
            (Err(_), Some(refused))
                if !matches!(refused.refusal, Refusal::TooLarge(_) | Refusal::NotUtf8(_)) =>
            {
                problems.add(refusal(refused));
            }
            // A file in the wrong place is not read, whatever it holds.
            (Err(finding), _) => problems.add(*finding),
        }
    }
    let mut data = Data::read(sources, &files, &unusable, &mut problems);
    data.content.area_folders = area_folders(files.iter().chain(&unusable));
    let terms = Glossaries::of(&data.content);
    let texts = read_texts(sources, &files, &terms);
    let mut loaded = data.with_texts(texts, problems);
    let characters: Vec<Finding> = characters
        .par_iter()
        .flat_map_iter(|(path, id, text)| characters::look(path, *id, text))
        .collect();
    characters::without_repeats(characters, &mut loaded.findings);
    loaded
}

/// Areas whose name of a file, and so whose address, is invented.
fn invented_areas(content: &Content) -> impl Iterator<Item = Finding> {
    let areas = content.areas.iter();
    let invented = areas.filter(|area| invented::is_in_id(area.id.as_str()));
    invented.map(|area| {
        finding!(
            PLACEHOLDER,
            Span::new(area.source, 0, 0),
            "the name of this file is the address of the area, and it is invented";
            help: "name it after the real area, and write its new name wherever `{}` stands", area.id
        )
    })
}

/// What is said of a file that cannot be used.
pub fn refusal(refused: &Refused) -> Finding {
    let (at, message, help) = match refused.refusal {
        Refusal::LeadsOut => (
            0,
            "this link leads out of the content folder, or to no file".to_owned(),
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
            "save it as UTF-8 in your editor; from Excel, as “CSV UTF-8”",
        ),
        Refusal::NoFile => (
            0,
            "this is a pipe, a socket or a device, and no file".to_owned(),
            "take it out of the content folder",
        ),
        Refusal::NameNotUtf8 => (
            0,
            "the name of this file, or of its folder, holds letters in an old encoding".to_owned(),
            "name it again, with small letters, digits and hyphens",
        ),
        Refusal::Unreadable(ErrorKind::NotFound) => (
            0,
            "this file vanished while it was read".to_owned(),
            "build again when nobody else changes the folder",
        ),
        Refusal::Unreadable(kind) => (
            0,
            format!("this cannot be read: {kind}"),
            "ask whoever it belongs to for the right to read it, or put a copy in its place",
        ),
    };
    finding!(UNREADABLE_FILE, Span::new(refused.file, at, at), "{}", message; help: help)
}

/// The areas that have a folder, each with the first file in it.
fn area_folders<'f>(
    files: impl Iterator<Item = &'f (SourceId, FileKind)>,
) -> BTreeMap<Id, SourceId> {
    let mut folders = BTreeMap::new();
    for (source, kind) in files {
        if let FileKind::Thing(Some(area), _) = kind {
            let first = folders.entry(area.clone()).or_insert(*source);
            *first = (*first).min(*source);
        }
    }
    folders
}

/// Everything but the texts.
struct Data {
    content: Content,
    placeholders: Vec<Finding>,
}

impl Data {
    fn read(
        sources: &Sources,
        files: &[(SourceId, FileKind)],
        unusable: &[(SourceId, FileKind)],
        problems: &mut Problems,
    ) -> Self {
        let site = read_site(sources, files, unusable, problems);
        let mut content = Content {
            site: site.0,
            areas: Vec::new(),
            providers: Vec::new(),
            contacts: Vec::new(),
            register: Vec::new(),
            roles: Vec::new(),
            glossaries: Vec::new(),
            notices: Vec::new(),
            feedback: Vec::new(),
            pages: Vec::new(),
            news: Vec::new(),
            leaflets: Vec::new(),
            picture_files: Vec::new(),
            picture_list: None,
            printed_links: None,
            last_check: None,
            postcodes: None,
            outlines: None,
            pictures_in_use: BTreeMap::new(),
            words: Vec::new(),
            allowances: Vec::new(),
            references: Vec::new(),
            days: Vec::new(),
            area_folders: BTreeMap::new(),
            other_files: Vec::new(),
            offered: BTreeMap::new(),
            videos: BTreeMap::new(),
            captions: BTreeMap::new(),
            recordings: Vec::new(),
            units: BTreeMap::new(),
            word_units: BTreeMap::new(),
            broken: BTreeSet::new(),
        };
        if site.1 {
            content.broken.insert(Broken::Site);
        }
        let missing = unusable.iter().filter_map(|(_, kind)| Broken::of(kind));
        content.broken.extend(missing);
        for (source, kind) in files {
            let mut file = OneFile {
                sources,
                source: *source,
                problems,
            };
            file.read(kind, &mut content);
        }
        read_tables(sources, files, problems, &mut content);
        let placeholders = problems.take_placeholders();
        Self {
            content,
            placeholders,
        }
    }

    fn with_texts(self, texts: Vec<Text>, mut problems: Problems) -> Loaded {
        let mut content = self.content;
        // Pages are moved within the list that they were read into: a second one beside it would be
        // the most that a large site ever asks of memory.
        content.pages = texts
            .into_iter()
            .filter_map(|mut text| {
                problems.append(&mut text.problems);
                match text.result {
                    TextResult::Page(page) if page.news().is_some() => content.news.push(page),
                    TextResult::Page(page) => return Some(page),
                    TextResult::Leaflet(leaflet) => content.leaflets.push(leaflet),
                    TextResult::Broken(broken) => {
                        content.broken.insert(broken);
                    }
                }
                None
            })
            .collect();
        content.pages.shrink_to_fit();
        let astray = astray(&content);
        content.broken.extend(astray);
        let mut placeholders = self.placeholders;
        placeholders.extend(problems.take_placeholders());
        placeholders.extend(invented_areas(&content));
        check_unique(&content, &mut problems);
        for (name, span) in problems.take_pictures() {
            content.pictures_in_use.entry(name).or_default().push(span);
        }
        content.words = problems.take_words();
        for words in &content.words {
            slips::look_at_words(&words.text, words.span, &mut problems);
        }
        content.allowances = problems.take_allowances();
        content.references = problems.take_references();
        content.days = problems.take_days();
        check_languages(&content, &mut problems);
        let mut findings = problems.into_list();
        findings.extend(recording::look(&content));
        if content.site.sample != Some(true) {
            findings.extend(placeholders);
        }
        Loaded { content, findings }
    }
}

/// Reads the tables of contacts, whose cells may name any area as people call it.
fn read_tables(
    sources: &Sources,
    files: &[(SourceId, FileKind)],
    problems: &mut Problems,
    content: &mut Content,
) {
    let tables = files.iter().filter(|(_, kind)| {
        matches!(
            kind,
            FileKind::Thing(_, Thing::ContactsCsv | Thing::ContactsXlsx)
        )
    });
    let mut tables = tables.peekable();
    if tables.peek().is_none() {
        return;
    }
    let names = AreaNames::of(content);
    for (source, kind) in tables {
        let mut file = OneFile {
            sources,
            source: *source,
            problems,
        };
        file.read_table(kind, &names, content);
    }
    // In the order of the files again.
    content.contacts.sort_by_key(|contact| contact.source);
}

/// `site.yaml`, or something to stand in for it so that everything else can be looked at too; the
/// flag says which.
fn read_site(
    sources: &Sources,
    files: &[(SourceId, FileKind)],
    unusable: &[(SourceId, FileKind)],
    problems: &mut Problems,
) -> (SiteFile, bool) {
    if let Some((source, _)) = unusable.iter().find(|(_, kind)| *kind == FileKind::Site) {
        return (stand_in(sources, Some(*source), &[]), true);
    }
    let found = files.iter().find(|(_, kind)| *kind == FileKind::Site);
    if let Some((source, _)) = found {
        let mut file = OneFile {
            sources,
            source: *source,
            problems,
        };
        let before = file.problems.count();
        if let Some(site) = file.decode::<SiteFile>() {
            return (site, false);
        }
        let wrong = file.problems.spans_since(before);
        return (stand_in(sources, Some(*source), &wrong), true);
    } else if !files.is_empty() {
        problems.add(
            finding!(
                MISSING_FILE,
                "there is no `site.yaml`";
                help: "write `site.yaml` with `name`, `base_url` and `publisher`; `fingerpost new` makes one to start from"
            ),
        );
    } else {
        problems.add(finding!(
            MISSING_FILE,
            "the content folder is empty";
            help: "`fingerpost new` makes a site to start from"
        ));
    }
    (stand_in(sources, None, &[]), true)
}

/// What is right in a `site.yaml`, and invented values where a needed key is missing or wrong, so that
/// everything else can be looked at in the same run. Nothing is published with it.
fn stand_in(sources: &Sources, source: Option<SourceId>, wrong: &[Span]) -> SiteFile {
    let needed = "{name: Site, base_url: 'https://fingerpost.invalid/', sample: true, publisher: {name: Publisher, home_url: 'https://fingerpost.invalid/'}}";
    let read = |source, text| {
        let excerpt = Excerpt {
            source,
            text,
            start: 0,
        };
        parse_yaml(excerpt).ok().map(|node| (node.span, node.value))
    };
    let written = source.and_then(|source| read(source, sources.text(source)));
    let invented = read(SourceId::none(), needed);
    let right = match written {
        Some((_, Value::Map(pairs))) => right_pairs(pairs, wrong),
        _ => Vec::new(),
    };
    let span = source.map_or(Span::new(SourceId::none(), 0, 0), |source| {
        Span::new(source, 0, 0)
    });
    let invented = match invented {
        Some((_, Value::Map(pairs))) => pairs,
        _ => Vec::new(),
    };
    // What is wrong need not stand below the key that it spoils: an alias repeats what stands elsewhere, and
    // in a file that is not UTF-8 nothing has been looked at. Then only invented values are left.
    let attempts = [right, Vec::new()].into_iter();
    attempts
        .map(|mut pairs| {
            for (key, value) in &invented {
                if !pairs.iter().any(|(known, _)| known.name == key.name) {
                    let key = Key {
                        span,
                        ..key.clone()
                    };
                    pairs.push((key, value.clone()));
                }
            }
            let value = Value::Map(pairs);
            Node { span, value }
        })
        .find_map(|node| SiteFile::decode(&node, &mut Problems::default()))
        .unwrap_or_else(|| unreachable!("the invented values are right, as a test shows"))
}

/// The keys with their values in which nothing is wrong.
fn right_pairs(pairs: Vec<(Key, Node)>, wrong: &[Span]) -> Vec<(Key, Node)> {
    let starts: Vec<u32> = pairs.iter().map(|(key, _)| key.span.start).collect();
    pairs
        .into_iter()
        .enumerate()
        .filter(|(number, (key, _))| {
            let end = starts.get(number + 1).copied().unwrap_or(u32::MAX);
            let is_known = SiteFile::KEYS.contains(&key.name.as_str());
            is_known
                && !wrong
                    .iter()
                    .any(|span| (key.span.start..end).contains(&span.start))
        })
        .map(|(_, pair)| pair)
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_stand_in_is_a_valid_site() {
        let site = super::stand_in(&crate::source::Sources::default(), None, &[]);
        assert_eq!(site.sample, Some(true));
    }
}
