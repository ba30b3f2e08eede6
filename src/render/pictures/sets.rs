//! The sets of pictures that a site can name, read from its own folder and from its theme.

use super::library::{FilePicture, Kind, Library};
use crate::content::decode::{Decode, Problems, Spanned};
use crate::content::pictures::{PictureEntry, PictureList};
use crate::content::values::{Id, Text};
use crate::content::yaml::{Excerpt, parse as parse_yaml};
use crate::content::{Broken, Content};
use crate::diagnostic::{Finding, finding, rules};
use crate::source::{SourceId, Sources, Span};
use crate::theme::{Layer, Theme};
use std::collections::BTreeSet;

/// The site's own pictures and those of the theme.
pub fn library(
    sources: &Sources,
    content: &Content,
    theme: &Theme,
    problems: &mut Problems,
) -> Library {
    let library = Library::new(
        own_pictures(sources, content, problems),
        theme_pictures(sources, theme, problems),
    );
    check_replaced(content, &library, problems);
    library
}

/// A picture of the site stands for one of the theme only when its author says so: ratings, steps and
/// roles show pictures of the theme that no file of the site names.
fn check_replaced(content: &Content, library: &Library, problems: &mut Problems) {
    let list = content
        .picture_list
        .iter()
        .flat_map(|list| &list.pictures.0);
    let described: Vec<_> = list.collect();
    let entry = |id: &Id| described.iter().find(|(name, _)| name.value == *id);
    let is_unreadable = content.broken.contains(&Broken::PictureList);
    for (name, source) in &content.picture_files {
        let entry = entry(name);
        let said = entry.and_then(|(_, picture)| picture.replaces.as_ref());
        if is_unreadable || said.is_some() || !library.theme_has(name.as_str()) {
            continue;
        }
        let span = entry.map_or(Span::new(*source, 0, 0), |(name, _)| name.span);
        problems.add(finding!(PICTURE_REPLACED, span,
            "the theme has a picture `{name}` too, and this one would stand in its place everywhere";
            help: "give the file another name, or write `replaces: true` for it in pictures/pictures.yaml"));
    }
    for (name, picture) in described {
        let Some(said) = picture.replaces.as_ref().filter(|it| it.value) else {
            continue;
        };
        if !library.theme_has(name.as_str()) {
            problems.add(finding!(PICTURE_REPLACED, said.span,
                "the theme has no picture `{}` that this one could replace", name.value;
                help: "take `replaces` away, or correct the name of the picture"));
        }
    }
}

fn own_pictures(sources: &Sources, content: &Content, problems: &mut Problems) -> Vec<FilePicture> {
    let list = content.picture_list.as_ref();
    let kind = |source: SourceId| match sources
        .get(source)
        .path()
        .to_ascii_lowercase()
        .ends_with(".svg")
    {
        true => Kind::Svg,
        false => Kind::Raster,
    };
    let mut own = Vec::new();
    let mut described: BTreeSet<&Id> = BTreeSet::new();
    for (name, entry) in list.into_iter().flat_map(|list| &list.pictures.0) {
        let source = match &entry.file {
            Some(file) => sources.find(&format!("pictures/{}", file.as_str())),
            None => content
                .picture_files
                .iter()
                .find(|(id, _)| *id == name.value)
                .map(|(_, source)| *source),
        };
        let Some(source) = source else {
            if content
                .broken
                .contains(&Broken::Picture(name.value.clone()))
            {
                continue;
            }
            let (span, file) = match &entry.file {
                Some(file) => (file.span, file.as_str().to_owned()),
                None => (
                    name.span,
                    format!("{}.svg, .png, .jpg or .webp", name.value),
                ),
            };
            problems.add(finding!(
                MISSING_FILE, span,
                "there is no file pictures/{file}";
                help: "put the picture there, or correct its name"
            ));
            continue;
        };
        described.insert(&name.value);
        let text = |own: &Option<Text>, all: Option<&Text>| {
            own.as_ref().or(all).map(|text| text.as_str().to_owned())
        };
        own.push(FilePicture {
            name: name.value.to_string(),
            source,
            kind: kind(source),
            alt: text(&entry.alt, None),
            words: entry
                .words
                .iter()
                .map(|word| word.as_str().to_owned())
                .collect(),
            credit: text(&entry.credit, list.and_then(|list| list.credit.as_ref())),
            licence: text(&entry.licence, list.and_then(|list| list.licence.as_ref())),
            source_url: entry
                .source_url
                .as_ref()
                .or(list.and_then(|list| list.source_url.as_ref()))
                .map(|web| web.as_str().to_owned()),
        });
    }
    for (name, source) in content
        .picture_files
        .iter()
        .filter(|(name, _)| !described.contains(name))
    {
        own.push(FilePicture {
            name: name.to_string(),
            source: *source,
            kind: kind(*source),
            alt: None,
            words: Vec::new(),
            credit: list
                .and_then(|list| list.credit.as_ref())
                .map(|text| text.as_str().to_owned()),
            licence: list
                .and_then(|list| list.licence.as_ref())
                .map(|text| text.as_str().to_owned()),
            source_url: None,
        });
    }
    own
}

/// The pictures of all layers of the theme, the most special layer first.
fn theme_pictures(sources: &Sources, theme: &Theme, problems: &mut Problems) -> Vec<FilePicture> {
    let mut pictures = Vec::new();
    for layer in &theme.layers {
        let mut set = Set {
            sources,
            folder: format!("{}pictures/", layer.folder),
            described: BTreeSet::new(),
            problems: &mut *problems,
        };
        pictures.extend(set.pictures(layer));
        set.not_described();
    }
    pictures
}

/// The drawings of one layer of the theme.
struct Set<'s, 'p> {
    sources: &'s Sources,
    folder: String,
    /// The files that `pictures.yaml` names.
    described: BTreeSet<SourceId>,
    problems: &'p mut Problems,
}

impl Set<'_, '_> {
    fn pictures(&mut self, layer: &Layer) -> Vec<FilePicture> {
        let Some(list) = self.list(layer) else {
            return Vec::new();
        };
        let entries = list.pictures.0.iter();
        entries
            .filter_map(|(name, entry)| self.picture(&list, name, entry))
            .collect()
    }

    fn list(&mut self, layer: &Layer) -> Option<PictureList> {
        let path = format!("{}pictures/pictures.yaml", layer.folder);
        let source = self.sources.find(&path)?;
        let excerpt = Excerpt {
            source,
            text: self.sources.text(source),
            start: 0,
        };
        match parse_yaml(excerpt) {
            Ok(node) => PictureList::decode(&node, self.problems),
            Err(finding) => {
                self.problems.add(*finding);
                None
            }
        }
    }

    fn picture(
        &mut self,
        list: &PictureList,
        name: &Spanned<Id>,
        entry: &PictureEntry,
    ) -> Option<FilePicture> {
        let file = match &entry.file {
            Some(file) => file.as_str().to_owned(),
            None => format!("{}.svg", name.value),
        };
        let path = format!("{}{file}", self.folder);
        let Some(source) = self.sources.find(&path) else {
            self.problems.add(finding!(
                MISSING_FILE, name.span,
                "there is no file {path}";
                help: "put the drawing there, or take its name away"
            ));
            return None;
        };
        self.described.insert(source);
        let text = |own: &Option<Text>, all: &Option<Text>| {
            let text = own.as_ref().or(all.as_ref());
            text.map(|text| text.as_str().to_owned())
        };
        let picture = FilePicture {
            name: name.value.to_string(),
            source,
            kind: Kind::Svg,
            alt: text(&entry.alt, &None),
            words: entry
                .words
                .iter()
                .map(|word| word.as_str().to_owned())
                .collect(),
            credit: text(&entry.credit, &list.credit),
            licence: text(&entry.licence, &list.licence),
            source_url: entry
                .source_url
                .as_ref()
                .or(list.source_url.as_ref())
                .map(|web| web.as_str().to_owned()),
        };
        Some(self.complete(picture, name.span))
    }

    /// A theme is whole or not, whether a page shows the picture or not: what is missing is said
    /// here, once, and then filled in.
    fn complete(&mut self, mut picture: FilePicture, span: Span) -> FilePicture {
        let mut lacks = |rule, what: &str, keys: &str| {
            let message = format!("the picture `{}` needs {what}", picture.name);
            let finding = Finding::new(rule, message).at(span);
            self.problems.add(finding.help(format!("add `{keys}`")));
        };
        if picture.alt.is_none() {
            lacks(&rules::NO_ALT, "`alt`", "alt: what it shows");
        }
        if picture.licence.is_none() || picture.credit.is_none() {
            let keys = "licence: CC-BY-4.0` and `credit: who made it";
            lacks(&rules::NO_LICENCE, "`licence` and `credit`", keys);
        }
        picture.alt.get_or_insert_default();
        picture.licence.get_or_insert_default();
        picture.credit.get_or_insert_default();
        picture
    }

    /// Drawings that `pictures.yaml` does not name have no words, and nobody can show them.
    fn not_described(self) {
        for (id, source) in self.sources.iter() {
            let name = source.path().strip_prefix(&self.folder);
            let Some(name) = name.and_then(|name| name.strip_suffix(".svg")) else {
                continue;
            };
            if !self.described.contains(&id) {
                let message = format!("the picture `{name}` is not described");
                let help = format!(
                    "add `{name}:` to {}pictures.yaml, and below it, indented, `alt: what it shows`",
                    self.folder
                );
                let finding = finding!(NO_ALT, "{}", message);
                self.problems
                    .add(finding.at(Span::new(id, 0, 0)).help(help));
            }
        }
    }
}
