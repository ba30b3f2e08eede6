//! All kinds of things, in one table.
//!
//! Whatever holds for every kind (ids that stand twice, areas that do not exist, files that cannot be
//! read, the guide) asks here and keeps no list of its own. [`Content::entries`] takes the content
//! apart without a rest, so that a new list does not compile before somebody has said what it holds.

use super::decode::{Decode, Document, Schemas, Spanned};
use super::kinds::{
    Area, Contact, FeedbackFile, GlossaryFile, Notice, Provider, RegisterFile, Role, SiteFile,
    UrgentHelp,
};
use super::values::Id;
use super::{Broken, Content, Entity};
use crate::source::{SourceId, Span};

/// Ids that must not stand twice, with their places.
pub type Ids<'c> = Vec<(&'c str, Span)>;

/// What every kind of thing answers.
pub trait Kind {
    /// The areas that it names, itself or in a part of it.
    fn areas(&self) -> Vec<&Spanned<Id>>;

    /// The ids of its parts, a list for each key that holds such parts.
    fn ids(&self) -> Vec<Ids<'_>>;
}

/// Where the files of a kind are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// `<name>/<id>.yaml`.
    Folder,
    /// `<name>.yaml`.
    File,
}

/// Reads a file as a value of the kind that its path says.
pub trait Reader {
    /// The value, if it is one.
    fn read<T: Decode>(&mut self) -> Option<Entity<T>>;
}

macro_rules! things {
    ($($(#[$meta:meta])* $kind:ident: $value:ty, $place:ident $name:literal => $list:ident;)*) => {
        /// A kind of thing that the content folder and the folder of an area may hold, as YAML.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum ThingKind {
            $($(#[$meta])* $kind,)*
        }

        impl ThingKind {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// The name of its folder or file.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)*
                }
            }

            /// Whether it has a folder or a single file.
            pub const fn place(self) -> Place {
                match self {
                    $(Self::$kind => Place::$place,)*
                }
            }

            /// The keys of its files, but for those that all kinds share.
            pub const fn keys(self) -> &'static [&'static str] {
                match self {
                    $(Self::$kind => <$value>::KEYS,)*
                }
            }

            /// What its files may hold.
            pub(super) fn document(self) -> Document {
                match self {
                    $(Self::$kind => Schemas::document::<$value>(),)*
                }
            }

            /// Reads a file into the list of its kind; `false` when it cannot be read.
            pub(super) fn read(self, reader: &mut impl Reader, content: &mut Content) -> bool {
                match self {
                    $(Self::$kind => {
                        let entity = reader.read::<$value>();
                        let is_read = entity.is_some();
                        content.$list.extend(entity);
                        is_read
                    })*
                }
            }
        }

        impl Content {
            fn things(&self) -> impl Iterator<Item = Entry<'_>> {
                std::iter::empty()$(.chain(
                    self.$list.iter().map(|it| Entry::of_thing(ThingKind::$kind, it))
                ))*
            }
        }
    };
}

things! {
    /// Who offers what.
    Provider: Provider, Folder "providers" => providers;
    /// Whom to ask.
    Contact: Contact, Folder "contacts" => contacts;
    /// The register.
    Register: RegisterFile, Folder "register" => register;
    /// What the people of a service do.
    Role: Role, Folder "roles" => roles;
    /// What is only true for a while.
    Notice: Notice, Folder "notices" => notices;
    /// Hard words.
    Glossary: GlossaryFile, File "glossary" => glossaries;
    /// What people said.
    Feedback: FeedbackFile, File "feedback" => feedback;
}

/// One thing of any kind, as rules about all kinds see it.
#[derive(Debug)]
pub struct Entry<'c> {
    /// The area whose folder it stands in.
    pub area: Option<&'c Id>,
    /// The areas that it names.
    pub areas: Vec<&'c Spanned<Id>>,
    /// The ids of its parts.
    pub ids: Vec<Ids<'c>>,
    /// What it would be if it could not be read.
    pub broken: Broken,
    /// Its file.
    pub source: SourceId,
}

impl<'c> Entry<'c> {
    fn of_thing<T: Kind>(kind: ThingKind, entity: &'c Entity<T>) -> Self {
        Self {
            area: entity.area.as_ref(),
            areas: entity.value.areas(),
            ids: entity.value.ids(),
            broken: Broken::Thing(kind, entity.id.clone()),
            source: entity.source,
        }
    }
}

impl Content {
    /// Everything that has an id, a file or parts with ids.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let Self {
            site,
            areas,
            // The table above knows these.
            providers: _,
            contacts: _,
            register: _,
            roles: _,
            notices: _,
            glossaries: _,
            feedback: _,
            pages,
            news,
            leaflets,
            // Each of these is one file or a name, and has no parts with ids.
            printed_links: _,
            last_check: _,
            postcodes: _,
            outlines: _,
            picture_files: _,
            picture_list: _,
            other_files: _,
            // Not things, but what was noticed while they were read.
            pictures_in_use: _,
            words: _,
            allowances: _,
            references: _,
            days: _,
            area_folders: _,
            offered: _,
            videos: _,
            captions: _,
            recordings: _,
            units: _,
            word_units: _,
            broken: _,
        } = self;
        let site = Entry {
            area: None,
            areas: site.areas(),
            ids: site.ids(),
            broken: Broken::Site,
            source: site.span.source,
        };
        let areas = areas.iter().map(|area| Entry {
            area: None,
            areas: area.value.areas(),
            ids: area.value.ids(),
            broken: Broken::Area(area.id.clone()),
            source: area.source,
        });
        let pages = pages.iter().chain(news).map(|page| Entry {
            area: page.area.as_ref(),
            areas: page.head.areas.iter().collect(),
            ids: Vec::new(),
            broken: Broken::Page(page.variant.id.clone()),
            source: page.document.source,
        });
        let leaflets = leaflets.iter().map(|it| Entry {
            area: it.page.area.as_ref(),
            areas: it.head.areas.iter().collect(),
            ids: Vec::new(),
            broken: Broken::Leaflet(it.page.variant.id.clone()),
            source: it.page.document.source,
        });
        let texts = pages.chain(leaflets);
        std::iter::once(site)
            .chain(areas)
            .chain(self.things())
            .chain(texts)
    }
}

/// The ids of parts that carry one as `id`.
macro_rules! ids_of {
    ($parts:expr) => {
        $parts
            .iter()
            .map(|it| (it.id.as_str(), it.id.span))
            .collect()
    };
}

fn urgent_help(list: &[UrgentHelp]) -> Vec<Ids<'_>> {
    vec![ids_of!(list)]
}

impl Kind for SiteFile {
    fn areas(&self) -> Vec<&Spanned<Id>> {
        Vec::new()
    }

    fn ids(&self) -> Vec<Ids<'_>> {
        urgent_help(&self.urgent_help)
    }
}

impl Kind for Area {
    fn areas(&self) -> Vec<&Spanned<Id>> {
        Vec::new()
    }

    fn ids(&self) -> Vec<Ids<'_>> {
        urgent_help(&self.urgent_help)
    }
}

impl Kind for Provider {
    fn areas(&self) -> Vec<&Spanned<Id>> {
        self.offers
            .iter()
            .flat_map(|offer| offer.areas.iter())
            .collect()
    }

    fn ids(&self) -> Vec<Ids<'_>> {
        let named = self.offers.iter().filter_map(|offer| offer.id.as_ref());
        vec![named.map(|id| (id.as_str(), id.span)).collect()]
    }
}

impl Kind for Contact {
    fn areas(&self) -> Vec<&Spanned<Id>> {
        self.areas.iter().collect()
    }

    fn ids(&self) -> Vec<Ids<'_>> {
        Vec::new()
    }
}

impl Kind for RegisterFile {
    fn areas(&self) -> Vec<&Spanned<Id>> {
        self.areas.iter().collect()
    }

    fn ids(&self) -> Vec<Ids<'_>> {
        let ratings = self.ratings.iter().map(|it| (it.id.word(), it.id.span));
        let consent = self.consent.iter().map(|it| (it.age.word(), it.age.span));
        vec![
            ratings.collect(),
            consent.collect(),
            ids_of!(self.criteria),
            ids_of!(self.steps),
            ids_of!(self.referral),
            ids_of!(self.challenge),
        ]
    }
}

impl Kind for Role {
    fn areas(&self) -> Vec<&Spanned<Id>> {
        Vec::new()
    }

    fn ids(&self) -> Vec<Ids<'_>> {
        Vec::new()
    }
}

impl Kind for Notice {
    fn areas(&self) -> Vec<&Spanned<Id>> {
        self.areas.iter().collect()
    }

    fn ids(&self) -> Vec<Ids<'_>> {
        Vec::new()
    }
}

impl Kind for GlossaryFile {
    fn areas(&self) -> Vec<&Spanned<Id>> {
        Vec::new()
    }

    fn ids(&self) -> Vec<Ids<'_>> {
        vec![ids_of!(self.terms)]
    }
}

impl Kind for FeedbackFile {
    fn areas(&self) -> Vec<&Spanned<Id>> {
        self.quotes
            .iter()
            .flat_map(|quote| quote.areas.iter())
            .collect()
    }

    fn ids(&self) -> Vec<Ids<'_>> {
        vec![ids_of!(self.quotes)]
    }
}
