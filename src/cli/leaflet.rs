//! `fingerpost leaflet`.

use super::{base_url, date, print_findings, say};
use crate::artifact::Artifact;
use crate::content::values::Date;
use crate::diagnostic::{Error, Severity};
use crate::pipeline::{self, LeafletOrder};
use crate::site::{BaseUrl, Choices};
use crate::source::Disk;
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

/// One leaflet as PDF.
#[derive(Debug, Args)]
pub struct Leaflet {
    /// The id of the leaflet: the name of its file without `.md`
    id: String,
    /// The area that it is for
    #[arg(long, value_name = "ID")]
    area: Option<String>,
    /// Where the PDF goes; when left out, here, under its own name
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The content folder
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
    /// Where the site will be, instead of `base_url` in site.yaml
    #[arg(long, value_name = "URL", value_parser = base_url)]
    base_url: Option<BaseUrl>,
    /// The day that counts as today, instead of the clock's
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<Date>,
    /// The mildest findings that are printed; all of them are counted
    #[arg(long, value_name = "LEVEL", value_enum, default_value = "advice")]
    level: Severity,
}

impl Leaflet {
    /// Runs the command.
    ///
    /// # Errors
    /// When the folder cannot be read, a file cannot be written, or there is no such leaflet.
    pub fn run(self) -> Result<ExitCode, Error> {
        let door = Disk::new(&self.content);
        let order = LeafletOrder {
            shown_as: self.content.display().to_string(),
            choices: Choices {
                base: self.base_url,
                areas: Vec::new(),
                today: pipeline::today(&door, self.date),
            },
            id: self.id,
            area: self.area,
        };
        if let Some(out) = &self.out {
            crate::publish::check_file(out, Some(&self.content))?;
        }
        let (sources, findings, files) = pipeline::leaflet(&door, &order)?;
        print_findings(&findings, &sources, self.level);
        // Whatever kept it from being made, a leaflet that is not there is no success.
        let files = files.unwrap_or_default();
        let is_made = !files.is_empty();
        let is_pdf = |file: &&Artifact| file.path.as_str().ends_with(".pdf");
        for (number, file) in files.iter().filter(is_pdf).enumerate() {
            let name = file.path.file_name();
            let path = match (&self.out, number) {
                (Some(out), 0) => out.clone(),
                (Some(out), _) => out.with_file_name(name),
                (None, _) => PathBuf::from(name),
            };
            crate::publish::check_file(&path, Some(&self.content))?;
            crate::publish::write_file(&path, &file.bytes)?;
            say(&path.display().to_string());
        }
        Ok(if is_made {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(1)
        })
    }
}
