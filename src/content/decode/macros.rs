//! `record!` and `choice!`: the kinds of the content folder, declared.

/// Declares a kind with its keys: a field of type `T` is needed, `Option<T>` and `Vec<T>` are not.
/// `..name: Type` reads `SharedKeys` from the same map; `check` looks at the finished value.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident ($what:literal, example $example:literal) {
            $($(#[doc = $field_doc:literal])* $field:ident: $type:ty,)*
            $(..$(#[$shared_meta:meta])* $shared:ident: $shared_type:ty,)?
        }
        $(check $check:expr;)?
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone)]
        pub struct $name {
            $($(#[doc = $field_doc])* pub $field: $type,)*
            $($(#[$shared_meta])* pub $shared: $shared_type,)?
            /// Where it stands.
            pub span: $crate::source::Span,
        }

        impl $name {
            /// All keys that it may have.
            pub const KEYS: &'static [&'static str] = &[$($crate::content::decode::key(stringify!($field))),*];
        }

        impl $crate::content::decode::Decode for $name {
            const EXAMPLE: &'static str = $example;

            fn shape(shapes: &mut $crate::content::decode::Shapes) -> $crate::content::decode::Shape {
                shapes.named(stringify!($name), |_shapes| {
                    #[allow(unused_mut, reason = "only kinds with keys add to it")]
                    let mut record = $crate::content::decode::RecordShape::new($what, &[$($doc),*]);
                    $(record.field::<$type>(
                        $crate::content::decode::key(stringify!($field)),
                        &[$($field_doc),*],
                        _shapes,
                    );)*
                    $(record.shared::<$shared_type>(_shapes);)?
                    record.finish()
                })
            }

            fn decode(
                node: &$crate::content::yaml::Node,
                problems: &mut $crate::content::decode::Problems,
            ) -> Option<Self> {
                #[allow(unused_mut, reason = "only kinds with shared keys add to it")]
                let mut known = Self::KEYS.to_vec();
                $(known.extend(<$shared_type as $crate::content::decode::SharedKeys>::KEYS);)?
                let fields = $crate::content::decode::Fields::of(node, $what, &known, problems)?;
                $(let $field = fields.get::<$type>($crate::content::decode::key(stringify!($field)), $what, problems);)*
                $(let $shared = <$shared_type as $crate::content::decode::SharedKeys>::take(&fields, $what, problems);)?
                let value = Self {
                    $($field: $field?,)*
                    $($shared: $shared?,)?
                    span: fields.span(),
                };
                $(
                    let check: fn(&Self, &$crate::content::decode::Fields<'_>, &mut $crate::content::decode::Problems) = $check;
                    check(&value, &fields, problems);
                )?
                Some(value)
            }
        }
    };
}

/// The key of a field in YAML: `r#for`, which Rust needs for a word of its own, is `for`.
pub const fn key(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

/// Declares a value that is one of a few words.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $name:ident ($what:literal) {
            $($(#[doc = $variant_doc:literal])* $variant:ident = $word:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[doc = $variant_doc])* $variant,)*
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word that authors write.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }

        /// As the word that authors write: templates know it by that.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl $crate::content::decode::Decode for $name {
            const EXAMPLE: &'static str = $crate::content::decode::first(&[$($word),*]);

            fn shape(_: &mut $crate::content::decode::Shapes) -> $crate::content::decode::Shape {
                $crate::content::decode::shape::choice($what, &[$(($word, &[$($variant_doc),*])),*])
            }

            fn decode(
                node: &$crate::content::yaml::Node,
                problems: &mut $crate::content::decode::Problems,
            ) -> Option<Self> {
                let words = &[$($word),*];
                let at = $crate::content::decode::chosen(node, $what, words, problems)?;
                Self::ALL.get(at).copied()
            }
        }
    };
}

pub(crate) use {choice, record};
