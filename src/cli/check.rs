//! `fingerpost check`.

use super::progress::Bar;
use super::{base_url, date, print};
use crate::check::duty::{Matrix, Status};
use crate::content::values::Date;
use crate::diagnostic::report::{Format, Outcome, Report};
use crate::diagnostic::{Error, Severity};
use crate::pipeline::{self, CheckOrder};
use crate::site::{BaseUrl, Choices};
use crate::source::Disk;
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Every rule, no site.
#[derive(Debug, Args)]
pub struct Check {
    /// The content folder
    #[arg(default_value = "content")]
    content: PathBuf,
    /// Where the site will be, instead of `base_url` in site.yaml
    #[arg(long, value_name = "URL", value_parser = base_url)]
    base_url: Option<BaseUrl>,
    /// Only this area; several times for several
    #[arg(long = "area", value_name = "ID")]
    areas: Vec<String>,
    /// The day that counts as today, instead of the clock's
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<Date>,
    /// From which findings on the exit code is 1
    #[arg(long, value_name = "LEVEL", value_enum, default_value = "error")]
    deny: Severity,
    /// How findings are printed
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// Write a report here: a small site with the findings marked in their texts
    #[arg(long, value_name = "DIR")]
    report: Option<PathBuf>,
}

impl Check {
    /// Runs the command.
    ///
    /// # Errors
    /// When the folder cannot be read, or that of the report cannot be replaced.
    pub fn run(self) -> Result<ExitCode, Error> {
        let door = Disk::new(&self.content);
        let order = CheckOrder {
            shown_as: self.content.display().to_string(),
            choices: Choices {
                base: self.base_url,
                areas: self.areas,
                today: pipeline::today(&door, self.date),
            },
            report: self.report,
        };
        let bar = Bar::new();
        let read = pipeline::check(&door, &order, &bar);
        bar.done();
        let read = read?;
        let report = Report {
            findings: &read.findings,
            sources: &read.sources,
            outcome: Outcome::Checked(&read.checked),
        };
        print(&report, self.format);
        let is_for_people = matches!(self.format, Format::Human | Format::Plain);
        if let Some(matrix) = read.matrix.filter(|it| is_for_people && !it.is_empty()) {
            println!("\n{}", table(&matrix));
        }
        if let Some(folder) = order.report.filter(|_| is_for_people) {
            println!("\n{}", about_report(&folder, read.reported));
        }
        let denied = read.findings.reach(self.deny);
        Ok(if denied {
            ExitCode::from(1)
        } else {
            ExitCode::SUCCESS
        })
    }
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
        "What must be published, in so many areas:\n{}",
        rows.join("\n")
    )
}
