//! `fingerpost import contacts`.

use crate::cli::{changes, print_findings, say};
use crate::content::table::{Column, heads::Meaning};
use crate::diagnostic::{Error, Severity};
use crate::pipeline::{self, ContactImport};
use crate::source::{Disk, Single};
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Contacts from a spreadsheet or a CSV file.
#[derive(Debug, Args)]
pub struct Contacts {
    /// The spreadsheet (XLSX) or CSV file
    file: PathBuf,
    /// The content folder
    #[arg(default_value = "content")]
    content: PathBuf,
    /// Write it. Without this, it is only shown
    #[arg(long)]
    write: bool,
}

impl Contacts {
    /// Runs the command.
    ///
    /// # Errors
    /// When the table or the folder cannot be read, or a file cannot be written.
    pub fn run(self) -> Result<ExitCode, Error> {
        let (folder, table) = (Disk::new(&self.content), Single::new(&self.file));
        let beside = self.file.parent().unwrap_or_else(|| Path::new(""));
        let shown_as = beside.display().to_string();
        let import = pipeline::import_contacts(&folder, &table, &shown_as)?;
        print_findings(&import.findings, &import.sources, Severity::Advice);
        say_columns(&import.columns);
        if import.findings.reach(Severity::Error) {
            say("Nothing is written before the errors above are put right.");
            return Ok(ExitCode::from(1));
        }
        for change in &import.changes {
            say(&changes::shown(change));
        }
        say_rest(&import);
        if !import.stuck.is_empty() {
            return Ok(ExitCode::from(1));
        }
        changes::write_or_say(self.write, &self.content, &import.changes)?;
        Ok(ExitCode::SUCCESS)
    }
}

fn say_columns(columns: &[Column]) {
    if columns.is_empty() {
        return;
    }
    let mut text = "The columns are read as:\n".to_owned();
    for column in columns {
        let meaning = match &column.meaning {
            Meaning::Id => "id".to_owned(),
            Meaning::Key(key, None) => (*key).to_owned(),
            Meaning::Key(key, Some(level)) => format!("{key}, {level}"),
            Meaning::Own => continue,
        };
        text.push_str(&format!(
            "  {}  “{}” is {meaning}\n",
            column.name, column.heading
        ));
    }
    say(&text);
}

fn say_rest(import: &ContactImport) {
    let contacts = |number: usize| match number {
        1 => "1 contact".to_owned(),
        number => format!("{number} contacts"),
    };
    let new = import
        .changes
        .iter()
        .filter(|it| it.before.is_none())
        .count();
    let changed = import.changes.len() - new;
    let mut text = format!(
        "New: {}. Changed: {}. The same as before: {}.",
        contacts(new),
        contacts(changed),
        contacts(import.unchanged)
    );
    if !import.not_named.is_empty() {
        let names: Vec<&str> = import.not_named.iter().map(|it| it.as_str()).collect();
        text.push_str(&format!(
            "\nNot in the table, and left as they are: {}.",
            names.join(", ")
        ));
    }
    for path in &import.stuck {
        text.push_str(&format!(
            "\n{path} cannot be changed without losing what stands in it. Change it by hand; nothing was written."
        ));
    }
    say(&text);
}
