//! `fingerpost translate accept`.

use super::{Who, count};
use crate::cli::{changes, date, print_findings, say};
use crate::content::values::Date;
use crate::diagnostic::{Error, Severity};
use crate::pipeline::{self, AcceptOrder};
use crate::source::Disk;
use crate::translate::Wanted;
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

/// Translations that are right beside the pages of today.
#[derive(Debug, Args)]
pub struct Accept {
    /// The tag of the language, such as ur
    language: String,
    /// The content folder
    #[arg(default_value = "content")]
    content: PathBuf,
    /// Only this page, by its id or its file; repeat it for more
    #[arg(long, value_name = "PAGE")]
    page: Vec<String>,
    #[command(flatten)]
    who: Who,
    /// The day that counts as today, instead of the clock's
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<Date>,
    /// Write it. Without this, it is only shown
    #[arg(long)]
    write: bool,
}

impl Accept {
    /// Runs the command.
    ///
    /// # Errors
    /// When the folder cannot be read, a file cannot be written, or there is no such language or page.
    pub fn run(self) -> Result<ExitCode, Error> {
        let folder = Disk::new(&self.content);
        let order = AcceptOrder {
            shown_as: self.content.display().to_string(),
            by: self.who.by.translated(),
            checked_by: self.who.checked_by(),
            today: pipeline::today(&folder, self.date),
            wanted: Wanted { pages: self.page },
            language: self.language,
        };
        let accepted = pipeline::accept_translations(&folder, &order)?;
        print_findings(&accepted.findings, &accepted.sources, Severity::Advice);
        for change in &accepted.changes {
            say(&changes::shown(change));
        }
        say(&format!(
            "Accepted: {}. Accepted before: {}.",
            count(accepted.changes.len(), "translation"),
            count(accepted.unchanged, "translation")
        ));
        changes::write_or_say(self.write, &self.content, &accepted.changes)?;
        // What has other parts than its page is refused, and the rest is accepted all the same.
        Ok(match accepted.findings.reach(Severity::Error) {
            true => ExitCode::from(1),
            false => ExitCode::SUCCESS,
        })
    }
}
