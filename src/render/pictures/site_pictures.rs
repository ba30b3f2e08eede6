//! The pictures that a site uses, made ready and with their addresses.
//!
//! Names are collected once from everything that authors and the theme wrote; each picture is
//! cleaned or resized once, whatever the number of pages that show it.

use super::library::{Kind, Library, PictureData, PictureRef};
use super::sets::library;
use super::{photo, svg};
use crate::artifact::ContentHash;
use crate::content::decode::Problems;
use crate::content::values::Id;
use crate::content::{Broken, Content};
use crate::diagnostic::{Finding, finding, rules};
use crate::site::{BaseUrl, addresses};
use crate::source::{SourceId, Sources, Span};
use crate::text::{CreditedPicture, Picture, ShownCredits, WebLink};
use crate::theme::Theme;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Widths that pages show photographs at, in CSS pixels: a phone, a column of text, twice that.
const WIDTHS: [u32; 3] = [480, 960, 1440];

/// A file to publish: its path and bytes.
#[derive(Debug)]
pub struct PictureFile {
    /// Path below the output folder.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Width and height: pixels of a photograph, units of a drawing.
    pub size: (u32, u32),
    /// Where its name was written first.
    pub origin: Option<Span>,
}

impl PictureFile {
    /// Whether it is made of pixels, so that paper needs enough of them.
    pub fn has_pixels(&self) -> bool {
        !self.path.ends_with(".svg")
    }
}

/// A photograph on paper has as many pixels as its file has in so many bytes, so that a leaflet with ten
/// of them can still be sent by email.
const MOST_ON_PAPER: usize = 500_000;

/// All pictures in use.
#[derive(Debug, Default)]
pub struct SitePictures {
    views: BTreeMap<String, Picture>,
    owners: BTreeMap<String, (String, String, Option<String>)>,
    /// Numbers of files by their addresses on pages.
    by_address: BTreeMap<String, usize>,
    /// Numbers of the files that are printed, by the addresses of what pages show.
    on_paper: BTreeMap<String, usize>,
    /// The files to publish.
    pub files: Vec<PictureFile>,
}

impl SitePictures {
    /// A picture in use.
    pub fn get(&self, name: &str) -> Option<&Picture> {
        self.views.get(name)
    }

    /// The file at an address of the site.
    pub fn file_at(&self, src: &str) -> Option<&PictureFile> {
        self.by_address.get(src).map(|number| &self.files[*number])
    }

    /// The file that is printed of a picture: of a photograph the widest that is not too large.
    pub fn on_paper(&self, src: &str) -> Option<&PictureFile> {
        self.on_paper.get(src).map(|number| &self.files[*number])
    }

    /// Maker and licence of the picture at an address.
    pub fn owner_of(&self, src: &str) -> Option<(&str, &str)> {
        let (name, _) = self.views.iter().find(|(_, view)| view.src == src)?;
        let (credit, licence, _) = self.owners.get(name)?;
        Some((credit, licence))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.views.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.views.is_empty()
    }

    /// All in use, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Picture)> {
        self.views.iter().map(|(name, view)| (name.as_str(), view))
    }

    /// Makers and licences, with the pictures of each.
    pub fn credits(&self) -> Vec<ShownCredits> {
        let mut sets: BTreeMap<&(String, String, Option<String>), Vec<CreditedPicture>> =
            BTreeMap::new();
        for (name, owner) in &self.owners {
            if let Some(view) = self.views.get(name) {
                sets.entry(owner).or_default().push(CreditedPicture {
                    name: name.clone(),
                    alt: view.alt.clone(),
                    src: view.src.clone(),
                    width: view.width,
                    height: view.height,
                });
            }
        }
        sets.into_iter()
            .map(|((credit, licence, source), pictures)| ShownCredits {
                credit: credit.clone(),
                licence: licence.clone(),
                licence_url: licence_url(licence).map(web),
                source: source.as_deref().map(web),
                pictures,
            })
            .collect()
    }

    /// Finds and prepares every picture that is named anywhere.
    pub fn prepare(
        sources: &Sources,
        content: &Content,
        theme: &Theme,
        base: &BaseUrl,
    ) -> (Self, Vec<Finding>) {
        let mut problems = Problems::default();
        let library = library(sources, content, theme, &mut problems);
        let mut findings = problems.into_list();
        let mut names = content.pictures_in_use.clone();
        for picture in theme.pictures() {
            names
                .entry(picture.name.as_str().to_owned())
                .or_default()
                .push(picture.span);
        }
        // What is wrong with such a file is said already.
        names.retain(|name, _| {
            Id::new(name).is_none_or(|id| !content.broken.contains(&Broken::Picture(id)))
        });
        let names: Vec<(String, Vec<Span>)> = names.into_iter().collect();
        let is_listed = !content.broken.contains(&Broken::PictureList);
        let prepared: Vec<Result<Prepared, Vec<Finding>>> = names
            .par_iter()
            .map(|(name, spans)| prepare(sources, &library, name, spans, (base, is_listed)))
            .collect();
        let mut site_pictures = Self::default();
        for ((name, _), prepared) in names.iter().zip(prepared) {
            match prepared {
                Ok(prepared) => {
                    site_pictures.add(&prepared.view.src, prepared.files, base);
                    site_pictures.views.insert(name.clone(), prepared.view);
                    site_pictures.owners.insert(name.clone(), prepared.owner);
                }
                Err(problems) => findings.extend(problems),
            }
        }
        (site_pictures, findings)
    }

    /// Adds the files of a picture, the narrowest first.
    fn add(&mut self, src: &str, files: Vec<PictureFile>, base: &BaseUrl) {
        let first = self.files.len();
        let printed = files
            .iter()
            .rposition(|file| file.bytes.len() <= MOST_ON_PAPER)
            .unwrap_or(0);
        self.on_paper.insert(src.to_owned(), first + printed);
        for file in files {
            self.by_address
                .insert(base.href(&file.path), self.files.len());
            self.files.push(file);
        }
    }
}

/// The first file of a picture, which is the narrowest of a photograph; `None` where there is no such picture, or
/// it cannot be used.
pub fn first_file(
    sources: &Sources,
    library: &Library,
    name: &str,
    base: &BaseUrl,
) -> Option<PictureFile> {
    let prepared = prepare(sources, library, name, &[], (base, true)).ok()?;
    prepared.files.into_iter().next()
}

struct Prepared {
    view: Picture,
    owner: (String, String, Option<String>),
    files: Vec<PictureFile>,
}

fn prepare(
    sources: &Sources,
    library: &Library,
    name: &str,
    spans: &[Span],
    (base, is_listed): (&BaseUrl, bool),
) -> Result<Prepared, Vec<Finding>> {
    let Some(picture) = library.find(name) else {
        return Err(unknown(library, name, spans));
    };
    let own = match picture.data {
        PictureData::File(source, _) => Some(source),
        PictureData::Svg(_) => None,
    };
    let place = own
        .map(|source| Span::new(source, 0, 0))
        .or_else(|| spans.first().copied());
    let mut problems = Vec::new();
    // The words of a picture may stand in a list that cannot be read.
    let is_known = own.is_none() || is_listed;
    if picture.alt.is_none() && is_known {
        problems.push(lacks(
            &rules::NO_ALT,
            name,
            "`alt`",
            "alt: what it shows",
            place,
        ));
    }
    if (picture.licence.is_none() || picture.credit.is_none()) && is_known {
        problems.push(lacks(
            &rules::NO_LICENCE,
            name,
            "`licence` and `credit`",
            "licence: CC-BY-4.0` and `credit: who made it",
            place,
        ));
    }
    let drawn = match picture.data {
        PictureData::Svg(text) => drawing(text, &picture, None, base),
        PictureData::File(source, Kind::Svg) => {
            drawing(sources.text(source), &picture, Some(source), base)
        }
        PictureData::File(source, Kind::Raster) => {
            photograph(sources.get(source).bytes(), &picture, source, base)
        }
    };
    match drawn {
        Ok(prepared) if problems.is_empty() => Ok(prepared),
        Ok(_) => Err(problems),
        Err(finding) => {
            problems.push(finding);
            Err(problems)
        }
    }
}

fn unknown(library: &Library, name: &str, spans: &[Span]) -> Vec<Finding> {
    let help = match library.suggest(name) {
        Some(near) => format!("write `{near}`"),
        None => {
            format!("write the name of a picture that exists, or put `{name}.svg` into pictures/")
        }
    };
    spans
        .iter()
        .map(|span| {
            finding!(UNKNOWN_PICTURE, *span, "there is no picture `{name}`"; help: help.clone())
        })
        .collect()
}

fn lacks(
    rule: &'static crate::diagnostic::Rule,
    name: &str,
    what: &str,
    keys: &str,
    place: Option<Span>,
) -> Finding {
    let finding = Finding::new(rule, format!("the picture `{name}` needs {what}")).help(format!(
        "add `{keys}` for `{name}` in pictures/pictures.yaml"
    ));
    match place {
        Some(place) => finding.at(place),
        None => finding,
    }
}

fn owner(picture: &PictureRef<'_>) -> (String, String, Option<String>) {
    (
        picture.credit.unwrap_or_default().to_owned(),
        picture.licence.unwrap_or_default().to_owned(),
        picture.source_url.map(str::to_owned),
    )
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes of drawings are checked to be small and positive"
)]
fn drawing(
    text: &str,
    picture: &PictureRef<'_>,
    source: Option<SourceId>,
    base: &BaseUrl,
) -> Result<Prepared, Finding> {
    let clean = svg::cleaned(text).map_err(|problem| {
        let finding = finding!(UNSAFE_SVG, "{}", problem.message; help: problem.help);
        match source {
            Some(source) => finding.at(Span::new(source, problem.at, problem.at)),
            None => finding,
        }
    })?;
    let bytes = clean.text.into_bytes();
    let path = addresses::drawing(&picture.name, ContentHash::of(&bytes));
    let size = (
        clean.width.round().max(1.0) as u32,
        clean.height.round().max(1.0) as u32,
    );
    Ok(Prepared {
        view: Picture {
            src: base.href(&path),
            width: size.0,
            height: size.1,
            alt: picture.alt.as_deref().unwrap_or_default().to_owned(),
            srcset: None,
        },
        owner: owner(picture),
        files: vec![PictureFile {
            path,
            bytes,
            size,
            origin: source.map(|id| Span::new(id, 0, 0)),
        }],
    })
}

fn photograph(
    bytes: &[u8],
    picture: &PictureRef<'_>,
    source: SourceId,
    base: &BaseUrl,
) -> Result<Prepared, Finding> {
    let photo = photo::prepared(bytes, &WIDTHS).map_err(|problem| {
        finding!(BAD_PICTURE, Span::new(source, 0, 0), "{}", problem.message; help: problem.help)
    })?;
    let origin = Some(Span::new(source, 0, 0));
    let mut files = Vec::new();
    let mut sizes = Vec::new();
    for variant in photo.variants {
        let path = addresses::photograph(
            &picture.name,
            variant.width,
            ContentHash::of(&variant.bytes),
            variant.extension,
        );
        sizes.push((base.href(&path), variant.width, variant.height));
        files.push(PictureFile {
            path,
            bytes: variant.bytes,
            size: (variant.width, variant.height),
            origin,
        });
    }
    // The middle size is what a browser without srcset shows.
    let middle = sizes
        .iter()
        .find(|(_, width, _)| *width >= WIDTHS[1])
        .or(sizes.last());
    let (src, width, height) = middle.cloned().unwrap_or_default();
    let srcset = (sizes.len() > 1).then(|| {
        let entries: Vec<String> = sizes
            .iter()
            .map(|(href, width, _)| format!("{href} {width}w"))
            .collect();
        entries.join(", ")
    });
    Ok(Prepared {
        view: Picture {
            src,
            width,
            height,
            alt: picture.alt.as_deref().unwrap_or_default().to_owned(),
            srcset,
        },
        owner: owner(picture),
        files,
    })
}

fn web(address: &str) -> WebLink {
    let text = address
        .trim_start_matches("https://")
        .trim_end_matches('/')
        .to_owned();
    WebLink {
        text,
        href: address.to_owned(),
    }
}

/// The text of well-known licences.
fn licence_url(licence: &str) -> Option<&'static str> {
    Some(match licence {
        "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/",
        "CC-BY-4.0" => "https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-SA-4.0" => "https://creativecommons.org/licenses/by-sa/4.0/",
        "CC-BY-NC-4.0" => "https://creativecommons.org/licenses/by-nc/4.0/",
        "CC-BY-ND-4.0" => "https://creativecommons.org/licenses/by-nd/4.0/",
        "OGL-UK-3.0" => {
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
        }
        "MIT" => "https://opensource.org/license/mit",
        _ => return None,
    })
}
