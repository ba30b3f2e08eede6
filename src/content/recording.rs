//! Recordings of pages: `pages/keyworkers.ur.mp3` reads `pages/keyworkers.ur.md` aloud.

use super::files::ending;
use super::page::{Page, Variant};
use super::values::{Format, Id};
use super::{Broken, Content};
use crate::diagnostic::{Finding, finding, nearest};
use crate::source::{SourceId, Span};

/// Endings of recordings: what every phone and computer of the last ten years plays.
pub const RECORDINGS: &[&str] = &["mp3", "m4a"];

/// Endings of other recordings, which some of them do not play.
const OTHERS: &[&str] = &[
    "ogg", "oga", "opus", "wav", "aac", "flac", "wma", "aiff", "m4b", "amr",
];

/// The most bytes of a recording: 20 minutes of speech, and what a family may have to pay for.
pub const MAX_RECORDING: usize = 10_000_000;

/// A recording of a page.
#[derive(Debug)]
pub struct Recording {
    /// Which text it reads.
    pub variant: Variant,
    /// The area whose folder it stands in.
    pub area: Option<Id>,
    /// Its file.
    pub source: SourceId,
    /// Its size in bytes.
    pub bytes: usize,
}

/// Whether a name is that of a recording, of whatever kind.
pub fn is_sound(name: &str) -> bool {
    ending(name).is_some_and(|it| [RECORDINGS, OTHERS].concat().contains(&it.as_str()))
}

/// What a recording reads, by the name of its file.
///
/// # Errors
/// A finding when it is of another kind, or is not named like a page.
pub fn variant(name: &str, source: SourceId) -> Result<Variant, Box<Finding>> {
    let (stem, _) = name.rsplit_once('.').unwrap_or((name, ""));
    let ending = ending(name).unwrap_or_default();
    let place = Span::new(source, 0, 0);
    if !RECORDINGS.contains(&ending.as_str()) {
        return Err(Box::new(finding!(
            LONE_RECORDING, place,
            "`{name}` cannot be offered: not every phone plays `.{ending}`";
            help: "save it as `{stem}.mp3`, or as `{stem}.m4a`"
        )));
    }
    Variant::of(stem).ok_or_else(|| {
        Box::new(finding!(
            LONE_RECORDING, place,
            "`{name}` is not named like a page";
            help: "name it like the file that it reads, such as `keyworkers.easy.{ending}` for `keyworkers.easy.md`"
        ))
    })
}

impl Recording {
    /// Whether it reads the text of this file: in the same format and language, and in the same folder, or,
    /// for one area alone, a text that all areas have.
    fn reads(&self, page: &Page) -> bool {
        let is_at_hand = page.area.is_none() || page.area == self.area;
        page.variant == self.variant && is_at_hand
    }
}

/// The recording of a page that is seen from an area: its own one first.
pub fn of_page<'c>(content: &'c Content, page: &Page, area: Option<&Id>) -> Option<&'c Recording> {
    let fitting = content.recordings.iter().filter(|it| it.reads(page));
    let here = fitting.filter(|it| it.area.is_none() || it.area.as_ref() == area);
    here.max_by_key(|it| it.area.is_some())
}

/// Recordings that are too large, or that no page would offer.
pub fn look(content: &Content) -> Vec<Finding> {
    let recordings = content.recordings.iter();
    recordings
        .filter_map(|recording| {
            let place = Span::new(recording.source, 0, 0);
            if recording.bytes > MAX_RECORDING {
                let most = MAX_RECORDING / 1_000_000;
                return Some(finding!(
                    LONE_RECORDING, place,
                    "this recording is larger than {most} MB, and too much for many phones";
                    help: "save it with 64 kbit/s and one channel: 20 minutes of speech are less than {most} MB"
                ));
            }
            let is_known = recording.area.as_ref().is_none_or(|area| {
                let known = content.areas.iter().any(|it| it.id == *area);
                known || content.broken.contains(&Broken::Area(area.clone()))
            });
            let is_broken = content.broken.contains(&Broken::Page(recording.variant.id.clone()));
            if is_broken || is_known && content.pages.iter().any(|page| recording.reads(page)) {
                return None;
            }
            let own = stem(&recording.variant);
            let others = content.pages.iter().map(|page| &page.variant);
            let is_written = others.clone().any(|it| it.id == recording.variant.id);
            let stems: Vec<String> = others.map(stem).collect();
            let help = match nearest(&own, stems.iter().map(String::as_str)) {
                Some(near) if !is_written => {
                    format!("name it like the page that it reads, such as `{near}`")
                }
                _ => format!("write `{own}.md` beside it, which says the same"),
            };
            Some(finding!(
                LONE_RECORDING, place,
                "there is no page `{own}.md` that this recording reads";
                help: help
            ))
        })
        .collect()
}

/// The name of a file without its ending: `keyworkers.easy.ur`.
fn stem(variant: &Variant) -> String {
    let easy = match variant.format {
        Format::Easy => ".easy",
        Format::Plain => "",
    };
    let language = variant.language.as_ref();
    let language = language.map_or_else(String::new, |it| format!(".{}", it.in_addresses()));
    format!("{}{easy}{language}", variant.id)
}
