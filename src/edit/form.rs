//! A form: the fields of one place of a file, with what stands in them.

use super::datum::{Datum, Step, Way, shown};
use super::known::{Known, Named};
use super::labels::{example, label, said_of};
use crate::content::decode::shape::{
    ListShape, Meaning, RecordShape, Shape, Shapes, Single, WordsShape,
};

/// The fields of one place of a file.
#[derive(Debug, Clone)]
pub struct Form {
    /// The place.
    pub at: Way,
    /// What stands there, in a sentence.
    pub what: String,
    /// The fields, in the order of the guide.
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Debug, Clone)]
pub struct Field {
    /// Where its value stands in the file.
    pub way: Way,
    /// What it is called.
    pub label: String,
    /// What helps to fill it in.
    pub hint: String,
    /// Whether it must be filled in.
    pub is_needed: bool,
    /// How it is filled in.
    pub control: Control,
}

/// How a field is filled in.
#[derive(Debug, Clone)]
pub enum Control {
    /// A text.
    Text {
        /// What it means.
        meaning: Meaning,
        /// What stands there.
        text: String,
    },
    /// A number.
    Number(String),
    /// One of these, or none.
    One(Vec<Named>, String),
    /// As many of these as are true.
    Many(Vec<Named>, Vec<String>),
    /// The name of a picture.
    Picture(String),
    /// Several texts, one on each line.
    Lines(String),
    /// Fields that belong together. `later` are those that few need.
    Group {
        /// How they are written.
        kind: GroupKind,
        /// The fields.
        fields: Vec<Field>,
        /// What few need.
        later: Vec<Field>,
    },
    /// Entries that have forms of their own.
    Entries {
        /// Those that are there: the place of each, and what tells it from the others.
        entries: Vec<(Way, String)>,
        /// Where a new one has its place; `None` where its name has to be written in the file.
        next: Option<Way>,
    },
}

/// How fields that belong together are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// As keys with values.
    Keys,
    /// As words: a text alone where there are only plain words.
    Words,
    /// As the first entry of a list, which needs one.
    FirstEntry,
}

/// What forms are made from.
#[derive(Debug, Clone, Copy)]
pub struct Table<'t> {
    /// What the file may hold.
    pub file: &'t Shape,
    /// The shapes that this refers to.
    pub shapes: &'t Shapes,
    /// What exists in the content folder.
    pub known: &'t Known,
}

impl<'t> Table<'t> {
    /// The way that an address says, and the shape of what stands there; `None` where no such place can be.
    pub fn way(&self, address: &str, document: &Datum) -> Option<(Way, &'t Shape)> {
        let mut way = Way::new();
        let mut shape = self.file;
        for part in address.split('/').filter(|part| !part.is_empty()) {
            let (step, inner) = self.step(shape, document.at(&way), part)?;
            way.push(step);
            shape = inner;
        }
        Some((way, shape))
    }

    fn step(&self, shape: &'t Shape, here: &Datum, part: &str) -> Option<(Step, &'t Shape)> {
        match self.chosen(shape, here) {
            Shape::Record(record) => {
                let field = record.fields.iter().find(|field| field.key == part)?;
                Some((Step::Key(part.to_owned()), &field.shape))
            }
            Shape::List(list) => {
                let number: usize = part.parse().ok()?;
                // One more than there are: a new one.
                let may_be = number <= here.entries().len();
                may_be.then_some((Step::Entry(number), &list.entry))
            }
            Shape::NamedValues(named) => {
                let is_there = !matches!(here.get(part), Datum::Nothing);
                is_there.then(|| (Step::Key(part.to_owned()), &named.value))
            }
            _ => None,
        }
    }

    /// The one of several shapes that a value has.
    fn chosen(&self, shape: &'t Shape, here: &Datum) -> &'t Shape {
        match self.shapes.known(shape) {
            Shape::OneOf(all) => {
                let fits = |shape: &&Shape| self.fits(shape, here);
                let found = all.iter().find(fits).or_else(|| all.first());
                found.map_or(shape, |it| self.chosen(it, here))
            }
            other => other,
        }
    }

    fn fits(&self, shape: &Shape, here: &Datum) -> bool {
        match (self.shapes.known(shape), here) {
            (Shape::Record(record), Datum::Map(pairs)) => pairs
                .iter()
                .any(|(key, _)| record.fields.iter().any(|field| field.key == key)),
            (Shape::Words(words), Datum::Map(pairs)) => pairs
                .iter()
                .any(|(key, _)| words.levels.iter().any(|(level, ..)| level == key)),
            (Shape::Record(_), _) => false,
            (_, Datum::Map(_)) => false,
            _ => true,
        }
    }

    /// The form of a place, filled in with what stands in `document`.
    pub fn form(&self, document: &Datum, at: &Way, shape: &'t Shape) -> Form {
        let here = document.at(at);
        let shape = self.chosen(shape, here);
        let what = match shape {
            Shape::Record(record) => record.what.to_owned(),
            _ => at.last().map_or_else(String::new, |step| match step {
                Step::Key(key) => label(key),
                Step::Entry(_) => "an entry".to_owned(),
            }),
        };
        let fields = match shape {
            Shape::Record(record) => self.of_record(record, here, at, true),
            _ => vec![Field {
                way: at.clone(),
                label: what.clone(),
                hint: String::new(),
                is_needed: true,
                control: self.control(shape, here, at, true),
            }],
        };
        Form {
            at: at.clone(),
            what,
            fields,
        }
    }

    /// `is_asked` is `false` for keys that may all be left out together.
    fn of_record(
        &self,
        record: &'t RecordShape,
        here: &Datum,
        at: &[Step],
        is_asked: bool,
    ) -> Vec<Field> {
        let fields = record.fields.iter();
        fields
            .map(|field| {
                let way = below(at, Step::Key(field.key.to_owned()));
                let value = here.get(field.key);
                Field {
                    label: label(field.key),
                    hint: said_of(&field.doc, example(&field.shape, self.shapes)),
                    is_needed: field.is_needed && is_asked,
                    control: self.control(&field.shape, value, &way, field.is_needed),
                    way,
                }
            })
            .collect()
    }

    fn control(&self, shape: &'t Shape, here: &Datum, way: &Way, is_needed: bool) -> Control {
        let text = here.text().to_owned();
        match self.chosen(shape, here) {
            Shape::Single(single) => self.single(single, text),
            Shape::Anything | Shape::Named(_) | Shape::OneOf(_) => Control::Text {
                meaning: Meaning::Text,
                text,
            },
            Shape::Truth => Control::One(Named::truth(), text),
            Shape::Number(_) => Control::Number(text),
            Shape::Choice(choice) => Control::One(Named::words(&choice.words), text),
            Shape::List(list) => self.list(list, here, way, is_needed),
            Shape::NamedValues(_) => Control::Entries {
                entries: entries(here, way),
                next: None,
            },
            Shape::Words(words) => self.words(words, here, way),
            Shape::Record(record) => Control::Group {
                kind: GroupKind::Keys,
                fields: self.of_record(record, here, way, is_needed || !here.is_empty()),
                later: Vec::new(),
            },
        }
    }

    fn single(&self, single: &Single, text: String) -> Control {
        match (single.meaning, self.known.of(single.meaning)) {
            (Meaning::Picture, _) => Control::Picture(text),
            (_, Some(known)) => Control::One(known.to_vec(), text),
            (meaning, None) => Control::Text { meaning, text },
        }
    }

    fn list(&self, list: &'t ListShape, here: &Datum, way: &Way, is_needed: bool) -> Control {
        let texts = || here.entries().iter().map(|it| it.text().to_owned());
        match self.shapes.known(&list.entry) {
            Shape::Choice(choice) => Control::Many(Named::words(&choice.words), texts().collect()),
            Shape::Single(single) => match self.known.of(single.meaning) {
                Some(known) => Control::Many(known.to_vec(), texts().collect()),
                None => Control::Lines(texts().collect::<Vec<_>>().join("\n")),
            },
            Shape::Record(_) | Shape::Words(_) | Shape::OneOf(_)
                if list.least > 0 && is_needed && here.is_empty() =>
            {
                let first = below(way, Step::Entry(0));
                let inner = self.control(&list.entry, &Datum::Nothing, &first, true);
                let fields = match inner {
                    Control::Group { fields, .. }
                        if matches!(self.shapes.known(&list.entry), Shape::Record(_)) =>
                    {
                        fields
                    }
                    control => vec![Field {
                        way: first,
                        label: "The first one".to_owned(),
                        hint: String::new(),
                        is_needed: true,
                        control,
                    }],
                };
                Control::Group {
                    kind: GroupKind::FirstEntry,
                    fields,
                    later: Vec::new(),
                }
            }
            _ => Control::Entries {
                entries: entries(here, way),
                next: Some(below(way, Step::Entry(here.entries().len()))),
            },
        }
    }

    fn words(&self, words: &'t WordsShape, here: &Datum, way: &Way) -> Control {
        let plain = words.levels.first().map_or("plain", |(key, ..)| *key);
        let value = |key: &str| match here {
            Datum::Text(_) if key == plain => here,
            _ => here.get(key),
        };
        let field = |key: &str, label: String, doc: &str, shape: &'t Shape| {
            let way = below(way, Step::Key(key.to_owned()));
            Field {
                label,
                hint: doc.to_owned(),
                is_needed: false,
                control: self.control(shape, value(key), &way, false),
                way,
            }
        };
        let mut fields = Vec::new();
        let mut later = Vec::new();
        for (key, shape, doc) in &words.levels {
            let made = field(key, label(key), doc, shape);
            match made.control {
                Control::Picture(_) => later.push(made),
                _ => fields.push(made),
            }
        }
        for (key, name) in self.known.language_keys(here, &words.levels) {
            later.push(field(&key, name, "", &words.text));
        }
        Control::Group {
            kind: GroupKind::Words,
            fields,
            later,
        }
    }
}

fn below(way: &[Step], step: Step) -> Way {
    let mut way = way.to_vec();
    way.push(step);
    way
}

/// The entries of a list or of a map of names, with what tells each from the others.
fn entries(here: &Datum, way: &[Step]) -> Vec<(Way, String)> {
    match here {
        Datum::Map(pairs) => {
            let named = pairs.iter();
            named
                .map(|(name, _)| (below(way, Step::Key(name.clone())), name.clone()))
                .collect()
        }
        _ => {
            let entries = here.entries().iter().enumerate();
            entries
                .map(|(number, entry)| (below(way, Step::Entry(number)), told(entry)))
                .collect()
        }
    }
}

/// How many letters of an entry are shown where it is told from others.
const TOLD: usize = 80;

/// What a whole file is called: its first text, where that is a name.
pub fn called(document: &Datum) -> String {
    let Datum::Map(pairs) = document else {
        return String::new();
    };
    let name = match pairs.first() {
        Some((_, text @ Datum::Text(_))) => told(text),
        Some((_, words @ Datum::Map(levels))) if levels.iter().any(|(it, _)| it == "plain") => {
            told(words)
        }
        _ => String::new(),
    };
    // An address or a date tells nobody what a file is about.
    let is_name = !name.contains("://") && name.chars().any(char::is_alphabetic);
    if is_name { name } else { String::new() }
}

/// What tells an entry from others: its first two texts.
pub fn told(entry: &Datum) -> String {
    fn texts<'d>(here: &'d Datum, found: &mut Vec<&'d str>) {
        match here {
            Datum::Text(text) => found.push(text.trim()),
            // Of words in several languages the first one is enough.
            Datum::Map(pairs) => {
                if let Some((_, value)) = pairs.first() {
                    texts(value, found);
                }
            }
            Datum::List(entries) => entries.iter().take(1).for_each(|it| texts(it, found)),
            Datum::Nothing => {}
        }
    }
    let mut found = Vec::new();
    match entry {
        Datum::Map(pairs) if !pairs.iter().any(|(key, _)| key == "plain") => {
            pairs
                .iter()
                .take(2)
                .for_each(|(_, it)| texts(it, &mut found));
        }
        other => texts(other, &mut found),
    }
    let whole = found.join(": ").replace('\n', " ");
    match whole.char_indices().nth(TOLD) {
        Some((end, _)) => format!("{} …", whole[..end].trim_end()),
        None => whole,
    }
}

impl Form {
    /// All fields, those within others too.
    pub fn all(&self) -> Vec<&Field> {
        fn add<'f>(fields: &'f [Field], found: &mut Vec<&'f Field>) {
            for field in fields {
                found.push(field);
                if let Control::Group { fields, later, .. } = &field.control {
                    add(fields, found);
                    add(later, found);
                }
            }
        }
        let mut found = Vec::new();
        add(&self.fields, &mut found);
        found
    }
}

impl Field {
    /// The name under which it is sent.
    pub fn name(&self) -> String {
        shown(&self.way)
    }
}
