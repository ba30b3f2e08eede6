//! `translate import`: what came back from a translator, as the files that would be written.

use super::super::import_contacts::FileChange;
use super::import_blocks::BlockSheet;
use super::import_sheet::{NoParts, Sheet, Taken};
use super::import_words::Words;
use super::{Folder, ids_of};
use crate::content::kinds::{TranslatedBy, UnitDigest, UnitsFile};
use crate::content::page::Page;
use crate::content::values::{Date, LanguageTag};
use crate::content::{self};
use crate::diagnostic::{Error, Finding, Findings, Severity, finding};
use crate::source::{Door, Sources};
use crate::translate::exchange::{self, Done, Returned, ReturnedUnit, State};
use crate::translate::{
    Base, Draft, Header, Kept, Loss, Part, Standing, Texts, Unit, kept_text, list_path, losses,
    page as written, word_losses, words_of_files,
};
use std::collections::BTreeMap;

/// Who has translated what came back.
#[derive(Debug)]
pub struct ImportOrder {
    /// The content folder as its author named it, for messages.
    pub shown_as: String,
    /// Who has translated it.
    pub by: TranslatedBy,
    /// The role or group that has checked it.
    pub checked_by: Option<String>,
    /// The day that counts as today.
    pub today: Date,
}

/// What an import would do.
#[derive(Debug)]
pub struct TranslationImport {
    /// The file, for the places of findings.
    pub sources: Sources,
    /// What is wrong in it.
    pub findings: Findings,
    /// The pages, YAML files and lists that would be written.
    pub changes: Vec<FileChange>,
    /// How many pages are as they were.
    pub unchanged: usize,
    /// Pages that are not written yet.
    pub unfinished: Vec<Unfinished>,
}

/// A page of which parts are not translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// The path of the page that is translated.
    pub path: String,
    /// How many parts are not translated, or not from the words of today.
    pub open: usize,
    /// How many it has.
    pub all: usize,
}

/// Reads what came back, and compares it with the pages of today.
///
/// # Errors
/// When the folder or the file cannot be read.
pub fn import_translation(
    door: &dyn Door,
    file: &dyn Door,
    file_shown_as: &str,
    order: &ImportOrder,
) -> Result<TranslationImport, Error> {
    let folder = Folder::read(door, &order.shown_as)?;
    let (sources, refused) = Sources::read(file)?;
    let sources = sources.shown_below(file_shown_as);
    let mut findings: Vec<Finding> = refused.iter().map(content::refusal).collect();
    let mut returned = Returned::default();
    if let Some((id, source)) = sources.iter().next().filter(|_| refused.is_empty()) {
        returned = exchange::read(id, source, &mut findings);
    }
    let mut import = Import {
        order,
        folder: &folder,
        texts: Texts::of(&folder.sources, &folder.content),
        findings,
        changes: Vec::new(),
        unchanged: 0,
        unfinished: Vec::new(),
    };
    if let Some(language) = import.language(&returned) {
        import.all(&returned, language);
    }
    let Import {
        findings,
        changes,
        unchanged,
        unfinished,
        ..
    } = import;
    Ok(TranslationImport {
        findings: Findings::new(findings, &sources),
        sources,
        changes,
        unchanged,
        unfinished,
    })
}

pub(super) struct Import<'f> {
    pub(super) order: &'f ImportOrder,
    pub(super) folder: &'f Folder,
    texts: Texts<'f>,
    pub(super) findings: Vec<Finding>,
    pub(super) changes: Vec<FileChange>,
    unchanged: usize,
    unfinished: Vec<Unfinished>,
}

impl<'f> Import<'f> {
    /// The language of the file, which must be one of the site.
    fn language(&mut self, returned: &Returned) -> Option<&'f LanguageTag> {
        let Some((tag, place)) = &returned.language else {
            if let Some(unit) = returned.units.first() {
                self.findings.push(finding!(
                    BAD_HAND_OVER, unit.span,
                    "this file does not say which language it is in";
                    help: "write its tag where it was exported: `trgLang` of XLIFF, `Language` of PO, the head of the last column of a table"
                ));
            }
            return None;
        };
        let language = self.folder.language(tag);
        if language.is_none() {
            self.findings.push(finding!(
                BAD_HAND_OVER, *place,
                "this file is in `{tag}`, and the site is not";
                help: "add `{tag}` to `languages` in site.yaml, or write the tag of the language that it is in"
            ));
        }
        language
    }

    fn all(&mut self, returned: &Returned, language: &'f LanguageTag) {
        let files = words_of_files(&self.folder.sources, &self.folder.content, language);
        let mut words = Words::default();
        let mut by_page: BTreeMap<&str, Vec<&ReturnedUnit>> = BTreeMap::new();
        for unit in &returned.units {
            by_page.entry(&unit.page).or_default().push(unit);
        }
        for (page, units) in by_page {
            let path = exchange::file(page);
            let text = self.texts.first().find(|(it, _)| *it == path);
            let file = files.iter().find(|file| file.path == path);
            match (text, file, units.first()) {
                (Some(text), _, _) => self.page(text, &units, language),
                (None, Some(file), _) => words.file(self, file, &units),
                (None, None, Some(first)) => self.findings.push(
                    finding!(
                        OTHER_VERSION, first.span,
                        "there is no page `{path}`, so {} parts of this file are not read", units.len();
                        help: "export the pages of today, and let the translator go on with them"
                    )
                    .weighing(Severity::Error),
                ),
                (None, None, None) => {}
            }
        }
        words.keep(self, &files, language);
    }

    fn page(
        &mut self,
        (path, page): (&'f str, &'f Page),
        returned: &[&ReturnedUnit],
        language: &'f LanguageTag,
    ) {
        let standing = Standing::of(&self.texts, (path, page), language);
        let blocks = standing.blocks();
        let ids = ids_of(&standing, &blocks);
        let mut sheet = Sheet::new((path, page), &standing, &blocks);
        for unit in returned {
            let at = ids.units.iter().position(|id| *id == unit.id);
            let mut words = ids.words.iter().enumerate();
            let in_block = words.find_map(|(block, ids)| {
                let at = ids.iter().position(|id| *id == unit.id)?;
                Some((block, at))
            });
            match (at, in_block) {
                (Some(at), _) => self.take(&mut sheet, at, unit),
                (None, Some((block, at))) => {
                    let block = &mut sheet.blocks[block];
                    block.taken[at] = self.take_words(block, at, unit);
                }
                (None, None) => self.gone(unit, path),
            }
        }
        match sheet.has_any() {
            true => self.put_together(&sheet, language),
            false => self.unfinished(&sheet, sheet.all()),
        }
    }

    /// Tells of words that are no longer there.
    pub(super) fn gone(&mut self, unit: &ReturnedUnit, path: &str) {
        self.findings.push(finding!(
            OTHER_VERSION, unit.span,
            "this is a translation of words that are no longer in {path}: “{}”", unit.source;
            help: "nothing is done with it. Export the page of today to see what stands there now"
        ));
    }

    /// The words that came back for a unit, if somebody has translated it and nothing is lost.
    pub(super) fn read(
        &mut self,
        unit: &Unit,
        returned: &ReturnedUnit,
        losses: impl Fn(&Unit, &str) -> Result<Unit, Vec<Loss>>,
    ) -> Option<Unit> {
        if returned.is_empty() || returned.done == Done::No {
            return None;
        }
        let markdown = match returned.markdown(unit) {
            Ok(markdown) => markdown,
            Err(code) => {
                self.findings.push(finding!(
                    LOST_IN_TRANSLATION, returned.span,
                    "the code `{code}` of {} stands for nothing", named(returned);
                    help: "take over the codes of the words that are translated, each once"
                ));
                return None;
            }
        };
        let read = losses(unit, &markdown);
        let losses = read.as_ref().err().into_iter().flatten();
        self.findings.extend(losses.map(|loss| {
            finding!(
                LOST_IN_TRANSLATION, returned.span,
                "{} in {}", loss.message, named(returned);
                help: "{}", loss.help
            )
        }));
        read.ok()
    }

    fn take<'s>(&mut self, sheet: &mut Sheet<'s, 'f>, at: usize, returned: &'s ReturnedUnit) {
        let Some(read) = self.read(&sheet.standing.units[at], returned, losses) else {
            return;
        };
        let stands = sheet.standing.stands[at].as_ref();
        let is_old = stands.is_some_and(|it| {
            it.state != State::Done && sheet.standing.own[it.own].text == read.text
        });
        if is_old && returned.done == Done::IfOther {
            return;
        }
        sheet.taken[at] = Some((read, returned));
    }

    /// The same for words of a block.
    fn take_words<'s>(
        &mut self,
        block: &BlockSheet<'s>,
        at: usize,
        returned: &'s ReturnedUnit,
    ) -> Taken<'s> {
        let part = &block.standing.parts[at];
        let own = part.own.as_ref();
        let read = self.read(
            &block.standing.today.parts[at].unit,
            returned,
            |unit, text| word_losses(unit, text, own),
        )?;
        let is_old = part.state != State::Done && own.is_some_and(|own| own.text == read.text);
        (!is_old || returned.done != Done::IfOther).then_some((read, returned))
    }

    fn unfinished(&mut self, sheet: &Sheet<'_, '_>, open: usize) {
        self.unfinished.push(Unfinished {
            path: sheet.path.to_owned(),
            open,
            all: sheet.all(),
        });
    }

    fn put_together(&mut self, sheet: &Sheet<'_, 'f>, language: &LanguageTag) {
        let parts = match sheet.parts() {
            Ok(parts) => parts,
            Err(NoParts::Open(open)) => {
                self.unfinished(sheet, open);
                return;
            }
            Err(NoParts::Clash(returned)) => {
                self.findings.push(finding!(
                    WORDS_NOT_WRITTEN, returned.span,
                    "{} cannot be put into the translation of {}: its block there is not like that of today", named(returned), sheet.path;
                    help: "give the block in the translation the same options as that of the page, then import this file again"
                ));
                return;
            }
        };
        let standing = sheet.standing;
        let existing = standing.translated.map(|it| Base {
            text: self.texts.text(it.page),
            units: &standing.own,
        });
        let draft = Draft {
            format: sheet.page.variant.format,
            source: Base {
                text: self.texts.text(sheet.page),
                units: &standing.units,
            },
            existing,
            parts: &parts,
        };
        match written(&draft) {
            Ok(text) => self.keep(sheet, language, &parts, text),
            Err(reason) => {
                let finding = sheet.not_written(reason);
                self.findings.push(finding);
            }
        }
    }

    /// Notes down what differs from the files as they are.
    fn keep(
        &mut self,
        sheet: &Sheet<'_, '_>,
        language: &LanguageTag,
        parts: &[Part],
        text: String,
    ) {
        let translated = sheet.standing.translated;
        let path = match translated {
            Some(translated) => translated.path.to_owned(),
            None => {
                let stem = sheet.path.strip_suffix(".md").unwrap_or(sheet.path);
                format!("{stem}.{}.md", language.in_addresses())
            }
        };
        let kept: Vec<Kept<'_>> = (0..parts.len())
            .map(|at| Kept {
                kind: sheet.standing.units[at].kind,
                source: sheet.translated_from(at),
                target: UnitDigest::of(&parts[at].text),
            })
            .collect();
        let before = translated.map(|it| self.texts.text(it.page).to_owned());
        let is_page_new = before.as_ref() != Some(&text);
        if is_page_new {
            self.changes.push(FileChange {
                path: path.clone(),
                before,
                after: text,
            });
        }
        let is_list_new = !sheet.standing.list().is_some_and(|it| says(it, &kept));
        if is_page_new || is_list_new {
            let list = list_path(&path);
            let header = Header {
                by: self.order.by,
                checked_by: self.order.checked_by.clone(),
                on: self.order.today,
            };
            let before = self.folder.sources.find(&list);
            self.changes.push(FileChange {
                before: before.map(|id| self.folder.sources.text(id).to_owned()),
                after: kept_text(sheet.path, &header, &kept),
                path: list,
            });
        } else {
            self.unchanged += 1;
        }
    }
}

/// A unit by its id.
pub(super) fn named(unit: &ReturnedUnit) -> String {
    format!("{}#{}", unit.page, unit.id)
}

/// Whether a list says already what would be written.
fn says(list: &UnitsFile, kept: &[Kept<'_>]) -> bool {
    list.units.len() == kept.len()
        && list.units.iter().zip(kept).all(|(old, new)| {
            old.kind == new.kind && old.source.as_str() == new.source && old.target == new.target
        })
}
