//! The fields of a form, in the order in which its page shows them.

use crate::content::decode::shape::Meaning;
use crate::edit::datum::Way;
use crate::edit::form::{Control, Field, Form};
use crate::edit::known::Named;
use serde::Serialize;

/// Something that a form shows: a field, or the beginning or the end of fields that belong together.
#[derive(Debug, Default, Serialize)]
pub(super) struct Item {
    kind: &'static str,
    /// Its place on the page.
    id: String,
    /// The name under which it is sent.
    name: String,
    label: String,
    hint: String,
    is_needed: bool,
    value: String,
    /// Lines of a box.
    rows: usize,
    /// The keyboard that a phone shows.
    keyboard: &'static str,
    options: Vec<Choosable>,
    links: Vec<Link>,
    /// Where a new entry is made.
    add: Option<String>,
    /// What is wrong with it.
    errors: Vec<Said>,
    /// What the rules say of it.
    advice: Vec<Said>,
    /// Whether it is shown without being asked for.
    is_open: bool,
}

#[derive(Debug, Serialize)]
struct Choosable {
    value: String,
    label: String,
    is_chosen: bool,
}

/// A link.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Link {
    pub href: String,
    pub label: String,
}

/// A finding in words.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Said {
    pub severity: &'static str,
    pub message: String,
    pub help: Option<String>,
}

/// Findings with the fields that they are about.
pub(super) type ByField = Vec<(Way, Said)>;

/// What fields are shown with.
pub(super) struct Around<'a> {
    /// What is wrong.
    pub errors: &'a ByField,
    /// What the rules say.
    pub advice: &'a ByField,
    /// The file, as a part of an address.
    pub file: &'a str,
    /// The field whose picture is being chosen.
    pub picking: Option<&'a str>,
    /// The pictures to choose from: names, and what is seen.
    pub pictures: &'a [(String, String)],
}

/// More than so many answers are a list to choose from, and no buttons.
const MOST_BUTTONS: usize = 7;

/// The place of a field on its page.
pub(super) fn id_of(field: &Field) -> String {
    format!("f-{}", field.name())
}

/// The address of the form of a place.
pub(super) fn address(file: &str, at: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("file", file);
    if !at.is_empty() {
        query.append_pair("at", at);
    }
    format!("/.fingerpost/edit/form?{}", query.finish())
}

impl Around<'_> {
    /// All that a form shows.
    pub fn items(&self, form: &Form) -> Vec<Item> {
        let mut items = Vec::new();
        for field in &form.fields {
            self.add(field, &mut items);
        }
        items
    }

    fn said(all: &ByField, field: &Field) -> Vec<Said> {
        let own = all.iter().filter(|(way, _)| *way == field.way);
        own.map(|(_, said)| said.clone()).collect()
    }

    fn add(&self, field: &Field, items: &mut Vec<Item>) {
        let item = Item {
            id: id_of(field),
            name: field.name(),
            label: field.label.clone(),
            hint: field.hint.clone(),
            is_needed: field.is_needed,
            errors: Self::said(self.errors, field),
            advice: Self::said(self.advice, field),
            rows: 1,
            ..Item::default()
        };
        items.push(match &field.control {
            Control::Group { fields, later, .. } => {
                return self.group(item, (fields, later), items);
            }
            Control::Text { meaning, text } => Item {
                kind: match meaning {
                    Meaning::Text => "box",
                    _ => "line",
                },
                rows: text.lines().count().max(1),
                value: text.trim_end().to_owned(),
                keyboard: match meaning {
                    Meaning::Phone => "tel",
                    Meaning::Email => "email",
                    Meaning::Web => "url",
                    _ => "text",
                },
                ..item
            },
            Control::Number(text) => Item {
                kind: "line",
                value: text.clone(),
                keyboard: "decimal",
                ..item
            },
            Control::Lines(text) => Item {
                kind: "box",
                rows: text.lines().count() + 1,
                value: text.clone(),
                hint: format!("{} Write each on a line of its own.", item.hint)
                    .trim()
                    .to_owned(),
                ..item
            },
            Control::One(known, chosen) => one(item, known, chosen),
            Control::Many(known, chosen) => Item {
                kind: "many",
                options: options(known, chosen),
                ..item
            },
            Control::Picture(name) => self.picture(item, name),
            Control::Entries { entries, next } => Item {
                kind: "entries",
                links: entries
                    .iter()
                    .map(|(way, told)| Link {
                        href: address(self.file, &crate::edit::datum::shown(way)),
                        label: told.clone(),
                    })
                    .collect(),
                add: next
                    .as_ref()
                    .map(|way| address(self.file, &crate::edit::datum::shown(way))),
                ..item
            },
        });
    }

    fn group(&self, item: Item, (fields, later): (&[Field], &[Field]), items: &mut Vec<Item>) {
        let end = |kind| Item {
            kind,
            ..Item::default()
        };
        let (id, label) = (item.id.clone(), item.label.clone());
        items.push(Item {
            kind: "group",
            ..item
        });
        for field in fields {
            self.add(field, items);
        }
        if !later.is_empty() {
            let start = items.len();
            for field in later {
                self.add(field, items);
            }
            let is_open = items[start..]
                .iter()
                .any(|item| !item.errors.is_empty() || self.picking == Some(item.name.as_str()));
            let is_filled = items[start..].iter().any(|item| !item.value.is_empty());
            let begin = Item {
                kind: "later",
                id: format!("{id}/~later"),
                label,
                value: if is_filled { "filled" } else { "" }.to_owned(),
                is_open,
                ..Item::default()
            };
            items.insert(start, begin);
            items.push(end("later-end"));
        }
        items.push(end("group-end"));
    }

    fn picture(&self, item: Item, name: &str) -> Item {
        if self.pictures.is_empty() {
            return Item {
                kind: "line",
                value: name.to_owned(),
                keyboard: "text",
                ..item
            };
        }
        let is_picking = self.picking == Some(item.name.as_str());
        let known = self.pictures.iter();
        let known = known.map(|(name, alt)| Named::new(name.as_str(), alt.as_str()));
        let known: Vec<Named> = known.collect();
        let alt = known.iter().find(|it| it.value == name);
        Item {
            kind: if is_picking { "pick" } else { "picture" },
            value: name.to_owned(),
            hint: match (alt, is_picking) {
                (Some(it), false) => it.label.clone(),
                _ => item.hint.clone(),
            },
            is_open: alt.is_some(),
            options: match is_picking {
                true => options(&known, &[name.to_owned()]),
                false => Vec::new(),
            },
            ..item
        }
    }
}

fn one(item: Item, known: &[Named], chosen: &str) -> Item {
    let mut all = options(known, &[chosen.trim().to_owned()]);
    if !item.is_needed || chosen.is_empty() {
        let none = Choosable {
            value: String::new(),
            label: "Not said".to_owned(),
            is_chosen: chosen.trim().is_empty(),
        };
        all.insert(0, none);
    }
    Item {
        kind: match all.len() > MOST_BUTTONS + 1 {
            true => "select",
            false => "one",
        },
        options: all,
        value: chosen.to_owned(),
        ..item
    }
}

/// What can be chosen, and what is chosen though nothing of that name is known: nothing is lost by looking.
fn options(known: &[Named], chosen: &[String]) -> Vec<Choosable> {
    let is_chosen = |value: &str| chosen.iter().any(|it| it == value);
    let mut all: Vec<Choosable> = known
        .iter()
        .map(|it| Choosable {
            value: it.value.clone(),
            label: it.label.clone(),
            is_chosen: is_chosen(&it.value),
        })
        .collect();
    for value in chosen.iter().filter(|it| !it.trim().is_empty()) {
        if !known.iter().any(|it| it.value == *value) {
            all.push(Choosable {
                value: value.clone(),
                label: format!("{value} (there is nothing of this name)"),
                is_chosen: true,
            });
        }
    }
    all
}
