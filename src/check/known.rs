//! Words that readers of a site are told or must know, whichever text they stand in.

use crate::content::values::Format;
use crate::content::{Broken, things::ThingKind};
use crate::site::Site;
use crate::words::phrases::Phrases;

/// The words of a site, made once for all its texts.
#[derive(Debug, Default)]
pub struct KnownWords {
    /// What the glossary explains, and the parts of its terms: pages mark the first use of a term and
    /// lead to its explanation.
    pub glossary: Phrases,
    /// What the site cannot do without (`core_terms` of `site.yaml`), and the parts of these terms.
    pub core: Phrases,
    /// Whether all files of the glossary could be read. Where one could not, nobody knows what it would
    /// have explained, and rules that ask for an explanation are silent.
    pub is_complete: bool,
}

impl KnownWords {
    /// Those of a site.
    pub fn of(site: &Site<'_>) -> Self {
        let is_glossary =
            |it: &Broken| matches!(it, Broken::Thing(ThingKind::Glossary, _) | Broken::Site);
        let mut known = Self {
            is_complete: !site.content.broken.iter().any(is_glossary),
            ..Self::default()
        };
        let files = site.content.glossaries.iter();
        for term in files.flat_map(|file| file.value.terms.iter()) {
            for format in [Format::Plain, Format::Easy] {
                known
                    .glossary
                    .add_parts(term.term.in_first_language(format));
            }
            for also in &term.also {
                known.glossary.add_parts(also.as_str());
            }
        }
        for term in &site.content.site.core_terms {
            known.core.add_parts(term.as_str());
        }
        known
    }
}
