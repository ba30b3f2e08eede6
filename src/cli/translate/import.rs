//! `fingerpost translate import`.

use super::{Who, count};
use crate::cli::{changes, date, print_findings, say};
use crate::content::files::UNITS;
use crate::content::values::Date;
use crate::diagnostic::{Error, Severity};
use crate::pipeline::{self, ImportOrder, TranslationImport};
use crate::source::{Disk, Single};
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A file from a translator.
#[derive(Debug, Args)]
pub struct Import {
    /// The file, as `fingerpost translate export` has written it and a translator has filled it in
    file: PathBuf,
    /// The content folder
    #[arg(default_value = "content")]
    content: PathBuf,
    #[command(flatten)]
    who: Who,
    /// The day that counts as today, instead of the clock's
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<Date>,
    /// Write it. Without this, it is only shown
    #[arg(long)]
    write: bool,
}

impl Import {
    /// Runs the command.
    ///
    /// # Errors
    /// When the file or the folder cannot be read, or a file cannot be written.
    pub fn run(self) -> Result<ExitCode, Error> {
        let (folder, file) = (Disk::new(&self.content), Single::new(&self.file));
        let order = ImportOrder {
            shown_as: self.content.display().to_string(),
            by: self.who.by.translated(),
            checked_by: self.who.checked_by(),
            today: pipeline::today(&folder, self.date),
        };
        let beside = self.file.parent().unwrap_or_else(|| Path::new(""));
        let shown_as = beside.display().to_string();
        let import = pipeline::import_translation(&folder, &file, &shown_as, &order)?;
        print_findings(&import.findings, &import.sources, Severity::Advice);
        if import.findings.reach(Severity::Error) {
            say("Nothing is written before the errors above are put right.");
            return Ok(ExitCode::from(1));
        }
        for change in &import.changes {
            say(&changes::shown(change));
        }
        say_rest(&import);
        changes::write_or_say(self.write, &self.content, &import.changes)?;
        Ok(ExitCode::SUCCESS)
    }
}

fn say_rest(import: &TranslationImport) {
    let is_page = |path: &str| path.ends_with(".md");
    let pages = import.changes.iter().filter(|it| is_page(&it.path));
    let new = pages.clone().filter(|it| it.before.is_none()).count();
    let changed = pages.count() - new;
    let is_words = |path: &str| path.ends_with(".yaml") && !path.ends_with(UNITS);
    let files = import
        .changes
        .iter()
        .filter(|it| is_words(&it.path))
        .count();
    let mut text = format!(
        "New: {}. Changed: {}. The same as before: {}.",
        count(new, "page"),
        count(changed, "page"),
        count(import.unchanged, "page")
    );
    if files > 0 {
        text.push_str(&format!(
            "\nWords in {} changed.",
            count(files, "YAML file")
        ));
    }
    for page in &import.unfinished {
        text.push_str(&format!(
            "\n{} is not written yet: {} of {} are not translated.",
            page.path,
            page.open,
            count(page.all, "part")
        ));
    }
    say(&text);
}
