//! Every kind, and every key of those that are offered; and what Sveltia CMS writes can be read.

use super::{Field, Why, config, offer};
use crate::content::decode::{Decode, Problems};
use crate::content::kinds::{Area, Contact, FeedbackFile};
use crate::content::news::NewsHead;
use crate::content::page::PageHead;
use crate::content::schemas::SchemaKind;
use crate::content::story::StoryHead;
use crate::content::yaml::{Excerpt, parse};
use crate::source::SourceId;
use serde_json::Value;
use std::collections::BTreeSet;

fn is_read<T: Decode>(text: &str) -> bool {
    let excerpt = Excerpt {
        source: SourceId::none(),
        text,
        start: 0,
    };
    let node = parse(excerpt).expect("YAML");
    let mut problems = Problems::default();
    T::decode(&node, &mut problems).is_some() && problems.count() == 0
}

#[test]
fn every_kind_is_offered_or_it_is_said_why_not() {
    let kinds = SchemaKind::all().into_iter();
    let said: Vec<String> = kinds
        .map(|kind| match offer(kind) {
            Ok(_) => format!("{}: offered", kind.name()),
            Err(loss) => format!("{}: {} {:?}", kind.name(), loss.key, loss.why),
        })
        .collect();
    let expected = [
        "site: name Words",
        "areas: name Words",
        "providers: name Words",
        "contacts: label Words",
        "register: ratings.label Words",
        "roles: name Words",
        "notices: title Words",
        "glossary: terms.term Words",
        "feedback: offered",
        "pictures: pictures Names",
        "pages: offered",
        "leaflets: offered",
        "news: offered",
        "stories: offered",
    ];
    assert_eq!(said, expected);
}

#[test]
fn what_is_not_offered_is_told_in_the_file() {
    let config = config();
    for kind in SchemaKind::all() {
        if let Err(loss) = offer(kind) {
            let line = format!("#   {}: `{}` {}\n", kind.name(), loss.key, loss.why.said());
            assert!(config.contains(&line), "{line}");
            assert_ne!(loss.why, Why::Unknown, "{line}");
        }
    }
}

/// The paths of all keys of a schema: `sources.title`.
fn of_schema(document: &Value, schema: &Value, above: &str, paths: &mut BTreeSet<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.rsplit('/').next().unwrap_or_default();
        let properties = document["$defs"][name]["properties"].as_object();
        for (key, schema) in properties.into_iter().flatten() {
            paths.insert(format!("{above}{key}"));
            of_schema(document, schema, &format!("{above}{key}."), paths);
        }
    }
    for part in schema["anyOf"].as_array().into_iter().flatten() {
        of_schema(document, part, above, paths);
    }
    if schema["items"].is_object() {
        of_schema(document, &schema["items"], above, paths);
    }
}

fn of_form(fields: &[Field], above: &str, paths: &mut BTreeSet<String>) {
    for field in fields {
        paths.insert(format!("{above}{}", field.key));
        of_form(field.keys(), &format!("{above}{}.", field.key), paths);
    }
}

#[test]
fn a_kind_is_offered_with_all_its_keys() {
    let mut kinds = 0;
    for kind in SchemaKind::all() {
        let Ok(fields) = offer(kind) else {
            continue;
        };
        kinds += 1;
        let document = kind.schema();
        let (mut keys, mut offered) = (BTreeSet::new(), BTreeSet::new());
        of_schema(&document, &document, "", &mut keys);
        of_form(&fields, "", &mut offered);
        assert!(keys.len() > 10, "{}", kind.name());
        assert_eq!(keys, offered, "{}", kind.name());
        // Each is in the file, too.
        for key in &keys {
            let name = key.rsplit('.').next().unwrap_or_default();
            let quoted = format!("name: \"{name}\"");
            let plain = format!("name: {name}\n");
            assert!(
                config().contains(&quoted) || config().contains(&plain),
                "{key}"
            );
        }
    }
    assert_eq!(kinds, 5);
}

#[test]
fn what_sveltia_writes_is_read() {
    assert!(is_read::<PageHead>(
        "title: Keyworkers\ndescription: Who they are.\nareas:\n  - gateshead\nmoved_from:\n  - old-name\nsources:\n  - title: \"2026\"\n    url: https://www.nhs.uk/\nlast_reviewed: 2026-11-20\nallow:\n  - rule: passive-voice\n    reason: It is a quotation.\n"
    ));
    assert!(is_read::<NewsHead>(
        "title: \"New: hours\"\nshow_until: 2026-12-24\neasy_read: not-needed\n"
    ));
    assert!(is_read::<StoryHead>(
        "title: A story\nconsent:\n  from:\n    - person\n    - parent\n  recorded_on: 2026-11-20\nnames: changed\n"
    ));
    assert!(is_read::<FeedbackFile>(
        "quotes:\n  - id: calls\n    text: |-\n      They call.\n      They listen.\n    speaker: parent\n    consent_recorded: true\n    names_removed: true\n"
    ));
}

#[test]
fn words_are_read_in_both_shapes() {
    for label in ["Team", "\n  plain: Team\n  easy: The team"] {
        assert!(is_read::<Contact>(&format!(
            "label: {label}\nfor:\n  - register\nphone: 0191 498 0123\n"
        )));
        assert!(is_read::<Area>(&format!(
            "name: {label}\ncouncils:\n  - name: {}\n    gss: E08000037\nlocal_offer:\n  - name: Pages\n    url: https://www.nhs.uk/\n",
            label.replace("\n  ", "\n      ")
        )));
    }
}
