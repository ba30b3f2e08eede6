//! `fingerpost translate export`.

use super::count;
use crate::cli::{date, say};
use crate::content::values::Date;
use crate::diagnostic::Error;
use crate::pipeline::{self, ExportOrder};
use crate::source::Disk;
use crate::translate::Wanted;
use crate::translate::exchange::ExchangeFormat;
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

/// The words of pages, their blocks and YAML files as a file for translators.
#[derive(Debug, Args)]
pub struct Export {
    /// The tag of the language that it is translated into, such as ur
    language: String,
    /// The content folder
    #[arg(default_value = "content")]
    content: PathBuf,
    /// The form of the file
    #[arg(long, value_enum)]
    format: ExchangeFormat,
    /// Only this page, by its id or its file, or this YAML file; repeat it for more
    #[arg(long, value_name = "PAGE")]
    page: Vec<String>,
    /// Where the file goes; when left out, here, under the tag of the language
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The day that counts as today, instead of the clock's
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<Date>,
}

impl Export {
    /// Runs the command.
    ///
    /// # Errors
    /// When the folder cannot be read, the file cannot be written, or there is no such language or page.
    pub fn run(self) -> Result<ExitCode, Error> {
        let door = Disk::new(&self.content);
        let order = ExportOrder {
            shown_as: self.content.display().to_string(),
            today: pipeline::today(&door, self.date),
            wanted: Wanted { pages: self.page },
            format: self.format,
            language: self.language,
        };
        let out = self.out.unwrap_or_else(|| {
            PathBuf::from(format!("{}.{}", order.language, order.format.ending()))
        });
        crate::publish::check_file(&out, Some(&self.content))?;
        let exported = pipeline::export_translation(&door, &order)?;
        crate::publish::write_file(&out, &exported.bytes)?;
        let both = [
            count(exported.pages, "page"),
            count(exported.files, "YAML file"),
        ];
        let what = match (exported.pages, exported.files) {
            (_, 0) => both[0].clone(),
            (0, _) => both[1].clone(),
            _ => both.join(" and "),
        };
        say(&format!(
            "{}: {what} with {}, of which {} to be translated.",
            out.display(),
            count(exported.units, "part"),
            match exported.open {
                1 => "1 is".to_owned(),
                open => format!("{open} are"),
            }
        ));
        Ok(ExitCode::SUCCESS)
    }
}
