//! `printed-links.yaml`: addresses that stand on paper somewhere.

use crate::content::decode::{Spanned, record};
use crate::content::values::Text;

record! {
    /// `printed-links.yaml`.
    pub struct PrintedLinks("printed-links.yaml", example "addresses: [\"https://example.org/gateshead/\"]") {
        /// Whole addresses, as people type them or a phone reads them from a code.
        addresses: Vec<Spanned<Text>>,
    }
}
