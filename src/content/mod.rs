//! What authors write, as typed: YAML kinds, front matter, Markdown to document.
//!
//! Second stage: [`Content`] is made from [`crate::source::Sources`] and nothing else. Every file is
//! parsed once, in parallel; every problem in every file is collected. References between things
//! are looked at by the next stage, which knows all of them.

pub mod blocks;
mod characters;
pub mod decode;
pub mod files;
pub mod kinds;
mod load;
pub mod markdown;
pub mod page;
pub mod pictures;
mod surprises;
mod table;
pub mod values;
pub mod yaml;

pub use load::{Loaded, load};

use crate::source::{SourceId, Span};
use kinds::{
    Allowance, Area, Contact, FeedbackFile, GlossaryFile, LastCheck, PrintedLinks, Provider,
    RegisterFile, Role, SiteFile,
};
use page::{Leaflet, Page};
use pictures::PictureList;
use std::collections::{BTreeMap, BTreeSet};
use values::{Id, WrittenWords};

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
    /// `glossary.yaml`, and those of areas.
    pub glossaries: Vec<Entity<GlossaryFile>>,
    /// `feedback.yaml`, and those of areas.
    pub feedback: Vec<Entity<FeedbackFile>>,
    /// `pages/*.md`, and those of areas.
    pub pages: Vec<Page>,
    /// `printed-links.yaml`.
    pub printed_links: Option<PrintedLinks>,
    /// `last-check.yaml`.
    pub last_check: Option<LastCheck>,
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
    /// Other files that pages may offer.
    pub other_files: Vec<SourceId>,
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

/// A thing whose file has problems of its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Broken {
    /// `site.yaml`.
    Site,
    /// An area.
    Area(Id),
    /// A provider.
    Provider(Id),
    /// A contact.
    Contact(Id),
    /// A register file.
    Register(Id),
    /// A role.
    Role(Id),
    /// A glossary.
    Glossary,
    /// Feedback.
    Feedback,
    /// A page.
    Page(Id),
    /// A leaflet.
    Leaflet(Id),
    /// A picture, or the list of pictures.
    Pictures,
}
