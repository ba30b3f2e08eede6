//! Which pages can be heard: by a recording beside them, or read aloud by the reader's own device.

use super::addresses::RECORDINGS;
use super::{PageId, Site};
use crate::content::blocks::BlockKind;
use crate::content::page::PageAudience;
use crate::content::recording::{self, Recording};
use crate::source::SourceId;

/// Languages that no device reads aloud, as far as is known, though some list a voice and then speak English
/// (<https://github.com/readium/speech>, November 2026). A recording is the only honest way there.
const WITHOUT_VOICES: &[&str] = &["ckb", "ku", "pa", "so", "ur"];

/// Blocks of pages that nobody would listen to: fields, and a list of pictures.
const SILENT: &[BlockKind] = &[BlockKind::Areas, BlockKind::Search, BlockKind::Credits];

impl<'c> Site<'c> {
    /// The recording of a page. What stands in for a translation has none, and paper neither.
    pub fn recording(&self, number: PageId) -> Option<&'c Recording> {
        let page = &self.pages[number];
        let area = self.branches[self.editions[page.edition].branch].area();
        let is_own = page.leaflet.is_none() && page.translated;
        let content = self.content;
        is_own
            .then(|| recording::of_page(content, page.page, area.map(|it| &it.id)))
            .flatten()
    }

    /// The path of a file that a page offers: a document has its own, and a recording one such as
    /// `recordings/gateshead/keyworkers.ur.mp3`.
    pub fn offered_path(&self, source: SourceId) -> String {
        let path = self.sources.get(source).path();
        let mut recordings = self.content.recordings.iter();
        let Some(recording) = recordings.find(|it| it.source == source) else {
            return path.to_owned();
        };
        let name = path.rsplit('/').next().unwrap_or(path);
        match &recording.area {
            Some(area) => format!("{RECORDINGS}{area}/{name}"),
            None => format!("{RECORDINGS}{name}"),
        }
    }

    /// Whether a page offers to be read aloud by the device: one for families, that is no form, in a language
    /// that devices have voices for.
    pub fn reads_aloud(&self, number: PageId) -> bool {
        let page = &self.pages[number];
        let language = self.editions[page.edition].language.language();
        page.translated
            && page.page.head.audience != Some(PageAudience::Professionals)
            && !page.page.is_form()
            && !SILENT.iter().any(|kind| page.page.shows(*kind))
            && !WITHOUT_VOICES.contains(&language)
    }
}
