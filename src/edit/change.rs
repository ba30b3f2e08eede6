//! What somebody changed: the places of a document, each with what is to stand there.

use super::datum::{Datum, Step, Way};
use crate::content::decode::shape::{RecordShape, Shape, Shapes};

/// A change of one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The place.
    pub at: Way,
    /// What becomes of it.
    pub what: What,
}

/// What becomes of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// This stands there, with the keys beside which a new key has its place, in their order.
    Set(Datum, Vec<String>),
    /// It is taken away.
    Take,
    /// This is the new last entry of the list there.
    Add(Datum),
}

/// The changes that make `new` of `old`, both of a shape, at a place. What stays is not among them. Values are
/// set first, then entries are taken away from the last to the first, then others are added: so each place is
/// still where `at` says when its turn comes.
pub fn between(
    old: &Datum,
    new: &Datum,
    shape: &Shape,
    shapes: &Shapes,
    at: &[Step],
) -> Vec<Change> {
    let mut found = Found {
        shapes,
        sets: Vec::new(),
        takes: Vec::new(),
        adds: Vec::new(),
    };
    found.compare(old, new, shape, (&[], at));
    found.takes.sort_by(|one, other| other.at.cmp(&one.at));
    let Found {
        mut sets,
        takes,
        adds,
        ..
    } = found;
    sets.extend(takes);
    sets.extend(adds);
    sets
}

struct Found<'s> {
    shapes: &'s Shapes,
    sets: Vec<Change>,
    takes: Vec<Change>,
    adds: Vec<Change>,
}

impl Found<'_> {
    /// `beside` are the keys of the map that holds the value, in their order.
    fn compare(
        &mut self,
        old: &Datum,
        new: &Datum,
        shape: &Shape,
        (beside, at): (&[String], &[Step]),
    ) {
        if old.says(new) || old.is_empty() && new.is_empty() {
            return;
        }
        match (old, new) {
            (_, new) if new.is_empty() => self.takes.push(Change {
                at: at.to_vec(),
                what: What::Take,
            }),
            (Datum::Map(_), Datum::Map(_)) => {
                let known = keys(old, new, shape, self.shapes);
                let order: Vec<String> = known.iter().map(|(key, _)| key.clone()).collect();
                for (key, shape) in &known {
                    let mut way = at.to_vec();
                    way.push(Step::Key(key.clone()));
                    self.compare(old.get(key), new.get(key), shape, (&order, &way));
                }
            }
            (Datum::List(old), Datum::List(new)) if !old.is_empty() => {
                self.compare_lists(old, new, shape, at);
            }
            (_, new) => self.sets.push(Change {
                at: at.to_vec(),
                what: What::Set(new.clone(), beside.to_vec()),
            }),
        }
    }

    fn compare_lists(&mut self, old: &[Datum], new: &[Datum], shape: &Shape, at: &[Step]) {
        let entry = entry_shape(shape, self.shapes);
        let entry_at = |number| {
            let mut way = at.to_vec();
            way.push(Step::Entry(number));
            way
        };
        let kept: Vec<usize> = kept(old, new);
        let is_start = kept
            .iter()
            .zip(new)
            .all(|(number, new)| old[*number].says(new));
        if is_start && kept.len() <= new.len() && !is_changed_in_place(old, new) {
            for number in (0..old.len()).filter(|it| !kept.contains(it)) {
                self.takes.push(Change {
                    at: entry_at(number),
                    what: What::Take,
                });
            }
            self.add(&new[kept.len()..], at);
            return;
        }
        for (number, (old, new)) in old.iter().zip(new).enumerate() {
            self.compare(old, new, &entry, (&[], &entry_at(number)));
        }
        for number in new.len()..old.len() {
            self.takes.push(Change {
                at: entry_at(number),
                what: What::Take,
            });
        }
        self.add(new.get(old.len()..).unwrap_or_default(), at);
    }

    fn add(&mut self, entries: &[Datum], at: &[Step]) {
        self.adds.extend(entries.iter().map(|entry| Change {
            at: at.to_vec(),
            what: What::Add(entry.clone()),
        }));
    }
}

/// Lists of one length differ in their entries, which keep their places.
fn is_changed_in_place(old: &[Datum], new: &[Datum]) -> bool {
    old.len() == new.len()
}

/// The entries of `old` that stand in `new` too, in their order.
fn kept(old: &[Datum], new: &[Datum]) -> Vec<usize> {
    let mut left: Vec<&Datum> = new.iter().collect();
    let mut kept = Vec::new();
    for (number, entry) in old.iter().enumerate() {
        if let Some(at) = left.iter().position(|it| it.says(entry)) {
            left.remove(at);
            kept.push(number);
        }
    }
    kept
}

/// The keys of two maps with their shapes: those of the table in its order, then what else is there.
fn keys(old: &Datum, new: &Datum, shape: &Shape, shapes: &Shapes) -> Vec<(String, Shape)> {
    let mut keys: Vec<(String, Shape)> = match shapes.known(shape) {
        Shape::OneOf(all) => all
            .iter()
            .flat_map(|it| known_keys(shapes.known(it)))
            .collect(),
        other => known_keys(other),
    };
    for map in [old, new] {
        let Datum::Map(pairs) = map else { continue };
        for (key, _) in pairs {
            if !keys.iter().any(|(it, _)| it == key) {
                keys.push((key.clone(), value_shape(shapes.known(shape))));
            }
        }
    }
    keys
}

fn known_keys(shape: &Shape) -> Vec<(String, Shape)> {
    match shape {
        Shape::Record(RecordShape { fields, .. }) => {
            let fields = fields.iter();
            fields
                .map(|field| (field.key.to_owned(), field.shape.clone()))
                .collect()
        }
        Shape::Words(words) => {
            // The picture stands behind the words of all languages.
            let levels = words.levels.iter().filter(|(key, ..)| *key != "picture");
            levels
                .map(|(key, shape, _)| ((*key).to_owned(), shape.clone()))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The shape of a value whose key the author chose.
fn value_shape(shape: &Shape) -> Shape {
    match shape {
        Shape::NamedValues(named) => named.value.clone(),
        _ => Shape::Anything,
    }
}

fn entry_shape(shape: &Shape, shapes: &Shapes) -> Shape {
    match shapes.known(shape) {
        Shape::List(list) => list.entry.clone(),
        _ => Shape::Anything,
    }
}

impl Change {
    /// What `document` is with this change.
    pub fn applied(&self, document: &Datum) -> Datum {
        changed(document, &self.at, &self.what)
    }
}

fn changed(here: &Datum, way: &[Step], what: &What) -> Datum {
    let Some((step, rest)) = way.split_first() else {
        return match what {
            What::Set(new, _) => new.clone(),
            What::Take => Datum::Nothing,
            What::Add(new) => {
                let mut entries = here.entries().to_vec();
                entries.push(new.clone());
                Datum::List(entries)
            }
        };
    };
    let is_taken = rest.is_empty() && *what == What::Take;
    match step {
        Step::Key(key) => {
            let mut pairs = match here {
                Datum::Map(pairs) => pairs.clone(),
                _ => Vec::new(),
            };
            let new = changed(here.get(key), rest, what);
            match pairs.iter_mut().find(|(it, _)| it == key) {
                _ if is_taken => pairs.retain(|(it, _)| it != key),
                Some((_, there)) => *there = new,
                None => pairs.push((key.clone(), new)),
            }
            Datum::Map(pairs)
        }
        Step::Entry(number) => {
            let mut entries = here.entries().to_vec();
            match entries.get_mut(*number) {
                Some(_) if is_taken => {
                    entries.remove(*number);
                }
                Some(there) => *there = changed(there, rest, what),
                None => {}
            }
            Datum::List(entries)
        }
    }
}
