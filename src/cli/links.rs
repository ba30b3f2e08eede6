//! `fingerpost links record`.

use super::{print_findings, say};
use crate::diagnostic::{Error, Severity};
use crate::pipeline;
use crate::source::Disk;
use clap::{Args, Subcommand};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

/// Addresses that stand on paper.
#[derive(Debug, Args)]
pub struct Links {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write every address that leaflets and codes show to printed-links.yaml. From then on, a build is
    /// an error in which one of them leads nowhere
    Record(Record),
}

#[derive(Debug, Args)]
struct Record {
    /// The content folder
    #[arg(default_value = "content")]
    content: PathBuf,
}

impl Links {
    /// Runs the command.
    ///
    /// # Errors
    /// When a folder cannot be read or written.
    pub fn run(self) -> Result<ExitCode, Error> {
        let Command::Record(record) = self.command;
        record.run()
    }
}

impl Record {
    fn run(self) -> Result<ExitCode, Error> {
        let door = Disk::new(&self.content);
        let shown_as = self.content.display().to_string();
        let looked = pipeline::addresses_on_paper(&door, &shown_as)?;
        let findings = &looked.findings;
        if findings.reach(Severity::Error) {
            print_findings(findings, &looked.sources, Severity::Advice);
            return Ok(ExitCode::from(1));
        }
        let (addresses, new) = (looked.addresses.len(), looked.new);
        let file = self.content.join(crate::content::files::PRINTED_LINKS);
        crate::publish::write_file(&file, record(&looked.addresses).as_bytes())?;
        say(&format!(
            "{} recorded in {}. New: {new}.",
            if addresses == 1 {
                "1 address is".to_owned()
            } else {
                format!("{addresses} addresses are")
            },
            file.display()
        ));
        Ok(ExitCode::SUCCESS)
    }
}

/// The file as text.
fn record(addresses: &BTreeSet<String>) -> String {
    let mut text = String::from(
        "# Addresses that stand on paper. `fingerpost links record` adds to this list.\n\
         # A build in which one of them leads nowhere is an error. Take one out only when no paper\n\
         # with it is in use any more.\n\
         addresses:\n",
    );
    for address in addresses {
        text.push_str("  - ");
        text.push_str(address);
        text.push('\n');
    }
    text
}
