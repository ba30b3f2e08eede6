//! `translate`: words for translators, words from translators, and which words a translation was made from.

mod accept;
mod export;
mod import;
mod import_blocks;
mod import_sheet;
mod import_words;

pub use accept::{AcceptOrder, Accepted, accept_translations};
pub use export::{ExportOrder, Exported, export_translation};
pub use import::{ImportOrder, TranslationImport, Unfinished, import_translation};

use crate::content::values::LanguageTag;
use crate::content::{self, Content, Loaded};
use crate::diagnostic::{Error, nearest};
use crate::source::{Door, Sources};
use crate::translate::exchange::ids;
use crate::translate::{BlockStanding, Standing, Texts, Wanted};

/// A content folder, read.
struct Folder {
    sources: Sources,
    content: Content,
}

impl Folder {
    /// What is wrong in it is left to `check`.
    fn read(door: &dyn Door, shown_as: &str) -> Result<Self, Error> {
        let (sources, refused) = Sources::read(door)?;
        let sources = sources.shown_below(shown_as);
        let Loaded { content, .. } = content::load(&sources, &refused);
        Ok(Self { sources, content })
    }

    fn first_language(&self) -> LanguageTag {
        let first = self.content.site.languages.first().cloned();
        first.unwrap_or_else(LanguageTag::british)
    }

    /// A further language of the site.
    fn language(&self, tag: &str) -> Option<&LanguageTag> {
        let mut further = self.content.site.languages.iter().skip(1);
        let tag = LanguageTag::new(tag)?;
        further.find(|it| **it == tag)
    }

    /// The same for a language that somebody named on the command line.
    fn asked_for(&self, tag: &str) -> Result<&LanguageTag, Error> {
        self.language(tag).ok_or_else(|| {
            let further = self.content.site.languages.iter().skip(1);
            let known: Vec<&str> = further.map(LanguageTag::as_str).collect();
            Error::Usage(match known.as_slice() {
                [] => "The site has one language. Add others to `languages` in site.yaml.".to_owned(),
                known => format!(
                    "The site is not translated into `{tag}`, but into {}. Add `{tag}` to `languages` in site.yaml.",
                    known.join(", ")
                ),
            })
        })
    }
}

/// A page or file that was asked for but does not exist is a mistake on the command line.
fn check_wanted(wanted: &Wanted, texts: &Texts<'_>, files: &[&str]) -> Result<(), Error> {
    let Some(unknown) = wanted.unknown(texts, files) else {
        return Ok(());
    };
    let ids = texts.first().map(|(_, page)| page.variant.id.as_str());
    let near = nearest(unknown, ids.chain(files.iter().copied()));
    let help = near.map_or_else(String::new, |near| format!(" Did you mean `{near}`?"));
    Err(Error::Usage(format!("There is no page `{unknown}`.{help}")))
}

/// The ids of what is translated in a page.
struct PageIds {
    /// Those of its units.
    units: Vec<String>,
    /// Those of the words of each block.
    words: Vec<Vec<String>>,
}

/// Units are counted first, so that the words of blocks change none of their ids.
fn ids_of(standing: &Standing<'_>, blocks: &[BlockStanding]) -> PageIds {
    let words = blocks.iter().flat_map(|block| &block.today.parts);
    let all = standing.units.iter().chain(words.map(|part| &part.unit));
    let mut units = ids(all);
    let mut words = units.split_off(standing.units.len()).into_iter();
    let words = blocks
        .iter()
        .map(|block| words.by_ref().take(block.parts.len()).collect());
    PageIds {
        words: words.collect(),
        units,
    }
}
