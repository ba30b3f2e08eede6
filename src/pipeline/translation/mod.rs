//! `translate`: words for translators, words from translators, and which words a translation was made from.

mod accept;
mod export;
mod import;

pub use accept::{AcceptOrder, Accepted, accept_translations};
pub use export::{ExportOrder, Exported, export_translation};
pub use import::{ImportOrder, TranslationImport, Unfinished, import_translation};

use crate::content::values::LanguageTag;
use crate::content::{self, Content, Loaded};
use crate::diagnostic::{Error, nearest};
use crate::source::{Door, Sources};
use crate::translate::{Texts, Wanted};

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

/// A page that was asked for but does not exist is a mistake on the command line.
fn check_wanted(wanted: &Wanted, texts: &Texts<'_>) -> Result<(), Error> {
    let Some(unknown) = wanted.unknown(texts) else {
        return Ok(());
    };
    let ids = texts.first().map(|(_, page)| page.variant.id.as_str());
    let near = nearest(unknown, ids);
    let help = near.map_or_else(String::new, |near| format!(" Did you mean `{near}`?"));
    Err(Error::Usage(format!("There is no page `{unknown}`.{help}")))
}
