//! One YAML file or table, put where it belongs.

use super::super::decode::{Decode, Problems};
use super::super::files::{FileKind, Thing};
use super::super::kinds::Contact;
use super::super::postcodes::{Postcodes, PostcodesFile};
use super::super::surprises::surprises;
use super::super::things::{Reader, ThingKind};
use super::super::values::Id;
use super::super::yaml::{Excerpt, Node, Value, parse as parse_yaml};
use super::super::{Broken, Content, Entity, sheet, table};
use crate::diagnostic::finding;
use crate::source::{SourceId, Sources, Span};

/// A file while it is being read.
pub(super) struct OneFile<'a, 'p> {
    /// All files.
    pub(super) sources: &'a Sources,
    /// This one.
    pub(super) source: SourceId,
    /// What is wrong.
    pub(super) problems: &'p mut Problems,
}

impl OneFile<'_, '_> {
    /// Reads the file into the content.
    pub(super) fn read(&mut self, kind: &FileKind, content: &mut Content) {
        let is_read = match kind {
            FileKind::Area(id) => {
                let area = self.entity(id, None);
                keep(&mut content.areas, area)
            }
            FileKind::Thing(area, Thing::Yaml(kind, id)) => {
                let mut reader = OfThing {
                    file: self,
                    id,
                    area: area.as_ref(),
                };
                kind.read(&mut reader, content)
            }
            FileKind::Thing(area, Thing::ContactsCsv) => {
                let rows =
                    table::csv_rows(self.source, self.sources.text(self.source), self.problems);
                rows.is_some_and(|rows| self.contacts(rows, area.as_ref(), content))
            }
            FileKind::Thing(area, Thing::ContactsXlsx) => {
                let bytes = self.sources.get(self.source).bytes();
                let rows = sheet::xlsx_rows(self.source, bytes, self.problems);
                rows.is_some_and(|rows| self.contacts(rows, area.as_ref(), content))
            }
            FileKind::PictureList => set(&mut content.picture_list, self.decode()),
            FileKind::PrintedLinks => set(&mut content.printed_links, self.decode()),
            FileKind::LastCheck => set(&mut content.last_check, self.decode()),
            FileKind::Postcodes => set(&mut content.postcodes, self.postcodes()),
            FileKind::Picture(name) => {
                content.picture_files.push((name.clone(), self.source));
                true
            }
            FileKind::Theme | FileKind::Offered => {
                content.other_files.push(self.source);
                true
            }
            // The site is read before everything else, and texts after it.
            FileKind::Thing(_, Thing::Page(_) | Thing::Leaflet(_))
            | FileKind::Site
            | FileKind::Ignored => true,
        };
        if !is_read {
            content.broken.extend(Broken::of(kind));
        }
    }

    /// The rows of a table; `false` when one has no id, so that it could be any contact.
    fn contacts(&mut self, rows: Vec<Node>, area: Option<&Id>, content: &mut Content) -> bool {
        let mut all_named = true;
        for row in rows {
            let Value::Map(mut pairs) = row.value else {
                continue;
            };
            let id = match pairs.iter().position(|(key, _)| key.name == "id") {
                Some(at) => Id::decode(&pairs.remove(at).1, self.problems),
                None => {
                    self.problems.add(finding!(
                        MISSING_KEY, row.span,
                        "this contact has no `id`";
                        help: "add a column `id` with a name such as `dsr-gateshead` in each row"
                    ));
                    None
                }
            };
            let node = Node {
                span: row.span,
                value: Value::Map(pairs),
            };
            let contact = Contact::decode(&node, self.problems);
            match (id, contact) {
                (Some(id), Some(value)) => content.contacts.push(Entity {
                    id,
                    area: area.cloned(),
                    value,
                    source: self.source,
                }),
                (Some(id), None) => {
                    content.broken.insert(Broken::Thing(ThingKind::Contact, id));
                }
                (None, _) => all_named = false,
            }
        }
        all_named
    }

    /// What `postcodes.txt` says.
    fn postcodes(&mut self) -> Option<PostcodesFile> {
        let source = self.source;
        let bad = match Postcodes::from_text(self.sources.text(source)) {
            Ok(postcodes) => return Some(PostcodesFile { postcodes, source }),
            Err(bad) => bad,
        };
        for line in bad {
            self.problems.add(finding!(
                BAD_POSTCODES, Span::new(source, line.start, line.end),
                "{}", line.message;
                help: "write the file anew: `fingerpost import postcodes FILE --write`"
            ));
        }
        None
    }

    fn entity<T: Decode>(&mut self, id: &Id, area: Option<&Id>) -> Option<Entity<T>> {
        Some(Entity {
            value: self.decode()?,
            id: id.clone(),
            area: area.cloned(),
            source: self.source,
        })
    }

    /// The file as a kind of its own.
    pub(super) fn decode<T: Decode>(&mut self) -> Option<T> {
        let excerpt = Excerpt {
            source: self.source,
            text: self.sources.text(self.source),
            start: 0,
        };
        match parse_yaml(excerpt) {
            Ok(node) => {
                surprises(excerpt, &node, self.problems);
                T::decode(&node, self.problems)
            }
            Err(finding) => {
                self.problems.add(*finding);
                None
            }
        }
    }
}

/// Adds what was read to its list; `false` when nothing was.
fn keep<T>(list: &mut Vec<T>, read: Option<T>) -> bool {
    let is_read = read.is_some();
    list.extend(read);
    is_read
}

/// The same for a file of which there is one.
fn set<T>(place: &mut Option<T>, read: Option<T>) -> bool {
    *place = read;
    place.is_some()
}

/// A file that is one of the kinds in the table.
struct OfThing<'o, 'a, 'p> {
    file: &'o mut OneFile<'a, 'p>,
    id: &'o Id,
    area: Option<&'o Id>,
}

impl Reader for OfThing<'_, '_, '_> {
    fn read<T: Decode>(&mut self) -> Option<Entity<T>> {
        self.file.entity(self.id, self.area)
    }
}
