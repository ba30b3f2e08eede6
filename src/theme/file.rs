//! `theme.yaml`.

use crate::content::decode::{Decode, Problems, Shape, Shapes, Spanned, record, shape};
use crate::content::values::{Id, PictureName, Text};
use crate::content::yaml::{Node, Value};
use crate::diagnostic::{finding, rules};

record! {
    /// `theme.yaml`.
    pub struct ThemeFile("theme.yaml", example "name: …") {
        /// Its name.
        name: Text,
        /// Version of what its templates are given.
        contract: Spanned<u32>,
        /// The theme that it extends; `fingerpost` when it does not say.
        extends: Option<Spanned<Id>>,
        /// One sentence.
        description: Option<Text>,
        /// Its licence.
        licence: Option<Text>,
        /// Pictures that its templates ask for by name.
        pictures: Vec<PictureName>,
        /// Colours by name.
        tokens: Option<Tokens>,
        /// Which colour stands on which.
        contrast: Vec<ContrastPair>,
    }
}

record! {
    /// A colour of words on a colour of ground.
    pub struct ContrastPair("a pair of colours", example "{ text: ink, on: paper, large: false }") {
        /// Colour of the words.
        text: Spanned<Id>,
        /// Colour of the ground.
        on: Spanned<Id>,
        /// Whether the words are large, or a part of a drawing.
        large: Option<bool>,
    }
}

record! {
    /// A colour by day and by night.
    pub struct TokenValue("a colour", example "{ light: \"#17324d\", dark: \"#f4ecdf\" }") {
        /// On light pages.
        light: Spanned<Colour>,
        /// On dark pages.
        dark: Spanned<Colour>,
    }
}

/// A colour as `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colour(String);

impl Colour {
    /// As CSS.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Red, green and blue.
    pub fn rgb(&self) -> [u8; 3] {
        // A colour that exists has six digits behind its sign.
        [1, 3, 5].map(|at| u8::from_str_radix(&self.0[at..at + 2], 16).unwrap_or_default())
    }
}

impl Decode for Colour {
    const EXAMPLE: &'static str = "\"#17324d\"";

    fn shape(_: &mut Shapes) -> Shape {
        shape::words("#[0-9A-Fa-f]{6}", Self::EXAMPLE)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let text = match &node.value {
            Value::Scalar(text) => text.trim(),
            _ => "",
        };
        let good = text.len() == 7
            && text.starts_with('#')
            && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit());
        if !good {
            problems.bad(
                &rules::BAD_VALUE,
                node,
                "this is not a colour".to_owned(),
                "write `\"#rrggbb\"` in quotes, such as `\"#17324d\"`",
            );
        }
        good.then(|| Self(text.to_ascii_lowercase()))
    }
}

/// Colours by name, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Tokens(pub Vec<(Spanned<Id>, TokenValue)>);

impl Decode for Tokens {
    const EXAMPLE: &'static str = "{ ink: { light: \"#17324d\", dark: \"#f4ecdf\" } }";

    fn shape(shapes: &mut Shapes) -> Shape {
        shape::named_values("[a-z0-9]+(?:-[a-z0-9]+)*", TokenValue::shape(shapes))
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let Value::Map(pairs) = &node.value else {
            problems.bad(
                &rules::WRONG_TYPE,
                node,
                "colours are names with values".to_owned(),
                "write `ink: { light: \"#17324d\", dark: \"#f4ecdf\" }`",
            );
            return None;
        };
        let mut tokens: Vec<(Spanned<Id>, TokenValue)> = Vec::new();
        for (key, value) in pairs {
            let name = Node {
                span: key.span,
                value: Value::Scalar(key.name.clone()),
            };
            let name = Spanned::<Id>::decode(&name, problems);
            let value = TokenValue::decode(value, problems);
            let (Some(name), Some(value)) = (name, value) else {
                continue;
            };
            if tokens.iter().any(|(other, _)| other.value == name.value) {
                problems.add(finding!(
                    DUPLICATE_KEY, name.span,
                    "the colour `{}` stands here twice", name.value;
                    help: "keep one of the two"
                ));
                continue;
            }
            tokens.push((name, value));
        }
        Some(Self(tokens))
    }
}
