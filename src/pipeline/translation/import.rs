//! `translate import`: what came back from a translator, as the files that would be written.

use super::super::import_contacts::FileChange;
use super::Folder;
use crate::content::kinds::{TranslatedBy, UnitDigest, UnitKind, UnitsFile};
use crate::content::page::Page;
use crate::content::values::{Date, LanguageTag};
use crate::content::{self};
use crate::diagnostic::{Error, Finding, Findings, Severity, finding};
use crate::source::{Door, Sources};
use crate::translate::exchange::{self, Done, Returned, ReturnedUnit, State, has_words, ids};
use crate::translate::{
    Base, Draft, Header, Kept, NotWritten, Part, Standing, Texts, Unit, kept_text, list_path,
    losses, page as written,
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
    /// The pages and lists that would be written.
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

struct Import<'f> {
    order: &'f ImportOrder,
    folder: &'f Folder,
    texts: Texts<'f>,
    findings: Vec<Finding>,
    changes: Vec<FileChange>,
    unchanged: usize,
    unfinished: Vec<Unfinished>,
}

/// A page while it is put together.
struct Sheet<'s, 'f> {
    path: &'f str,
    page: &'f Page,
    standing: &'s Standing<'f>,
    /// For each unit the words that came back, and the unit that they came back in.
    taken: Vec<Option<(Unit, &'s ReturnedUnit)>>,
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
        let mut by_page: BTreeMap<&str, Vec<&ReturnedUnit>> = BTreeMap::new();
        for unit in &returned.units {
            by_page.entry(&unit.page).or_default().push(unit);
        }
        for (page, units) in by_page {
            let path = format!("{page}.md");
            let text = self.texts.first().find(|(it, _)| *it == path);
            match (text, units.first()) {
                (Some(text), _) => self.page(text, &units, language),
                (None, Some(first)) => self.findings.push(
                    finding!(
                        OTHER_VERSION, first.span,
                        "there is no page `{path}`, so {} parts of this file are not read", units.len();
                        help: "export the pages of today, and let the translator go on with them"
                    )
                    .weighing(Severity::Error),
                ),
                (None, None) => {}
            }
        }
    }

    fn page(
        &mut self,
        (path, page): (&'f str, &'f Page),
        returned: &[&ReturnedUnit],
        language: &'f LanguageTag,
    ) {
        let standing = Standing::of(&self.texts, (path, page), language);
        let ids = ids(&standing.units);
        let mut sheet = Sheet {
            path,
            page,
            standing: &standing,
            taken: standing.units.iter().map(|_| None).collect(),
        };
        for unit in returned {
            match ids.iter().position(|id| *id == unit.id) {
                Some(at) => self.take(&mut sheet, at, unit),
                None => self.findings.push(finding!(
                    OTHER_VERSION, unit.span,
                    "this is a translation of words that are no longer in {path}: “{}”", unit.source;
                    help: "nothing is done with it. Export the page of today to see what stands there now"
                )),
            }
        }
        if sheet.taken.iter().any(Option::is_some) {
            self.put_together(&sheet, language);
        } else {
            self.unfinished(
                &sheet,
                standing.units.iter().filter(|it| has_words(it)).count(),
            );
        }
    }

    fn take<'s>(&mut self, sheet: &mut Sheet<'s, 'f>, at: usize, returned: &'s ReturnedUnit) {
        let unit = &sheet.standing.units[at];
        if returned.is_empty() || returned.done == Done::No {
            return;
        }
        let markdown = match returned.markdown(unit) {
            Ok(markdown) => markdown,
            Err(code) => {
                self.findings.push(finding!(
                    LOST_IN_TRANSLATION, returned.span,
                    "the code `{code}` of {} stands for nothing", named(returned);
                    help: "take over the codes of the words that are translated, each once"
                ));
                return;
            }
        };
        let read = match losses(unit, &markdown) {
            Ok(read) => read,
            Err(losses) => {
                for loss in losses {
                    self.findings.push(finding!(
                        LOST_IN_TRANSLATION, returned.span,
                        "{} in {}", loss.message, named(returned);
                        help: loss.help
                    ));
                }
                return;
            }
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

    fn unfinished(&mut self, sheet: &Sheet<'_, '_>, open: usize) {
        let all = sheet.standing.units.iter().filter(|it| has_words(it));
        self.unfinished.push(Unfinished {
            path: sheet.path.to_owned(),
            open,
            all: all.count(),
        });
    }

    fn put_together(&mut self, sheet: &Sheet<'_, 'f>, language: &LanguageTag) {
        let parts: Vec<Option<Part>> = (0..sheet.taken.len()).map(|at| sheet.part(at)).collect();
        let open = parts.iter().filter(|it| it.is_none()).count();
        if open > 0 {
            self.unfinished(sheet, open);
            return;
        }
        let parts: Vec<Part> = parts.into_iter().flatten().collect();
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

impl Sheet<'_, '_> {
    /// The words of a unit; `None` where nobody has translated it.
    fn part(&self, at: usize) -> Option<Part> {
        let unit = &self.standing.units[at];
        let stands = self.standing.stands[at].as_ref();
        let from = stands.map(|it| it.own);
        let own = stands.map(|it| (&self.standing.own[it.own], &it.state));
        let text = match (&self.taken[at], own) {
            (Some((read, _)), _) => &read.text,
            // What has no words is that of today, but a block in another language may have words of its own.
            (None, Some((own, State::Stale(None)))) if !has_words(unit) => &own.text,
            (None, _) if !has_words(unit) && self.is_copy(at) => &unit.text,
            (None, Some((own, State::Done | State::Stale(Some(_))))) => &own.text,
            (None, _) => return None,
        };
        Some(Part {
            text: text.clone(),
            from,
        })
    }

    /// The words that a unit of the page was translated from, which may be older than the page.
    fn translated_from(&self, at: usize) -> &str {
        let unit = &self.standing.units[at];
        let stands = self.standing.stands[at].as_ref();
        match stands.map(|it| &it.state) {
            Some(State::Stale(Some(was)))
                if self.taken[at].is_none() && (has_words(unit) || !self.is_copy(at)) =>
            {
                was
            }
            _ => &unit.text,
        }
    }

    /// Whether a unit stands in the translation as it stood in the page that it was made from, or not at all.
    fn is_copy(&self, at: usize) -> bool {
        let Some(stands) = &self.standing.stands[at] else {
            return true;
        };
        let own = self.standing.own[stands.own].digest;
        match &stands.state {
            State::Stale(Some(was)) => UnitDigest::of(was) == own,
            State::Done | State::New | State::Stale(None) => self.standing.units[at].digest == own,
        }
    }

    fn not_written(&self, reason: NotWritten) -> Finding {
        let first = self.taken.iter().flatten().next();
        match reason {
            NotWritten::Head => {
                let finding = finding!(
                    LOST_IN_TRANSLATION,
                    "the title of {} cannot be put in without losing what stands around it", self.path;
                    help: "write the translation of the title and the description into the file by hand"
                );
                match first {
                    Some((_, returned)) => finding.at(returned.span),
                    None => finding,
                }
            }
            NotWritten::ReadOtherwise(at) => {
                let taken = self.taken.get(at).and_then(Option::as_ref).or(first);
                let unit = self.standing.units.get(at);
                let what = unit.map_or("part", |it| it.kind.word());
                let what = match unit.map(|it| it.kind) {
                    Some(UnitKind::Item) => "entry of a list",
                    _ => what,
                };
                let finding = finding!(
                    LOST_IN_TRANSLATION,
                    "in {} these words would not be read as one {what}", self.path;
                    help: "write a backslash before a sign that begins a list, a heading or a quotation"
                );
                match taken {
                    Some((_, returned)) => finding.at(returned.span),
                    None => finding,
                }
            }
        }
    }
}

/// A unit by its id.
fn named(unit: &ReturnedUnit) -> String {
    format!("{}#{}", unit.page, unit.id)
}

/// Whether a list says already what would be written.
fn says(list: &UnitsFile, kept: &[Kept<'_>]) -> bool {
    list.units.len() == kept.len()
        && list.units.iter().zip(kept).all(|(old, new)| {
            old.kind == new.kind && old.source.as_str() == new.source && old.target == new.target
        })
}
