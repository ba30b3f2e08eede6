//! One YAML file or table, put where it belongs.

use super::super::decode::{Decode, Problems};
use super::super::files::{FileKind, Thing};
use super::super::kinds::{Contact, RegisterFile};
use super::super::surprises::surprises;
use super::super::values::Id;
use super::super::yaml::{Excerpt, Node, Value, parse as parse_yaml};
use super::super::{Broken, Content, Entity, table};
use crate::diagnostic::{Finding, rules};
use crate::source::{SourceId, Sources};
use std::collections::BTreeSet;

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
        match kind {
            FileKind::Area(id) => {
                let area = self.entity(id, None, Broken::Area(id.clone()), &mut content.broken);
                content.areas.extend(area);
            }
            FileKind::Thing(area, thing) => self.thing(area.as_ref(), thing, content),
            FileKind::PictureList => match self.decode() {
                Some(list) => content.picture_list = Some(list),
                None => {
                    content.broken.insert(Broken::Pictures);
                }
            },
            FileKind::PrintedLinks => content.printed_links = self.decode(),
            FileKind::LastCheck => content.last_check = self.decode(),
            FileKind::Picture(name) => content.picture_files.push((name.clone(), self.source)),
            FileKind::Later => content.other_files.push(self.source),
            FileKind::Site | FileKind::Ignored => {}
        }
    }

    fn thing(&mut self, area: Option<&Id>, thing: &Thing, content: &mut Content) {
        let broken = &mut content.broken;
        match thing {
            Thing::Provider(id) => {
                content.providers.extend(self.entity(
                    id,
                    area,
                    Broken::Provider(id.clone()),
                    broken,
                ));
            }
            Thing::Contact(id) => {
                content
                    .contacts
                    .extend(self.entity(id, area, Broken::Contact(id.clone()), broken));
            }
            Thing::Register(id) => {
                let file: Option<Entity<RegisterFile>> =
                    self.entity(id, area, Broken::Register(id.clone()), broken);
                content.register.extend(file);
            }
            Thing::Role(id) => {
                content
                    .roles
                    .extend(self.entity(id, area, Broken::Role(id.clone()), broken));
            }
            Thing::Glossary => {
                if let Some(id) = Id::new("glossary") {
                    content
                        .glossaries
                        .extend(self.entity(&id, area, Broken::Glossary, broken));
                }
            }
            Thing::Feedback => {
                if let Some(id) = Id::new("feedback") {
                    content
                        .feedback
                        .extend(self.entity(&id, area, Broken::Feedback, broken));
                }
            }
            Thing::ContactsCsv => {
                let rows =
                    table::csv_rows(self.source, self.sources.text(self.source), self.problems);
                self.contacts(rows, area, content);
            }
            Thing::ContactsXlsx => {
                let bytes = self.sources.get(self.source).bytes();
                let rows = table::xlsx_rows(self.source, bytes, self.problems);
                self.contacts(rows, area, content);
            }
            Thing::Page(_) | Thing::Leaflet(_) => {}
        }
    }

    fn contacts(&mut self, rows: Vec<Node>, area: Option<&Id>, content: &mut Content) {
        for row in rows {
            let Value::Map(mut pairs) = row.value else {
                continue;
            };
            let id = match pairs.iter().position(|(key, _)| key.name == "id") {
                Some(at) => Id::decode(&pairs.remove(at).1, self.problems),
                None => {
                    self.problems.add(
                        Finding::new(&rules::MISSING_KEY, "this contact has no `id`")
                            .at(row.span)
                            .help(
                                "add a column `id` with a name such as `dsr-gateshead` in each row",
                            ),
                    );
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
                    content.broken.insert(Broken::Contact(id));
                }
                (None, _) => {}
            }
        }
    }

    fn entity<T: Decode>(
        &mut self,
        id: &Id,
        area: Option<&Id>,
        broken: Broken,
        all_broken: &mut BTreeSet<Broken>,
    ) -> Option<Entity<T>> {
        let value = self.decode();
        if value.is_none() {
            all_broken.insert(broken);
        }
        Some(Entity {
            id: id.clone(),
            area: area.cloned(),
            value: value?,
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
