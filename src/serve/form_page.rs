//! The page of a form, as its template sees it.

use super::desk::{OpenFile, TEXT};
use super::items::{Around, ByField, Item, Link, Said, address, id_of};
use super::notes::Marked;
use super::pages::rendered;
use super::rules::Rules;
use crate::diagnostic::Finding;
use crate::diagnostic::report::visible;
use crate::edit::datum::{Datum, Step, Way, shown};
use crate::edit::filled::Sent;
use crate::edit::form::{Form, called, told};
use crate::edit::labels::label;
use crate::source::Sources;
use serde::Serialize;

/// A form with everything around it.
#[derive(Debug, Serialize)]
pub(super) struct FormPage<'a> {
    title: String,
    what: String,
    path: String,
    at: String,
    digest: String,
    trail: Vec<Link>,
    /// Whether there are fields, and not the whole file as text.
    is_form: bool,
    is_entry: bool,
    is_saved: bool,
    undo: Option<String>,
    notice: Option<String>,
    said: Vec<String>,
    errors: Vec<Wrong>,
    is_read: bool,
    found: Vec<Note>,
    page: Option<String>,
    body: Option<TextBox>,
    /// The text that the file holds now, where others changed it.
    now: Option<String>,
    items: Vec<Item>,
    as_text: String,
    #[serde(skip)]
    rules: &'a Rules,
    #[serde(skip)]
    pictures: &'a [(String, String)],
    #[serde(skip)]
    picking: Option<String>,
    #[serde(skip)]
    placed: Vec<Placed>,
}

/// What keeps a form from being written.
#[derive(Debug)]
struct Placed {
    finding: Finding,
    /// Its place in the keys and values of the file.
    way: Option<Way>,
    /// File and line, where it is about no field.
    line: Option<(String, usize)>,
}

/// An error, in the summary.
#[derive(Debug, Serialize)]
struct Wrong {
    message: String,
    help: Option<String>,
    /// The field that it is about.
    href: Option<String>,
    /// The other file that it is in.
    file: Option<String>,
    line: Option<usize>,
}

/// What a rule says.
#[derive(Debug, Serialize)]
struct Note {
    severity: &'static str,
    message: String,
    help: Option<String>,
    href: Option<String>,
    marked: Option<Marked>,
    line: Option<usize>,
    line_of: &'static str,
}

/// A box for text.
#[derive(Debug, Serialize)]
struct TextBox {
    label: &'static str,
    hint: &'static str,
    text: String,
    rows: usize,
}

/// Lines that a box for text shows at first, at most.
const MOST_ROWS: usize = 30;

impl<'a> FormPage<'a> {
    /// A page without fields. `last` is what was written last: its path and what it holds since.
    pub fn new(
        file: &OpenFile,
        rules: &'a Rules,
        pictures: &'a [(String, String)],
        last: Option<(String, String)>,
    ) -> Self {
        let is_saved = last
            .as_ref()
            .is_some_and(|(path, digest)| *path == file.path && *digest == file.digest);
        Self {
            title: file.path.clone(),
            what: label(file.kind.name()),
            path: file.path.clone(),
            at: String::new(),
            digest: file.digest.clone(),
            trail: Vec::new(),
            is_form: false,
            is_entry: false,
            is_saved,
            undo: last.map(|(path, _)| path),
            notice: None,
            said: Vec::new(),
            errors: Vec::new(),
            is_read: rules.is_read,
            found: Vec::new(),
            page: rules.page.clone(),
            body: None,
            now: None,
            items: Vec::new(),
            as_text: format!("{}&as=text", address(&file.path, "")),
            rules,
            pictures,
            picking: None,
            placed: Vec::new(),
        }
    }

    /// Why the form comes back.
    pub fn notice(&mut self, notice: &str) {
        self.notice = Some(notice.to_owned());
    }

    /// What helps.
    pub fn say(&mut self, said: &str) {
        self.said.push(said.to_owned());
    }

    /// Shows what the file holds now beside the text that was typed.
    pub fn show_now(&mut self, file: &OpenFile, is_whole: bool) {
        let body = if is_whole {
            Some(file.text.as_str())
        } else {
            file.body()
        };
        self.now = body.map(str::to_owned);
    }

    /// The field whose picture is chosen.
    pub fn pick(&mut self, field: &str) {
        self.picking = Some(field.to_owned());
        self.is_saved = false;
    }

    /// What keeps the form from being written.
    pub fn refuse(
        &mut self,
        file: &OpenFile,
        errors: &[(Finding, Option<Way>)],
        sources: &Sources,
    ) {
        self.placed = errors
            .iter()
            .map(|(finding, way)| {
                let place = finding.span.map(|span| sources.place(span));
                let is_own = finding
                    .span
                    .is_some_and(|span| sources.get(span.source).path() == file.path);
                let place = place
                    .filter(|_| !is_own || way.is_none())
                    .map(|place| (visible(&place.file).into_owned(), place.line));
                Placed {
                    finding: finding.clone(),
                    way: way.clone(),
                    line: place,
                }
            })
            .collect();
    }

    /// Fills in the form of a place; `false` where there is no such place.
    pub fn fill(
        &mut self,
        file: &OpenFile,
        document: &Datum,
        at: &str,
        sent: Option<&Sent>,
    ) -> bool {
        let Some((way, shape)) = file.way(at, document) else {
            return false;
        };
        let form = file.form(document, &way, shape);
        let here = match way.is_empty() {
            true => called(document),
            false => told(document.at(&way)),
        };
        self.title = match (here.is_empty(), way.is_empty()) {
            (false, _) => here,
            (true, true) if !file.is_there => format!("New: {}", form.what),
            (true, true) => file.path.clone(),
            (true, false) => format!("New: {}", form.what),
        };
        self.what = match way.is_empty() {
            true => label(file.kind.name()),
            false => place_of(&way),
        };
        self.trail = trail_of(&file.path, document, &way);
        self.at = shown(&way);
        self.is_form = true;
        let is_there = file
            .document()
            .is_some_and(|it| !matches!(it.at(&way), Datum::Nothing));
        self.is_entry = is_there && matches!(way.last(), Some(Step::Entry(_)));
        if way.is_empty() {
            self.body = file.body().map(|body| body_box(body, sent));
        }
        let errors = self.errors_by_field(&form);
        let advice = self.advice_by_field(file, &form);
        let around = Around {
            errors: &errors,
            advice: &advice,
            file: &file.path,
            picking: self.picking.as_deref(),
            pictures: self.pictures,
        };
        self.items = around.items(&form);
        true
    }

    /// The whole file in one box.
    pub fn as_text(&mut self, file: &OpenFile, sent: Option<&Sent>) -> bool {
        self.trail = vec![Link {
            href: address(&file.path, ""),
            label: file.path.clone(),
        }];
        self.body = Some(TextBox {
            label: "The whole file",
            hint: "Two spaces at the beginning of a line say that it belongs to the line above it.",
            ..body_box(&file.text, sent)
        });
        let empty = Form {
            at: Way::new(),
            what: String::new(),
            fields: Vec::new(),
        };
        let _ = self.errors_by_field(&empty);
        let _ = self.advice_by_field(file, &empty);
        true
    }

    fn errors_by_field(&mut self, form: &Form) -> ByField {
        let mut by_field = ByField::new();
        for Placed { finding, way, line } in &self.placed {
            let field = way.as_ref().and_then(|way| form.about(finding, way));
            let message = visible(&finding.message).into_owned();
            let help = finding.help.as_deref().map(|it| visible(it).into_owned());
            if let Some(field) = field {
                let said = Said {
                    severity: "error",
                    message: message.clone(),
                    help: help.clone(),
                };
                by_field.push((field.way.clone(), said));
            }
            self.errors.push(Wrong {
                message,
                help,
                href: field.map(|field| format!("#{}", id_of(field))),
                file: line.as_ref().map(|(file, _)| file.clone()),
                line: line.as_ref().map(|(_, line)| *line),
            });
        }
        by_field
    }

    fn advice_by_field(&mut self, file: &OpenFile, form: &Form) -> ByField {
        let mut by_field = ByField::new();
        let before = match (self.is_form, file.parts().and_then(|parts| parts.body)) {
            (true, Some(body)) => file.text[..body.start].matches('\n').count(),
            _ => 0,
        };
        for found in &self.rules.found {
            let field = found
                .way
                .as_ref()
                .map(|way| form.holding(way, &found.message));
            let field = field.flatten();
            if self.is_form && self.at.contains('/') && field.is_none() {
                continue;
            }
            if let Some(field) = field {
                let said = Said {
                    severity: found.severity,
                    message: found.message.clone(),
                    help: found.help.clone(),
                };
                by_field.push((field.way.clone(), said));
            }
            let is_in_text = self.is_form && before > 0 && found.line > before;
            self.found.push(Note {
                severity: found.severity,
                message: found.message.clone(),
                help: found.help.clone(),
                href: match field {
                    Some(field) => Some(format!("#{}", id_of(field))),
                    None if is_in_text || !self.is_form => Some(format!("#f-{TEXT}")),
                    None => None,
                },
                marked: found.marked.clone(),
                line: match (field, is_in_text) {
                    (None, true) => Some(found.line - before),
                    (None, false) => Some(found.line),
                    (Some(_), _) => None,
                },
                line_of: if is_in_text { "the text" } else { "the file" },
            });
        }
        by_field
    }

    /// The page.
    pub fn page(&self) -> String {
        rendered("form.html", include_str!("pages/form.html"), self)
    }
}

fn body_box(old: &str, sent: Option<&Sent>) -> TextBox {
    let text = sent.and_then(|sent| sent.get(TEXT));
    let text = text.map_or_else(|| old.to_owned(), |it| it.replace("\r\n", "\n"));
    TextBox {
        label: "Text",
        hint: "Leave an empty line between paragraphs. A heading begins with ## and a point of a list with a hyphen.",
        rows: (text.lines().count() + 1).min(MOST_ROWS),
        text,
    }
}

/// `Councils, entry 1` of `councils/0`.
fn place_of(way: &[Step]) -> String {
    let steps = way.iter().map(|step| match step {
        Step::Key(key) => label(key),
        Step::Entry(number) => format!("entry {}", number + 1),
    });
    steps.collect::<Vec<_>>().join(", ")
}

/// The forms above a place.
fn trail_of(path: &str, document: &Datum, way: &[Step]) -> Vec<Link> {
    let mut links = Vec::new();
    if !way.is_empty() {
        links.push(Link {
            href: address(path, ""),
            label: match called(document) {
                told if told.is_empty() => path.to_owned(),
                told => told,
            },
        });
    }
    for end in 1..way.len() {
        if let Some(Step::Entry(_)) = way.get(end - 1) {
            links.push(Link {
                href: address(path, &shown(&way[..end])),
                label: told(document.at(&way[..end])),
            });
        }
    }
    links
}
