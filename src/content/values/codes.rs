//! Ids and the codes of national registers.

use super::super::decode::{
    Decode, Problems, Shapes,
    shape::{self, Meaning, Shape},
};
use super::super::yaml::Node;
use super::{checked, invented, scalar};
use crate::diagnostic::rules;
use crate::source::Span;
use std::borrow::Borrow;
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The name of a thing: small letters, digits and single hyphens. It becomes part of addresses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Box<str>);

impl Id {
    /// The longest id, in characters, so that addresses stay short enough for QR codes.
    pub const MAX: usize = 60;

    /// An id from text, if it is one.
    pub fn new(text: &str) -> Option<Self> {
        let good = !text.is_empty()
            && text.len() <= Self::MAX
            && text.split('-').all(|part| {
                !part.is_empty()
                    && part
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            });
        good.then(|| Self(text.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// An id made from a text that is none, for a suggestion: `Our Team` gives `our-team`.
    pub fn suggestion(text: &str) -> Option<Self> {
        let dashed: String = without_accents(text)
            .to_lowercase()
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        let parts: Vec<&str> = dashed.split('-').filter(|part| !part.is_empty()).collect();
        Self::new(&parts.join("-"))
    }
}

/// A text in the nearest letters of English, for suggestions of names: `Café` gives `Cafe`.
pub fn without_accents(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .map(|c| match c {
            // Letters that Unicode does not take apart.
            'ł' => 'l',
            'Ł' => 'L',
            'ø' => 'o',
            'Ø' => 'O',
            'đ' => 'd',
            'Đ' => 'D',
            _ => c,
        })
        .collect()
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Decode for Id {
    const EXAMPLE: &'static str = "my-id";

    fn shape(_: &mut Shapes) -> Shape {
        shape::scalar("[a-z0-9]+(?:-[a-z0-9]+)*", Self::EXAMPLE)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let text = scalar(node, "an id", Self::EXAMPLE, problems)?.trim();
        let id = Self::new(text);
        if id.is_none() {
            let help = match Self::suggestion(text) {
                Some(better) => format!("write `{better}`: small letters, digits and hyphens"),
                None => "write small letters, digits and hyphens, such as `my-id`".to_owned(),
            };
            problems.bad(
                &rules::BAD_ID,
                node,
                format!("`{text}` cannot be an id"),
                &help,
            );
        }
        id
    }
}

/// The name of a picture, with its place. Reading one tells [`Problems`] that it is in use.
#[derive(Debug, Clone)]
pub struct PictureName {
    /// The name.
    pub name: Id,
    /// Where it stands.
    pub span: Span,
}

impl Decode for PictureName {
    const EXAMPLE: &'static str = "phone";

    fn shape(shapes: &mut Shapes) -> Shape {
        Id::shape(shapes).meaning(Meaning::Picture)
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let name = Id::decode(node, problems)?;
        problems.picture(name.as_str(), node.span);
        Some(Self {
            name,
            span: node.span,
        })
    }
}

macro_rules! code {
    ($(#[$meta:meta])* $name:ident, $what:literal, $example:literal, $pattern:literal, $check:expr, $invented:path) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// A code from text, if it is one.
            pub fn new(text: &str) -> Option<Self> {
                let check: fn(&str) -> bool = $check;
                check(text).then(|| Self(text.into()))
            }

            /// The code as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Decode for $name {
            const EXAMPLE: &'static str = $example;

            fn shape(_: &mut Shapes) -> Shape {
                shape::scalar($pattern, $example)
            }

            fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
                let code = checked(node, $what, &rules::BAD_CODE, $example, problems, Self::new)?;
                if $invented(code.as_str()) {
                    problems.placeholder(node, "this code");
                }
                Some(code)
            }
        }
    };
}

code!(
    /// An ONS code of an area: a letter for the country, two digits for the kind, six for the place.
    Gss, "an ONS (GSS) code of an area", "E08000037", "[EWSN][0-9]{8}",
    |text| matches!(text.as_bytes(), [b'E' | b'W' | b'S' | b'N', rest @ ..]
        if rest.len() == 8 && rest.iter().all(u8::is_ascii_digit)),
    invented::is_gss
);

code!(
    /// A code of the Organisation Data Service: three to six capital letters and digits.
    Ods, "an ODS code of an organisation", "QHM", "[A-Z0-9]{3,6}",
    |text| (3..=6).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()),
    invented::is_ods
);

code!(
    /// The first half of a postcode: `NE8`, `SR6`, `EC1A`.
    Outcode, "the first half of a postcode", "NE8", "[A-Z]{1,2}[0-9][0-9A-Z]?",
    |text| {
        let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
        let rest = &text.as_bytes()[letters..];
        (1..=2).contains(&letters)
            && matches!(rest, [a] if a.is_ascii_digit())
            || (1..=2).contains(&letters)
                && matches!(rest, [a, b] if a.is_ascii_digit()
                    && (b.is_ascii_digit() || b.is_ascii_uppercase()))
    },
    invented::is_outcode
);

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn ids_are_plain_and_suggestions_are_ids() {
        for bad in ["", "Gateshead", "a b", "-a", "a--b", "é", "../x"] {
            assert!(Id::new(bad).is_none(), "{bad}");
        }
        assert_eq!(
            Id::suggestion("Our Team!").map(|id| id.to_string()),
            Some("our-team".into())
        );
    }
}
