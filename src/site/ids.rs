//! Numbers of what a site consists of. Each kind has a type of its own, so that the number of a page
//! cannot be taken for that of an edition; lists are indexed by these types alone.

macro_rules! numbers {
    ($($(#[$meta:meta])* $name:ident)*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name(u32);

            impl From<usize> for $name {
                /// More than four thousand million do not fit in memory, so the number always fits.
                fn from(number: usize) -> Self {
                    Self(u32::try_from(number).unwrap_or(u32::MAX))
                }
            }

            impl From<$name> for usize {
                fn from(id: $name) -> Self {
                    id.0 as usize
                }
            }
        )*
    };
}

numbers! {
    /// The number of a branch: the root of a site, or one of its areas.
    BranchId
    /// The number of an edition: a branch in one format and language.
    EditionId
    /// The number of a page, or of a leaflet's page, of one edition.
    PageId
}
