//! What a file is allowed, though a rule of `check` speaks against it.

use super::super::decode::{Spanned, record};
use super::Text;

record! {
    /// Something that a file is allowed, though a rule speaks against it.
    pub struct Allowance("an allowance", example "{ rule: passive-voice, reason: … }") {
        /// The name or code of the rule.
        rule: Spanned<Text>,
        /// Why.
        reason: Text,
    }
}
