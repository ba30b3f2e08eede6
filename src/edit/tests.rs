//! Forms of every file that is here: looking at one changes nothing, and changing a field changes its lines.

use super::change::{Change, What, between};
use super::datum::{Datum, Step, Way, shown};
use super::filled::Sent;
use super::form::{Control, Field, Form, Table};
use super::known::{Known, Named};
use super::written::{read, written};
use crate::content::files::classify;
use crate::content::schemas::SchemaKind;
use crate::source::SourceId;
use similar::{ChangeTag, TextDiff};
use std::path::Path;

/// YAML of a file that an author writes by hand.
struct Written {
    name: String,
    kind: SchemaKind,
    text: String,
}

/// All YAML of the sample, the starter and the guide: whole files, and the front matter of texts.
fn all_written() -> Vec<Written> {
    let mut found = Vec::new();
    for root in ["content", "starter/content", "docs"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
        for entry in walkdir::WalkDir::new(&root).sort_by_file_name() {
            let entry = entry.expect("listed");
            let name = entry.path().strip_prefix(&root).expect("below");
            let name = name.to_str().expect("a name").to_owned();
            let kind = classify(&name, SourceId::none()).ok();
            let Some(kind) = kind.as_ref().and_then(SchemaKind::of) else {
                continue;
            };
            let whole = std::fs::read_to_string(entry.path()).expect("a text");
            let text = match kind.is_text() {
                false => whole,
                true => {
                    let rest = whole.strip_prefix("---\n").expect("front matter");
                    let end = rest.find("\n---\n").expect("its end");
                    rest[..=end].to_owned()
                }
            };
            found.push(Written { name, kind, text });
        }
    }
    assert!(found.len() > 200, "{} files", found.len());
    found
}

fn known() -> Known {
    Known {
        areas: vec![Named::new("gateshead", "Gateshead")],
        languages: vec![Named::new("pl", "Polish"), Named::new("ur", "Urdu")],
        ..Known::default()
    }
}

/// What a browser sends when nobody has touched anything.
fn untouched(form: &Form) -> Vec<(String, String)> {
    let mut sent = Vec::new();
    for field in form.all() {
        let name = field.name();
        match &field.control {
            Control::Text { text, .. } | Control::Lines(text) => {
                sent.push((name, text.trim_end().replace('\n', "\r\n")));
            }
            Control::Number(text) | Control::One(_, text) | Control::Picture(text) => {
                sent.push((name, text.clone()));
            }
            Control::Many(known, chosen) => {
                sent.push((name.clone(), String::new()));
                // In the order of the page: known ones first.
                let is_chosen = |it: &&Named| chosen.contains(&it.value);
                let first = known.iter().filter(is_chosen).map(|it| it.value.clone());
                let others = chosen
                    .iter()
                    .filter(|it| !known.iter().any(|k| k.value == **it));
                let all: Vec<String> = first.chain(others.cloned()).collect();
                sent.extend(all.into_iter().map(|it| (name.clone(), it)));
            }
            Control::Group { .. } | Control::Entries { .. } => {}
        }
    }
    sent
}

/// The places of all forms of a document.
fn places(table: &Table<'_>, document: &Datum) -> Vec<Way> {
    let mut found = Vec::new();
    let mut left = vec![Way::new()];
    while let Some(at) = left.pop() {
        let (way, shape) = table.way(&shown(&at), document).expect("a place");
        assert_eq!(way, at);
        for field in table.form(document, &at, shape).all() {
            if let Control::Entries { entries, .. } = &field.control {
                left.extend(entries.iter().map(|(way, _)| way.clone()));
            }
        }
        found.push(at);
    }
    found
}

/// The changes that a form causes at a place.
fn changes(
    table: &Table<'_>,
    document: &Datum,
    at: &Way,
    sent: impl IntoIterator<Item = (String, String)>,
) -> Vec<Change> {
    let (_, shape) = table.way(&shown(at), document).expect("a place");
    let form = table.form(document, at, shape);
    let old = document.at(at);
    let new = form.filled(&Sent::new(sent), old);
    between(old, &new, shape, table.shapes, at)
}

#[test]
fn a_form_that_nobody_touched_changes_nothing() {
    let known = known();
    let mut forms = 0;
    for Written { name, kind, text } in all_written() {
        let (file, shapes) = kind.shape();
        let table = Table {
            file: &file,
            shapes: &shapes,
            known: &known,
        };
        let document = read(&text).expect("YAML");
        for at in places(&table, &document) {
            forms += 1;
            let (_, shape) = table.way(&shown(&at), &document).expect("a place");
            let form = table.form(&document, &at, shape);
            let changed = changes(&table, &document, &at, untouched(&form));
            assert_eq!(changed, [], "{name} {}", shown(&at));
        }
    }
    assert!(forms > 800, "{forms} forms");
}

/// The old lines that a new text lacks, and the new ones that it has.
fn differing(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let diff = TextDiff::from_lines(old, new);
    let lines = |tag: ChangeTag| {
        let all = diff.iter_all_changes().filter(move |it| it.tag() == tag);
        all.map(|it| it.value().to_owned()).collect()
    };
    (lines(ChangeTag::Delete), lines(ChangeTag::Insert))
}

#[test]
fn a_field_that_is_changed_changes_its_lines_and_no_other() {
    let known = known();
    let (mut tried, mut emptied) = (0, 0);
    for Written { name, kind, text } in all_written() {
        // Each kind of file is there many times, and long ones take long.
        if text.len() > 6_000 || name.contains(".ur.") || name.contains(".ar.") {
            continue;
        }
        let (file, shapes) = kind.shape();
        let table = Table {
            file: &file,
            shapes: &shapes,
            known: &known,
        };
        let document = read(&text).expect("YAML");
        for (number, at) in places(&table, &document).into_iter().enumerate() {
            let (_, shape) = table.way(&shown(&at), &document).expect("a place");
            let form = table.form(&document, &at, shape);
            let sent = untouched(&form);
            let is_filled = |field: &&&Field| matches!(&field.control, Control::Text { text, .. } if !text.is_empty());
            let all = form.all();
            let filled: Vec<_> = all.iter().filter(is_filled).collect();
            // One field of each form, another one each time.
            let Some(field) = filled.get(number * 7 % filled.len().max(1)) else {
                continue;
            };
            let Control::Text { text: old, .. } = &field.control else {
                continue;
            };
            for new in ["Others: words # here", ""] {
                let mut sent = sent.clone();
                for (key, value) in &mut sent {
                    if *key == field.name() {
                        new.clone_into(value);
                    }
                }
                let changes = changes(&table, &document, &at, sent);
                assert_eq!(changes.len(), 1, "{name} {}", field.name());
                let after = written(&text, &changes);
                let after = after.unwrap_or_else(|| panic!("{name} {}", field.name()));
                let (gone, come) = differing(&text, &after);
                let most = old.trim().lines().count() + 2;
                assert!(gone.len() <= most, "{name} {}: {gone:?}", field.name());
                assert!(come.len() <= 1, "{name} {}: {come:?}", field.name());
                tried += 1;
                emptied += usize::from(new.is_empty());
            }
        }
    }
    assert!(tried > 500 && emptied > 200, "{tried}, {emptied}");
}

const CONTACT: &str = "# Ring us first.\nlabel: Team # never a person\nfor: [register]\nphone: 01632 960 001\n\n# Tried by hand.\nchecked_on: 2026-01-01\n";

/// A contact with fields that are filled in otherwise.
fn contact(text: &str, fields: &[(&str, &str)]) -> String {
    let (file, shapes) = SchemaKind::Thing(crate::content::things::ThingKind::Contact).shape();
    let known = known();
    let table = Table {
        file: &file,
        shapes: &shapes,
        known: &known,
    };
    let document = read(text).expect("YAML");
    let form = table.form(&document, &Way::new(), &file);
    let mut sent = untouched(&form);
    for (name, value) in fields {
        let names: Vec<&str> = sent.iter().map(|(name, _)| name.as_str()).collect();
        assert!(names.contains(name), "no field {name}: {names:?}");
        match *name {
            "for" | "areas" => sent.push(((*name).to_owned(), (*value).to_owned())),
            _ => {
                sent.retain(|(it, _)| it != name);
                sent.push(((*name).to_owned(), (*value).to_owned()));
            }
        }
    }
    let changes = changes(&table, &document, &Way::new(), sent);
    written(text, &changes).expect("written")
}

#[test]
fn new_keys_stand_where_the_table_lists_them_and_comments_stay() {
    let after = contact(
        CONTACT,
        &[
            ("email", "team@example.org"),
            ("label/easy", "Our team\r\nTalk to us"),
            ("for", "keyworker"),
            ("areas", "gateshead"),
            ("checked_on", ""),
        ],
    );
    assert_eq!(
        after,
        "# Ring us first.\nlabel: # never a person\n  plain: Team\n  easy: |\n    Our team\n    Talk to us\nfor: [register, keyworker]\nareas: [gateshead]\nphone: 01632 960 001\nemail: team@example.org\n\n# Tried by hand.\n"
    );
}

#[test]
fn words_in_one_level_stay_on_one_line_and_empty_ones_go() {
    assert_eq!(
        contact(CONTACT, &[("label/plain", "The team")]),
        CONTACT.replace("label: Team", "label: The team")
    );
    let note = contact(CONTACT, &[("note/plain", "Ring twice.")]);
    assert!(note.contains("\nnote: Ring twice.\n"), "{note}");
    assert_eq!(contact(&note, &[("note/plain", "")]), CONTACT);
}

#[test]
fn what_the_form_does_not_know_stays() {
    let text = format!("{CONTACT}phnoe: 1\n");
    let after = contact(&text, &[("phone", "01632 960 002")]);
    assert_eq!(after, text.replace("960 001", "960 002"));
}

#[test]
fn every_key_of_every_kind_has_a_field() {
    use crate::content::decode::Shape;
    let known = known();
    for kind in SchemaKind::all() {
        let (file, shapes) = kind.shape();
        let table = Table {
            file: &file,
            shapes: &shapes,
            known: &known,
        };
        let Shape::Record(record) = shapes.known(&file) else {
            panic!("{} has no keys", kind.name());
        };
        let form = table.form(&Datum::Map(Vec::new()), &Way::new(), &file);
        let fields: Vec<String> = form.fields.iter().map(Field::name).collect();
        let keys: Vec<&str> = record.fields.iter().map(|field| field.key).collect();
        assert_eq!(fields, keys, "{}", kind.name());
        for field in form.all() {
            let has_words = field.label.chars().next().is_some_and(char::is_uppercase);
            assert!(has_words, "{}", field.name());
        }
    }
}

#[test]
fn entries_are_taken_and_added_without_touching_others() {
    let text =
        "# All.\nterms:\n  # The first.\n  - id: a\n    term: A\n  - id: b # B\n    term: B\n";
    let change = |at: Way, what: What| written(text, &[Change { at, what }]);
    let terms = Step::Key("terms".to_owned());
    let taken = change(vec![terms.clone(), Step::Entry(0)], What::Take);
    assert!(
        taken
            .as_deref()
            .is_some_and(|it| it.ends_with("  - id: b # B\n    term: B\n"))
    );
    let new = Datum::Map(vec![
        ("id".to_owned(), Datum::Text("c".to_owned())),
        (
            "term".to_owned(),
            Datum::Map(vec![
                ("plain".to_owned(), Datum::Text("C".to_owned())),
                ("easy".to_owned(), Datum::Text("One\nTwo".to_owned())),
            ]),
        ),
    ]);
    let added = change(vec![terms], What::Add(new));
    assert_eq!(
        added,
        Some(format!(
            "{text}  - id: c\n    term:\n      plain: C\n      easy: |\n        One\n        Two\n"
        ))
    );
}
