//! One YAML file or table, put where it belongs.

use super::super::captions;
use super::super::decode::{Decode, Problems};
use super::super::files::{FileKind, Thing};
use super::super::offered::DocumentFacts;
use super::super::outlines::{self, Outlines};
use super::super::postcodes::{Postcodes, PostcodesFile};
use super::super::recording::Recording;
use super::super::surprises::surprises;
use super::super::table::{self, AreaNames};
use super::super::things::{Reader, ThingKind};
use super::super::values::Id;
use super::super::video_file::VideoFacts;
use super::super::yaml::{Excerpt, parse as parse_yaml};
use super::super::{Broken, Content, Entity};
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
            // Tables are read when all areas are known.
            FileKind::Thing(_, Thing::ContactsCsv | Thing::ContactsXlsx) => true,
            FileKind::PictureList => set(&mut content.picture_list, self.decode()),
            FileKind::PrintedLinks => set(&mut content.printed_links, self.decode()),
            FileKind::LastCheck => set(&mut content.last_check, self.decode()),
            FileKind::Postcodes => set(&mut content.postcodes, self.postcodes()),
            FileKind::Outlines => set(&mut content.outlines, self.outlines()),
            FileKind::Picture(name) => {
                content.picture_files.push((name.clone(), self.source));
                true
            }
            FileKind::Theme => {
                content.other_files.push(self.source);
                true
            }
            FileKind::Offered => {
                content.other_files.push(self.source);
                let file = self.sources.get(self.source);
                let facts = DocumentFacts::of(file.path(), file.bytes());
                content.offered.insert(self.source, facts);
                true
            }
            FileKind::Video => {
                self.video(content);
                true
            }
            FileKind::Captions => {
                content.other_files.push(self.source);
                let mut findings = Vec::new();
                let text = self.sources.text(self.source);
                let captions = captions::read(text, self.source, &mut findings);
                findings.into_iter().for_each(|it| self.problems.add(it));
                content.captions.insert(self.source, captions);
                true
            }
            FileKind::Recording(area, variant) => {
                content.recordings.push(Recording {
                    variant: variant.clone(),
                    area: area.clone(),
                    source: self.source,
                    bytes: self.sources.get(self.source).bytes().len(),
                });
                true
            }
            FileKind::Units => {
                let units = self.decode().map(|it| (self.source, it));
                content.units.extend(units);
                true
            }
            FileKind::WordUnits(language) => {
                let words = self.decode().map(|it| (language.clone(), it));
                content.word_units.extend(words);
                true
            }
            // The site is read before everything else, and texts after it.
            FileKind::Thing(
                _,
                Thing::Page(_) | Thing::Leaflet(_) | Thing::Story(_) | Thing::News(..),
            )
            | FileKind::Site
            | FileKind::Ignored => true,
        };
        if !is_read {
            content.broken.extend(Broken::of(kind));
        }
    }

    /// What a video says of itself.
    fn video(&mut self, content: &mut Content) {
        content.other_files.push(self.source);
        let file = self.sources.get(self.source);
        match VideoFacts::of(file.path(), file.bytes()) {
            Some(facts) => {
                content.videos.insert(self.source, facts);
            }
            None => self.problems.add(finding!(
                UNREADABLE_FILE, Span::new(self.source, 0, 0),
                "no browser can play this file: it is not the video that its name says";
                help: "save it once more as MP4 (H.264), or as WebM"
            )),
        }
    }

    /// Reads the file into the content, if it is a table of contacts.
    pub(super) fn read_table(&mut self, kind: &FileKind, names: &AreaNames, content: &mut Content) {
        if let FileKind::Thing(area, Thing::ContactsCsv | Thing::ContactsXlsx) = kind
            && !self.contacts(area.as_ref(), names, content)
        {
            content.broken.extend(Broken::of(kind));
        }
    }

    /// Reads a table of contacts; `false` when it cannot be read, or a row has no id, so that it could be
    /// any contact.
    fn contacts(&mut self, area: Option<&Id>, names: &AreaNames, content: &mut Content) -> bool {
        let Some(read) = table::read(self.sources, self.source, names, self.problems) else {
            return false;
        };
        let mut all_named = true;
        for (row, contact) in read.table.rows.into_iter().zip(read.contacts) {
            match (row.id, contact) {
                (Some(id), Some(value)) => content.contacts.push(Entity {
                    id,
                    area: area.cloned(),
                    value,
                    source: self.source,
                }),
                (Some(id), None) => {
                    content.broken.insert(Broken::Thing(ThingKind::Contact, id));
                }
                (None, _) => {
                    self.problems.add(finding!(
                        MISSING_KEY, row.node.span,
                        "this contact has no `id`";
                        help: "add a column `id` with a name such as `dsr-gateshead` in each row"
                    ));
                    all_named = false;
                }
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

    /// What `outlines.geojson` says.
    fn outlines(&mut self) -> Option<Outlines> {
        let mut findings = Vec::new();
        let text = self.sources.text(self.source);
        let outlines = outlines::read(text, self.source, &mut findings);
        findings.into_iter().for_each(|it| self.problems.add(it));
        outlines
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
