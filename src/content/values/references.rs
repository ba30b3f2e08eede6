//! Ids that name something else. Reading one tells [`Problems`], so that it is looked up even where
//! the rest of its file is wrong, and no list of all such keys is kept anywhere.

use super::super::decode::{
    Decode, Problems, Shapes, Spanned,
    shape::{self, Meaning, Shape},
};
use super::super::yaml::Node;
use super::Id;
use std::ops::Deref;

/// What an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// An area.
    Area,
    /// A page.
    Page,
    /// A contact.
    Contact,
}

/// An id as somebody wrote it, to name something.
#[derive(Debug, Clone)]
pub struct Reference {
    /// What it names.
    pub target: Target,
    /// The id.
    pub id: Spanned<Id>,
}

macro_rules! reference {
    ($(#[$meta:meta])* $name:ident, $inner:ty, $target:expr, $meaning:expr) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        pub struct $name($inner);

        impl Deref for $name {
            type Target = $inner;

            fn deref(&self) -> &$inner {
                &self.0
            }
        }

        impl Decode for $name {
            const EXAMPLE: &'static str = Id::EXAMPLE;

    fn shape(shapes: &mut Shapes) -> Shape {
        Id::shape(shapes).meaning($meaning)
    }

            fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
                let id = Spanned::<Id>::decode(node, problems)?;
                problems.reference(Reference { target: $target, id: id.clone() });
                Some(Self(id))
            }
        }
    };
}

reference!(
    /// The id of a page.
    PageRef, Spanned<Id>, Target::Page, Meaning::Page
);
reference!(
    /// The id of a contact.
    ContactRef, Spanned<Id>, Target::Contact, Meaning::Contact
);
reference!(
    /// The id of an area, one of [`Areas`].
    AreaRef, Spanned<Id>, Target::Area, Meaning::Area
);

/// `areas: […]`: where something counts; everywhere when it is empty.
#[derive(Debug, Clone, Default)]
pub struct Areas(Vec<Spanned<Id>>);

impl Deref for Areas {
    type Target = [Spanned<Id>];

    fn deref(&self) -> &[Spanned<Id>] {
        &self.0
    }
}

impl Decode for Areas {
    const EXAMPLE: &'static str = Id::EXAMPLE;

    fn shape(shapes: &mut Shapes) -> Shape {
        shape::list(AreaRef::shape(shapes), 0)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let areas: Vec<AreaRef> = Vec::decode(node, problems)?;
        Some(Self(areas.into_iter().map(|area| area.0).collect()))
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }
}
