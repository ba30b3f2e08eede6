//! `fingerpost import postcodes` and `fingerpost import outcodes`.

use crate::diagnostic::Error;
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

/// Which council each postcode lies in.
#[derive(Debug, Args)]
pub struct Postcodes {
    #[command(flatten)]
    directory: Directory,
}

/// The first halves of postcodes of each area.
#[derive(Debug, Args)]
pub struct Outcodes {
    #[command(flatten)]
    directory: Directory,
}

#[derive(Debug, Args)]
struct Directory {
    /// The ONS Postcode Directory as CSV, ZIP or GZ
    file: PathBuf,
    /// The content folder
    #[arg(default_value = "content")]
    content: PathBuf,
    /// Write it. Without this, it is only shown
    #[arg(long)]
    write: bool,
}

impl Directory {
    fn run(&self) -> Result<ExitCode, Error> {
        Err(Error::Usage(format!(
            "{} is not read yet, {}",
            self.file.display(),
            match self.write {
                true => "and nothing is written.",
                false => "and nothing is shown.",
            }
        )))
    }
}

impl Postcodes {
    pub fn run(self) -> Result<ExitCode, Error> {
        self.directory.run()
    }
}

impl Outcodes {
    pub fn run(self) -> Result<ExitCode, Error> {
        self.directory.run()
    }
}
