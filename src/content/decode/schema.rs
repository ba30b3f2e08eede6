//! What a file may hold, as JSON Schema (draft 2020-12), for editors that complete keys and mark mistakes.

use super::shape::{ListShape, Number, RecordShape, Shape, Shapes, Single, WordsShape};
use serde_json::{Map, Value, json};

/// The schema of a whole file, with the shapes that it refers to.
pub fn document(file: &Shape, shapes: &Shapes) -> Value {
    let definitions = shapes
        .iter()
        .map(|(name, it)| (name.to_owned(), schema(it)));
    let mut document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": definitions.collect::<Map<_, _>>(),
    });
    merge(&mut document, schema(file));
    document
}

fn schema(shape: &Shape) -> Value {
    match shape {
        Shape::Single(single) => of_single(single),
        Shape::Anything => json!({ "type": "string" }),
        Shape::Truth => json!({ "enum": [true, false, "true", "false"] }),
        Shape::Number(number) => of_number(number),
        Shape::Choice(choice) => {
            let words = choice
                .words
                .iter()
                .map(|(word, doc)| json!({ "const": word, "description": doc }));
            json!({ "title": choice.what, "oneOf": words.collect::<Vec<_>>() })
        }
        Shape::List(list) => of_list(list),
        Shape::NamedValues(named) => json!({
            "type": "object",
            "propertyNames": { "pattern": format!("^(?:{})$", named.name) },
            "additionalProperties": schema(&named.value),
        }),
        Shape::Words(words) => of_words(words),
        Shape::Record(record) => of_record(record),
        Shape::OneOf(shapes) => json!({ "anyOf": shapes.iter().map(schema).collect::<Vec<_>>() }),
        Shape::Named(name) => json!({ "$ref": format!("#/$defs/{name}") }),
    }
}

/// The form of a whole value, white space around it left away.
pub fn whole(pattern: &str) -> String {
    format!(r"^\s*(?:{pattern})\s*$")
}

fn of_single(single: &Single) -> Value {
    let mut schema = json!({
        "type": ["string", "number", "boolean"],
        "pattern": whole(single.pattern),
        "examples": [single.example.trim_matches('"')],
    });
    if single.is_words {
        merge(&mut schema, json!({ "type": "string" }));
    }
    schema
}

/// A number, or the same in quotes.
fn of_number(number: &Number) -> Value {
    let kind = if number.is_whole { "integer" } else { "number" };
    let mut schema = json!({ "type": kind, "minimum": number.least });
    if let Some(most) = number.most {
        merge(&mut schema, json!({ "maximum": most }));
    }
    json!({ "anyOf": [schema, { "type": "string", "pattern": r"^\s*[0-9.]+\s*$" }] })
}

/// One entry may stand alone without its dash, unless it has keys.
fn of_list(list: &ListShape) -> Value {
    let entry = schema(&list.entry);
    let alone = json!({ "type": ["string", "number", "boolean"], "allOf": [entry] });
    let list = json!({ "type": "array", "items": entry, "minItems": list.least });
    json!({ "anyOf": [list, alone] })
}

fn of_words(words: &WordsShape) -> Value {
    let text = schema(&words.text);
    let levels = words.levels.iter().map(|(key, shape, doc)| {
        let level = json!({ "allOf": [schema(shape)], "description": doc });
        ((*key).to_owned(), level)
    });
    let needed: Vec<&str> = words.levels.iter().take(1).map(|(key, ..)| *key).collect();
    let languages = Map::from_iter([(format!("^{}$", words.languages), text.clone())]);
    let levels = json!({
        "type": "object",
        "properties": levels.collect::<Map<_, _>>(),
        "patternProperties": languages,
        "required": needed,
        "additionalProperties": false,
    });
    json!({ "title": "words", "anyOf": [text, levels] })
}

fn of_record(record: &RecordShape) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in &record.fields {
        let mut value = schema(&field.shape);
        if field.is_needed {
            required.push(field.key);
        } else {
            value = json!({ "anyOf": [value, { "type": "null" }] });
        }
        if !field.doc.is_empty() {
            merge(&mut value, json!({ "description": field.doc }));
        }
        properties.insert(field.key.to_owned(), value);
    }
    let mut schema = json!({
        "title": record.what,
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    });
    if !record.doc.is_empty() {
        merge(&mut schema, json!({ "description": record.doc }));
    }
    if !required.is_empty() {
        merge(&mut schema, json!({ "required": required }));
    }
    if !record.one_of.is_empty() {
        let each = record.one_of.iter().map(|key| json!({ "required": [key] }));
        merge(&mut schema, json!({ "oneOf": each.collect::<Vec<_>>() }));
    }
    schema
}

/// Adds the keys of one object to another.
fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}
