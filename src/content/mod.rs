//! What authors write, as typed: YAML kinds, front matter, Markdown to document.
//!
//! Second stage: [`Content`] is made from [`crate::source::Sources`] and nothing else. Every file is
//! parsed once, in parallel; every problem in every file is collected. References between things
//! are looked at by the next stage, which knows all of them.

pub mod blocks;
pub mod captions;
mod characters;
pub mod decode;
pub mod files;
pub mod form;
pub mod kinds;
mod load;
pub mod markdown;
pub mod news;
pub mod offered;
pub mod outlines;
pub mod page;
pub mod pictures;
pub mod postcodes;
pub mod recording;
pub mod schemas;
pub mod story;
mod surprises;
pub mod table;
pub mod things;
pub mod values;
pub mod video;
pub mod video_file;
pub mod wording;
pub mod yaml;
pub mod yaml_places;
pub mod yaml_text;

pub use load::{Loaded, load, refusal};

use crate::source::{SourceId, Span};
use captions::Captions;
use files::{FileKind, Thing};
use kinds::{
    Area, Contact, FeedbackFile, GlossaryFile, LastCheck, Notice, PrintedLinks, Provider,
    RegisterFile, Role, SiteFile, UnitsFile, WordsFile,
};
use offered::DocumentFacts;
use outlines::Outlines;
use page::{Leaflet, Page};
use pictures::PictureList;
use postcodes::PostcodesFile;
use recording::Recording;
use std::collections::{BTreeMap, BTreeSet};
use things::ThingKind;
use values::{Allowance, Id, LanguageTag, Reference, WrittenDay, WrittenWords};
use video_file::VideoFacts;

/// Everything that the authors of a site wrote.
#[derive(Debug)]
pub struct Content {
    /// `site.yaml`.
    pub site: SiteFile,
    /// `areas/*.yaml`.
    pub areas: Vec<Entity<Area>>,
    /// `providers/*.yaml`.
    pub providers: Vec<Entity<Provider>>,
    /// `contacts/*.yaml` and the rows of tables.
    pub contacts: Vec<Entity<Contact>>,
    /// `register/*.yaml`.
    pub register: Vec<Entity<RegisterFile>>,
    /// `roles/*.yaml`.
    pub roles: Vec<Entity<Role>>,
    /// `notices/*.yaml`.
    pub notices: Vec<Entity<Notice>>,
    /// `glossary.yaml`, and those of areas.
    pub glossaries: Vec<Entity<GlossaryFile>>,
    /// `feedback.yaml`, and those of areas.
    pub feedback: Vec<Entity<FeedbackFile>>,
    /// `pages/*.md`, and those of areas.
    pub pages: Vec<Page>,
    /// `news/*.md`, and those of areas. Each has its days.
    pub news: Vec<Page>,
    /// `printed-links.yaml`.
    pub printed_links: Option<PrintedLinks>,
    /// `last-check.yaml`.
    pub last_check: Option<LastCheck>,
    /// `postcodes.txt`.
    pub postcodes: Option<PostcodesFile>,
    /// `outlines.geojson`.
    pub outlines: Option<Outlines>,
    /// `leaflets/*.md`, and those of areas.
    pub leaflets: Vec<Leaflet>,
    /// The site's own pictures: name and file.
    pub picture_files: Vec<(Id, SourceId)>,
    /// `pictures/pictures.yaml`.
    pub picture_list: Option<PictureList>,
    /// The names of pictures that authors used, with their places.
    pub pictures_in_use: BTreeMap<String, Vec<Span>>,
    /// Words that were read, in the order of the files.
    pub words: Vec<WrittenWords>,
    /// What files are allowed, though a rule speaks against it.
    pub allowances: Vec<Allowance>,
    /// Ids that name something else, those in files with problems among them.
    pub references: Vec<Reference>,
    /// The days that authors wrote.
    pub days: Vec<WrittenDay>,
    /// The areas that have a folder, each with its first file.
    pub area_folders: BTreeMap<Id, SourceId>,
    /// Other files that pages may offer.
    pub other_files: Vec<SourceId>,
    /// What the documents among them say of themselves.
    pub offered: BTreeMap<SourceId, DocumentFacts>,
    /// Videos that pages may show.
    pub videos: BTreeMap<SourceId, VideoFacts>,
    /// Captions of videos.
    pub captions: BTreeMap<SourceId, Captions>,
    /// Recordings of pages.
    pub recordings: Vec<Recording>,
    /// `<page>.<language>.units.yaml` beside translations, by their files.
    pub units: BTreeMap<SourceId, UnitsFile>,
    /// `words.<language>.units.yaml`, by their languages.
    pub word_units: BTreeMap<LanguageTag, WordsFile>,
    /// Things that exist but could not be read: naming one of them is no further problem.
    pub broken: BTreeSet<Broken>,
}

/// A thing with its id and the area whose folder it stands in.
#[derive(Debug)]
pub struct Entity<T> {
    /// Its id.
    pub id: Id,
    /// The area, if it stands in an area's folder.
    pub area: Option<Id>,
    /// The thing.
    pub value: T,
    /// Its file.
    pub source: SourceId,
}

/// Something that exists, but whose file has problems of its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Broken {
    /// `site.yaml`.
    Site,
    /// An area.
    Area(Id),
    /// A thing of one of the kinds in [`things`].
    Thing(ThingKind, Id),
    /// A table of contacts, or a row of it without an id.
    ContactTable,
    /// A page, a story, or news.
    Page(Id),
    /// A leaflet.
    Leaflet(Id),
    /// The list of pictures.
    PictureList,
    /// A picture.
    Picture(Id),
    /// `printed-links.yaml`.
    PrintedLinks,
    /// `last-check.yaml`.
    LastCheck,
    /// `postcodes.txt`.
    Postcodes,
    /// `outlines.geojson`.
    Outlines,
    /// A file of the site's own theme, or a font.
    Theme,
}

impl Broken {
    /// What a file is when it cannot be read; `None` when nobody would miss it.
    fn of(kind: &FileKind) -> Option<Self> {
        Some(match kind {
            FileKind::Site => Self::Site,
            FileKind::Area(id) => Self::Area(id.clone()),
            FileKind::Thing(_, Thing::Yaml(kind, id)) => Self::Thing(*kind, id.clone()),
            FileKind::Thing(_, Thing::ContactsCsv | Thing::ContactsXlsx) => Self::ContactTable,
            FileKind::Thing(
                _,
                Thing::Page(variant) | Thing::Story(variant) | Thing::News(_, variant),
            ) => Self::Page(variant.id.clone()),
            FileKind::Thing(_, Thing::Leaflet(variant)) => Self::Leaflet(variant.id.clone()),
            FileKind::PictureList => Self::PictureList,
            FileKind::Picture(id) => Self::Picture(id.clone()),
            FileKind::PrintedLinks => Self::PrintedLinks,
            FileKind::LastCheck => Self::LastCheck,
            FileKind::Postcodes => Self::Postcodes,
            FileKind::Outlines => Self::Outlines,
            FileKind::Theme => Self::Theme,
            FileKind::Recording(..)
            | FileKind::Units
            | FileKind::WordUnits(_)
            | FileKind::Offered
            | FileKind::Video
            | FileKind::Captions
            | FileKind::Ignored => {
                return None;
            }
        })
    }
}

impl Content {
    /// Whether any thing of this kind could not be read: then what is missing may be in its file.
    pub fn any_broken(&self, kind: ThingKind) -> bool {
        self.broken.iter().any(|it| match it {
            Broken::Thing(broken, _) => *broken == kind,
            Broken::ContactTable => kind == ThingKind::Contact,
            Broken::Site
            | Broken::Area(_)
            | Broken::Page(_)
            | Broken::Leaflet(_)
            | Broken::PictureList
            | Broken::Picture(_)
            | Broken::PrintedLinks
            | Broken::LastCheck
            | Broken::Postcodes
            | Broken::Outlines
            | Broken::Theme => false,
        })
    }

    /// Whether this thing, or the table that may hold it, could not be read.
    pub fn is_broken(&self, kind: ThingKind, id: &Id) -> bool {
        self.broken.contains(&Broken::Thing(kind, id.clone()))
            || kind == ThingKind::Contact && self.broken.contains(&Broken::ContactTable)
    }
}
