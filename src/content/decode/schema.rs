//! What a file may hold, as JSON Schema (draft 2020-12), for editors that complete keys and mark mistakes.
//!
//! Made from the same declarations that read the files, so that the two cannot drift apart. A schema knows
//! keys, shapes and forms; whether a number exists and whether two dates are in order is known to the reader
//! alone.

use super::{Decode, SharedKeys};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The form of a text with at least one letter, as a regular expression.
pub const ANY_TEXT: &str = r"(?:.|\s)*\S(?:.|\s)*";

/// The form of a day, as a regular expression.
pub const DAY: &str = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

/// The schemas that others refer to, by name.
#[derive(Debug, Default)]
pub struct Schemas {
    definitions: BTreeMap<&'static str, Value>,
    keys: Keys,
    /// Those that are being made, the innermost last.
    within: Vec<&'static str>,
}

/// The keys of each definition, in the order in which they are declared: JSON has none.
pub type Keys = BTreeMap<&'static str, Vec<&'static str>>;

/// The schema of a whole file.
#[derive(Debug)]
pub struct Document {
    /// As JSON Schema: a reference to one of its `$defs`.
    pub json: Value,
    /// The order of its keys.
    pub keys: Keys,
}

impl Schemas {
    /// The schema of a whole file of one kind.
    pub fn document<T: Decode>() -> Document {
        let mut schemas = Self::default();
        let file = T::schema(&mut schemas);
        let mut json = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$defs": schemas.definitions,
        });
        merge(&mut json, file);
        Document {
            json,
            keys: schemas.keys,
        }
    }

    /// A reference to a schema that stands once, under a name; it may refer to itself.
    pub fn named(&mut self, name: &'static str, make: impl FnOnce(&mut Self) -> Value) -> Value {
        if !self.definitions.contains_key(name) {
            self.definitions.insert(name, Value::Null);
            self.within.push(name);
            let schema = make(self);
            self.within.pop();
            self.definitions.insert(name, schema);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }
}

/// The schema of a map with known keys, while it grows.
#[derive(Debug)]
pub struct RecordSchema {
    what: &'static str,
    doc: String,
    properties: Map<String, Value>,
    required: Vec<&'static str>,
    one_of: Vec<&'static str>,
}

impl RecordSchema {
    /// One without keys: what it is in a sentence, and the words that describe it.
    pub fn new(what: &'static str, doc: &[&str]) -> Self {
        Self {
            what,
            doc: said(doc),
            properties: Map::new(),
            required: Vec::new(),
            one_of: Vec::new(),
        }
    }

    /// Adds a key with the words that describe it.
    pub fn field<T: Decode>(&mut self, key: &'static str, doc: &[&str], schemas: &mut Schemas) {
        let is_needed = T::absent().is_none();
        if let Some(name) = schemas.within.last() {
            schemas.keys.entry(name).or_default().push(key);
        }
        let mut value = T::schema(schemas);
        if is_needed {
            self.required.push(key);
        } else {
            value = json!({ "anyOf": [value, { "type": "null" }] });
        }
        let doc = said(doc);
        if !doc.is_empty() {
            merge(&mut value, json!({ "description": doc }));
        }
        self.properties.insert(key.to_owned(), value);
    }

    /// Adds the keys that several kinds share.
    pub fn shared<T: SharedKeys>(&mut self, schemas: &mut Schemas) {
        T::describe(self, schemas);
    }

    /// Of these keys one is there, and no other.
    pub fn exactly_one(&mut self, keys: &[&'static str]) {
        self.one_of.extend_from_slice(keys);
    }

    /// The schema.
    pub fn finish(self) -> Value {
        let mut schema = json!({
            "title": self.what,
            "type": "object",
            "properties": self.properties,
            "additionalProperties": false,
        });
        if !self.doc.is_empty() {
            merge(&mut schema, json!({ "description": self.doc }));
        }
        if !self.required.is_empty() {
            merge(&mut schema, json!({ "required": self.required }));
        }
        if !self.one_of.is_empty() {
            let each: Vec<Value> = self
                .one_of
                .iter()
                .map(|key| json!({ "required": [key] }))
                .collect();
            merge(&mut schema, json!({ "oneOf": each }));
        }
        schema
    }
}

/// A single value with a form of its own, as a regular expression (ECMA 262) of the whole. White space
/// around it is left away when it is read.
pub fn scalar(pattern: &str, example: &str) -> Value {
    json!({
        "type": ["string", "number", "boolean"],
        "pattern": whole(pattern),
        "examples": [example.trim_matches('"')],
    })
}

/// The form of a whole value, white space around it left away.
pub fn whole(pattern: &str) -> String {
    format!(r"^\s*(?:{pattern})\s*$")
}

/// A single value that is no number of its own in YAML, such as a date.
pub fn words(pattern: &str, example: &str) -> Value {
    let mut schema = scalar(pattern, example);
    merge(&mut schema, json!({ "type": "string" }));
    schema
}

/// A number, or the same in quotes.
pub fn number(kind: &str, least: f64, most: Option<f64>) -> Value {
    let mut schema = json!({ "type": kind, "minimum": least });
    if let Some(most) = most {
        merge(&mut schema, json!({ "maximum": most }));
    }
    json!({ "anyOf": [schema, { "type": "string", "pattern": r"^\s*[0-9.]+\s*$" }] })
}

/// One of a few words, each with what it means.
pub fn choice(what: &str, words: &[(&str, &[&str])]) -> Value {
    let words: Vec<Value> = words
        .iter()
        .map(|(word, doc)| json!({ "const": word, "description": said(doc) }))
        .collect();
    json!({ "title": what, "oneOf": words })
}

/// A list; one entry may stand alone without its dash, unless it has keys.
pub fn list(entry: &Value, least: usize) -> Value {
    let list = json!({ "type": "array", "items": entry, "minItems": least });
    let alone = json!({ "type": ["string", "number", "boolean"], "allOf": [entry] });
    json!({ "anyOf": [list, alone] })
}

/// A map from names of a form to values of one kind.
pub fn named_values(name: &str, value: &Value) -> Value {
    json!({
        "type": "object",
        "propertyNames": { "pattern": format!("^(?:{name})$") },
        "additionalProperties": value,
    })
}

/// Adds the keys of one object to another.
fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

/// The lines of a description as one.
fn said(doc: &[&str]) -> String {
    let lines: Vec<&str> = doc.iter().map(|line| line.trim()).collect();
    lines.join(" ").replace('`', "")
}
