//! The words of YAML files that came back, put into their files and into the list of what they were made from.

use super::super::import_contacts::FileChange;
use super::import::{Import, named};
use crate::content::kinds::{TranslatedBy, UnitDigest};
use crate::content::values::LanguageTag;
use crate::content::yaml_places::{Placed, with_words};
use crate::diagnostic::finding;
use crate::translate::exchange::{Done, ReturnedUnit, State, ids};
use crate::translate::{
    Header, KeptWord, WordsFileStanding, kept_words_text, word_losses, words_path,
};
use std::collections::BTreeMap;

/// What came back for all YAML files, by their paths.
#[derive(Default)]
pub(super) struct Words {
    files: BTreeMap<String, Vec<Came>>,
}

/// What came back for one of the words of a file.
enum Came {
    /// Nothing.
    Not,
    /// What stands there, and somebody has seen it.
    AsItIs,
    /// These words.
    New(String),
}

impl Words {
    /// Takes what came back for a file, and notes down what it becomes.
    pub(super) fn file(
        &mut self,
        import: &mut Import<'_>,
        file: &WordsFileStanding<'_>,
        returned: &[&ReturnedUnit],
    ) {
        let ids = ids(file.words.iter().map(|it| &it.unit));
        let mut came: Vec<Came> = ids.iter().map(|_| Came::Not).collect();
        let mut first = None;
        let mut placed = Vec::new();
        for unit in returned {
            let Some(at) = ids.iter().position(|id| *id == unit.id) else {
                import.gone(unit, file.path);
                continue;
            };
            let words = &file.words[at];
            let own = words.own.as_ref();
            let read = import.read(&words.unit, unit, |unit, text| word_losses(unit, text, own));
            let Some(read) = read else {
                continue;
            };
            let is_there = own.is_some_and(|own| own.text == read.text);
            came[at] = match (is_there, &words.state, unit.done) {
                (true, State::Done, _) => Came::AsItIs,
                // A stale translation that comes back as it went is still stale.
                (true, _, Done::IfOther) => Came::Not,
                _ => Came::New(read.text),
            };
            if let (Came::New(text), false) = (&came[at], is_there) {
                first.get_or_insert(*unit);
                placed.push(Placed {
                    way: words.way.clone(),
                    text: text.clone(),
                });
            }
        }
        match (with_words(file.text, &placed), first) {
            (Some(after), Some(_)) => import.changes.push(FileChange {
                path: file.path.to_owned(),
                before: Some(file.text.to_owned()),
                after,
            }),
            (None, Some(first)) => import.findings.push(finding!(
                WORDS_NOT_WRITTEN, first.span,
                "the words of {} cannot be put into that file without harm to what stands around them, beginning with {}", file.path, named(first);
                help: "write these translations into the file by hand"
            )),
            (_, None) => {}
        }
        self.files.insert(file.path.to_owned(), came);
    }

    /// Notes down the list of what all words were made from, if somebody has translated any.
    pub(super) fn keep(
        self,
        import: &mut Import<'_>,
        files: &[WordsFileStanding<'_>],
        language: &LanguageTag,
    ) {
        let all = || self.files.values().flatten();
        if !all().any(|came| matches!(came, Came::New(_))) {
            return;
        }
        let mut kept = Vec::new();
        let mut have_all_come = true;
        for file in files {
            let came = self.files.get(file.path);
            for (at, words) in file.words.iter().enumerate() {
                let came = came.and_then(|came| came.get(at));
                have_all_come &= match came {
                    Some(Came::New(_)) => true,
                    // Whoever fills in some cells of a table has not read the others, unless they say so.
                    Some(Came::AsItIs) => import.order.checked_by.is_some(),
                    Some(Came::Not) | None => words.target.is_none(),
                };
                kept.extend(match came {
                    Some(Came::New(text)) => Some(KeptWord {
                        file: file.path,
                        source: &words.source.text,
                        target: UnitDigest::of(text),
                    }),
                    _ => words.kept(file.path),
                });
            }
        }
        let path = words_path(language);
        let before = import.folder.sources.find(&path);
        let header = header(import, language, have_all_come);
        import.changes.push(FileChange {
            before: before.map(|id| import.folder.sources.text(id).to_owned()),
            after: kept_words_text(&header, &kept),
            path,
        });
    }
}

/// Who has translated the words of all files. One list speaks for all of them: as long as a machine has made some
/// that nobody has checked and that did not come back anew, it says so.
fn header(import: &Import<'_>, language: &LanguageTag, have_all_come: bool) -> Header {
    let list = import.folder.content.word_units.get(language);
    let is_unchecked =
        list.is_some_and(|it| it.by.value == TranslatedBy::Machine && it.checked_by.is_none());
    let (by, checked_by) = match is_unchecked && !have_all_come {
        true => (TranslatedBy::Machine, None),
        false => (import.order.by, import.order.checked_by.clone()),
    };
    Header {
        by,
        checked_by,
        on: import.order.today,
    }
}
