//! `translate accept`: translations that somebody has read beside the pages of today.

use super::super::import_contacts::FileChange;
use super::{Folder, check_wanted};
use crate::content::kinds::{TranslatedBy, UnitKind};
use crate::content::page::Page;
use crate::content::values::{Date, LanguageTag};
use crate::diagnostic::{Error, Finding, Findings, Severity, finding};
use crate::source::{Door, Sources, Span};
use crate::translate::{
    BlockWords, Header, Kept, KeptWord, List, Loss, Texts, Translated, TranslatedWords, Unit,
    Wanted, kept_text, kept_words_text, lines_up, list_path, losses, of_page, translated_words,
    word_losses, words_path,
};

/// Which translations are right, and who says so.
#[derive(Debug)]
pub struct AcceptOrder {
    /// The content folder as its author named it, for messages.
    pub shown_as: String,
    /// The tag of the language.
    pub language: String,
    /// Which pages.
    pub wanted: Wanted,
    /// Who has translated them.
    pub by: TranslatedBy,
    /// The role or group that has checked them.
    pub checked_by: Option<String>,
    /// The day that counts as today.
    pub today: Date,
}

/// What would be written.
#[derive(Debug)]
pub struct Accepted {
    /// The files of the content folder, for the places of findings.
    pub sources: Sources,
    /// What keeps a translation from being accepted, and what it should be looked at for.
    pub findings: Findings,
    /// The lists.
    pub changes: Vec<FileChange>,
    /// How many translations were accepted before, and have not changed.
    pub unchanged: usize,
}

/// Compares translations with the pages of today, and writes the list of each that has the same parts.
///
/// # Errors
/// When the folder cannot be read, or has no such language or page.
pub fn accept_translations(door: &dyn Door, order: &AcceptOrder) -> Result<Accepted, Error> {
    let folder = Folder::read(door, &order.shown_as)?;
    let language = folder.asked_for(&order.language)?;
    let mut accept = Accept {
        order,
        folder: &folder,
        language,
        texts: Texts::of(&folder.sources, &folder.content),
        findings: Vec::new(),
        changes: Vec::new(),
        unchanged: 0,
    };
    check_wanted(&order.wanted, &accept.texts, &[])?;
    accept.all();
    let Accept {
        findings,
        changes,
        unchanged,
        ..
    } = accept;
    let findings = Findings::new(findings, &folder.sources);
    Ok(Accepted {
        sources: folder.sources,
        findings,
        changes,
        unchanged,
    })
}

struct Accept<'f> {
    order: &'f AcceptOrder,
    folder: &'f Folder,
    language: &'f LanguageTag,
    texts: Texts<'f>,
    findings: Vec<Finding>,
    changes: Vec<FileChange>,
    unchanged: usize,
}

impl<'f> Accept<'f> {
    fn all(&mut self) {
        let first: Vec<(&str, &Page)> = self.texts.first().collect();
        for (path, page) in first {
            let translated = self.texts.translation(path, self.language);
            if let Some(translated) = translated.filter(|_| self.order.wanted.has(path, page)) {
                self.one((path, page), translated);
            }
        }
        // Whoever names pages does not speak of other files.
        if self.order.wanted.pages.is_empty() {
            self.words();
        }
    }

    /// The words of YAML files.
    fn words(&mut self) {
        let (sources, content) = (&self.folder.sources, &self.folder.content);
        let words = translated_words(sources, content, self.language);
        if words.is_empty() {
            return;
        }
        for words in &words {
            for loss in word_losses(&words.unit(), &words.target.text, None)
                .err()
                .into_iter()
                .flatten()
            {
                self.findings
                    .push(warning(loss, words.target.span, words.source.span));
            }
        }
        let list = content.word_units.get(self.language);
        let kept: Vec<KeptWord<'_>> = words.iter().map(TranslatedWords::kept).collect();
        let text = |on| kept_words_text(&self.header(on), &kept);
        let before = list.map(|it| text(Date(it.on.0)));
        self.put(words_path(self.language), before, text(self.order.today));
    }

    fn header(&self, on: Date) -> Header {
        Header {
            by: self.order.by,
            checked_by: self.order.checked_by.clone(),
            on,
        }
    }

    /// Notes down a list. `same` is what it would be if nothing but its day were new: the day of a list is that on
    /// which something in it was.
    fn put(&mut self, path: String, same: Option<String>, after: String) {
        let before = self.folder.sources.find(&path);
        let before = before.map(|id| self.folder.sources.text(id).to_owned());
        if before.is_some() && before == same {
            self.unchanged += 1;
            return;
        }
        self.changes.push(FileChange {
            path,
            before,
            after,
        });
    }

    fn one(&mut self, (from, page): (&str, &Page), translated: Translated<'f>) {
        let units = of_page(page, self.texts.text(page));
        let own = of_page(translated.page, self.texts.text(translated.page));
        if let Err(at) = lines_up(&units, &own) {
            self.findings
                .push(differs((from, &units), (translated, &own), at));
            return;
        }
        for (unit, own) in units.iter().zip(&own) {
            self.compare(unit, own);
        }
        let kept: Vec<Kept<'_>> = units
            .iter()
            .zip(&own)
            .map(|(unit, own)| Kept {
                kind: unit.kind,
                source: &unit.text,
                target: own.digest,
            })
            .collect();
        let text = |on| kept_text(from, &self.header(on), &kept);
        let same = match translated.list {
            List::Read(list) => Some(text(Date(list.on.0))),
            List::None | List::Broken => None,
        };
        let after = text(self.order.today);
        self.put(list_path(translated.path), same, after);
    }

    /// Whoever accepts a translation should know what it has not, but may have a reason.
    fn compare(&mut self, unit: &Unit, own: &Unit) {
        if unit.kind == UnitKind::Block {
            self.compare_blocks(unit, own);
            return;
        }
        for loss in losses(unit, &own.text).err().into_iter().flatten() {
            self.findings.push(warning(loss, own.span, unit.span));
        }
    }

    /// The words of a block, such as the questions of a form, are translated within it.
    fn compare_blocks(&mut self, unit: &Unit, own: &Unit) {
        let words = |unit: &Unit| BlockWords::of(&unit.text, unit.span);
        let (Some(today), Some(own)) = (words(unit), words(own)) else {
            return;
        };
        for part in &today.parts {
            let Some(own) = own.part(&part.way) else {
                continue;
            };
            let losses = word_losses(&part.unit, &own.unit.text, Some(&own.unit));
            for loss in losses.err().into_iter().flatten() {
                let finding = warning(loss, own.unit.span, part.unit.span);
                self.findings.push(finding);
            }
        }
    }
}

fn warning(loss: Loss, own: Span, source: Span) -> Finding {
    finding!(LOST_IN_TRANSLATION, own, "{}", loss.message; help: loss.help)
        .weighing(Severity::Warning)
        .also(source, "what it is a translation of")
}

/// The first part that differs.
fn differs(
    (from, units): (&str, &[Unit]),
    (translated, own): (Translated<'_>, &[Unit]),
    at: usize,
) -> Finding {
    let help =
        "give the translation the same headings, paragraphs, entries and blocks in the same order";
    let named = |unit: &Unit| match unit.level {
        0 => unit.kind.word().to_owned(),
        level => format!("{} of level {level}", unit.kind.word()),
    };
    match (units.get(at), own.get(at)) {
        (Some(unit), Some(own)) => finding!(
            UNITS_DO_NOT_FIT, own.span,
            "this {} stands where {from} has a {}", named(own), named(unit);
            help: help
        )
        .also(unit.span, "what stands there"),
        (Some(unit), None) => {
            let end = own.last().map_or(translated.page.head.span, |it| it.span);
            finding!(
                UNITS_DO_NOT_FIT, end,
                "the translation ends here, and {from} goes on with a {}", named(unit);
                help: help
            )
            .also(unit.span, "what is not translated")
        }
        (None, other) => {
            let place = other.map_or(translated.page.head.span, |it| it.span);
            finding!(
                UNITS_DO_NOT_FIT, place,
                "{from} has nothing that this is a translation of";
                help: help
            )
        }
    }
}
