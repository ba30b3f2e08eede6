//! What somebody sent with a form: tried first, and written only when nothing breaks by it.

use super::{Desk, OpenFile};
use crate::content::schemas::SchemaKind;
use crate::content::yaml::{Excerpt, parse};
use crate::diagnostic::{Error, Finding, Findings, Severity};
use crate::edit::change::{Change, What, between};
use crate::edit::datum::{Datum, Step, Way, shown};
use crate::edit::filled::Sent;
use crate::edit::place::way_at;
use crate::edit::written::written;
use crate::pipeline::{ReadFolder, Silent, preview};
use crate::publish::Replaced;
use crate::source::{Instead, Sources};
use std::collections::BTreeMap;
use std::ops::Range;

/// The name under which the text behind the front matter is sent, and the whole text of a file. No key has
/// such a name.
pub(in crate::serve) const TEXT: &str = "~text";

/// What came of a form.
#[derive(Debug)]
pub(in crate::serve) enum Saved {
    /// It is written, or there was nothing to write. The form of this place comes next.
    Done(Way),
    /// It is not written, because of these errors. The form comes back with what was sent.
    Refused {
        /// The document with what was sent.
        document: Option<Datum>,
        /// The files as they would be.
        sources: Box<Sources>,
        /// What would be wrong, with the places in the document.
        errors: Vec<PlacedError>,
    },
    /// It is not written, because something else changed the file meanwhile. The form comes back with what was
    /// changed in it, beside what the file holds now.
    Stale {
        /// The document with what was sent.
        document: Option<Datum>,
        /// Whether the text was changed in the form too, and not only by others.
        is_text_typed: bool,
    },
    /// It cannot be written without touching more of the file than was changed.
    Stuck {
        /// The document with what was sent.
        document: Option<Datum>,
    },
    /// The file is a link, or lies elsewhere.
    NotOurs,
    /// There is no such place in the file.
    Nowhere,
}

/// An error, with the place in the document that it is about.
pub(in crate::serve) type PlacedError = (Finding, Option<Way>);

/// A new text of a file.
struct Meant {
    text: String,
    document: Option<Datum>,
    next: Way,
}

impl Desk {
    /// Takes a form in for a file that was opened just now.
    ///
    /// # Errors
    /// When the folder cannot be read, or the disk says no.
    pub fn save(&self, file: &OpenFile, sent: &Sent) -> Result<Saved, Error> {
        let at = sent.get("at").unwrap_or_default();
        let digest = sent.get("digest").unwrap_or_default();
        if digest != file.digest {
            return Ok(self.stale(file, digest, at, sent));
        }
        let meant = match sent.get("whole") {
            Some(_) => Meant {
                text: whole(sent, &file.text),
                document: None,
                next: Way::new(),
            },
            None => match meant(file, at, sent) {
                Ok(meant) => meant,
                Err(saved) => return Ok(saved),
            },
        };
        if meant.text == file.text {
            return Ok(Saved::Done(meant.next));
        }
        let after = file.bytes_of(&meant.text);
        if let Some((sources, errors)) = self.new_errors(file, &meant.text)? {
            return Ok(Saved::Refused {
                document: meant.document,
                sources: Box::new(sources),
                errors,
            });
        }
        Ok(match self.write(file, after)? {
            Replaced::Written => Saved::Done(meant.next),
            Replaced::Changed => self.stale(file, digest, at, sent),
            Replaced::NotOurs => Saved::NotOurs,
        })
    }

    /// What was sent, beside what the file holds now. Where it is known what the form was made from, fields that
    /// nobody touched show what the file holds.
    fn stale(&self, file: &OpenFile, digest: &str, at: &str, sent: &Sent) -> Saved {
        let seen = self.seen(digest);
        let is_text_typed = is_text_typed(file, seen.as_deref(), sent);
        let Some(now) = file.document() else {
            return Saved::Stale {
                document: None,
                is_text_typed,
            };
        };
        let base = seen.and_then(|text| file.document_of(&text));
        let base = base.as_ref().unwrap_or(&now);
        let document = changes(file, base, at, sent).map(|(_, changes)| {
            let changes = changes.iter();
            changes.fold(now.clone(), |document, change| change.applied(&document))
        });
        Saved::Stale {
            document: document.or(Some(now)),
            is_text_typed,
        }
    }

    /// The errors that a new text would bring, with the files as they would be; `None` where it brings none. What
    /// is wrong already keeps nobody from mending something else.
    fn new_errors(
        &self,
        file: &OpenFile,
        text: &str,
    ) -> Result<Option<(Sources, Vec<PlacedError>)>, Error> {
        let (door, order) = (self.door(), self.order());
        let instead = Instead {
            door: &door,
            path: &file.path,
            text,
        };
        let then = preview(ReadFolder::of(&instead)?, &order, &Silent, |_| ())?;
        if errors(&then.findings).next().is_none() {
            return Ok(None);
        }
        let now = preview(ReadFolder::of(&door)?, &order, &Silent, |_| ())?;
        let mut known = BTreeMap::new();
        for finding in errors(&now.findings) {
            *known.entry(told(finding, &now.sources)).or_insert(0_usize) += 1;
        }
        let mut new = Vec::new();
        for finding in errors(&then.findings) {
            match known.get_mut(&told(finding, &then.sources)) {
                Some(left) if *left > 0 => *left -= 1,
                _ => new.push((
                    finding.clone(),
                    place((&file.path, file.kind), text, finding, &then.sources),
                )),
            }
        }
        Ok((!new.is_empty()).then_some((then.sources, new)))
    }
}

fn errors(findings: &Findings) -> impl Iterator<Item = &Finding> {
    let all = findings.iter();
    all.filter(|finding| finding.severity() == Severity::Error)
}

/// What makes a finding the same before and after a change: its line may be another one.
fn told(finding: &Finding, sources: &Sources) -> (String, &'static str, String) {
    let file = finding.span.map(|span| sources.shown_path(span.source));
    let file = file.unwrap_or_default();
    (file, finding.rule.code, finding.message.clone())
}

/// The place in the document of a file that a finding is about.
pub(in crate::serve) fn place(
    (path, kind): (&str, SchemaKind),
    text: &str,
    finding: &Finding,
    sources: &Sources,
) -> Option<Way> {
    let span = finding.span?;
    if sources.get(span.source).path() != path {
        return None;
    }
    let parts = super::open::Parts::of(kind, text)?;
    let is_text =
        |body: &Range<usize>| usize::try_from(span.start).is_ok_and(|at| at >= body.start);
    if parts.body.as_ref().is_some_and(is_text) {
        return None;
    }
    let excerpt = Excerpt {
        source: span.source,
        text: &text[parts.yaml.clone()],
        start: parts.yaml.start,
    };
    let document = parse(excerpt).ok()?;
    Some(way_at(&document, span))
}

/// The text of a box, with the end that the file had.
fn boxed(sent: &str, old: &str) -> String {
    let mut text = sent.replace("\r\n", "\n");
    // A box has one line break less than what was put into it when it is empty, and browsers differ about more.
    let end = old.len() - old.trim_end_matches('\n').len();
    let kept = text.trim_end_matches('\n').len();
    text.truncate(kept);
    if !text.is_empty() {
        text.push_str(&"\n".repeat(end.max(1)));
    }
    text
}

fn whole(sent: &Sent, old: &str) -> String {
    sent.get(TEXT)
        .map_or_else(|| old.to_owned(), |it| boxed(it, old))
}

/// The new text of a file, as a form of one of its places means it.
fn meant(file: &OpenFile, at: &str, sent: &Sent) -> Result<Meant, Saved> {
    let (Some(parts), Some(document)) = (file.parts(), file.document()) else {
        return Err(Saved::Nowhere);
    };
    let Some((way, changes)) = changes(file, &document, at, sent) else {
        return Err(Saved::Nowhere);
    };
    let then = changes
        .iter()
        .fold(document, |document, change| change.applied(&document));
    let yaml = &file.text[parts.yaml.clone()];
    let Some(yaml) = written(yaml, &changes) else {
        return Err(Saved::Stuck {
            document: Some(then),
        });
    };
    let mut text = format!("{}{yaml}", &file.text[..parts.yaml.start]);
    match parts.body {
        None => text.push_str(&file.text[parts.yaml.end..]),
        Some(body) => {
            text.push_str(&file.text[parts.yaml.end..body.start]);
            let old = &file.text[body];
            match sent.get(TEXT) {
                Some(new) if lines_of(new) != lines_of(old) => text.push_str(&boxed(new, old)),
                _ => text.push_str(old),
            }
        }
    }
    Ok(Meant {
        text,
        document: Some(then),
        next: way,
    })
}

/// Whether the text that was sent differs from that of the form, which was made from `seen`.
fn is_text_typed(file: &OpenFile, seen: Option<&str>, sent: &Sent) -> bool {
    let Some(text) = sent.get(TEXT) else {
        return false;
    };
    let old = seen.and_then(|seen| match sent.get("whole") {
        Some(_) => Some(seen),
        None => Some(&seen[super::open::Parts::of(file.kind, seen)?.body?]),
    });
    old.is_none_or(|old| lines_of(old) != lines_of(text))
}

/// The lines of a text, whatever ends them.
fn lines_of(text: &str) -> Vec<&str> {
    text.trim_end().lines().map(str::trim_end).collect()
}

/// What a form changes in a document, and the place whose form comes next; `None` where there is no such place.
fn changes(file: &OpenFile, document: &Datum, at: &str, sent: &Sent) -> Option<(Way, Vec<Change>)> {
    let (way, shape) = file.way(at, document)?;
    if sent.get("do") == Some("take") {
        return taken(document, way);
    }
    let old = document.at(&way);
    let new = file.form(document, &way, shape).filled(sent, old);
    let is_new = matches!(old, Datum::Nothing) && matches!(way.last(), Some(Step::Entry(_)));
    if is_new {
        if new.is_empty() {
            return Some((holder(&way), Vec::new()));
        }
        let (_, list) = way.split_last()?;
        let what = match document.at(list) {
            Datum::List(entries) if !entries.is_empty() => What::Add(new),
            other => {
                let there = other.entries().iter().cloned();
                let all = there.chain([new]).collect();
                What::Set(Datum::List(all), order(file, document, list))
            }
        };
        let change = Change {
            at: list.to_vec(),
            what,
        };
        return Some((way, vec![change]));
    }
    let changes = between(old, &new, shape, file.shapes(), &way);
    Some((way, changes))
}

/// The keys beside which the last one of a way has its place.
fn order(file: &OpenFile, document: &Datum, way: &[Step]) -> Vec<String> {
    let above = way.split_last().map_or(way, |(_, above)| above);
    let form = file
        .way(&shown(above), document)
        .map(|(above, shape)| file.form(document, &above, shape));
    let fields = form.iter().flat_map(|form| &form.fields);
    let keys = fields.filter_map(|field| field.way.last());
    keys.map(Step::to_string).collect()
}

/// An entry is taken away; a list with no other goes with it.
fn taken(document: &Datum, mut way: Way) -> Option<(Way, Vec<Change>)> {
    let next = holder(&way);
    let (_, list) = way.split_last()?;
    if document.at(list).entries().len() == 1 {
        way.pop();
    }
    if way.is_empty() {
        return None;
    }
    let change = Change {
        at: way,
        what: What::Take,
    };
    Some((next, vec![change]))
}

/// The place whose form names an entry among others.
fn holder(way: &[Step]) -> Way {
    let mut way = way.to_vec();
    if let Some(Step::Entry(_)) = way.pop() {
        way.pop();
    }
    way
}

/// The document with what a form says, whether that may be written or not.
pub(in crate::serve) fn says(
    file: &OpenFile,
    document: &Datum,
    at: &str,
    sent: &Sent,
) -> Option<Datum> {
    let (_, changes) = changes(file, document, at, sent)?;
    let applied = |document: Datum, change: &Change| change.applied(&document);
    Some(changes.iter().fold(document.clone(), applied))
}
