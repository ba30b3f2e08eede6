//! Findings as the pages of the preview show them.

use super::ServePurpose;
use super::desk::may_be_changed;
use super::editor::Editor;
use super::items::address;
use crate::check::passage::Passage;
use crate::check::text::is_about_words;
use crate::diagnostic::report::visible;
use crate::diagnostic::{Finding, Findings};
use crate::pipeline::Preview;
use crate::site::PageId;
use crate::source::Sources;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Where files are on this machine, and what opens them.
#[derive(Debug)]
pub(super) struct Places {
    content: PathBuf,
    editor: Editor,
    purpose: ServePurpose,
}

impl Places {
    pub fn new(content: &Path, editor: Editor, purpose: ServePurpose) -> Self {
        Self {
            content: std::path::absolute(content).unwrap_or_else(|_| content.to_owned()),
            editor,
            purpose,
        }
    }

    /// The address of the form of a file.
    fn form(&self, path: &str) -> Option<String> {
        let has_form = self.purpose == ServePurpose::Edit && may_be_changed(path);
        has_form.then(|| address(path, ""))
    }
}

/// A finding.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Note {
    severity: &'static str,
    code: &'static str,
    rule: &'static str,
    /// Why it matters.
    why: &'static str,
    message: String,
    help: Option<String>,
    place: Option<NotePlace>,
    /// The words that it is about, as the page shows them, where they can be marked.
    marked: Option<Marked>,
}

#[derive(Debug, Clone, Serialize)]
struct NotePlace {
    file: String,
    line: usize,
    column: usize,
    /// In a spreadsheet, the sheet with the cell.
    cell: Option<String>,
    /// What opens the editor there.
    open: Option<String>,
    /// The form of the file, where there are forms.
    form: Option<String>,
}

/// Words in a sentence.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Marked {
    before: String,
    words: String,
    after: String,
}

impl Note {
    /// A finding without its words.
    pub fn of(finding: &Finding, sources: &Sources, places: &Places) -> Self {
        let place = finding.span.map(|span| {
            let place = sources.place(span);
            let source = sources.get(span.source);
            // What is built in is no file that anybody could open, and an editor opens no spreadsheet.
            let is_text = !source.is_built_in() && place.cell.is_none();
            let file = is_text.then(|| places.content.join(source.path()));
            NotePlace {
                form: match source.is_built_in() {
                    true => None,
                    false => places.form(source.path()),
                },
                open: file.and_then(|it| places.editor.link(&it, place.line, place.column)),
                file: visible(&place.file).into_owned(),
                line: place.line,
                column: place.column,
                cell: place.cell.as_deref().map(|it| visible(it).into_owned()),
            }
        });
        Self {
            severity: finding.severity().word(),
            code: finding.rule.code,
            rule: finding.rule.name,
            why: finding.rule.why,
            message: visible(&finding.message).into_owned(),
            help: finding.help.as_deref().map(|it| visible(it).into_owned()),
            place,
            marked: None,
        }
    }
}

/// What is known about one page.
#[derive(Debug, Default, Serialize)]
pub(super) struct PageNotes {
    /// Whether the rules have been run.
    pub is_read: bool,
    /// What was found in its own words.
    pub here: Vec<Note>,
    /// How many findings all other files have.
    pub elsewhere: usize,
    /// Where its other format is.
    pub twin: Option<String>,
    /// Its file.
    pub file: Option<String>,
}

impl PageNotes {
    /// What was found on the page with the path `path`.
    pub fn of(preview: &Preview<'_, '_>, path: &str, places: &Places) -> Self {
        let site = preview.site();
        let page = preview.page(path);
        let twin = page.and_then(|page| site.twin(page));
        let twin = twin.map(|twin| site.href(twin));
        let file = page.map(|page| site.pages[page].page.document.source);
        let file = file.map(|file| site.sources.get(file).path().to_owned());
        let Some(findings) = preview.findings() else {
            return Self {
                twin,
                file,
                ..Self::default()
            };
        };
        let Some(page) = page else {
            return Self {
                is_read: true,
                elsewhere: findings.iter().count(),
                ..Self::default()
            };
        };
        let own = site.pages[page].page.document.source;
        let is_here = |it: &&Finding| it.span.is_some_and(|span| span.source == own);
        let passages = preview.passages(page);
        let here: Vec<Note> = findings
            .iter()
            .filter(is_here)
            .map(|finding| {
                let mut note = Note::of(finding, site.sources, places);
                note.marked = marks(preview, page, &passages, finding);
                note
            })
            .collect();
        Self {
            is_read: true,
            elsewhere: findings.iter().count() - here.len(),
            here,
            twin,
            file,
        }
    }
}

/// The words of a page that a finding is about, in their sentence.
pub(super) fn marks(
    preview: &Preview<'_, '_>,
    page: PageId,
    passages: &[Passage],
    finding: &Finding,
) -> Option<Marked> {
    let head = preview.site().pages[page].page.head.title.span;
    let mut about = passages
        .iter()
        .filter(|it| is_about_words(finding, head, it));
    about.find_map(|passage| {
        let part = passage.part(finding.span?)?;
        let mut sentences = passage.sentences.iter();
        let whole = 0..passage.text.len();
        let sentence = sentences
            .find(|it| it.start <= part.start && part.end <= it.end)
            .unwrap_or(&whole);
        Some(Marked {
            before: passage.words(&(sentence.start..part.start)).to_owned(),
            words: passage.words(&part).to_owned(),
            after: passage.words(&(part.end..sentence.end)).to_owned(),
        })
    })
}

/// All findings of a site, file by file.
#[derive(Debug, Serialize)]
pub(super) struct FileNotes {
    file: String,
    /// A page that shows the words of the file.
    page: Option<String>,
    notes: Vec<Note>,
}

impl FileNotes {
    /// All files with findings; those without a place first.
    pub fn all(preview: &Preview<'_, '_>, findings: &Findings, places: &Places) -> Vec<Self> {
        let site = preview.site();
        let notes = findings.iter().map(|finding| {
            let source = finding.span.map(|span| span.source);
            let mut pages = site.pages.iter_enumerated();
            let page = pages.find(|(_, it)| Some(it.page.document.source) == source);
            let page = page.map(|(page, _)| site.href(page));
            (Note::of(finding, site.sources, places), page)
        });
        Self::grouped(notes)
    }

    /// Notes by their files.
    pub fn grouped(notes: impl Iterator<Item = (Note, Option<String>)>) -> Vec<Self> {
        let mut files: Vec<Self> = Vec::new();
        for (note, page) in notes {
            let file = note.place.as_ref().map_or("", |place| place.file.as_str());
            match files.last_mut() {
                Some(last) if last.file == file => last.notes.push(note),
                _ => files.push(Self {
                    file: file.to_owned(),
                    page,
                    notes: vec![note],
                }),
            }
        }
        files
    }
}

/// `1 error`, `2 errors`.
pub(super) fn count(number: usize, what: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {what}{ending}")
}
