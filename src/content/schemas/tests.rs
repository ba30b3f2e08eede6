//! The schemas and the reader of files agree: what is read here, right and spoiled, is written to
//! `target/test-schemas.json`, and `tests/browser/specs/schema.spec.js` holds it against the schemas with a
//! validator that others wrote.

use super::{SchemaKind, sveltia};
use crate::content::decode::{Decode, Problems};
use crate::content::kinds::{
    Area, Contact, GlossaryFile, Notice, Provider, RegisterFile, Role, SiteFile,
};
use crate::content::pictures::PictureList;
use crate::content::things::ThingKind;
use crate::content::yaml::{Excerpt, Node, Value, parse};
use crate::source::SourceId;
use serde_json::Value as Json;
use std::fs;
use std::path::Path;

/// How many changed files are read.
const FILES: usize = 1_000;

/// A kind: its schema, and its reader.
struct Pair {
    kind: SchemaKind,
    is_read: fn(&Node) -> bool,
}

fn pair<T: Decode>(kind: SchemaKind) -> Pair {
    Pair {
        kind,
        is_read: |node| {
            let mut problems = Problems::default();
            let value = T::decode(node, &mut problems);
            value.is_some() && problems.count() == 0
        },
    }
}

fn pairs() -> Vec<Pair> {
    let thing = SchemaKind::Thing;
    vec![
        pair::<SiteFile>(SchemaKind::Site),
        pair::<Area>(SchemaKind::Areas),
        pair::<PictureList>(SchemaKind::Pictures),
        pair::<Provider>(thing(ThingKind::Provider)),
        pair::<Contact>(thing(ThingKind::Contact)),
        pair::<RegisterFile>(thing(ThingKind::Register)),
        pair::<Role>(thing(ThingKind::Role)),
        pair::<Notice>(thing(ThingKind::Notice)),
        pair::<GlossaryFile>(thing(ThingKind::Glossary)),
    ]
}

/// The files of the starter and of the sample that are of one kind.
fn files(pair: &Pair) -> Vec<(String, Node)> {
    let mut files = Vec::new();
    for root in ["starter/content", "content"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
        for pattern in pair.kind.files() {
            let (folder, name) = pattern.rsplit_once('/').unwrap_or(("", &pattern));
            let Ok(entries) = fs::read_dir(root.join(folder)) else {
                continue;
            };
            let mut paths: Vec<_> = entries.map(|it| it.expect("listed").path()).collect();
            paths.sort();
            for path in paths {
                let file = path
                    .file_name()
                    .and_then(|it| it.to_str())
                    .unwrap_or_default();
                if file != name && !(name == "*.yaml" && file.ends_with(".yaml")) {
                    continue;
                }
                let text = fs::read_to_string(&path).expect("a text");
                let excerpt = Excerpt {
                    source: SourceId::none(),
                    text: &text,
                    start: 0,
                };
                let node = parse(excerpt).unwrap_or_else(|it| panic!("{}: {it:?}", path.display()));
                files.push((path.display().to_string(), node));
            }
        }
    }
    files
}

/// A node as an editor hands it to a schema: YAML 1.2, core schema.
fn as_json(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::List(items) => items.iter().map(as_json).collect(),
        Value::Map(pairs) => {
            let pairs = pairs
                .iter()
                .map(|(key, value)| (key.name.clone(), as_json(value)));
            Json::Object(pairs.collect())
        }
        Value::Scalar(text) => match text.as_str() {
            "true" => Json::Bool(true),
            "false" => Json::Bool(false),
            text => {
                let is_number = text.parse::<f64>().is_ok_and(f64::is_finite);
                let number = is_number.then(|| serde_json::from_str(text).ok()).flatten();
                number.unwrap_or_else(|| Json::String(text.to_owned()))
            }
        },
    }
}

/// How a file is spoiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spoiling {
    /// A key gets a name that nothing has.
    Key,
    /// A key goes.
    Gone,
    /// A value becomes a map.
    Map,
    /// A value becomes a list of a list.
    List,
    /// A value becomes words that no number or date is.
    Words,
    /// A value becomes nothing.
    Nothing,
}

const SPOILINGS: [Spoiling; 6] = [
    Spoiling::Key,
    Spoiling::Gone,
    Spoiling::Map,
    Spoiling::List,
    Spoiling::Words,
    Spoiling::Nothing,
];

/// Spoils the value number `at`, counted in the order of the file; what is left to count otherwise.
fn spoil(node: &mut Node, at: usize, how: Spoiling) -> Result<(), usize> {
    let mut left = at;
    match &mut node.value {
        Value::Map(pairs) => {
            for number in 0..pairs.len() {
                if left == 0 {
                    let (key, value) = &mut pairs[number];
                    match how {
                        Spoiling::Key => "no_such_key".clone_into(&mut key.name),
                        Spoiling::Gone => {
                            pairs.remove(number);
                        }
                        Spoiling::Map => {
                            value.value = Value::Map(vec![(key.clone(), value.clone())])
                        }
                        Spoiling::List => {
                            let inner = Value::List(vec![value.clone()]);
                            let inner = Node {
                                span: value.span,
                                value: inner,
                            };
                            value.value = Value::List(vec![inner]);
                        }
                        Spoiling::Words => value.value = Value::Scalar("Ask Us!".to_owned()),
                        Spoiling::Nothing => value.value = Value::Null,
                    }
                    return Ok(());
                }
                left -= 1;
                match spoil(&mut pairs[number].1, left, how) {
                    Ok(()) => return Ok(()),
                    Err(rest) => left = rest,
                }
            }
            Err(left)
        }
        Value::List(items) => {
            for item in items {
                match spoil(item, left, how) {
                    Ok(()) => return Ok(()),
                    Err(rest) => left = rest,
                }
            }
            Err(left)
        }
        Value::Null | Value::Scalar(_) => Err(left),
    }
}

/// What the reader makes of a file, for the validator.
fn verdict(pair: &Pair, path: &str, how: Option<Spoiling>, node: &Node) -> Json {
    serde_json::json!({
        "kind": pair.kind.name(),
        "path": path,
        "spoiled": how.map(|how| format!("{how:?}")),
        "file": as_json(node),
        "isRead": (pair.is_read)(node),
    })
}

#[test]
fn files_right_and_spoiled_are_written_down_for_the_validator() {
    let pairs = pairs();
    let all: Vec<(&Pair, String, Node)> = pairs
        .iter()
        .flat_map(|pair| {
            files(pair)
                .into_iter()
                .map(move |(path, node)| (pair, path, node))
        })
        .collect();
    let mut files = Vec::new();
    for (pair, path, node) in &all {
        assert!((pair.is_read)(node), "{path} cannot be read");
        files.push(verdict(pair, path, None, node));
    }
    assert!(files.len() > 40, "{} files", files.len());
    for number in 0..FILES {
        let (pair, path, node) = &all[number % all.len()];
        let how = SPOILINGS[number % SPOILINGS.len()];
        let counted = spoil(&mut node.clone(), usize::MAX, how);
        let places = usize::MAX - counted.expect_err("no file has so many values");
        // Steps that share no factor with the number of places reach all of them.
        let mut node = node.clone();
        spoil(&mut node, (number * 7919) % places, how).expect("a place");
        files.push(verdict(pair, path, Some(how), &node));
    }
    let schemas = SchemaKind::all();
    let schemas = schemas
        .iter()
        .map(|kind| (kind.name().to_owned(), kind.schema()));
    let schemas = Json::Object(schemas.collect());
    let sveltia = sveltia::config();
    let sveltia = parse(Excerpt {
        source: SourceId::none(),
        text: &sveltia,
        start: 0,
    });
    let sveltia = as_json(&sveltia.expect("YAML"));
    let written = serde_json::json!({ "schemas": schemas, "files": files, "sveltia": sveltia });
    let written = written.to_string();
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("target");
    fs::create_dir_all(&target).expect("made");
    fs::write(target.join("test-schemas.json"), written).expect("written");
}

#[test]
fn every_kind_has_a_schema_that_explains_its_keys() {
    for kind in SchemaKind::all() {
        let schema = kind.schema();
        let definitions = schema["$defs"].as_object().expect("definitions");
        let mut keys = 0;
        for (name, definition) in definitions {
            let properties = definition["properties"].as_object();
            for (key, value) in properties.into_iter().flatten() {
                assert!(value["description"].is_string(), "{name}.{key}");
                keys += 1;
            }
        }
        assert!(keys > 1, "{}", kind.name());
    }
}
