//! `fingerpost schema`.

use super::say;
use crate::content::schemas::{SchemaKind, sveltia};
use crate::diagnostic::{Error, nearest};
use crate::publish::write_file;
use clap::{Args, ValueEnum};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Where the schemas lie below a project, for editors.
const SCHEMAS: &str = ".vscode/fingerpost";
/// Where the settings lie.
const SETTINGS: &str = ".vscode/settings.json";

/// What the files of a content folder may hold, for editors.
#[derive(Debug, Args)]
pub struct Schema {
    /// The kind of file, such as `contacts`; when left out, all kinds are listed
    kind: Option<String>,
    /// Write the schemas of all kinds and the settings of Visual Studio Code for a project into this folder
    #[arg(long, value_name = "DIR", conflicts_with = "kind")]
    editor: Option<PathBuf>,
    /// Print a configuration for a program that edits files of a repository with forms; what stands at its top says how to set it up
    #[arg(long = "for", value_enum, value_name = "PROGRAM", conflicts_with_all = ["kind", "editor"])]
    program: Option<Program>,
}

/// A program with forms for files.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Program {
    /// Sveltia CMS: texts and `feedback.yaml`
    Sveltia,
}

impl Schema {
    /// Runs the command.
    ///
    /// # Errors
    /// When there is no such kind, or a file cannot be written.
    pub fn run(self) -> Result<ExitCode, Error> {
        if let Some(folder) = &self.editor {
            let settings = write_for_editors(folder)?;
            say(&settings.words(folder));
        } else if let Some(Program::Sveltia) = self.program {
            say(sveltia::config().trim_end());
        } else if let Some(name) = &self.kind {
            say(&text(&kind(name)?.schema()));
        } else {
            let names: Vec<&str> = SchemaKind::all()
                .into_iter()
                .map(SchemaKind::name)
                .collect();
            say(&names.join("\n"));
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// What became of the settings of the editor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Settings {
    Written,
    /// Somebody has settings of their own.
    Kept,
}

impl Settings {
    fn words(self, folder: &Path) -> String {
        let folder = folder.display();
        match self {
            Self::Written => format!(
                "Wrote the schemas to {folder}/{SCHEMAS} and the settings to {folder}/{SETTINGS}.\n\
                 In Visual Studio Code, install the extension “YAML” by Red Hat, and open {folder}."
            ),
            Self::Kept => format!(
                "Wrote the schemas to {folder}/{SCHEMAS}. {folder}/{SETTINGS} was there and stays as it is. Add to it:\n{}",
                text(&settings())
            ),
        }
    }
}

/// Writes the schemas of all kinds, and settings unless there are any.
pub(super) fn write_for_editors(folder: &Path) -> Result<Settings, Error> {
    for kind in SchemaKind::all() {
        let path = folder.join(SCHEMAS).join(format!("{}.json", kind.name()));
        write_file(&path, (text(&kind.schema()) + "\n").as_bytes())?;
    }
    let path = folder.join(SETTINGS);
    if path.exists() {
        return Ok(Settings::Kept);
    }
    write_file(&path, (text(&settings()) + "\n").as_bytes())?;
    Ok(Settings::Written)
}

/// Which schema counts for which files of the folder `content`.
fn settings() -> Value {
    let mut schemas = Map::new();
    for kind in SchemaKind::all() {
        let files = kind.files();
        if !files.is_empty() {
            let files: Vec<String> = files.iter().map(|it| format!("content/{it}")).collect();
            schemas.insert(format!("./{SCHEMAS}/{}.json", kind.name()), json!(files));
        }
    }
    json!({ "yaml.schemas": schemas })
}

fn kind(name: &str) -> Result<SchemaKind, Error> {
    let kinds = SchemaKind::all();
    let found = kinds.iter().find(|it| it.name() == name);
    found.copied().ok_or_else(|| {
        let names = || kinds.iter().map(|it| it.name());
        let help = nearest(name, names()).map_or_else(
            || "`fingerpost schema` lists them".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        Error::Usage(format!("there is no kind `{name}`: {help}"))
    })
}

fn text(schema: &Value) -> String {
    format!("{schema:#}")
}
