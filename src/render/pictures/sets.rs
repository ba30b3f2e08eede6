//! The sets of pictures that a site can name, read from its own folder and from its theme.

use super::library::{Kind, Library, OwnPicture, ThemePicture, ThemeSet};
use crate::content::Content;
use crate::content::decode::{Decode, Problems};
use crate::content::pictures::PictureList;
use crate::content::values::{Id, Text};
use crate::content::yaml::{Excerpt, parse as parse_yaml};
use crate::diagnostic::{Finding, rules};
use crate::source::{SourceId, Sources};
use crate::theme::Theme;
use std::collections::BTreeSet;

/// The site's own pictures and those of the theme.
pub(super) fn library(
    sources: &Sources,
    content: &Content,
    theme: &Theme,
    problems: &mut Problems,
) -> Library {
    Library::new(
        own_pictures(sources, content, problems),
        theme_pictures(sources, theme, problems),
    )
}

fn own_pictures(sources: &Sources, content: &Content, problems: &mut Problems) -> Vec<OwnPicture> {
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
            let (span, file) = match &entry.file {
                Some(file) => (file.span, file.as_str().to_owned()),
                None => (name.span, format!("{}.svg, .png or .jpg", name.value)),
            };
            problems.add(
                Finding::new(
                    &rules::MISSING_FILE,
                    format!("there is no file pictures/{file}"),
                )
                .at(span)
                .help("put the picture there, or correct its name"),
            );
            continue;
        };
        described.insert(&name.value);
        let text = |own: &Option<Text>, all: Option<&Text>| {
            own.as_ref().or(all).map(|text| text.as_str().to_owned())
        };
        own.push(OwnPicture {
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
        own.push(OwnPicture {
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

/// The pictures of all layers of the theme; of two with one name the more special layer's counts.
fn theme_pictures(sources: &Sources, theme: &Theme, problems: &mut Problems) -> ThemeSet {
    let mut set = ThemeSet::default();
    for layer in &theme.layers {
        let Some(source) = sources.find(&format!("{}pictures/pictures.yaml", layer.folder)) else {
            continue;
        };
        let excerpt = Excerpt {
            source,
            text: sources.text(source),
            start: 0,
        };
        let list = match parse_yaml(excerpt) {
            Ok(node) => PictureList::decode(&node, problems),
            Err(finding) => {
                problems.add(*finding);
                None
            }
        };
        let Some(list) = list else { continue };
        for (name, entry) in &list.pictures.0 {
            let path = format!("{}pictures/{}.svg", layer.folder, name.value);
            let Some(file) = sources.find(&path) else {
                problems.add(
                    Finding::new(&rules::MISSING_FILE, format!("there is no file {path}"))
                        .at(name.span)
                        .help("put the drawing there, or take its name away"),
                );
                continue;
            };
            set.pictures.push(ThemePicture {
                name: name.value.to_string(),
                svg: sources.text(file).to_owned().into(),
                alt: entry
                    .alt
                    .as_ref()
                    .map_or_else(String::new, |alt| alt.as_str().to_owned()),
                words: entry
                    .words
                    .iter()
                    .map(|word| word.as_str().to_owned())
                    .collect(),
            });
        }
        if set.credit.is_empty() {
            set.credit = list
                .credit
                .as_ref()
                .map_or_else(String::new, |text| text.as_str().to_owned());
            set.licence = list
                .licence
                .as_ref()
                .map_or_else(String::new, |text| text.as_str().to_owned());
        }
    }
    set
}
