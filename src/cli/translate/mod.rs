//! `fingerpost translate`: words for translators, and words from them, one file for each command.

mod accept;
mod export;
mod import;

use crate::content::kinds::TranslatedBy;
use crate::diagnostic::Error;
use clap::{Args, Subcommand, ValueEnum};
use std::process::ExitCode;

/// Words for translators, and words from them.
#[derive(Debug, Args)]
pub struct Translate {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write the words of pages, their blocks and YAML files as a file for translators
    Export(export::Export),
    /// Take over a file from a translator: shows what it would write, and writes with --write
    Import(import::Import),
    /// Say that translations are right beside the pages of today: shows what it would write, and writes with
    /// --write
    Accept(accept::Accept),
}

impl Translate {
    /// Runs the command.
    ///
    /// # Errors
    /// When a folder or file cannot be read or written, or there is no such language or page.
    pub fn run(self) -> Result<ExitCode, Error> {
        match self.command {
            Command::Export(command) => command.run(),
            Command::Import(command) => command.run(),
            Command::Accept(command) => command.run(),
        }
    }
}

/// Who has translated.
#[derive(Debug, Args)]
struct Who {
    /// Who has translated
    #[arg(long, value_enum)]
    by: By,
    /// The role or group of people who have checked it, never the name of a person
    #[arg(long, value_name = "ROLE")]
    checked_by: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum By {
    /// An agency, or another professional
    Agency,
    /// Somebody who speaks the language
    Speaker,
    /// A machine
    Machine,
}

impl By {
    fn translated(self) -> TranslatedBy {
        match self {
            Self::Agency => TranslatedBy::Agency,
            Self::Speaker => TranslatedBy::Speaker,
            Self::Machine => TranslatedBy::Machine,
        }
    }
}

impl Who {
    fn checked_by(&self) -> Option<String> {
        let role = self.checked_by.as_deref().map(str::trim);
        role.filter(|it| !it.is_empty()).map(str::to_owned)
    }
}

/// `1 page`, `2 pages`.
fn count(number: usize, one: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        number => format!("{number} {one}s"),
    }
}
