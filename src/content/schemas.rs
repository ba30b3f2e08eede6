//! The schema of every kind of file, with the places of its files.

pub mod sveltia;

use super::decode::schema;
use super::decode::{Shape, Shapes};
use super::files::{FileKind, Thing};
use super::kinds::{Area, SiteFile};
use super::news::NewsHead;
use super::page::{LeafletHead, PageHead};
use super::pictures::PictureList;
use super::story::StoryHead;
use super::things::{Place, ThingKind};
use serde_json::Value;

/// A kind of file that an author writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemaKind {
    /// `site.yaml`.
    Site,
    /// `areas/<id>.yaml`.
    Areas,
    /// A kind that areas may have too.
    Thing(ThingKind),
    /// `pictures/pictures.yaml`.
    Pictures,
    /// The front matter of pages.
    Pages,
    /// The front matter of leaflets.
    Leaflets,
    /// The front matter of news.
    News,
    /// The front matter of stories.
    Stories,
}

impl SchemaKind {
    /// All of them.
    pub fn all() -> Vec<Self> {
        let things = ThingKind::ALL.iter().map(|kind| Self::Thing(*kind));
        [Self::Site, Self::Areas]
            .into_iter()
            .chain(things)
            .chain([
                Self::Pictures,
                Self::Pages,
                Self::Leaflets,
                Self::News,
                Self::Stories,
            ])
            .collect()
    }

    /// The kind of a file; `None` where no author writes it by hand, or it is no text.
    pub fn of(file: &FileKind) -> Option<Self> {
        Some(match file {
            FileKind::Site => Self::Site,
            FileKind::Area(_) => Self::Areas,
            FileKind::PictureList => Self::Pictures,
            FileKind::Thing(_, thing) => match thing {
                Thing::Yaml(kind, _) => Self::Thing(*kind),
                Thing::Page(_) => Self::Pages,
                Thing::Leaflet(_) => Self::Leaflets,
                Thing::Story(_) => Self::Stories,
                Thing::News(..) => Self::News,
                Thing::ContactsCsv | Thing::ContactsXlsx => return None,
            },
            _ => return None,
        })
    }

    /// The folder of its files, where there may be many, all of them YAML.
    pub fn folder(self) -> Option<&'static str> {
        match self {
            Self::Areas => Some(self.name()),
            Self::Thing(kind) => (kind.place() == Place::Folder).then_some(kind.name()),
            _ => None,
        }
    }

    /// Whether its files are texts with front matter.
    pub fn is_text(self) -> bool {
        matches!(
            self,
            Self::Pages | Self::Leaflets | Self::News | Self::Stories
        )
    }

    /// Its name: that of its file or folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Areas => "areas",
            Self::Thing(kind) => kind.name(),
            Self::Pictures => "pictures",
            Self::Pages => "pages",
            Self::Leaflets => "leaflets",
            Self::News => "news",
            Self::Stories => "stories",
        }
    }

    /// Where its files are, below the content folder, as patterns with `*`. None for front matter, which
    /// editors take for a part of a text.
    pub fn files(self) -> Vec<String> {
        match self {
            Self::Site => vec!["site.yaml".to_owned()],
            Self::Areas => vec!["areas/*.yaml".to_owned()],
            Self::Thing(kind) => {
                let name = kind.name();
                let file = match kind.place() {
                    Place::Folder => format!("{name}/*.yaml"),
                    Place::File => format!("{name}.yaml"),
                };
                vec![format!("areas/*/{file}"), file]
            }
            Self::Pictures => vec!["pictures/pictures.yaml".to_owned()],
            Self::Pages | Self::Leaflets | Self::News | Self::Stories => Vec::new(),
        }
    }

    /// What its files may hold, as JSON Schema.
    pub fn schema(self) -> Value {
        let (file, shapes) = self.shape();
        schema::document(&file, &shapes)
    }

    /// What its files may hold, and the shapes that this refers to.
    pub fn shape(self) -> (Shape, Shapes) {
        match self {
            Self::Site => Shapes::document::<SiteFile>(),
            Self::Areas => Shapes::document::<Area>(),
            Self::Thing(kind) => kind.shape(),
            Self::Pictures => Shapes::document::<PictureList>(),
            Self::Pages => Shapes::document::<PageHead>(),
            Self::Leaflets => Shapes::document::<LeafletHead>(),
            Self::News => Shapes::document::<NewsHead>(),
            Self::Stories => Shapes::document::<StoryHead>(),
        }
    }
}

#[cfg(test)]
mod tests;
