//! The commands, one file each.
//!
//! Reads the command line, runs a command, prints its findings, and gives the exit code: 0 fine,
//! 1 findings at or above the deny level, 2 could not run.

mod build;
mod changes;
mod check;
mod explain;
mod import;
mod leaflet;
mod links;
mod new;
mod progress;
mod reading;
mod restore;
mod schema;
mod serve;
mod translate;

use crate::content::values::Date;
use crate::diagnostic::report::{Format, Outcome, Report, visible};
use crate::diagnostic::{Error, Findings, Severity};
use crate::site::BaseUrl;
use crate::source::{Expected, Sources};
use clap::{Parser, Subcommand};
use std::io::{IsTerminal, Write};
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
    /// Make a small site to start from, about an invented place or about your own region
    New(new::New),
    /// Build the whole site, or the named areas
    Build(build::Build),
    /// Put a site back that was published before
    Restore(restore::Restore),
    /// Show the site in a browser on this machine, kept fresh while you write
    Serve(serve::Serve),
    /// Change the content with forms in a browser on this machine, beside the preview
    Edit(serve::Edit),
    /// Read the whole site, and say what is hard to read, missing, out of date or broken
    Check(check::Check),
    /// Explain a rule, or list all of them
    Explain(explain::Explain),
    /// What the files of a content folder may hold, as JSON Schema for editors
    Schema(schema::Schema),
    /// Make one leaflet as PDF
    Leaflet(leaflet::Leaflet),
    /// Keep a record of the addresses that are printed on paper
    Links(links::Links),
    /// Take over facts from a file of somebody else: shows what it would write, and writes with --write
    Import(import::Import),
    /// Words for translators, and words from them
    Translate(translate::Translate),
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
        Command::Serve(command) => command.run(),
        Command::Edit(command) => command.run(),
        Command::Check(command) => command.run(),
        Command::Explain(command) => command.run(),
        Command::Leaflet(command) => command.run(),
        Command::Links(command) => command.run(),
        Command::Restore(command) => command.run(),
        Command::Schema(command) => command.run(),
        Command::Import(command) => command.run(),
        Command::Translate(command) => command.run(),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            complain_of(&explained(&error));
            ExitCode::from(2)
        }
    }
}

fn explained(error: &Error) -> String {
    match error {
        Error::Door(door) if door.reason.kind() == std::io::ErrorKind::NotFound => {
            let path = &door.path;
            match door.expected {
                Expected::Folder => format!(
                    "there is no folder {path}. Name the content folder, or make one with `fingerpost new`"
                ),
                Expected::File => format!(
                    "there is no file {path}. Look at how its name is written, and in which folder it lies"
                ),
            }
        }
        other => other.to_string(),
    }
}

fn base_url(text: &str) -> Result<BaseUrl, String> {
    BaseUrl::new(text)
        .ok_or_else(|| "write the whole address, such as https://example.org/".to_owned())
}

fn date(text: &str) -> Result<Date, String> {
    text.parse()
        .map(Date)
        .map_err(|_| "write year, month and day, such as 2026-11-22".to_owned())
}

/// Prints findings and the summary of a build to standard output, where programs read them.
fn print(report: &Report<'_>, format: Format) {
    let mut stdout = std::io::stdout().lock();
    complain(report.write(format, in_colour(), &mut stdout));
}

/// Prints findings at or above `level` where no site is built.
fn print_findings(findings: &Findings, sources: &Sources, level: Severity) {
    let report = Report {
        findings,
        sources,
        outcome: Outcome::NotBuilt,
        level,
    };
    let mut stdout = std::io::stdout().lock();
    complain(report.write_findings(in_colour(), &mut stdout));
}

/// Says something to people on standard output. What an author wrote in it cannot act on a terminal.
fn say(text: &str) {
    let mut stdout = std::io::stdout().lock();
    complain(writeln!(stdout, "{}", visible(text)));
}

fn in_colour() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// A closed pipe is no failure.
fn complain(printed: std::io::Result<()>) {
    if let Err(error) = printed
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        complain_of(&format!("cannot print: {error}"));
    }
}

/// Says what went wrong on standard error. Where nobody can be told, the exit code says it alone.
fn complain_of(what: &str) {
    let mut stderr = std::io::stderr().lock();
    let _ = writeln!(stderr, "fingerpost: {}", visible(what));
}
