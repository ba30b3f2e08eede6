//! `fingerpost build`.

use super::progress::Bar;
use super::reading::Reading;
use super::{complain_of, print, say};
use crate::diagnostic::report::{Format, Report};
use crate::diagnostic::{Error, Severity};
use crate::pipeline::{self, Extent, Order};
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

/// The whole site, or the named areas.
#[derive(Debug, Args)]
pub struct Build {
    #[command(flatten)]
    reading: Reading,
    /// Where the site goes
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    /// How many threads work at once; when left out, one for each processor
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    /// Leave out the PDF leaflets, for a quick look
    #[arg(long)]
    no_leaflets: bool,
    /// Wait until the new site is on the disk before it takes the place of the old one, so that a power
    /// cut leaves one or the other
    #[arg(long)]
    sync: bool,
    /// Say in words what the new site changes for families: pages, numbers, leaflets
    #[arg(long)]
    diff: bool,
    /// Keep the last N sites that were published, so that `fingerpost restore` can put one back
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(0..=1000))]
    keep: Option<u16>,
    /// The mildest findings that stop the site from being published
    #[arg(long, value_name = "LEVEL", value_enum, default_value = "error")]
    deny: Severity,
    /// The mildest findings that are printed; the summary counts all of them
    #[arg(long, value_name = "LEVEL", value_enum, default_value = "advice")]
    level: Severity,
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
        let door = self.reading.door();
        let order = Order {
            shown_as: self.reading.shown_as(),
            out: self.out,
            choices: self.reading.choices(&door),
            deny: self.deny,
            sync: self.sync,
            compare: self.diff,
            keep: self.keep.map(usize::from),
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
            level: self.level,
        };
        print(&report, self.format);
        if self.diff && finished.built.is_some() {
            let difference = finished.difference.as_ref();
            let words = difference.map_or_else(
                || "There was no site to compare with.".to_owned(),
                ToString::to_string,
            );
            match self.format {
                Format::Human | Format::Plain | Format::Github => say(words.trim_end()),
                // Standard output is one document.
                Format::Json | Format::Sarif => complain_of(words.trim_end()),
            }
        }
        if let Some(folder) = &finished.left_behind {
            complain_of(&format!(
                "the old site could not be removed and lies in {}. It does no harm there; whoever it belongs to can remove it",
                folder.display()
            ));
        }
        let denied = finished.findings.reach(self.deny) || finished.built.is_none();
        Ok(if denied {
            ExitCode::from(1)
        } else {
            ExitCode::SUCCESS
        })
    }
}
