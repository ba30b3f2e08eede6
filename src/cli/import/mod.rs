//! `fingerpost import`: facts from a file that somebody else keeps, one file for each sort of facts.
//!
//! Every sub-command first shows what it would write, and writes only with `--write`.

mod contacts;
mod places;

use crate::diagnostic::Error;
use clap::{Args, Subcommand};
use std::process::ExitCode;

/// Facts from a file that somebody else keeps.
#[derive(Debug, Args)]
pub struct Import {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Contacts from a spreadsheet or a CSV file, into contacts/*.yaml
    Contacts(contacts::Contacts),
    /// Which council each postcode lies in, from the ONS Postcode Directory, into postcodes.txt
    Postcodes(places::Postcodes),
    /// The first halves of postcodes of each area, from the ONS Postcode Directory, into areas/*.yaml
    Outcodes(places::Outcodes),
}

impl Import {
    /// Runs the command.
    ///
    /// # Errors
    /// When the file cannot be read, or the content folder cannot be read or written.
    pub fn run(self) -> Result<ExitCode, Error> {
        match self.command {
            Command::Contacts(command) => command.run(),
            Command::Postcodes(command) => command.run(),
            Command::Outcodes(command) => command.run(),
        }
    }
}
