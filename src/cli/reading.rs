//! Which site is read, and as of which day: what `build` and `check` are both told.

use super::{base_url, date};
use crate::content::values::Date;
use crate::pipeline;
use crate::site::{BaseUrl, Choices};
use crate::source::Disk;
use clap::Args;
use std::path::{Path, PathBuf};

/// Options of commands that read a whole site.
#[derive(Debug, Args)]
pub struct Reading {
    /// The content folder
    #[arg(default_value = "content")]
    content: PathBuf,
    /// Where the site will be, instead of `base_url` in site.yaml
    #[arg(long, value_name = "URL", value_parser = base_url)]
    base_url: Option<BaseUrl>,
    /// Only this area; repeat it for more. A single area moves to the root of the site
    #[arg(long = "area", value_name = "ID")]
    areas: Vec<String>,
    /// The day that counts as today, instead of the clock's
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<Date>,
}

impl Reading {
    /// The door to the content folder.
    pub fn door(&self) -> Disk {
        Disk::new(&self.content)
    }

    /// The content folder.
    pub fn content_folder(&self) -> &Path {
        &self.content
    }

    /// The content folder as its author named it.
    pub fn shown_as(&self) -> String {
        self.content.display().to_string()
    }

    /// Whether the day was given.
    pub fn is_fixed_day(&self) -> bool {
        self.date.is_some()
    }

    /// The choices about the site as a whole.
    pub fn choices(&self, door: &Disk) -> Choices {
        Choices {
            base: self.base_url.clone(),
            areas: self.areas.clone(),
            today: pipeline::today(door, self.date),
        }
    }
}
