//! `pictures/pictures.yaml`: the site's own pictures, their words, makers and licences.

use super::decode::{
    Decode, Problems, Shapes, Spanned, record,
    shape::{self, Shape},
};
use super::values::{Id, Text, Web};
use super::yaml::{Node, Value};
use crate::diagnostic::{finding, rules};

record! {
    /// `pictures.yaml`.
    pub struct PictureList("pictures.yaml", example "pictures: { … }") {
        /// Licence of all that do not say otherwise.
        licence: Option<Text>,
        /// Maker of all that do not say otherwise.
        credit: Option<Text>,
        /// Where all come from that do not say otherwise.
        source_url: Option<Web>,
        /// The pictures.
        pictures: PictureEntries,
    }
}

/// Pictures by name, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct PictureEntries(pub Vec<(Spanned<Id>, PictureEntry)>);

impl Decode for PictureEntries {
    const EXAMPLE: &'static str = "{ our-team: { alt: … } }";

    fn shape(shapes: &mut Shapes) -> Shape {
        shape::named_values("[a-z0-9]+(?:-[a-z0-9]+)*", PictureEntry::shape(shapes))
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let Value::Map(pairs) = &node.value else {
            problems.bad(
                &rules::WRONG_TYPE,
                node,
                "pictures are names with keys".to_owned(),
                "write `our-team:` and below it, indented, `alt: …`",
            );
            return None;
        };
        let mut entries: Vec<(Spanned<Id>, PictureEntry)> = Vec::new();
        for (key, value) in pairs {
            let name = Node {
                span: key.span,
                value: Value::Scalar(key.name.clone()),
            };
            let name = Spanned::<Id>::decode(&name, problems);
            let entry = PictureEntry::decode(value, problems);
            let (Some(name), Some(entry)) = (name, entry) else {
                continue;
            };
            if let Some((first, _)) = entries.iter().find(|(other, _)| other.value == name.value) {
                problems.add(
                    finding!(
                        DUPLICATE_ID,
                        name.span,
                        "the picture `{}` stands here twice",
                        name.value
                    )
                    .also(first.span, "the first one")
                    .help("keep one of the two"),
                );
                continue;
            }
            entries.push((name, entry));
        }
        Some(Self(entries))
    }
}

record! {
    /// One picture.
    pub struct PictureEntry("a picture", example "{ alt: … }") {
        /// Its file, when that has another name.
        file: Option<Spanned<Text>>,
        /// What it shows, in words.
        alt: Option<Text>,
        /// Other words that an author may look for.
        words: Vec<Text>,
        /// Its licence.
        licence: Option<Text>,
        /// Its maker.
        credit: Option<Text>,
        /// Where it comes from.
        source_url: Option<Web>,
        /// Whether it is meant to stand wherever the theme shows its picture of this name.
        replaces: Option<Spanned<bool>>,
    }
}
