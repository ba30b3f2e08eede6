//! `fingerpost build`.

use super::progress::Bar;
use super::{base_url, date, print};
use crate::content::values::Date;
use crate::diagnostic::report::{Format, Report};
use crate::diagnostic::{Error, Severity};
use crate::pipeline::{self, Extent, Order};
use crate::site::{BaseUrl, Choices};
use crate::source::Disk;
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

/// The whole site, or the named areas.
#[derive(Debug, Args)]
pub struct Build {
    /// The content folder
    #[arg(default_value = "content")]
    content: PathBuf,
    /// Where the site goes
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    /// Where the site will be, instead of `base_url` in site.yaml
    #[arg(long, value_name = "URL", value_parser = base_url)]
    base_url: Option<BaseUrl>,
    /// Only this area; several times for several. A single one moves to the root of the site
    #[arg(long = "area", value_name = "ID")]
    areas: Vec<String>,
    /// The day that counts as today, instead of the clock's
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<Date>,
    /// How many threads work at once; as many as there are processors when left out
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    /// Leave the PDF leaflets out, for a quick look
    #[arg(long)]
    no_leaflets: bool,
    /// From which findings on nothing is published
    #[arg(long, value_name = "LEVEL", value_enum, default_value = "error")]
    deny: Severity,
    /// How findings are printed
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

impl Build {
    /// Runs the command.
    ///
    /// # Errors
    /// When a folder cannot be read or written.
    pub fn run(self) -> Result<ExitCode, Error> {
        let door = Disk::new(&self.content);
        let order = Order {
            shown_as: self.content.display().to_string(),
            out: self.out,
            choices: Choices {
                base: self.base_url,
                areas: self.areas,
                today: pipeline::today(&door, self.date),
            },
            deny: self.deny,
            extent: if self.no_leaflets {
                Extent::WithoutLeaflets
            } else {
                Extent::Whole
            },
        };
        let bar = Bar::new();
        let threads = self.jobs.map_or(0, usize::from);
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .map_err(|error| Error::Usage(format!("cannot start {threads} threads: {error}")))?;
        let finished = pool.install(|| pipeline::build(&door, &order, &bar));
        bar.done();
        let finished = finished?;
        let report = Report {
            findings: &finished.findings,
            sources: &finished.sources,
            outcome: finished.built.as_ref().into(),
        };
        print(&report, self.format);
        let denied = finished.findings.reach(self.deny) || finished.built.is_none();
        Ok(if denied {
            ExitCode::from(1)
        } else {
            ExitCode::SUCCESS
        })
    }
}
