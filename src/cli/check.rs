//! `fingerpost check`.

use super::progress::Bar;
use super::reading::Reading;
use super::{print, say};
use crate::check::duty::{Matrix, Status};
use crate::check::registry;
use crate::content::files::LAST_CHECK;
use crate::content::values::Date;
use crate::diagnostic::report::{Format, Outcome, Report};
use crate::diagnostic::{Error, Severity};
use crate::pipeline::{self, CheckOrder, ReadThrough};
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Every rule, no site.
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    reading: Reading,
    /// The mildest findings that make the exit code 1
    #[arg(long, value_name = "LEVEL", value_enum, default_value = "error")]
    deny: Severity,
    /// The mildest findings that are printed; the summary counts all of them
    #[arg(long, value_name = "LEVEL", value_enum, default_value = "advice")]
    level: Severity,
    /// How findings are printed
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// Write a report here: a small site with the findings marked in their texts
    #[arg(long, value_name = "DIR")]
    report: Option<PathBuf>,
    /// Write the day, the version, and how many rules, pages and findings there were to last-check.yaml,
    /// for the accessibility statement
    #[arg(long, conflicts_with = "areas")]
    record: bool,
}

impl Check {
    /// Runs the command.
    ///
    /// # Errors
    /// When the folder cannot be read, or that of the report cannot be replaced.
    pub fn run(self) -> Result<ExitCode, Error> {
        let door = self.reading.door();
        let order = CheckOrder {
            shown_as: self.reading.shown_as(),
            choices: self.reading.choices(&door),
            report: self.report,
        };
        let bar = Bar::new();
        let read = pipeline::check(&door, &order, &bar);
        bar.done();
        let read = read?;
        let is_for_people = matches!(self.format, Format::Human | Format::Plain);
        // Before the findings: the errors and the summary stand last, nearest to the prompt.
        if let Some(matrix) = read
            .matrix
            .as_ref()
            .filter(|it| is_for_people && !it.is_empty())
        {
            say(&format!("{}\n", table(matrix)));
        }
        let report = Report {
            findings: &read.findings,
            sources: &read.sources,
            outcome: Outcome::Checked(&read.checked),
            level: self.level,
        };
        print(&report, self.format);
        if let Some(folder) = order.report.filter(|_| is_for_people) {
            say(&format!("\n{}", about_report(&folder, read.reported)));
        }
        if self.record {
            let said = record(&self.reading, order.choices.today, &read)?;
            if is_for_people {
                say(&format!("\n{said}"));
            }
        }
        let denied = read.findings.reach(self.deny);
        Ok(if denied {
            ExitCode::from(1)
        } else {
            ExitCode::SUCCESS
        })
    }
}

/// Writes down what was checked, unless an error stands in the way; says which.
fn record(reading: &Reading, today: Date, read: &ReadThrough) -> Result<String, Error> {
    if read.findings.reach(Severity::Error) {
        return Ok("Nothing is recorded while there are errors.".to_owned());
    }
    let file = reading.content_folder().join(LAST_CHECK);
    let text = format!(
        "# Written by `fingerpost check --record`, for the accessibility statement.\n\
         checked_on: {}\n\
         fingerpost: {}\n\
         rules: {}\n\
         pages: {}\n\
         warnings: {}\n\
         advice: {}\n",
        today.0,
        env!("CARGO_PKG_VERSION"),
        registry::ALL.len(),
        read.checked.pages,
        read.findings.count(Severity::Warning),
        read.findings.count(Severity::Advice),
    );
    crate::publish::write_file(&file, text.as_bytes())?;
    Ok(format!("This check is recorded in {}.", file.display()))
}

/// Where the report is, or why there is none.
fn about_report(folder: &Path, reported: bool) -> String {
    if reported {
        format!("The report is in {}.", folder.join("index.html").display())
    } else {
        "There is no report: the theme of this site cannot be used as it is.".to_owned()
    }
}

/// Duties in rows: how many areas have published each, and which have not. Words and no lines, so
/// that it reads well aloud and in a narrow window.
fn table(matrix: &Matrix) -> String {
    let count = matrix.areas.len();
    let rows: Vec<String> = matrix
        .duties
        .iter()
        .enumerate()
        .map(|(number, (title, rule))| {
            let lacking: Vec<String> = matrix
                .areas
                .iter()
                .filter(|(_, statuses)| statuses[number] != Status::Published)
                .map(|(area, statuses)| format!("{area} {}", statuses[number].word()))
                .collect();
            let published = count - lacking.len();
            let mut row = format!("  {title} ({}): {published} of {count}", rule.rule.code);
            if !lacking.is_empty() {
                row.push_str(": ");
                row.push_str(&lacking.join(", "));
            }
            row
        })
        .collect();
    format!(
        "What must be published, and in how many areas it is:\n{}",
        rows.join("\n")
    )
}
