//! The configuration of Sveltia CMS, which edits files of a repository with forms, made from the same
//! declarations that read the files.
//!
//! A field of Sveltia CMS has one shape. When it opens a file, it takes away what has another one, and a key
//! with a point in it, such as `easy.ur`, is lost when it saves: `reconcileObjectValue` in
//! `contents/draft/create/normalize.js`, and `flat`, which its `serialize.js` puts files together with (0.221.1).
//! A kind that holds words is therefore not offered as a whole: a form for the rest of its keys would destroy
//! its translations too.

mod fields;
mod yaml;

pub use fields::{Field, Loss, Why};

use super::SchemaKind;
use fields::HEADING;
use yaml::{Yaml, map};

/// What becomes of a kind.
pub type Offer = Result<Vec<Field>, Loss>;

/// Where people fill in their repository.
const REPOSITORY: &str = "OWNER/REPOSITORY";

/// The form of an id, as a regular expression of JavaScript.
const ID: &str = "[a-z0-9]+(-[a-z0-9]+)*";

/// What stands behind the id in the name of an easy read text or a translation.
const VARIANT: &str = r"(\.easy)?(\.[a-z]{2,3}(-[a-z0-9]{2,8})*)?";

/// The forms for the files of a kind, or what would be lost.
pub fn offer(kind: SchemaKind) -> Offer {
    let (file, shapes) = kind.shape();
    fields::of(&file, &shapes)
}

/// The whole file, with comments for whoever sets it up.
pub fn config() -> String {
    let mut offered = Vec::new();
    let mut lost = Vec::new();
    for kind in SchemaKind::all() {
        match offer(kind) {
            Ok(fields) => offered.push((kind, fields)),
            Err(loss) => lost.push((kind, loss)),
        }
    }
    let is_text = |kind: &SchemaKind| kind.files().is_empty();
    let (texts, others): (Vec<_>, Vec<_>) = offered.iter().partition(|(kind, _)| is_text(kind));
    let mut collections: Vec<Yaml> = texts
        .into_iter()
        .map(|(kind, fields)| texts_of(*kind, fields))
        .collect();
    let files: Vec<Yaml> = others
        .into_iter()
        .filter_map(|(kind, fields)| file_of(*kind, fields))
        .collect();
    if !files.is_empty() {
        collections.push(map([
            ("name", "files".into()),
            ("label", "Files".into()),
            ("files", Yaml::List(files)),
        ]));
    }
    let config = map([
        (
            "backend",
            map([
                ("name", "github".into()),
                ("repo", REPOSITORY.into()),
                ("branch", "main".into()),
            ]),
        ),
        ("media_folder", "content/pictures".into()),
        // An empty text is a mistake to the loader: what need not be there is left out.
        (
            "output",
            map([("omit_empty_optional_fields", Yaml::Flag(true))]),
        ),
        // Names keep their points: `keyworkers.easy`.
        (
            "slug",
            map([
                ("encoding", "unicode".into()),
                ("clean_accents", Yaml::Flag(true)),
            ]),
        ),
        // What it would show looks like no page of the site.
        ("editor", map([("preview", Yaml::Flag(false))])),
        ("collections", Yaml::List(collections)),
    ]);
    head(&lost) + &config.to_string()
}

/// What stands above the configuration.
fn head(lost: &[(SchemaKind, Loss)]) -> String {
    let mut head = include_str!("sveltia/head.txt").to_owned();
    for (kind, loss) in lost {
        let (name, key) = (kind.name(), &loss.key);
        head += &format!("#   {name}: `{key}` {}\n", loss.why.said());
    }
    head += "\n";
    head
}

/// A folder of texts: front matter, and the text itself.
fn texts_of(kind: SchemaKind, fields: &[Field]) -> Yaml {
    let name = kind.name();
    let (day, template, example) = match kind {
        SchemaKind::News => (
            "[0-9]{4}-[0-9]{2}-[0-9]{2}-",
            "{{year}}-{{month}}-{{day}}-{{title}}",
            "2026-11-20-new-hours",
        ),
        _ => ("", "{{title}}", "keyworkers"),
    };
    let hint = format!(
        "The name of the file. Easy read has .easy behind the name of the plain text, a translation its language: {example}.easy, {example}.ur, {example}.easy.ur."
    );
    let wrong = format!("Write small letters, digits and hyphens, such as {example}.");
    let text = map([
        ("name", "body".into()),
        ("label", "Text".into()),
        ("hint", "In Markdown, with the blocks of Fingerpost.".into()),
        // The editor for formatted text would write blocks and marks in its own way.
        ("widget", "text".into()),
        ("required", Yaml::Flag(false)),
    ]);
    let fields = fields.iter().map(Field::yaml).chain([text]);
    map([
        ("name", name.into()),
        ("label", fields::label(name).into()),
        ("folder", format!("content/{name}").into()),
        ("extension", "md".into()),
        ("format", "yaml-frontmatter".into()),
        ("identifier_field", HEADING.into()),
        ("summary", "{{title}} ({{filename}})".into()),
        (
            "slug",
            map([
                ("template", template.into()),
                // An address that is published stays.
                ("editable", Yaml::List(vec!["create".into()])),
                ("hint", hint.into()),
                (
                    "pattern",
                    Yaml::List(vec![format!("^{day}{ID}{VARIANT}$").into(), wrong.into()]),
                ),
            ]),
        ),
        ("fields", Yaml::List(fields.collect())),
    ])
}

/// A single file. None for a kind with a folder of files.
fn file_of(kind: SchemaKind, fields: &[Field]) -> Option<Yaml> {
    let files = kind.files();
    let file = files.iter().find(|file| !file.contains('*'))?;
    Some(map([
        ("name", kind.name().into()),
        ("label", fields::label(kind.name()).into()),
        ("file", format!("content/{file}").into()),
        (
            "fields",
            Yaml::List(fields.iter().map(Field::yaml).collect()),
        ),
    ]))
}

#[cfg(test)]
mod tests;
