//! The commands, one file each.
//!
//! Reads the command line, runs a command, prints its findings, and gives the exit code: 0 fine,
//! 1 findings at or above the deny level, 2 could not run.

mod build;
mod new;
mod progress;

use crate::diagnostic::Error;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Accessible information sites and leaflets for families, from Markdown and YAML.
#[derive(Debug, Parser)]
#[command(name = "fingerpost", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a small site to start from: two areas, every kind of file, no findings
    New(new::New),
    /// Build the whole site, or the named areas
    Build(build::Build),
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // A closed pipe is no failure, and neither is asking for help.
            let _ = error.print();
            return if error.use_stderr() {
                ExitCode::from(2)
            } else {
                ExitCode::SUCCESS
            };
        }
    };
    let result = match cli.command {
        Command::New(command) => command.run(),
        Command::Build(command) => command.run(),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("fingerpost: {}", explained(&error));
            ExitCode::from(2)
        }
    }
}

fn explained(error: &Error) -> String {
    match error {
        Error::Door(door) if door.reason.kind() == std::io::ErrorKind::NotFound => format!(
            "there is no folder {}. Name the content folder, or make one with `fingerpost new`",
            door.path
        ),
        other => other.to_string(),
    }
}
