//! The schema of every kind of file, with the places of its files.

pub mod sveltia;

use super::decode::{Document, Schemas};
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
        self.document().json
    }

    /// The same, with the order of its keys.
    fn document(self) -> Document {
        match self {
            Self::Site => Schemas::document::<SiteFile>(),
            Self::Areas => Schemas::document::<Area>(),
            Self::Thing(kind) => kind.document(),
            Self::Pictures => Schemas::document::<PictureList>(),
            Self::Pages => Schemas::document::<PageHead>(),
            Self::Leaflets => Schemas::document::<LeafletHead>(),
            Self::News => Schemas::document::<NewsHead>(),
            Self::Stories => Schemas::document::<StoryHead>(),
        }
    }
}

#[cfg(test)]
mod tests;
